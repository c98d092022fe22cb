# SPDX-License-Identifier: Apache-2.0
"""The report of an import: what was sent back, as it was typed, ready to be corrected and imported again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO

from welfare_desk.documents.sheets.workbook import Cell
from welfare_desk.documents.sheets.writer import (
    add_sheet,
    fitting,
    heading_format,
    opened_book,
    set_up_print,
    text_format,
    write_text,
)
from welfare_desk.domain.text import looks_like_formula
from welfare_desk.outside import too_many_for_memory

OUTCOME, REASON, ORIGIN = "نتیجه", "دلیل", "ردیف در پروندهٔ اصلی"
"""Headings behind the original ones; an import of the report passes over them."""
OWN_HEADINGS = (OUTCOME, REASON, ORIGIN)
WARNINGS = "هشدارها"
"""Title of the last sheet, which lists warnings and is no list of clients."""
_WARNING_HEADINGS = ("برگه", "سطر", "خانه", "عنوان", "مقدار نوشته‌شده", "هشدار")
_FIRST_YEAR = 1900
_MARK = "#FBE3E0"


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """A row that was not taken in: ``cells`` as read, ``outcome`` and ``reasons`` as a person reads them."""

    row: int
    """As the spreadsheet numbered it."""
    cells: Sequence[Cell]
    outcome: str
    reasons: Sequence[str]
    marked: frozenset[int] = frozenset()
    """Columns, from 0, that the reasons speak of."""


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """The returned rows of one sheet under its own headings."""

    title: str
    headings: Sequence[str]
    rows: Sequence[ReturnedRow]


@dataclass(frozen=True, slots=True)
class CellWarning:
    """A cell that was left out while its row was taken in."""

    sheet: str
    row: int
    cell: str
    """Its name, such as P12, or nothing when the warning is about the row."""
    heading: str
    value: Cell
    warning: str


def write_report(
    target: Path | BinaryIO, sheets: Sequence[ReturnedSheet], warnings: Sequence[CellWarning]
) -> None:
    """Writes the report; ``StorageError`` leaves an earlier file as it was.

    The headings stand in the first row and the cells keep their kinds, so that the file can be imported as
    it is; texts that look like formulas are texts and stay so when they are edited.
    """
    rows = sum(len(sheet.rows) for sheet in sheets) + len(warnings)
    with opened_book(target, large=too_many_for_memory(rows)) as book:
        looks = _Looks(book)
        for returned in sheets:
            if returned.rows:
                _write_returned(book, looks, returned)
        _write_warnings(book, looks, warnings)


class _Looks:
    """The few formats of a report, each made once: plain and marked."""

    def __init__(self, book: Any) -> None:
        mark: dict[str, str] = {"bg_color": _MARK}
        self.heading = heading_format(book)
        self.reason = book.add_format({"text_wrap": True, "font_color": "#A03024"})
        self.text = (text_format(book), text_format(book, fill=_MARK))
        self.guarded = (text_format(book, guarded=True), text_format(book, guarded=True, fill=_MARK))
        self.number = (book.add_format({}), book.add_format(mark))
        self.date = tuple(book.add_format({"num_format": "yyyy-mm-dd", **look}) for look in ({}, mark))
        self.moment = tuple(
            book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", **look}) for look in ({}, mark)
        )


def _write_returned(book: Any, looks: _Looks, returned: ReturnedSheet) -> None:
    sheet = add_sheet(book, returned.title)
    # The report of a report does not grow: what we added last time is written anew.
    kept = [number for number, heading in enumerate(returned.headings) if heading not in OWN_HEADINGS]
    for column, number in enumerate(kept):
        write_text(sheet, 0, column, fitting(returned.headings[number]), looks.heading)
    for column, heading in enumerate(OWN_HEADINGS, len(kept)):
        write_text(sheet, 0, column, heading, looks.heading)
    for line, row in enumerate(returned.rows, 1):
        for column, number in enumerate(kept):
            if number < len(row.cells):
                _write_cell(sheet, looks, line, column, row.cells[number], marked=number in row.marked)
        write_text(sheet, line, len(kept), fitting(row.outcome), looks.reason)
        write_text(sheet, line, len(kept) + 1, fitting("\n".join(row.reasons)), looks.reason)
        sheet.write_number(line, len(kept) + 2, row.row)
    sheet.set_column(0, max(len(kept) - 1, 0), 15)
    sheet.set_column(len(kept), len(kept), 14)
    sheet.set_column(len(kept) + 1, len(kept) + 1, 60)
    _finish(sheet, len(returned.rows), len(kept) + 2)


def _write_warnings(book: Any, looks: _Looks, warnings: Sequence[CellWarning]) -> None:
    sheet = add_sheet(book, WARNINGS)
    for column, heading in enumerate(_WARNING_HEADINGS):
        write_text(sheet, 0, column, heading, looks.heading)
    for line, warning in enumerate(warnings, 1):
        texts = (warning.sheet, None, warning.cell, warning.heading, None, warning.warning)
        for column, text in enumerate(texts):
            if text:
                _write_cell(sheet, looks, line, column, text)
        sheet.write_number(line, 1, warning.row)
        _write_cell(sheet, looks, line, 4, warning.value)
    for column, width in enumerate((16, 8, 8, 16, 24, 70)):
        sheet.set_column(column, column, width)
    _finish(sheet, len(warnings), len(_WARNING_HEADINGS) - 1)


def _write_cell(
    sheet: Any, looks: _Looks, row: int, column: int, cell: Cell, *, marked: bool = False
) -> None:
    match cell:
        case None:
            if marked:
                sheet.write_blank(row, column, None, looks.number[1])
        case bool():
            sheet.write_boolean(row, column, cell, looks.number[marked])
        case int() | float():
            sheet.write_number(row, column, cell, looks.number[marked])
        case date() if cell.year < _FIRST_YEAR:
            write_text(sheet, row, column, cell.isoformat(), looks.text[marked])
        case datetime():
            sheet.write_datetime(row, column, cell, looks.moment[marked])
        case date():
            sheet.write_datetime(row, column, cell, looks.date[marked])
        case _:
            look = looks.guarded if looks_like_formula(cell) else looks.text
            write_text(sheet, row, column, fitting(cell), look[marked])


def _finish(sheet: Any, last_row: int, last_column: int) -> None:
    set_up_print(sheet, 0, last_row, last_column)
    sheet.autofilter(0, 0, max(last_row, 1), last_column)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{last_row + 1}"})
