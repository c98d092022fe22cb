# SPDX-License-Identifier: Apache-2.0
"""The province of a span as a workbook: its persons, a sheet for each table, the offices, who has sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, BinaryIO

from welfare_desk.documents.sheets.writer import (
    Column,
    Kind,
    Value,
    opened_book,
    write_table,
)
from welfare_desk.domain.calendar import IRAN, JalaliMonth, format_date
from welfare_desk.domain.money import grouped
from welfare_desk.domain.summary.bundles.board import MISSING, TAKEN, BoardCell, CellState
from welfare_desk.domain.summary.bundles.merging import LATE_DAYS
from welfare_desk.domain.summary.bundles.province import Counted, Province
from welfare_desk.domain.summary.monthly.figures import Table, Unit
from welfare_desk.domain.summary.monthly.lists import summed_of
from welfare_desk.domain.text import hold_codes, isolate, persian_digits
from welfare_desk.sentences.bundles import AS_SENT
from welfare_desk.sentences.month_words import (
    TOTAL,
    UNKNOWN_WORD,
    corrected_words,
    line_title,
    measure_title,
    part_title,
    since_words,
    table_title,
    unit_title,
)

PERSONS, OFFICES, MAP = "افراد استان", "مقایسهٔ اداره‌ها", "نقشهٔ ماه‌ها"
_NAME = 31
"""Characters of a sheet's name."""
_HEADING = 30
"""Points of a row of headings in two lines."""
_CORRECTED = "تصحیح‌ها"
_ACROSS = 7
"""Offices on one printed page of the comparison."""
_STATES = {
    CellState.VERIFIED: "پذیرفته",
    CellState.REPLACED: "دوباره فرستاده",
    CellState.OPENED: "باید دوباره بیاید",
    CellState.LATE: "دیر",
    CellState.REFUSED: "رد شده",
    CellState.NOT_COME: "نرسیده",
    CellState.BEFORE: "پیش از آغاز بسته‌ها",
}


@dataclass(frozen=True)
class ProvinceBook:
    """The province with what stands over every sheet; `offices` are names by code, `cells` by code."""

    province: Province
    offices: Mapping[str, str]
    cells: Mapping[str, Sequence[BoardCell]]
    named: str
    """The province's own name."""
    made_at: datetime
    made_by: str
    version: str
    names: Mapping[str, str] = field(default_factory=dict)
    """Of items and services by their codes, as headquarters' own lists have them."""
    corrected_since: int = 0
    """Of a month alone, which stands as it was closed: figures that later bundles tell otherwise."""


def write_province(target: BinaryIO, book: ProvinceBook) -> int:
    """Write the workbook; how many rows of figures it holds."""
    block = _block(book)
    written = 0
    with opened_book(target, made=book.made_at) as sheets:
        written += _write_persons(sheets, book, _of_persons(block))
        for counted in book.province.tables:
            written += _write_counted(sheets, counted, block, book.names)
        written += _write_offices(sheets, book, block)
        written += _write_map(sheets, book, block)
    return written


def _block(book: ProvinceBook) -> list[tuple[str, str]]:
    """Province, span, who is counted and who is missing, and the program."""
    province, at = book.province, book.made_at.astimezone(IRAN)
    first, last = province.months[0], province.months[-1]
    since = since_words(first, book.corrected_since, "fa")
    corrected = corrected_words(province.corrected, "fa") or since
    span = first.title() if first == last else f"{first.title()} تا {last.title()}"
    return [
        ("استان", book.named),
        ("ماه‌ها", span),
        ("اداره‌های ثبت‌شده", _count(len(book.offices))),
        ("رقم‌ها", "فقط از بسته‌های پذیرفته؛ گردش‌ها جمع ماه‌ها و مانده‌ها رقم آخرین ماه رسیده است"),
        *(((_CORRECTED, corrected),) if corrected else ()),
        *_missing(book),
        ("نگارش برنامه", book.version),
        ("زمان ساخت", f"{format_date(at.date())} {at:%H:%M}"),
        ("ساختهٔ", isolate(book.made_by)),
    ]


