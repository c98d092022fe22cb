# SPDX-License-Identifier: Apache-2.0
"""A stock count, A4: the empty sheet that is counted on, and the closed one with its differences."""

from __future__ import annotations

from datetime import datetime

from welfare_desk.documents.equipment.goods import noted
from welfare_desk.documents.equipment.goods_table import CODE
from welfare_desk.documents.equipment.store_sheet import A4, TABLE_GAP, Signed, Signer, StoreSheet
from welfare_desk.documents.equipment.store_wording import UNITS, UNKNOWN, one_line, whole
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import AMOUNT, TABLE_CELL, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import WRITING_ROW, Align, Table, TableColumn
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import NOTHING, day, digits, or_nothing
from welfare_desk.domain.equipment.store_papers import CountLine, CountSheet
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp

_EMPTY, _CLOSED = "برگهٔ شمارش انبار", "صورتجلسهٔ انبارگردانی"
_MARGIN = 12.0
_SMALL = TABLE_CELL.at(7.6)
_STRONG = Style(Weight.MEDIUM, 8.2, tabular=True)
_BLANKS = 3
"""Rows for what is found and stands in no list."""


def count_sheet(facts: CountSheet, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The sheet as PDF; RuleError ``nothing_to_print`` without rows, ``no_glyph``."""
    book = Book(*A4, _EMPTY if facts.closed_on is None else _CLOSED)
    draw_count_sheet(book, facts, stamp, seal)
    return book.to_bytes()


def draw_count_sheet(book: Book, facts: CountSheet, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of a sheet to an A4 book; one that is not closed yet never tells a balance."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    if facts.closed_on is None:
        _draw_empty(book, facts, stamp, seal)
    else:
        _draw_closed(book, facts, stamp, seal)


def _draw_empty(book: Book, facts: CountSheet, stamp: Stamp, seal: Seal | None) -> None:
    sheet = StoreSheet(book, stamp, seal, _EMPTY)
    flow = sheet.begin("ماندهٔ دفتر در این برگه نیست", day(facts.begun_on))
    sheet.sentence(
        flow,
        "هر ردیف را در قفسه بشمارید و در ستون «شمارش اول» بنویسید؛ شمارندهٔ دوم بی‌نگاه به ستون اول می‌شمارد. "
        "کالایی را که در فهرست نیست در ردیف‌های پایان برگه بنویسید.",
    )
    sheet.sentence(flow, noted(facts.note))
    signed = Signed("", (("شمارندهٔ اول", ""), ("شمارندهٔ دوم", ""), ("انباردار", facts.signers.storekeeper)))
    columns = [
        TableColumn("ردیف", 9),
        TableColumn("قفسه", 22, Align.RIGHT, _SMALL),
        TableColumn("کد کالا", 30, Align.CENTRE, CODE),
        TableColumn("شرح", 45, Align.RIGHT, TABLE_STRONG),
        TableColumn("واحد", 13),
        TableColumn("شمارش اول", 20),
        TableColumn("شمارش دوم", 20),
        TableColumn("توضیح", 23),
    ]
    rows = [
        (
            whole(number),
            one_line(line.shelf),
            or_nothing(line.code),
            or_nothing(one_line(line.name)),
            UNITS[line.unit],
            "",
            "",
            "",
        )
        for number, line in enumerate(facts.lines, start=1)
    ]
    rows += [("", "", "", "", "", "", "", "")] * _BLANKS
    flow.y -= TABLE_GAP
    Table(book, sheet.width, columns, rows, row=WRITING_ROW).draw(flow, sheet.signed_height(signed))
    sheet.sign(flow, signed)
    sheet.finish()


def _draw_closed(book: Book, facts: CountSheet, stamp: Stamp, seal: Seal | None) -> None:
    sheet = StoreSheet(book, stamp, seal, _CLOSED, _MARGIN)
    flow = sheet.begin("مقایسه با ماندهٔ هنگام شمارش", day(facts.closed_on))
    first, last = [_moment(each) for each in facts.moments] or [day(facts.begun_on), day(facts.closed_on)]
    sheet.facts(flow, "انبارگردانی", [("نخستین شمارش", first), ("آخرین شمارش", last)])
    sheet.sentence(flow, noted(facts.note))
    signed = Signed(_result(facts), _boxes(sheet, facts))
    columns = [
        TableColumn("ردیف", 8),
        TableColumn("کد کالا", 29, Align.CENTRE, CODE),
        TableColumn("شرح", 36, Align.RIGHT, TABLE_STRONG),
        TableColumn("قفسه", 17, Align.RIGHT, _SMALL),
        TableColumn("واحد", 12),
        TableColumn("زمان شمارش", 25, Align.CENTRE, _SMALL),
        TableColumn("ماندهٔ دفتر", 15, Align.RIGHT, AMOUNT),
        TableColumn("شمارش", 13, Align.RIGHT, AMOUNT),
        TableColumn("اضافه", 11, Align.RIGHT, _STRONG),
        TableColumn("کسری", 11, Align.RIGHT, _STRONG),
        TableColumn("توضیح", 21, Align.RIGHT, _SMALL),
    ]
    rows = [_compared(number, line) for number, line in enumerate(facts.lines, start=1)]
    flow.y -= TABLE_GAP
    Table(book, sheet.width, columns, rows).draw(flow, sheet.signed_height(signed))
    sheet.sign(flow, signed)
    sheet.finish()


def _compared(number: int, line: CountLine) -> tuple[str, ...]:
    difference = line.difference
    words = one_line(line.words)
    if line.counted is None:
        words = f"شمارش نشد؛ {words}" if words else "شمارش نشد"
    return (
        whole(number),
        or_nothing(line.code),
        or_nothing(one_line(line.name)),
        one_line(line.shelf),
        UNITS[line.unit],
        NOTHING if line.counted_at is None else _moment(line.counted_at),
        UNKNOWN if line.balance is None else whole(line.balance),
        NOTHING if line.counted is None else whole(line.counted),
        whole(difference) if difference is not None and difference > 0 else NOTHING,
        whole(-difference) if difference is not None and difference < 0 else NOTHING,
        words,
    )


def _moment(at: datetime) -> str:
    return f"{day(at.date())} {digits(f'{at:%H:%M}')}"


def _result(facts: CountSheet) -> str:
    differences = [line.difference for line in facts.lines if line.difference is not None]
    more, fewer = sum(each > 0 for each in differences), sum(each < 0 for each in differences)
    left = len(facts.lines) - len(differences)
    equal = len(differences) - more - fewer
    clauses = [f"{_rows(equal)} بدون مغایرت است" if equal else "هیچ ردیفی بدون مغایرت نیست"]
    if more or fewer:
        differing = [f"{_rows(more)} اضافه"] if more else []
        differing += [f"{_rows(fewer)} کسری"] if fewer else []
        clauses.append(f"{' و '.join(differing)} دارد و گردش آن در کاردکس ثبت شد")
    told = f"از {_rows(len(facts.lines))}، "
    told += "، ".join(clauses) if differences else "هیچ‌یک مقایسه نشد"
    if left and differences:
        told += f"؛ {_rows(left)} مقایسه نشد"
    return f"{told}. ماندهٔ دفتر، ماندهٔ هنگام شمارش هر ردیف است؛ گردش پس از آن مغایرت به شمار نمی‌آید."


def _rows(number: int) -> str:
    return f"{whole(number)} ردیف"


def _boxes(sheet: StoreSheet, facts: CountSheet) -> tuple[Signer, ...]:
    signers = facts.signers
    return (
        ("انباردار", signers.storekeeper),
        ("امین اموال", signers.custodian),
        ("حسابدار انبار", signers.accountant),
        sheet.head_of_office(signers.head),
    )
