# SPDX-License-Identifier: Apache-2.0
"""Small bundles for tests, signed with keys of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.accepting import Accepted, Enrolled
from welfare_desk.domain.summary.bundles.bundle import Bundle, packed, unpacked
from welfare_desk.domain.summary.bundles.document import Link, OfficeName, Persons, Sealed, document
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Month, Stood, tables_of
from welfare_desk.services.summary.bundles.headquarters import published
from welfare_desk.services.summary.bundles.kit_members import sample_members
from welfare_desk.services.summary.bundles.kit_samples import checks
from welfare_desk.storage.office import verify
from welfare_desk.storage.summary.bundles import keys

FIRST = Link(1, None)
"""The beginning of a chain."""
MEHR = JalaliMonth(1404, 7)
PRIVATE = bytes(range(32))
PUBLIC = keys.signing_public(PRIVATE)
OFFICE = OfficeName("اسلامشهر", "تهران", "ISL", 1)
PERSON: Row = {
    "domain": "social", "sex": "female", "age": "18-29", "disability": "unknown", "severity": "unknown",
    "category": "unknown", "neighbourhood": "قائمیه", "centre": "unknown", "standing": "queued",
    "file": "1400-00002",
}  # fmt: skip


def sealed(month: JalaliMonth = MEHR, people: int = 1, days_after: int = 2) -> Sealed:
    """A closed month of so many alike people."""
    rows: dict[Source, list[Row]] = {source: [] for source in Source}
    rows[Source.PEOPLE] = [{**PERSON, "file": f"1400-{2 + number:05d}"} for number in range(people)]
    return sealed_rows(rows, Stood(people, 0, people), month, days_after)


def sealed_rows(
    rows: Mapping[Source, Sequence[Row]], stood: Stood, month: JalaliMonth = MEHR, days_after: int = 2
) -> Sealed:
    """A closed month that is counted from these rows, of which so much stood before and after."""
    closed_at = datetime.combine(month.last() + timedelta(days=days_after), datetime.min.time(), UTC)
    figures = Month(month, month.last(), tables_of(rows), stood, stood)
    return Sealed(ClosedMonth(month, closed_at, "مریم", "", "0" * 64, figures), rows, checks(figures))


def told(
    link: Link = FIRST, month: JalaliMonth = MEHR, office: OfficeName = OFFICE, **changed: Any
) -> dict[str, Any]:
    """A document, with what a test makes different."""
    return {**document(office, sealed(month), link, Persons(None), "test"), **changed}


def signed(
    told_month: Mapping[str, Any],
    extras: Mapping[str, bytes] | None = None,
    private: bytes = PRIVATE,
    certificate: Mapping[str, Any] | None = None,
) -> bytes:
    """The file of a document."""
    public = keys.signing_public(private)
    members = sample_members() if extras is None else extras
    return packed(told_month, members, public, certificate, keys.signer(private))


def read(data: bytes) -> Bundle:
    """The bundle of a file, by the published schema."""
    return unpacked(data, published(), verify)


def bundle(link: Link = FIRST, month: JalaliMonth = MEHR, **changed: Any) -> Bundle:
    """A bundle that was read back."""
    return read(signed(told(link, month, **changed)))


def enrolled(**changed: Any) -> Enrolled:
    """The office as headquarters knows it."""
    return replace(Enrolled(OFFICE.code, OFFICE.county, OFFICE.province, PUBLIC, 1), **changed)


def accepted(found: Bundle) -> Accepted:
    """A bundle once it was taken."""
    return Accepted(found.month, found.sequence, found.digest, found.key, found.branch)


ASKED: list[dict[str, Any]] = told()["checks"]
"""The checks of a document."""


def closed_on(place: int, **changed: Any) -> list[dict[str, Any]]:
    """Every check, one of them changed."""
    return [*ASKED[:place], {**ASKED[place], **changed}, *ASKED[place + 1 :]]
