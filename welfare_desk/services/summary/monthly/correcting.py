# SPDX-License-Identifier: Apache-2.0
"""What was corrected since a month was closed: both figures, and which report tells them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import NOTHING_CAME, Came, Correction, unreported
from welfare_desk.services.summary.monthly.learnt import learnt, learnt_of
from welfare_desk.storage.summary.monthly import closings

Corrected = tuple[tuple[JalaliMonth, Correction], ...]
"""Corrections with the closed month that each is of."""


@dataclass(frozen=True)
class Unreported:
    """What no report told yet of closed months, and the rows that it tells of first."""

    corrected: Corrected
    came: tuple[tuple[JalaliMonth, Came], ...] = ()


def corrections_before(
    raw: Any, month: JalaliMonth, progress: Callable[[int, int], None] | None = None
) -> Corrected:
    """The corrections that the report of a month tells: of every closed month before it, each told once.

    A correction stands in the report of the month that was open when it was entered: what earlier reports
    told is not told again. Of a closed month they are those that its own told.
    """
    if any(closed == month for closed, _, _ in closings.months_closed(raw)):
        return closings.told(raw, month)
    return unreported_before(raw, month, progress).corrected


def unreported_before(
    raw: Any, month: JalaliMonth, progress: Callable[[int, int], None] | None = None
) -> Unreported:
    """What the report of an open month will tell of those closed before it.

    Every one of them is counted anew, which takes some forty thousandths of a second of each in an office of
    8,000 files, and half a second where something was learnt of it: `progress` hears of each.
    """
    earlier = sorted(closed for closed, _, _ in closings.months_closed(raw) if closed < month)
    said = [one for closed in earlier for one in closings.told(raw, closed)]
    found: list[tuple[JalaliMonth, Correction]] = []
    came: list[tuple[JalaliMonth, Came]] = []
    for place, closed in enumerate(earlier, 1):
        if progress is not None:
            progress(place, len(earlier))
        kept = closings.closed(raw, closed)
        assert kept is not None
        told = [one for of, one in said if of == closed]
        known = learnt(raw, kept, told, earlier[place:])
        found += [(closed, one) for one in unreported(known.corrections, told)]
        if known.came != NOTHING_CAME:
            came.append((closed, known.came))
    return Unreported(tuple(found), tuple(came))


@dataclass(frozen=True)
class LastTold:
    """What the last report said of a figure of an earlier month, and whose report that is."""

    report: JalaliMonth
    figure: tuple[str, str, str]
    value: int | None


def last_told(raw: Any, month: JalaliMonth) -> tuple[LastTold, ...]:
    """What later reports told of a closed month: of each figure the last of them."""
    found = {
        one.figure: LastTold(report, one.figure, one.now) for report, one in closings.told_of(raw, month)
    }
    return tuple(found.values())


def corrections_of(raw: Any, month: JalaliMonth) -> tuple[Correction, ...] | None:
    """What a closed month would be counted otherwise now; None of one that is open."""
    kept = closings.closed(raw, month)
    return None if kept is None else learnt_of(raw, kept)
