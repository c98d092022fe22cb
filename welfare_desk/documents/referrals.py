# SPDX-License-Identifier: Apache-2.0
"""Papers that send a client somewhere, A5 upright: to the medical commission, and to another body."""

from __future__ import annotations

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    FactBox,
    FactRow,
    Frame,
    foot,
    head_facts,
    letterhead,
    signature,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import LEADING, MM, NOTE, SENTENCE, VALUE, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import day, digits, or_nothing
from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.referral import ClientFacts, CommissionReferralFacts, ReferralLetterFacts
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.text import persian_digits

COMMISSION_KINDS: dict[CommissionKind, str] = {
    CommissionKind.DETERMINATION: "تشخیص نوع و تعیین شدت معلولیت",
    CommissionKind.RE_EXAMINATION: "پایش (بازبینی رأی پیشین)",
    CommissionKind.PSYCHIATRIC: "روان‌پزشکی",
    CommissionKind.EPILEPSY: "صرع",
    CommissionKind.MILITARY: "معافیت از خدمت سربازی",
}
"""What a session is held for, as papers say it."""

_A5 = (148 * MM, 210 * MM)
_MARGIN = 11.0
_TO = Style(Weight.BOLD, 9.8)
_SUBJECT = Style(Weight.MEDIUM, 9.2)
_PITCH = 16.0
_SIGN_HEIGHT = 30.4 * MM
_NAME_ABOVE = 1.2 * MM
"""How far the name of a box stands above its upper edge."""
_HEAD_WIDTH, _GAP = 42 * MM, 2.8 * MM
_LINE = 5.3 * MM
_REFERRAL = "معرفی‌نامهٔ کمیسیون"
_LETTER = "معرفی‌نامه"


