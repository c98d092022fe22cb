# SPDX-License-Identifier: Apache-2.0
"""What is known of one waiting entry on a day, each fact with the day of its evidence."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Documents(StrEnum):
    """Whether the papers that the service asks for lie in the file."""

    UNCHECKED = "unchecked"
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"


class WaitingFacts(NamedTuple):
    """The facts that may order an entry; None and empty text stand for what nobody has recorded.

    A tuple, since a run reads a hundred thousand of them. `queue_no` is the number that the entry was given
    when it joined: the last tie-breaker, stored and never computed.
    """

    entry_id: int
    queue_no: int
    file_id: int
    joined_on: date
    severity: str = ""
    """Code of `Severity` of the primary disability; empty without one."""
    severity_on: date | None = None
    severity_until: date | None = None
    """The last day on which the vote counts; None for good."""
    decile: int | None = None
    decile_on: date | None = None
    other_disabled: int = 0
    """Living members of the household, other than the client, with a disability that counts on that day."""
    other_disabled_on: date | None = None
    woman_head: int = 0
    """1 where the head of the household is a woman."""
    woman_head_on: date | None = None
    housing: str = "unknown"
    household_size: int = 1
    documents: str = Documents.UNCHECKED.value
    visited_on: date | None = None
    """The last day on which the client was met at home."""

    def vote_ran_out(self, day: date) -> bool:
        """Whether the vote on the client's severity counts no more on a day."""
        return self.severity_until is not None and self.severity_until < day
