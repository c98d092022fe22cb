# SPDX-License-Identifier: Apache-2.0
"""What the card «why this place» freezes for a client; neighbours have ranks and scores, never names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.history import EarlierMoves, Movement
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.policy import Order
from welfare_desk.domain.waiting.scoring import Part
from welfare_desk.domain.waiting.why import Separation

OBJECTION_DAYS = 30
"""Days in which a client may object; a proposal, no regulation names any."""


@dataclass(frozen=True)
class NextInQueue:
    """Who stands directly before or behind, without a name; `score` in hundredths."""

    rank: int
    score: int
    parted: Separation
    """Why the one ahead of the two stands ahead."""


@dataclass(frozen=True)
class CapacityLine:
    """How far the places known of reach: the rank of the last one, and the letter they are known from."""

    rank: int
    letter_no: str = ""
    letter_on: date | None = None


@dataclass(frozen=True)
class WhyPaper:
    """One client's place in one queue on a day, with every step of the comparator that sorts it."""

    service: str
    service_name: str
    full_name: str
    file_no: str
    joined_on: date
    queue_no: int
    as_of: date
    """The day as of which places and scores are told."""
    months_waited: int
    rank: int
    out_of: int
    order: Order
    policy_version: int
    """0: plain date order before any policy was approved."""
    policy_since: date | None
    proposed: bool
    score: int = 0
    """Hundredths; the sum of the parts."""
    parts: tuple[Part, ...] = ()
    commission_until: date | None = None
    """The last day on which the commission's vote counts."""
    capacity: CapacityLine | None = None
    """None where no quota is known."""
    kept_out: Skipped | None = None
    """What would keep them out of a run of the day, wherever the line is."""
    before: NextInQueue | None = None
    behind: NextInQueue | None = None
    would_change: tuple[WouldChange, ...] = ()
    movement: Movement | None = None
    """Of the last months; None for who came since, or where no record reaches back."""
    state: QueueState = QueueState.WAITING
    held_until: date | None = None
    objection_days: int = OBJECTION_DAYS
    earlier: EarlierMoves | None = None
    """What moved the place before the months of `movement`."""

    @property
    def to_the_line(self) -> int | None:
        """Places between this one and the last that is covered; 0 or less inside it, None without a quota."""
        return None if self.capacity is None else self.rank - self.capacity.rank
