# SPDX-License-Identifier: Apache-2.0
"""Why this place: the card a client takes home, A5 upright; a second page only where one is too short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    HEAD_LABELS,
    FactBox,
    FactRow,
    Frame,
    following_head,
    head_facts,
    letterhead,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import (
    ACCENT,
    BOX_RULE,
    INK,
    LABEL_INK,
    MM,
    NOTE,
    STAMP,
    SUBTITLE,
    TABLE_STRONG,
    Style,
)
from welfare_desk.documents.kit.tables import Align, Bar, Cell, Table, TableColumn
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.visits import feet
from welfare_desk.documents.waiting.queue_line import queue_line
from welfare_desk.documents.waiting.wording import (
    REASONS,
    criterion_told,
    earlier_told,
    evidence_told,
    grouped_count,
    movement_told,
    policy_name,
    ranks_told,
    score_places,
    service_title,
    standing,
    who,
    why_ahead,
    why_behind,
    would_change,
)
from welfare_desk.documents.wording import count, day, digits, hundredths, or_nothing
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.text import persian_digits
from welfare_desk.domain.waiting.entries import PENSION
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.policy import CriterionKind, Order
from welfare_desk.domain.waiting.why_paper import WhyPaper

_A5 = (148 * MM, 210 * MM)
_MARGIN = 11.0
_TITLE = "جای شما در نوبت"
_RANK = Style(Weight.BOLD, 38, ACCENT)
_SUBTITLE_ROOM = 26 * MM
_RANK_HEIGHT = 14 * MM
_OUT_OF = Style(Weight.BOLD, 10.4)
_TO_THE_LINE = Style(Weight.REGULAR, 9.0)
_TEXT, _SMALL_TEXT = Style(Weight.REGULAR, 8.6), Style(Weight.REGULAR, 8.0)
_WIDEST, _TIGHTEST, _SMALL_TIGHTEST = 14.2, 12.0, 11.2
"""Points from one line of the answers to the next."""
_ABOVE, _LEAST_ABOVE = 5.2 * MM, 4.4 * MM
"""From the line above down to a question; less on a card that would not fit otherwise."""
_SETTINGS = (
    (_ABOVE, _TEXT, _TIGHTEST),
    (_LEAST_ABOVE, _TEXT, _TIGHTEST),
    (_LEAST_ABOVE, _SMALL_TEXT, _SMALL_TIGHTEST),
)
"""How the answers are set, the most readable first: before a question, letters, least from line to line."""
_QUESTION = Style(Weight.BOLD, 9.2)
_FEWEST_CHANGES = 2
"""Facts that would change the place, which every card tells."""
_FEWEST_CAUSES = 3
"""Causes of moves that a card tells which has no room for all."""
_POLICIES = 3
"""Policies of earlier times that a card tells with what they did; of others, how many there were."""
_LAST = 28.4 * MM
"""The policy, where to object and the square code."""
_NOTE_STEP = 13.0
_ROW = 15.8
_SMALL = NOTE.at(7.8)


def why_card(facts: WhyPaper, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """One client's card as PDF; RuleError ``no_glyph``."""
    book = Book(*_A5, _TITLE)
    draw_why_card(book, facts, stamp, seal)
    return book.to_bytes()


