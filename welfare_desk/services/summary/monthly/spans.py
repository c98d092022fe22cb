# SPDX-License-Identifier: Apache-2.0
"""The figures of a period that a question asks for."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.periods import Period, PeriodFigures
from welfare_desk.services.door import Look
from welfare_desk.services.summary.monthly.adding import added


def check_begun(period: Period, today: date) -> None:
    """RuleError `period_ahead` (begins) for a period that has not begun."""
    begins = period.first().first()
    if begins > today:
        raise RuleError("period_ahead", period=str(period), begins=begins.isoformat())


def figures_of(look: Look, period: Period) -> PeriodFigures:
    """The figures of a period that has begun, up to today; tells how many of its months are read."""
    return added(look.db.apart, period, look.today, look.progress)
