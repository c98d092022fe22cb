# SPDX-License-Identifier: Apache-2.0
"""The minutes by which goods leave the books, A4: how old they are, what they cost, what repairs cost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welfare_desk.documents.equipment.goods import letter
from welfare_desk.documents.equipment.goods_table import SERIAL
from welfare_desk.documents.equipment.store_sheet import A4, TABLE_GAP, Signed, Signer, StoreSheet
from welfare_desk.documents.equipment.store_wording import (
    UNKNOWN,
    money,
    one_line,
    pieces,
    sum_told,
    whole,
)
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.carried import CarriedTable
from welfare_desk.documents.kit.style import AMOUNT, TABLE_CELL, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, TableColumn
from welfare_desk.documents.wording import NOTHING, amount, day, or_nothing
from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.equipment.store_papers import ScrapMinutes, ScrappedLine
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import Seal, Stamp

_TITLE = "صورتجلسهٔ اسقاط"
_MARGIN = 12.0
_SMALL = TABLE_CELL.at(7.6)
_BY_HAND = 3
"""Members who sign where none is named."""


def scrap_minutes(facts: ScrapMinutes, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The minutes as PDF; RuleError ``nothing_to_print`` without rows, ``no_glyph``."""
    book = Book(*A4, _TITLE)
    draw_scrap_minutes(book, facts, stamp, seal)
    return book.to_bytes()


def draw_scrap_minutes(book: Book, facts: ScrapMinutes, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of the minutes to an A4 book."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    sheet = StoreSheet(book, stamp, seal, _TITLE, _MARGIN)
    flow = sheet.begin("کالاهای خارج‌شده از موجودی", day(facts.held_on))
    sheet.sentence(flow, _opening(facts))
    signed = Signed(
        "اعضای کمیسیون اقلام بالا را دیدند و غیرقابل استفاده و تعمیر تشخیص دادند. با امضای این صورتجلسه "
        "اقلام از موجودی کسر می‌شود؛ قطعات قابل استفاده و لاشهٔ آن‌ها طبق مقررات اموال نگهداری یا واگذار می‌شود.",
        _boxes(sheet, facts),
    )
    told = [
        sum_told([line.cost for line in facts.lines], "جمع بها"),
        sum_told([line.repairs for line in facts.lines], "جمع هزینهٔ تعمیر", "هزینهٔ تعمیر"),
    ]
    closing = sum(sheet.words_height(words) for words in told) + sheet.signed_height(signed)
    flow.y -= TABLE_GAP
    _table(sheet, facts).draw_carried(flow, closing)
    for words in told:
        sheet.words(flow, words)
    sheet.sign(flow, signed)
    sheet.finish()


def _opening(facts: ScrapMinutes) -> str:
    minutes = f" (صورتجلسهٔ کمیسیون به {letter(facts.letter_no, None)})" if facts.letter_no else ""
    late = (
        f" این صورتجلسه در تاریخ {day(facts.entered_on)} ثبت شد." if facts.entered_on != facts.held_on else ""
    )
    reason = f" دلیل اسقاط: {one_line(facts.reason)}." if facts.reason.strip() else ""
    return (
        f"کمیسیون اسقاط در تاریخ {day(facts.held_on)} تشکیل شد{minutes} و {whole(len(facts.lines))} ردیف "
        f"کالای زیر را بررسی کرد.{reason}{late}"
    )


def _boxes(sheet: StoreSheet, facts: ScrapMinutes) -> tuple[Signer, ...]:
    signers = facts.signers
    return (
        *(("عضو کمیسیون", name) for name in facts.members or ("",) * _BY_HAND),
        ("انباردار", signers.storekeeper),
        ("امین اموال", signers.custodian),
        ("ذی‌حساب یا حسابدار", signers.accountant),
        sheet.head_of_office(signers.head),
    )


def _table(sheet: StoreSheet, facts: ScrapMinutes) -> CarriedTable:
    lines = facts.lines
    return CarriedTable(
        sheet.book,
        sheet.width,
        [
            TableColumn("ردیف", 9),
            TableColumn("شرح و کد کالا", 37, Align.RIGHT, TABLE_STRONG.at(7.2)),
            TableColumn("سریال", 25, Align.CENTRE, SERIAL),
            TableColumn("مقدار", 16, Align.CENTRE, TABLE_CELL),
            TableColumn("تاریخ ورود", 19),
            TableColumn("عمر", 20, Align.CENTRE, _SMALL),
            TableColumn("بها (ریال)", 26, Align.RIGHT, AMOUNT),
            TableColumn("تعمیرها (ریال)", 24, Align.RIGHT, AMOUNT),
            TableColumn("توضیح", 22, Align.RIGHT, _SMALL),
        ],
        count=len(lines),
        line=lambda index: _cells(index + 1, lines[index], facts.held_on),
        values=lambda index: (*_counted(lines[index].cost), *_counted(lines[index].repairs)),
        spelled=_spelled,
        label_at=1,
        whole=f"جمع ({whole(len(lines))} ردیف)",
    )


def _counted(value: Rial | None) -> tuple[int, int]:
    """What is added up: the known, and how many are not."""
    return (0, 1) if value is None else (value.amount, 0)


def _spelled(sums: Sequence[int]) -> list[str]:
    cost, costs_unknown, repairs, repairs_unknown = sums
    return [
        *[""] * 6,
        UNKNOWN if costs_unknown else amount(Rial(cost)),
        UNKNOWN if repairs_unknown else amount(Rial(repairs)),
        "",
    ]


def _cells(number: int, line: ScrappedLine, on: date) -> list[str]:
    return [
        whole(number),
        f"{or_nothing(one_line(line.name))} {or_nothing(line.code)}",
        line.serial or NOTHING,
        pieces(line.quantity, line.unit),
        day(line.received_on),
        NOTHING if line.received_on is None else age(line.received_on, on),
        money(line.cost),
        money(line.repairs),
        one_line(line.words),
    ]


def age(since: date, on: date) -> str:
    """Completed years and months between two days, such as «۴ سال و ۲ ماه»."""
    years, months = divmod(max(0, months_between(since, on)), 12)
    told = [f"{whole(years)} سال"] if years else []
    if months or not years:
        told.append(f"{whole(months)} ماه" if months else "کمتر از یک ماه")
    return " و ".join(told)
