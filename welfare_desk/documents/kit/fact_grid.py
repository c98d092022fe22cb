# SPDX-License-Identifier: Apache-2.0
"""Labelled values in as many equal columns as the sheet has room for, in one rounded box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import BOX_NAME, MM, Style

_PAD = 2.8 * MM
_APART = 3 * MM
"""Between a value and the next column's label."""


@dataclass(frozen=True, slots=True)
class GridFact:
    """A label and its value, which may reach over several columns (``span`` 0: over all)."""

    label: str
    value: str
    span: int = 1


@dataclass(frozen=True, slots=True)
class GridLook:
    """How the box is set: points from row to row, where values begin behind their labels."""

    columns: int
    pitch: float
    label: Style
    value: Style
    label_width: float
    padding: float = 0.62
    """Rows' worth of room above the first and below the last row together."""


_Placed = tuple[float, float, GridFact, list[str]]
"""Right end, room of the value, the fact, its lines."""


class FactGrid:
    """A box of facts from right to left, row by row; a value too long for its cell takes more lines."""

    def __init__(
        self, book: Book, right: float, width: float, facts: Sequence[GridFact], look: GridLook
    ) -> None:
        self._book, self._right, self._width, self._look = book, right, width, look
        self._column = (width - 2 * _PAD) / look.columns
        self._rows: list[list[_Placed]] = []
        at = look.columns
        for fact in facts:
            span = min(fact.span, look.columns) or look.columns
            if at + span > look.columns:
                self._rows.append([])
                at = 0
            self._rows[-1].append(self._placed(fact, at, span))
            at += span
        self._heights = [max(len(placed[3]) for placed in row) for row in self._rows]

    def _placed(self, fact: GridFact, at: int, span: int) -> _Placed:
        right = self._right - _PAD - at * self._column
        last = at + span == self._look.columns
        room = span * self._column - self._look.label_width - (0.0 if last else _APART)
        return right, room, fact, self._book.cell_lines(fact.value, self._look.value, room)

    @property
    def height(self) -> float:
        """Points from the upper to the lower rule."""
        return (sum(self._heights) + self._look.padding) * self._look.pitch

    def draw(self, top: float, name: str) -> float:
        """Draw the box down from ``top``; gives its lower edge."""
        look, book = self._look, self._book
        y = top - (0.5 + 0.5 * look.padding) * look.pitch - 0.32 * look.value.size
        labels: list[tuple[float, float, str]] = []
        for row, lines in zip(self._rows, self._heights, strict=True):
            for right, room, fact, words in row:
                labels.append((right, y, fact.label))
                for step, line in enumerate(words):
                    book.right(right - look.label_width, y - step * look.pitch, line, look.value, room)
            y -= look.pitch * lines
        height = self.height
        key = (self._right, self._width, top, height, name, look.label.size, *labels)
        book.static(key, lambda: self._frame(top - height, height, name, labels))
        return top - height

    def _frame(
        self, bottom: float, height: float, name: str, labels: Sequence[tuple[float, float, str]]
    ) -> None:
        book, look = self._book, self._look
        style = BOX_NAME.at(look.label.size)
        book.box(self._right - self._width, bottom, self._width, height, name=name, name_style=style)
        for right, y, label in labels:
            book.right(right, y, label, look.label, look.label_width - 2.5)
