# SPDX-License-Identifier: Apache-2.0
"""Numbered papers of the office: so far the certificate of coverage, A5 upright."""

from __future__ import annotations

from collections.abc import Callable, Sequence

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
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import CertificateFacts, Seal, Stamp
from welfare_desk.domain.text import persian_digits

_A5 = (148 * MM, 210 * MM)
_MARGIN = 11.0
_TITLE = "گواهی تحت پوشش"
_PURPOSE = "تأیید پوشش حمایتی"
"""What every such certificate is for when the clerk names no purpose."""
_TO = Style(Weight.BOLD, 9.8)
_SUBJECT = Style(Weight.MEDIUM, 9.2)
_BOX_PITCH = 17.5
_SIGN_HEIGHT = 32.4 * MM
_HEAD_WIDTH, _STAMP_WIDTH, _GAP = 53 * MM, 30.3 * MM, 2.8 * MM
_SERVICES = {"امور اجتماعی": "اجتماعی", "امور توانبخشی": "توانبخشی", "امور پیشگیری": "پیشگیری"}


def certificate(facts: CertificateFacts, stamp: Stamp) -> bytes:
    """One certificate of coverage as PDF.

    Raises RuleError: ``no_glyph`` for a name that cannot be printed, ``paper_too_long`` when addressee and
    subject leave no room for the rest.
    """
    return certificates([facts], stamp)


def certificates(
    batch: Sequence[CertificateFacts], stamp: Stamp, progress: Callable[[int, int], None] | None = None
) -> bytes:
    """Many certificates in one PDF, a page each; ``progress`` hears (done, total) and may raise to stop.

    Raises RuleError ``nothing_to_print`` for an empty batch, the others as for one.
    """
    return certificates_as_issued([(facts, stamp) for facts in batch], progress)


def certificates_as_issued(
    batch: Sequence[tuple[CertificateFacts, Stamp]], progress: Callable[[int, int], None] | None = None
) -> bytes:
    """As `certificates`, each with the small print of its own moment."""
    if not batch:
        raise RuleError("nothing_to_print")
    book = Book(*_A5, _TITLE)
    for done, (facts, stamp) in enumerate(batch, start=1):
        draw_certificate(book, facts, stamp)
        if progress is not None:
            progress(done, len(batch))
    return book.to_bytes()


def draw_certificate(book: Book, facts: CertificateFacts, stamp: Stamp) -> None:
    """Add the certificate as the next page of an A5 book."""
    book.new_page()
    frame = Frame.of(book, _MARGIN)
    book.static(("certificate", facts.office), lambda: _unchanging(book, frame, facts))
    y = head_facts(
        book,
        frame,
        subtitle=wording.DOMAINS[facts.domain],
        date=day(facts.issued_on),
        number=persian_digits(str(facts.number)),
    )
    width = frame.right - frame.left
    y -= 9.6 * MM
    for words in book.wrapped(f"به: {digits(facts.addressed_to)}", _TO, width):
        book.right(frame.right, y, words, _TO)
        y -= 5.5 * MM
    subject = f"موضوع: {digits(facts.purpose or _PURPOSE)}"
    for words in book.wrapped(subject, _SUBJECT, width):
        book.right(frame.right, y, words, _SUBJECT)
        y -= 5.5 * MM
    y = book.paragraph(frame.right, y - 3 * MM, width, _sentence(facts), SENTENCE, 1.9 * SENTENCE.size)
    y = _identity(book, frame, facts).draw(y - 1.6 * MM, "مشخصات مددجو")
    y = book.paragraph(frame.right, y - 9 * MM, width, _validity(facts), NOTE, (LEADING + 0.2) * NOTE.size)
    if y < _sign_bottom(frame) + _SIGN_HEIGHT:
        # One sheet is what an office accepts; half a certificate on a second one proves nothing.
        raise RuleError("paper_too_long")
    seal = Seal(facts.number, facts.fingerprint, facts.qr_digits) if facts.qr_digits else None
    square_code(book, frame.left, _sign_bottom(frame), seal)
    foot(book, frame, stamp, 1, 1)


def _sign_bottom(frame: Frame) -> float:
    return frame.bottom + FOOT_HEIGHT + 3.2 * MM


def _unchanging(book: Book, frame: Frame, facts: CertificateFacts) -> None:
    letterhead(book, frame, facts.office, _TITLE)
    bottom = _sign_bottom(frame)
    right = frame.right
    signature(book, right, bottom, _HEAD_WIDTH, _SIGN_HEIGHT, "رئیس اداره", facts.office.head_name)
    right -= _HEAD_WIDTH + _GAP
    signature(book, right, bottom, _STAMP_WIDTH, _SIGN_HEIGHT, "مهر اداره", "", dashed=True)
    signatures_mark(book, frame, bottom, bottom + _SIGN_HEIGHT)


def _sentence(facts: CertificateFacts) -> str:
    services = _SERVICES[wording.DOMAINS[facts.domain]]
    return (
        "با سلام و احترام؛ گواهی می‌شود مشخصات زیر در سامانهٔ پرونده‌های این اداره ثبت است و دارندهٔ آن از تاریخ "
        f"{day(facts.covered_since)} تا امروز بدون وقفه تحت پوشش خدمات {services} این اداره قرار دارد."
    )


def _validity(facts: CertificateFacts) -> str:
    return (
        "این گواهی به درخواست نام‌برده و تنها برای ارائه به گیرندهٔ بالا صادر شده، تا "
        f"{day(facts.valid_until)} معتبر است و جای احکام قضایی یا بانکی را نمی‌گیرد. اصالت آن با خواندن "
        "رمزینهٔ پایین در هر نسخهٔ برنامه سنجیده می‌شود."
    )


def _identity(book: Book, frame: Frame, facts: CertificateFacts) -> FactBox:
    kinship = wording.KINSHIPS[facts.kinship] if facts.kinship else ""
    if facts.kinship is Kinship.HEAD:
        kinship = "سرپرست خانوار"
    severity = wording.SEVERITIES[facts.severity] if facts.severity else ""
    disability = wording.DISABILITIES[facts.disability] if facts.disability else ""
    rows = [
        FactRow(
            ("نام و نام خانوادگی", or_nothing(facts.full_name)),
            (wording.identifier_name(facts.foreign), or_nothing(facts.identifier)),
        ),
        FactRow(("نام پدر", or_nothing(facts.father_name)), ("شمارهٔ پرونده", or_nothing(facts.file_no))),
        FactRow(
            ("تاریخ تولد", day(facts.birth_date)), ("بعد خانوار", wording.count(facts.household_size, "نفر"))
        ),
        FactRow(("نسبت با سرپرست", or_nothing(kinship)), ("نوع معلولیت", or_nothing(disability))),
        FactRow(("وضعیت مستمری", wording.PENSIONS[facts.pension]), ("شدت", or_nothing(severity))),
    ]
    value = VALUE.at(9.2)
    return FactBox(book, frame.right, frame.right - frame.left, rows, _BOX_PITCH, value)
