# SPDX-License-Identifier: Apache-2.0
"""The life of a file: what may follow what, and when."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import TRANSITIONS, check_transition
from welfare_desk.domain.errors import RuleError

TODAY = date(2025, 10, 22)


@pytest.mark.parametrize("before", [None, *Coverage])
@pytest.mark.parametrize("after", list(Coverage))
def test_only_the_life_cycle_is_allowed(before: Coverage | None, after: Coverage) -> None:
    told = ""
    try:
        check_transition(before, after, effective_on=TODAY, last_event_on=None, today=TODAY)
    except RuleError as refused:
        told = refused.code
    assert told == ("" if after in TRANSITIONS[before] else "coverage_not_allowed")


def test_the_dead_do_not_come_back() -> None:
    assert TRANSITIONS[Coverage.DECEASED] == {Coverage.CLOSED}


@pytest.mark.parametrize(
    ("effective_on", "last", "code"),
    [
        (date(2025, 10, 23), None, "date_in_future"),
        (date(2025, 1, 1), date(2025, 1, 2), "before_last_event"),
    ],
)
def test_events_are_dated_in_order(effective_on: date, last: date | None, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_transition(
            Coverage.APPLICANT, Coverage.COVERED, effective_on=effective_on, last_event_on=last, today=TODAY
        )
    assert refused.value.code == code


def test_two_events_may_share_a_day() -> None:
    check_transition(
        Coverage.APPLICANT, Coverage.COVERED, effective_on=TODAY, last_event_on=TODAY, today=TODAY
    )
