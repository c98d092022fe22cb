# SPDX-License-Identifier: Apache-2.0
"""The monthly list of a payment, A4 lying: carried sums on every page, totals and signatures on the last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.carried import CarriedTable
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOLLOWING_HEIGHT,
    FOOT_HEIGHT,
    HEAD_LABELS,
    Frame,
    following_head,
    head_facts,
    letterhead,
    over_head,
    signature,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import AMOUNT, MM, SENTENCE, TABLE_CELL, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import HEAD_ROW, ROW, Align, TableColumn
from welfare_desk.documents.pension.list_sums import SumTables
from welfare_desk.documents.pension.words import KINDS, remarks_of
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.visits import feet
from welfare_desk.documents.wording import NOTHING, amount, count, day, digits, in_toman, or_nothing
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.pension.kinds import OF_HOUSEHOLD, PaymentKind
from welfare_desk.domain.pension.list_paper import (
    ListPaperLine,
    MonthlyListPaper,
    summed,
)
from welfare_desk.domain.text import persian_digits

_A4_LYING = (297 * MM, 210 * MM)
_MARGIN = 10.0
_DRAFT = "پیش‌نویس"
_DRAFT_TOLD = "این لیست تصویب نشده است و برای پرداخت و امضا اعتبار ندارد."
_SIGN = 28 * MM
_GAP = 2.8 * MM
_LAST_LINES = HEAD_ROW + 7 * ROW
"""What the last page holds above its last block: two lines of the list with its sums."""
_STRONG_AMOUNT = Style(Weight.MEDIUM, 8.2, tabular=True)
_NARROW = TABLE_CELL.at(7.8)
_WORDS = Style(Weight.MEDIUM, SENTENCE.size)
_LEADING = 17.0

Progress = Callable[[int, int], None]


def monthly_list(
    facts: MonthlyListPaper, stamp: Stamp, seal: Seal | None = None, progress: Progress | None = None
) -> bytes:
    """The list as PDF; ``progress`` hears (lines drawn, lines) after each page and may raise to stop.

    Raises RuleError ``nothing_to_print`` for a list without lines, ``no_glyph``.
    """
    book = Book(*_A4_LYING, _title(facts))
    draw_monthly_list(book, facts, stamp, seal, progress)
    return book.to_bytes()


def draw_monthly_list(
    book: Book,
    facts: MonthlyListPaper,
    stamp: Stamp,
    seal: Seal | None = None,
    progress: Progress | None = None,
) -> None:
    """Add the list's pages to a book of A4 lying."""
    if not facts.lines:
        raise RuleError("nothing_to_print")
    _List(book, facts, stamp, None if facts.draft else seal).draw(progress)


def _title(facts: MonthlyListPaper) -> str:
    return f"لیست ماهانهٔ {KINDS[facts.kind]}، {facts.month.title()}"


