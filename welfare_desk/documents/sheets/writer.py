# SPDX-License-Identifier: Apache-2.0
"""Writes lists as .xlsx the way an office prints and passes them on: right to left, never a formula."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from welfare_desk.documents.sheets.stream import RowStream
from welfare_desk.documents.sheets.values import FRACTION, NUMBERS, WHOLE, WIDTHS, shown
from welfare_desk.documents.sheets.values import Column as Column
from welfare_desk.documents.sheets.values import Kind as Kind
from welfare_desk.documents.sheets.values import Value as Value
from welfare_desk.documents.sheets.values import fitting as fitting
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import looks_like_formula
from welfare_desk.outside import replacing, scratch_folder, too_many_for_memory

LAST_ROW = 1_048_576
FONT = "Tahoma"
"""On every Windows, with all Persian letters; ours is not installed where the file is opened."""

RTL = {"reading_order": 2}
"""Sentences read from the right whatever they begin with; codes follow their own letters."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")


def write_sheet(
    target: Path | BinaryIO,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Value]],
    header_block: Sequence[tuple[str, str]] = (),
    count: int | None = None,
    last: Callable[[], Sequence[Value]] | None = None,
) -> int:
    """Writes one sheet and returns how many rows it took; ``StorageError`` leaves an earlier file as it was.

    ``header_block`` is what stands over the table, such as the filter the rows were chosen by; ``count``
    helps when the rows have no length. ``last`` gives the line of sums once all rows are written, or nothing.
    """
    if count is None and isinstance(rows, Sequence):
        count = len(rows)
    with opened_book(target, large=too_many_for_memory(count or 0)) as book:
        return _write_list(book, add_sheet(book, title), title, columns, rows, header_block, last)


def write_table(
    book: Any,
    name: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Value]],
    header_block: Sequence[tuple[str, str]] = (),
    title: str = "",
    *,
    hidden: bool = False,
) -> Any:
    """Writes one more sheet of a book that has several, and returns it; ``title``: what stands over it."""
    sheet = add_sheet(book, name)
    _write_list(book, sheet, title or name, columns, rows, header_block)
    if hidden:
        sheet.hide()
        sheet.print_area_range = ""  # LibreOffice prints every print range, those of hidden sheets among them
    return sheet


def _write_list(
    book: Any,
    sheet: Any,
    title: str,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Value]],
    header_block: Sequence[tuple[str, str]],
    last: Callable[[], Sequence[Value]] | None = None,
) -> int:
    top = write_head(book, sheet, title, columns, header_block)
    written = _write_rows(book, sheet, top + 1, columns, rows)
    summed = () if last is None else last()
    if summed:
        _write_sums(book, sheet, top + written + 1, columns, summed)
    _finish(sheet, top, top + written, columns, sums=bool(summed))
    return written


@contextlib.contextmanager
def opened_book(
    target: Path | BinaryIO, *, large: bool = False, made: datetime | None = None
) -> Iterator[Any]:
    """An XlsxWriter workbook that lands in ``target`` as a whole, or not at all.

    ``made`` is the moment it bears, so that the same facts make the same bytes; else that of the writing.
    """
    if isinstance(target, Path):
        with (
            replacing(target) as file,
            _scratch(target, large=large) as scratch,
            _book(file, scratch, made) as book,
        ):
            yield book
    else:
        with _book(target, None, made) as book:
            yield book


@contextlib.contextmanager
def _scratch(target: Path, *, large: bool) -> Iterator[str | None]:
    """A folder for rows that do not fit in memory; beside the target, for they name people."""
    if not large:
        yield None
        return
    with scratch_folder(target) as folder:
        yield folder


@contextlib.contextmanager
def _book(file: BinaryIO, scratch: str | None, made: datetime | None) -> Iterator[Any]:
    import xlsxwriter

    options: dict[str, object] = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "nan_inf_to_errors": False,
        "default_format_properties": {"font_name": FONT, "font_size": 10, "valign": "vcenter"},
    }
    if scratch is None:
        options["in_memory"] = True
    else:
        options.update(constant_memory=True, tmpdir=scratch)
    # Packed in memory: XlsxWriter leaves its archive open, and complaining, when a disk fails under it.
    packed = io.BytesIO()
    book = xlsxwriter.Workbook(packed, options)
    if made is not None:
        book.set_properties({"created": made.astimezone(UTC).replace(tzinfo=None)})
    try:
        yield book
        with _plain_errors():
            book.close()
        file.write(packed.getbuffer())
    except BaseException:
        # Unfinished: the parts in memory are dropped and nothing complains at garbage collection.
        book.fileclosed = True
        for sheet in book.worksheets():
            if getattr(sheet, "row_data_fh", None) is not None:
                sheet.row_data_fh.close()
        raise


