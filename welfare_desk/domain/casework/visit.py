# SPDX-License-Identifier: Apache-2.0
"""Home visits: every file under cover is visited within six months (domain notes 1.4)."""

from __future__ import annotations

from enum import StrEnum


class VisitKind(StrEnum):
    """Where the client is met."""

    HOME = "home"
    OFFICE = "office"
    CARE_HOME = "care_home"
    PHONE = "phone"


class VisitState(StrEnum):
    """Planned, done, or given up."""

    PLANNED = "planned"
    DONE = "done"
    GIVEN_UP = "given_up"


class VisitResult(StrEnum):
    """What the visitor found."""

    MET = "met"
    NOT_AT_HOME = "not_at_home"
    MOVED_AWAY = "moved_away"
    REFUSED = "refused"
