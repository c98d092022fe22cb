# SPDX-License-Identifier: Apache-2.0
"""Many offices' months as one province: sums of what is known, persons counted once.

A sum holds what is known. Beside it stands how many lack the figure, of the offices that have sent the month;
those that have not are counted over a span (`province.spanned`), and told by name everywhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Part, Table, Unit

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
    """A month that an office has sent, as it counts now. `persons` are hashes; None where it has no key.

    Not `known`: it ended before the first thing that the office recorded, and nobody can say who was covered.
    """

    office: str
    county: str
    month: JalaliMonth
    sequence: int
    digest: str
    closed_at: datetime
    tables: tuple[Table, ...]
    persons: frozenset[str] | None
    unidentified: int = 0
    known: bool = True


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
        told["after"]["covered"] is not None,
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
    without: int = 0
    """Offices that know nothing of it: they lack every key, also one that it does not name."""

    def value(self, key: str, measure: str) -> int | None:
        """One sum; 0 for a key that no office has."""
        place = self.measures.index(measure)
        return next((line.values[place] for line in self.lines if line.key == key), 0)


@dataclass
class _Adding:
    """A table while it is added up."""

    first: Table
    sums: dict[str, list[int]] = field(default_factory=dict)
    unknown: dict[str, list[int]] = field(default_factory=dict)
    knowing: int = 0
    """Offices that know anything of it."""

    def add(self, table: Table) -> None:
        width = len(table.measures)
        if table.knows_nothing:
            # Its one line for what is unknown stands for the whole table, and is no group of its own.
            for line in table.lines if [line.key for line in table.lines] != [UNKNOWN] else ():
                self.sums.setdefault(line.key, [0] * width)
                self.unknown.setdefault(line.key, [0] * width)
            return
        self.knowing += 1
        for line in table.lines:
            sums = self.sums.setdefault(line.key, [0] * width)
            unknown = self.unknown.setdefault(line.key, [0] * width)
            for place, value in enumerate(line.values):
                if value is None:
                    unknown[place] += 1
                else:
                    sums[place] += value

    def merged(self, offices: int) -> MergedTable:
        """Whoever knows nothing of it lacks every key; a key that another does not name is 0 there."""
        without, first = offices - self.knowing, self.first
        if not self.sums and not self.knowing:
            self.sums[UNKNOWN] = self.unknown[UNKNOWN] = [0] * len(first.measures)
        lines = tuple(
            MergedLine(
                key,
                tuple(
                    None if unknown == self.knowing else value
                    for value, unknown in zip(sums, self.unknown[key], strict=True)
                ),
                tuple(unknown + without for unknown in self.unknown[key]),
            )
            for key, sums in self.sums.items()
        )
        return MergedTable(first.code, first.part, first.measures, first.units, lines, without)


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
    """None where no office has the key and knows who was covered."""
    in_two: int | None
    """Of them, covered by more than one office: at least so many while an office is without the key.

    None where none was found and an office is without the key, or knows nothing of the month: nobody can say
    that there is none.
    """
    unidentified: int
    """Without any identifier: not in `once`, since nobody can say whether they are there twice."""
    keyless: tuple[str, ...]
    """Codes of the offices without the key."""
    missing: int = 0
    """How many offices have not sent the month."""

    @property
    def lacking(self) -> int:
        """How many offices are without the key."""
        return len(self.keyless)

    @property
    def at_least(self) -> bool:
        """Whether `in_two` is told of fewer offices than the province has."""
        return self.in_two is not None and bool(self.keyless or self.missing)

    def without(self, missing: int) -> MergedPersons:
        """The same where so many offices have not sent: that nobody is in two of the others tells nothing."""
        in_two = None if missing and not self.in_two else self.in_two
        return replace(self, in_two=in_two, missing=missing)


def merged_persons(months: Sequence[Sent]) -> MergedPersons:
    """Persons over the offices of one month."""
    held = [sent.persons for sent in months if sent.persons is not None and sent.known]
    keyless = tuple(sent.office for sent in months if sent.persons is None)
    times = Counter(one for persons in held for one in persons)
    in_two = sum(count > 1 for count in times.values())
    unsure = not held or (len(held) < len(months) and not in_two)
    return MergedPersons(
        len(times) if held else None,
        None if unsure else in_two,
        sum(sent.unidentified for sent in months),
        keyless,
    )


def months_between(named: Iterable[JalaliMonth]) -> tuple[JalaliMonth, ...]:
    """Every month from the first to the last of these, also those between."""
    held = set(named)
    if not held:
        return ()
    found = [min(held)]
    while found[-1] < max(held):
        found.append(found[-1].plus(1))
    return tuple(found)
