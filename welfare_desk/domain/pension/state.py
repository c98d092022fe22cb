# SPDX-License-Identifier: Apache-2.0
"""The state of a household's pension; amounts and lists belong to later rooms of this programme."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import check_in_order
from welfare_desk.domain.errors import RuleError


class PensionState(StrEnum):
    """State of the pension a file draws for its household; NONE leaves non-recurring services."""

    NONE = "none"
    ON_PENSION = "on_pension"
    SUSPENDED = "suspended"
    CUT = "cut"


@dataclass(frozen=True)
class PensionFact:
    """What is known of one file's pension: state and since when."""

    state: PensionState
    since: date | None = None


_P = PensionState

TRANSITIONS: dict[PensionState, frozenset[PensionState]] = {
    _P.NONE: frozenset({_P.ON_PENSION}),
    _P.ON_PENSION: frozenset({_P.SUSPENDED, _P.CUT}),
    _P.SUSPENDED: frozenset({_P.ON_PENSION, _P.CUT}),
    _P.CUT: frozenset({_P.ON_PENSION}),
}
"""From a state to the states it may become (domain notes 2.8: on pension ⇄ suspended → cut)."""

LIVE: frozenset[PensionState] = frozenset({_P.ON_PENSION, _P.SUSPENDED})
"""States that hold the household's one place: a second pension is refused meanwhile."""


def check_change(
    from_state: PensionState,
    to_state: PensionState,
    *,
    coverage: Coverage,
    effective_on: date,
    last_event_on: date | None,
    today: date,
) -> None:
    """Refuse a change the pension does not know, a start for a file that is not covered, or a wrong date.

    Raises RuleError: ``pension_change_not_allowed``, ``not_covered``, ``date_in_future``,
    and what `check_in_order` refuses.
    """
    if to_state not in TRANSITIONS[from_state]:
        raise RuleError("pension_change_not_allowed", from_state=from_state, to_state=to_state)
    if to_state is PensionState.ON_PENSION and coverage is not Coverage.COVERED:
        raise RuleError("not_covered", coverage=coverage)
    if effective_on > today:
        raise RuleError("date_in_future", date=effective_on.isoformat())
    check_in_order(effective_on, last_event_on, today)
