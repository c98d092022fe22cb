# SPDX-License-Identifier: Apache-2.0
"""What a clerk sees first in the morning: the office in figures, and what waits for a hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from welfare_desk.domain.summary.counts import Counts


@dataclass(frozen=True)
class RowsLeft:
    """Rows of one import that became no file and still want a decision or a correction."""

    batch_id: int
    at: datetime
    file_name: str
    ambiguous: int
    rejected: int


@dataclass(frozen=True)
class RecentEvent:
    """One of the last events of the office; `kind` and `code` as in `TimelineItem`."""

    file_no: str
    name: str
    on: date
    kind: str
    code: str
    by: str
    struck: bool = False
    """Taken back since: it stands and counts no more."""


@dataclass(frozen=True)
class FirstPage:
    """`files` counts every file, covered or not."""

    counts: Counts
    files: int
    incomplete: int
    """Covered files that lack a SHEBA, a mobile, a birth date or a neighbourhood."""
    imports: tuple[RowsLeft, ...]
    backup_at: datetime | None
    """When the last copy was made and proven; None when there is none."""
    events: tuple[RecentEvent, ...]
