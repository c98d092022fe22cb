# SPDX-License-Identifier: Apache-2.0
"""In which months a pension or an allowance is payable: a pure function of its events in force.

Whole months only: no source knows a part of one (domain notes 3.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.state import PensionState

STOPPED: frozenset[PensionState] = frozenset({PensionState.SUSPENDED, PensionState.CUT})
"""States in which nothing is paid."""


@dataclass(frozen=True)
class PensionStep:
    """One event in force: to which state, on which day, from which month on.

    `from_month` None means the usual one (`first_month`); `arrears` tells of a payment given back that the
    months in between are owed too.
    """

    to_state: PensionState
    effective_on: date
    from_month: JalaliMonth | None = None
    arrears: bool = False


def first_month(step: PensionStep) -> JalaliMonth:
    """The first month that an event makes paid, or unpaid.

    Where none was said, a payment begins with the month of its event, and ends with the month after it: the
    month in which somebody dies is still theirs.
    """
    if step.from_month is not None:
        return step.from_month
    month = JalaliMonth.of(step.effective_on)
    return month.plus(1) if step.to_state in STOPPED else month


def payable(events: Sequence[PensionStep], month: JalaliMonth, seen_from: JalaliMonth | None = None) -> bool:
    """Whether the month is payable after these events, the oldest first.

    `seen_from`: the month of the list that asks. What giving back owes is paid with its first month, not
    before: until then the months in between stay unpaid. None sees everything.
    """
    paid = False
    gap: JalaliMonth | None = None
    """The first month that was not paid since the payment stopped last."""
    for step in events:
        first = first_month(step)
        if step.to_state in STOPPED:
            gap = first if gap is None else min(gap, first)
            paid = paid and month < first
            continue
        if gap is not None and step.arrears and (seen_from is None or seen_from >= first):
            first = min(first, gap)
        paid = paid or month >= first
        gap = None
    return paid


def unpaid_from(events: Sequence[PensionStep]) -> JalaliMonth | None:
    """The first month that the last stop leaves unpaid; None for a payment that goes on."""
    gap: JalaliMonth | None = None
    for step in events:
        stops = step.to_state in STOPPED
        gap = min(filter(None, (gap, first_month(step)))) if stops else None
    return gap


def months_unpaid(events: Sequence[PensionStep], until: JalaliMonth) -> tuple[JalaliMonth, ...]:
    """The months before `until` that the last stop has left unpaid: what giving it back with arrears owes."""
    gap = unpaid_from(events)
    found = []
    while gap is not None and gap < until:
        found.append(gap)
        gap = gap.plus(1)
    return tuple(found)


def given_back(events: Sequence[PensionStep]) -> tuple[tuple[JalaliMonth, JalaliMonth], ...]:
    """The months said to be owed when a payment was given back: of each span the first, and the first not.

    They are owed even where they lie before all lists, for that was said in the program.
    """
    found = []
    gap: JalaliMonth | None = None
    for step in events:
        first = first_month(step)
        if step.to_state in STOPPED:
            gap = first if gap is None else min(gap, first)
            continue
        if step.arrears and gap is not None and gap < first:
            found.append((gap, first))
        gap = None
    return tuple(found)


def took_over(later: Sequence[PensionStep], earlier: Sequence[PensionStep]) -> bool:
    """Whether one payment began when the other had stopped: in one household, a second one cannot before."""
    began = max((step.effective_on for step in later if step.to_state not in STOPPED), default=None)
    if began is None:
        return False
    before = [step for step in earlier if step.effective_on <= began]
    return bool(before) and before[-1].to_state in STOPPED
