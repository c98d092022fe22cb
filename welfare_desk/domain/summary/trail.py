# SPDX-License-Identifier: Apache-2.0
"""The trail of changes as inspectors read it: who changed what, from which value to which, and who looked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.access import Sighting
from welfare_desk.domain.bounds import ANY_DAY

MOST_CHANGES = 100
"""Rows of one entry that are told; a list of eight thousand clients is one entry too."""

MOST_PRINTED = 2_000
"""Entries of a printed trail; more would be read by nobody."""


RESTRICTED_WORK = "access.restricted"
"""The work of an entry of which the reader may know only who did something restricted, and when."""


class ChangeKind(StrEnum):
    """What happened to a row."""

    MADE = "made"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True)
class TrailFilter:
    """Which entries: all conditions hold together; days are the office's, both included."""

    text: str = ""
    """Anywhere in old and new values, reasons, and what an entry is about."""
    users: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    file_no: str = ""
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)


@dataclass(frozen=True)
class FieldChange:
    """One field; None stands for «nothing», and a value that must not be told is `hidden`."""

    table: str
    name: str
    old: str | None
    new: str | None
    hidden: bool = False
    of: str = ""
    """Which setting a value is of (``letterhead``, ``pc/DESK-2/theme``); empty for other tables."""

    @property
    def coded_as(self) -> str:
        """The column by whose name its codes are known; of a PC's choice what was chosen there."""
        return self.of.rpartition("/")[2] if self.of else self.name


@dataclass(frozen=True)
class TrailChange:
    """What happened to one row, and the file it belongs to (empty where it belongs to none).

    `rows` above one: that many rows were made at once, and their values are not told one by one.
    """

    table: str
    kind: ChangeKind
    file_no: str
    fields: tuple[FieldChange, ...] = ()
    rows: int = 1


@dataclass(frozen=True)
class TrailRow:
    """One entry: `first` are its first changed fields, `entities` what it is about (``file:1404-00012``).

    `made` is its first new row, of an entry that changed none; of its fields those that say what it is.
    """

    seq: int
    at: datetime
    user: str
    user_shown: str
    pc: str
    command: str
    entities: tuple[str, ...]
    reason: str
    row_count: int
    first: tuple[FieldChange, ...] = ()
    made: TrailChange | None = None

    @property
    def file_no(self) -> str:
        """The first file it is about."""
        found = (part.removeprefix("file:") for part in self.entities if part.startswith("file:"))
        return next(found, "")


@dataclass(frozen=True)
class TrailPage:
    """Entries of a page, newest first, and how many the filter leaves."""

    rows: tuple[TrailRow, ...]
    total: int


@dataclass(frozen=True)
class TrailEntry:
    """One entry with the rows it touched; `more` rows are not told."""

    row: TrailRow
    changes: tuple[TrailChange, ...]
    more: int = 0


@dataclass(frozen=True)
class TrailValues:
    """What the trail can be narrowed by: users as (name, name shown), and the commands that occur."""

    users: tuple[tuple[str, str], ...] = ()
    commands: tuple[str, ...] = ()


@dataclass(frozen=True)
class SightingFilter:
    """Which sightings: who, what, which file, which days (both included)."""

    users: tuple[str, ...] = ()
    whats: tuple[Sighting, ...] = ()
    file_no: str = ""
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)


@dataclass(frozen=True)
class SightingRow:
    """Who looked at what or carried away how much, and of which file."""

    id: int
    at: datetime
    user: str
    user_shown: str
    what: Sighting
    file_no: str
    rows: int


@dataclass(frozen=True)
class SightingPage:
    """Sightings of a page, newest first, and how many the filter leaves."""

    rows: tuple[SightingRow, ...] = field(default=())
    total: int = 0