def _of_persons(block: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The head of the sheet of persons, whom no correction moves."""
    return [(name, AS_SENT.fa if name == _CORRECTED else told) for name, told in block]


def _count(value: int) -> str:
    return persian_digits(grouped(value))


def _missing(book: ProvinceBook) -> Iterator[tuple[str, str]]:
    """One line for each month: how many offices are counted, and which are not."""
    for month, without in book.province.missing:
        counted = len(book.offices) - len(without)
        named = "، ".join(book.offices[code] for code in without)
        told = f"{_count(counted)} اداره شمرده شد"
        yield (
            f"{month.title()}",
            f"{told}؛ {_count(len(without))} اداره نرسیده: {named}" if without else told,
        )


def _write_persons(sheets: Any, book: ProvinceBook, block: list[tuple[str, str]]) -> int:
    columns = (
        Column("ماه", width=18),
        Column("کد ماه", Kind.IDENTIFIER, 12),
        Column("افراد، هرکس یک بار", Kind.NUMBER, 20),
        Column("از آنان در بیش از یک اداره", Kind.NUMBER, 24),
        Column("بی شناسه، بیرون از شمار", Kind.NUMBER, 24),
        Column("اداره‌های بی کلید شمارش", Kind.NUMBER, 24),
    )
    rows: list[Sequence[Value]] = [
        (month.title(), str(month), _figure(one.once), _figure(one.in_two), one.unidentified, one.lacking)
        for month, one in book.province.persons
    ]
    _table(sheets, PERSONS, columns, rows, block, f"افراد تحت پوشش استان {book.named}")
    return len(rows)


def _table(
    sheets: Any,
    name: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Value]],
    head: Sequence[tuple[str, str]],
    title: str,
) -> Any:
    """A sheet whose headings have room for two lines."""
    sheet = write_table(sheets, name, columns, rows, head, title)
    sheet.set_row(len(head) + 2, _HEADING)
    return sheet


def _figure(value: int | None) -> Value:
    """What nobody knows is a word, and never 0."""
    return UNKNOWN_WORD.fa if value is None else value


def _heading(table: Table, measure: str, unit: Unit) -> str:
    title, counts = measure_title(table.code, measure, "fa"), unit_title(unit, "fa")
    return title if title == counts else f"{title} ({counts})"


def _columns(table: Table) -> Iterator[Column]:
    yield Column("شرح", width=36)
    for measure, unit in zip(table.measures, table.units, strict=True):
        money = unit is Unit.RIAL
        yield Column(
            _heading(table, measure, unit), Kind.MONEY if money else Kind.NUMBER, 20 if money else 14
        )
    yield Column("گزارش‌های ماهانهٔ بی این رقم‌ها", Kind.NUMBER, 20)


def _write_counted(
    sheets: Any, counted: Counted, block: list[tuple[str, str]], names: Mapping[str, str]
) -> int:
    """A table of the province; the last column says how many of its offices lack a figure of the line."""
    table, adds_up = counted.table, summed_of(counted.table)
    title = table_title(table.code, "fa")
    rows: list[Sequence[Value]] = [
        (
            line_title(table.code, line.key, "fa", names),
            *(_figure(value) for value in line.values),
            max((lacking or 0 for lacking in without.values), default=0),
        )
        for line, without in zip(table.lines, counted.lacking.lines, strict=True)
    ]
    if adds_up:
        sums = (_figure(table.total(one)) if one in adds_up else None for one in table.measures)
        rows.append((TOTAL.fa, *sums, None))
    head = [("بخش", part_title(table.part, "fa")), *block]
    name = title if len(title) <= _NAME else title[: _NAME + 1].rpartition(" ")[0]
    _table(sheets, name, tuple(_columns(table)), rows, head, title)
    return len(rows)


def _write_offices(sheets: Any, book: ProvinceBook, block: list[tuple[str, str]]) -> int:
    """Every figure that adds up, with the offices beside each other and what is lacking in words."""
    codes = list(book.offices)
    columns = (
        Column("جدول", width=30),
        Column("رقم", width=30),
        Column("استان", Kind.MONEY, 20),
        *(Column(hold_codes(book.offices[code]), Kind.MONEY, 18) for code in codes),
        Column("ناقص", width=40),
    )
    rows: list[Sequence[Value]] = [
        row for counted in book.province.offices for row in _office_rows(book, counted, codes)
    ]
    head = [("ستون «ناقص»", "اداره‌هایی که ماهی از این رقم را نداده‌اند"), *block]
    sheet = _table(sheets, OFFICES, columns, rows, head, "هر رقم به تفکیک اداره")
    # So many offices side by side are read only over several pages, each with the names of the figures.
    sheet.repeat_columns(0, 1)
    sheet.fit_to_pages(max(1, -(-len(codes) // _ACROSS)), 0)
    sheet.freeze_panes(len(head) + 3, 2)
    return len(rows)


def _office_rows(book: ProvinceBook, counted: Counted, codes: Sequence[str]) -> Iterator[Sequence[Value]]:
    table = counted.table
    lines = {line.key: line for line in table.lines}
    lacking = {line.key: line for line in counted.lacking.lines}
    for place, (measure, unit) in enumerate(zip(table.measures, table.units, strict=True)):
        values = [lines[code].values[place] for code in codes]
        known = [value for value in values if value is not None]
        without = [
            f"{book.offices[code]}: {persian_digits(str(lacking[code].values[place]))} ماه"
            for code in codes
            if lacking[code].values[place]
        ]
        yield (
            table_title(table.code, "fa"),
            _heading(table, measure, unit),
            _figure(sum(known) if known else None),
            *(_figure(value) for value in values),
            "، ".join(without),
        )


def _write_map(sheets: Any, book: ProvinceBook, block: list[tuple[str, str]]) -> int:
    """Who has sent which month, with the place in the chain; months go from right to left."""
    columns = (
        Column("اداره", width=24),
        Column("کد اداره", Kind.IDENTIFIER, 16),
        *(Column(month.title(), width=18) for month in book.province.months),
        Column("ماه‌های مانده", Kind.NUMBER, 14),
    )
    rows: list[Sequence[Value]] = [
        (
            book.offices[code],
            code,
            *(_cell(_of(cells, month)) for month in book.province.months),
            sum(cell.state in MISSING | {CellState.REFUSED} for cell in cells),
        )
        for code, cells in book.cells.items()
    ]
    rule = (
        f"ماهی که بیش از {persian_digits(str(LATE_DAYS))} روز پس از پایانش بسته شود دیر است (پیشنهاد برنامه)"
    )
    _table(sheets, MAP, columns, rows, [("دیر", rule), *block], "ماه‌های رسیده و نرسیده")
    return len(rows)


def _of(cells: Sequence[BoardCell], month: JalaliMonth) -> BoardCell:
    return next(cell for cell in cells if cell.month == month)


def _cell(cell: BoardCell) -> str:
    words = _STATES[cell.state]
    return f"{words}، بستهٔ {persian_digits(str(cell.sequence))}" if cell.state in TAKEN else words
