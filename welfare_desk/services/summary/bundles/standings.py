# SPDX-License-Identifier: Apache-2.0
"""How every office stands with its months: what headquarters' board shows and what a merge writes down."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.board import (
    BoardRow,
    EnrolledCounty,
    Refusal,
    called,
    of_one_name,
    office_names,
    rows_of,
)
from welfare_desk.domain.summary.bundles.merging import Sent, months_between, sent_from
from welfare_desk.domain.summary.monthly.month import tables_from
from welfare_desk.domain.text import sort_key
from welfare_desk.services.door import Look
from welfare_desk.storage.summary.bundles import headquarters, refusals, standing

MOST_MONTHS = 24
"""Months that are added up at once."""


def check_span(since: JalaliMonth, until: JalaliMonth) -> None:
    """RuleError `province_span` (most) for no months, or too many."""
    if not since <= until < since.plus(MOST_MONTHS):
        raise RuleError("province_span", most=MOST_MONTHS)


def sent_in(raw: Any, month: JalaliMonth) -> Iterator[Sent]:
    """What the offices sent of a month, as it counts now."""
    for digest, told in standing.documents(raw, month, month):
        yield sent_from(told, digest, tables_from(told["tables"]))


def offices_of(raw: Any) -> list[EnrolledCounty]:
    """Every office that ever was enrolled, by county."""
    found: dict[str, EnrolledCounty] = {}
    for one in headquarters.enrolments(raw, 0, None):
        enrolled = one.revoked_at is None
        if enrolled or one.code not in found:
            found[one.code] = EnrolledCounty(one.code, one.county, enrolled)
    return sorted(found.values(), key=lambda one: (sort_key(one.county), one.code))


def names_of_offices(raw: Any) -> dict[str, str]:
    """What every office that ever was enrolled is called, by its code."""
    return office_names(offices_of(raw))


def alike(raw: Any) -> frozenset[str]:
    """Codes of the offices that are called by them too."""
    return of_one_name(offices_of(raw))


def told_by_name(code: str, facts: Mapping[str, Any], office: str, alike: Container[str]) -> dict[str, Any]:
    """The facts of a refusal with what its office is called; never kept so."""
    name = "known" if code == "bundle_other_county" else "county"
    return {**facts, name: called(str(facts[name]), office, alike)} if name in facts else dict(facts)


def refusal_by_name(one: Refusal, alike: Container[str]) -> Refusal:
    """A refusal whose office is told from another of its name."""
    facts = told_by_name(one.code, one.facts, one.office, alike)
    return replace(one, county=called(one.county, one.office, alike), facts=facts)


def standings(look: Look, since: JalaliMonth, until: JalaliMonth) -> tuple[BoardRow, ...]:
    """The board of these months, both included; RuleError `province_span`."""
    check_span(since, until)
    raw = look.db.apart
    return rows_of(
        offices_of(raw),
        months_between((since, until)),
        refusals.taken_between(raw, since, until),
        refusals.beginnings(raw),
        refusals.open_counts(raw, since, until),
    )
