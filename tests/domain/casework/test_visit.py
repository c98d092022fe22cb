# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import format_date, from_jalali, months_later, to_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import (
    VisitState,
    check_done,
    check_given_up,
    check_plan,
    check_visit_transition,
    due_on,
    overdue_days,
    stale_since,
)
from welfare_desk.domain.errors import RuleError

P, D, G, S = VisitState.PLANNED, VisitState.DONE, VisitState.GIVEN_UP, VisitState.STRUCK
TODAY = from_jalali(1404, 7, 30)


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        (None, P, True), (None, D, True), (None, G, False), (None, S, False),
        (P, D, True), (P, G, True), (P, P, False), (P, S, True),
        (D, D, True), (D, P, False), (D, G, False), (D, S, True),
        (G, P, False), (G, D, False), (G, G, False), (G, S, True),
        (S, P, False), (S, D, False), (S, G, False), (S, S, False),
    ],
)  # fmt: skip
def test_what_a_visit_may_become(before: VisitState | None, after: VisitState, allowed: bool) -> None:
    if allowed:
        check_visit_transition(before, after)
        return
    with pytest.raises(RuleError) as refused:
        check_visit_transition(before, after)
    assert refused.value.code == "visit_not_allowed"


@pytest.mark.parametrize(
    ("days", "coverage", "code"),
    [
        (0, Coverage.COVERED, ""),
        (366, Coverage.APPLICANT, ""),
        (-1, Coverage.COVERED, "visit_day_past"),
        (367, Coverage.COVERED, "visit_day_too_far"),
        (1, Coverage.DISCHARGED, ""),
        (1, Coverage.DECEASED, "visit_of_ended_file"),
        (1, Coverage.TRANSFERRED, "visit_of_ended_file"),
        (1, Coverage.CLOSED, "visit_of_ended_file"),
        (1, Coverage.REFUSED, "visit_of_ended_file"),
    ],
)
def test_when_a_visit_may_be_planned(days: int, coverage: Coverage, code: str) -> None:
    if not code:
        check_plan(TODAY + timedelta(days), coverage, TODAY)
        return
    with pytest.raises(RuleError) as refused:
        check_plan(TODAY + timedelta(days), coverage, TODAY)
    assert refused.value.code == code


def test_a_visit_is_not_done_before_its_day_and_not_given_up_in_silence() -> None:
    check_done(TODAY, TODAY)
    check_given_up("نشانی پیدا نشد")
    for refuse, code in (
        (lambda: check_done(TODAY + timedelta(1), TODAY), "date_in_future"),
        (lambda: check_given_up(""), "visit_needs_reason"),
    ):
        with pytest.raises(RuleError) as refused:
            refuse()
        assert refused.value.code == code


def test_a_file_never_visited_is_due_from_its_opening() -> None:
    opened = from_jalali(1404, 7, 1)
    assert due_on(None, opened, 6) == opened
    assert due_on(None, None, 6) is None
    assert due_on(from_jalali(1404, 3, 5), opened, 6) == from_jalali(1404, 9, 5)
    assert [overdue_days(day, TODAY) for day in (opened, TODAY, TODAY + timedelta(9), None)] == [29, 0, 0, 0]


def naively_due(met: date, months: int, today: date) -> bool:
    """Written another way: the completed months on the wall's calendar, a short month counting as full."""
    year, month, day = to_jalali(met)
    now_year, now_month, now_day = to_jalali(today)
    whole = (now_year - year) * 12 + now_month - month
    tomorrow = to_jalali(today + timedelta(1))
    last_of_month = tomorrow[1] != now_month
    reached = now_day >= day or (last_of_month and day > now_day)
    return whole > months or (whole == months and reached)


days = st.dates(date(2015, 1, 1), date(2032, 12, 31))
some_months = st.integers(1, 24)


@given(days, some_months, days)
def test_the_list_and_the_naive_count_agree(met: date, months: int, today: date) -> None:
    expected = naively_due(met, months, today)
    assert (met <= stale_since(today, months)) == expected, (format_date(met), format_date(today))


@given(days, some_months)
def test_stale_since_is_the_last_such_day(today: date, months: int) -> None:
    stale = stale_since(today, months)
    assert months_later(stale, months) <= today < months_later(stale + timedelta(1), months)


@given(days, days, some_months)
def test_who_was_met_later_is_due_later(one: date, other: date, months: int) -> None:
    earlier, later = sorted((one, other))
    assert months_later(earlier, months) <= months_later(later, months)
