# SPDX-License-Identifier: Apache-2.0
"""A file that moves between two offices: the origin office is asked first (domain notes 2.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError


class TransferDirection(StrEnum):
    """Whether the file comes or goes."""

    IN = "in"
    OUT = "out"


class TransferAnswer(StrEnum):
    """What the other office said."""

    AGREED = "agreed"
    REFUSED = "refused"
    UNKNOWN_THERE = "unknown_there"


@dataclass(frozen=True)
class Transfer:
    """One question to another office and its answer; struck when the move or the answer was taken back."""

    id: int
    version: int
    file_no: str
    direction: TransferDirection
    other_office: str
    asked_on: date
    letter_no: str = ""
    answered_on: date | None = None
    answer: TransferAnswer | None = None
    answer_letter_no: str = ""
    note: str = ""
    name: str = ""
    """The client's, where transfers of many files are listed."""
    mistake: Mistake | None = None
    coverage_event_id: int | None = None
    """The change of coverage that sent the file, or that the answer brought it."""
    waits: bool = False
    """The other office still owes its answer; of a file that has moved on since it went, it owes none."""
    overdue: bool = False
    """It waits for longer than the office's rule says."""


@dataclass(frozen=True)
class OriginRefusal:
    """The last answer of the office a file comes from was a refusal: the client may be covered there."""

    office: str
    answered_on: date
    letter_no: str = ""


def overdue_before(today: date, days: int) -> date:
    """Questions asked before this day have waited for more than so many days."""
    return days_later(today, -days)


ANSWERS: dict[TransferDirection, tuple[TransferAnswer, ...]] = {
    TransferDirection.IN: tuple(TransferAnswer),
    TransferDirection.OUT: (TransferAnswer.AGREED, TransferAnswer.REFUSED),
}
"""What an office can say: whether it has a file of the client is asked of the origin alone."""


def check_answer(transfer: Transfer, answer: TransferAnswer, answered_on: date, today: date) -> None:
    """One answer that the office can give, between the day of the question and today.

    Raises RuleError: ``transfer_answered``, ``file_moved_on`` where none is owed any more,
    ``not_said_of_a_leaving_file``, ``date_in_future``, ``before_asked``.
    """
    if transfer.answer is not None:
        raise RuleError("transfer_answered")
    if not transfer.waits:
        raise RuleError("file_moved_on", office=transfer.other_office)
    if answer not in ANSWERS[transfer.direction]:
        raise RuleError("not_said_of_a_leaving_file")
    if answered_on > today:
        raise RuleError("date_in_future", date=answered_on.isoformat())
    if answered_on < transfer.asked_on:
        raise RuleError("before_asked", date=answered_on.isoformat(), asked=transfer.asked_on.isoformat())
