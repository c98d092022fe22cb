# SPDX-License-Identifier: Apache-2.0
"""Tables whose columns run from right to left, over as many pages as needed; long text takes more lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import (
    ACCENT,
    BOX_RULE,
    HAIR,
    HAIR_INK,
    INK,
    MM,
    TABLE_CELL,
    TABLE_EDGE,
    TABLE_HEAD,
    TABLE_RULE,
    Style,
)
from welfare_desk.documents.typeset.face import Weight

_PAD = 1.6 * MM
HEAD_ROW = 16.0
ROW = 16.6
WRITING_ROW = 21.0
"""A row that is written into by hand."""
STEP = 11.4
"""Points from one line of a cell to the next."""


_BAR = 2.4 * MM
"""Height of a bar."""
TICK = 3.2 * MM
"""Side of a square that is ticked by hand."""
_BESIDE_TICK, _ANSWERS_APART = 1.0 * MM, 2.6 * MM


def square(left: float, bottom: float) -> str:
    """What draws a square to be ticked, its lower left corner at a point."""
    return f"{BOX_RULE} w {INK} RG {left:.2f} {bottom:.2f} {TICK:.2f} {TICK:.2f} re S"


def _tick(left: float, bottom: float) -> str:
    """A tick inside such a square."""
    (x0, y0), (x1, y1), (x2, y2) = (
        (left + TICK * across, bottom + TICK * up) for across, up in ((0.2, 0.5), (0.42, 0.24), (0.82, 0.8))
    )
    return f" 1.3 w {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l {x2:.2f} {y2:.2f} l S"


class Align(StrEnum):
    """Where a cell's text stands; amounts stand right, so that units are under units."""

    RIGHT = "right"
    CENTRE = "centre"
    TICK = "tick"
    """A square to be ticked by hand; the cell's text is not printed."""
    WRITE = "write"
    """A square and dots to write on beside it; the cell's text is not printed."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A cell that is a bar: the full part and the room it might fill, as parts of the cell's width."""

    full: float
    room: float


@dataclass(frozen=True, slots=True)
class Choice:
    """A cell that shows every answer with a square before it and a tick in the one that holds."""

    names: tuple[str, ...]
    chosen: int


Cell = str | Bar | Choice


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column: its name, its part of the width, how its cells are set."""

    name: str
    share: float
    align: Align = Align.CENTRE
    style: Style = TABLE_CELL


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it is drawn: the lines of each cell, its height in points."""

    cells: list[list[str] | Bar | Choice]
    height: float


