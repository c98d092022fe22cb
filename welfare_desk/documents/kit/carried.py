# SPDX-License-Identifier: Apache-2.0
"""A table of money over many pages: every page tells what it takes over, its own sum, and what it hands on.

Rows are asked for page by page, so thousands of lines need no more memory than one page of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import HAIR, HAIR_INK, TABLE_RULE
from welfare_desk.documents.kit.tables import HEAD_ROW, ROW, Row, Table, TableColumn
from welfare_desk.domain.text import persian_digits

_SUMS = 2
"""Rows under those of a page: its own sum, and what goes on or the whole."""
_TOGETHER = 2
"""Lines that stand with the block after the table, should it need a page of its own."""

Spelled = Callable[[Sequence[int]], Sequence[str]]
"""The cells of a row of sums, without its label."""


class CarriedTable(Table):
    """A table of ``count`` lines whose sums run on from page to page; the paper's first page is its own.

    ``line`` gives the cells of a line (from 0), ``values`` the whole numbers of it that are added up,
    ``spelled`` the cells of a row of sums, into which ``label_at`` puts what the row is. ``of_page`` spells
    the sums of one page alone, where a balance has nothing to say.
    """

    def __init__(
        self,
        book: Book,
        width: float,
        columns: Sequence[TableColumn],
        *,
        count: int,
        line: Callable[[int], Sequence[str]],
        values: Callable[[int], Sequence[int]],
        spelled: Spelled,
        label_at: int,
        whole: str,
        of_page: Spelled | None = None,
    ) -> None:
        super().__init__(book, width, columns, ())
        self._count, self._line, self._values = count, line, values
        self._spelled, self._label_at, self._whole = spelled, label_at, whole
        self._of_page = of_page or spelled
        self._before = len(book.pages) - 1
        self._ahead: dict[int, Row] = {}

    def draw_carried(
        self, flow: Flow, closing: float, progress: Callable[[int, int], None] | None = None
    ) -> None:
        """Draw all lines; the last two stay on one page with the sums and ``closing`` points after them.

        ``progress`` hears (lines drawn, lines) after every page and may raise to stop.
        """
        at, carried = 0, [0] * len(self._values(0)) if self._count else []
        while at < self._count:
            end = self._end(flow, at, closing)
            own = [sum(column) for column in zip(*(self._values(i) for i in range(at, end)), strict=True)]
            taken, carried = carried, [one + other for one, other in zip(carried, own, strict=True)]
            self._page(flow, range(at, end), taken, own, carried)
            if progress is not None:
                progress(end, self._count)
            at = end
            if at < self._count:
                flow.turn()

    def _end(self, flow: Flow, at: int, closing: float) -> int:
        """The first line that goes to the next page; at least one stays."""
        used = HEAD_ROW + (ROW if at else 0) + _SUMS * ROW
        last = self._count - 1
        for index in range(at, self._count):
            used += self._measured_line(index).height
            if index == last and not flow.fits(used + closing):
                return max(last + 1 - _TOGETHER, at + 1)
            if not flow.fits(used):
                return max(index, at + 1)
        return self._count

    def _measured_line(self, index: int) -> Row:
        if index not in self._ahead:
            self._ahead[index] = self.measured(self._line(index))
        return self._ahead[index]

    def _page(
        self, flow: Flow, lines: range, taken: Sequence[int], own: Sequence[int], carried: Sequence[int]
    ) -> None:
        book, left, right, top = self._book, flow.frame.left, flow.frame.right, flow.y
        edges = self._edges(right)
        page = len(book.pages) - self._before
        y = self._names(left, right, top, edges)
        if lines.start:
            y = self._sum_row(f"نقل از صفحهٔ {_number(page - 1)}", self._spelled(taken), edges, y)
            book.rule(left, y, right, y, HAIR, HAIR_INK)
        for index in lines:
            if index > lines.start:
                book.rule(left, y, right, y, HAIR, HAIR_INK)
            y = self.row(self._measured_line(index), edges, y)
            del self._ahead[index]
        ends = lines.stop == self._count
        if lines.start or not ends:
            book.rule(left, y, right, y, TABLE_RULE)
            y = self._sum_row("جمع این صفحه", self._of_page(own), edges, y)
        book.rule(left, y, right, y, TABLE_RULE)
        label = self._whole if ends else f"نقل به صفحهٔ {_number(page + 1)}"
        y = self._sum_row(label, self._spelled(carried), edges, y)
        self._closed(left, right, top, y, edges)
        flow.y = y

    def _sum_row(
        self, label: str, spelled: Sequence[str], edges: Sequence[tuple[float, float]], y: float
    ) -> float:
        cells = list(spelled)
        cells[self._label_at] = label
        return self.row(self.measured(cells, bold=True), edges, y, bold=True)


def _number(page: int) -> str:
    return persian_digits(str(page))
