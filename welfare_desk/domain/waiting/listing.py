# SPDX-License-Identifier: Apache-2.0
"""What screens and papers show of a queue: its rows, and why somebody stands where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.naming import CHOSEN
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.history import Move
from welfare_desk.domain.waiting.policy import CriterionKind, Policy
from welfare_desk.domain.waiting.scoring import Part
from welfare_desk.domain.waiting.why import Separation


@dataclass(frozen=True)
class PolicyTold:
    """A policy with its story; `id` 0 is plain date order before anything was approved.

    `version` counts the approved ones of the service from 1, each in force `since` a day.
    """

    id: int
    row_version: int
    policy: Policy
    version: int = 0
    since: date | None = None
    name: str = ""
    draft: bool = False
    made_by: str = ""
    approved_at: datetime | None = None
    approved_by: str = ""
    letter_no: str = ""
    reason: str = ""


@dataclass(frozen=True)
class QueueFilter:
    """Chips above the queue; an empty tuple does not filter. Ranks stay those of the whole queue."""

    text: str = ""
    domains: tuple[Domain, ...] = ()
    states: tuple[QueueState, ...] = ()
    documents: tuple[Documents, ...] = ()
    neighbourhoods: tuple[str, ...] = field(default=(), metadata=CHOSEN)


@dataclass(frozen=True)
class QueueRow:
    """One who waits. `points` are hundredths of each criterion, in the order of the policy.

    `rank_before` is the rank at the beginning of the Jalali month; None for who came since.
    """

    rank: int
    entry_id: int
    version: int
    file_no: str
    national_id: str
    first_name: str
    last_name: str
    domain: Domain
    neighbourhood: str
    joined_on: date
    score: int
    points: tuple[int, ...]
    state: QueueState
    held_until: date | None
    documents: Documents
    rank_before: int | None = None
    parts: tuple[Part, ...] = ()
    """With evidence, only where it was asked for."""


@dataclass(frozen=True)
class QueuePage:
    """A page of a queue, in order: scored as of `scored_on` (None: nobody waits) by `policy`."""

    rows: tuple[QueueRow, ...]
    total: int
    """Who wait for the service."""
    matched: int
    """Whom the filter leaves."""
    scored_on: date | None
    policy: PolicyTold


@dataclass(frozen=True)
class QueueFigures:
    """A queue in figures: `places` left of its open quotas, given out as runs of today would.

    `line` is the rank of the last one that they reach and `threshold` the score, in hundredths; None where no
    quota is open, or the places are more than those who can be admitted. `mean_days`: how long they have
    waited so far.
    """

    waiting: int
    places: int
    letters: int
    """Open quotas."""
    line: int | None
    threshold: int | None
    best: int
    """The score of the first."""
    mean_days: int | None
    scored_on: date | None
    policy: PolicyTold


@dataclass(frozen=True)
class KeptOut:
    """Why a run of today would pass somebody over; `held_until` and `unmet` as of a list of an admission."""

    reason: Skipped
    held_until: date | None = None
    unmet: tuple[str, ...] = ()


@dataclass(frozen=True)
class Neighbour:
    """Who stands next, and what parts them from the one asked about."""

    rank: int
    file_no: str
    first_name: str
    last_name: str
    score: int
    separated_by: Separation


@dataclass(frozen=True)
class WouldChange:
    """One fact, what it would become and when, and the score and rank that would follow."""

    criterion: CriterionKind
    to: str
    on: date | None
    score: int
    rank: int


@dataclass(frozen=True)
class HoldTold:
    """The hold of an entry: since when, its last day (None: until it is released), why, and who said so."""

    on: date
    until: date | None
    reason: str
    by: str


@dataclass(frozen=True)
class WhyPlace:
    """Why somebody stands where they stand: every step of the comparator that sorts."""

    row: QueueRow
    service: str
    service_name: str
    total: int
    scored_on: date
    policy: PolicyTold
    above: Neighbour | None
    below: Neighbour | None
    would_change: tuple[WouldChange, ...]
    kept_out: KeptOut | None = None
    hold: HoldTold | None = None
    """Of one who is held, also where the last day is past."""


@dataclass(frozen=True)
class RankHistory:
    """How a place moved, move by move, the newest first.

    `since` is the first day of the record, `from_day` the first that was asked about and is recorded.
    """

    file_no: str
    service: str
    rank: int
    since: date
    from_day: date
    moves: tuple[Move, ...]


@dataclass(frozen=True)
class PolicyShift:
    """One entry under two policies."""

    file_no: str
    first_name: str
    last_name: str
    rank_before: int
    rank_after: int
    score_before: int
    score_after: int


@dataclass(frozen=True)
class PolicyComparison:
    """The named list before and after: everybody whose place changes, the new order first.

    `digest` is of the whole comparison: an approval names the one that was looked at.
    """

    total: int
    moved: int
    up: int
    """Who of the moved come to stand further ahead."""
    shifts: tuple[PolicyShift, ...]
    digest: str
