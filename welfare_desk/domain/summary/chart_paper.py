# SPDX-License-Identifier: Apache-2.0
"""What the printed sheet of a chart says: its rows, of which days, which lines it is drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.summary.first_page import FirstPage
from welfare_desk.domain.summary.trend import ChartKind, Figure

UNKNOWN = "unknown"
LINES = frozenset({ChartKind.COVERED, ChartKind.ON_PENSION, ChartKind.IN_QUEUE, ChartKind.NON_RECURRING})
"""The charts that are a line over months."""


@dataclass(frozen=True)
class ChartRow:
    """A row: its month, code or name, and its figures; None is unknown."""

    name: str
    values: tuple[int | None, ...]
    unit: str = ""
    """The code of the unit, where rows differ in it."""
    corrected: bool = False
    """Whether it is of a closed month that was closed with another figure."""


@dataclass(frozen=True)
class ChartPaper:
    """The chart of a kind as of a day, which the last row of a line is; months are named ``1404-07``."""

    kind: ChartKind
    on: date
    rows: tuple[ChartRow, ...]


def chart_paper(page: FirstPage, kind: ChartKind) -> ChartPaper:
    """The rows of a chart from the first page's figures."""
    return ChartPaper(kind, page.counts.on, tuple(_rows(page, kind)))


def _rows(page: FirstPage, kind: ChartKind) -> Sequence[ChartRow]:
    if kind in LINES:
        figure = Figure(kind.value)
        past = [
            ChartRow(str(end.month), (end.figure(figure),), corrected=figure in end.corrected)
            for end in page.ends
        ]
        return [*past, ChartRow(page.counts.on.isoformat(), (getattr(page.counts, figure.value),))]
    if kind is ChartKind.QUEUE_MOVES:
        return [ChartRow(str(one.month), (one.joined, one.left)) for one in page.queue]
    if kind is ChartKind.STOCK:
        return [ChartRow(one.name, (one.free, one.min_stock), one.unit.value) for one in page.stock.items]
    if kind is ChartKind.DISABILITIES:
        left_out = {UNKNOWN, DisabilityType.NONE.value}
        counted = {code: files for code, files in page.counts.by_disability.items() if code not in left_out}
        return _largest_first(counted)
    if kind is ChartKind.FIELDS:
        return _largest_first(page.counts.by_domain)
    return _largest_first(page.counts.by_neighbourhood)


def _largest_first(counted: dict[str, int]) -> list[ChartRow]:
    """Parts of a whole, those of nobody left out; what is not recorded comes last."""
    ordered = sorted(counted.items(), key=lambda pair: (pair[0] == UNKNOWN, -pair[1], pair[0]))
    return [ChartRow(name, (files,)) for name, files in ordered if files]
