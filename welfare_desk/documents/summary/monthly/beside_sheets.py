# SPDX-License-Identifier: Apache-2.0
"""What a month's workbook tells beside its figures, as it was sealed: corrections, and what was declared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from welfare_desk.documents.sheets.writer import Column, Kind, add_sheet, set_up_print, write_head
from welfare_desk.documents.summary.monthly.words import CORRECTED, SUMS, TOLD_BEFORE
from welfare_desk.domain.calendar import JalaliMonth, format_date
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.declarations import Basis, unit_of
from welfare_desk.domain.summary.monthly.figures import ALL
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.domain.summary.monthly.periods import Period, Span
from welfare_desk.sentences.declared_words import basis_words, verdict_words
from welfare_desk.sentences.month_words import line_title, measure_title, table_title, unit_title

CORRECTIONS, DECLARED = "تصحیح ماه‌های بسته", "رقم‌های اعلام‌شده"
NOTHING_CORRECTED = "چیزی تصحیح نشده است؛ رقم‌ها همان است که بسته شد."
NOTHING_DECLARED = "تا بستن ماه رقمی اعلام نشده بود که با رقم‌های آن سنجیده شود."
NO_DIFFERENCE = "—"
"""Of two figures that cannot be compared."""

_FIGURE = (
    Column("جدول", width=44),
    Column("شرح", width=28),
    Column("ستون", width=18),
    Column("یکا", width=10),
)


class Writing(Protocol):
    """The workbook while it is written."""

    book: Any
    block: list[tuple[str, str]]
    wrapped: Any

    def say(self, sheet: Any, row: int, column: int, text: str, look: Any = None) -> None:
        """Write a text."""
        ...

    def figure(self, sheet: Any, row: int, column: int, value: int | None) -> None:
        """Write a number, or that nobody knows it."""
        ...


def write_corrections(
    writing: Writing, found: Sequence[tuple[JalaliMonth, Correction]], names: Mapping[str, str]
) -> None:
    """Every figure of an earlier month that this month's report corrects: both of its values."""
    columns = (
        Column("ماه", width=12),
        *_FIGURE,
        Column(TOLD_BEFORE, Kind.NUMBER, 20),
        Column(CORRECTED, Kind.NUMBER, 20),
    )
    sheet = add_sheet(writing.book, CORRECTIONS)
    title = "تصحیح رقم‌های ماه‌های بسته که این ماه گزارش می‌شود"
    top = write_head(writing.book, sheet, title, columns, writing.block)
    row = top
    for row, (month, one) in enumerate(found, top + 1):
        writing.say(sheet, row, 0, str(month).replace("-", "/"))
        _name(writing, sheet, row, 1, one, names)
        writing.say(sheet, row, 4, unit_title(unit_of(one.table, one.measure), "fa"))
        writing.figure(sheet, row, 5, one.closed)
        writing.figure(sheet, row, 6, one.now)
    if not found:
        row += 1
        writing.say(sheet, row, 0, NOTHING_CORRECTED)
    set_up_print(sheet, top, row, len(columns) - 1)


def write_declared(writing: Writing, found: Sequence[ToldDeclared], names: Mapping[str, str]) -> None:
    """What somebody declared of the month beside the computed figure; neither takes the other's place.

    The workbook leaves the office: who said it and where, in words of their own, stays there.
    """
    columns = (
        *_FIGURE,
        Column("محاسبه‌شده", Kind.NUMBER, 20),
        Column("اعلام‌شده", Kind.NUMBER, 20),
        Column("اختلاف اعلام‌شده", Kind.NUMBER, 20),
        Column("نتیجه", width=34),
        Column("تاریخ اعلام", width=12),
        Column("دوره", width=18),
        Column("سنجیده با", width=24),
        Column("رقم آن", Kind.NUMBER, 20),
    )
    sheet = add_sheet(writing.book, DECLARED)
    title = "رقم‌های اعلام‌شده در برابر محاسبه‌شده"
    longer = any(one.period and Period.parse(one.period).span is not Span.MONTH for one in found)
    block = [*writing.block, *([("", SUMS)] if longer else [])]
    top = write_head(writing.book, sheet, title, columns, block)
    row = top
    for row, one in enumerate(found, top + 1):
        _name(writing, sheet, row, 0, one, names)
        writing.say(sheet, row, 3, unit_title(one.unit, "fa"))
        writing.figure(sheet, row, 4, one.computed)
        writing.figure(sheet, row, 5, one.declared)
        by, against = one.judged.difference, one.against
        if by is None:
            writing.say(sheet, row, 6, NO_DIFFERENCE)
        else:
            _judging(writing, sheet, row, 6, one, int(by))
        writing.say(sheet, row, 7, verdict_words(one.judged, one.odd, "fa", against), writing.wrapped)
        writing.say(sheet, row, 8, format_date(one.said_on))
        writing.say(sheet, row, 9, Period.parse(one.period).title() if one.period else "")
        if against is not None:
            writing.say(sheet, row, 10, basis_words(against.basis, "fa"))
            _judging(writing, sheet, row, 11, one, against.value)
    if not found:
        row += 1
        writing.say(sheet, row, 0, NOTHING_DECLARED)
    set_up_print(sheet, top, row, len(columns) - 1)


def _judging(writing: Writing, sheet: Any, row: int, column: int, one: ToldDeclared, value: int) -> None:
    """What a declaration was judged by, or how far it is off; of a growth per cent with two places."""
    if one.against is not None and one.against.basis is Basis.GROWTH:
        writing.say(sheet, row, column, f"{value / 100:.2f}")
    else:
        writing.figure(sheet, row, column, value)


def _name(
    writing: Writing,
    sheet: Any,
    row: int,
    column: int,
    one: Correction | ToldDeclared,
    names: Mapping[str, str],
) -> None:
    """Which figure it is: its table, its line, its column."""
    writing.say(sheet, row, column, table_title(one.table, "fa"))
    writing.say(sheet, row, column + 1, line_title(one.table, one.line or ALL, "fa", names))
    writing.say(sheet, row, column + 2, measure_title(one.table, one.measure, "fa"))
