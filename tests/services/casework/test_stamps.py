# SPDX-License-Identifier: Apache-2.0
"""What is written beside every event: day, moment, hand, reason and letter; never in a closed month."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from welfare_desk.domain.access import Role, User
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.services import periods
from welfare_desk.services.casework.stamps import in_open_months, mistaken, stamp
from welfare_desk.services.door import Work
from welfare_desk.storage.casework.life import Stamp

TODAY = date(2025, 10, 22)
NOW = datetime(2025, 10, 22, 8, 30, tzinfo=UTC)


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    """Everything before the month of today is closed."""
    monkeypatch.setattr(periods, "closed_through", lambda _: JalaliMonth.of(TODAY).plus(-1))
    nothing: Any = None
    return Work(nothing, nothing, NOW, TODAY, User(1, "maryam", "مریم", frozenset({Role.CASE_CLERK})))


def test_it_tells_who_when_and_why_and_the_reason_goes_to_the_trail(work: Work) -> None:
    found = stamp(work, date(2025, 10, 21), " فوت  كرد ", " ۱۲/۴ ")
    assert found == Stamp(date(2025, 10, 21), TODAY, NOW, "maryam", "فوت کرد", "۱۲/۴")
    assert work.reason == "فوت کرد"


def test_a_day_of_a_closed_month_is_refused(work: Work) -> None:
    last = JalaliMonth.of(TODAY).first().toordinal() - 1
    for write in (
        lambda day: stamp(work, day, "", ""),
        lambda day: in_open_months(work, None, TODAY, day),
    ):
        with pytest.raises(RuleError) as refused:
            write(date.fromordinal(last))
        assert refused.value.code == "month_closed"
        write(date.fromordinal(last + 1))


@pytest.mark.parametrize("reason", ["", "  ", "\u200c"])
def test_nothing_is_struck_without_a_reason(work: Work, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        mistaken(work, reason)
    assert (refused.value.code, refused.value.facts["fields"]) == ("bad_fields", ["reason"])
    assert mistaken(work, "دوبار ثبت شد").effective_on == TODAY
