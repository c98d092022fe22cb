# SPDX-License-Identifier: Apache-2.0
"""The rows behind the figures, one by one: which columns a list has, what comes once, on which days.

Only what every office's own database holds to is asked, so that no honest month is refused: of whoever was
called before one session twice, or visited twice on a day, nothing is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.entries import IDENTITY
from welfare_desk.domain.summary.monthly.figures import Row, Source
from welfare_desk.domain.summary.monthly.month import Rows
from welfare_desk.domain.waiting import PENSION

COLUMNS_OF: Mapping[Source, tuple[str, ...]] = {
    Source.PEOPLE: (
        "domain", "sex", "age", "disability", "severity", "category", "neighbourhood", "centre", "standing",
        "file",
    ),
    Source.HOMES: ("decile", "persons", "file"),
    Source.RECURRING: ("kind", "state", "file"),
    Source.QUEUES: ("service", "file"),
    Source.COVERAGE_MOVES: ("way", "reason", "day", "event", "file"),
    Source.PENSION_MOVES: ("way", "reason", "day", "event", "file"),
    Source.QUEUE_MOVES: ("way", "reason", "day", "entry", "file"),
    Source.QUOTAS: ("service", "letter", "day", "places", "letters", "used"),
    Source.PAYMENTS: ("kind", "band", "amount", "arrears", "deductions", "net", "line", "file"),
    Source.SITTINGS: ("kind", "day", "session"),
    Source.CASES: ("kind", "attended", "vote", "day", "session", "file"),
    Source.STOCK: ("item", "opening", "closing", "lent_out"),
    Source.STOCK_MOVES: ("item", "way", "pieces", "day", "paper", "file", "entry"),
    Source.REQUESTS: ("item", "state", "day", "request", "file"),
    Source.VISITS: ("kind", "state", "day", "file"),
}  # fmt: skip
"""The columns of a list that has a row, in whichever order; no other leaves, none names a person."""

ONCE: Mapping[Source, tuple[str, ...]] = {
    **{source: names for source, names in IDENTITY.items() if source is not Source.CASES},
    Source.QUOTAS: ("service", "letter", "day"),
}
"""Columns that no two rows of a list have alike."""
_ASKED_ONCE: Mapping[Source, Callable[[Row], bool]] = {
    Source.QUEUES: lambda row: row["service"] == PENSION,
    Source.VISITS: lambda row: row["state"] != VisitState.DONE.value,
}
"""Of these lists only some rows come once."""

WITHIN = (
    Source.COVERAGE_MOVES, Source.PENSION_MOVES, Source.QUEUE_MOVES, Source.SITTINGS, Source.CASES,
    Source.STOCK_MOVES, Source.REQUESTS,
)  # fmt: skip
"""Lists of what happened on days of the month."""


_WORDED = {Source.QUOTAS: "letter", Source.SITTINGS: "session", Source.CASES: "session"}
"""Columns in which an office types what it likes: a letter's number, that of a session."""


def without_words(rows: Rows) -> Rows:
    """The rows as they leave: what an office typed as a number is told by its place, the same by the same."""
    places: dict[str, dict[Any, str]] = {"letter": {}, "session": {}}

    def placed(column: str, row: Row) -> Row:
        known = places[column]
        return {**row, column: known.setdefault(row[column], str(len(known) + 1))}

    return {
        source: [placed(_WORDED[source], row) for row in held] if source in _WORDED else held
        for source, held in rows.items()
    }


def keys_without_words(keys: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """What stands behind checks as it leaves: a session that is open is told by its place among them."""
    return {
        code: tuple(str(place) for place in range(1, len(found) + 1))
        if code == "sessions_open"
        else tuple(found)
        for code, found in keys.items()
    }


def ill_listed(lists: Mapping[str, Mapping[str, Any]], month: JalaliMonth) -> list[str]:
    """Paths of the lists that no office could have made of this month."""
    wrong = [source for source in Source if not _has_columns(source, lists[source])]
    if not wrong:
        covered = {row["file"] for row in _rows(lists[Source.PEOPLE])}
        wrong = [source for source in Source if _is_ill(source, lists[source], covered, month)]
    return [f"/lists/{source}" for source in wrong]


def _has_columns(source: Source, held: Mapping[str, Any]) -> bool:
    wanted = COLUMNS_OF[source] if held["rows"] else ()
    return sorted(held["columns"]) == sorted(wanted)


def _rows(held: Mapping[str, Any]) -> Iterator[Row]:
    """One row at a time: all of a hostile list would fill the memory."""
    return (dict(zip(held["columns"], row, strict=True)) for row in held["rows"])


def _is_ill(source: Source, held: Mapping[str, Any], covered: Collection[Any], month: JalaliMonth) -> bool:
    once, asked, seen = ONCE.get(source, ()), _ASKED_ONCE.get(source), set[tuple[Any, ...]]()
    for row in _rows(held):
        if not (_on_its_day(source, row, month) and _of_covered(source, row, covered)):
            return True
        if once and (asked is None or asked(row)):
            known = tuple(row[name] for name in once)
            if known in seen:
                return True
            seen.add(known)
    return False


def _on_its_day(source: Source, row: Row, month: JalaliMonth) -> bool:
    """Whether its day is one on which such a row can be: of a quota, that of its letter."""
    if source in WITHIN:
        return _is_in(row["day"], month)
    if source is Source.QUOTAS:
        return _day(row["day"]) is not None and (row["letters"] == 1) == _is_in(row["day"], month)
    if source is not Source.VISITS:
        return True
    if row["state"] == VisitState.DONE.value:
        return _is_in(row["day"], month)
    last = _day(row["day"])
    return row["day"] == "" or (last is not None and last <= month.last())


def _of_covered(source: Source, row: Row, covered: Collection[Any]) -> bool:
    """Whether who lives there, or draws, is among the covered; money may be owed to who has left."""
    if source is Source.HOMES:
        return row["file"] in covered
    drawn = source is Source.RECURRING and row["state"] == PensionState.ON_PENSION.value
    return not drawn or row["file"] in covered


def _is_in(told: Any, month: JalaliMonth) -> bool:
    found = _day(told)
    return found is not None and month.first() <= found <= month.last()


def _day(told: Any) -> date | None:
    """The day of a text such as 2025-09-23; None for any other."""
    try:
        found = date.fromisoformat(told)
    except (TypeError, ValueError):
        return None
    return found if found.isoformat() == told else None
