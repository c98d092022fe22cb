# SPDX-License-Identifier: Apache-2.0
"""Questions about visits: what is due, what is planned, what was done, and the visits of one file."""

from __future__ import annotations

from dataclasses import dataclass, field

from welfare_desk.domain.access import Permission
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.summary.visits import (
    Choices,
    DuePage,
    DueSort,
    FileVisits,
    VisitCounts,
    VisitFilter,
    VisitPage,
    VisitSort,
)
from welfare_desk.services.door import Look, question
from welfare_desk.storage.casework import visit_lists


@dataclass(frozen=True)
class ListDue:
    """One page of the files that are to be visited."""

    filter: VisitFilter = field(default_factory=VisitFilter)
    sort: DueSort = DueSort.LAST_MET
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class ListVisits:
    """One page of visits; the filter's `states` say which."""

    filter: VisitFilter = field(default_factory=VisitFilter)
    sort: VisitSort = VisitSort.DAY
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class AskVisitCounts:
    """What is due and planned today."""


@dataclass(frozen=True)
class AskVisitChoices:
    """What the lists can be filtered by."""


@dataclass(frozen=True)
class AskFileVisits:
    """The visits of one file by its number."""

    file_no: str


@question("casework.visits_due", permission=Permission.VIEW_FILES)
def visits_due(look: Look, facts: ListDue) -> DuePage:
    """Covered files whose client was last met months ago, or never; those never met come first."""
    return visit_lists.due_page(
        look.db.raw, facts.filter, look.today, facts.sort, facts.descending, facts.offset, facts.limit
    )


@question("casework.visits", permission=Permission.VIEW_FILES)
def list_visits(look: Look, facts: ListVisits) -> VisitPage:
    """Visits planned, done or given up."""
    return visit_lists.visit_page(
        look.db.raw, facts.filter, facts.sort, facts.descending, facts.offset, facts.limit
    )


@question("casework.visits_due_count", permission=Permission.VIEW_FILES)
def visits_due_count(look: Look, _: AskVisitCounts) -> VisitCounts:
    """How many files are due today, how many of them nobody planned, and how many plans are late."""
    return visit_lists.counts(look.db.raw, look.today)


@question("casework.visit_choices", permission=Permission.VIEW_FILES)
def visit_choices(look: Look, _: AskVisitChoices) -> Choices:
    """Neighbourhoods, centres at work and visitors of the office."""
    return visit_lists.choices(look.db.raw)


@question("casework.file_visits", permission=Permission.VIEW_FILES)
def file_visits(look: Look, facts: AskFileVisits) -> FileVisits:
    """The visits of a file and when the next is due; RuleError `file_not_found`."""
    found = visit_lists.file_visits(look.db.raw, parse_file_no(facts.file_no), look.today)
    if found is None:
        raise RuleError("file_not_found", key=facts.file_no)
    return found
