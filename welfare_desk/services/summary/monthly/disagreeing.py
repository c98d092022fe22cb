# SPDX-License-Identifier: Apache-2.0
"""The files by which an identity of a month fails: those that one of its sides counts, the other not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.checks import Check
from welfare_desk.domain.summary.monthly.figures import Row, Source, chosen
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.domain.waiting import PENSION
from welfare_desk.storage.summary.monthly import closings, counting, people

_Side = tuple[Source, Mapping[str, tuple[Any, ...]]]
_COVERED: _Side = (Source.PEOPLE, {})
_DRAWING: _Side = (Source.RECURRING, {"kind": (PaymentKind.PENSION,), "state": (PensionState.ON_PENSION,)})
_WAITING: _Side = (Source.QUEUES, {"service": (PENSION,)})

_MOVED: Mapping[str, _Side] = {
    "coverage_movement": _COVERED,
    "pension_movement": _DRAWING,
    "queue_movement": _WAITING,
}
"""A movement fails where the month before was sealed with other files than it would be counted with today."""
_STANDING: Mapping[str, tuple[_Side, _Side]] = {
    "drawing_by_standing": (_DRAWING, (Source.PEOPLE, {"standing": (PensionState.ON_PENSION,)})),
    "queue_within_non_recurring": (_WAITING, (Source.PEOPLE, {"standing": ("queued",)})),
}

_COVERED_BY = frozenset(
    f"covered_by_{column}" for column in ("domain", "standing", "age", "neighbourhood", "sex")
)
"""Who is covered, by the events of each file and by what the file says."""


def with_files(raw: Any, month: Month, check: Check) -> Check:
    """A failed identity with the numbers of the files behind it; any other check as it is.

    A file that one side counts twice is named too.
    """
    if check.ok:
        return check
    keys: tuple[str, ...] = ()
    if check.code in _MOVED:
        keys = _since_closed(raw, month, _MOVED[check.code])
    elif check.code in _COVERED_BY:
        told = _files(_COVERED, counting.rows_of(raw, _COVERED[0], month.month, month.until))
        keys = _apart(Counter(people.covered_by_events(raw, month.until)), told)
    elif check.code in _STANDING:
        left, right = (
            _files(side, counting.rows_of(raw, side[0], month.month, month.until))
            for side in _STANDING[check.code]
        )
        keys = _apart(left, right)
    return replace(check, keys=keys, count=len(keys)) if keys else check


def _since_closed(raw: Any, month: Month, side: _Side) -> tuple[str, ...]:
    last = month.month.plus(-1)
    if closings.closed(raw, last) is None:
        return ()
    sealed = closings.sealed_rows(raw, last)[side[0]]
    return _apart(_files(side, sealed), _files(side, counting.rows_of(raw, side[0], last, last.last())))


def _files(side: _Side, rows: Iterable[Row]) -> Counter[str]:
    return Counter(str(row["file"]) for row in rows if chosen(row, side[1]))


def _apart(left: Counter[str], right: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted((left - right) + (right - left)))
