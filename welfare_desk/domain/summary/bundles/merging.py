# SPDX-License-Identifier: Apache-2.0
"""Many offices' months as one province: sums, offices beside each other, who has sent, persons counted once.

A sum holds what is known. How many offices lack a figure stands beside it, so that a sum of thirty of
thirty-one offices is never taken for the whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.summary.monthly.figures import Part, Table, Unit

LATE_DAYS = 5
"""Days after the end of a month within which it is closed in time: a proposal, no rule of headquarters."""


def due(month: JalaliMonth) -> date:
    """The last day on which a month is closed in time."""
    return month.last() + timedelta(days=LATE_DAYS)


def is_late(month: JalaliMonth, closed_at: datetime) -> bool:
    """Whether a month was closed more than `LATE_DAYS` after it had ended."""
    return closed_at.astimezone(IRAN).date() > due(month)


@dataclass(frozen=True)
class Sent:
    """A month that an office has sent, as it counts now. `persons` are hashes; None where it has no key."""

    office: str
    county: str
    month: JalaliMonth
    sequence: int
    digest: str
    closed_at: datetime
    tables: tuple[Table, ...]
    persons: frozenset[str] | None
    unidentified: int = 0

    @property
    def late(self) -> bool:
        """Whether it was closed more than `LATE_DAYS` after its month had ended."""
        return is_late(self.month, self.closed_at)


def sent_from(told: Mapping[str, Any], digest: str, tables: tuple[Table, ...]) -> Sent:
    """What a bundle's document tells, for merging."""
    persons = told["persons"]
    return Sent(
        told["office"]["code"],
        told["office"]["county"],
        JalaliMonth.parse(told["month"]),
        told["sequence"],
        digest,
        datetime.fromisoformat(told["closed_at"]),
        tables,
        frozenset(persons["hashes"]) if persons["known"] else None,
        persons["unidentified"] or 0,
    )


@dataclass(frozen=True)
class MergedLine:
    """A row of a province's table: sums, None where no office has one, and how many offices lack it."""

    key: str
    values: tuple[int | None, ...]
    lacking: tuple[int, ...]


@dataclass(frozen=True)
class MergedTable:
    """A table of all offices together."""

    code: str
    part: Part
    measures: tuple[str, ...]
    units: tuple[Unit, ...]
    lines: tuple[MergedLine, ...]

    def value(self, key: str, measure: str) -> int | None:
        """One sum; 0 for a key that no office has."""
        place = self.measures.index(measure)
        return next((line.values[place] for line in self.lines if line.key == key), 0)


@dataclass
class _Adding:
    """A table while it is added up."""

    first: Table
    sums: dict[str, list[int]] = field(default_factory=dict)
    known: dict[str, list[int]] = field(default_factory=dict)
    offices: int = 0
    unknown: dict[str, list[int]] = field(default_factory=dict)

    def add(self, table: Table) -> None:
        self.offices += 1
        width = len(table.measures)
        for line in table.lines:
            sums = self.sums.setdefault(line.key, [0] * width)
            unknown = self.unknown.setdefault(line.key, [0] * width)
            for place, value in enumerate(line.values):
                if value is None:
                    unknown[place] += 1
                else:
                    sums[place] += value

    def merged(self, offices: int) -> MergedTable:
        """Whoever has no such table lacks all of it; a key that an office does not name is 0 there."""
        without = offices - self.offices
        lines = tuple(
            MergedLine(
                key,
                tuple(
                    None if unknown == self.offices else value
                    for value, unknown in zip(sums, self.unknown[key], strict=True)
                ),
                tuple(unknown + without for unknown in self.unknown[key]),
            )
            for key, sums in self.sums.items()
        )
        first = self.first
        return MergedTable(first.code, first.part, first.measures, first.units, lines)


def merged_tables(months: Sequence[Sent]) -> tuple[MergedTable, ...]:
    """The sums of every table over the offices of one month; ValueError where one means two things."""
    adding: dict[str, _Adding] = {}
    for sent in months:
        for table in sent.tables:
            one = adding.setdefault(table.code, _Adding(table))
            if (one.first.measures, one.first.units) != (table.measures, table.units):
                raise ValueError(f"two meanings of the table {table.code}")
            one.add(table)
    return tuple(one.merged(len(months)) for one in adding.values())


