# SPDX-License-Identifier: Apache-2.0
"""What all papers of the store share: head, box of facts, sentences, and the signed block at the foot.

Each part leaves its own room above itself; the pen stands at the lower edge of what was drawn last.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    FOOT_HEIGHT,
    HEAD_LABELS,
    Fact,
    FactBox,
    FactRow,
    Frame,
    following_head,
    head_facts,
    letterhead,
    signature,
    signatures_mark,
    square_code,
)
from welfare_desk.documents.kit.style import HAIR, HAIR_INK, LABEL_INK, MM, SENTENCE, Style
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.documents.visits import feet
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.text import persian_digits

A4 = (210 * MM, 297 * MM)
MARGIN = 14.0
TABLE_GAP = 5 * MM
"""Between a box or a sentence and the table under it."""

_PITCH = 15.4
_OVER_FACTS = 5.4 * MM
_UNDER_HEAD = 1.8 * MM
_STEP = 1.75 * SENTENCE.size
_OVER_SENTENCE = 4.2 * MM + 0.72 * SENTENCE.size
_UNDER_SENTENCE = 0.35 * SENTENCE.size
_WORDS = Style(Weight.MEDIUM, 8.8)
_WORDS_STEP = 14.0
_OVER_WORDS = 2.4 * MM
_NAME = Style(Weight.REGULAR, 7.8, LABEL_INK)
_NAME_STEP = 10.4
_GAP = 1.8 * MM
_OVER_BOXES = 5 * MM
_MOST_BOXES = 5
"""Boxes beside each other; more of them take further rows."""
_SIGN, _SIGN_OF_MANY = 32 * MM, 25 * MM

_DOTS = "[1 1.8] 0 d"

Signer = tuple[str, str]
"""The office in the rule of a box, and the name printed in it; an empty one is written by hand."""


@dataclass(frozen=True)
class Signed:
    """The sentence that is signed and who signs it: one block that no page splits."""

    words: str
    boxes: tuple[Signer, ...]


class StoreSheet:
    """One paper on A4 from its head to its feet; ``of`` is what following pages add to its title."""

    def __init__(
        self,
        book: Book,
        stamp: Stamp,
        seal: Seal | None,
        title: str,
        margin: float = MARGIN,
        of: str = "",
    ) -> None:
        self.book, self.stamp = book, stamp
        self._seal, self._title, self._margin = seal, title, margin
        self._following = f"{title} · {of}" if of else title
        self.frame = Frame.of(book, margin)
        self.width = self.frame.right - self.frame.left
        self._number = persian_digits(str(seal.number)) if seal else None
        self._before = len(book.pages)
        self._marked = ""

    def begin(self, subtitle: str, on: str, *, by_hand: bool = False) -> Flow:
        """The head of the first page, ``on`` its date, which all pages of a paper without a number show.

        ``by_hand`` leaves a line for the number of a secretariat.
        """
        book, frame = self.book, self.frame
        book.new_page()
        told = 3 if self._number else 2 if by_hand else 1
        letterhead(book, frame, self.stamp.office, self._title, HEAD_LABELS[:told])
        if by_hand:
            y = frame.top - 7 * MM
            book.rule(frame.left, y, frame.left + 23.4 * MM, y, HAIR, HAIR_INK, _DOTS)
        top = head_facts(book, frame, subtitle=subtitle, date=on, number=self._number)
        self._marked = self._number or on
        return Flow(book, frame, top - _UNDER_HEAD, frame.bottom + FOOT_HEIGHT + 3 * MM, self._next_page)

    def _next_page(self) -> float:
        self.book.new_page()
        return following_head(self.book, self.frame, self._following, self._marked) - 4 * MM

    def facts(self, flow: Flow, name: str, facts: Sequence[Fact]) -> None:
        """Facts in a box, two in a row in the order given; the last of an odd number has a row of its own."""
        box = self._box_of(facts)
        flow.need(_OVER_FACTS + box.height)
        flow.y = box.draw(flow.y - _OVER_FACTS, name)

    def facts_height(self, facts: Sequence[Fact]) -> float:
        """Points of such a box, with the room above it."""
        return _OVER_FACTS + self._box_of(facts).height

    def _box_of(self, facts: Sequence[Fact]) -> FactBox:
        pairs = [facts[at : at + 2] for at in range(0, len(facts), 2)]
        rows = [FactRow(pair[0], pair[1] if len(pair) > 1 else None) for pair in pairs]
        return FactBox(self.book, self.frame.right, self.width, rows, _PITCH)

    def sentence(self, flow: Flow, text: str) -> None:
        """A paragraph that goes on over pages; nothing for an empty one."""
        lines = self.book.wrapped(text, SENTENCE, self.width) if text else []
        over = _OVER_SENTENCE
        while lines:
            flow.need(over + _UNDER_SENTENCE)
            fitting = 1 + int((flow.y - flow.bottom - over - _UNDER_SENTENCE) / _STEP)
            part, lines = lines[:fitting], lines[fitting:]
            end = self.book.paragraph(
                flow.frame.right, flow.y - over, self.width, " ".join(part), SENTENCE, _STEP
            )
            flow.y = end + _STEP - _UNDER_SENTENCE
            over = 0.72 * SENTENCE.size

    def words_height(self, text: str) -> float:
        """Points of a sum in words under its table."""
        return _OVER_WORDS + _WORDS_STEP * len(self.book.wrapped(text, _WORDS, self.width))

    def words(self, flow: Flow, text: str) -> None:
        """A sum in words under its table."""
        flow.need(self.words_height(text))
        flow.y -= _OVER_WORDS
        for line in self.book.wrapped(text, _WORDS, self.width):
            self.book.right(flow.frame.right, flow.y - 0.72 * _WORDS_STEP, line, _WORDS)
            flow.y -= _WORDS_STEP

    # What is signed

    def signed_height(self, signed: Signed) -> float:
        """Points of the block, with the room above it."""
        return self._told_height(signed.words) + _OVER_BOXES + self._boxes_height(len(signed.boxes))

    def _told_height(self, words: str) -> float:
        lines = len(self.book.wrapped(words, SENTENCE, self.width)) if words else 0
        return _OVER_SENTENCE + _UNDER_SENTENCE + (lines - 1) * _STEP if lines else 0.0

    @staticmethod
    def _boxes_height(boxes: int) -> float:
        rows = math.ceil(boxes / _MOST_BOXES)
        return _SIGN if rows == 1 else rows * _SIGN_OF_MANY

    def sign(self, flow: Flow, signed: Signed) -> None:
        """The sentence under what was drawn last, the boxes and the square code at the foot of the page."""
        flow.need(self.signed_height(signed))
        self.sentence(flow, signed.words)
        book, frame, bottom = self.book, self.frame, flow.bottom
        left = frame.left
        if self._seal is not None:
            left += square_code(book, frame.left, bottom, self._seal) + 2 * MM
        rows = math.ceil(len(signed.boxes) / _MOST_BOXES)
        in_row = math.ceil(len(signed.boxes) / rows)
        width = (frame.right - left - _GAP * (in_row - 1)) / in_row
        height = (_SIGN if rows == 1 else _SIGN_OF_MANY) - 2 * MM
        for index, signer in enumerate(signed.boxes):
            row, place = divmod(index, in_row)
            right = frame.right - place * (width + _GAP)
            self._box(right, bottom + (rows - 1 - row) * _SIGN_OF_MANY, width, height, signer)
        signatures_mark(book, frame, bottom, bottom + (rows - 1) * _SIGN_OF_MANY + height)
        flow.y = bottom

    def _box(self, right: float, bottom: float, width: float, height: float, signer: Signer) -> None:
        office, name = signer
        signature(self.book, right, bottom, width, height, office, "")
        lines = self.book.wrapped(name, _NAME, width - 6 * MM) if name else []
        for step, line in enumerate(reversed(lines)):
            self.book.right(right - 3.4 * MM, bottom + 2.6 * MM + step * _NAME_STEP, line, _NAME)

    def finish(self) -> None:
        """The feet, once the pages are counted."""
        mark = self._seal.fingerprint if self._seal else ""
        feet(self.book, self._before, self._margin, self.stamp, mark)

    def head_of_office(self, name: str) -> Signer:
        """The box of the head of the office: the name as frozen, else as the office knows it."""
        return ("رئیس اداره", name or self.stamp.office.head_name)
