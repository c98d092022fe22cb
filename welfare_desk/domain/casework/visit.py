# SPDX-License-Identifier: Apache-2.0
"""Home visits: every file under cover is visited within six months (domain notes 1.4)."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.errors import RuleError

FARTHEST_PLAN = 366
"""Days; nobody plans a visit further ahead: a later day is a slip of the pen."""

LONGEST_REPORT = 4_000
"""Characters of a visitor's report."""

LONGEST_VISITOR = 80
"""Characters of a visitor's name, and of the reason for which a visit is given up."""


class VisitKind(StrEnum):
    """Where the client is met."""

    HOME = "home"
    OFFICE = "office"
    CARE_HOME = "care_home"
    PHONE = "phone"


AT_HOME = frozenset({VisitKind.HOME, VisitKind.CARE_HOME})
"""Where the client lives: only meeting him there is the home visit that falls due anew."""


def carries_out(planned: VisitKind, done: VisitKind) -> bool:
    """Whether a visit of one kind is what was planned: a call or a talk at the office is no visit at home."""
    return done is planned or {planned, done} <= AT_HOME


class VisitState(StrEnum):
    """Planned, done, given up, or recorded by mistake."""

    PLANNED = "planned"
    DONE = "done"
    GIVEN_UP = "given_up"
    STRUCK = "struck"
    """Keeps what it said, and counts nowhere."""


OVER = frozenset({VisitState.GIVEN_UP, VisitState.STRUCK})
"""Nothing more is recorded of such a visit."""


class VisitResult(StrEnum):
    """What the visitor found."""

    MET = "met"
    NOT_AT_HOME = "not_at_home"
    MOVED_AWAY = "moved_away"
    REFUSED = "refused"


TRANSITIONS: dict[VisitState | None, frozenset[VisitState]] = {
    None: frozenset({VisitState.PLANNED, VisitState.DONE}),
    VisitState.PLANNED: frozenset({VisitState.DONE, VisitState.GIVEN_UP, VisitState.STRUCK}),
    VisitState.DONE: frozenset({VisitState.DONE, VisitState.STRUCK}),
    VisitState.GIVEN_UP: frozenset({VisitState.STRUCK}),
    VisitState.STRUCK: frozenset(),
}
"""From a state to the states it may become; ``None`` is a visit that nobody planned.

A done visit stays done when its record is corrected; taken back, it is struck, and what had been planned is
planned anew.
"""


def check_visit_transition(from_state: VisitState | None, to_state: VisitState) -> None:
    """Refuse a change that the life of a visit does not know: RuleError ``visit_not_allowed``."""
    if to_state not in TRANSITIONS[from_state]:
        raise RuleError("visit_not_allowed", from_state=from_state or "", to_state=to_state)


def check_plan(planned_on: date, coverage: Coverage, today: date) -> None:
    """Refuse a plan for a day gone by or too far off, or for a file that has ended.

    A visit made before its end may still be recorded.

    Raises RuleError: ``visit_day_past``, ``visit_day_too_far``, ``visit_of_ended_file``.
    """
    if coverage in ENDED:
        raise RuleError("visit_of_ended_file", coverage=coverage)
    if planned_on < today:
        raise RuleError("visit_day_past", date=planned_on.isoformat())
    if (planned_on - today).days > FARTHEST_PLAN:
        raise RuleError("visit_day_too_far", date=planned_on.isoformat())


def check_done(visited_on: date, today: date) -> None:
    """Refuse the record of a visit that is still to come: RuleError ``date_in_future``."""
    if visited_on > today:
        raise RuleError("date_in_future", date=visited_on.isoformat())


def check_given_up(reason: str) -> None:
    """Refuse to give a visit up without saying why: RuleError ``visit_needs_reason``."""
    if not reason:
        raise RuleError("visit_needs_reason")


def due_on(last_met_on: date | None, opened_on: date | None, months: int) -> date | None:
    """The day from which a file is to be visited: months after the client was last met.

    Who was never met is due from the day the file was opened; None when nobody knows that day.
    """
    return opened_on if last_met_on is None else months_later(last_met_on, months)


def overdue_days(due: date | None, today: date) -> int:
    """Days since the visit fell due; 0 on the day itself, before it, and when the day is not known."""
    return 0 if due is None else max(0, (today - due).days)


def stale_since(today: date, months: int) -> date:
    """The latest day of a meeting that no longer holds today: lists compare with it instead of counting.

    A meeting is due again exactly when it was on this day or before.
    """
    day = months_later(today, -months)
    while months_later(day, months) > today:
        day -= timedelta(days=1)
    while months_later(day + timedelta(days=1), months) <= today:
        day += timedelta(days=1)
    return day
