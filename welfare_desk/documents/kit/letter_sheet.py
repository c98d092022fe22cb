# SPDX-License-Identifier: Apache-2.0
"""The A5 sheet of letters: head, address, sentences, labelled facts, two boxes to sign, square code, foot."""

from __future__ import annotations

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
from welfare_desk.documents.wording import digits
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.text import persian_digits

A5 = (148 * MM, 210 * MM)
"""Width and height of the upright sheet."""
_MARGIN = 11.0
_TO = Style(Weight.BOLD, 9.8)
_SUBJECT = Style(Weight.MEDIUM, 9.2)
_PITCH = 16.0
_SIGN_HEIGHT = 30.4 * MM
_NAME_ABOVE = 1.2 * MM
"""How far the name of a box stands above its upper edge."""
_HEAD_WIDTH, _GAP = 42 * MM, 2.8 * MM
_LINE = 5.3 * MM


class A5Sheet:
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
