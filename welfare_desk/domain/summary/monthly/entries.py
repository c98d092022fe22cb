# SPDX-License-Identifier: Apache-2.0
"""The entries that made a figure of a closed month another one: rows counted only then, or only today."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from welfare_desk.domain.summary.monthly.figures import Layout, Row, Source, behind

IDENTITY: Mapping[Source, tuple[str, ...]] = {
    Source.PEOPLE: ("file",),
    Source.HOMES: ("file",),
    Source.RECURRING: ("kind", "file"),
    Source.QUEUES: ("service", "file"),
    Source.COVERAGE_MOVES: ("event", "way"),
    Source.PENSION_MOVES: ("event", "way"),
    Source.QUEUE_MOVES: ("entry", "way"),
    Source.QUOTAS: ("service", "letter"),
    Source.PAYMENTS: ("kind", "line"),
    Source.SITTINGS: ("session",),
    Source.CASES: ("session", "file"),
    Source.STOCK: ("item",),
    Source.STOCK_MOVES: ("entry",),
    Source.REQUESTS: ("request",),
    Source.VISITS: ("kind", "file", "state", "day"),
}
"""Columns by which a row of a source is known again, whatever else of it has changed."""


@dataclass(frozen=True)
class Entry:
    """A row of a correction: `came` counts only today, the others counted only when the month was closed."""

    row: Row
    came: bool


def entries(
    layout: Layout, line: str | None, measure: str, closed: Iterable[Row], now: Iterable[Row]
) -> tuple[Entry, ...]:
    """What made a figure another one; a row whose amount changed stands with both of its amounts.

    Rows that count for the figure then and now are left out, though something else of them changed.
    """
    was = _counted(layout, line, measure, closed)
    would = _counted(layout, line, measure, now)
    found: list[Entry] = []
    for known in dict.fromkeys((*was, *would)):
        before, after = was.get(known), would.get(known)
        if before is not None and after is not None and before[0] == after[0]:
            continue
        found += [Entry(row, came=False) for row in (before[1] if before else ())]
        found += [Entry(row, came=True) for row in (after[1] if after else ())]
    return tuple(found)


def _counted(
    layout: Layout, line: str | None, measure: str, rows: Iterable[Row]
) -> dict[Hashable, tuple[int, list[Row]]]:
    """What each row adds to the figure, by what it is known by; like rows together."""
    sums = next(each.sums for each in layout.measures if each.code == measure)
    counts, columns = behind(layout, line, measure), IDENTITY[layout.source]
    found: dict[Hashable, tuple[int, list[Row]]] = {}
    for row in filter(counts, rows):
        known = tuple(row.get(column) for column in columns)
        amount, like = found.get(known, (0, []))
        found[known] = (amount + (row[sums] if sums else row.get("n", 1)), [*like, row])
    return found
