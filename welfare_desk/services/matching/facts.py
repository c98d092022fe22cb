# SPDX-License-Identifier: Apache-2.0
"""Facts of the use cases about doubles."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.matching.likeness import Reason
from welfare_desk.domain.pension.kinds import PaymentKind

MOST_PAIRS = 2_000
"""Pairs given to a list at once; the rest comes when these are judged."""


@dataclass(frozen=True)
class FindDoubles:
    """Search the whole office anew; the likeliest pairs first."""

    limit: int = MOST_PAIRS


@dataclass(frozen=True)
class PersonShown:
    """One of a pair in a list; `file_no` is empty for a member without a file."""

    id: int
    name: str
    father_name: str
    birth_date: date | None
    identifier: str
    file_no: str
    coverage: str
    pension: str


@dataclass(frozen=True)
class DoublePair:
    """Two records that are likely one person; `first` is the one proposed to stay."""

    first: PersonShown
    second: PersonShown
    score: int
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class DoublesFound:
    """Pairs in falling likeliness; `total` counts those beyond the limit too, `persons` who was compared."""

    pairs: tuple[DoublePair, ...]
    total: int
    persons: int


@dataclass(frozen=True)
class ComparePair:
    """Two persons side by side, by their ids; `first` would stay."""

    first: int
    second: int


@dataclass(frozen=True)
class Compared:
    """One field of both as kept; `chosen` is 1 or 2 where they differ, 0 where nothing is to choose."""

    field: str
    first: str
    second: str
    chosen: int = 0


@dataclass(frozen=True)
class SideShown:
    """The head of one column."""

    id: int
    version: int
    name: str
    file_no: str
    coverage: str
    pension: str
    opened_on: date | None
    household: int
    household_version: int


@dataclass(frozen=True)
class MovingRows:
    """How many rows of a kind both have; `resolved` names the rule where they do not simply add up.

    `twice`: both have an open one of the same kind, and the merge closes neither.
    """

    table: str
    first: int
    second: int
    resolved: str = ""


@dataclass(frozen=True)
class PaidTwice:
    """The months for which approved lists give both files a payment of one kind; a merge takes none back."""

    kind: PaymentKind
    months: tuple[JalaliMonth, ...]


@dataclass(frozen=True)
class PairFacts:
    """Everything the side-by-side page shows; `refused` is the code that would refuse the merge."""

    first: SideShown
    second: SideShown
    fields: tuple[Compared, ...]
    moving: tuple[MovingRows, ...]
    refused: str = ""
    refused_facts: dict[str, Any] = field(default_factory=dict)
    paid_twice: tuple[PaidTwice, ...] = ()


@dataclass(frozen=True)
class MergePersons:
    """Make one person of two. `from_gone` names the fields to be taken from whoever goes.

    The versions are those that were shown; RuleError `stale_row` when another desk was faster.
    """

    kept_id: int
    gone_id: int
    kept_version: int
    gone_version: int
    from_gone: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True)
class Merged:
    """The merge, by which it can be taken back, and how many rows moved, by table."""

    merge_id: int
    kept_id: int
    file_no: str
    moved: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class UndoMerge:
    """Part again what was merged."""

    merge_id: int
    reason: str = ""


@dataclass(frozen=True)
class MergeUndone:
    """Both are there again as they were."""

    merge_id: int
    kept_id: int
    gone_id: int


@dataclass(frozen=True)
class NotSame:
    """These two are two persons; the pair is not proposed again."""

    first: int
    second: int
    reason: str = ""


@dataclass(frozen=True)
class PairJudged:
    """The pair as it is remembered, or forgotten."""

    first: int
    second: int
    apart: bool


@dataclass(frozen=True)
class ListMerges:
    """The merges of the office, the newest first."""

    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class MergeShown:
    """One merge; `undone_at` says that it was taken back."""

    id: int
    kept: str
    gone: str
    file_no: str
    gone_key: str
    at: datetime
    by: str
    undone_at: datetime | None


@dataclass(frozen=True)
class Merges:
    """One page of merges."""

    merges: tuple[MergeShown, ...]
    total: int
