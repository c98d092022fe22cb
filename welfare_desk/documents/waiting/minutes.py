# SPDX-License-Identifier: Apache-2.0
"""The minutes of an admission, A4: under which letter, who was admitted, who was not and why, the seal."""

from __future__ import annotations

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    HEAD_LABELS,
    Frame,
    following_head,
    head_facts,
    letterhead,
    signature,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import AMOUNT, MM, SENTENCE, TABLE_CELL, TABLE_STRONG, Style
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.visits import feet
from welfare_desk.documents.waiting.wording import (
    grouped_count,
    passed_over_told,
    policy_name,
    score_places,
    who,
)
from welfare_desk.documents.wording import (
    NOTHING,
    amount,
    count,
    day,
    digits,
    hundredths,
    in_toman,
    or_nothing,
)
from welfare_desk.domain.digest import grouped4
from welfare_desk.domain.money import in_words
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.text import persian_digits
from welfare_desk.domain.waiting.entries import PENSION
from welfare_desk.domain.waiting.minutes_paper import AdmittedLine, MinutesPaper
from welfare_desk.domain.waiting.policy import Order

_A4 = (210 * MM, 297 * MM)
_MARGIN = 14.0
_SIGN = 32 * MM
_GAP = 1.6 * MM
_STEP = 1.75 * SENTENCE.size
_WORDS = Style(Weight.MEDIUM, 8.8)
_WORDS_STEP = 14.0
_PASSED = "کسانی که پیش‌تر در نوبت بودند و در این نوبت پذیرفته نشدند"


