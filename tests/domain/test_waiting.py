# SPDX-License-Identifier: Apache-2.0
"""Moves in a queue."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import OPEN_STATES, TRANSITIONS, QueueState, check_move

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
