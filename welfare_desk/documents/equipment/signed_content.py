# SPDX-License-Identifier: Apache-2.0
"""What a paper to be signed holds, before it is put on a sheet."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from welfare_desk.documents.equipment.measures import Measures
from welfare_desk.documents.equipment.signing import Signers
from welfare_desk.documents.equipment.worth import Worth
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.fact_grid import GridFact
from welfare_desk.documents.kit.style import HAIR, HAIR_INK
from welfare_desk.documents.kit.tables import Cell, Row, Table, TableColumn


@dataclass(frozen=True, slots=True)
class Layout:
    """What depends on the sheet alone: facts of the box, columns, rows."""

    facts: Sequence[GridFact]
    columns: tuple[TableColumn, ...]
    rows: Sequence[Sequence[Cell]]


@dataclass(frozen=True, slots=True)
class Content:
    """One paper before it is put on a sheet."""

    title: str
    date: str
    box_name: str
    sentence: str
    """What is signed; it never parts from the boxes."""
    signers: Signers
    worth: Worth | None = None
    before: tuple[str, ...] = ()
    """Paragraphs over the table."""
    after: tuple[str, ...] = ()
    """Paragraphs under it, which may go on over pages."""


class RuledTable(Table):
    """A table whose names and rules are drawn once for all papers of a book with rows of the same heights."""

    def part(
        self, left: float, right: float, top: float, rows: Sequence[Row], totals: Sequence[Row] = ()
    ) -> float:
        """As `Table.part`; it has no rows of sums."""
        if totals:
            raise ValueError("a ruled table has no sums")
        edges = self._edges(right)
        heights = tuple(row.height for row in rows)
        key: Hashable = ("table", left, right, top, heights, self._names_row, len(edges), edges[1])
        self._book.static(key, lambda: self._unchanging(left, right, top, heights, edges))
        y = top - self._names_row
        for row in rows:
            y = self.row(row, edges, y)
        return y

    def _unchanging(
        self,
        left: float,
        right: float,
        top: float,
        heights: Sequence[float],
        edges: Sequence[tuple[float, float]],
    ) -> None:
        y = self._names(left, right, top, edges)
        for height in heights[:-1]:
            y -= height
            self._book.rule(left, y, right, y, HAIR, HAIR_INK)
        self._closed(left, right, top, y - heights[-1], edges)


def table_of(book: Book, width: float, layout: Layout, measures: Measures) -> RuledTable:
    """The rows of a paper, measured."""
    return RuledTable(
        book,
        width,
        layout.columns,
        layout.rows,
        row=measures.row,
        names=measures.names,
        names_row=measures.names_row,
        step=measures.step,
    )
