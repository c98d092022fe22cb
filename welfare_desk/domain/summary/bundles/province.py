# SPDX-License-Identifier: Apache-2.0
"""The months of a span as one table of the province, each office beside it, with every gap counted.

What happened is added up, what stands on a day is that of the last month (`periods.over`). A sum never hides
what it lacks: beside each figure stands how many months of offices it is without, those among them that were
never sent. Of several months each is taken as later reports of its office correct it, one alone as sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.merging import (
    MergedPersons,
    MergedTable,
    Sent,
    merged_persons,
    merged_tables,
)
from welfare_desk.domain.summary.monthly.corrected import CorrectedMonth, corrected_tables
from welfare_desk.domain.summary.monthly.figures import Line, Table, Unit
from welfare_desk.domain.summary.monthly.lists import summed_of
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.domain.summary.monthly.periods import Over, combined_tables, over


@dataclass(frozen=True)
class MonthMerged:
    """One month of the province: the sums, what each office has of them, and the persons."""

    month: JalaliMonth
    tables: tuple[MergedTable, ...]
    offices: Mapping[str, tuple[Table, ...]]
    """By office: its tables cut down to one line, the sums of the columns that have any, under its code."""
    persons: MergedPersons
    corrected: int = 0
    """Figures of its offices that are not taken as they were closed."""


def month_merged(
    month: JalaliMonth, sent: Sequence[Sent], learnt: Mapping[str, Sequence[Correction]] | None = None
) -> MonthMerged:
    """A month of the province; `sent` are its offices' months.

    `learnt` by office: what their reports of later months tell of it, which a sum of several months counts.
    """
    told = learnt or {}
    known = [(one, *corrected_tables(one.tables, told.get(one.office, ()))) for one in sent]
    return MonthMerged(
        month,
        merged_tables([replace(one, tables=tables) for one, tables, _ in known]),
        {one.office: tuple(_one_line(table, one.office) for table in tables) for one, tables, _ in known},
        merged_persons(sent),
        sum(changed for *_, changed in known),
    )


def _one_line(table: Table, office: str) -> Table:
    measures, units = _adding(table)
    line = Line(office, tuple(table.total(measure) for measure in measures))
    return Table(table.code, table.part, measures, units, (line,))


def _adding(table: Table) -> tuple[tuple[str, ...], tuple[Unit, ...]]:
    """The measures of a table whose columns may be added up, with their units."""
    measures, units = summed_of(table), dict(zip(table.measures, table.units, strict=True))
    return measures, tuple(units[measure] for measure in measures)


@dataclass(frozen=True)
class Counted:
    """A table with what its figures are without: `lacking` has the same lines and measures."""

    table: Table
    lacking: Table


@dataclass(frozen=True)
class Province:
    """A span of months: `tables` of all offices, `offices` beside each other, and who is missing when."""

    months: tuple[JalaliMonth, ...]
    tables: tuple[Counted, ...]
    offices: tuple[Counted, ...]
    """As `tables`, an office as each line, with the columns that add up; those without any are left out."""
    persons: tuple[tuple[JalaliMonth, MergedPersons], ...]
    """Of the months of which anything was taken."""
    missing: tuple[tuple[JalaliMonth, tuple[str, ...]], ...]
    """Every month with the offices whose month was not taken, or counts no more."""
    corrected: tuple[CorrectedMonth, ...] = ()
    """The months that are not taken as they were closed, with the figures of all offices together."""


def spanned(months: Sequence[JalaliMonth], merged: Sequence[MonthMerged], offices: Iterable[str]) -> Province:
    """The province over these months in a row; `merged` are those of which anything was taken."""
    known = list(offices)
    taken = {one.month: one.offices for one in merged}
    missing = tuple(
        (month, tuple(office for office in known if office not in taken.get(month, {}))) for month in months
    )
    plain = [[_plain(table) for table in one.tables] for one in merged]
    tables = combined_tables(plain, lacking=True) if merged else ()
    persons = tuple((one.month, one.persons.without(len(known) - len(one.offices))) for one in merged)
    return Province(
        tuple(months),
        tuple(Counted(table, _lacking(table, merged, len(known), len(months))) for table in tables),
        tuple(_beside(table, merged, known, len(months)) for table in tables if _adding(table)[0]),
        persons,
        missing,
        tuple(CorrectedMonth(one.month, one.corrected) for one in merged if one.corrected),
    )


def _plain(table: MergedTable) -> Table:
    lines = tuple(Line(line.key, line.values) for line in table.lines)
    return Table(table.code, table.part, table.measures, table.units, lines)


def _lacking(table: Table, merged: Sequence[MonthMerged], offices: int, months: int) -> Table:
    """Months of so many offices that each figure of a span is without; what stands on a day, of one month."""
    ways = [over(table, measure) for measure in table.measures]
    held = [(next(found for found in one.tables if found.code == table.code), one) for one in merged]

    def without(key: str, place: int) -> int:
        each = [
            next((line.lacking[place] for line in found.lines if line.key == key), found.without)
            + offices
            - len(one.offices)
            for found, one in held
        ]
        if ways[place] is Over.SUM:
            return sum(each) + offices * (months - len(merged))
        return each[0 if ways[place] is Over.FIRST else -1]

    lines = tuple(
        Line(line.key, tuple(without(line.key, place) for place in range(len(ways)))) for line in table.lines
    )
    return Table(table.code, table.part, table.measures, table.units, lines)


def _beside(table: Table, merged: Sequence[MonthMerged], offices: Sequence[str], months: int) -> Counted:
    """The offices of a table over so many months; what stands on a day is of the last that anybody sent."""
    measures, units = _adding(table)
    ways = [over(table, measure) for measure in measures]
    lines, lacking = [], []
    for office in offices:
        held = [_line_of(one.offices.get(office, ()), table.code) for one in merged]
        figures = [
            _over_months([_at(line, place) for line in held], way, months) for place, way in enumerate(ways)
        ]
        lines.append(Line(office, tuple(value for value, _ in figures)))
        lacking.append(Line(office, tuple(without for _, without in figures)))
    head = (table.code, table.part, measures, units)
    return Counted(Table(*head, tuple(lines)), Table(*head, tuple(lacking)))


def _line_of(tables: Sequence[Table], code: str) -> Line | None:
    return next((table.lines[0] for table in tables if table.code == code), None)


def _at(line: Line | None, place: int) -> int | None:
    return None if line is None else line.values[place]


def _over_months(values: Sequence[int | None], way: Over, months: int) -> tuple[int | None, int]:
    """A figure of an office over the months, and how many of them it is without."""
    if way is not Over.SUM:
        value = values[0 if way is Over.FIRST else -1]
        return value, int(value is None)
    known = [value for value in values if value is not None]
    return (sum(known) if known else None), months - len(known)
