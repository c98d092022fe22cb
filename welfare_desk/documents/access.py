# SPDX-License-Identifier: Apache-2.0
"""The recovery key on paper, A5: large, in numbered groups, with what to do with it and what never to do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.furniture import Frame, head_facts, letterhead, signature, signatures_mark
from welfare_desk.documents.kit.style import HAIR, HAIR_INK, LABEL, LEADING, MM, NOTE, SENTENCE, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.wording import count, day
from welfare_desk.domain.papers import OfficeIdentity

_A5 = (148 * MM, 210 * MM)
_MARGIN = 11.0
_TITLE = "کلید بازیابی"
_GROUP = Style(Weight.BOLD, 17)
_WARNING = Style(Weight.BOLD, 8.8)
_STRONG = Style(Weight.MEDIUM, 8.2)
_ROW, _GAP = 9.8 * MM, 5 * MM
_SIGN_HEIGHT = 19 * MM

_WHY = (
    "این کلید همهٔ داده‌های این اداره را بدون گذرواژه باز می‌کند. اگر گذرواژه‌ها فراموش شود یا "
    "پرونده‌های کلید از میان برود، تنها راه بازکردن داده همین برگه است؛ هیچ‌کس، حتی پشتیبانی، "
    "راه دیگری ندارد."
)
_HOW = (
    "هنگام نیاز، در پنجرهٔ ورود بازیابی با کلید را برگزینید و هشت بخش را به ترتیب شماره بنویسید. "
    "حرف‌ها و رقم‌ها لاتین است؛ بزرگی و کوچکی حرف و زبان صفحه‌کلید اهمیتی ندارد. "
    "حرف‌های O و I و L و U در کلید نیست."
)
_NEVER = (
    "دو برگ چاپ کنید، هر یک را در پاکت دربسته و در جایی جدا (گاوصندوق اداره و ادارهٔ کل) نگه دارید. "
    "از آن عکس نگیرید و آن را با پیام نفرستید: هر کس این برگه را داشته باشد، همهٔ پرونده‌ها را می‌خواند."
)


def recovery_sheet(groups: Sequence[str], office: OfficeIdentity, issued_on: date) -> bytes:
    """The sheet as PDF; ``groups`` are the eight parts of the key in order. Keep the bytes off the disk."""
    book = Book(*_A5, _TITLE)
    draw_recovery_sheet(book, groups, office, issued_on)
    return book.to_bytes()


def draw_recovery_sheet(book: Book, groups: Sequence[str], office: OfficeIdentity, issued_on: date) -> None:
    """Add the sheet as the next page of an A5 book."""
    book.new_page()
    frame = Frame.of(book, _MARGIN)
    width = frame.right - frame.left
    letterhead(book, frame, office, _TITLE, labels=("تاریخ",))
    y = head_facts(book, frame, subtitle="محرمانه", date=day(issued_on)) - 9.5 * MM
    y = book.paragraph(frame.right, y, width, _WHY, SENTENCE, (LEADING + 0.1) * SENTENCE.size)
    y = _groups(book, frame, y - 0.5 * MM, groups)
    y = book.paragraph(frame.right, y - 8 * MM, width, _HOW, NOTE, (LEADING + 0.1) * NOTE.size)
    book.right(frame.right, y - 1.5 * MM, "هشدار", _WARNING)
    book.paragraph(frame.right, y - 7 * MM, width, _NEVER, _STRONG, (LEADING + 0.1) * NOTE.size)
    half = (width - _GAP) / 2
    signature(book, frame.right, frame.bottom, half, _SIGN_HEIGHT, "رئیس اداره", office.head_name)
    signature(book, frame.right - half - _GAP, frame.bottom, half, _SIGN_HEIGHT, "تحویل‌گیرندهٔ برگه", "")
    signatures_mark(book, frame, frame.bottom, frame.bottom + _SIGN_HEIGHT)


def _groups(book: Book, frame: Frame, top: float, groups: Sequence[str]) -> float:
    """One group a row: whoever reads, copies or dictates them has one order only. Gives the lower edge."""
    bottom = top - len(groups) * _ROW
    book.box(frame.left, bottom, frame.right - frame.left, top - bottom)
    for place, group in enumerate(groups):
        row = top - place * _ROW
        if place:
            book.rule(frame.left + 3 * MM, row, frame.right - 3 * MM, row, HAIR, HAIR_INK)
        middle = row - _ROW / 2
        book.right(frame.right - 6 * MM, middle - 0.32 * LABEL.size, f"بخش {count(place + 1)}", LABEL)
        book.centre(frame.middle, middle - 0.36 * _GROUP.size, group, _GROUP)
    return bottom