class Table:
    """Rows of text under named columns; ``draw`` lets them flow over pages and repeats the names.

    ``totals`` stand bold under the last row and never apart from it.
    """

    def __init__(
        self,
        book: Book,
        width: float,
        columns: Sequence[TableColumn],
        rows: Sequence[Sequence[Cell]],
        *,
        totals: Sequence[Sequence[str]] = (),
        row: float = ROW,
        names: Style = TABLE_HEAD,
        names_row: float = HEAD_ROW,
        step: float = STEP,
    ) -> None:
        self._book = book
        self._names_style, self._names_row, self._step = names, names_row, step
        self._columns = columns
        total = sum(column.share for column in columns)
        self._widths = [width * column.share / total for column in columns]
        self._least = row
        self._rows = [self.measured(row) for row in rows]
        self._totals = [self.measured(row, bold=True) for row in totals]

    @cached_property
    def _bold(self) -> list[TableColumn]:
        """The columns as rows of sums have them."""
        return [replace(column, style=_bold(column.style)) for column in self._columns]

    def measured(self, row: Sequence[Cell], *, bold: bool = False) -> Row:
        """The row broken into lines for its columns."""
        columns = self._bold if bold else self._columns
        cells = [
            self._book.cell_lines(cell, column.style, width - 2 * _PAD) if isinstance(cell, str) else cell
            for cell, column, width in zip(row, columns, self._widths, strict=True)
        ]
        lines = max(
            len(cell) if isinstance(cell, list) else self._answer_lines(cell, column, width)
            for cell, column, width in zip(cells, columns, self._widths, strict=True)
        )
        return Row(cells, self._least + self._step * (lines - 1))

    @property
    def first_height(self) -> float:
        """Points of the head and the first two rows, which should not be parted from their section's name."""
        height = self._names_row + sum(row.height for row in self._rows[:2])
        return height + (self._foot if len(self._rows) <= 2 else 0.0)

    @property
    def height(self) -> float:
        """Points of the whole table on one page."""
        return self._names_row + sum(row.height for row in self._rows) + self._foot

    @property
    def _foot(self) -> float:
        return sum(row.height for row in self._totals)

    def draw(self, flow: Flow, closing: float = 0.0) -> None:
        """Draw all rows from the flow's pen on; the pen ends under the table.

        The last two rows stay on one page with ``closing`` points of what follows.
        """
        at = 0
        while at < len(self._rows):
            end = self._page_end(flow, at, closing)
            if end == at:
                flow.turn()
                end = max(self._page_end(flow, at, closing), at + 1)
            last = end == len(self._rows)
            flow.y = self.part(
                flow.frame.left, flow.frame.right, flow.y, self._rows[at:end], self._totals if last else ()
            )
            at = end
            if at < len(self._rows):
                flow.turn()

    def whole(self, left: float, right: float, top: float) -> float:
        """Draw the whole table down from ``top``, beside others perhaps; gives its lower edge."""
        return self.part(left, right, top, self._rows, self._totals)

    def _page_end(self, flow: Flow, at: int, closing: float) -> int:
        """The first row that does not fit on this page any more."""
        used = self._names_row
        last = len(self._rows) - 1
        for index in range(at, last + 1):
            used += self._rows[index].height
            if index == last and not flow.fits(used + self._foot + closing):
                return max(at, last - 1) if self._foot + closing else index
            if not flow.fits(used):
                return index
        return last + 1

    def part(
        self, left: float, right: float, top: float, rows: Sequence[Row], totals: Sequence[Row] = ()
    ) -> float:
        """Draw the names of the columns and some rows down from ``top``; gives the lower edge."""
        book = self._book
        edges = self._edges(right)
        y = self._names(left, right, top, edges)
        for number, row in enumerate(rows):
            if number:
                book.rule(left, y, right, y, HAIR, HAIR_INK)
            y = self.row(row, edges, y)
        for row in totals:
            book.rule(left, y, right, y, TABLE_RULE)
            y = self.row(row, edges, y, bold=True)
        self._closed(left, right, top, y, edges)
        return y

    def _names(self, left: float, right: float, top: float, edges: Sequence[tuple[float, float]]) -> float:
        book = self._book
        book.rule(left, top, right, top, TABLE_EDGE)
        for column, (cell_right, cell_left) in zip(self._columns, edges, strict=True):
            middle = (cell_right + cell_left) / 2
            y = top - self._names_row / 2 - 0.32 * self._names_style.size
            book.centre(middle, y, column.name, self._names_style, cell=cell_right - cell_left - _PAD)
        y = top - self._names_row
        book.rule(left, y, right, y, TABLE_RULE)
        return y

    def _closed(
        self, left: float, right: float, top: float, y: float, edges: Sequence[tuple[float, float]]
    ) -> None:
        book = self._book
        book.rule(left, y, right, y, TABLE_EDGE)
        for _, cell_left in edges[:-1]:
            book.rule(cell_left, top - 2, cell_left, y + 2, HAIR, HAIR_INK)
        book.mark(MarkKind.TABLE, left, y, right, top)

    def _edges(self, right: float) -> list[tuple[float, float]]:
        edges: list[tuple[float, float]] = []
        for width in self._widths:
            edges.append((right, right - width))
            right -= width
        return edges

    def row(self, row: Row, edges: Sequence[tuple[float, float]], top: float, *, bold: bool = False) -> float:
        """Draw one row down from ``top``; gives its lower edge."""
        columns = self._bold if bold else self._columns
        for column, (right, left), cell in zip(columns, edges, row.cells, strict=True):
            if isinstance(cell, Bar):
                self._bar(right, left, top - row.height / 2, cell)
            elif isinstance(cell, Choice):
                self._answers(column, right, left, top - row.height / 2, cell)
            elif column.align in (Align.TICK, Align.WRITE):
                self._to_fill(column.align, right, left, top - row.height / 2)
            else:
                self._words(column, right, left, top - (row.height - self._step * (len(cell) - 1)) / 2, cell)
        return top - row.height

    def _words(self, column: TableColumn, right: float, left: float, y: float, lines: Sequence[str]) -> None:
        style = column.style
        room = right - left - 2 * _PAD
        y -= 0.32 * style.size
        for words in lines:
            if not words:
                continue
            if column.align is Align.RIGHT:
                self._book.right(right - _PAD, y, words, style, room)
            else:
                self._book.centre((left + right) / 2, y, words, style, room)
            y -= self._step

    def _answer_lines(self, cell: Bar | Choice, column: TableColumn, width: float) -> int:
        """Two lines of answers where one has no room."""
        if isinstance(cell, Bar):
            return 1
        one_line = sum(self._answer_widths(cell, column, 1)) + _ANSWERS_APART * (len(cell.names) - 1)
        return 1 if one_line <= width - 2 * _PAD else 2

    def _answer_widths(self, cell: Choice, column: TableColumn, lines: int) -> list[float]:
        """Widths of the squares with their words, each place as wide as its longest answer."""
        style = _bold(column.style)
        widths = [TICK + _BESIDE_TICK + self._book.width_of(name, style) for name in cell.names]
        each = -(-len(widths) // lines)
        return [max(widths[place::each]) for place in range(each)]

    def _answers(self, column: TableColumn, right: float, left: float, middle: float, cell: Choice) -> None:
        lines = self._answer_lines(cell, column, right - left)
        widths = self._answer_widths(cell, column, lines)
        spare = right - left - 2 * _PAD - sum(widths)
        apart = min(spare / max(1, len(widths) - 1), 3 * _ANSWERS_APART)
        step = max(self._step, TICK + 0.7 * MM)
        for number, name in enumerate(cell.names):
            line, place = divmod(number, len(widths))
            x = right - _PAD - sum(widths[:place]) - apart * place
            y = middle + (lines - 1) * step / 2 - line * step
            chosen = number == cell.chosen
            drawn = square(x - TICK, y - TICK / 2)
            self._book.draw(drawn + _tick(x - TICK, y - TICK / 2) if chosen else drawn)
            style = _bold(column.style) if chosen else column.style
            room = widths[place] - TICK - _BESIDE_TICK + 0.1
            self._book.right(x - TICK - _BESIDE_TICK, y - 0.32 * style.size, name, style, room)

    def _to_fill(self, align: Align, right: float, left: float, middle: float) -> None:
        if align is Align.TICK:
            self._book.draw(square((left + right - TICK) / 2, middle - TICK / 2))
            return
        self._book.draw(square(right - _PAD - TICK, middle - TICK / 2))
        dots = middle - TICK / 2
        self._book.rule(left + _PAD, dots, right - 2 * _PAD - TICK, dots, 0.5, HAIR_INK, "[0.8 2] 0 d")

    def _bar(self, right: float, left: float, middle: float, bar: Bar) -> None:
        width = right - left - 2 * _PAD
        bottom = middle - _BAR / 2
        for part, colour, paint in (
            (bar.full, f"{ACCENT} rg", "f"),
            (bar.room, f"{BOX_RULE} w {INK} RG", "S"),
        ):
            if part > 0:
                x = right - _PAD - width * part
                self._book.draw(f"{colour} {x:.2f} {bottom:.2f} {width * part:.2f} {_BAR:.2f} re {paint}")


def _bold(style: Style) -> Style:
    return replace(style, weight=Weight.BOLD)
