# SPDX-License-Identifier: Apache-2.0
"""Several months added up: closed ones as they are known now, the others counted anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import Correction, Month
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures, Span, as_known, combined
from welfare_desk.services.summary.monthly.figuring import figured
from welfare_desk.services.summary.monthly.learnt import learnt_of
from welfare_desk.storage.summary.monthly import closings


def added(
    raw: Any, period: Period, today: date, progress: Callable[[int, int], None] | None = None
) -> PeriodFigures:
    """The figures of a period that has begun, up to today; `progress` hears how many months are read."""
    wanted = [month for month in period.months() if month.first() <= today]
    found: list[tuple[Month, tuple[Correction, ...]]] = []
    for done, month in enumerate(wanted):
        if progress is not None:
            progress(done, len(wanted))
        found.append(_known(raw, month, today, alone=period.span is Span.MONTH))
    return _combined(period, found)


def ending_with(raw: Any, periods: Sequence[Period], last: Month) -> list[PeriodFigures]:
    """The figures of longer periods that end with a month, which is taken as it is given.

    Each month before it is read once: a closing may wait for it.
    """
    months = {month for period in periods for month in period.months()[:-1]}
    known = {month: _known(raw, month, last.until, alone=False) for month in sorted(months)}
    return [
        _combined(period, [*(known[month] for month in period.months()[:-1]), (last, ())])
        for period in periods
    ]


def compared_as(raw: Any, figures: PeriodFigures) -> PeriodFigures:
    """What of a period is compared with another one: a closed month alone with what was learnt of it since.

    Else what happened in the month before and was entered after its closing would be told as growth.
    """
    kept = closings.closed(raw, figures.counted[0]) if figures.period.span is Span.MONTH else None
    return figures if kept is None else as_known(kept.figures, learnt_of(raw, kept))


def _combined(period: Period, found: list[tuple[Month, tuple[Correction, ...]]]) -> PeriodFigures:
    return combined(period, [month for month, _ in found], {month.month: learnt for month, learnt in found})


def _known(raw: Any, month: JalaliMonth, today: date, *, alone: bool) -> tuple[Month, tuple[Correction, ...]]:
    kept = closings.closed(raw, month)
    if kept is None:
        return figured(raw, month, today), ()
    return kept.figures, () if alone else learnt_of(raw, kept)
