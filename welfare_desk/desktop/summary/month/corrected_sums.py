# SPDX-License-Identifier: Apache-2.0
"""The rows of the corrections: the sums that a head knows by heart, then figure by figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.services.summary.monthly.correcting import Corrected, LastTold
from welfare_desk.services.summary.monthly.months import MonthCorrected


@dataclass(frozen=True)
class Shown:
    """A correction with the closed month that it is of; one without a line is of a sum.

    `told`: what a report said last of the figure, where one did; `here`: the report of the month in sight.
    """

    of: JalaliMonth
    one: Correction
    told: LastTold | None = None
    here: bool = False


def sums_first(
    sums: Corrected, rows: Sequence[Shown], own: MonthCorrected | None = None
) -> tuple[Shown, ...]:
    """The sums with what reports told of their parts, before these; `own`: of the closed month in sight."""
    return (*(_sum(of, one, rows, own) for of, one in sums), *rows)


def _sum(of: JalaliMonth, one: Correction, rows: Sequence[Shown], own: MonthCorrected | None) -> Shown:
    if own is None or of != own.closed.month:
        return Shown(of, one, here=any(row.here for row in rows if row.of == of))
    # Also what is as it was closed again: a report told it otherwise all the same.
    parts = [told for told in own.last_told if (told.figure[0], told.figure[2]) == (one.table, one.measure)]
    if not parts:
        return Shown(of, one)
    value, table = one.closed, own.closed.figures.table(one.table)
    for told in parts:
        was = table.value(told.figure[1], one.measure)
        value = None if value is None or was is None or told.value is None else value + told.value - was
    return Shown(of, one, LastTold(max(told.report for told in parts), one.figure, value))
