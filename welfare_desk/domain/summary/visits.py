# SPDX-License-Identifier: Apache-2.0
"""Rows and filters of the lists of visits and centres; sorting, filtering and paging happen in SQL."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from welfare_desk.domain.bounds import ANY_DAY
from welfare_desk.domain.casework.centre import Load
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.naming import CHOSEN


class DueSort(StrEnum):
    """Columns the due list sorts by; by the last meeting those come first who were never met."""

    LAST_MET = "last_met"
    NAME = "name"
    NEIGHBOURHOOD = "neighbourhood"
    CENTRE = "centre"


class VisitSort(StrEnum):
    """Columns the lists of visits sort by; the day is the planned one, or the one it was done on."""

    DAY = "day"
    NAME = "name"
    NEIGHBOURHOOD = "neighbourhood"
    VISITOR = "visitor"


NO_CENTRE = 0
"""In a filter: files that belong to no centre."""


@dataclass(frozen=True)
class VisitFilter:
    """Chips above the lists of visits; an empty tuple does not filter."""

    neighbourhoods: tuple[str, ...] = field(default=(), metadata=CHOSEN)
    centres: tuple[int, ...] = ()
    visitors: tuple[str, ...] = ()
    """Of the due list: who visited last; of the others: who is to visit, or did."""
    planned: bool | None = None
    """Of the due list only: whether a visit is planned already."""
    results: tuple[VisitResult, ...] = ()
    states: tuple[VisitState, ...] = ()
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)


@dataclass(frozen=True)
class DueRow:
    """A covered file that is to be visited."""

    file_id: int
    file_no: str
    first_name: str
    last_name: str
    national_id: str
    neighbourhood: str
    mobile: str
    centre: str
    last_met_on: date | None
    last_visitor: str
    due_on: date | None
    overdue: int
    planned_on: date | None
    visit_id: int
    """The visit planned, 0 for none."""


@dataclass(frozen=True)
class DuePage:
    """One page of the due list, and how many files are due in all."""

    rows: tuple[DueRow, ...]
    total: int


@dataclass(frozen=True)
class VisitRow:
    """One visit with the file it is about."""

    visit_id: int
    version: int
    file_id: int
    file_no: str
    first_name: str
    last_name: str
    national_id: str
    neighbourhood: str
    mobile: str
    centre: str
    kind: VisitKind
    state: VisitState
    planned_on: date | None
    visited_on: date | None
    visitor: str
    result: VisitResult | None
    report: str
    reason: str
    coverage: Coverage = Coverage.COVERED
    """Where the file stands now: a plan for one that has ended is to be given up."""
    mistake: Mistake | None = None


@dataclass(frozen=True)
class VisitPage:
    """One page of a list of visits."""

    rows: tuple[VisitRow, ...]
    total: int


@dataclass(frozen=True)
class VisitCounts:
    """What is to be done today: files due, how many of them nobody planned, and the plans."""

    due: int
    unplanned: int
    planned: int
    today: int
    """Plans for this very day."""
    late: int
    """Plans for days gone by that nobody recorded or gave up."""
    done: int
    """Clients met at home in the months a visit holds, each visit once."""


@dataclass(frozen=True)
class FileVisits:
    """The visits of one file, newest first, and when the next is due."""

    file_no: str
    visits: tuple[VisitRow, ...]
    last_met_on: date | None
    due_on: date | None
    """None for a file that is not under cover."""
    overdue: int
    months: int
    file_version: int
    centre_id: int
    centre: str


@dataclass(frozen=True)
class VisitStanding:
    """Where a file stands with its visits, as its summary prints it: the last one done, and what is next."""

    visited_on: date | None = None
    kind: VisitKind = VisitKind.HOME
    visitor: str = ""
    result: VisitResult | None = None
    planned_on: date | None = None
    due_on: date | None = None
    """None for a file that is not under cover."""


NO_VISITS = VisitStanding()
"""Of a file that nobody visited or has to."""


def standing(seen: FileVisits) -> VisitStanding:
    """The last visit done and the next, of visits in their order (the plan first, then newest first)."""
    done = next((visit for visit in seen.visits if visit.state is VisitState.DONE), None)
    plan = next((visit for visit in seen.visits if visit.state is VisitState.PLANNED), None)
    planned_on = plan.planned_on if plan is not None else None
    if done is None:
        return VisitStanding(planned_on=planned_on, due_on=seen.due_on)
    return VisitStanding(done.visited_on, done.kind, done.visitor, done.result, planned_on, seen.due_on)


@dataclass(frozen=True)
class Centre:
    """A positive-life centre as kept, with what it carries."""

    id: int
    version: int
    code: str
    name: str
    leader: str
    phone: str
    address: str
    closed: bool
    neighbourhoods: tuple[str, ...]
    load: Load
    due: int
    done: int
    """Visits at home at which a client of its files was met, in the months a visit holds."""


@dataclass(frozen=True)
class AreaFiles:
    """A neighbourhood with its covered files: where they belong now."""

    name: str
    centre: str
    """The centre that serves it, empty for none."""
    centre_id: int
    files: int
    unassigned: int


@dataclass(frozen=True)
class Choices:
    """What the lists of visits can be filtered by."""

    neighbourhoods: tuple[str, ...]
    centres: tuple[tuple[int, str], ...]
    visitors: tuple[str, ...]
    days: tuple[tuple[date, int], ...] = ()
    """Days for which visits are planned, with how many."""
