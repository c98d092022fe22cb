# SPDX-License-Identifier: Apache-2.0
"""Draws what a client signs on the sheet that the office chose: whole pages, or three copies on one A4.

The boxes to sign stand at the foot of the page and never part from the sentence that is signed; once the rows
reach them, they go to a new page with the last rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from welfare_desk.documents.equipment.copy_strips import Strip, cut_lines
from welfare_desk.documents.equipment.handing_words import COPIES
from welfare_desk.documents.equipment.heads import Head, first_head, head_bottom, next_head
from welfare_desk.documents.equipment.measures import (
    STRIP_MEASURES,
    Measures,
    closer,
    measures_of,
    page_of,
)
from welfare_desk.documents.equipment.signed_content import Content, Layout, table_of
from welfare_desk.documents.equipment.signing import (
    block_height,
    sign_block,
)
from welfare_desk.documents.equipment.worth import WorthLines
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.fact_grid import FactGrid
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import (
    DUPLICATE,
    FOOT_HEIGHT,
    Frame,
    foot,
    printed_again,
    voided,
)
from welfare_desk.documents.kit.style import MM
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import Seal, Stamp
from welfare_desk.domain.sheet import Copy, Sheet
from welfare_desk.domain.text import persian_digits

_CONTACT_LINE = 4.2 * MM
"""What the foot is lower by without the line of the office's address."""
_TOP_MM = 10.0
"""Least upper margin: «المثنی» stands in it."""
_OVER_BOX, _OVER_TABLE, _OVER_LINES, _OVER_SENTENCE = 3.6 * MM, 2.6 * MM, 1.6 * MM, 2.0 * MM
_KEPT = 2
"""Lines of text that stay with the boxes to sign."""


class SignedPaper:
    """One paper with everything that draws it: a `Content`, and a `Layout` for any measures."""

    def __init__(self, book: Book, content: Content, stamp: Stamp, seal: Seal | None, sheet: Sheet) -> None:
        self._book, self._content, self._stamp, self._seal = book, content, stamp, seal
        self._sheet = sheet
        self._number = persian_digits(str(seal.number)) if seal else ""

    def _head(self, copy: Copy, *, margin: bool) -> Head:
        """The head of a copy; without a ``margin`` for «المثنی» it stands beside the name of the copy."""
        name, again = COPIES[copy], ""
        if not margin and self._stamp.reprint is not None:
            name, again = f"{name} · {DUPLICATE}", printed_again(self._stamp.reprint)
        return Head(self._stamp.office, self._content.title, name, self._content.date, self._number, again)

    def draw(self, layout: Callable[[Measures], Layout], *, strips: bool = True) -> None:
        """Every copy: on one page to be cut where sheet and lines allow it, else on pages of its own."""
        if strips and self._sheet.in_strips and self._draw_strips(layout(STRIP_MEASURES)):
            return
        whole = layout(measures_of(self._sheet))
        for copy in self._sheet.copies:
            self._draw_whole(whole, copy)

    def _draw_whole(self, layout: Layout, copy: Copy) -> None:
        """One copy on pages of its own."""
        stamp, sheet = self._stamp, self._sheet
        head = self._head(copy, margin=not sheet.letterhead)
        if sheet.letterhead:
            stamp = replace(stamp, office=replace(stamp.office, contact=""), reprint=None)
        _WholeCopy(self._book, self._content, layout, stamp, self._seal, sheet, head).draw()

    def _draw_strips(self, layout: Layout) -> bool:
        """All copies on one page; False, and nothing drawn, when the lines leave no room to sign."""
        book, measures = self._book, STRIP_MEASURES
        drawn = Strip(book, self._content, layout, self._stamp, self._seal, measures)
        if not drawn.fits:
            return False
        book.new_page()
        book.static("cuts", lambda: cut_lines(book))
        for place, copy in enumerate(self._sheet.copies):
            drawn.draw(place, self._head(copy, margin=False))
        if self._stamp.void is not None:
            voided(book, self._stamp.void)
        return True


