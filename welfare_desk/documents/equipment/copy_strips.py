# SPDX-License-Identifier: Apache-2.0
"""Three copies on one A4, to be cut apart: each with its head, lines, boxes to sign and code."""

from __future__ import annotations

from welfare_desk.documents import qr
from welfare_desk.documents.equipment.heads import Head, first_head
from welfare_desk.documents.equipment.measures import STRIP, Measures
from welfare_desk.documents.equipment.signed_content import Content, Layout, table_of
from welfare_desk.documents.equipment.signing import LEAST_STRIP, code_room, sign_strip
from welfare_desk.documents.equipment.worth import WorthLines
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.fact_grid import FactGrid
from welfare_desk.documents.kit.furniture import Frame, printed, printed_again
from welfare_desk.documents.kit.style import LABEL_INK, MM, STAMP, TABLE_RULE
from welfare_desk.domain.digest import grouped4
from welfare_desk.domain.papers import Seal, Stamp

MOST_IN_STRIP = 4
"""Rows of a copy of which three stand on one page."""
_MOST_BEFORE = 2
"""Lines over the table, such as the reasons for what a voucher passed."""
_STEP_BEFORE = 0.92
"""From one of these to the next, in the leading of sentences."""
_UNDER_BEFORE = 0.9 * MM
_STAMP_STEP = 2.7 * MM


class Strip:
    """The drawing of copies of 99 mm, which differ in their heads only."""

    _LEFT_FREE = 14.0 * MM
    _ABOVE, _BELOW = 5.7 * MM, 5.0 * MM
    _FOOT = 5.3 * MM
    """From the lower end to the boxes and the code, whose white keeps the foot's text away."""

    def __init__(
        self,
        book: Book,
        content: Content,
        layout: Layout,
        stamp: Stamp,
        seal: Seal | None,
        measures: Measures,
    ) -> None:
        self._book, self._content, self._measures = book, content, measures
        self._stamp, self._seal = stamp, seal
        self._width = book.width - 2 * self._LEFT_FREE
        self._layout = layout
        self._table = table_of(book, self._width, layout, measures)
        self._worth = WorthLines(book, content.worth, self._width, measures) if content.worth else None
        self._grid_height = self._grid(0.0).height
        used = 10.9 * MM + 2.2 + 2.9 * MM + self._grid_height + 1.5 * MM + self._table.height
        used += (self._worth.height if self._worth else 0.0) + 0.6 * MM
        before = " · ".join(content.before)
        self._before = book.wrapped(before, measures.sentence, self._width) if before else []
        used += self._before_height
        self._room = STRIP - self._ABOVE - self._BELOW - self._FOOT - used
        self._sentence_width = self._width
        if self._sign_room(self._width) + measures.leading * 0.3 < qr.SIZE + qr.QUIET:
            self._sentence_width -= code_room(seal)

    def _grid(self, right: float) -> FactGrid:
        return FactGrid(self._book, right, self._width, self._layout.facts, self._measures.grid)

    @property
    def _before_height(self) -> float:
        """Points of the lines over the table, with the room under them."""
        return len(self._before) * _STEP_BEFORE * self._measures.leading + (
            _UNDER_BEFORE if self._before else 0
        )

    def _sign_room(self, width: float) -> float:
        """Points left for the boxes under a sentence of such a width."""
        measures = self._measures
        lines = self._book.wrapped(self._content.sentence, measures.sentence, width)
        return self._room - len(lines) * measures.leading

    @property
    def fits(self) -> bool:
        """Whether lines and boxes have room; text for which a strip has no place asks for whole pages."""
        if len(self._layout.rows) > MOST_IN_STRIP or len(self._before) > _MOST_BEFORE:
            return False
        if self._content.after:
            return False
        return self._sign_room(self._sentence_width) >= LEAST_STRIP + 2.2 * MM

    def draw(self, place: int, head: Head) -> None:
        """One copy, counted from the top."""
        book, measures, content = self._book, self._measures, self._content
        upper = book.height - place * STRIP
        frame = Frame(
            self._LEFT_FREE, book.width - self._LEFT_FREE, upper - STRIP + self._BELOW, upper - self._ABOVE
        )
        y = first_head(book, frame, head, measures, letterhead=False) - 2.9 * MM
        y = self._grid(frame.right).draw(y, content.box_name) - 1.5 * MM
        for number, line in enumerate(self._before, start=1):
            at = y - number * _STEP_BEFORE * measures.leading + 0.3 * measures.sentence.size
            book.right(frame.right, at, line, measures.sentence)
        y -= self._before_height
        y = self._table.whole(frame.left, frame.right, y)
        if self._worth:
            y = self._worth.draw(frame.right, y)
        first = y - 0.6 * MM - 0.9 * measures.sentence.size
        width, style, step = self._sentence_width, measures.sentence, measures.leading
        after = book.paragraph(frame.right, first, width, content.sentence, style, step)
        bottom = frame.bottom + self._FOOT
        room = after + measures.leading - 0.75 * measures.sentence.size - bottom
        sign_strip(book, frame, bottom, room, content.signers, measures, self._seal)
        self._foot(frame)

    def _foot(self, frame: Frame) -> None:
        book, stamp = self._book, self._stamp
        y = frame.bottom + 0.75 * MM
        at = frame.left
        if self._seal is not None:
            at += book.left(at, y, grouped4(self._seal.fingerprint, "-"), STAMP.at(7.0)) + 4 * MM
        room = frame.right - max(at, frame.left + code_room(self._seal))
        told = [printed(stamp)] if stamp.reprint is None else [printed(stamp), printed_again(stamp.reprint)]
        beside = " · ".join(told)
        lines = [beside] if book.width_of(beside, STAMP) <= room else told
        for line in reversed(lines):
            book.right(frame.right, y, line, STAMP, cell=room)
            y += _STAMP_STEP


def cut_lines(book: Book) -> None:
    """Dashes where the copies are cut apart."""
    for cut in (1, 2):
        y = book.height - cut * STRIP
        book.rule(4 * MM, y, book.width - 4 * MM, y, TABLE_RULE * 0.8, LABEL_INK, "[3 3] 0 d")
