# SPDX-License-Identifier: Apache-2.0
"""The half-yearly statement of property that is not used up, A4, in three copies with their names."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.equipment.goods_table import CODE
from welfare_desk.documents.equipment.store_sheet import A4, TABLE_GAP, Signed, StoreSheet
from welfare_desk.documents.equipment.store_wording import (
    COPIES,
    UNITS,
    UNKNOWN,
    money,
    one_line,
    or_dash,
    sum_told,
    whole,
)
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.carried import CarriedTable
from welfare_desk.documents.kit.style import AMOUNT, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import Align, TableColumn
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import amount, count, day, or_nothing
from welfare_desk.domain.equipment.store_papers import PropertyLine, PropertyStatement
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import Seal, Stamp

_TITLE = "صورت‌حساب اموال"
_MARGIN = 12.0
_HALVES = {1: "نیمهٔ اول", 2: "نیمهٔ دوم"}
_CLOSING = Style(Weight.BOLD, 8.2, tabular=True)


def property_statement(facts: PropertyStatement, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """All three copies as one PDF; RuleError ``nothing_to_print`` without rows, ``no_glyph``."""
    book = Book(*A4, f"{_TITLE}، {_period(facts)}")
    draw_property_statement(book, facts, stamp, seal)
    return book.to_bytes()


def draw_property_statement(
    book: Book, facts: PropertyStatement, stamp: Stamp, seal: Seal | None = None
) -> None:
    """Add the pages of all copies to an A4 book; each copy counts its own pages."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    for number, copy in enumerate(COPIES, start=1):
        _draw_copy(book, facts, stamp, seal, f"نسخهٔ {count(number)} از {count(len(COPIES))}: {copy}")


def _period(facts: PropertyStatement) -> str:
    return f"{_HALVES[facts.half]} سال {count(facts.year)}"


def _draw_copy(book: Book, facts: PropertyStatement, stamp: Stamp, seal: Seal | None, copy: str) -> None:
    sheet = StoreSheet(book, stamp, seal, _TITLE, _MARGIN, copy)
    flow = sheet.begin(copy, day(facts.dated or facts.until))
    sheet.facts(
        flow,
        "اموال غیرمصرفی منقول",
        [
            ("دوره", _period(facts)),
            ("مهلت ارسال", day(facts.due_on)),
            ("از تاریخ", day(facts.since)),
            ("تا تاریخ", day(facts.until)),
        ],
    )
    signers = facts.signers
    signed = Signed(
        f"این صورت‌حساب با دفتر اموال و کاردکس انبار از {day(facts.since)} تا {day(facts.until)} برابر است. "
        "ستون «امانی» اموالی است که در پایان دوره نزد مددجویان به امانت بود.",
        (
            ("امین اموال", signers.custodian),
            ("انباردار", signers.storekeeper),
            ("ذی‌حساب", signers.accountant),
            sheet.head_of_office(signers.head),
        ),
    )
    told = sum_told([line.amount for line in facts.lines], "جمع بهای موجودی پایان دوره")
    flow.y -= TABLE_GAP
    _table(sheet, facts).draw_carried(flow, sheet.words_height(told) + sheet.signed_height(signed))
    sheet.words(flow, told)
    sheet.sign(flow, signed)
    sheet.finish()


def _table(sheet: StoreSheet, facts: PropertyStatement) -> CarriedTable:
    lines = facts.lines
    return CarriedTable(
        sheet.book,
        sheet.width,
        [
            TableColumn("ردیف", 9),
            TableColumn("کد کالا", 29, Align.CENTRE, CODE),
            TableColumn("شرح", 38, Align.RIGHT, TABLE_STRONG),
            TableColumn("واحد", 13),
            TableColumn("اول دوره", 15, Align.RIGHT, AMOUNT),
            TableColumn("وارد", 13, Align.RIGHT, AMOUNT),
            TableColumn("صادر", 13, Align.RIGHT, AMOUNT),
            TableColumn("اسقاط", 13, Align.RIGHT, AMOUNT),
            TableColumn("پایان دوره", 16, Align.RIGHT, _CLOSING),
            TableColumn("امانی", 13, Align.RIGHT, AMOUNT),
            TableColumn("بهای موجودی (ریال)", 29, Align.RIGHT, AMOUNT),
        ],
        count=len(lines),
        line=lambda index: _cells(index + 1, lines[index]),
        values=lambda index: _values(lines[index]),
        spelled=_spelled,
        label_at=2,
        whole=f"جمع ({whole(len(lines))} ردیف)",
    )


def _cells(number: int, line: PropertyLine) -> list[str]:
    return [
        whole(number),
        or_nothing(line.code),
        or_nothing(one_line(line.name)),
        UNITS[line.unit],
        whole(line.opening),
        or_dash(line.came),
        or_dash(line.went),
        or_dash(line.scrapped),
        whole(line.closing),
        or_dash(line.on_loan),
        money(line.amount),
    ]


def _values(line: PropertyLine) -> tuple[int, ...]:
    known, unknown = (0, 1) if line.amount is None else (line.amount.amount, 0)
    return (line.opening, line.came, line.went, line.scrapped, line.closing, line.on_loan, known, unknown)


def _spelled(sums: Sequence[int]) -> list[str]:
    *numbers, known, unknown = sums
    return [*[""] * 4, *(whole(each) for each in numbers), UNKNOWN if unknown else amount(Rial(known))]
