# SPDX-License-Identifier: Apache-2.0
"""The entries that made a figure of a closed month another one: rows counted only then, or only today."""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

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


@dataclass(frozen=True)
class LastChange:
    """Who last changed what a row is told by, when, and by which command."""

    at: datetime
    by: str
    command: str


@dataclass(frozen=True)
class Changed:
    """What a correction is about, as it stood at the closing and as it stands today; None where it does not.

    `counted`: whether the figure counted it then, and counts it today.
    """

    then: Row | None
    now: Row | None
    counted: tuple[bool, bool]

    @property
    def row(self) -> Row:
        """What tells whom or what it is about."""
        found = self.now if self.then is None else self.then
        assert found is not None
        return found


def changes(
    source: Source, found: Sequence[Entry], closed: Iterable[Row], now: Iterable[Row]
) -> tuple[Changed, ...]:
    """The entries with what became of each: a row that the figure counts no more may count for another."""
    wanted = {known_by(source, entry.row) for entry in found}
    was, would = _of(source, wanted, closed), _of(source, wanted, now)
    then: dict[Hashable, Row] = {known_by(source, one.row): one.row for one in found if not one.came}
    today: dict[Hashable, Row] = {known_by(source, one.row): one.row for one in found if one.came}
    return tuple(
        Changed(
            then.get(known, was.get(known)),
            today.get(known, would.get(known)),
            (known in then, known in today),
        )
        for known in dict.fromkeys(known_by(source, entry.row) for entry in found)
    )


def learnt_since(
    layout: Layout,
    line: str | None,
    measure: str,
    found: Sequence[Sequence[Changed]],
    rows: tuple[Iterable[Row], Iterable[Row]],
    files: Container[str],
    told: int | None,
) -> tuple[Changed, ...]:
    """Of the changes those that a report is about, and what came back by it; nothing where nobody can tell.

    `found` are those that it is about for certain, and after them what it may be about; `files` those of
    which something was learnt. `rows` are of the closing and of today: who had gone for an earlier report and
    stands again stands in both, and is no change since the closing. `told` is by how much the figure is
    another one (None: not known): the first changes that come to that are the ones, and nobody came back.
    Whoever had gone for a report, or came back by it, stands again today: that comes to it as well, or what
    is found is not what it told.
    """
    source, counts = layout.source, behind(layout, line, measure)
    for own in found:
        if own and sum(_change(layout, measure, one) for one in own) == told:
            return tuple(own)
    known = {known_by(source, one.row) for one in found[-1]}
    was, now = ({known_by(source, row): row for row in held if row.get("file") in files} for held in rows)
    back = [
        Changed(was[one], row, (True, True))
        for one, row in now.items()
        if one in was and one not in known and counts(row) and counts(was[one])
    ]
    changed = sum(_change(layout, measure, one) for one in found[-1])
    again = sum(_amount(layout, measure, one.now) for one in back)
    return (*found[-1], *back) if told is None or told in (changed + again, changed - again) else ()


def _change(layout: Layout, measure: str, changed: Changed) -> int:
    """By how much a change makes a figure another one."""
    then, now = changed.counted
    return (_amount(layout, measure, changed.now) if now else 0) - (
        _amount(layout, measure, changed.then) if then else 0
    )


def _amount(layout: Layout, measure: str, row: Row | None) -> int:
    """What a row that a figure counts adds to it."""
    assert row is not None
    sums = next(each.sums for each in layout.measures if each.code == measure)
    return int(row[sums] if sums else row.get("n", 1))


def amount_of(layout: Layout, line: str | None, measure: str, rows: Iterable[Row]) -> int:
    """What a figure comes to by its rows."""
    return sum(_amount(layout, measure, row) for row in filter(behind(layout, line, measure), rows))


def _of(source: Source, wanted: set[Hashable], rows: Iterable[Row]) -> dict[Hashable, Row]:
    return {known: row for row in rows if (known := known_by(source, row)) in wanted}


def known_by(source: Source, row: Row) -> Hashable:
    """What a row is known again by, at the closing and today."""
    return tuple(row.get(column) for column in IDENTITY[source])


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
    counts = behind(layout, line, measure)
    found: dict[Hashable, tuple[int, list[Row]]] = {}
    for row in filter(counts, rows):
        known = known_by(layout.source, row)
        amount, like = found.get(known, (0, []))
        found[known] = (amount + _amount(layout, measure, row), [*like, row])
    return found
