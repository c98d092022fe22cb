# SPDX-License-Identifier: Apache-2.0
"""What a report is: a list with its filter and days, the columns chosen of it, and how it is grouped.

A column is called by its heading, as the office reads it on the sheet.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from welfare_desk.domain.bounds import ANY_DAY
from welfare_desk.domain.calendar import JalaliMonth, age_years, from_jalali, to_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.naming import CHOSEN
from welfare_desk.domain.text import fold, unify

LONGEST_NAME = 60
MOST_GROUPS = 3
"""Steps of grouping that still read as a table."""
COUNT = "تعداد ردیف"
"""The column of a grouped report that counts its rows."""
UNKNOWN = "نامشخص"
"""What a cell says that is not known."""


class Span(StrEnum):
    """Days that a report speaks of, found anew from the day on which it is run."""

    ALL = "all"
    TODAY = "today"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    LAST_THREE_MONTHS = "last_three_months"
    """The three whole months before this one."""
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    FIXED = "fixed"
    """The two days of the definition itself."""


class By(StrEnum):
    """What rows of a group have in common in its column."""

    VALUE = "value"
    MONTH = "month"
    """The Jalali month of a day."""
    YEAR = "year"
    AGE = "age"
    """Whole years from a day until the day of the report."""


@dataclass(frozen=True)
class Period:
    """Days of a report; `since` and `until` count in a fixed one alone, None leaves a side open."""

    span: Span = Span.ALL
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)

    def days(self, today: date) -> tuple[date | None, date | None]:
        """Its first and last day as of a day."""
        month, (year, _, _) = JalaliMonth.of(today), to_jalali(today)
        return {
            Span.ALL: (None, None),
            Span.TODAY: (today, today),
            Span.THIS_MONTH: (month.first(), month.last()),
            Span.LAST_MONTH: (month.plus(-1).first(), month.plus(-1).last()),
            Span.LAST_THREE_MONTHS: (month.plus(-3).first(), month.plus(-1).last()),
            Span.THIS_YEAR: (from_jalali(year, 1, 1), from_jalali(year + 1, 1, 1) - timedelta(days=1)),
            Span.LAST_YEAR: (from_jalali(year - 1, 1, 1), from_jalali(year, 1, 1) - timedelta(days=1)),
            Span.FIXED: (self.since, self.until),
        }[self.span]


@dataclass(frozen=True)
class Group:
    """One step of grouping: a column, and what of it rows have in common."""

    column: str = field(metadata=CHOSEN)
    by: By = By.VALUE


@dataclass(frozen=True)
class Definition:
    """A report. `list` is the question that gives the rows, `asked` its facts as JSON, without days.

    Without `columns` it has every column of its list; with `groups` it has a row for each group: how many
    rows it has, and the sum of each column of `sums`. `sort` is one of the list's own orders, or a column of
    a grouped report; empty: the list's usual order.
    """

    list: str
    asked: dict[str, Any] = field(default_factory=dict)
    period: Period = Period()
    columns: tuple[str, ...] = field(default=(), metadata=CHOSEN)
    groups: tuple[Group, ...] = ()
    sums: tuple[str, ...] = field(default=(), metadata=CHOSEN)
    sort: str = field(default="", metadata=CHOSEN)
    descending: bool = False


@dataclass(frozen=True)
class Report:
    """A report as it is listed. `code` names one of the program's own, `id` one that was kept here."""

    name: str
    definition: Definition
    code: str = ""
    id: int = 0
    version: int = 0
    shared: bool = False
    """The whole office sees it; else whoever kept it."""
    made_by: str = ""
    """The name shown of whoever kept it."""
    own: bool = False
    """Whoever asks may change it."""
    rows: int | None = None
    """How many rows its list has today, where that was asked for."""
    name_en: str = ""
    """Of one of the program's own."""


def check_name(name: str) -> str:
    """The name as it is kept; RuleError `report_needs_name`, `report_name_too_long` (most)."""
    kept = unify(name)
    if not fold(kept):
        raise RuleError("report_needs_name")
    if len(kept) > LONGEST_NAME:
        raise RuleError("report_name_too_long", most=LONGEST_NAME)
    return kept


def check_definition(wanted: Definition) -> None:
    """What no list can be asked.

    RuleError `report_too_many_groups` (most), `report_column_twice` (column), `report_days_reversed`.
    """
    if len(wanted.groups) > MOST_GROUPS:
        raise RuleError("report_too_many_groups", most=MOST_GROUPS)
    for chosen in (wanted.columns, wanted.sums, tuple(f"{g.column} {g.by}" for g in wanted.groups)):
        twice = _twice(chosen)
        if twice:
            raise RuleError("report_column_twice", column=twice.removesuffix(f" {By.VALUE}"))
    since, until = wanted.period.since, wanted.period.until
    if wanted.period.span is Span.FIXED and since and until and until < since:
        raise RuleError("report_days_reversed")


def _twice(names: Sequence[str]) -> str:
    return next((name for place, name in enumerate(names) if name in names[:place]), "")


def common(value: Any, by: By, today: date) -> Any:
    """What a value has in common with those of its group; None where it is not known."""
    if value is None or value in ("", UNKNOWN):
        return None
    if by is By.VALUE or not isinstance(value, date):
        return value
    if by is By.MONTH:
        return str(JalaliMonth.of(value)).replace("-", "/")
    return to_jalali(value)[0] if by is By.YEAR else age_years(value, today)