class _WholeCopy:
    """The drawing of one copy over as many pages as its rows need."""

    def __init__(
        self,
        book: Book,
        content: Content,
        layout: Layout,
        stamp: Stamp,
        seal: Seal | None,
        sheet: Sheet,
        head: Head,
    ) -> None:
        self._book, self._content, self._seal = book, content, seal
        self._sheet, self._head, self._stamp = sheet, head, stamp
        measures = measures_of(sheet)
        margin = measures.margin_mm * MM
        top = book.height - max(margin, _TOP_MM * MM)
        bottom = margin - (0.0 if stamp.office.contact else _CONTACT_LINE)
        self._frame = Frame(margin, book.width - margin, bottom, top)
        self._width = book.width - 2 * margin
        self._foot = bottom + FOOT_HEIGHT + 2.2 * MM
        self._parts = self._parted(layout, measures)

    def _parted(self, layout: Layout, measures: Measures) -> _Parts:
        """The parts as the sheet has them; closer to each other if that alone keeps them on one page."""
        parts = _Parts(self._book, self._content, layout, self._frame, measures, self._seal)
        near = closer(measures)
        if near is None:
            return parts
        room = head_bottom(self._book, self._frame, measures, self._sheet.letterhead) - self._foot
        if parts.height <= room:
            return parts
        together = _Parts(self._book, self._content, layout, self._frame, near, self._seal)
        return together if together.height <= room else parts

    def draw(self) -> None:
        """Everything, the feet last."""
        book, frame, content, parts = self._book, self._frame, self._content, self._parts
        before = len(book.pages)
        book.new_page()
        y = first_head(book, frame, self._head, parts.measures, self._sheet.letterhead) - _OVER_BOX
        flow = Flow(book, frame, y, self._foot, self._next_page)
        if not flow.fits(parts.grid.height):
            raise RuleError("paper_too_long")
        flow.y = parts.grid.draw(flow.y, content.box_name)
        self._lines(flow, parts.before)
        flow.y -= _OVER_TABLE
        self._table_and_end(flow)
        for page in range(before, len(book.pages)):
            book.turn_to(page)
            mark = self._seal.fingerprint if self._seal and page + 1 < len(book.pages) else ""
            foot(book, frame, self._stamp, page - before + 1, len(book.pages) - before, mark)

    def _next_page(self) -> float:
        self._book.new_page()
        y = next_head(self._book, self._frame, self._head, self._parts.measures, self._sheet.letterhead)
        return y - 3.4 * MM

    def _table_and_end(self, flow: Flow) -> None:
        book, frame, content, parts = self._book, self._frame, self._content, self._parts
        style, leading = parts.measures.sentence, parts.measures.leading
        parts.table.draw(flow, parts.under_table)
        if parts.worth:
            flow.y = parts.worth.draw(frame.right, flow.y)
        self._lines(flow, parts.after, parts.block)
        flow.need(parts.block)
        first = flow.y - _OVER_SENTENCE - 0.9 * style.size
        book.paragraph(frame.right, first, self._width, content.sentence, style, leading)
        sign_block(book, frame, flow.bottom, content.signers, parts.measures, self._seal)

    def _lines(self, flow: Flow, lines: Sequence[tuple[str, bool]], closing: float = 0.0) -> None:
        """Lines that go on over pages; the last ones stay with ``closing`` points after them."""
        style, step = self._parts.measures.sentence, self._parts.measures.leading
        if lines:
            flow.y -= _OVER_LINES
        for number, (line, last) in enumerate(lines):
            left = len(lines) - number
            flow.need(step if left > _KEPT else left * step + closing)
            y = flow.y - 0.5 * step - 0.32 * style.size
            if last:
                self._book.right(flow.frame.right, y, line, style)
            else:
                self._book.justified(flow.frame.right, y, line, style, self._width)
            flow.y -= step


class _Parts:
    """The parts of a whole copy, measured before anything is drawn."""

    def __init__(
        self,
        book: Book,
        content: Content,
        layout: Layout,
        frame: Frame,
        measures: Measures,
        seal: Seal | None,
    ) -> None:
        width = frame.right - frame.left
        self.measures = measures
        self.grid = FactGrid(book, frame.right, width, layout.facts, measures.grid)
        self.before = _broken(book, content.before, measures, width)
        self.table = table_of(book, width, layout, measures)
        self.worth = WorthLines(book, content.worth, width, measures) if content.worth else None
        self.after = _broken(book, content.after, measures, width)
        lines = len(book.wrapped(content.sentence, measures.sentence, width))
        self.block = _OVER_SENTENCE + lines * measures.leading + 1.4 * MM + block_height(measures, seal)
        """The sentence that is signed and the boxes."""

    @property
    def under_table(self) -> float:
        """What stays on one page with the last rows."""
        following = self.measures.leading * _KEPT if self.after else self.block
        return (self.worth.height if self.worth else 0.0) + following

    @property
    def height(self) -> float:
        """Points of everything on one page, under the head."""
        lines = [part for part in (self.before, self.after) if part]
        text = sum(_OVER_LINES + len(part) * self.measures.leading for part in lines)
        worth = self.worth.height if self.worth else 0.0
        return _OVER_BOX + self.grid.height + _OVER_TABLE + self.table.height + worth + text + self.block


def _broken(
    book: Book, paragraphs: Sequence[str], measures: Measures, width: float
) -> list[tuple[str, bool]]:
    """The lines of paragraphs, and whether each is the last of its own."""
    lines: list[tuple[str, bool]] = []
    for text in paragraphs:
        words = book.wrapped(text, measures.sentence, width)
        lines += [(line, number == len(words)) for number, line in enumerate(words, start=1)]
    return lines


def new_book(sheet: Sheet, title: str) -> Book:
    """An empty book of the sheet's size."""
    return Book(*page_of(sheet), title)
