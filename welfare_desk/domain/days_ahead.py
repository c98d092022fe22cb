# SPDX-License-Identifier: Apache-2.0
"""What a clock that ran ahead has left behind: records for days that are still to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.errors import RuleError


class Recorded(StrEnum):
    """What is recorded for a day and orders or blocks what comes after it."""

    QUEUE = "queue"
    PENSION = "pension"
    ALLOWANCE = "allowance"
    COVERAGE = "coverage"
    FIELD = "field"
    RUN = "run"
    POLICY = "policy"
    ORDER = "order"
    """Queues that stand in the order of such a day: nothing but an opening of the program brings that."""


@dataclass(frozen=True)
class AheadOf:
    """So many records of a kind for days after today, the last of them on this day."""

    kind: Recorded
    count: int
    last: date


MOST_DAYS = 10
"""Days to come with records on them that a clock ahead of time may have left before anybody noticed."""


def check_few(days: int) -> None:
    """RuleError ``clock_is_behind`` (days): so many days of work after today were really lived."""
    if days > MOST_DAYS:
        raise RuleError("clock_is_behind", days=days, most=MOST_DAYS)


def check_same_day(said: date, today: date) -> None:
    """RuleError ``day_is_other`` (said, today): a PC that shows another day than a calendar has no word."""
    if said != today:
        raise RuleError("day_is_other", said=said.isoformat(), today=today.isoformat())


def last_ahead(found: Iterable[AheadOf]) -> date:
    """The last day that anything is recorded for; RuleError ``nothing_ahead`` where nothing is."""
    last = max((one.last for one in found), default=None)
    if last is None:
        raise RuleError("nothing_ahead")
    return last
