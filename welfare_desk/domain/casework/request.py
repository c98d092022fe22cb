# SPDX-License-Identifier: Apache-2.0
"""What a client asks the office for (تقاضا)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError


class RequestState(StrEnum):
    """Open, or answered one way or another."""

    OPEN = "open"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class ServiceRequest:
    """One request of a file; of an answer that was taken back there is a struck row beside the open one."""

    id: int
    version: int
    file_no: str
    service: str
    text: str
    asked_on: date
    state: RequestState
    decided_on: date | None = None
    answer: str = ""
    name: str = ""
    """The client's, where requests of many files are listed."""
    mistake: Mistake | None = None

    @property
    def waits(self) -> bool:
        """Whether an answer is still expected."""
        return self.state is RequestState.OPEN and self.mistake is None


def check_decision(
    from_state: RequestState, to_state: RequestState, *, asked_on: date, decided_on: date, today: date
) -> None:
    """An open request is decided once, between the day it was asked and today.

    Raises RuleError: ``request_decided``, ``request_not_decided``, ``date_in_future``, ``before_asked``.
    """
    if from_state is not RequestState.OPEN:
        raise RuleError("request_decided", state=from_state)
    if to_state is RequestState.OPEN:
        raise RuleError("request_not_decided")
    if decided_on > today:
        raise RuleError("date_in_future", date=decided_on.isoformat())
    if decided_on < asked_on:
        raise RuleError("before_asked", date=decided_on.isoformat(), asked=asked_on.isoformat())
