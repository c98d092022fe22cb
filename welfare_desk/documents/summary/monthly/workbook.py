# SPDX-License-Identifier: Apache-2.0
"""A closed month as a workbook: key figures and identities, a sheet for each table, the checks, the lists.

The same month makes the same bytes: the workbook bears the moment of the closing and nothing of the PC. It
leaves the office: who closed the month, and why with its warnings, does not stand in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from welfare_desk.documents.sheets.values import WHOLE
from welfare_desk.documents.sheets.writer import (
    FONT,
    RTL,
    Column,
    Kind,
    add_sheet,
    fitting,
    heading_format,
    opened_book,
    set_up_print,
    write_head,
    write_text,
)
from welfare_desk.documents.summary.monthly.beside_sheets import write_corrections, write_declared
from welfare_desk.documents.summary.monthly.lists import (
    INDEX,
    HeldList,
    behind_in_words,
    check_behind_in_words,
    held_checks,
    held_lists,
    opening_in_words,
    write_check_list,
    write_index,
    write_lists,
)
from welfare_desk.domain.calendar import IRAN, JalaliMonth, format_date
from welfare_desk.domain.summary.monthly.book import ToldDeclared
from welfare_desk.domain.summary.monthly.checks import Severity, unasked
from welfare_desk.domain.summary.monthly.figures import Row, Source, Table, Unit
from welfare_desk.domain.summary.monthly.lists import layout_of, summed_of
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Correction, Month
from welfare_desk.domain.text import isolate, looks_like_formula
from welfare_desk.sentences.month_checks import check_in_words
from welfare_desk.sentences.month_words import (
    TOTAL,
    UNKNOWN_WORD,
    UNTOLD,
    line_title,
    measure_title,
    part_title,
    table_title,
    unit_title,
)

FIRST, CHECKS = "رقم‌های اصلی", "بررسی‌ها"
ACCEPTED = "با دلیلی که در اداره است پذیرفته شد"
"""Of a warning that the month was closed with; the reason is somebody's own words, and stays."""
_NAME = 31
"""Characters of a sheet's name."""
_HEADING = 30
"""Points of a row of headings in two lines."""
_PRINTED = 6
"""The last column that is printed at least: the digests over a narrow table are wider than it."""


@dataclass(frozen=True)
class MonthBook:
    """A closed month with all that was sealed with it; `checks` as the seal tells them.

    `version` is that of the program that closed it; `names` of items, services and centres are those that
    `line_title` takes. `corrections` of earlier months and `declared` figures are those of its report. `keys`
    stand behind the checks, by their codes.
    """

    closed: ClosedMonth
    rows: Mapping[Source, Sequence[Row]]
    checks: Sequence[Mapping[str, Any]]
    county: str
    province: str
    version: str
    names: Mapping[str, str] = field(default_factory=dict)
    corrections: Sequence[tuple[JalaliMonth, Correction]] = ()
    declared: Sequence[ToldDeclared] = ()
    keys: Mapping[str, Sequence[str]] = field(default_factory=dict)


def write_month(target: Path | BinaryIO, month: MonthBook) -> None:
    """Write the workbook; ``StorageError`` leaves an earlier file as it was."""
    with opened_book(target, made=month.closed.closed_at) as book:
        block = _block(month)
        writing = _Writing(book, month, block, held_lists(month.rows), held_checks(month.keys))
        _write_first(writing)
        for table in month.closed.figures.tables:
            _write_table(writing, table)
        write_declared(writing, month.declared, month.names)
        write_corrections(writing, month.corrections, month.names)
        _write_checks(writing)
        write_index(book, block, (*writing.lists.values(), writing.checked))
        write_lists(book, block, month.rows, writing.lists)
        write_check_list(book, block, month.keys, writing.checked)


def _block(month: MonthBook) -> list[tuple[str, str]]:
    """What stands over every sheet."""
    closed = month.closed
    at = closed.closed_at.astimezone(IRAN)
    return [
        ("استان", month.province),
        ("شهرستان", month.county),
        ("ماه", f"{closed.month.title()} ({isolate(str(closed.month))})"),
        ("رقم‌ها تا پایان روز", format_date(closed.figures.until)),
        ("نگارش برنامه", month.version),
        ("زمان بستن ماه", f"{format_date(at.date())} {at:%H:%M}"),
        ("اثر انگشت ماه", isolate(closed.digest)),
    ]


