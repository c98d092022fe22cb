# SPDX-License-Identifier: Apache-2.0
"""Inquiries: where they stand on a day, how long an answer holds, what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.inquiry import (
    PENSION_ASKS,
    InquiryAnswer,
    InquiryBody,
    InquiryState,
    answer_holds_until,
    check_answer,
    inquiry_state,
)
from welfare_desk.domain.errors import RuleError

TODAY = date(2025, 10, 22)


@pytest.mark.parametrize(
    ("answered", "until", "state"),
    [
        (None, None, InquiryState.SENT),
        (date(2025, 10, 1), None, InquiryState.ANSWERED),
        (date(2025, 4, 1), date(2025, 10, 22), InquiryState.ANSWERED),
        (date(2025, 4, 1), date(2025, 10, 21), InquiryState.RUN_OUT),
    ],
)
def test_where_an_inquiry_stands(answered: date | None, until: date | None, state: InquiryState) -> None:
    assert inquiry_state(answered, until, TODAY) is state


def test_a_body_that_supports_the_person_is_a_state_of_its_own_while_the_answer_holds() -> None:
    told, there = date(2025, 4, 1), InquiryAnswer.SUPPORTED_THERE
    assert inquiry_state(told, TODAY, TODAY, there) is InquiryState.ELSEWHERE
    assert inquiry_state(told, date(2025, 10, 21), TODAY, there) is InquiryState.RUN_OUT
    assert inquiry_state(told, TODAY, TODAY, InquiryAnswer.UNDECIDED) is InquiryState.ANSWERED


def test_an_answer_holds_six_months_unless_told_otherwise() -> None:
    assert answer_holds_until(date(2025, 10, 22), 6) == date(2026, 4, 19)  # 1404/07/30 → 1405/01/30
    assert answer_holds_until(date(2025, 10, 22), 12) == date(2026, 10, 22)


def refusal(sent: date, answered: date, until: date | None) -> str:
    try:
        check_answer(sent, answered, until, TODAY)
    except RuleError as refused:
        return refused.code
    return ""


@pytest.mark.parametrize(
    ("sent", "answered", "until", "code"),
    [
        (date(2025, 10, 1), date(2025, 10, 1), None, ""),
        (date(2025, 10, 1), date(2025, 10, 22), date(2025, 10, 22), ""),
        (date(2025, 10, 1), date(2025, 10, 23), None, "date_in_future"),
        (date(2025, 10, 1), date(2025, 9, 30), None, "answer_before_sent"),
        (date(2025, 10, 1), date(2025, 10, 5), date(2025, 10, 4), "validity_before_answer"),
    ],
)
def test_which_answers_are_kept(sent: date, answered: date, until: date | None, code: str) -> None:
    assert refusal(sent, answered, until) == code


def test_who_is_asked_before_a_pension() -> None:
    assert {domain: set(bodies) for domain, bodies in PENSION_ASKS.items()} == {
        Domain.REHABILITATION: {InquiryBody.IMDAD_COMMITTEE},
        Domain.SOCIAL: {InquiryBody.IMDAD_COMMITTEE, InquiryBody.SOCIAL_SECURITY},
        Domain.PREVENTION: {InquiryBody.IMDAD_COMMITTEE},
    }