def draw_why_card(book: Book, facts: WhyPaper, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add a card's pages to an A5 book."""
    _Card(book, facts, stamp, seal).draw()


def _lapses(change: WouldChange) -> bool:
    """Whether a change tells when a vote ends: whoever reads it has to do something."""
    return change.criterion is CriterionKind.SEVERITY and not change.to


class _Card:
    """The drawing of one card."""

    def __init__(self, book: Book, facts: WhyPaper, stamp: Stamp, seal: Seal | None) -> None:
        self._book, self._facts, self._stamp, self._seal = book, facts, stamp, seal
        self._frame = Frame.of(book, _MARGIN)
        self._width = self._frame.right - self._frame.left
        self._number = persian_digits(str(seal.number)) if seal else None
        self._scored = facts.order is Order.SCORE

    def draw(self) -> None:
        """Everything, the foot last."""
        book, frame, facts, before = self._book, self._frame, self._facts, len(self._book.pages)
        book.new_page()
        labels = HEAD_LABELS if self._number else HEAD_LABELS[:1]
        letterhead(book, frame, self._stamp.office, _TITLE, labels)
        name = service_title(facts.service_name, facts.service)
        if book.width_of(name, SUBTITLE) > _SUBTITLE_ROOM:
            name = ""  # the client's box tells it
        top = head_facts(book, frame, subtitle=name, date=day(facts.as_of), number=self._number)
        flow = Flow(book, frame, top - 4.6 * MM, frame.bottom + FOOT_HEIGHT + 2.6 * MM, self._next_page)
        flow.y = self._client().draw(flow.y, "مددجو")
        self._rank(flow)
        self._criteria(flow)
        self._questions(flow)
        self._last(flow)
        feet(book, before, _MARGIN, self._stamp)

    def _next_page(self) -> float:
        self._book.new_page()
        title = f"{_TITLE} · {digits(self._facts.full_name)}"
        return following_head(self._book, self._frame, title, self._number or "") - 3 * MM

    def _client(self) -> FactBox:
        facts = self._facts
        waited = f"{day(facts.joined_on)} ({count(facts.months_waited, 'ماه')})"
        rows = [
            FactRow(("نام", or_nothing(facts.full_name)), ("در نوبت از", waited)),
            FactRow(("شمارهٔ پرونده", or_nothing(facts.file_no)), ("تاریخ این برگه", day(facts.as_of))),
        ]
        special = standing(facts.state, facts.held_until)
        name = digits(facts.service_name)
        if special or facts.service != PENSION:
            rows.append(FactRow(("نوبت", or_nothing(name)), ("وضعیت", special or "در نوبت")))
        return FactBox(self._book, self._frame.right, self._width, rows, 16.4)

    def _rank(self, flow: Flow) -> None:
        """The rank, the largest thing of the page; beside it out of how many and how far to the line."""
        book, frame, facts = self._book, self._frame, self._facts
        top = flow.y - 1.4 * MM
        drawn = book.right(frame.right, top - 11 * MM, grouped_count(facts.rank), _RANK)
        x = frame.right - drawn - 4 * MM
        room = x - frame.left
        book.right(x, top - 5.4 * MM, f"نوبت امروز شما، از {who(facts.service, facts.out_of)}", _OUT_OF, room)
        y = top - 10.8 * MM
        for words in book.wrapped(self._distance(), _TO_THE_LINE, room):
            book.right(x, y, words, _TO_THE_LINE, room)
            y -= 4.4 * MM
        flow.y = min(top - _RANK_HEIGHT, y + 3.4 * MM)
        capacity = facts.capacity.rank if facts.capacity is not None else None
        flow.y = queue_line(book, frame.right, frame.left, flow.y, facts.rank, facts.out_of, capacity)

    def _distance(self) -> str:
        capacity, left = self._facts.capacity, self._facts.to_the_line
        kept_out = ""
        if self._facts.kept_out is not None:
            kept_out = f"این نوبت امروز پذیرفته نمی‌شود: {REASONS[self._facts.kept_out]}."
        if capacity is None or left is None:
            return f"اکنون سهمیهٔ بازی نیست؛ خط ظرفیت معلوم نیست. {kept_out}".rstrip()
        letter = f" (نامهٔ {digits(capacity.letter_no)})" if capacity.letter_no else ""
        told = f"خط ظرفیت سهمیه{letter}: ردیف {grouped_count(capacity.rank)}؛ "
        if kept_out:
            return told + kept_out
        if left > 0:
            return f"{told}{grouped_count(left)} جا تا خط مانده است."
        return f"{told}جای شما درون خط ظرفیت است."

    # Criteria

    def _criteria(self, flow: Flow) -> None:
        table = self._score_table() if self._scored else self._date_table()
        flow.y -= 1.6 * MM
        flow.need(table.first_height)
        table.draw(flow)

    def _score_table(self) -> Table:
        facts = self._facts
        widest = max([max(part.most or 0, part.points, 1) for part in facts.parts], default=1)
        places = score_places([part.points for part in facts.parts] + [facts.score])
        rows: list[Sequence[Cell]] = [
            (
                criterion_told(part),
                evidence_told(part),
                hundredths(part.points, places),
                Bar(max(part.points, 0) / widest, (part.most or 0) / widest),
            )
            for part in facts.parts
        ]
        columns = [
            TableColumn("معیار", 34, Align.RIGHT, TABLE_STRONG),
            TableColumn("مدرک و تاریخ آن", 39, Align.RIGHT),
            TableColumn("امتیاز", 14, Align.CENTRE, TABLE_STRONG),
            TableColumn("سهم از بیشترین", 31),
        ]
        total = ("جمع امتیاز", "", hundredths(facts.score, places), "")
        return Table(self._book, self._width, columns, rows, totals=[total], row=_ROW)

    def _date_table(self) -> Table:
        facts = self._facts
        columns = [
            TableColumn("معیار ترتیب", 44, Align.RIGHT, TABLE_STRONG),
            TableColumn("مدرک و تاریخ آن", 44, Align.RIGHT),
            TableColumn("مقدار", 30, Align.CENTRE, TABLE_STRONG),
        ]
        joined = f"ثبت نوبت {day(facts.joined_on)}"
        rows = [
            ("تاریخ ثبت در نوبت", joined, count(facts.months_waited, "ماه انتظار")),
            ("در تاریخ برابر: شمارهٔ نوبت", joined, count(facts.queue_no)),
        ]
        return Table(self._book, self._width, columns, rows)

    # What it means

    def _answers(
        self,
        changes: Sequence[WouldChange],
        *,
        movement: bool = True,
        causes: int | None = None,
        policies: int | None = _POLICIES,
    ) -> list[tuple[str, str]]:
        told = [
            ("چرا نفر پیش از شما جلوتر است؟", self._neighbours()),
            ("چه چیزی جای شما را عوض می‌کند؟", self._changes(changes)),
            ("نوبت شما چگونه جابه‌جا شده است؟", self._movement(causes, policies)),
        ]
        return told if movement else told[:-1]

    def _shorter_and_shorter(self) -> Iterator[list[tuple[str, str]]]:
        """The answers whole, then without what says least: no record of moves, the smallest changes.

        Before facts that would change the place go, the weightiest causes alone are told; at last none.
        """
        changes = list(self._facts.would_change)
        yield self._answers(changes)
        moved = self._facts.movement is not None
        yield self._answers(changes, movement=moved)
        if moved:
            yield self._answers(changes, causes=_FEWEST_CAUSES)
            yield self._answers(changes, causes=_FEWEST_CAUSES, policies=1)
        while len(changes) > _FEWEST_CHANGES:
            least = next((one for one in reversed(changes) if not _lapses(one)), None)
            if least is None:
                break
            changes.remove(least)
            yield self._answers(changes, movement=moved, causes=_FEWEST_CAUSES, policies=1)
        if moved:
            yield self._answers(changes, causes=0, policies=1)
            yield self._answers(changes, causes=0, policies=0)
            yield self._answers(changes, causes=0, policies=None)

    def _neighbours(self) -> str:
        facts = self._facts
        before = "پیش از شما کسی در این نوبت نیست."
        if facts.before is not None:
            told = why_ahead(facts.before.parted, self._scored)
            before = f"ردیف {self._place(facts.before.rank, facts.before.score)}: {told}."
        behind = "پس از شما کسی در این نوبت نیست."
        if facts.behind is not None:
            told = why_behind(facts.behind.parted, self._scored)
            behind = f"ردیف {self._place(facts.behind.rank, facts.behind.score)} پشت سر شماست: {told}."
        return f"{before} {behind}"

    def _place(self, rank: int, score: int) -> str:
        told = grouped_count(rank)
        return f"{told} با {hundredths(score)} امتیاز" if self._scored else told

    def _changes(self, changes: Sequence[WouldChange]) -> str:
        facts = self._facts
        told = [would_change(change, facts.rank) for change in changes]
        lapses = any(map(_lapses, changes))
        if self._scored and facts.commission_until is not None and not lapses:
            until = day(facts.commission_until)
            told.append(
                f"رأی کمیسیون شما تا {until} اعتبار دارد؛ پیش از آن برای تمدید مراجعه کنید"
                if facts.commission_until >= facts.as_of
                else f"اعتبار رأی کمیسیون شما در {until} به پایان رسیده است؛ برای تمدید مراجعه کنید"
            )
        if told:
            return f"{'؛ '.join(told)}."
        if self._scored:
            return "هیچ مدرکی به‌تنهایی جای شما را عوض نمی‌کند."
        return (
            "ترتیب این نوبت تاریخ ثبت است: با پذیرش یا خروج کسانی که پیش از شما هستند جلو می‌آیید و کسی که "
            "پس از شما ثبت شود جلوتر نمی‌نشیند."
        )

    def _movement(self, causes: int | None, policies: int | None) -> str:
        """The last months cause by cause, then what was before: not at all where `policies` is None."""
        move, earlier = self._facts.movement, self._facts.earlier
        if move is None:
            return "از ماه‌های پیش جایی برای مقایسه ثبت نشده است."
        told = movement_told(move, causes) if causes != 0 else ranks_told(move)
        return told if earlier is None or policies is None else f"{told} {earlier_told(earlier, policies)}"

    def _questions(self, flow: Flow) -> None:
        """Questions and their answers, in lines as far apart as leaves the card on one page, if any does.

        What the window tells as well is left out of a card that would not fit otherwise.
        """
        whole: list[tuple[str, list[str]]] = []
        chosen = (_ABOVE, _TEXT, _WIDEST)
        room = flow.y - flow.bottom - _LAST - 1.4 * MM
        tried = ((answers, setting) for answers in self._shorter_and_shorter() for setting in _SETTINGS)
        for answers, (above, style, tightest) in tried:
            wrapped = [(ask, self._book.wrapped(told, style, self._width)) for ask, told in answers]
            apart = (room - len(wrapped) * above) / sum(len(told) for _, told in wrapped)
            whole = whole or wrapped
            if apart >= tightest:
                whole, chosen = wrapped, (above, style, min(_WIDEST, apart))
                break
        for ask, told in whole:
            self._answer(flow, ask, told, chosen)

    def _answer(
        self, flow: Flow, question: str, lines: list[str], setting: tuple[float, Style, float]
    ) -> None:
        """A question and its answer; the answer goes on over the page, the question never stands alone."""
        (above, style, step), book, right = setting, self._book, flow.frame.right
        flow.need(above + step * min(3, len(lines) + 1))
        flow.y -= above
        book.right(right, flow.y, question, _QUESTION, self._width)
        while lines:
            fitting = max(1, int((flow.y - flow.bottom) / step))
            part, lines = lines[:fitting], lines[fitting:]
            flow.y = book.paragraph(right, flow.y - step, self._width, " ".join(part), style, step) + step
            if lines:
                flow.turn()

    # The policy and where to object

    def _notes(self, width: float) -> list[str]:
        facts = self._facts
        policy = policy_name(facts.order, facts.policy_version, facts.policy_since)
        told = f"این نوبت با {policy} حساب شده و با هر ثبت تازه ممکن است جابه‌جا شود."
        if facts.proposed:
            told += " امتیازها پیشنهادی اداره است، نه قاعدهٔ کشوری."
        expert = "کارشناس مستمری" if facts.service == PENSION else "کارشناس پذیرش"
        told += f" اگر مدرکی نادرست است، تا {count(facts.objection_days, 'روز')} به {expert} اعتراض کنید."
        return self._book.wrapped(told, _SMALL, width)

    def _last(self, flow: Flow) -> None:
        flow.need(_LAST)
        book, frame, bottom = self._book, self._frame, flow.bottom
        taken = square_code(book, frame.left, bottom, self._seal)
        width = self._width - (taken + 4 * MM if taken else 0)
        y = bottom + _LAST - 7 * MM
        ink = Style(_SMALL.weight, _SMALL.size, LABEL_INK)
        for words in self._notes(width):
            book.right(frame.right, y, words, ink)
            y -= _NOTE_STEP
        book.rule(
            frame.right,
            bottom + 4.6 * MM,
            frame.right - 52 * MM,
            bottom + 4.6 * MM,
            BOX_RULE,
            INK,
            "[2.4 2] 0 d",
        )
        book.centre(frame.right - 26 * MM, bottom + 1.2 * MM, "امضای کارشناس", STAMP.at(7.2))
        signatures_mark(book, frame, bottom, bottom + _LAST - 2 * MM)
