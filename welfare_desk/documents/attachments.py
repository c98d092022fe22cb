# SPDX-License-Identifier: Apache-2.0
"""The receipt for documents handed in, A5 upright; the client keeps it until the originals are back."""

from __future__ import annotations

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    FactBox,
    FactRow,
    Frame,
    following_head,
    foot,
    head_facts,
    letterhead,
    signature,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import LEADING, MM, NOTE, SENTENCE, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.wording import NOTHING, day, digits, or_nothing
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.receipt import Form, ReceiptFacts, ReceiptLine
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.text import persian_digits

_A5 = (148 * MM, 210 * MM)
_MARGIN = 11.0
_TITLE = "رسید مدارک"
_PITCH = 16.0
_SIGN = 31 * MM
_GAP = 2.8 * MM
_STAMP_WIDTH = 25 * MM

KINDS: dict[DocumentKind, str] = {
    DocumentKind.PHOTO: "عکس مددجو",
    DocumentKind.NATIONAL_CARD: "کارت ملی",
    DocumentKind.BIRTH_CERTIFICATE: "شناسنامه",
    DocumentKind.RESIDENCE_CARD: "کارت اقامت",
    DocumentKind.COMMISSION_VOTE: "رأی کمیسیون پزشکی",
    DocumentKind.DISABILITY_CARD: "کارت معلولیت",
    DocumentKind.NEEDS_FORM: "فرم تعیین نیاز",
    DocumentKind.MEDICAL: "مدارک پزشکی",
    DocumentKind.BANK: "مدارک بانکی",
    DocumentKind.INSURANCE: "دفترچهٔ بیمه",
    DocumentKind.LEASE_OR_DEED: "اجاره‌نامه یا سند",
    DocumentKind.UTILITY_BILL: "قبض برق یا تلفن",
    DocumentKind.GUARDIANSHIP_DEED: "قیم‌نامه",
    DocumentKind.DIVORCE_DEED: "طلاق‌نامه",
    DocumentKind.DEATH_CERTIFICATE: "گواهی فوت",
    DocumentKind.MILITARY: "پایان خدمت یا معافیت",
    DocumentKind.SCHOOL: "گواهی تحصیلی",
    DocumentKind.LETTER: "نامه",
    DocumentKind.OTHER: "سایر مدارک",
}
FORMS: dict[Form, str] = {
    Form.COPY: "رونوشت",
    Form.CERTIFIED_COPY: "برابر اصل",
    Form.ORIGINAL: "اصل",
}


def document_receipt(facts: ReceiptFacts, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The receipt as PDF; long lists go on over further pages. Raises RuleError ``no_glyph``."""
    book = Book(*_A5, _TITLE)
    frame = Frame.of(book, _MARGIN)
    number = persian_digits(str(seal.number)) if seal else NOTHING
    book.new_page()
    letterhead(book, frame, stamp.office, _TITLE)
    top = head_facts(
        book,
        frame,
        subtitle=f"پروندهٔ {digits(facts.file_no)}",
        date=day(facts.received_on),
        number=number,
    )

    def go_on() -> float:
        book.new_page()
        title = f"رسید مدارک پروندهٔ {digits(facts.file_no)}"
        return following_head(book, frame, title, number if seal else "") - 3 * MM

    bottom = frame.bottom + FOOT_HEIGHT + 3.2 * MM
    flow = Flow(book, frame, top - 5.2 * MM, bottom, go_on)
    _who(book, flow, facts)
    _list(book, flow, facts)
    _closing(book, flow, facts, seal)
    for page in range(len(book.pages)):
        book.turn_to(page)
        foot(book, frame, stamp, page + 1, len(book.pages))
    return book.to_bytes()


def _who(book: Book, flow: Flow, facts: ReceiptFacts) -> None:
    rows = [
        FactRow(
            ("مددجو", or_nothing(facts.full_name)),
            (wording.identifier_name(facts.foreign), or_nothing(facts.identifier)),
        ),
        FactRow(("تحویل‌دهنده", digits(facts.given_by)), ("تحویل‌گیرنده", digits(facts.received_by))),
    ]
    box = FactBox(book, flow.frame.right, flow.frame.right - flow.frame.left, rows, _PITCH)
    flow.y = box.draw(flow.y, "تحویل")


def _list(book: Book, flow: Flow, facts: ReceiptFacts) -> None:
    columns = [
        TableColumn("ردیف", 8),
        TableColumn("مدرک", 44, Align.RIGHT, TABLE_STRONG),
        TableColumn("تاریخ", 18),
        TableColumn("اعتبار تا", 18),
        TableColumn("شکل", 16),
        TableColumn("برگ", 9),
    ]
    rows = [_row(number, line) for number, line in enumerate(facts.lines, start=1)]
    table = Table(book, flow.frame.right - flow.frame.left, columns, rows)
    flow.section(f"مدارک ({wording.count(len(rows), 'مورد')})", table.first_height)
    table.draw(flow)


def _row(number: int, line: ReceiptLine) -> tuple[str, ...]:
    kind = KINDS[line.kind]
    title = digits(line.title)
    named = f"{kind}: {title}" if title and title != kind else kind
    return (
        wording.count(number),
        named,
        day(line.dated_on),
        day(line.expires_on),
        FORMS[line.form],
        wording.count(line.sheets),
    )


def _closing(book: Book, flow: Flow, facts: ReceiptFacts, seal: Seal | None) -> None:
    frame, width = flow.frame, flow.frame.right - flow.frame.left
    step = (LEADING + 0.2) * NOTE.size
    note = book.wrapped(f"توضیح: {digits(facts.note)}", NOTE, width) if facts.note else []
    said = book.wrapped(_sentence(facts), SENTENCE, width)
    flow.need(_SIGN + 16 * MM + len(said) * 1.8 * SENTENCE.size + len(note) * step)
    y = book.paragraph(frame.right, flow.y - 8 * MM, width, _sentence(facts), SENTENCE, 1.8 * SENTENCE.size)
    for words in note:
        book.right(frame.right, y - 1 * MM, words, NOTE)
        y -= step
    bottom = flow.bottom
    taken = square_code(book, frame.left, bottom, seal)
    room = width - taken - _STAMP_WIDTH - 3 * _GAP
    right = frame.right
    signature(book, right, bottom, room / 2, _SIGN, "تحویل‌گیرنده", digits(facts.received_by))
    right -= room / 2 + _GAP
    signature(book, right, bottom, room / 2, _SIGN, "تحویل‌دهنده", digits(facts.given_by))
    right -= room / 2 + _GAP
    signature(book, right, bottom, _STAMP_WIDTH, _SIGN, "مهر اداره", "", dashed=True)
    signatures_mark(book, frame, bottom, bottom + _SIGN)


def _sentence(facts: ReceiptFacts) -> str:
    originals = sum(line.form is Form.ORIGINAL for line in facts.lines)
    on, file_no = day(facts.received_on), digits(facts.file_no)
    sheets = wording.count(sum(line.sheets for line in facts.lines), "برگ")
    taken = f"مدارک بالا، روی هم {sheets}، در تاریخ {on} برای ثبت در پروندهٔ {file_no} تحویل گرفته شد."
    if not originals:
        return f"{taken} هیچ‌یک از آن‌ها اصل نیست."
    counted = wording.count(originals, "سند")
    return f"{taken} {counted} از آن‌ها اصل است و در برابر همین رسید پس داده می‌شود."
