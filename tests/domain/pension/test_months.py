# SPDX-License-Identifier: Apache-2.0
"""In which months a payment is payable."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.pension import PensionState, PensionStep, first_month, payable
from welfare_desk.domain.pension.months import given_back

P = PensionState
MONTHS = [JalaliMonth(1404, month) for month in range(1, 13)]


def step(state: PensionState, month: int, *, start: int | None = None, arrears: bool = False) -> PensionStep:
    """An event on the tenth of a month of 1404."""
    first = None if start is None else JalaliMonth(1404, start)
    return PensionStep(state, from_jalali(1404, month, 10), first, arrears)


def paid(*events: PensionStep) -> list[int]:
    """The payable months of 1404."""
    return [month.month for month in MONTHS if payable(events, month)]


GRANT = step(P.ON_PENSION, 2)


@pytest.mark.parametrize(
    ("events", "months"),
    [
        ((), []),
        ((GRANT,), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        ((step(P.ON_PENSION, 5, start=3),), [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        ((step(P.ON_PENSION, 5, start=7),), [7, 8, 9, 10, 11, 12]),
        # The month of the event is still paid, the next is not.
        ((GRANT, step(P.SUSPENDED, 6)), [2, 3, 4, 5, 6]),
        ((GRANT, step(P.CUT, 6, start=6)), [2, 3, 4, 5]),
        ((GRANT, step(P.SUSPENDED, 4), step(P.ON_PENSION, 8)), [2, 3, 4, 8, 9, 10, 11, 12]),
        ((GRANT, step(P.SUSPENDED, 4), step(P.ON_PENSION, 8, start=9)), [2, 3, 4, 9, 10, 11, 12]),
        (
            (GRANT, step(P.SUSPENDED, 4), step(P.ON_PENSION, 8, arrears=True)),
            [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        ),
        (
            (GRANT, step(P.SUSPENDED, 4), step(P.CUT, 6), step(P.ON_PENSION, 8, arrears=True)),
            [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        ),
        ((GRANT, step(P.SUSPENDED, 4), step(P.CUT, 6)), [2, 3, 4]),
        # Given back within the month in which it stopped: nothing is lost.
        ((GRANT, step(P.SUSPENDED, 6), step(P.ON_PENSION, 6)), [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
        # A pension granted before the month it begins with, and cut before it.
        ((step(P.ON_PENSION, 3, start=9), step(P.CUT, 5)), []),
    ],
)
def test_payable_months(events: tuple[PensionStep, ...], months: list[int]) -> None:
    assert paid(*events) == months


def test_the_year_turns_after_esfand() -> None:
    cut = PensionStep(P.CUT, from_jalali(1403, 12, 30))
    assert first_month(cut) == JalaliMonth(1404, 1)


MONTH = st.builds(JalaliMonth, st.integers(1400, 1403), st.integers(1, 12))


@st.composite
def lives(draw: st.DrawFn) -> list[PensionStep]:
    """A pension as it may go: granted, then stopped and given back in turn, in the order of days."""
    days = sorted(draw(st.lists(st.dates(date(2021, 3, 21), date(2025, 3, 20)), min_size=1, max_size=7)))
    events: list[PensionStep] = []
    for day in days:
        before = events[-1].to_state if events else P.NONE
        stops = before is P.ON_PENSION or (before is P.SUSPENDED and draw(st.booleans()))
        if stops:
            after = P.CUT if before is P.SUSPENDED else draw(st.sampled_from([P.SUSPENDED, P.CUT]))
            events.append(PensionStep(after, day, draw(st.none() | st.just(JalaliMonth.of(day).plus(1)))))
        else:
            events.append(PensionStep(P.ON_PENSION, day, None, bool(events) and draw(st.booleans())))
    return events


@given(lives(), MONTH)
def test_what_is_payable_follows_the_last_event_that_reaches_the_month(
    events: list[PensionStep], month: JalaliMonth
) -> None:
    """Without arrears and without months of their own, the last event whose month has come decides."""
    plain = [PensionStep(one.to_state, one.effective_on) for one in events]
    reached = [one for one in plain if first_month(one) <= month]
    assert payable(plain, month) is bool(reached and reached[-1].to_state is P.ON_PENSION)


@given(lives(), MONTH)
def test_arrears_only_ever_add_months(events: list[PensionStep], month: JalaliMonth) -> None:
    without = [PensionStep(one.to_state, one.effective_on, one.from_month) for one in events]
    assert payable(without, month) <= payable(events, month)


@given(lives())
def test_given_back_with_arrears_all_is_as_if_it_had_never_stopped(events: list[PensionStep]) -> None:
    if events[-1].to_state is not P.ON_PENSION:
        return
    whole = [PensionStep(one.to_state, one.effective_on, one.from_month, arrears=True) for one in events]
    start = first_month(events[0])
    assert all(payable(whole, start.plus(ahead)) for ahead in range(60))
    assert not payable(whole, start.plus(-1))


@given(lives(), MONTH)
def test_a_later_event_changes_nothing_before_the_month_it_reaches(
    events: list[PensionStep], month: JalaliMonth
) -> None:
    last = events[-1]
    if last.arrears or month >= first_month(last):
        return
    assert payable(events, month) is payable(events[:-1], month)


def test_the_months_that_giving_back_owes() -> None:
    there_and_back = (GRANT, step(P.SUSPENDED, 3), step(P.ON_PENSION, 6, arrears=True), step(P.CUT, 8))
    assert given_back(there_and_back) == ((JalaliMonth(1404, 4), JalaliMonth(1404, 6)),)
    assert given_back((*there_and_back, step(P.ON_PENSION, 10))) == given_back(there_and_back)
    assert given_back((GRANT, step(P.SUSPENDED, 6), step(P.ON_PENSION, 6, arrears=True))) == ()
