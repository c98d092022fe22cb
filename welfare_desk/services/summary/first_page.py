# SPDX-License-Identifier: Apache-2.0
"""Use cases of the summary: the head's statement on a day, and the first page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.first_page import FirstPage
from welfare_desk.services.door import Look, question
from welfare_desk.storage.casework.counts import counts_on
from welfare_desk.storage.summary import first_page as shown

SHOWN_EVENTS = 12
SHOWN_IMPORTS = 5


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
    """Figures, and what waits for somebody."""
    raw = look.db.apart
    files, incomplete = shown.figures(raw)
    return FirstPage(
        counts=counts_on(raw, look.today),
        files=files,
        incomplete=incomplete,
        imports=shown.rows_left(raw, SHOWN_IMPORTS),
        backup_at=shown.last_backup(look.db.store.directory),
        events=shown.recent_events(raw, SHOWN_EVENTS),
    )
