# SPDX-License-Identifier: Apache-2.0
"""Which change of coverage is allowed, and why not (domain notes 2.8)."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError

_C = Coverage

TRANSITIONS: dict[Coverage | None, frozenset[Coverage]] = {
    None: frozenset({_C.APPLICANT, _C.COVERED}),
    _C.APPLICANT: frozenset({_C.REFERRED, _C.REFUSED, _C.COVERED, _C.DECEASED, _C.CLOSED}),
    _C.REFERRED: frozenset({_C.APPLICANT, _C.CLOSED}),
    _C.REFUSED: frozenset({_C.APPLICANT, _C.CLOSED}),
    _C.COVERED: frozenset({_C.DISCHARGED, _C.TRANSFERRED, _C.RECOVERED, _C.DECEASED, _C.CLOSED}),
    _C.DISCHARGED: frozenset({_C.COVERED, _C.DECEASED, _C.CLOSED}),
    _C.TRANSFERRED: frozenset({_C.COVERED, _C.CLOSED}),
    _C.RECOVERED: frozenset({_C.COVERED, _C.DECEASED, _C.CLOSED}),
    _C.DECEASED: frozenset({_C.CLOSED}),
    _C.CLOSED: frozenset({_C.COVERED, _C.APPLICANT}),
}
"""From a state to the states it may become; ``None`` is a file that is being opened."""


def check_transition(
    from_state: Coverage | None,
    to_state: Coverage,
    *,
    effective_on: date,
    last_event_on: date | None,
    today: date,
) -> None:
    """Refuse a change that the life cycle does not know, a future date, or one before the last event.

    Raises RuleError: ``coverage_not_allowed``, ``date_in_future``, ``before_last_event``.
    """
    if to_state not in TRANSITIONS[from_state]:
        raise RuleError("coverage_not_allowed", from_state=from_state or "", to_state=to_state)
    if effective_on > today:
        raise RuleError("date_in_future", date=effective_on.isoformat())
    if last_event_on is not None and effective_on < last_event_on:
        raise RuleError("before_last_event", date=effective_on.isoformat(), last=last_event_on.isoformat())
