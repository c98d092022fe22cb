# SPDX-License-Identifier: Apache-2.0
"""What becomes of a row, and what the clerk may say about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from welfare_desk.domain.exchange.client import Client
from welfare_desk.domain.exchange.fields import Problem


class Outcome(StrEnum):
    """The outcome of one row."""

    ACCEPTED = "accepted"
    WARNED = "warned"
    """Accepted, with an optional field stored empty; its raw value stays with the row."""
    UPDATED = "updated"
    AMBIGUOUS = "ambiguous"
    """Never becomes a person by itself: the clerk decides."""
    REJECTED = "rejected"
    REPEATED = "repeated"
    SKIPPED = "skipped"


class Action(StrEnum):
    """What the clerk decided about a row."""

    NONE = ""
    SAME = "same"
    """One person: the row completes the other."""
    DIFFERENT = "different"
    """Two persons: both are imported; possible only where their identifiers differ."""
    LATER = "later"
    """Stays where it is, in the batch's list of open rows."""


@dataclass(frozen=True)
class Decision:
    """The clerk's word on one row: an action, and cells typed anew by field name."""

    sheet: str
    row: int
    action: Action = Action.NONE
    cells: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Totals:
    """How many rows came out how; ``accepted`` counts the warned too, ``rows`` every row below a heading."""

    rows: int = 0
    accepted: int = 0
    updated: int = 0
    warned: int = 0
    rejected: int = 0
    ambiguous: int = 0
    repeated: int = 0
    skipped: int = 0


@dataclass(slots=True)
class Held:
    """Somebody the office already knows, as far as a list can speak of them; ids are the office's own."""

    client: Client
    person_id: int
    file_id: int | None = None
    """None for a member of a household who has no file."""
    household_id: int | None = None
    former: tuple[str, ...] = ()
    """Identifiers and file numbers of records that were merged into this person."""
    voted: bool = False
    """Whether a commission has voted on a disability that counts today."""
    ended: bool = False
    """Whether the file has ended: it keeps its specialised field (`check_field_change`)."""


@dataclass(slots=True)
class Holder:
    """Whoever has an identifier or a file number so far: of the office, or of an earlier row of the list."""

    client: Client
    held: Held | None = None
    sheet: str = ""
    row: int | None = None
    """The row of this list that speaks of them, if one does."""


@dataclass(slots=True)
class Verdict:
    """What becomes of one row, and why."""

    sheet: str
    row: int
    outcome: Outcome
    client: Client
    problems: tuple[Problem, ...] = ()
    holder: Holder | None = None
    """Whom the row repeats, updates or clashes with."""
    changes: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)
    """Old and new values of what an updated row changes."""
    kept: tuple[str, ...] = ()
    """Fields in which the row differs from what is kept, left as they are for want of the clerk's tick."""

    @property
    def is_new(self) -> bool:
        """Whether the row opens a file."""
        return self.outcome in (Outcome.ACCEPTED, Outcome.WARNED)
