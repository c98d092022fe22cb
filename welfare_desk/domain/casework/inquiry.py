# SPDX-License-Identifier: Apache-2.0
"""What the office asks other bodies before somebody is supported (domain notes 3.3).

Only the pension asks for it. Services of rehabilitation never wait for an inquiry (domain finding 7).
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.errors import RuleError


class InquiryBody(StrEnum):
    """Whom the office asks."""

    IMDAD_COMMITTEE = "imdad_committee"
    SOCIAL_SECURITY = "social_security"
    WELFARE_DATABASE = "welfare_database"
    HEALTH_INSURANCE = "health_insurance"
    CIVIL_REGISTRY = "civil_registry"
    MARTYRS_FOUNDATION = "martyrs_foundation"
    OTHER = "other"


class InquiryAnswer(StrEnum):
    """What came back: not supported there, supported there, or nothing that decides."""

    CLEAR = "clear"
    SUPPORTED_THERE = "supported_there"
    UNDECIDED = "undecided"


class InquiryState(StrEnum):
    """Where an inquiry stands on a day."""

    SENT = "sent"
    ANSWERED = "answered"
    ELSEWHERE = "elsewhere"
    """Answered: that body supports the person, who draws a pension from one place only."""
    RUN_OUT = "run_out"
    """Answered, and the answer no longer holds: it is asked again before anybody relies on it."""


PENSION_ASKS: dict[Domain, tuple[InquiryBody, ...]] = {
    Domain.REHABILITATION: (InquiryBody.IMDAD_COMMITTEE,),
    Domain.SOCIAL: (InquiryBody.IMDAD_COMMITTEE, InquiryBody.SOCIAL_SECURITY),
    Domain.PREVENTION: (InquiryBody.IMDAD_COMMITTEE,),
}
"""Whom a pension is asked of: one pension from one place only; of women heads also social security."""


def inquiry_state(
    answered_on: date | None, valid_until: date | None, today: date, answer: InquiryAnswer | None = None
) -> InquiryState:
    """Where an inquiry stands today; an answer without an end holds."""
    if answered_on is None:
        return InquiryState.SENT
    if valid_until is not None and valid_until < today:
        return InquiryState.RUN_OUT
    if answer is InquiryAnswer.SUPPORTED_THERE:
        return InquiryState.ELSEWHERE
    return InquiryState.ANSWERED


def answer_holds_until(answered_on: date, months: int) -> date:
    """The last day an answer is relied on; the months are the office's dated rule."""
    return months_later(answered_on, months)


def check_answer(sent_on: date, answered_on: date, valid_until: date | None, today: date) -> None:
    """RuleError `date_in_future`, `answer_before_sent`, `validity_before_answer`."""
    if answered_on > today:
        raise RuleError("date_in_future", date=answered_on.isoformat())
    if answered_on < sent_on:
        raise RuleError("answer_before_sent", date=sent_on.isoformat())
    if valid_until is not None and valid_until < answered_on:
        raise RuleError("validity_before_answer")
