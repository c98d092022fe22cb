# SPDX-License-Identifier: Apache-2.0
"""The totals under a monthly list: by bank, by size, by domain, each with the grand total under it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.documents import wording
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.style import AMOUNT, MM, SECTION, TABLE_CELL
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.wording import amount, count, digits
from welfare_desk.domain.pension.list_paper import (
    LARGEST_BAND,
    ListPaperLine,
    ListSums,
    by_bank,
    by_domain,
    by_size,
    summed,
)

_NO_BANK = "بدون حساب"
_APART = 6 * MM
_ROW = 13.0
_NAME = 7 * MM
_BANKS_IN_A_TABLE = 9
_MOST_BANK_TABLES = 3
_SMALL = TABLE_CELL.at(7.6)

Sums = Sequence[tuple[str, ListSums]]


@dataclass(frozen=True)
class _Part:
    """One table: what it is called, its first column, its rows, and the whole under the last of a kind."""

    name: str
    column: str
    groups: Sums
    whole: ListSums | None


class SumTables:
    """The tables side by side where they fit, else one below the other; ``counted`` is what a line is of."""

    def __init__(self, book: Book, width: float, lines: Sequence[ListPaperLine], counted: str) -> None:
        self._book, self._width, self._counted = book, width, counted
        self._whole = summed(lines)
        self._banks: Sums = [(digits(name) or _NO_BANK, sums) for name, sums in by_bank(lines)]
        sizes: Sums = [
            (f"{count(size)} و بیشتر" if size == LARGEST_BAND else f"{count(size)} نفره", sums)
            for size, sums in by_size(lines)
        ]
        domains: Sums = [(wording.DOMAINS[domain], sums) for domain, sums in by_domain(lines)]
        self._others = [
            _Part("به تفکیک بُعد خانوار", "بُعد", sizes, self._whole),
            _Part("به تفکیک حوزه", "حوزه", domains, self._whole),
        ]
        parts = [*self._bank_parts(), *self._others]
        self._each = (width - _APART * (len(parts) - 1)) / len(parts)
        self._beside = [(part.name, self._table(part, self._each)) for part in parts]

    @property
    def height(self) -> float:
        """Points of the tables side by side, with their names."""
        return _NAME + max(table.height for _, table in self._beside)

    def beside(self, right: float, top: float) -> float:
        """Draw the tables side by side down from ``top``; gives the lowest edge."""
        top -= _NAME
        lowest = top
        for name, table in self._beside:
            self._book.right(right, top + 1.6 * MM, name, SECTION.at(8.8), self._each)
            lowest = min(lowest, table.whole(right - self._each, right, top))
            right -= self._each + _APART
        return lowest

    def below(self, flow: Flow, closing: float) -> None:
        """Let the tables flow over pages; the last rows stay with ``closing`` points of what follows."""
        parts = [_Part("به تفکیک بانک", "بانک", self._banks, self._whole), *self._others]
        for part in parts:
            table = self._table(part, self._width)
            flow.section(part.name, table.first_height)
            table.draw(flow, closing if part is parts[-1] else 0.0)

    def _bank_parts(self) -> list[_Part]:
        tables = min(_MOST_BANK_TABLES, math.ceil(len(self._banks) / _BANKS_IN_A_TABLE))
        each = math.ceil(len(self._banks) / tables)
        starts = range(0, len(self._banks), each)
        return [
            _Part(
                "به تفکیک بانک (ادامه)" if start else "به تفکیک بانک",
                "بانک",
                self._banks[start : start + each],
                self._whole if start == starts[-1] else None,
            )
            for start in starts
        ]

    def _table(self, part: _Part, width: float) -> Table:
        whole = part.whole
        return Table(
            self._book,
            width,
            [
                TableColumn(part.column, 40, Align.RIGHT, _SMALL),
                TableColumn(self._counted, 20, Align.CENTRE, _SMALL),
                TableColumn("خالص (ریال)", 48, Align.RIGHT, AMOUNT.at(7.6)),
            ],
            [(label, count(sums.lines), amount(sums.net)) for label, sums in part.groups],
            totals=[] if whole is None else [("جمع", count(whole.lines), amount(whole.net))],
            row=_ROW,
        )
