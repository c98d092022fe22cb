# SPDX-License-Identifier: Apache-2.0
"""The call list of overdue loans, A4: whom to call, and room for what they said."""

from __future__ import annotations

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import FOOT_HEIGHT, Frame, following_head, head_facts, letterhead
from welfare_desk.documents.kit.style import MM, NOTE, TABLE_CELL, TABLE_STRONG
from welfare_desk.documents.kit.tables import WRITING_ROW, Align, Table, TableColumn
from welfare_desk.documents.visits import feet
from welfare_desk.documents.wording import count, day, or_nothing
from welfare_desk.domain.equipment.loan_calls import LoanCallLine, LoanCallList
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Stamp

_A4 = (210 * MM, 297 * MM)
_MARGIN = 12.0
_TITLE = "فهرست تماس امانت‌های سررسیدگذشته"
_STEP = 1.7 * NOTE.size
_NOTE = (
    "پس از هر تماس نتیجه را علامت بزنید و همان روز در برنامه ثبت کنید. این فهرست تلفن مددجویان را دارد؛ "
    "پس از ثبت از میان برده شود."
)


def loan_calls(facts: LoanCallList, stamp: Stamp) -> bytes:
    """Whom to call about their loans, as PDF; RuleError ``nothing_to_print``, ``no_glyph``."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    book = Book(*_A4, _TITLE)
    book.new_page()
    frame = Frame.of(book, _MARGIN)
    on = day(facts.as_of)
    letterhead(book, frame, stamp.office, _TITLE, ("تاریخ",))
    top = head_facts(book, frame, subtitle=f"{count(len(facts.lines))} امانت", date=on)

    def following() -> float:
        book.new_page()
        return following_head(book, frame, _TITLE, on) - 4 * MM

    flow = Flow(book, frame, top - 7 * MM, frame.bottom + FOOT_HEIGHT + 3 * MM, following)
    width = frame.right - frame.left
    flow.y = book.paragraph(frame.right, flow.y, width, _NOTE, NOTE, _STEP)
    flow.y += _STEP - 4.5 * MM
    rows = [_row(number, line) for number, line in enumerate(facts.lines, start=1)]
    Table(book, width, _columns(), rows, row=WRITING_ROW).draw(flow)
    feet(book, 0, _MARGIN, stamp)
    return book.to_bytes()


def _columns() -> list[TableColumn]:
    small = TABLE_CELL.at(7.6)
    return [
        TableColumn("ردیف", 9),
        TableColumn("نام و نام خانوادگی", 32, Align.RIGHT, TABLE_STRONG),
        TableColumn("شمارهٔ پرونده", 20),
        TableColumn("تلفن", 23),
        TableColumn("کالا و سریال", 36, Align.RIGHT, small),
        TableColumn("سررسید", 18),
        TableColumn("روز", 9),
        TableColumn("پاسخ داد", 11, Align.TICK),
        TableColumn("پاسخ نداد", 11, Align.TICK),
        TableColumn("قرار عودت", 17, Align.WRITE),
    ]


def _row(number: int, line: LoanCallLine) -> tuple[str, ...]:
    return (
        count(number),
        or_nothing(line.name),
        or_nothing(line.file_no),
        or_nothing(line.phone),
        or_nothing(line.goods),
        day(line.due_on),
        count(line.days),
        "",
        "",
        "",
    )
