# SPDX-License-Identifier: Apache-2.0
"""The commission's rules as tables of facts and outcomes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from welfare_desk.domain.calendar import parse_date
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import (
    CaseState,
    Decision,
    Recorded,
    SessionCounts,
    SessionMember,
    Vote,
    case_state,
    check_attendance,
    check_closing,
    check_decision,
    check_session_day,
    next_session_no,
    odd_size,
    valid_until,
)
from welfare_desk.domain.errors import RuleError

TODAY = date(2025, 10, 22)


def refusal(act: Callable[[], object]) -> str:
    try:
        act()
    except RuleError as refused:
        return refused.code
    return ""


def day(text: str) -> date:
    return parse_date(text, TODAY)


@pytest.mark.parametrize(
    ("session_id", "attended", "vote", "state"),
    [
        (None, None, None, CaseState.WAITING),
        (3, None, None, CaseState.CALLED),
        (3, False, None, CaseState.ABSENT),
        (3, True, None, CaseState.ATTENDED),
        (3, True, Vote.CONFIRMED, CaseState.VOTED),
        (3, True, Vote.REJECTED, CaseState.VOTED),
        (3, True, Vote.DOCUMENTS_MISSING, CaseState.VOTED),
    ],
)
def test_where_a_referral_stands(
    session_id: int | None, attended: bool | None, vote: Vote | None, state: CaseState
) -> None:
    assert case_state(session_id, attended, vote) is state


@pytest.mark.parametrize(
    ("members", "odd"), [(0, True), (2, True), (3, False), (4, False), (5, False), (6, True)]
)
def test_three_to_five_members(members: int, odd: bool) -> None:
    assert odd_size([SessionMember(f"عضو {number}") for number in range(members)]) is odd


@pytest.mark.parametrize(
    ("voted", "months", "until"),
    [
        ("1404/07/30", 6, "1405/01/30"),
        ("1404/07/30", 12, "1405/07/30"),
        ("1404/06/31", 6, "1404/12/29"),
        ("1402/06/31", 18, "1403/12/30"),
        ("1403/12/30", 12, "1404/12/29"),
        ("1403/12/30", 60, "1408/12/30"),
        ("1404/07/30", 120, "1414/07/30"),
        ("1404/06/31", 1, "1404/07/30"),
    ],
)
def test_validity_counts_jalali_months(voted: str, months: int, until: str) -> None:
    assert valid_until(day(voted), months) == day(until)


def test_a_vote_for_good_has_no_end() -> None:
    assert valid_until(TODAY, None) is None


CONFIRMED = Decision(Vote.CONFIRMED, DisabilityType.VISUAL, Severity.SEVERE, date(2030, 10, 22))


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (Decision(Vote.CONFIRMED), "vote_needs_type"),
        (Decision(Vote.CONFIRMED, DisabilityType.UNKNOWN, Severity.MILD), "vote_needs_type"),
        (Decision(Vote.CONFIRMED, DisabilityType.NONE, Severity.MILD), "vote_needs_type"),
        (Decision(Vote.CONFIRMED, DisabilityType.UNDOCUMENTED, Severity.MILD), "vote_needs_type"),
        (Decision(Vote.CONFIRMED, DisabilityType.VISUAL), "vote_needs_severity"),
        (Decision(Vote.CONFIRMED, DisabilityType.VISUAL, Severity.UNKNOWN), "vote_needs_severity"),
        (
            Decision(Vote.CONFIRMED, DisabilityType.VISUAL, Severity.MILD, date(2025, 10, 22)),
            "validity_before_vote",
        ),
    ],
)
def test_a_confirmation_says_everything(decision: Decision, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_decision(decision, TODAY)
    assert refused.value.code == code


def test_only_a_confirmation_keeps_type_and_severity() -> None:
    assert check_decision(CONFIRMED, TODAY) == CONFIRMED
    for vote in (Vote.REJECTED, Vote.DOCUMENTS_MISSING):
        told = Decision(vote, DisabilityType.VISUAL, Severity.SEVERE, date(2030, 1, 1))
        assert check_decision(told, TODAY) == Decision(vote)


@pytest.mark.parametrize(
    ("held", "closed", "voted", "code"),
    [
        (date(2025, 10, 1), True, False, "session_closed"),
        (date(2025, 10, 23), False, False, "session_not_held"),
        (date(2025, 10, 22), False, True, "case_has_vote"),
        (date(2025, 10, 22), False, False, ""),
    ],
)
def test_when_attendance_can_be_told(held: date, closed: bool, voted: bool, code: str) -> None:
    assert refusal(lambda: check_attendance(held, TODAY, closed=closed, voted=voted)) == code


@pytest.mark.parametrize(
    ("held", "counts", "code"),
    [
        (TODAY, SessionCounts(), ""),
        (TODAY, SessionCounts(3, 2, 1, 1, 0, 1), ""),
        (TODAY, SessionCounts(3, 2, 1, 1, 0, 0), "session_unfinished"),
        (TODAY, SessionCounts(4, 2, 1, 1, 1, 0), "session_unfinished"),
        (date(2025, 10, 23), SessionCounts(), "session_not_held"),
    ],
)
def test_when_a_session_closes(held: date, counts: SessionCounts, code: str) -> None:
    assert refusal(lambda: check_closing(held, TODAY, counts)) == code


@pytest.mark.parametrize(
    ("counts", "waiting", "facts"),
    [
        (SessionCounts(2, 1, 0, 1), ["علی"], {"untold": 1, "undecided": 0, "reason": "untold"}),
        (SessionCounts(2, 2, 0, 1), ["رضا"], {"untold": 0, "undecided": 1, "reason": "undecided"}),
        (SessionCounts(5, 2, 0), ["الف", "ب", "پ", "ت", "ث"], {"untold": 3, "undecided": 2}),
    ],
)
def test_a_session_that_is_not_finished_names_what_is_missing_and_of_whom(
    counts: SessionCounts, waiting: list[str], facts: dict[str, object]
) -> None:
    with pytest.raises(RuleError) as refused:
        check_closing(TODAY, TODAY, counts, waiting)
    named = waiting if len(waiting) == 1 else ["الف", "ب", "پ", "…"]
    assert (refused.value.code, refused.value.facts) == ("session_unfinished", {**facts, "persons": named})


EARLIER, LATER = date(2025, 10, 21), date(2025, 10, 23)


@pytest.mark.parametrize(
    ("recorded", "code"),
    [
        (Recorded(), ""),
        (Recorded(last_referral=EARLIER), ""),
        (Recorded(last_referral=TODAY), ""),
        (Recorded(last_referral=LATER), "referred_after_session"),
        (Recorded(attendance=True, last_referral=LATER), "session_has_attendance"),
        (Recorded(voted=True, attendance=True, last_referral=LATER), "session_has_votes"),
    ],
)
def test_no_other_day_for_a_session_under_what_is_recorded(recorded: Recorded, code: str) -> None:
    assert refusal(lambda: check_session_day(TODAY, recorded)) == code


def test_attendance_and_confirmation_are_different_numbers() -> None:
    counts = SessionCounts(referred=9, attended=7, absent=1, confirmed=4, rejected=1, documents_missing=1)
    assert (counts.untold, counts.undecided, counts.finished) == (1, 1, False)


@pytest.mark.parametrize(
    ("taken", "proposed"),
    [
        ([], "1404-01"),
        (["1404-01", "1404-07", "1403-12"], "1404-08"),
        (["1404-99"], "1404-100"),
        (["ویژه", "1404-الف"], "1404-01"),
    ],
)
def test_the_number_proposed_for_a_session(taken: list[str], proposed: str) -> None:
    assert next_session_no(1404, taken) == proposed
