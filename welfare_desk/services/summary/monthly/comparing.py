# SPDX-License-Identifier: Apache-2.0
"""The question that compares two periods: key figures beside each other, with their growth."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.monthly.comparison import Compared, compared
from welfare_desk.domain.summary.monthly.corrected import CorrectedMonth
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures
from welfare_desk.services.door import Look, question
from welfare_desk.services.summary.monthly.adding import compared_as
from welfare_desk.services.summary.monthly.spans import check_begun, figures_of


@dataclass(frozen=True)
class AskComparison:
    """Two periods as `Period` writes them; `against` is the same one a year before where it is empty.

    `pro_rata` allows periods of different lengths, of which the result is an estimate.
    """

    period: str
    against: str = ""
    pro_rata: bool = False


@dataclass(frozen=True)
class Comparison:
    """The key figures of a period beside those of another; `estimated`: brought to the months of `period`.

    `corrected` are closed months of both that are not taken as they were closed.
    """

    period: Period
    against: Period
    rows: tuple[Compared, ...]
    estimated: bool
    corrected: tuple[CorrectedMonth, ...] = ()

    @classmethod
    def of(cls, now: PeriodFigures, before: PeriodFigures, *, estimated: bool) -> Comparison:
        """Two whole periods of which all is read; RuleError as `compared` raises."""
        months = {one.month: one for one in (*before.corrected, *now.corrected)}
        rows = compared(now, before, pro_rata=estimated)
        return cls(now.period, before.period, rows, estimated, tuple(months.values()))


@question("summary.compare", permission=Permission.VIEW_FILES)
def compare_periods(look: Look, facts: AskComparison) -> Comparison:
    """Growth between two periods that are over, of both as they are known now.

    RuleError `bad_period`, `period_ahead`, `period_runs`, `periods_unequal` without `pro_rata`.
    """
    period = Period.parse(facts.period)
    against = Period.parse(facts.against) if facts.against else period.a_year_before()
    for one in (period, against):
        check_begun(one, look.today)
    unequal = period.length != against.length
    now, before = (compared_as(look.db.apart, figures_of(look, one)) for one in (period, against))
    return Comparison.of(now, before, estimated=unequal and facts.pro_rata)