def commission_referral(facts: CommissionReferralFacts, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """A client's referral to the commission as PDF, one sheet.

    Raises RuleError ``no_glyph``, and ``paper_too_long`` when the office's words leave no room for the rest.
    """
    book = Book(*_A5, _REFERRAL)
    draw_commission_referral(book, facts, stamp, seal)
    return book.to_bytes()


def draw_commission_referral(
    book: Book, facts: CommissionReferralFacts, stamp: Stamp, seal: Seal | None = None
) -> None:
    """Add the referral as the next page of an A5 book."""
    sheet = _Sheet(book, stamp, seal, _REFERRAL)
    sheet.head(wording.DOMAINS[facts.client.domain], day(facts.issued_on))
    sheet.address("کمیسیون پزشکی تشخیص نوع و تعیین شدت معلولیت", COMMISSION_KINDS[facts.kind])
    sheet.sentence(_referral_sentence(facts))
    sheet.box("مشخصات مددجو", _client_rows(facts.client))
    sheet.box("جلسهٔ کمیسیون", _session_rows(facts))
    if facts.complaint:
        sheet.note(f"شرح حال و علت معرفی: {digits(facts.complaint)}")
    if facts.documents:
        sheet.note(f"مدارک همراه: {digits('؛ '.join(facts.documents))}.")
    sheet.note(
        "حضور مددجو در جلسه لازم است و این برگه به‌تنهایی تأیید معلولیت نیست. اگر در روز جلسه نتوانید بیایید، "
        "پیش از آن به اداره خبر دهید تا نوبت دیگری داده شود."
    )
    sheet.sign("کارشناس توانبخشی", "رئیس اداره", stamp)


def referral_letter(facts: ReferralLetterFacts, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """A letter to another body as PDF, one sheet; RuleError as `commission_referral`."""
    book = Book(*_A5, _LETTER)
    draw_referral_letter(book, facts, stamp, seal)
    return book.to_bytes()


def draw_referral_letter(
    book: Book, facts: ReferralLetterFacts, stamp: Stamp, seal: Seal | None = None
) -> None:
    """Add the letter as the next page of an A5 book."""
    sheet = _Sheet(book, stamp, seal, _LETTER)
    sheet.head(wording.DOMAINS[facts.client.domain], day(facts.issued_on))
    sheet.address(facts.addressed_to, facts.subject)
    sheet.sentence(_letter_sentence(facts))
    sheet.box("مشخصات مددجو", _client_rows(facts.client))
    sheet.space(3 * MM)
    for words in facts.body.splitlines():
        if words.strip():
            sheet.sentence(digits(words))
    sheet.note(
        "خواهشمند است پس از رسیدگی، نتیجه را با یادآوری شمارهٔ این نامه به این اداره اعلام فرمایید. "
        "این نامه تنها برای گیرندهٔ بالا معتبر است."
    )
    sheet.sign("مددکار پرونده", "رئیس اداره", stamp)


class _Sheet:
    """One A5 sheet from the head down; what would run into the signatures is refused."""

    def __init__(self, book: Book, stamp: Stamp, seal: Seal | None, title: str) -> None:
        self.book = book
        book.new_page()
        self._frame = Frame.of(book, _MARGIN)
        self._width = self._frame.right - self._frame.left
        self._stamp, self._seal, self._title = stamp, seal, title
        self._y = 0.0
        self._bottom = self._frame.bottom + FOOT_HEIGHT + 3.2 * MM

    def head(self, subtitle: str, date: str) -> None:
        """Office, title, date and number."""
        letterhead(self.book, self._frame, self._stamp.office, self._title)
        number = persian_digits(str(self._seal.number)) if self._seal else None
        y = head_facts(self.book, self._frame, subtitle=subtitle, date=date, number=number)
        self._y = y - 7.6 * MM

    def address(self, addressed_to: str, subject: str) -> None:
        """To whom, about what."""
        for text, style in ((f"به: {digits(addressed_to)}", _TO), (f"موضوع: {digits(subject)}", _SUBJECT)):
            for words in self.book.wrapped(text, style, self._width):
                self.book.right(self._frame.right, self._y, words, style)
                self._y -= _LINE

    def space(self, height: float) -> None:
        """Leave some room."""
        self._y -= height

    def sentence(self, text: str) -> None:
        """A paragraph in the size of letters."""
        self._paragraph(text, SENTENCE, 1.8, 0.6 * MM)

    def box(self, name: str, rows: list[FactRow]) -> None:
        """Labelled facts."""
        box = FactBox(self.book, self._frame.right, self._width, rows, _PITCH, VALUE.at(9.0))
        self._y = box.draw(self._y - 3.6 * MM, name)

    def note(self, text: str) -> None:
        """A small paragraph."""
        self._paragraph(text, NOTE, LEADING, 3.2 * MM)

    def _paragraph(self, text: str, style: Style, leading: float, gap: float) -> None:
        step = leading * style.size
        first = self._y - gap - 0.9 * style.size
        after = self.book.paragraph(self._frame.right, first, self._width, text, style, step)
        self._y = after + step - 0.35 * style.size

    def sign(self, first: str, second: str, stamp: Stamp) -> None:
        """Two boxes to sign, the square code, the foot."""
        if self._y < self._bottom + _SIGN_HEIGHT + _NAME_ABOVE:
            raise RuleError("paper_too_long")
        book, frame, right = self.book, self._frame, self._frame.right
        for name, printed in ((second, stamp.office.head_name), (first, "")):
            signature(book, right, self._bottom, _HEAD_WIDTH, _SIGN_HEIGHT, name, printed)
            right -= _HEAD_WIDTH + _GAP
        signatures_mark(book, frame, self._bottom, self._bottom + _SIGN_HEIGHT)
        square_code(book, frame.left, self._bottom, self._seal)
        foot(book, frame, stamp, 1, 1)


def _client_rows(client: ClientFacts) -> list[FactRow]:
    disability = wording.DISABILITIES[client.disability] if client.disability else ""
    severity = wording.SEVERITIES[client.severity] if client.severity else ""
    # Who has no disability has no severity of it.
    beside = None if client.disability is DisabilityType.NONE else ("شدت", or_nothing(severity))
    return [
        FactRow(
            ("نام و نام خانوادگی", or_nothing(client.full_name)),
            (wording.identifier_name(client.foreign), or_nothing(client.identifier)),
        ),
        FactRow(("نام پدر", or_nothing(client.father_name)), ("شمارهٔ پرونده", or_nothing(client.file_no))),
        FactRow(("تاریخ تولد", day(client.birth_date)), ("تلفن همراه", or_nothing(client.mobile))),
        FactRow(("نوع معلولیت", or_nothing(disability)), beside),
        FactRow(("نشانی", or_nothing(client.address)), None),
    ]


def _session_rows(facts: CommissionReferralFacts) -> list[FactRow]:
    if facts.held_on is None:
        return [FactRow(("زمان و مکان", "پس از تعیین جلسه به مددجو اعلام می‌شود"), None)]
    return [
        FactRow(("تاریخ جلسه", day(facts.held_on)), ("شمارهٔ جلسه", or_nothing(facts.session_no))),
        FactRow(("مکان", or_nothing(facts.place)), None),
    ]


def _referral_sentence(facts: CommissionReferralFacts) -> str:
    if facts.appeal_against is not None:
        return (
            f"با سلام و احترام؛ مددجوی زیر به رأی {day(facts.appeal_against)} آن کمیسیون اعتراض دارد و برای "
            "بررسی دوباره معرفی می‌شود. خواهشمند است رأی کمیسیون را به این اداره اعلام فرمایید."
        )
    return (
        "با سلام و احترام؛ مددجوی زیر برای بررسی در کمیسیون معرفی می‌شود. خواهشمند است پس از معاینه، "
        "نوع و شدت معلولیت و مدت اعتبار رأی را به این اداره اعلام فرمایید."
    )


def _letter_sentence(facts: ReferralLetterFacts) -> str:
    client = facts.client
    return (
        "با سلام و احترام؛ دارندهٔ مشخصات زیر که در این اداره پروندهٔ شمارهٔ "
        f"{digits(client.file_no)} دارد، به آن دستگاه معرفی می‌شود. "
        "خواهشمند است در حدود مقررات، همکاری لازم را با نام‌برده به عمل آورید."
    )
