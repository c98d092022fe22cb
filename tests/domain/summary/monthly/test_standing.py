# SPDX-License-Identifier: Apache-2.0
"""Where a month stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.standing import MonthState, Reopening, SentMonth, state_of

MEHR = JalaliMonth(1404, 7)
MOMENT = datetime(2025, 10, 25, tzinfo=UTC)
SENT = SentMonth(1, "0" * 64, MOMENT)
REOPENED = Reopening(MOMENT, "مریم", "فوت دیر رسید")


@pytest.mark.parametrize(
    ("days", "closed", "sent", "reopened", "state"),
    [
        (0, False, None, None, MonthState.RUNS),
        (1, False, None, None, MonthState.OPEN),
        (1, False, None, REOPENED, MonthState.REOPENED),
        (1, True, None, None, MonthState.CLOSED),
        (1, True, None, REOPENED, MonthState.CLOSED),
        (1, True, SENT, REOPENED, MonthState.SENT),
    ],
)
def test_where_a_month_stands(
    days: int, closed: bool, sent: SentMonth | None, reopened: Reopening | None, state: MonthState
) -> None:
    today = MEHR.last() + timedelta(days)
    assert state_of(MEHR, today, closed=closed, sent=sent, reopened=reopened) is state
