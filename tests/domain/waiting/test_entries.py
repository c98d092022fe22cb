# SPDX-License-Identifier: Apache-2.0
"""Moves in a queue."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import (
    LONGEST_SERVICE,
    OPEN_STATES,
    PENSION,
    TRANSITIONS,
    QueueState,
    check_join,
    check_move,
    may_wait,
    service_code,
)

TODAY = date(2025, 10, 22)


@pytest.mark.parametrize("before", [None, *QueueState])
@pytest.mark.parametrize("after", list(QueueState))
def test_only_known_moves(before: QueueState | None, after: QueueState) -> None:
    told = ""
    try:
        check_move(before, after, effective_on=TODAY, last_event_on=None, today=TODAY)
    except RuleError as refused:
        told = refused.code
    assert told == ("" if after in TRANSITIONS[before] else "queue_move_not_allowed")


def test_who_left_does_not_move_again() -> None:
    assert all(not TRANSITIONS[state] for state in QueueState if state not in OPEN_STATES)


@pytest.mark.parametrize(
    ("effective_on", "last", "code"),
    [
        (date(2025, 10, 23), None, "date_in_future"),
        (date(2025, 1, 1), date(2025, 1, 2), "before_last_event"),
    ],
)
def test_moves_are_dated_in_order(effective_on: date, last: date | None, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_move(
            QueueState.WAITING,
            QueueState.HELD,
            effective_on=effective_on,
            last_event_on=last,
            today=TODAY,
        )
    assert refused.value.code == code


@pytest.mark.parametrize("coverage", list(Coverage))
@pytest.mark.parametrize("service", [PENSION, "wheelchair"])
def test_a_file_in_hand_waits_and_for_a_pension_a_covered_one(service: str, coverage: Coverage) -> None:
    told = ""
    try:
        check_join(service, coverage)
    except RuleError as refused:
        told = refused.code
    waits = {PENSION: {Coverage.COVERED}, "wheelchair": {Coverage.COVERED, Coverage.APPLICANT}}[service]
    refusal = {PENSION: "queue_not_covered", "wheelchair": "queue_not_in_hand"}[service]
    assert told == ("" if coverage in waits else refusal)
    assert may_wait(service, coverage) == (coverage in waits)


@pytest.mark.parametrize("service", [PENSION, "wheelchair"])
def test_of_the_dead_it_is_said_that_they_have_died(service: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_join(service, Coverage.DECEASED)
    assert refused.value.facts == {"coverage": "deceased", "reason": "died"}


def test_the_code_of_a_service_is_kept_unified() -> None:
    assert service_code(" صندلي  چرخدار ") == "صندلی چرخدار"
    assert service_code("x" * LONGEST_SERVICE) == "x" * LONGEST_SERVICE
    for typed in (" ", "x" * (LONGEST_SERVICE + 1)):
        with pytest.raises(RuleError) as refused:
            service_code(typed)
        assert (refused.value.code, refused.value.facts) == ("bad_service", {"longest": LONGEST_SERVICE})
