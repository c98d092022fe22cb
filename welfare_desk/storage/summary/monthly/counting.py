# SPDX-License-Identifier: Apache-2.0
"""Everything a month is counted from, source by source: row by row for its seal, or only for its figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.monthly.figures import (
    Layout,
    RowSet,
    Source,
    Table,
    columns_of,
    counted,
    sums_of,
)
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.storage.matching.before_merges import moved_since
from welfare_desk.storage.summary.monthly import moves, people, work
from welfare_desk.storage.summary.monthly.statements import Statement

_AT: dict[Source, Callable[[date], Statement]] = {
    Source.PEOPLE: people.people,
    Source.HOMES: people.homes,
    Source.RECURRING: people.recurring,
    Source.QUEUES: people.queues,
}
"""What stands on an evening."""
_WITHIN: dict[Source, Callable[[date, date], Statement]] = {
    Source.COVERAGE_MOVES: moves.coverage_moves,
    Source.PENSION_MOVES: moves.pension_moves,
    Source.QUEUE_MOVES: moves.queue_moves,
    Source.QUOTAS: moves.quotas,
    Source.SITTINGS: work.sittings,
    Source.CASES: work.cases,
    Source.STOCK: work.stock,
    Source.STOCK_MOVES: work.stock_moves,
    Source.REQUESTS: work.requests,
}
"""What happens within days."""


def _statement(
    raw: Any, source: Source, month: JalaliMonth, until: date, moved: str, columns: Sequence[str] = ()
) -> Statement:
    """The question of a source; of people for these columns only, where any are named."""
    if source is Source.PAYMENTS:
        return work.payments(month)
    if source is Source.VISITS:
        asks = work.visits(raw, month.first(), until, moved)
    elif source is Source.PEOPLE and columns:
        asks = people.people(until, columns)
    else:
        asks = _AT[source](until) if source in _AT else _WITHIN[source](month.first(), until)
    return replace(asks, asked={**asks.asked, "moved": moved})


def rows_of(raw: Any, source: Source, month: JalaliMonth, until: date) -> RowSet:
    """The rows of one source: as they stood on the evening of `until`, or of the month's days up to it."""
    return _rows(raw, source, month, until, moved_since(raw, month.first(), until))


def _rows(raw: Any, source: Source, month: JalaliMonth, until: date, moved: str) -> RowSet:
    return _statement(raw, source, month, until, moved).rows(raw)


def all_rows(raw: Any, month: JalaliMonth, until: date) -> dict[Source, RowSet]:
    """The rows of every source."""
    moved = moved_since(raw, month.first(), until)
    return {source: _rows(raw, source, month, until, moved) for source in Source}


def tables(raw: Any, month: JalaliMonth, until: date, layouts: Sequence[Layout] = LAYOUTS) -> list[Table]:
    """The tables without the rows they count; one question serves all that ask the same of a source."""
    questions: dict[_Asked, list[Layout]] = {}
    for layout in layouts:
        questions.setdefault(_asked(layout), []).append(layout)
    held: dict[_Asked, RowSet] = {}
    moved = moved_since(raw, month.first(), until)
    for asked, together in questions.items():
        columns = tuple(dict.fromkeys(name for each in together for name in columns_of(each)))
        sums = tuple(dict.fromkeys(name for each in together for name in sums_of(each)))
        source, _, of = asked
        statement = _statement(raw, source, month, until, moved, columns)
        held[asked] = statement.alike(raw, columns, sums, dict(of))
    return [counted(layout, held[_asked(layout)]) for layout in layouts]


_Asked = tuple[Source, tuple[str, ...], tuple[tuple[str, tuple[Any, ...]], ...]]
"""A source; of people also what is joined to a file, and which of them count."""


def _asked(layout: Layout) -> _Asked:
    """Of people a table asks little, and little is joined for it."""
    if layout.source is not Source.PEOPLE:
        return layout.source, (), ()
    return layout.source, people.joined(columns_of(layout)), tuple((layout.of or {}).items())


def unlisted(raw: Any, month: JalaliMonth, until: date, tables: Iterable[Table]) -> frozenset[str]:
    """Kinds of payment that somebody is paid by the month's end, and of which it has no approved list."""
    (recurring,) = (table for table in tables if table.code == "recurring")
    drawn = {line.key for line in recurring.lines if line.values[0]}
    listed = raw.execute(
        "SELECT kind FROM monthly_list WHERE month = ? AND state <> ?", (str(month), ListState.DRAFT.value)
    )
    missing = drawn - {kind for (kind,) in listed.fetchall()}
    return frozenset(kind for kind in missing if people.is_paid(raw, kind, month, until))
