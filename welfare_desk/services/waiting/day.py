# SPDX-License-Identifier: Apache-2.0
"""The day's first opening: months have gone by and votes have run out, so everybody is scored anew."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.services.door import Look, Work, jotting, question
from welfare_desk.storage.waiting import keeping


@dataclass(frozen=True)
class Today:
    """No facts: the day is the session's."""


@dataclass(frozen=True)
class DayKept:
    """The services whose queues were scored anew."""

    services: tuple[str, ...]


@question("waiting.is_late", permission=Permission.OWN_ACCOUNT)
def is_late(look: Look, _facts: Today) -> bool:
    """Whether a queue still stands as of an earlier day."""
    return keeping.late_services(look.db.apart, look.today)


@jotting("waiting.keep_day", permission=Permission.OWN_ACCOUNT)
def keep_day(work: Work, _facts: Today) -> DayKept:
    """Score every queue as of today, none as of an earlier day: a clock that went back changes nothing.

    Places are derived from facts, so nothing of it is in the trail.
    """
    return DayKept(keeping.keep_day(work.db, work.today))
