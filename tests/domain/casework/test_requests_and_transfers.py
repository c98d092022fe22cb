# SPDX-License-Identifier: Apache-2.0
"""Requests are decided once; other offices answer once; neither before the day of asking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from welfare_desk.domain.casework.request import RequestState, check_decision
from welfare_desk.domain.casework.transfer import (
    Transfer,
    TransferAnswer,
    TransferDirection,
    check_answer,
    overdue_before,
)
from welfare_desk.domain.errors import RuleError

ASKED, TODAY = date(2025, 10, 1), date(2025, 10, 22)
QUESTION = Transfer(1, 1, "1404-00001", TransferDirection.IN, "ری", ASKED, waits=True)
ANSWERED = replace(QUESTION, answered_on=ASKED, answer=TransferAnswer.AGREED, waits=False)
MOVED_ON = replace(QUESTION, waits=False)
R = RequestState


@pytest.mark.parametrize(
    ("before", "after", "on", "code"),
    [
        (R.OPEN, R.GRANTED, ASKED, ""),
        (R.OPEN, R.WITHDRAWN, TODAY, ""),
        (R.OPEN, R.OPEN, TODAY, "request_not_decided"),
        (R.GRANTED, R.REFUSED, TODAY, "request_decided"),
        (R.OPEN, R.GRANTED, date(2025, 9, 30), "before_asked"),
        (R.OPEN, R.GRANTED, date(2025, 10, 23), "date_in_future"),
    ],
)
def test_a_request_is_decided_once(before: R, after: R, on: date, code: str) -> None:
    told = ""
    try:
        check_decision(before, after, asked_on=ASKED, decided_on=on, today=TODAY)
    except RuleError as refused:
        told = refused.code
    assert told == code


@pytest.mark.parametrize(
    ("transfer", "on", "code"),
    [
        (replace(QUESTION, direction=TransferDirection.OUT), TODAY, "not_said_of_a_leaving_file"),
        (QUESTION, TODAY, ""),
        (ANSWERED, TODAY, "transfer_answered"),
        (MOVED_ON, TODAY, "file_moved_on"),
        (QUESTION, date(2025, 9, 30), "before_asked"),
        (QUESTION, date(2025, 10, 23), "date_in_future"),
    ],
)
def test_an_office_answers_once(transfer: Transfer, on: date, code: str) -> None:
    told = ""
    try:
        check_answer(transfer, TransferAnswer.UNKNOWN_THERE, on, TODAY)
    except RuleError as refused:
        told = refused.code
    assert told == code


def test_thirty_days_are_long_enough() -> None:
    assert overdue_before(TODAY, 30) == date(2025, 9, 22)
