# SPDX-License-Identifier: Apache-2.0
"""The rows of the corrections: the sums that a head knows by heart, then figure by figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.services.summary.monthly.correcting import Corrected, LastTold


@dataclass(frozen=True)
class Shown:
    """A correction with the closed month that it is of; one without a line is of a sum.

    `told`: what a report said last of the figure, where one did; `here`: the report of the month in sight.
    """

    of: JalaliMonth
    one: Correction
    told: LastTold | None = None
    here: bool = False


def sums_first(sums: Corrected, rows: Sequence[Shown]) -> tuple[Shown, ...]:
    """The sums with what reports told of their parts, before these."""
    return (*(_sum(of, one, rows) for of, one in sums), *rows)


def _sum(of: JalaliMonth, one: Correction, rows: Sequence[Shown]) -> Shown:
    parts = [
        row for row in rows if row.of == of and (row.one.table, row.one.measure) == (one.table, one.measure)
    ]
    told = [row.told for row in parts if row.told is not None]
    if not told:
        return Shown(of, one, here=any(row.here for row in parts))
    value = one.closed
    for row in parts:
        was, said = row.one.closed, row.one.closed if row.told is None else row.told.value
        value = None if value is None or was is None or said is None else value + said - was
    return Shown(of, one, LastTold(max(each.report for each in told), one.figure, value))
