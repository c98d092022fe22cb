# SPDX-License-Identifier: Apache-2.0
"""Views and exports of restricted data are logged: commands call `note`, windows run `record_sighting`.

Questions only read. What lets a list or a restricted tag out of the office is therefore a command that notes
it, or stands behind one: whoever sees has left a trace first.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.summary.trail import SightingFilter, SightingPage
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage import sightings


@dataclass(frozen=True)
class RecordSighting:
    """What was shown, of which file (empty: of none), and how many rows of it."""

    what: Sighting
    file_no: str = ""
    rows: int = 1


@dataclass(frozen=True)
class Noted:
    """The number of the sighting."""

    sighting: int


@dataclass(frozen=True)
class ListSightings:
    """A page of sightings, newest first."""

    filter: SightingFilter = field(default_factory=SightingFilter)
    offset: int = 0
    limit: int = 200


def note(work: Work, what: Sighting, *, file_no: str = "", rows: int = 1) -> int:
    """Log inside a command that its user looked at this or carried it away; the number of the sighting."""
    return sightings.keep(work.db, work.now, work.user.name, what, file_no, rows)


def days(since: date | None, until: date | None) -> sightings.Days:
    """The moments between which the office's days lie, both days included."""
    start = None if since is None else datetime.combine(since, time(), IRAN)
    end = None if until is None else datetime.combine(until, time(), IRAN) + timedelta(days=1)
    return start, end


@command("access.record_sighting", permission=Permission.OWN_ACCOUNT, touches={Kind.SIGHTING})
def record_sighting(work: Work, facts: RecordSighting) -> Noted:
    """Log a view that no other command notes, before it is shown; RuleError `file_not_found`."""
    noted = note(work, facts.what, file_no=facts.file_no, rows=max(0, facts.rows))
    if facts.file_no:
        work.about("file", facts.file_no)
    work.about("sighting", facts.what.value)
    return Noted(noted)


@question("access.list_sightings", permission=Permission.VIEW_AUDIT)
def list_sightings(look: Look, facts: ListSightings) -> SightingPage:
    """Who looked at what, and who carried which lists away."""
    chosen = facts.filter
    found = sightings.page(look.db.apart, chosen, days(chosen.since, chosen.until), facts.limit, facts.offset)
    return replace(found, rows=tuple(replace(row, at=row.at.astimezone(IRAN)) for row in found.rows))
