# SPDX-License-Identifier: Apache-2.0
"""How the office stood at ends of months, and what its pension queue took in and let go by month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.calendar import JalaliMonth

ENDS = 6
"""Ends of months in a line of the first page, beside today."""
MONTHS = 12
"""Months of the queue that are shown at most, the one that runs among them."""
AHEAD = 6
"""Days after today whose planned visits are told: with today they are a week."""


class Figure(StrEnum):
    """The figures of the first page."""

    COVERED = "covered"
    ON_PENSION = "on_pension"
    IN_QUEUE = "in_queue"
    NON_RECURRING = "non_recurring"


class ChartKind(StrEnum):
    """The charts of the first page: each is printed by this name. The first four are lines over months."""

    COVERED = "covered"
    ON_PENSION = "on_pension"
    IN_QUEUE = "in_queue"
    NON_RECURRING = "non_recurring"
    QUEUE_MOVES = "queue_moves"
    DISABILITIES = "disabilities"
    NEIGHBOURHOODS = "neighbourhoods"
    FIELDS = "fields"
    STOCK = "stock"


@dataclass(frozen=True)
class MonthEnd:
    """The figures on the last evening of a month, counted from dated events.

    Of a closed one they are as sealed where nothing else was learnt since; `corrected` are those that it was
    closed otherwise with: beside others a month is told as it is known now. None is unknown: before the first
    event of the office nobody can tell.
    """

    month: JalaliMonth
    closed: bool
    covered: int | None
    on_pension: int | None
    in_queue: int | None
    non_recurring: int | None
    corrected: tuple[Figure, ...] = ()

    def figure(self, name: Figure) -> int | None:
        """One of the figures."""
        told: int | None = getattr(self, name.value)
        return told


@dataclass(frozen=True)
class QueueMonth:
    """How many joined the queue of the pension in a month, and how many left it; as closed where it is.

    None is unknown, as in `MonthEnd`.
    """

    month: JalaliMonth
    joined: int | None
    left: int | None
    closed: bool = False

    @property
    def most(self) -> int:
        """The greater of both, 0 where neither is known."""
        return max(self.joined or 0, self.left or 0)


def last_ends(today: date, count: int = ENDS) -> tuple[JalaliMonth, ...]:
    """The last months that are over, the oldest first."""
    now = JalaliMonth.of(today)
    return tuple(now.plus(-back) for back in range(count, 0, -1))


def last_months(today: date, count: int = MONTHS) -> tuple[JalaliMonth, ...]:
    """The last months, the one that runs at the end."""
    now = JalaliMonth.of(today)
    return tuple(now.plus(-back) for back in range(count - 1, -1, -1))


def told_months(months: Sequence[QueueMonth]) -> tuple[QueueMonth, ...]:
    """The months from the first one on in which anything moved: before it there was no queue to tell of."""
    for place, month in enumerate(months):
        if month.most or month.closed:
            return tuple(months[place:])
    return ()


def change(now: int, ends: Sequence[MonthEnd], name: Figure) -> int | None:
    """How much more a figure is than at the end of the last month; None where that is unknown."""
    before = ends[-1].figure(name) if ends else None
    return None if before is None else now - before
