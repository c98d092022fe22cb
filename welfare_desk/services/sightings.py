# SPDX-License-Identifier: Apache-2.0
"""Views and exports of restricted data are logged: commands call `note`, questions ask `logged`.

Questions only read. What lets a list or a restricted tag out of the office is therefore a command that notes
it, or a question that stands behind one: whoever sees has left a trace first, and sees nothing else by it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trail import SightingFilter, SightingPage
from welfare_desk.services.door import Command, Look, Work, question
from welfare_desk.services.facts import facts_digest
from welfare_desk.storage import sightings

F = TypeVar("F")

SHOWN_WITHIN = timedelta(minutes=5)
"""How long a logged look or print may be shown or drawn: it follows at once, a large one after a while."""


@dataclass(frozen=True)
class ListSightings:
    """A page of sightings, newest first."""

    filter: SightingFilter = field(default_factory=SightingFilter)
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class Ticket:
    """The printing of a list or sheet is on record; `rows` is what may be drawn with it."""

    id: int
    rows: int


def note(work: Work, what: Sighting, *, file_id: int | None = None, rows: int = 1) -> int:
    """Log inside a command that its user looked at this or carried it away; the number of the sighting."""
    return sightings.keep(work.db, work.wall or work.now, work.user.name, what, file_id, rows)


def logged(
    look: Look, sighting: int, command: Command[F, Any], facts: F | None, rows: int = 0
) -> sightings.Logged:
    """The fresh sighting of one's own that this command has left of these facts, good for so many rows.

    RuleError `not_logged`: what was logged is what may be shown, to whom logged it, and soon. Without facts
    the caller compares what the sighting says.
    """
    digest = "" if facts is None else facts_digest(facts)
    asked = sightings.Asked(sighting, look.user.name, command.name, digest)
    found = sightings.logged(look.db.apart, asked)
    if found is None or not fresh(look, found.at) or rows > found.rows:
        raise RuleError("not_logged")
    return found


def fresh(look: Look, at: datetime) -> bool:
    """Whether what was logged then may still be shown now."""
    now = look.wall or look.now
    assert now is not None
    return now - SHOWN_WITHIN <= at <= now


def days(since: date | None, until: date | None) -> sightings.Days:
    """The moments between which the office's days lie, both days included."""
    start = None if since is None else _midnight(since)
    end = None if until is None else _midnight(until) + timedelta(days=1)
    return start, end


def _midnight(day: date) -> datetime:
    """Its beginning in Iran; the outermost days of a calendar, where nothing lies, have none everywhere."""
    within = min(max(day, date.min + timedelta(days=2)), date.max - timedelta(days=2))
    return datetime.combine(within, time(), IRAN)


@question("access.list_sightings", permission=Permission.VIEW_AUDIT)
def list_sightings(look: Look, facts: ListSightings) -> SightingPage:
    """Who looked at what, and who carried which lists away."""
    chosen = facts.filter
    masked = not look.user.may(Permission.VIEW_RESTRICTED)
    span = days(chosen.since, chosen.until)
    found = sightings.page(look.db.apart, chosen, span, facts.limit, facts.offset, masked=masked)
    return replace(found, rows=tuple(replace(row, at=row.at.astimezone(IRAN)) for row in found.rows))
