# SPDX-License-Identifier: Apache-2.0
"""The figures of a period: its closed months as they were closed, the others counted anew."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures, combined
from welfare_desk.services.door import Look
from welfare_desk.services.summary.monthly.months import month_shown


def check_begun(period: Period, today: date) -> None:
    """RuleError `period_ahead` (begins) for a period that has not begun."""
    begins = period.first().first()
    if begins > today:
        raise RuleError("period_ahead", period=str(period), begins=begins.isoformat())


def figures_of(look: Look, period: Period) -> PeriodFigures:
    """The figures of a period that has begun, up to today; tells how many of its months are read."""
    wanted = [month for month in period.months() if month.first() <= look.today]
    months: list[Month] = []
    for done, month in enumerate(wanted):
        look.progress(done, len(wanted))
        months.append(month_shown(look, month).figures)
    return combined(period, months)
