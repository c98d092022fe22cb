# SPDX-License-Identifier: Apache-2.0
"""Everything a month is counted from, source by source."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.storage.summary import moves, people, work

_AT: dict[Source, Callable[[Any, date], list[Row]]] = {
    Source.PEOPLE: people.people,
    Source.HOMES: people.homes,
    Source.RECURRING: people.recurring,
    Source.QUEUES: people.queues,
}
"""What stands on an evening."""
_WITHIN: dict[Source, Callable[[Any, date, date], list[Row]]] = {
    Source.COVERAGE_MOVES: moves.coverage_moves,
    Source.PENSION_MOVES: moves.pension_moves,
    Source.QUEUE_MOVES: moves.queue_moves,
    Source.QUOTAS: moves.quotas,
    Source.SITTINGS: work.sittings,
    Source.CASES: work.cases,
    Source.STOCK: work.stock,
    Source.STOCK_MOVES: work.stock_moves,
    Source.REQUESTS: work.requests,
    Source.VISITS: work.visits,
}
"""What happens within days."""


def rows_of(raw: Any, source: Source, month: JalaliMonth, until: date) -> list[Row]:
    """The rows of one source: as they stood on the evening of `until`, or of the month's days up to it."""
    if source is Source.PAYMENTS:
        return work.payments(raw, month)
    if source in _AT:
        return _AT[source](raw, until)
    return _WITHIN[source](raw, month.first(), until)


def all_rows(raw: Any, month: JalaliMonth, until: date) -> dict[Source, list[Row]]:
    """The rows of every source."""
    return {source: rows_of(raw, source, month, until) for source in Source}


def unlisted(raw: Any, month: JalaliMonth, rows: dict[Source, list[Row]]) -> frozenset[str]:
    """Kinds of payment that somebody draws and of which the month has no approved list."""
    drawn = {row["kind"] for row in rows[Source.RECURRING]}
    listed = raw.execute(
        "SELECT kind FROM monthly_list WHERE month = ? AND state <> ?", (str(month), ListState.DRAFT.value)
    )
    return frozenset(drawn - {kind for (kind,) in listed.fetchall()})
