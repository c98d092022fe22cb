# SPDX-License-Identifier: Apache-2.0
"""Use cases of a clock that ran ahead: what it has left for days to come, and the head's word on today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.days_ahead import AheadOf, check_few, check_same_day, last_ahead
from welfare_desk.services.casework.stamps import because, in_open_months
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage import clock, days_ahead
from welfare_desk.storage.casework import listing
from welfare_desk.storage.waiting import keeping


@dataclass(frozen=True)
class AskAhead:
    """What lies after today."""


@dataclass(frozen=True)
class Ahead:
    """Today by the clock of this PC, and what is recorded for later days, by kind."""

    today: date
    found: tuple[AheadOf, ...]

    @property
    def count(self) -> int:
        """So many records in all."""
        return sum(one.count for one in self.found)

    @property
    def last(self) -> date | None:
        """The last day that anything is recorded for."""
        return max((one.last for one in self.found), default=None)


@question("office.ahead", permission=Permission.VIEW_FILES)
def ahead(look: Look, _: AskAhead) -> Ahead:
    """What is recorded for days to come: a clock ran ahead then, or is behind now."""
    return Ahead(look.today, days_ahead.days_ahead(look.db.apart, look.today))


@dataclass(frozen=True)
class ConfirmDay:
    """The head says which day it is and how they know; `day` is from their own calendar, not from this PC."""

    day: date
    reason: str


@dataclass(frozen=True)
class DayConfirmed:
    """The day that counts from now on, and what it was said of."""

    day: date
    ahead_until: date
    found: tuple[AheadOf, ...]


@command("office.confirm_day", permission=Permission.APPROVE, touches={Kind.QUEUE, Kind.PENSION, Kind.FILE})
def confirm_day(work: Work, facts: ConfirmDay) -> DayConfirmed:
    """Let what a clock ahead of time has recorded count from today.

    Events of days to come stand on today from now on, queues in the order of today; sealed runs and approved
    policies stay as they are. RuleError `day_is_other` where the head's day is not that of this PC, whose
    clock is wrong then, `clock_is_behind` where many days of work lie after today, `nothing_ahead`,
    `bad_fields` without a reason, `month_closed`.
    """
    reason = because(work, facts.reason)
    check_same_day(facts.day, work.today)
    found = days_ahead.days_ahead(work.db.raw, work.today)
    until = last_ahead(found)
    check_few(days_ahead.lived_after(work.db.raw, work.today))
    in_open_months(work, work.today)
    said = clock.say_day(work.db, work.today, until, work.now, work.user.name, reason)
    files = days_ahead.bring_back(work.db, work.today)
    keeping.come_back(work.db, work.today)
    listing.refresh(work.db, files)
    work.about("clock", said)
    return DayConfirmed(work.today, until, found)
