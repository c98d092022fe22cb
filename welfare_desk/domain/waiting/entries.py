# SPDX-License-Identifier: Apache-2.0
"""Waiting is an explicit entry for a service, never a subtraction (domain notes 0, finding 1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import IN_HAND, check_in_order
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify

PENSION = "pension"
"""The service code of the pension queue, the one `in_queue` counts."""

LONGEST_SERVICE = 40
"""Characters of a service's code."""


class QueueState(StrEnum):
    """State of one entry; only WAITING, CALLED and HELD stand in the queue."""

    WAITING = "waiting"
    CALLED = "called"
    HELD = "held"
    ADMITTED = "admitted"
    WITHDREW = "withdrew"
    REMOVED = "removed"


OPEN_STATES: frozenset[QueueState] = frozenset({QueueState.WAITING, QueueState.CALLED, QueueState.HELD})
"""States that count as being in the queue."""


@dataclass(frozen=True)
class QueueEntry:
    """One file waiting for one service since a day."""

    id: int
    service: str
    state: QueueState
    joined_on: date
    ended_on: date | None = None
    letter_no: str = ""


_Q = QueueState

TRANSITIONS: dict[QueueState | None, frozenset[QueueState]] = {
    None: frozenset({_Q.WAITING}),
    _Q.WAITING: frozenset({_Q.CALLED, _Q.HELD, _Q.ADMITTED, _Q.WITHDREW, _Q.REMOVED}),
    _Q.CALLED: frozenset({_Q.WAITING, _Q.HELD, _Q.ADMITTED, _Q.WITHDREW, _Q.REMOVED}),
    _Q.HELD: frozenset({_Q.WAITING, _Q.CALLED, _Q.WITHDREW, _Q.REMOVED}),
    _Q.ADMITTED: frozenset(),
    _Q.WITHDREW: frozenset(),
    _Q.REMOVED: frozenset(),
}
"""From a state to the states it may become; ``None`` joins. Who left the queue joins again by a new entry."""


def service_code(typed: str) -> str:
    """The code of a service as it is kept; RuleError ``bad_service`` for none or a long one."""
    code = unify(typed)
    if not 1 <= len(code) <= LONGEST_SERVICE:
        raise RuleError("bad_service", longest=LONGEST_SERVICE)
    return code


def may_wait(service: str, coverage: Coverage) -> bool:
    """A file in hand waits for a service; for a pension it must be covered (domain notes 2.8).

    This is the one rule: joining, undoing, merging, the check of the data and its findings all ask it.
    """
    return coverage is Coverage.COVERED if service == PENSION else coverage in IN_HAND


def check_join(service: str, coverage: Coverage) -> None:
    """Refuse who may not wait: RuleError ``queue_not_covered`` for a pension, else ``queue_not_in_hand``.

    For those who have died the reason is ``died``: no coverage is recorded for them any more.
    """
    if not may_wait(service, coverage):
        code = "queue_not_covered" if service == PENSION else "queue_not_in_hand"
        died = {"reason": "died"} if coverage is Coverage.DECEASED else {}
        raise RuleError(code, coverage=coverage, **died)


def check_move(
    from_state: QueueState | None,
    to_state: QueueState,
    *,
    effective_on: date,
    last_event_on: date | None,
    today: date,
) -> None:
    """Refuse a move the queue does not know, a future date, or one before the entry's last event.

    Raises RuleError: ``queue_move_not_allowed``, ``date_in_future``, and what `check_in_order` refuses.
    """
    if to_state not in TRANSITIONS[from_state]:
        raise RuleError("queue_move_not_allowed", from_state=from_state or "", to_state=to_state)
    if effective_on > today:
        raise RuleError("date_in_future", date=effective_on.isoformat())
    check_in_order(effective_on, last_event_on, today)
