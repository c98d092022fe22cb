# SPDX-License-Identifier: Apache-2.0
"""Rows and filters of the files list; sorting, filtering and paging happen in SQL."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity, Sex
from welfare_desk.domain.naming import CHOSEN
from welfare_desk.domain.pension import PensionState

PAGE = 200
"""Rows of one page of a list."""


@dataclass(frozen=True)
class FileRow:
    """One line of the files list, whole from one denormalised table."""

    file_id: int
    file_no: str
    national_id: str
    """National or foreigner ID, whichever the person has."""
    first_name: str
    last_name: str
    father_name: str
    birth_date: date | None
    domain: Domain
    pension_state: PensionState
    waiting: bool
    """True while the file stands in the pension queue."""
    coverage: Coverage = Coverage.COVERED
    sex: Sex = Sex.UNKNOWN
    disability: DisabilityType | None = None
    severity: Severity | None = None
    category: str = ""
    neighbourhood: str = ""
    mobile: str = ""
    last_event_on: date | None = None


class SortBy(StrEnum):
    """Columns the list sorts by; names sort by family then given name in Persian order."""

    NAME = "name"
    FILE_NO = "file_no"
    NATIONAL_ID = "national_id"
    BIRTH_DATE = "birth_date"
    NEIGHBOURHOOD = "neighbourhood"
    LAST_EVENT = "last_event"


class Lacking(StrEnum):
    """What nobody has recorded of a file, as the closing checks of a month count it."""

    NEIGHBOURHOOD = "neighbourhood"
    DISABILITY = "disability"
    SEVERITY = "severity"
    DECILE = "decile"
    """Of its household."""


@dataclass(frozen=True)
class FileFilter:
    """Chips above the list; an empty tuple does not filter. ``text`` narrows by the search box."""

    text: str = ""
    domains: tuple[Domain, ...] = ()
    coverages: tuple[Coverage, ...] = ()
    pension_states: tuple[PensionState, ...] = ()
    waiting: bool | None = None
    disabilities: tuple[DisabilityType, ...] = ()
    severities: tuple[Severity, ...] = ()
    sexes: tuple[Sex, ...] = ()
    neighbourhoods: tuple[str, ...] = field(default=(), metadata=CHOSEN)
    categories: tuple[str, ...] = field(default=(), metadata=CHOSEN)
    incomplete: bool = False
    """Only files that lack a SHEBA, a mobile, a birth date or a neighbourhood."""
    lacking: tuple[Lacking, ...] = ()
    """Only files of which any of these is unknown."""
    members: bool = False
    """``text`` is about members of households who have no file: the files of their households are listed."""
    batch: int = 0
    """Only files that the import of this number opened or completed; 0 for all."""


@dataclass(frozen=True)
class ListFiles:
    """A page of the list: filter, order, and how many rows to pass over."""

    filter: FileFilter = FileFilter()
    sort: SortBy = SortBy.NAME
    descending: bool = False
    offset: int = 0
    limit: int = PAGE


@dataclass(frozen=True)
class FilePage:
    """Rows of one page, and how many rows the filter leaves in all."""

    rows: tuple[FileRow, ...]
    total: int
    searched: str = ""
    """The text in the other keyboard layout, when that was what found them."""


@dataclass(frozen=True)
class FindFiles:
    """One box: names in any order, any identifier, any keyboard; ``substring`` only on request."""

    text: str
    limit: int = 50
    substring: bool = False
    counted: bool = True
    """False leaves the number of all hits open, as while somebody still types."""
    complete: bool = True
    """False stops after what the ordered indexes give, to be painted while the rest is looked for."""


@dataclass(frozen=True)
class MemberHit:
    """A member of a household without a file of their own, or who was one."""

    person_id: int
    name: str
    father_name: str
    birth_date: date | None
    identifier: str
    kinship: Kinship
    file_no: str
    """A file of that household; empty where nobody of it has one."""
    left_on: date | None = None
    """When they left it; None for who lives there now."""


@dataclass(frozen=True)
class Found:
    """Best hits first; ``searched`` is the text that was used when the keyboard layout was wrong."""

    rows: tuple[FileRow, ...]
    total: int
    """All hits; only those in ``rows`` when the count was left open."""
    took_ms: float
    searched: str = ""
    """Empty unless the typed text was turned into the other keyboard layout."""
    members: tuple[MemberHit, ...] = ()
    """Members of households who have no file; `total` does not count them."""


@dataclass(frozen=True)
class SavedView:
    """A named filter and order; ``count`` is filled where it is shown with its number of files."""

    id: int
    name: str
    filter: FileFilter
    sort: SortBy = SortBy.NAME
    descending: bool = False
    count: int | None = None
    version: int = 0
    """Of a view that the office has kept; 0 for one of the program's own."""


@dataclass(frozen=True)
class ValueCount:
    """A name that a filter offers, with its number of files."""

    name: str
    files: int


@dataclass(frozen=True)
class FilterValues:
    """What an office can filter by beyond the fixed codes."""

    neighbourhoods: tuple[ValueCount, ...]
    categories: tuple[ValueCount, ...]