class _Writing:
    """The workbook while it is written: its looks and how a figure stands in a cell."""

    def __init__(
        self,
        book: Any,
        month: MonthBook,
        block: list[tuple[str, str]],
        lists: Mapping[Source, HeldList],
        checked: HeldList,
    ) -> None:
        self.book, self.month, self.block, self.lists, self.checked = book, month, block, lists, checked
        self._plain = book.add_format({"num_format": "@", **RTL})
        self._guarded = book.add_format({"num_format": "@", "quote_prefix": True, **RTL})
        self.wrapped = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top", **RTL})
        self._number = book.add_format({"num_format": WHOLE})
        self._unknown = book.add_format({"num_format": "@", "italic": True, "align": "right", **RTL})
        total = {"bold": True, "top": 1, **RTL}
        self.total = book.add_format({"num_format": "@", **total})
        self._sum = book.add_format({"num_format": WHOLE, **total})
        self.heading = heading_format(book)
        self.section = book.add_format({"bold": True, "font_size": 12, **RTL})
        self._link = book.add_format({"font_color": "#0B4F52", "underline": 1, **RTL})

    def say(self, sheet: Any, row: int, column: int, text: str, look: Any = None) -> None:
        """Write a text."""
        plain = self._guarded if looks_like_formula(text) else self._plain
        write_text(sheet, row, column, fitting(text), look or plain)

    def figure(self, sheet: Any, row: int, column: int, value: int | None, *, total: bool = False) -> None:
        """Write a number; what nobody knows is a word, and never 0."""
        if value is None:
            write_text(sheet, row, column, UNKNOWN_WORD.fa, self.total if total else self._unknown)
        else:
            sheet.write_number(row, column, value, self._sum if total else self._number)

    def tell_list(self, sheet: Any, row: int, column: int, behind: tuple[str, str | None, str]) -> None:
        """Let a figure name its rows on the hidden sheet: of a table, a line (or all) and a measure."""
        table, key, measure = behind
        layout = layout_of(table)
        self.note(sheet, row, column, behind_in_words(self.lists[layout.source], layout, key, measure))

    def note(self, sheet: Any, row: int, column: int, told: str) -> None:
        """Say of a figure where its rows stand."""
        sheet.write_comment(
            row, column, told, {"author": "", "font_name": FONT, "font_size": 9, "x_scale": 1.8}
        )

    def lead_to_lists(self, sheet: Any, row: int, text: str) -> None:
        """A line that leads to the sheet which names every hidden list."""
        sheet.write_url(row, 0, f"internal:'{INDEX}'!A1", self._link, string=text)


@dataclass(frozen=True)
class _Key:
    """A figure of the first sheet; where it stood `before` is known, `moves` are who came and went since."""

    title: str
    table: str
    line: str | None
    measure: str
    unit: Unit
    before: str = ""
    moves: Source | None = None

    def value(self, month: Month) -> int | None:
        table = month.table(self.table)
        return table.total(self.measure) if self.line is None else table.value(self.line, self.measure)


_KEYS = (
    _Key("پرونده‌های تحت پوشش", "domains", None, "files", Unit.FILE, "covered", Source.COVERAGE_MOVES),
    _Key("خانوارهای تحت پوشش", "deciles", None, "households", Unit.HOUSEHOLD),
    _Key("مستمری‌بگیر", "standings", "on_pension", "files", Unit.FILE, "on_pension", Source.PENSION_MOVES),
    _Key("مستمری معلق", "standings", "suspended", "files", Unit.FILE),
    _Key("در صف مستمری", "standings", "queued", "files", Unit.FILE, "queued", Source.QUEUE_MOVES),
    _Key("غیرمستمر بیرون از صف", "standings", "non_recurring", "files", Unit.FILE),
    _Key("خالص پرداخت‌های ماه", "payments", None, "net", Unit.RIAL),
    _Key("جلسه‌های کمیسیون پزشکی", "sessions", None, "sessions", Unit.SESSION),
    _Key("درخواست‌های تجهیزات", "requests", None, "requests", Unit.REQUEST),
    _Key("بازدیدهای انجام‌شده", "visits", None, "done", Unit.VISIT),
)


def _write_first(writing: _Writing) -> None:
    month = writing.month.closed.figures
    columns = (
        Column("رقم", width=62),
        Column("یکا", width=12),
        Column("پیش از آغاز ماه", Kind.NUMBER, 20),
        Column("در ماه یا پایان آن", Kind.NUMBER, 20),
    )
    sheet = add_sheet(writing.book, FIRST)
    title = f"خلاصهٔ آماری {month.month.title()}، {writing.month.county}"
    top = write_head(writing.book, sheet, title, columns, writing.block) + 1
    for row, key in enumerate(_KEYS, top):
        writing.say(sheet, row, 0, key.title)
        writing.say(sheet, row, 1, unit_title(key.unit, "fa"))
        if key.before:
            writing.figure(sheet, row, 2, getattr(month.before, key.before))
        if key.moves is not None:
            writing.note(sheet, row, 2, opening_in_words(writing.lists[key.moves]))
        writing.figure(sheet, row, 3, key.value(month))
        writing.tell_list(sheet, row, 3, (key.table, key.line, key.measure))
    untold = top + len(_KEYS)
    for row, part in enumerate(month.untold(), untold):
        writing.say(sheet, row, 0, part_title(part, "fa"))
        writing.figure(sheet, row, 3, None)
    below = untold + len(month.untold())
    writing.say(sheet, below, 0, UNTOLD.fa)
    writing.lead_to_lists(sheet, below + 1, INDEX)
    last = _write_identities(writing, sheet, below + 3)
    set_up_print(sheet, None, last, len(columns) - 1)


