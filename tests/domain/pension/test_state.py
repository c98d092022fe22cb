# SPDX-License-Identifier: Apache-2.0
"""Changes of a pension."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import LIVE, TRANSITIONS, PensionState, check_change

TODAY = date(2025, 10, 22)
P = PensionState


@pytest.mark.parametrize("before", list(P))
@pytest.mark.parametrize("after", list(P))
def test_only_known_changes(before: PensionState, after: PensionState) -> None:
    told = ""
    try:
        check_change(
            before, after, coverage=Coverage.COVERED, effective_on=TODAY, last_event_on=None, today=TODAY
        )
    except RuleError as refused:
        told = refused.code
    assert told == ("" if after in TRANSITIONS[before] else "pension_change_not_allowed")


@pytest.mark.parametrize(
    ("to_state", "coverage", "effective_on", "last", "code"),
    [
        (P.ON_PENSION, Coverage.APPLICANT, TODAY, None, "not_covered"),
        (P.CUT, Coverage.DECEASED, date(2025, 10, 23), None, "date_in_future"),
        (P.CUT, Coverage.COVERED, date(2025, 1, 1), date(2025, 1, 2), "before_last_event"),
    ],
)
def test_refusals(
    to_state: PensionState, coverage: Coverage, effective_on: date, last: date | None, code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        check_change(
            P.SUSPENDED,
            to_state,
            coverage=coverage,
            effective_on=effective_on,
            last_event_on=last,
            today=TODAY,
        )
    assert refused.value.code == code


def test_a_cut_of_a_file_that_is_no_longer_covered_is_allowed() -> None:
    check_change(
        P.ON_PENSION,
        P.CUT,
        coverage=Coverage.DECEASED,
        effective_on=TODAY,
        last_event_on=None,
        today=TODAY,
    )


def test_live_states_hold_the_households_place() -> None:
    assert {P.ON_PENSION, P.SUSPENDED} == LIVE
