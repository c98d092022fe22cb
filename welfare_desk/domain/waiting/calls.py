# SPDX-License-Identifier: Apache-2.0
"""The call sweep before an admission: who of the first in a queue is reached, and what they say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError


class CallOutcome(StrEnum):
    """What came of a call. REACHED calls the entry, HOLD holds it, DECLINED ends it, UNREACHABLE counts."""

    REACHED = "reached"
    UNREACHABLE = "unreachable"
    DECLINED = "declined"
    HOLD = "hold"


def check_call(
    outcome: CallOutcome,
    *,
    called_on: date,
    joined_on: date,
    until: date | None,
    note: str,
    today: date,
) -> None:
    """Refuse a call that cannot have been.

    RuleError ``date_in_future``, ``call_before_joining`` (date), ``hold_until_past`` (today), and
    ``bad_fields``: a hold needs its last day, who declines a reason, and no other call has a last day.
    """
    if called_on > today:
        raise RuleError("date_in_future", date=called_on.isoformat())
    if called_on < joined_on:
        raise RuleError("call_before_joining", date=joined_on.isoformat())
    if (outcome is CallOutcome.HOLD) != (until is not None):
        raise refused([Problem("until", "required" if until is None else "not_asked_for")])
    if outcome is CallOutcome.DECLINED and not note:
        raise refused([Problem("note", "required")])
    check_hold(until, today)


def check_hold(until: date | None, today: date) -> None:
    """A hold ends today at the earliest: RuleError ``hold_until_past`` (date, today)."""
    if until is not None and until < today:
        raise RuleError("hold_until_past", date=until.isoformat(), today=today.isoformat())


@dataclass(frozen=True)
class CallRow:
    """One to call: rank, phones as kept, calls in vain within the days of the rule, and the last call.

    `held_until`: a hold that is past, so that the entry counts again.
    """

    rank: int
    entry_id: int
    file_no: str
    first_name: str
    last_name: str
    phones: tuple[str, ...]
    tries: int
    held_until: date | None
    call_id: int | None
    call_version: int | None
    last_outcome: CallOutcome | None
    last_on: date | None
    note: str


@dataclass(frozen=True)
class CallList:
    """Who is called next; so many calls in vain (`most_tries`) in so many days make somebody unreachable."""

    rows: tuple[CallRow, ...]
    most_tries: int
    days: int
    proposed: bool
    """Nobody has laid these two numbers down; the office confirms or changes them."""
