# SPDX-License-Identifier: Apache-2.0
"""The list of a day's home visits by neighbourhood, to be carried along and ticked."""

from __future__ import annotations

from itertools import groupby

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    Frame,
    following_head,
    head_facts,
    letterhead,
    signature,
    signatures_mark,
)
from welfare_desk.documents.kit.style import MM, NOTE, TABLE_CELL, TABLE_STRONG, VALUE
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.visits import KINDS, feet
from welfare_desk.documents.wording import day, digits, or_nothing
from welfare_desk.domain.calendar import weekday_name
from welfare_desk.domain.casework.visit import VisitKind
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.summary.visit_sheets import DayVisit, VisitDay

_A4 = (210 * MM, 297 * MM)
_TITLE = "فهرست بازدیدهای روز"
_MARGIN = 10.0


def day_list(facts: VisitDay, stamp: Stamp) -> bytes:
    """The day's visits by neighbourhood as PDF; RuleError ``nothing_to_print``, ``no_glyph``."""
    book = Book(*_A4, _TITLE)
    draw_day_list(book, facts, stamp)
    return book.to_bytes()


def draw_day_list(book: Book, facts: VisitDay, stamp: Stamp) -> None:
    """Add the pages of a day's list to an A4 book."""
    if not facts.visits:
        raise RuleError("nothing_to_print")
    before = len(book.pages)
    book.new_page()
    frame = Frame.of(book, _MARGIN)
    letterhead(book, frame, stamp.office, _TITLE, ("تاریخ",))
    total = wording.count(len(facts.visits), "بازدید")
    subtitle = f"{weekday_name(facts.on)} · {total}"
    top = head_facts(book, frame, subtitle=subtitle, date=day(facts.on))

    def following() -> float:
        book.new_page()
        title = f"{_TITLE} · {weekday_name(facts.on)} {day(facts.on)}"
        return following_head(book, frame, title, "") - 2 * MM

    flow = Flow(book, frame, top - 1 * MM, frame.bottom + FOOT_HEIGHT + 3 * MM, following)
    if facts.chosen:
        flow.y -= 5 * MM
        book.right(frame.right, flow.y, digits(facts.chosen), NOTE, frame.right - frame.left)
    number = 1
    width = frame.right - frame.left
    for area, found in groupby(facts.visits, key=_area_of):
        visits = list(found)
        rows = [_line(place, visit) for place, visit in enumerate(visits, start=number)]
        number += len(visits)
        table = Table(book, width, _day_columns(), rows)
        flow.section(f"{area} ({wording.count(len(visits), 'بازدید')})", table.first_height)
        table.draw(flow)
    _end_of_day(book, flow)
    feet(book, before, _MARGIN, stamp)


def _area_of(visit: DayVisit) -> str:
    return digits(visit.neighbourhood) or "بدون محله"


def _day_columns() -> list[TableColumn]:
    return [
        TableColumn("ردیف", 5),
        TableColumn("نام و نام خانوادگی", 20, Align.RIGHT, TABLE_STRONG),
        TableColumn("شمارهٔ پرونده", 11.5),
        TableColumn("نشانی", 34, Align.RIGHT),
        TableColumn("تلفن", 13.5, Align.CENTRE, TABLE_CELL),
        TableColumn("خانوار", 6),
        TableColumn("دیدار در منزل", 11),
        TableColumn("بازدیدکننده", 12),
        TableColumn("دیدار شد", 7.4, Align.TICK),
        TableColumn("نبود", 5.6, Align.TICK),
    ]


def _line(number: int, visit: DayVisit) -> tuple[str, ...]:
    phones = [phone for phone in (visit.mobile, visit.phone) if phone]
    address = visit.address
    if visit.kind is not VisitKind.HOME:
        address = f"{KINDS[visit.kind]} · {address}" if address else KINDS[visit.kind]
    return (
        wording.count(number),
        or_nothing(visit.full_name),
        or_nothing(visit.file_no),
        or_nothing(" ".join(address.split())),
        or_nothing(" ".join(phones)),
        wording.count(visit.household),
        day(visit.last_met_on),
        or_nothing(visit.visitor),
        "",
        "",
    )


def _end_of_day(book: Book, flow: Flow) -> None:
    """Two signatures under the last table, on the page of its last rows or on a new one."""
    height, width = 21 * MM, 58 * MM
    flow.need(height + 8 * MM)
    bottom, right = flow.y - 6 * MM - height, flow.frame.right
    note = (
        "پس از بازدید، نتیجهٔ هر ردیف در برنامه ثبت می‌شود. این فهرست نشانی مددجویان را دارد؛ آن را جا نگذارید "
        "و پس از ثبت از میان ببرید."
    )
    signature(book, right, bottom, width, height, "بازدیدکننده", "")
    signature(book, right - width - 3 * MM, bottom, width, height, "مسئول مرکز یا کارشناس", "")
    room = flow.frame.right - flow.frame.left - 2 * width - 9 * MM
    book.paragraph(flow.frame.left + room, flow.y - 12 * MM, room, note, VALUE.at(7.6), 12.4)
    signatures_mark(book, flow.frame, bottom, bottom + height)
    flow.y = bottom
