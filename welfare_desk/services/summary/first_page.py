# SPDX-License-Identifier: Apache-2.0
"""Use cases of the summary: the head's statement on a day, and the first page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.first_page import FirstPage, VisitsAhead, short_of
from welfare_desk.domain.summary.trend import AHEAD, last_ends, last_months, told_months
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.services.door import Look, question
from welfare_desk.storage.casework import visit_lists
from welfare_desk.storage.casework.counts import counts_on
from welfare_desk.storage.equipment.balances import balances
from welfare_desk.storage.summary import first_page as shown
from welfare_desk.storage.summary.trend import month_ends, queue_months

SHOWN_EVENTS = 12
SHOWN_IMPORTS = 5
SHOWN_VISITS = 12


@dataclass(frozen=True)
class CountsOn:
    """The statement of a day; without one, of today."""

    on: date | None = None


@dataclass(frozen=True)
class AskFirstPage:
    """The first page of today."""


@question("summary.counts", permission=Permission.VIEW_FILES)
def counts(look: Look, facts: CountsOn) -> Counts:
    """The head's statement, counted from the events up to and with that day."""
    return counts_on(look.db.apart, facts.on or look.today)


@question("summary.first_page", permission=Permission.VIEW_FILES)
def first_page(look: Look, _: AskFirstPage) -> FirstPage:
    """Figures with how they stood before, and what waits for somebody."""
    raw = look.db.apart
    files, incomplete = shown.figures(raw)
    now = counts_on(raw, look.today)
    return FirstPage(
        counts=now,
        files=files,
        incomplete=incomplete,
        imports=shown.rows_left(raw, SHOWN_IMPORTS),
        backup_at=shown.last_backup(look.db.store.directory),
        events=shown.recent_events(raw, SHOWN_EVENTS),
        county=shown.county(raw),
        ends=month_ends(raw, last_ends(look.today), now),
        queue=told_months(queue_months(raw, last_months(look.today), look.today)),
        stock=short_of(balances(raw, look.today)),
        visits=_visits(look),
    )


def _visits(look: Look) -> VisitsAhead:
    until = days_later(look.today, AHEAD)
    late, week, due = visit_lists.ahead(look.db.apart, look.today, until)
    wanted = VisitFilter(states=(VisitState.PLANNED,), until=until)
    first = visit_lists.visit_page(look.db.apart, wanted, limit=SHOWN_VISITS)
    return VisitsAhead(late, week, due, first.rows)