def admission_minutes(facts: MinutesPaper, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The minutes as PDF; RuleError ``no_glyph``."""
    book = Book(*_A4, _title(facts))
    draw_admission_minutes(book, facts, stamp, seal)
    return book.to_bytes()


def draw_admission_minutes(book: Book, facts: MinutesPaper, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of the minutes to an A4 book."""
    _Minutes(book, facts, stamp, seal).draw()


def _title(facts: MinutesPaper) -> str:
    return f"صورتجلسهٔ پذیرش {_service(facts)}"


def _service(facts: MinutesPaper) -> str:
    return digits(facts.service_name) or "مستمری"


class _Minutes:
    """The drawing of one set of minutes."""

    def __init__(self, book: Book, facts: MinutesPaper, stamp: Stamp, seal: Seal | None) -> None:
        self._book, self._facts, self._stamp, self._seal = book, facts, stamp, seal
        self._frame = Frame.of(book, _MARGIN)
        self._width = self._frame.right - self._frame.left
        self._number = persian_digits(str(seal.number)) if seal else None
        self._whose = "صاحب پرونده" if facts.service == PENSION else "نام و نام خانوادگی"

    def draw(self) -> None:
        """Everything, the feet last."""
        book, frame, facts, before = self._book, self._frame, self._facts, len(self._book.pages)
        book.new_page()
        title = _title(facts)
        fits = book.width_of(title, SENTENCE.at(13.5)) < 0.5 * self._width
        labels = HEAD_LABELS if self._number else HEAD_LABELS[:1]
        letterhead(book, frame, self._stamp.office, title if fits else "صورتجلسهٔ پذیرش", labels)
        subtitle = f"سهمیهٔ {facts.from_month.title()}"
        top = head_facts(book, frame, subtitle=subtitle, date=day(facts.decided_on), number=self._number)
        flow = Flow(book, frame, top - 9 * MM, frame.bottom + FOOT_HEIGHT + 3 * MM, self._next_page)
        self._sentence(flow, self._opening())
        if facts.conditions:
            self._sentence(flow, f"شرط‌های نامه: {digits(' '.join(facts.conditions.split()))}")
        self._admitted(flow)
        self._passed_over(flow)
        self._sealed(flow)
        feet(book, before, _MARGIN, self._stamp, self._seal.fingerprint if self._seal else "")

    def _next_page(self) -> float:
        self._book.new_page()
        return following_head(self._book, self._frame, _title(self._facts), self._number or "") - 4 * MM

    def _sentence(self, flow: Flow, text: str) -> None:
        """A paragraph at the pen that goes on over pages."""
        lines = self._book.wrapped(text, SENTENCE, self._width)
        while lines:
            flow.need(_STEP)
            fitting = max(1, int((flow.y - flow.bottom) / _STEP))
            part, lines = lines[:fitting], lines[fitting:]
            flow.y = self._book.paragraph(
                flow.frame.right, flow.y, self._width, " ".join(part), SENTENCE, _STEP
            )

    def _opening(self) -> str:
        facts = self._facts
        policy = policy_name(facts.order, facts.policy_version, facts.policy_since)
        if facts.proposed:
            policy += "، با امتیازهای پیشنهادی"
        before = (
            f" از این سهمیه پیش‌تر {count(facts.used_before)} جا مصرف شده بود." if facts.used_before else ""
        )
        return (
            f"در اجرای نامهٔ شمارهٔ {digits(facts.letter_no)} مورخ {day(facts.letter_on)} دربارهٔ تخصیص "
            f"{grouped_count(facts.places)} سهمیهٔ {_service(facts)} به این شهرستان، کمیتهٔ پذیرش در تاریخ "
            f"{day(facts.decided_on)} فهرست نوبت ({who(facts.service, facts.queue_size)}، {policy}) را بررسی "
            f"کرد و پذیرفته‌شدگان زیر را از ابتدای {facts.from_month.title()} تعیین کرد.{before}"
        )

    def _admitted(self, flow: Flow) -> None:
        facts, total = self._facts, self._facts.total
        if not facts.admitted:
            flow.y -= 2 * MM
            self._sentence(flow, "در این نوبت کسی پذیرفته نشد.")
            return
        columns = self._columns()
        places = score_places([line.score for line in facts.admitted])
        rows = [self._cells(number, line, places) for number, line in enumerate(facts.admitted, start=1)]
        people = f"جمع ({who(facts.service, len(facts.admitted))})"
        texts = {2: people} | ({len(columns) - 1: amount(total)} if total is not None else {})
        totals = [tuple(texts.get(place, "") for place in range(len(columns)))]
        words = []
        if total is not None:
            told = f"جمع ماهانه به حروف: {in_words(total)}، برابر با {in_toman(total)}"
            words = self._book.wrapped(told, _WORDS, self._width)
        closing = 3 * MM + len(words) * _WORDS_STEP
        if not facts.passed_over:
            closing += self._sealed_height()
        flow.y -= 1 * MM
        Table(self._book, self._width, columns, rows, totals=totals).draw(flow, closing)
        if words:
            flow.need(3 * MM + len(words) * _WORDS_STEP)
            flow.y -= 2 * MM + 9
            for line in words:
                self._book.right(flow.frame.right, flow.y, line, _WORDS)
                flow.y -= _WORDS_STEP
            flow.y += _WORDS_STEP - 9

    def _columns(self) -> list[TableColumn]:
        facts = self._facts
        columns = [
            TableColumn("ردیف", 9),
            TableColumn("نوبت", 11),
            TableColumn(self._whose, 42, Align.RIGHT, TABLE_STRONG),
            TableColumn("کد ملی", 26),
            TableColumn("شمارهٔ پرونده", 26),
        ]
        if any(line.size is not None for line in facts.admitted):
            columns.append(TableColumn("بُعد", 10))
        if facts.order is Order.SCORE:
            columns.append(TableColumn("امتیاز", 16))
        if facts.total is not None:
            columns.append(TableColumn("مبلغ ماهانه (ریال)", 34, Align.RIGHT, AMOUNT))
        return columns

    def _cells(self, number: int, line: AdmittedLine, places: int) -> list[str]:
        facts = self._facts
        cells = [
            count(number),
            grouped_count(line.rank),
            or_nothing(line.full_name) + (f" (از {line.from_month.title()})" if line.from_month else ""),
            or_nothing(line.identifier),
            or_nothing(line.file_no),
        ]
        if any(each.size is not None for each in facts.admitted):
            cells.append(count(line.size))
        if facts.order is Order.SCORE:
            cells.append(NOTHING if line.score is None else hundredths(line.score, places))
        if facts.total is not None:
            cells.append(NOTHING if line.amount is None else amount(line.amount))
        return cells

    def _passed_over(self, flow: Flow) -> None:
        lines = self._facts.passed_over
        if not lines:
            return
        rows = [
            (
                grouped_count(line.rank),
                or_nothing(line.full_name),
                or_nothing(line.file_no),
                passed_over_told(line),
            )
            for line in lines
        ]
        columns = [
            TableColumn("نوبت", 11),
            TableColumn(self._whose, 42, Align.RIGHT, TABLE_STRONG),
            TableColumn("شمارهٔ پرونده", 26),
            TableColumn("دلیل", 84, Align.RIGHT, TABLE_CELL),
        ]
        table = Table(self._book, self._width, columns, rows)
        flow.section(_PASSED, table.first_height)
        table.draw(flow, self._sealed_height())

    # The seal and the signatures

    def _seal_words(self) -> list[str]:
        facts = self._facts
        left = facts.places - facts.used
        used = (
            f"همهٔ سهمیه مصرف شد ({grouped_count(facts.used)} از {grouped_count(facts.places)})."
            if not left
            else f"{grouped_count(facts.used)} جا از {grouped_count(facts.places)} جای سهمیه مصرف شد و "
            f"{grouped_count(left)} جا مانده است."
        )
        mark = grouped4(facts.digest, "-")
        told = (
            f"{used} ورودی‌ها، آیین‌نامه، ترتیب و فهرست این پذیرش با اثر {mark} مُهر شده و "
            "اجرای دوبارهٔ آن همین فهرست را می‌دهد. این صورتجلسه با امضای حاضران اعتبار دارد."
        )
        return self._book.wrapped(told, SENTENCE, self._width)

    def _sealed_height(self) -> float:
        return 6 * MM + len(self._seal_words()) * _STEP + 4 * MM + _SIGN

    def _sealed(self, flow: Flow) -> None:
        """What is signed and the signatures: one block, at the foot of the page."""
        flow.need(self._sealed_height())
        book, frame, signers = self._book, self._frame, self._facts.signers
        words = " ".join(self._seal_words())
        book.paragraph(frame.right, flow.y - 6 * MM - 2, self._width, words, SENTENCE, _STEP)
        bottom = flow.bottom
        left = frame.left + square_code(book, frame.left, bottom, self._seal)
        boxes = (
            ("رئیس اداره", signers.head or self._stamp.office.head_name),
            ("کارشناس مستمری" if self._facts.service == PENSION else "کارشناس پذیرش", signers.expert),
            ("معاون توانبخشی", signers.rehabilitation_deputy),
            ("معاون اجتماعی", signers.social_deputy),
            ("نمایندهٔ فرمانداری", signers.governorate),
        )
        width = (frame.right - left - _GAP * (len(boxes) - 1) - 2 * MM) / len(boxes)
        right = frame.right
        for office, name in boxes:
            signature(book, right, bottom, width, _SIGN - 2 * MM, office, name)
            right -= width + _GAP
        signatures_mark(book, frame, bottom, bottom + _SIGN - 2 * MM)
