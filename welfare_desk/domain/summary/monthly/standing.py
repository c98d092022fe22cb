# SPDX-License-Identifier: Apache-2.0
"""How far a month has come: it runs, is open, closed, sent to headquarters, or was opened again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.calendar import JalaliMonth


class MonthState(StrEnum):
    """Where a month stands; each state has one next step."""

    RUNS = "runs"
    """Its last day is not over."""
    OPEN = "open"
    REOPENED = "reopened"
    """It was closed and is open again."""
    CLOSED = "closed"
    """Its bundle is not made yet."""
    SENT = "sent"


@dataclass(frozen=True)
class SentMonth:
    """The bundle of a closed month: its place in the office's chain, its digest, when it was made.

    `certified`: it was made after the office had been enrolled, and carries hashes by which persons are
    counted once over all offices. `foreign`: its certificate is of a headquarters that was replaced since,
    so that the present one does not take it.
    """

    sequence: int
    digest: str
    made_at: datetime
    certified: bool = True
    foreign: bool = False


@dataclass(frozen=True)
class ChainBundle:
    """A bundle of the office's chain, of whichever closing; `stands`: that closing of its month does.

    `name` is that of its file.
    """

    month: JalaliMonth
    sequence: int
    digest: str
    made_at: datetime
    name: str
    stands: bool


@dataclass(frozen=True)
class Reopening:
    """When, by whom and why a closed month was opened again."""

    at: datetime
    by: str
    why: str


def state_of(
    month: JalaliMonth, today: date, *, closed: bool, sent: SentMonth | None, reopened: Reopening | None
) -> MonthState:
    """Where a month stands today."""
    if closed:
        return MonthState.CLOSED if sent is None else MonthState.SENT
    if reopened is not None:
        return MonthState.REOPENED
    return MonthState.RUNS if month.last() >= today else MonthState.OPEN
