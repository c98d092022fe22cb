# SPDX-License-Identifier: Apache-2.0
"""Key figures of two periods beside each other, with their growth.

Periods of one length are compared as they are. Of unequal ones what happened is brought to the months of the
later one, an estimate that is called so; what stands on a day is compared as it stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.growth import Growth, brought_to, growth, pro_rata_growth
from welfare_desk.domain.summary.monthly.periods import Over, PeriodFigures, over
from welfare_desk.domain.summary.monthly.statement import Told, told

KEY_FIGURES: tuple[tuple[str, str, str | None], ...] = (
    ("domains", "files", None),
    ("standings", "files", PensionState.ON_PENSION.value),
    ("standings", "files", "queued"),
    ("coverage_in", "files", None),
    ("coverage_out", "files", None),
    ("payments", "net", PaymentKind.PENSION.value),
    ("commission", "confirmed", None),
    ("requests", "requests", None),
    ("stock_moves", "given", None),
    ("stock_moves", "lent", None),
    ("visits", "done", None),
)
"""Table, measure and line of the figures that are compared; no line for the sum of a column."""


@dataclass(frozen=True)
class Compared:
    """A figure now and in the earlier period; no growth from what is unknown or 0.

    `estimated`: the earlier one was brought to the months of now; `brought` is what that gave, from which
    the growth is told (None for an unknown one).
    """

    now: Told
    before: Told
    growth: Growth | None
    estimated: bool = False
    brought: Fraction | None = None


def compared(now: PeriodFigures, before: PeriodFigures, *, pro_rata: bool = False) -> tuple[Compared, ...]:
    """The key figures of two whole periods.

    RuleError `period_runs` (period) while one is not over, `periods_unequal` without `pro_rata`.
    """
    for figures in (now, before):
        if not figures.whole:
            raise RuleError("period_runs", period=str(figures.period))
    months = (now.period.length, before.period.length)
    if months[0] != months[1] and not pro_rata:
        raise RuleError("periods_unequal", now=months[0], before=months[1])
    return tuple(_compared(now, before, *figure) for figure in KEY_FIGURES)


def _compared(
    now: PeriodFigures, before: PeriodFigures, table: str, measure: str, line: str | None
) -> Compared:
    later, earlier = told(now, table, measure, line), told(before, table, measure, line)
    months = (now.period.length, before.period.length)
    happened = over(now.table(table), measure) is Over.SUM
    if not happened or months[0] == months[1]:
        return Compared(later, earlier, growth(later.value, earlier.value))
    brought = None if earlier.value is None else brought_to(earlier.value, months)
    grown = pro_rata_growth(later.value, earlier.value, months)
    return Compared(later, earlier, grown, estimated=True, brought=brought)
