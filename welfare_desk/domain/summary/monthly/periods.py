# SPDX-License-Identifier: Apache-2.0
"""Periods of the Jalali year, and how the tables of their months become the tables of the period.

What happened is added up; what stands on a day is that of the last month; what nobody knows in one month
nobody knows in the period. A closed month is taken as corrected (`corrected`), but for a period that is this
month alone: told alone it stands as it was closed, compared with another it is taken `as_known`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import FIRST_YEAR, LAST_YEAR, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.corrected import CorrectedMonth, as_corrected
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Line, Part, Table, Unit
from welfare_desk.domain.summary.monthly.month import Correction, Month, Stood, untold_table
from welfare_desk.domain.text import latin_digits, persian_digits


class Span(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    NINE_MONTHS = "nine_months"
    YEAR = "year"


_LENGTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.HALF: 6, Span.NINE_MONTHS: 9, Span.YEAR: 12}
_IN_A_YEAR = {Span.MONTH: 12, Span.QUARTER: 4, Span.HALF: 2, Span.NINE_MONTHS: 1, Span.YEAR: 1}
_WRITTEN = {Span.QUARTER: "q", Span.HALF: "h", Span.NINE_MONTHS: "9m"}
_FORMS = (
    (Span.YEAR, re.compile(r"([0-9]{4})")),
    (Span.MONTH, re.compile(r"([0-9]{4})[-/]([0-9]{1,2})")),
    (Span.QUARTER, re.compile(r"([0-9]{4})-q([1-4])")),
    (Span.HALF, re.compile(r"([0-9]{4})-h([12])")),
    (Span.NINE_MONTHS, re.compile(r"([0-9]{4})-9m")),
)
_ORDINALS = ("نخست", "دوم", "سوم", "چهارم")


@dataclass(frozen=True)
class Period:
    """A month, quarter, half, the first nine months or the whole of a Jalali year.

    `number` counts such periods within the year from 1. Written ``1404-07``, ``1404-q2``, ``1404-h1``,
    ``1404-9m``, ``1404``. RuleError `bad_period`.
    """

    span: Span
    year: int
    number: int = 1

    def __post_init__(self) -> None:
        if not (FIRST_YEAR <= self.year <= LAST_YEAR and 1 <= self.number <= _IN_A_YEAR[self.span]):
            raise RuleError("bad_period", span=self.span.value, year=self.year, number=self.number)

    @classmethod
    def parse(cls, text: str) -> Period:
        """The period of a text as `str` writes it, also in Persian digits; RuleError `bad_period`."""
        plain = latin_digits(text).strip().lower()
        for span, form in _FORMS:
            found = form.fullmatch(plain)
            if found:
                return cls(span, *(int(part) for part in found.groups()))
        raise RuleError("bad_period", reason="form")

    @classmethod
    def of_month(cls, month: JalaliMonth) -> Period:
        """The period that is this month alone."""
        return cls(Span.MONTH, month.year, month.month)

    @classmethod
    def around(cls, span: Span, month: JalaliMonth) -> Period:
        """The period of this length that a month lies in; after the ninth month still the nine before it."""
        number = 1 if span is Span.NINE_MONTHS else 1 + (month.month - 1) // _LENGTHS[span]
        return cls(span, month.year, number)

    def __str__(self) -> str:
        if self.span is Span.YEAR:
            return f"{self.year:04d}"
        if self.span is Span.MONTH:
            return f"{self.year:04d}-{self.number:02d}"
        number = "" if self.span is Span.NINE_MONTHS else str(self.number)
        return f"{self.year:04d}-{_WRITTEN[self.span]}{number}"

    @property
    def length(self) -> int:
        """Its months."""
        return _LENGTHS[self.span]

    def first(self) -> JalaliMonth:
        """Its first month."""
        return JalaliMonth(self.year, 1 + (self.number - 1) * self.length)

    def last(self) -> JalaliMonth:
        """Its last month."""
        return self.first().plus(self.length - 1)

    def months(self) -> tuple[JalaliMonth, ...]:
        """Every month of it in order."""
        return tuple(self.first().plus(later) for later in range(self.length))

    def a_year_before(self) -> Period:
        """The same period of the year before."""
        return Period(self.span, self.year - 1, self.number)

    def one_before(self) -> Period:
        """The period of the same length that ends where this one begins; of nine months a year before."""
        if self.span is Span.NINE_MONTHS:
            return self.a_year_before()
        return Period.around(self.span, self.first().plus(-1))

    def title(self) -> str:
        """As it is named anywhere: «مهر ۱۴۰۴», «شش ماه نخست سال ۱۴۰۴», «نه‌ماههٔ سال ۱۴۰۰», «سال ۱۴۰۴»."""
        if self.span is Span.MONTH:
            return self.first().title()
        ordinal, year = _ORDINALS[self.number - 1], f"سال {persian_digits(str(self.year))}"
        return {
            Span.QUARTER: f"سه‌ماههٔ {ordinal} {year}",
            Span.HALF: f"شش ماه {ordinal} {year}",
            Span.NINE_MONTHS: f"نه‌ماههٔ {year}",
            Span.YEAR: year,
        }[self.span]


class Over(StrEnum):
    """What a figure of a period is made of."""

    SUM = "sum"
    LAST = "last"
    FIRST = "first"


_STANDING_TABLES = frozenset({"standings", "recurring", "queues"})
_STANDING_MEASURES = {("stock", "closing"), ("stock", "lent_out"), ("visits", "due")}
_LINES_OF_LISTS = {("payments", "lines"), ("pensions_by_size", "households")}
"""Each counts files or households of one month; added up over months they are payments."""


def over(table: Table, measure: str) -> Over:
    """How a measure is carried over the months of a period."""
    if (table.code, measure) == ("stock", "opening"):
        return Over.FIRST
    standing = table.part is Part.POPULATION or table.code in _STANDING_TABLES
    return Over.LAST if standing or (table.code, measure) in _STANDING_MEASURES else Over.SUM


@dataclass(frozen=True)
class PeriodFigures:
    """The tables of a period, made from those of its months.

    `before` stood on the evening before it, `after` on `until`. `counted` are the months they are made of:
    fewer than the period has while it runs still.
    """

    period: Period
    until: date
    counted: tuple[JalaliMonth, ...]
    tables: tuple[Table, ...]
    before: Stood
    after: Stood
    over: bool = True
    """Whether the last day that they tell of is over."""
    corrected: tuple[CorrectedMonth, ...] = ()
    """Of `counted`, those that are not taken as they were closed."""

    @property
    def whole(self) -> bool:
        """Whether the figures tell of the whole period, and its last day is over."""
        return self.over and self.until == self.period.last().last()

    def table(self, code: str) -> Table:
        """The table of a code, as `Month.table` gives it."""
        for table in self.tables:
            if table.code == code:
                return table
        return untold_table(code)

    def total(self, code: str, measure: str) -> int | None:
        """The sum of a column of a table."""
        return self.table(code).total(measure)


def of_month(month: Month) -> PeriodFigures:
    """A month as the period it is."""
    return PeriodFigures(
        Period.of_month(month.month),
        month.until,
        (month.month,),
        month.tables,
        month.before,
        month.after,
        month.over,
    )


def as_known(month: Month, learnt: Iterable[Correction]) -> PeriodFigures:
    """A closed month with what was learnt of it since, as other months are compared with it."""
    known, changed = as_corrected(month, learnt)
    return replace(of_month(known), corrected=(CorrectedMonth(month.month, changed),) if changed else ())


Learnt = Mapping[JalaliMonth, Sequence[Correction]]
"""What was learnt of closed months since their closing, in the order in which it was told."""


def combined(period: Period, months: Sequence[Month], learnt: Learnt | None = None) -> PeriodFigures:
    """The figures of a period from its months: all of them, or the first ones while it runs still.

    What was `learnt` of them since their closing is counted in every period but that of one month.
    ValueError for no months, and for those that are not of the period one after the other.
    """
    counted = tuple(month.month for month in months)
    if not counted or counted != period.months()[: len(counted)]:
        raise ValueError(f"not the months of {period}: {[str(month) for month in counted]}")
    if period.span is Span.MONTH:
        return of_month(months[0])
    known = [as_corrected(month, (learnt or {}).get(month.month, ())) for month in months]
    first, last = known[0][0], known[-1][0]
    return PeriodFigures(
        period,
        last.until,
        counted,
        combined_tables([month.tables for month, _ in known]),
        first.before,
        last.after,
        last.over,
        tuple(CorrectedMonth(month.month, changed) for month, changed in known if changed),
    )


def combined_tables(months: Sequence[Sequence[Table]], *, lacking: bool = False) -> tuple[Table, ...]:
    """The tables of months in their order as those of the span; a month knows nothing of one that it lacks.

    What happened is unknown once a month does not know it; with `lacking` a sum is of the months that do, for
    whoever tells beside it how many it lacks.
    """
    if len(months) == 1:
        return tuple(months[0])
    held = [{table.code: table for table in tables} for tables in months]
    return tuple(
        _combined([one.get(table.code) or untold_table(table.code) for one in held], lacking=lacking)
        for table in months[-1]
    )


def _combined(tables: Sequence[Table], *, lacking: bool) -> Table:
    last = tables[-1]
    ways = [over(last, measure) for measure in last.measures]
    if set(ways) == {Over.LAST}:
        return last
    # A month that knows nothing of it may have one line for that: no group beside those of another month.
    naming = [table for table in (last, *tables) if not (lacking and _names_nothing(table))] or [last]
    keys = dict.fromkeys(line.key for table in naming for line in table.lines)
    lines = tuple(
        Line(
            key,
            tuple(
                _figure(tables, key, measure, way, lacking=lacking)
                for measure, way in zip(last.measures, ways, strict=True)
            ),
        )
        for key in keys
    )
    units = tuple(
        Unit.PAYMENT if (last.code, measure) in _LINES_OF_LISTS else unit
        for measure, unit in zip(last.measures, last.units, strict=True)
    )
    return Table(last.code, last.part, last.measures, units, lines)


def _names_nothing(table: Table) -> bool:
    return table.knows_nothing and [line.key for line in table.lines] == [UNKNOWN]


def _figure(tables: Sequence[Table], key: str, measure: str, way: Over, *, lacking: bool) -> int | None:
    if way is not Over.SUM:
        return tables[0 if way is Over.FIRST else -1].value(key, measure)
    values = [table.value(key, measure) for table in tables]
    known = [value for value in values if value is not None]
    return sum(known) if known and (lacking or len(known) == len(values)) else None
