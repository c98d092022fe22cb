# SPDX-License-Identifier: Apache-2.0
"""What a clock ahead of time has left behind."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.days_ahead import AheadOf, Recorded, last_ahead
from welfare_desk.domain.errors import RuleError

JUNE, JULY = date(2025, 6, 1), date(2025, 7, 1)


def test_the_last_day_is_that_of_any_kind() -> None:
    assert last_ahead([AheadOf(Recorded.QUEUE, 3, JULY), AheadOf(Recorded.RUN, 1, JUNE)]) == JULY


def test_without_any_there_is_nothing_to_confirm() -> None:
    with pytest.raises(RuleError) as refused:
        last_ahead([])
    assert refused.value.code == "nothing_ahead"