@contextlib.contextmanager
def _plain_errors() -> Iterator[None]:
    """XlsxWriter wraps the operating system's errors in its own; out comes the original."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        yield
    except FileCreateError as error:
        raise error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError() from error


def add_sheet(book: Any, title: str) -> Any:
    """A right-to-left sheet under a name Excel accepts and the workbook does not have yet."""
    clean = _FORBIDDEN.sub(" ", fitting(title)).strip().strip("'").strip()[:31] or "فهرست"
    taken = {sheet.get_name().casefold() for sheet in book.worksheets()}
    name, number = clean, 2
    while name.casefold() in taken:
        name = f"{clean[:27]} {number}"
        number += 1
    sheet = book.add_worksheet(name)
    sheet.right_to_left()
    return sheet


def set_up_print(sheet: Any, heading_row: int | None, last_row: int, last_column: int) -> None:
    """A4 across, as wide as the page, the headings on every page, and page numbers below.

    What has several headings and no ``heading_row`` goes on one page.
    """
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 1 if heading_row is None else 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.print_area(0, 0, max(last_row, heading_row or 0), max(last_column, 0))
    sheet.set_footer("&Cصفحه &P از &N")
    if heading_row is not None:
        sheet.repeat_rows(heading_row)
        sheet.freeze_panes(heading_row + 1, 0)


def heading_format(book: Any) -> Any:
    """The look of a heading row."""
    return book.add_format(
        {
            "bold": True,
            "bg_color": "#DCE6E4",
            "border": 1,
            "border_color": "#9DB2AE",
            "text_wrap": True,
            **RTL,
        }
    )


def text_format(book: Any, *, guarded: bool = False, fill: str = "") -> Any:
    """Text that stays text when its cell is edited; ``guarded`` also where it looks like a formula."""
    look = {"bg_color": fill} if fill else {}
    return book.add_format({"num_format": "@", "quote_prefix": guarded, **look})


def write_text(sheet: Any, row: int, column: int, text: str, look: Any) -> None:
    """Write a text as it is; what looks like a run of letters, XlsxWriter would take for XML of its own."""
    if text.startswith("<r>") and text.endswith("</r>"):
        sheet.write_rich_string(row, column, text[:1], look, text[1:], look)
    else:
        sheet.write_string(row, column, text, look)


def write_head(
    book: Any, sheet: Any, title: str, columns: Sequence[Column], header_block: Sequence[tuple[str, str]]
) -> int:
    """Title, what stands over the table, and the headings; returns the row of the headings from 0."""
    large = {"bold": True, "font_size": 14, **RTL}
    _write_above(book, sheet, 0, title, large)
    for row, (label, text) in enumerate(header_block, 1):
        _write_above(
            book, sheet, row, f"{label}: {text}" if label else text, {"font_color": "#555555", **RTL}
        )
    top = len(header_block) + 2
    look = heading_format(book)
    for number, column in enumerate(columns):
        sheet.set_column(number, number, column.width or WIDTHS[column.kind])
        write_text(sheet, top, number, column.heading, look)
    return top


def _write_above(book: Any, sheet: Any, row: int, text: str, look: Mapping[str, Any]) -> None:
    """A line over the table, which stays text as well when its cell is edited."""
    told = fitting(text)
    guard = {"quote_prefix": True} if looks_like_formula(told) else {}
    write_text(sheet, row, 0, told, book.add_format({**look, **RTL, **guard}))


def _write_rows(
    book: Any, sheet: Any, first: int, columns: Sequence[Column], rows: Iterable[Sequence[Value]]
) -> int:
    looks = {"text": text_format(book), "guarded": text_format(book, guarded=True)}
    whole, fraction = (book.add_format({"num_format": form}) for form in (WHOLE, FRACTION))

    def look(column: Column, what: str) -> Any:
        number = fraction if what == "fraction" else whole
        return looks.get(what) or (number if column.kind in NUMBERS else None)

    write = RowStream(sheet, columns, look).write if book.constant_memory else _by_cells(sheet, columns, look)
    written = 0
    for values in rows:
        row = first + written
        if row >= LAST_ROW:
            raise RuleError("sheet_full", count=written + 1, limit=LAST_ROW - first)
        write(row, values)
        written += 1
    return written


def _by_cells(
    sheet: Any, columns: Sequence[Column], look: Callable[[Column, str], Any]
) -> Callable[[int, Sequence[Value]], None]:
    def write(row: int, values: Sequence[Value]) -> None:
        for number, (column, value) in enumerate(zip(columns, values, strict=True)):
            told = shown(value, column.kind)
            if isinstance(told, str):
                if told:
                    kind = "guarded" if looks_like_formula(told) else "text"
                    write_text(sheet, row, number, told, look(column, kind))
            elif told is not None:
                kind = "whole" if isinstance(told, int) else "fraction"
                sheet.write_number(row, number, told, look(column, kind))

    return write


def _write_sums(book: Any, sheet: Any, row: int, columns: Sequence[Column], sums: Sequence[Value]) -> None:
    """The line of sums, bold and ruled off; the filter of the table leaves it where it is."""
    look = {"bold": True, "top": 2, "top_color": "#9DB2AE"}
    words, whole = book.add_format({**look, **RTL}), book.add_format({**look, "num_format": WHOLE})
    part = book.add_format({**look, "num_format": FRACTION})
    for number, (column, value) in enumerate(zip(columns, sums, strict=True)):
        told = shown(value, column.kind)
        if not told and told != 0:
            sheet.write_blank(row, number, None, words)
        elif isinstance(told, str):
            write_text(sheet, row, number, told, words)
        else:
            sheet.write_number(row, number, told, whole if isinstance(told, int) else part)


def _finish(sheet: Any, top: int, last: int, columns: Sequence[Column], *, sums: bool = False) -> None:
    right = len(columns) - 1
    set_up_print(sheet, top, last + sums, right)
    if right >= 0:
        sheet.autofilter(top, 0, max(last, top), right)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{max(last, top) + 1}"})
