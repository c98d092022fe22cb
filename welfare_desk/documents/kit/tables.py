# SPDX-License-Identifier: Apache-2.0
"""Tables whose columns run from right to left, over as many pages as needed; long text takes more lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import (
    BOX_RULE,
    HAIR,
    HAIR_INK,
    INK,
    LEAST_SHRINK,
    MM,
    TABLE_CELL,
    TABLE_EDGE,
    TABLE_HEAD,
    TABLE_RULE,
    Style,
)

_PAD = 1.6 * MM
_HEAD = 16.0
_ROW = 16.6
_STEP = 11.4
"""Points from one line of a cell to the next."""


TICK = 3.2 * MM
"""Side of a square that is ticked by hand."""


def square(left: float, bottom: float) -> str:
    """What draws a square to be ticked, its lower left corner at a point."""
    return f"{BOX_RULE} w {INK} RG {left:.2f} {bottom:.2f} {TICK:.2f} {TICK:.2f} re S"


class Align(StrEnum):
    """Where a cell's text stands; amounts stand right, so that units are under units."""

    RIGHT = "right"
    CENTRE = "centre"
    TICK = "tick"
    """A square to be ticked by hand; the cell's text is not printed."""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column: its name, its part of the width, how its cells are set."""

    name: str
    share: float
    align: Align = Align.CENTRE
    style: Style = TABLE_CELL


@dataclass(frozen=True, slots=True)
class _Row:
    cells: list[list[str]]
    height: float


class Table:
    """Rows of text under named columns; ``draw`` lets them flow over pages and repeats the names."""

    def __init__(
        self, book: Book, width: float, columns: Sequence[TableColumn], rows: Sequence[Sequence[str]]
    ) -> None:
        self._book = book
        self._columns = columns
        total = sum(column.share for column in columns)
        self._widths = [width * column.share / total for column in columns]
        self._rows = [self._measured(row) for row in rows]

    def _measured(self, row: Sequence[str]) -> _Row:
        cells = [
            self._lines(text, column.style, width - 2 * _PAD)
            for text, column, width in zip(row, self._columns, self._widths, strict=True)
        ]
        return _Row(cells, _ROW + _STEP * (max(len(lines) for lines in cells) - 1))

    def _lines(self, text: str, style: Style, room: float) -> list[str]:
        if self._book.width_of(text, style) * LEAST_SHRINK <= room:
            return [text]
        return self._book.wrapped(text, style, room)

    @property
    def first_height(self) -> float:
        """Points of the head and the first two rows, which should not be parted from their section's name."""
        return _HEAD + sum(row.height for row in self._rows[:2])

    def draw(self, flow: Flow) -> None:
        """Draw all rows from the flow's pen on; the pen ends under the table."""
        at = 0
        while at < len(self._rows):
            end = self._page_end(flow, at)
            if end == at:
                flow.turn()
                end = max(self._page_end(flow, at), at + 1)
            self._part(flow, self._rows[at:end])
            at = end
            if at < len(self._rows):
                flow.turn()

    def _page_end(self, flow: Flow, at: int) -> int:
        """The first row that does not fit on this page any more."""
        used = _HEAD
        for index in range(at, len(self._rows)):
            used += self._rows[index].height
            if not flow.fits(used):
                return index
        return len(self._rows)

    def _part(self, flow: Flow, rows: Sequence[_Row]) -> None:
        book, left, right = self._book, flow.frame.left, flow.frame.right
        top = flow.y
        book.rule(left, top, right, top, TABLE_EDGE)
        edges = self._edges(right)
        for column, (cell_right, cell_left) in zip(self._columns, edges, strict=True):
            middle = (cell_right + cell_left) / 2
            y = top - _HEAD / 2 - 0.32 * TABLE_HEAD.size
            book.centre(middle, y, column.name, TABLE_HEAD, cell=cell_right - cell_left - _PAD)
        y = top - _HEAD
        book.rule(left, y, right, y, TABLE_RULE)
        for number, row in enumerate(rows):
            if number:
                book.rule(left, y, right, y, HAIR, HAIR_INK)
            self._draw_row(row, edges, y)
            y -= row.height
        book.rule(left, y, right, y, TABLE_EDGE)
        for _, cell_left in edges[:-1]:
            book.rule(cell_left, top - 2, cell_left, y + 2, HAIR, HAIR_INK)
        book.mark(MarkKind.TABLE, left, y, right, top)
        flow.y = y

    def _edges(self, right: float) -> list[tuple[float, float]]:
        edges: list[tuple[float, float]] = []
        for width in self._widths:
            edges.append((right, right - width))
            right -= width
        return edges

    def _draw_row(self, row: _Row, edges: Sequence[tuple[float, float]], top: float) -> None:
        for column, (right, left), lines in zip(self._columns, edges, row.cells, strict=True):
            style = column.style
            if column.align is Align.TICK:
                self._book.draw(square((left + right - TICK) / 2, top - (row.height + TICK) / 2))
                continue
            room = right - left - 2 * _PAD
            y = top - (row.height - _STEP * (len(lines) - 1)) / 2 - 0.32 * style.size
            for words in lines:
                if column.align is Align.RIGHT:
                    self._book.right(right - _PAD, y, words, style, room)
                else:
                    self._book.centre((left + right) / 2, y, words, style, room)
                y -= _STEP
