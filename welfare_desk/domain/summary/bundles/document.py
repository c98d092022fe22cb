# SPDX-License-Identifier: Apache-2.0
"""The document of a closed month that leaves an office: figures, and the rows behind them, without a person.

Who did what stays, and so does every sentence of theirs, since a reason may name a client. Of what an office
typed, only what names a group or a thing leaves: its county, neighbourhoods, categories, centres, kinds of
visit, the codes of its items and services, numbers of papers and file numbers. Letters and sessions, whose
numbers are any words, are told by their place in the lists.
`resources/schemas/month_1.schema.json` publishes its form. A key that is added is a new `SCHEMA_VERSION`, as
is a table; nothing is ever renamed.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.digest import canonical
from welfare_desk.domain.summary.bundles.declared import plain_declared
from welfare_desk.domain.summary.bundles.listing import COLUMNS_OF
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.checks import Severity
from welfare_desk.domain.summary.monthly.figures import UNTOLD_PARTS, Source
from welfare_desk.domain.summary.monthly.lists import list_digest
from welfare_desk.domain.summary.monthly.month import (
    ClosedMonth,
    Correction,
    Month,
    Rows,
    Stood,
    plain_rows,
    plain_tables,
    tables_from,
)

SCHEMA = "welfare-desk/month"
SCHEMA_VERSION = 1

COLUMNS = frozenset(name for names in COLUMNS_OF.values() for name in names)
"""Columns of rows that may leave the office: none names a person or an identifier."""

PERSON_WORD = "welfare-desk person 1"


@dataclass(frozen=True)
class OfficeName:
    """An office as its papers name it; `branch` rises with every restore."""

    county: str
    province: str
    code: str
    branch: int


@dataclass(frozen=True)
class Persons:
    """The covered persons as keyed hashes; None where the office has no key, which is not nobody.

    `unidentified` have neither a national ID nor one of foreigners, and cannot be compared.
    """

    hashes: tuple[str, ...] | None
    unidentified: int = 0


@dataclass(frozen=True)
class Link:
    """Where a bundle stands in its office's chain; `replaces` is an earlier one of the same month."""

    sequence: int
    previous: str | None
    replaces: str | None = None


Corrected = Mapping[JalaliMonth, Sequence[Correction]]
"""Figures of earlier, closed months that would be counted otherwise now: both stand in this report."""


@dataclass(frozen=True)
class Sealed:
    """A closed month with everything that its closing sealed.

    `corrected` are the corrections that its report tells, `program` the version that closed it, `declared`
    what was declared of it and of longer periods that end with it.
    """

    closed: ClosedMonth
    rows: Rows
    checks: Sequence[Mapping[str, Any]]
    corrected: Corrected = field(default_factory=dict)
    program: str = ""
    declared: Sequence[ToldDeclared] = ()


def person_hash(key: bytes, national_id: str | None, foreign_id: str | None) -> str | None:
    """The keyed hash of a person, HMAC-SHA-256 in hexadecimal; None without any identifier.

    The kind of the identifier is hashed with it, so that equal digits of two kinds stay two persons.
    """
    told = f"national:{national_id}" if national_id else f"foreign:{foreign_id}" if foreign_id else ""
    if not told:
        return None
    return hmac.digest(key, f"{PERSON_WORD}\n{told}".encode(), "sha256").hex()


def hashed(key: bytes | None, identifiers: Iterable[tuple[str | None, str | None]]) -> Persons:
    """The covered persons by their national IDs and those of foreigners; each once, by hash."""
    if key is None:
        return Persons(None)
    made = [person_hash(key, *pair) for pair in identifiers]
    return Persons(tuple(sorted({one for one in made if one is not None})), made.count(None))


def _corrections(corrected: Corrected) -> list[dict[str, Any]]:
    return [
        {
            "month": str(month),
            "table": one.table,
            "line": one.line,
            "measure": one.measure,
            "closed": one.closed,
            "now": one.now,
        }
        for month, found in corrected.items()
        for one in found
    ]


def document(
    office: OfficeName, sealed: Sealed, link: Link, persons: Persons, program: str
) -> dict[str, Any]:
    """The document as it is read back; ValueError for a row whose columns may not leave the office."""
    closed, figures = sealed.closed, sealed.closed.figures
    made = {
        "schema": SCHEMA,
        "version": SCHEMA_VERSION,
        "office": {
            "county": office.county,
            "province": office.province,
            "code": office.code,
            "branch": office.branch,
        },
        "month": str(closed.month),
        "from": closed.month.first().isoformat(),
        "to": figures.until.isoformat(),
        "closed_at": closed.closed_at.astimezone(UTC).isoformat(timespec="seconds"),
        "warnings_accepted": warnings_accepted(sealed.checks),
        "seal": closed.digest,
        "program": program,
        "sequence": link.sequence,
        "previous": link.previous,
        "replaces": link.replaces,
        "before": _stood(figures.before),
        "after": _stood(figures.after),
        "tables": plain_tables(figures.tables),
        "unknown_parts": [int(part) for part in UNTOLD_PARTS],
        "checks": [dict(check) for check in sealed.checks],
        "corrections": _corrections(sealed.corrected),
        "declared": plain_declared(closed.month, sealed.declared),
        "lists": _lists(sealed.rows),
        "persons": _persons(persons),
    }
    plain: dict[str, Any] = json.loads(canonical(made))
    return plain


def warnings_accepted(checks: Iterable[Mapping[str, Any]]) -> int:
    """Warnings that the month was closed with: why, and by whom, stays in the office."""
    return sum(not check["ok"] and check["severity"] == Severity.NEEDS_REASON.value for check in checks)


def _stood(stood: Stood) -> dict[str, int | None]:
    return {"covered": stood.covered, "on_pension": stood.on_pension, "queued": stood.queued}


def _lists(rows: Rows) -> dict[str, dict[str, Any]]:
    told = {}
    for name, held in plain_rows(rows).items():
        barred = set(held["columns"]) - set(COLUMNS_OF[Source(name)])
        if barred:
            raise ValueError(f"columns that may not leave the office: {name} {sorted(barred)}")
        told[name] = {**held, "digest": list_digest(held)}
    return told


def _persons(persons: Persons) -> dict[str, Any]:
    if persons.hashes is None:
        return {"known": False, "why": "not_enrolled", "hashes": None, "unidentified": None}
    return {
        "known": True,
        "why": None,
        "hashes": list(persons.hashes),
        "unidentified": persons.unidentified,
    }


def month_of(told: Mapping[str, Any]) -> JalaliMonth:
    """The month that a document tells of."""
    return JalaliMonth.parse(told["month"])


def figures_of(told: Mapping[str, Any]) -> Month:
    """The figures that a document tells; KeyError, TypeError or ValueError for what is none."""
    month = month_of(told)
    before, after = (
        Stood(one["covered"], one["on_pension"], one["queued"]) for one in (told["before"], told["after"])
    )
    return Month(month, month.last(), tables_from(told["tables"]), before, after)