@dataclass(frozen=True)
class MergedPersons:
    """Covered persons of one month, each counted once over all offices that have the province's key."""

    once: int | None
    """None where no office has the key."""
    in_two: int
    """Of them, covered by more than one office."""
    unidentified: int
    """Without any identifier: not in `once`, since nobody can say whether they are there twice."""
    lacking: int
    """Offices without the key."""


def merged_persons(months: Sequence[Sent]) -> MergedPersons:
    """Persons over the offices of one month."""
    held = [sent.persons for sent in months if sent.persons is not None]
    times = Counter(one for persons in held for one in persons)
    return MergedPersons(
        len(times) if held else None,
        sum(count > 1 for count in times.values()),
        sum(sent.unidentified for sent in months),
        len(months) - len(held),
    )


class Standing(StrEnum):
    """How an office stands with a month."""

    ACCEPTED = "accepted"
    LATE = "late"
    REFUSED = "refused"
    NOT_COME = "not_come"


@dataclass(frozen=True)
class Cell:
    """An office and a month, and how it stands."""

    office: str
    month: JalaliMonth
    standing: Standing


def who_sent(
    offices: Iterable[str],
    months: Iterable[JalaliMonth],
    sent: Iterable[Sent],
    refused: Iterable[tuple[str, str]],
) -> tuple[Cell, ...]:
    """Every office with every month; `refused` are offices and months whose bundle was not taken."""
    late = {(one.office, str(one.month)): one.late for one in sent}
    not_taken = set(refused)

    def standing(office: str, month: JalaliMonth) -> Standing:
        key = (office, str(month))
        if key in late:
            return Standing.LATE if late[key] else Standing.ACCEPTED
        return Standing.REFUSED if key in not_taken else Standing.NOT_COME

    asked = list(months)
    return tuple(Cell(office, month, standing(office, month)) for office in offices for month in asked)


def months_between(named: Iterable[JalaliMonth]) -> tuple[JalaliMonth, ...]:
    """Every month from the first to the last of these, also those between."""
    held = set(named)
    if not held:
        return ()
    found = [min(held)]
    while found[-1] < max(held):
        found.append(found[-1].plus(1))
    return tuple(found)


def plain_month(month: JalaliMonth, sent: Sequence[Sent]) -> dict[str, Any]:
    """The province's totals of one month as JSON holds them: sums, each office beside them, persons."""
    here = sorted((one for one in sent if one.month == month), key=lambda one: one.office)
    persons = merged_persons(here)
    return {
        "month": str(month),
        "offices": [one.office for one in here],
        "tables": [
            {
                "code": table.code,
                "part": int(table.part),
                "measures": list(table.measures),
                "units": [unit.value for unit in table.units],
                "lines": [
                    {"key": line.key, "values": list(line.values), "lacking": list(line.lacking)}
                    for line in table.lines
                ],
            }
            for table in merged_tables(here)
        ],
        "comparison": [_compared(one) for one in here],
        "persons": {
            "once": persons.once,
            "in_two": persons.in_two,
            "unidentified": persons.unidentified,
            "lacking": persons.lacking,
        },
    }


def _compared(sent: Sent) -> dict[str, Any]:
    """The sums of every column of an office; null where it does not know one."""
    return {
        "office": sent.office,
        "county": sent.county,
        "closed_at": sent.closed_at.isoformat(),
        "late": sent.late,
        "sums": {
            table.code: {measure: table.total(measure) for measure in table.measures} for table in sent.tables
        },
    }


def plain_merge(
    offices: Mapping[str, str], sent: Sequence[Sent], refused: Iterable[tuple[str, str]]
) -> dict[str, Any]:
    """What was sent as JSON; `offices` are enrolled counties by code, `refused` offices and months."""
    not_taken = set(refused)
    told = [*(one.month for one in sent), *(JalaliMonth.parse(month) for _, month in not_taken)]
    months = months_between(told)
    cells = who_sent(sorted(offices), months, sent, not_taken)
    return {
        "offices": [{"office": code, "county": offices[code]} for code in sorted(offices)],
        "months": [str(month) for month in months],
        "totals": [plain_month(month, sent) for month in months],
        "map": [
            {"office": cell.office, "month": str(cell.month), "standing": cell.standing.value}
            for cell in cells
        ],
        "late_days": LATE_DAYS,
    }
