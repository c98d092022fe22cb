# SPDX-License-Identifier: Apache-2.0
"""The minutes of a rehabilitation committee, A4: what was granted and how, what was not and why."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.equipment.goods import noted
from welfare_desk.documents.equipment.store_sheet import A4, Signed, Signer, StoreSheet
from welfare_desk.documents.equipment.store_wording import VERDICTS, WAYS, money, one_line, sum_told, whole
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import AMOUNT, TABLE_CELL, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.wording import NOTHING, day, or_nothing
from welfare_desk.domain.equipment.committee_paper import CommitteeMinutes, DecidedLine, Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.text import fold

_TITLE = "صورتجلسهٔ کمیتهٔ توانبخشی"
_MARGIN = 12.0
_GRANTED, _OTHERS = "درخواست‌هایی که با آن‌ها موافقت شد", "درخواست‌های دیگر"
_SMALL = TABLE_CELL.at(7.6)
_BY_HAND = 2
"""Members who sign where none is named."""

_WHO = (
    TableColumn("ردیف", 9),
    TableColumn("درخواست", 20, Align.CENTRE, _SMALL),
    TableColumn("نام و نام خانوادگی", 31, Align.RIGHT, TABLE_STRONG),
    TableColumn("کد ملی", 19, Align.CENTRE, _SMALL),
    TableColumn("شمارهٔ پرونده", 19, Align.CENTRE, _SMALL),
    TableColumn("کالا", 28, Align.RIGHT, _SMALL),
    TableColumn("تعداد", 10),
)

Numbered = tuple[int, DecidedLine]


def committee_minutes(facts: CommitteeMinutes, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The minutes as PDF; RuleError ``nothing_to_print`` without requests, ``no_glyph``."""
    book = Book(*A4, _TITLE)
    draw_committee_minutes(book, facts, stamp, seal)
    return book.to_bytes()


def draw_committee_minutes(
    book: Book, facts: CommitteeMinutes, stamp: Stamp, seal: Seal | None = None
) -> None:
    """Add the pages of the minutes to an A4 book; rows are numbered through both tables."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    sheet = StoreSheet(book, stamp, seal, _TITLE, _MARGIN)
    flow = sheet.begin(f"{whole(len(facts.lines))} درخواست", day(facts.held_on))
    sheet.sentence(flow, _opening(facts))
    sheet.sentence(flow, noted(facts.note))
    signed = Signed(
        "کمیته نظر کارشناس و مدارک هر درخواست را بررسی کرد و تصمیم‌های بالا را گرفت. موافقت با کالا پس از "
        "رسیدن نوبت و موجود شدن آن با حوالهٔ انبار اجرا می‌شود. این صورتجلسه با امضای حاضران اعتبار دارد.",
        _boxes(sheet, facts),
    )
    closing = sheet.signed_height(signed)
    granted = [line for line in facts.lines if line.verdict is Verdict.GRANTED]
    others = [line for line in facts.lines if line.verdict is not Verdict.GRANTED]
    numbered = list(enumerate([*granted, *others], start=1))
    if granted:
        _draw_granted(sheet, flow, numbered[: len(granted)], 0.0 if others else closing)
    if others:
        _draw_others(sheet, flow, numbered[len(granted) :], closing)
    sheet.sign(flow, signed)
    sheet.finish()


def _opening(facts: CommitteeMinutes) -> str:
    found = {verdict: sum(line.verdict is verdict for line in facts.lines) for verdict in Verdict}
    told = "، ".join(f"{VERDICTS[verdict]} {whole(number)}" for verdict, number in found.items() if number)
    names = {fold(name): one_line(name) for name in reversed(facts.members)}
    present = f" با حضور {'، '.join(reversed(names.values()))}" if names else ""
    return (
        f"جلسهٔ کمیتهٔ توانبخشی این اداره در تاریخ {day(facts.held_on)}{present} تشکیل شد و "
        f"{whole(len(facts.lines))} درخواست وسایل کمک‌توانبخشی را بررسی کرد: {told}."
    )


def _boxes(sheet: StoreSheet, facts: CommitteeMinutes) -> tuple[Signer, ...]:
    """A box for each person: who holds two posts, or is named as a member besides, signs once."""
    signers = facts.signers
    posts = (
        sheet.head_of_office(signers.head),
        ("معاون توانبخشی", signers.rehabilitation_deputy),
        ("کارشناس توانبخشی", signers.expert),
    )
    boxes: dict[str, Signer] = {}
    for place, (post, name) in enumerate(posts):
        key = fold(name) or f"by hand {place}"
        boxes[key] = (f"{boxes[key][0]} و {post}", name) if key in boxes else (post, name)
    for name in facts.members:
        boxes.setdefault(fold(name), ("عضو کمیته", name))
    by_hand = () if facts.members else (("عضو کمیته", ""),) * _BY_HAND
    return (*boxes.values(), *by_hand)


def _draw_granted(sheet: StoreSheet, flow: Flow, lines: Sequence[Numbered], closing: float) -> None:
    cash = [line.amount for _, line in lines if line.way is Way.CASH]
    columns = [*_WHO, TableColumn("شیوه", 25, Align.CENTRE, _SMALL)]
    if cash:
        columns.append(TableColumn("مبلغ (ریال)", 25, Align.RIGHT, AMOUNT))
    rows = [
        [
            *_who(number, line),
            NOTHING if line.way is None else WAYS[line.way],
            *([_amount(line)] if cash else []),
        ]
        for number, line in lines
    ]
    told = sum_told(cash, "جمع کمک‌هزینهٔ خرید", "مبلغ") if cash else ""
    table = Table(sheet.book, sheet.width, columns, rows)
    _draw(sheet, flow, _GRANTED, table, told, closing)


def _amount(line: DecidedLine) -> str:
    return money(line.amount) if line.way is Way.CASH else NOTHING


def _draw_others(sheet: StoreSheet, flow: Flow, lines: Sequence[Numbered], closing: float) -> None:
    columns = [
        *_WHO,
        TableColumn("تصمیم", 18, Align.CENTRE, _SMALL),
        TableColumn("دلیل", 32, Align.RIGHT, _SMALL),
    ]
    rows = [
        [*_who(number, line), VERDICTS[line.verdict], or_nothing(one_line(line.reason))]
        for number, line in lines
    ]
    _draw(sheet, flow, _OTHERS, Table(sheet.book, sheet.width, columns, rows), "", closing)


def _draw(sheet: StoreSheet, flow: Flow, name: str, table: Table, told: str, closing: float) -> None:
    closing += sheet.words_height(told) if told else 0.0
    flow.section(name, table.first_height)
    table.draw(flow, closing)
    if told:
        sheet.words(flow, told)


def _who(number: int, line: DecidedLine) -> list[str]:
    return [
        whole(number),
        or_nothing(line.request_no),
        or_nothing(one_line(line.full_name)),
        or_nothing(line.identifier),
        or_nothing(line.file_no),
        or_nothing(one_line(line.item)),
        whole(line.quantity),
    ]
