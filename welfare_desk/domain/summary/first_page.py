# SPDX-License-Identifier: Apache-2.0
"""What a clerk sees first in the morning: the office in figures, and what waits for a hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.store import ItemBalance
from welfare_desk.domain.summary.trend import MonthEnd, QueueMonth
from welfare_desk.domain.summary.visits import VisitRow

SHORT = 6
"""Items of the store that are shown at most."""
_NEAR = 2
"""How many times its least stock an item has at most that is near it."""


@dataclass(frozen=True)
class RowsLeft:
    """Rows of one import that became no file and still want a decision or a correction."""

    batch_id: int
    at: datetime
    file_name: str
    ambiguous: int
    rejected: int


@dataclass(frozen=True)
class RecentEvent:
    """One of the last events of the office; `kind` and `code` as in `TimelineItem`."""

    file_no: str
    name: str
    on: date
    kind: str
    code: str
    by: str
    struck: bool = False
    """Taken back since: it stands and counts no more."""


@dataclass(frozen=True)
class VisitsAhead:
    """Planned visits of days gone by and of the week that begins today, and the first of them."""

    late: int = 0
    week: int = 0
    due: int = 0
    """Covered files that are to be visited, and nobody has planned it."""
    first: tuple[VisitRow, ...] = ()


@dataclass(frozen=True)
class StockShort:
    """The items at or near their least stock, the shortest first, and how many have less than it asks for."""

    below: int = 0
    items: tuple[ItemBalance, ...] = ()


def short_of(balances: Iterable[ItemBalance]) -> StockShort:
    """What of the store is told: as the list of the store has it, items that nobody keeps left out."""
    listed = [one for one in balances if one.listed]
    near = [one for one in listed if one.min_stock and (one.below or one.free <= _NEAR * one.min_stock)]
    near.sort(key=lambda one: (one.free / one.min_stock, one.code))
    return StockShort(sum(one.below for one in listed), tuple(near[:SHORT]))


@dataclass(frozen=True)
class FirstPage:
    """`files` counts every file, covered or not."""

    counts: Counts
    files: int
    incomplete: int
    """Covered files that lack a SHEBA, a mobile, a birth date or a neighbourhood."""
    imports: tuple[RowsLeft, ...]
    backup_at: datetime | None
    """When the last copy was made and proven; None when there is none."""
    events: tuple[RecentEvent, ...]
    county: str = ""
    """The office, as its papers name it."""
    ends: tuple[MonthEnd, ...] = ()
    """The last ends of months, the oldest first."""
    queue: tuple[QueueMonth, ...] = ()
    """The months of the pension queue, the one that runs at the end."""
    stock: StockShort = StockShort()
    visits: VisitsAhead = VisitsAhead()
