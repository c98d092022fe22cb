# SPDX-License-Identifier: Apache-2.0
"""Printed lists of a queue, A4: whom to call before an admission, and who waits in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import FOOT_HEIGHT, Frame, following_head, head_facts, letterhead
from welfare_desk.documents.kit.style import MM, NOTE, TABLE_CELL, TABLE_STRONG
from welfare_desk.documents.kit.tables import ROW, WRITING_ROW, Align, Table, TableColumn
from welfare_desk.documents.visits import feet
from welfare_desk.documents.waiting.wording import grouped_count, policy_name, score_places, standing, who
from welfare_desk.documents.wording import day, digits, hundredths, or_nothing
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Stamp
from welfare_desk.domain.waiting.list_paper import CallLine, CallList, QueueLine, QueueList
from welfare_desk.domain.waiting.policy import Order

_A4 = (210 * MM, 297 * MM)
_MARGIN = 12.0
_CALLS, _QUEUE = "فهرست تماس نوبت", "فهرست نوبت"
_STEP = 1.7 * NOTE.size


def call_list(facts: CallList, stamp: Stamp) -> bytes:
    """Whom to call, as PDF; RuleError ``nothing_to_print``, ``no_glyph``."""
    book = Book(*_A4, _CALLS)
    draw_call_list(book, facts, stamp)
    return book.to_bytes()


def queue_list(facts: QueueList, stamp: Stamp) -> bytes:
    """Who waits in which order, as PDF; RuleError ``nothing_to_print``, ``no_glyph``."""
    book = Book(*_A4, _QUEUE)
    draw_queue_list(book, facts, stamp)
    return book.to_bytes()


def draw_call_list(book: Book, facts: CallList, stamp: Stamp) -> None:
    """Add the pages of a call list to an A4 book."""
    columns = [
        TableColumn("نوبت", 10),
        TableColumn("نام و نام خانوادگی", 38, Align.RIGHT, TABLE_STRONG),
        TableColumn("شمارهٔ پرونده", 21),
        TableColumn("تلفن", 26),
        TableColumn("وضعیت", 21, Align.CENTRE, TABLE_CELL.at(7.6)),
        TableColumn("پاسخ داد", 13, Align.TICK),
        TableColumn("پاسخ نداد", 13, Align.TICK),
        TableColumn("نپذیرفت", 13, Align.TICK),
        TableColumn("نگه‌داشته تا", 31, Align.WRITE),
    ]
    quota = f"برای سهمیهٔ نامهٔ {digits(facts.letter_no)}" if facts.letter_no else ""
    if quota and facts.places is not None:
        quota += f" ({grouped_count(facts.places)} جا)"
    note = (
        "پس از هر تماس یکی از خانه‌ها را علامت بزنید و نتیجه را همان روز در برنامه ثبت کنید. این فهرست "
        "تلفن مددجویان را دارد؛ پس از ثبت از میان برده شود."
    )
    sheet = _Sheet(book, stamp, _CALLS, digits(facts.service_name), who(facts.service, len(facts.lines)))
    sheet.draw(
        day(facts.as_of), [quota, digits(facts.chosen), note], columns, [_call(line) for line in facts.lines],
        WRITING_ROW,
    )  # fmt: skip


def draw_queue_list(book: Book, facts: QueueList, stamp: Stamp) -> None:
    """Add the pages of a queue's list to an A4 book."""
    scored = facts.order is Order.SCORE
    places = score_places([line.score for line in facts.lines])
    columns = [
        TableColumn("نوبت", 12),
        TableColumn("شمارهٔ پرونده", 26),
        TableColumn("نام و نام خانوادگی", 60, Align.RIGHT, TABLE_STRONG),
        TableColumn("در نوبت از", 26),
        *([TableColumn("امتیاز", 20)] if scored else []),
        TableColumn("وضعیت", 34),
    ]
    ordered = policy_name(facts.order, facts.policy_version, None)
    if facts.proposed:
        ordered += "؛ امتیازها پیشنهادی است"
    shown = (
        f"{grouped_count(len(facts.lines))} ردیف از {who(facts.service, facts.total)}"
        if len(facts.lines) != facts.total
        else ""
    )
    sheet = _Sheet(book, stamp, _QUEUE, digits(facts.service_name), who(facts.service, len(facts.lines)))
    rows = [_waits(line, scored, places) for line in facts.lines]
    sheet.draw(day(facts.as_of), [ordered, shown, digits(facts.chosen)], columns, rows, ROW)


class _Sheet:
    """One list from its head to its feet."""

    def __init__(self, book: Book, stamp: Stamp, title: str, service: str, total: str) -> None:
        self._book, self._stamp, self._title = book, stamp, title
        self._service, self._total = service, total
        self._frame = Frame.of(book, _MARGIN)

    def draw(
        self,
        on: str,
        notes: Sequence[str],
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[str]],
        height: float,
    ) -> None:
        """The notes that are not empty, the table over as many pages as it needs, the feet."""
        if not rows:
            raise RuleError("nothing_to_print")
        book, frame, before = self._book, self._frame, len(self._book.pages)
        book.new_page()
        letterhead(book, frame, self._stamp.office, self._title, ("تاریخ",))
        top = head_facts(book, frame, subtitle=self._total, date=on)
        flow = Flow(book, frame, top - 7 * MM, frame.bottom + FOOT_HEIGHT + 3 * MM, self._following(on))
        width = frame.right - frame.left
        for note in (f"نوبت: {self._service}", *notes):
            if note:
                flow.y = book.paragraph(frame.right, flow.y, width, note, NOTE, _STEP)
        flow.y += _STEP - 4.5 * MM
        Table(book, width, columns, rows, row=height).draw(flow)
        feet(book, before, _MARGIN, self._stamp)

    def _following(self, on: str) -> Callable[[], float]:
        def begin() -> float:
            self._book.new_page()
            title = f"{self._title} · {self._service}"
            return following_head(self._book, self._frame, title, on) - 4 * MM

        return begin


def _call(line: CallLine) -> tuple[str, ...]:
    return (
        grouped_count(line.rank),
        or_nothing(line.full_name),
        or_nothing(line.file_no),
        or_nothing(" ".join(line.phones)),
        standing(line.state, line.held_until),
        "",
        "",
        "",
        "",
    )


def _waits(line: QueueLine, scored: bool, places: int) -> tuple[str, ...]:
    return (
        grouped_count(line.rank),
        or_nothing(line.file_no),
        or_nothing(line.full_name),
        day(line.joined_on),
        *([hundredths(line.score, places)] if scored else []),
        standing(line.state, line.held_until),
    )
