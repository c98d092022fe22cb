# SPDX-License-Identifier: Apache-2.0
"""What screens and papers show of an admission: proposed, tried with another policy, decided, repeated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from welfare_desk.domain.calendar import JalaliMonth, months_between
from welfare_desk.domain.casework.codes import Severity
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.domain.waiting.facts import Documents, WaitingFacts
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.domain.waiting.sealing import FROZEN, Frozen

_FILE_NO, _SCORE = FROZEN.index("file_no"), FROZEN.index("score")
_OUTCOME, _REASON = FROZEN.index("outcome"), FROZEN.index("reason")


@dataclass(frozen=True)
class ConsideredRow:
    """One whom a run admits or skips; `position` is the place in the order of the queue.

    `held_until` is the last day of a hold that skips them, None for one without a day.
    """

    position: int
    entry_id: int
    file_no: str
    national_id: str
    first_name: str
    last_name: str
    joined_on: date
    score: int
    outcome: Outcome
    reason: Skipped | None = None
    held_until: date | None = None
    tries: int = 0
    unmet: tuple[str, ...] = ()
    """Codes of the needs of an allowance that the file does not show."""
    documents: Documents = Documents.COMPLETE


@dataclass(frozen=True)
class Counts:
    """How many a run looks at, admits and skips; the rest came after the last place was given."""

    waiting: int
    admitted: int
    skipped: int
    reasons: tuple[tuple[Skipped, int], ...]


def counted(rows: Iterable[Frozen]) -> Counts:
    """The counts of frozen rows, reasons in the order of the rules."""
    outcomes: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for row in rows:
        outcomes[row[_OUTCOME]] += 1
        if row[_REASON] is not None:
            reasons[row[_REASON]] += 1
    return Counts(
        outcomes.total(),
        outcomes[Outcome.ADMITTED],
        outcomes[Outcome.SKIPPED],
        tuple((reason, reasons[reason]) for reason in Skipped if reasons[reason]),
    )


def list_digest(head: object, rows: Iterable[Frozen]) -> str:
    """What the head has looked at: the terms, who enters with which score, who is skipped for what."""
    told = [
        [row[_FILE_NO], row[_SCORE], row[_OUTCOME], row[_REASON]]
        for row in rows
        if row[_OUTCOME] != Outcome.BEYOND
    ]
    return sha256_hex(canonical([head, told]))


@dataclass(frozen=True)
class Shift:
    """One who enters the list or leaves it: rank today, and under what is tried."""

    file_no: str
    first_name: str
    last_name: str
    rank_now: int
    rank_then: int


@dataclass(frozen=True)
class Listed:
    """One of a list by name."""

    file_no: str
    first_name: str
    last_name: str


@dataclass(frozen=True)
class SincePut:
    """What has become of a list since it was put before the head: who has come, who has gone.

    `policy_was` and `policy_is` are numbers of approved policies; 0 is date order before any approval.
    """

    came: tuple[Listed, ...]
    went: tuple[Listed, ...]
    policy_was: int
    policy_is: int

    @property
    def differs(self) -> bool:
        """Whether anything is otherwise by now."""
        return bool(self.came or self.went) or self.policy_was != self.policy_is


@dataclass(frozen=True)
class Figures:
    """Five figures of those admitted; means in whole hundredths, None where nothing is known of anybody."""

    count: int
    mean_decile: int | None
    very_severe: int
    woman_heads: int
    mean_months_waited: int | None
    mean_household_size: int | None


def figures(admitted: Sequence[WaitingFacts], day: date) -> Figures:
    """The figures of a list as of a day; an unknown decile is left out of its mean."""
    deciles = [one.decile for one in admitted if one.decile is not None]
    return Figures(
        len(admitted),
        _mean(deciles),
        sum(_very_severe(one, day) for one in admitted),
        sum(one.woman_head for one in admitted),
        _mean([max(0, months_between(one.joined_on, day)) for one in admitted]),
        _mean([one.household_size for one in admitted]),
    )


def _very_severe(one: WaitingFacts, day: date) -> bool:
    return one.severity == Severity.VERY_SEVERE and not one.vote_ran_out(day)


def _mean(values: Sequence[int]) -> int | None:
    """Hundredths, rounded half up."""
    return (200 * sum(values) + len(values)) // (2 * len(values)) if values else None


@dataclass(frozen=True)
class Proposal:
    """The list as it would be today, with a page of its rows.

    `digest` is of the list: an approval names the one that was looked at. `enters` and `leaves` compare a
    tried policy with that of today. `unready` of those admitted have documents that are not complete.
    `rate_lacks`: the code of why the first month has no rate to pay a pension by; empty where it has one.
    `since_put` is None where nobody has put the list before the head.
    """

    service: str
    quota_id: int | None
    letter_no: str
    letter_on: date
    from_month: JalaliMonth
    conditions: Conditions
    places: int
    left: int
    day: date
    policy: Policy
    counts: Counts
    digest: str
    rows: tuple[ConsideredRow, ...]
    matched: int
    enters: tuple[Shift, ...] = ()
    leaves: tuple[Shift, ...] = ()
    unready: int = 0
    rate_lacks: str = ""
    since_put: SincePut | None = None


@dataclass(frozen=True)
class WhatIf:
    """Another policy beside that of today on the same places: who enters, who leaves, five figures."""

    service: str
    places: int
    day: date
    enters: tuple[Shift, ...]
    leaves: tuple[Shift, ...]
    now: Figures
    then: Figures


@dataclass(frozen=True)
class RunTold:
    """A sealed run: under which letter and policy, of which day, by whom, and its digest.

    `free` places of the letter were left before it.
    """

    run: int
    quota_id: int
    service: str
    letter_no: str
    letter_on: date
    places: int
    free: int
    from_month: JalaliMonth
    conditions: Conditions
    decided_on: date
    decided_at: datetime
    decided_by: str
    reason: str
    policy: Policy
    policy_number: int
    considered: int
    admitted: int
    skipped: int
    digest: str


@dataclass(frozen=True)
class RunRows:
    """A run with a page of those it admitted or skipped, and how many of them there are."""

    told: RunTold
    rows: tuple[ConsideredRow, ...]
    matched: int


@dataclass(frozen=True)
class RowDiffers:
    """A frozen row that is no longer what it was, or that the rules do not give again."""

    position: int
    file_no: str
    field: str
    frozen: str
    again: str


@dataclass(frozen=True)
class Repeated:
    """A run repeated from its frozen rows alone: `same` where every byte is."""

    run: int
    digest: str
    sealed: str
    same: bool
    differs: tuple[RowDiffers, ...]
