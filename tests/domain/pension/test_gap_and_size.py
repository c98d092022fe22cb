# SPDX-License-Identifier: Apache-2.0
"""The months that a stop has left unpaid, and the size by which a month is paid."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.support.household import ALI, family_office, kept
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Leaving
from welfare_desk.domain.pension import PensionState, PensionStep, payable
from welfare_desk.domain.pension.months import months_unpaid
from welfare_desk.domain.pension.sizes import size_in_month
from welfare_desk.services.casework.membership import MemberLeaves, member_leaves

P = PensionState


def step(to: PensionState, month: int, day: int = 10) -> PensionStep:
    return PensionStep(to, from_jalali(1404, month, day))


def test_what_a_stop_has_left_unpaid_is_what_giving_back_with_arrears_pays() -> None:
    steps = (step(P.ON_PENSION, 1), step(P.SUSPENDED, 3), step(P.CUT, 5))
    gap = months_unpaid(steps, JalaliMonth(1404, 8))
    assert gap == tuple(JalaliMonth(1404, month) for month in (4, 5, 6, 7))
    back = PensionStep(P.ON_PENSION, from_jalali(1404, 8, 1), arrears=True)
    paid = {month for month in gap if payable((*steps, back), month)}
    assert (paid, any(payable(steps, month) for month in gap)) == (set(gap), False)


def test_a_payment_that_goes_on_has_no_gap() -> None:
    assert months_unpaid((step(P.ON_PENSION, 1),), JalaliMonth(1404, 8)) == ()
    steps = (step(P.ON_PENSION, 1), step(P.SUSPENDED, 3), step(P.ON_PENSION, 5))
    assert months_unpaid(steps, JalaliMonth(1404, 8)) == ()


def test_who_leaves_counts_from_the_next_month_on(tmp_path: Path) -> None:
    with family_office(tmp_path) as session:
        seen = kept(session)
        son = seen.household.members[2].person.id
        left = date(2025, 10, 22)
        session.do(member_leaves, MemberLeaves(ALI, seen.household.version, son, left, Leaving.MOVED))
        seen = kept(session)
        sizes = [
            size_in_month(seen.household, seen.former_members, JalaliMonth(1404, month)) for month in (7, 8)
        ]
        assert sizes == [3, 2]