def _write_identities(writing: _Writing, sheet: Any, top: int) -> int:
    """Every identity with both of its sides; returns the last row."""
    writing.say(sheet, top, 0, "اتحادها", writing.section)
    for column, heading in enumerate(("اتحاد", "نتیجه", "طرف نخست", "طرف دوم")):
        writing.say(sheet, top + 1, column, heading, writing.heading)
    row = top + 1
    for row, check in enumerate(filter(_identity, writing.month.checks), top + 2):
        writing.say(sheet, row, 0, _sentence(check), writing.wrapped)
        writing.say(sheet, row, 1, _outcome(check))
        _write_sides(writing, sheet, row, 2, check)
    return row


def _identity(check: Mapping[str, Any]) -> bool:
    return bool(check["severity"] == Severity.BLOCKS.value)


def _write_sides(writing: _Writing, sheet: Any, row: int, column: int, check: Mapping[str, Any]) -> None:
    """Both sides, where the check compares two sums."""
    sides = (check["left"], check["right"])
    for at, side in enumerate(sides if sides != (None, None) else (), column):
        writing.figure(sheet, row, at, side)


def _sentence(check: Mapping[str, Any]) -> str:
    told = {**check["facts"], "left": check["left"], "right": check["right"], "count": check["count"]}
    return check_in_words(check["code"], told, "fa", ok=check["ok"])


def _outcome(check: Mapping[str, Any]) -> str:
    if not check["ok"]:
        return "نادرست" if _identity(check) else "هشدار"
    if unasked(check["left"], check["right"], blocks=_identity(check), ok=check["ok"]):
        return str(UNKNOWN_WORD.fa)
    return "درست"


def _write_table(writing: _Writing, table: Table) -> None:
    title = table_title(table.code, "fa")
    layout = layout_of(table.code)
    columns = tuple(_columns(table))
    sheet = add_sheet(writing.book, _name(title))
    block = [("بخش", part_title(table.part, "fa")), *writing.block, *writing.lists[layout.source].block]
    top = write_head(writing.book, sheet, title, columns, block)
    row = top
    for row, line in enumerate(table.lines, top + 1):
        writing.say(sheet, row, 0, line_title(table.code, line.key, "fa", writing.month.names))
        for column, (measure, value) in enumerate(zip(table.measures, line.values, strict=True), 1):
            writing.figure(sheet, row, column, value)
            writing.tell_list(sheet, row, column, (table.code, line.key, measure))
    if summed_of(table):
        row += 1
        _write_total(writing, sheet, row, table)
    sheet.set_row(top, _HEADING)
    set_up_print(sheet, top, row, max(len(columns) - 1, _PRINTED))
    writing.lead_to_lists(sheet, row + 2, INDEX)
    sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{row + 1}"})


def _write_total(writing: _Writing, sheet: Any, row: int, table: Table) -> None:
    adds_up = summed_of(table)
    writing.say(sheet, row, 0, TOTAL.fa, writing.total)
    for column, measure in enumerate(table.measures, 1):
        if measure in adds_up:
            writing.figure(sheet, row, column, table.total(measure), total=True)
            writing.tell_list(sheet, row, column, (table.code, None, measure))
        else:
            writing.say(sheet, row, column, "", writing.total)


def _columns(table: Table) -> Iterator[Column]:
    yield Column("شرح", width=36)
    for measure, unit in zip(table.measures, table.units, strict=True):
        kind = Kind.MONEY if unit is Unit.RIAL else Kind.NUMBER
        title, counts = measure_title(table.code, measure, "fa"), unit_title(unit, "fa")
        heading = title if title == counts else f"{title} ({counts})"
        yield Column(heading, kind, 20 if unit is Unit.RIAL else 14)


def _name(title: str) -> str:
    """A title as a sheet's name, cut between words."""
    return title if len(title) <= _NAME else title[: _NAME + 1].rpartition(" ")[0]


def _write_checks(writing: _Writing) -> None:
    columns = (
        Column("بررسی", width=62),
        Column("اگر نادرست باشد", width=18),
        Column("نتیجه", width=10),
        Column("طرف نخست", Kind.NUMBER, 20),
        Column("طرف دوم", Kind.NUMBER, 20),
        Column("شمار", Kind.NUMBER, 12),
        Column("بستن ماه با آن", width=30),
    )
    sheet = add_sheet(writing.book, CHECKS)
    top = write_head(writing.book, sheet, "بررسی‌های پیش از بستن ماه", columns, writing.block)
    row = top
    for row, check in enumerate(writing.month.checks, top + 1):
        writing.say(sheet, row, 0, _sentence(check), writing.wrapped)
        writing.say(sheet, row, 1, "مانع بستن ماه" if _identity(check) else "دلیل می‌خواهد")
        writing.say(sheet, row, 2, _outcome(check))
        _write_sides(writing, sheet, row, 3, check)
        writing.figure(sheet, row, 5, check["count"])
        if check["count"]:
            writing.note(sheet, row, 5, check_behind_in_words(check["code"], writing.lists))
        if not check["ok"]:
            writing.say(sheet, row, 6, ACCEPTED, writing.wrapped)
    set_up_print(sheet, top, row, len(columns) - 1)