class _List:
    """The drawing of one list."""

    def __init__(self, book: Book, facts: MonthlyListPaper, stamp: Stamp, seal: Seal | None) -> None:
        self._book, self._facts, self._stamp, self._seal = book, facts, stamp, seal
        self._frame = Frame.of(book, _MARGIN)
        self._width = self._frame.right - self._frame.left
        self._number = persian_digits(str(seal.number)) if seal else None
        self._total = summed(facts.lines)
        self._counted = "خانوار" if facts.kind in OF_HOUSEHOLD else "نفر"
        self._groups = SumTables(book, self._width, facts.lines, self._counted)
        room = self._frame.top - self._frame.bottom - FOOT_HEIGHT - FOLLOWING_HEIGHT - 8 * MM
        self._together = self._groups.height + self._words_height() + _LAST_LINES <= room
        """False for more banks than stand beside each other on a page; then they take pages of their own."""

    def draw(self, progress: Progress | None) -> None:
        """Everything, the feet last."""
        book, frame, before = self._book, self._frame, len(self._book.pages)
        book.new_page()
        top = self._head()
        bottom = frame.bottom + FOOT_HEIGHT + 3 * MM
        flow = Flow(book, frame, top - 3.4 * MM, bottom, self._next_page)
        self._table().draw_carried(flow, self._closing_height(), progress)
        self._closing(flow)
        if self._facts.draft:
            for number in range(before, len(book.pages)):
                book.turn_to(number)
                over_head(book, frame, _DRAFT, _DRAFT_TOLD)
        feet(book, before, _MARGIN, self._stamp, self._seal.fingerprint if self._seal else "")

    def _head(self) -> float:
        labels = HEAD_LABELS if self._number else HEAD_LABELS[:1]
        letterhead(self._book, self._frame, self._stamp.office, _title(self._facts), labels)
        fate = (
            "پیش‌نویس؛ تا تصویب رئیس اداره تغییر می‌کند"
            if self._facts.draft
            else "پس از تصویب تغییر نمی‌کند؛ اصلاح در لیست ماه بعد"
        )
        return head_facts(
            self._book,
            self._frame,
            subtitle=fate,
            date=day(self._facts.dated),
            number=self._number,
        )

    def _next_page(self) -> float:
        self._book.new_page()
        title = f"{_title(self._facts)} ({_DRAFT})" if self._facts.draft else _title(self._facts)
        return following_head(self._book, self._frame, title, self._number or "") - 3 * MM

    def _table(self) -> CarriedTable:
        lines = self._facts.lines
        whose = "سرپرست خانوار" if self._facts.kind in OF_HOUSEHOLD else "نام و نام خانوادگی"
        return CarriedTable(
            self._book,
            self._width,
            [
                TableColumn("ردیف", 10),
                TableColumn("شمارهٔ پرونده", 23),
                TableColumn(whose, 39, Align.RIGHT, TABLE_STRONG),
                TableColumn("کد ملی", 22),
                TableColumn("بُعد", 11),
                TableColumn("مبلغ ماه" if self._facts.kind is not PaymentKind.PENSION else "مستمری", 27,
                            Align.RIGHT, AMOUNT),
                TableColumn("معوقه", 25, Align.RIGHT, AMOUNT),
                TableColumn("کسور", 24, Align.RIGHT, AMOUNT),
                TableColumn("خالص (ریال)", 28, Align.RIGHT, _STRONG_AMOUNT),
                TableColumn("بانک", 17, Align.CENTRE, _NARROW),
                TableColumn("شمارهٔ شبا (IR)", 40, Align.CENTRE, _NARROW),
                TableColumn("ملاحظات", 22, Align.RIGHT, _NARROW),
            ],
            count=len(lines),
            line=lambda index: _cells(index + 1, lines[index]),
            values=lambda index: _values(lines[index]),
            spelled=_spelled,
            label_at=2,
            whole=f"جمع کل لیست ({count(len(lines), self._counted)})",
        )  # fmt: skip

    # The last block

    def _sum_words(self) -> list[str]:
        net = self._total.net
        told = f"جمع کل خالص به حروف: {in_words(net)}، برابر با {in_toman(net)}."
        return self._book.wrapped(told, _WORDS, self._width)

    def _words_height(self) -> float:
        return 7 * MM + len(self._sum_words()) * _LEADING + 3 * MM + _SIGN

    def _closing_height(self) -> float:
        """Points of the last block that stay with the last lines."""
        return (self._groups.height if self._together else 0.0) + self._words_height()

    def _closing(self, flow: Flow) -> None:
        """Totals, the sum in words and the signatures: one block that no page splits."""
        if self._together:
            flow.need(self._closing_height())
            flow.y = self._groups.beside(flow.frame.right, flow.y)
        else:
            self._groups.below(flow, self._words_height())
            flow.need(self._words_height())
        y = flow.y - 7 * MM
        for words in self._sum_words():
            self._book.right(self._frame.right, y, words, _WORDS)
            y -= _LEADING
        self._signed(flow.bottom)

    def _signed(self, bottom: float) -> None:
        book, frame, signers = self._book, self._frame, self._facts.signers
        if self._facts.draft:
            book.box(frame.left, bottom, self._width, 12 * MM)
            book.centre(
                frame.middle, bottom + 4.6 * MM, f"{_DRAFT}: {_DRAFT_TOLD}", _WORDS, self._width - 8 * MM
            )
            signatures_mark(book, frame, bottom, bottom + 12 * MM)
            return
        left = frame.left + square_code(book, frame.left, bottom, self._seal) + 3 * MM
        boxes = (
            ("تهیه‌کننده، کارشناس مستمری", signers.preparer),
            ("کنترل، حسابدار", signers.accountant),
            ("ذی‌حساب", signers.comptroller),
            ("تصویب، رئیس اداره", signers.head or self._stamp.office.head_name),
        )
        width = (frame.right - left - _GAP * (len(boxes) - 1)) / len(boxes)
        right = frame.right
        for office, name in boxes:
            signature(book, right, bottom, width, _SIGN - 2 * MM, office, name)
            right -= width + _GAP
        signatures_mark(book, frame, bottom, bottom + _SIGN - 2 * MM)


def _cells(number: int, line: ListPaperLine) -> tuple[str, ...]:
    sheba = "".join(line.sheba.split()).upper().removeprefix("IR")
    return (
        count(number),
        or_nothing(line.file_no),
        or_nothing(line.full_name),
        or_nothing(line.identifier),
        count(line.size),
        _or_dash(line.amount),
        _or_dash(line.arrears),
        _or_dash(line.deductions),
        amount(line.net),
        or_nothing(line.bank),
        or_nothing(sheba),
        digits(remarks_of(line.remarks, line.remark)),
    )


def _or_dash(value: Rial) -> str:
    return amount(value) if value else NOTHING


def _values(line: ListPaperLine) -> tuple[int, ...]:
    return (line.size, line.amount.amount, line.arrears.amount, line.deductions.amount, line.net.amount)


def _spelled(sums: Sequence[int]) -> tuple[str, ...]:
    persons, *money = sums
    return ("", "", "", "", count(persons), *(amount(Rial(each)) for each in money), "", "", "")
