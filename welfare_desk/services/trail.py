# SPDX-License-Identifier: Apache-2.0
"""Use cases of the trail of changes: read, narrowed, looked into, printed for an inspector."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace

from welfare_desk import __version__
from welfare_desk.domain.access import Permission, Sighting, User
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import OfficeIdentity, Stamp
from welfare_desk.domain.summary.trail import (
    MOST_PRINTED,
    TrailEntry,
    TrailFilter,
    TrailPage,
    TrailRow,
    TrailValues,
)
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.sightings import days, logged, note
from welfare_desk.storage import audit, trail
from welfare_desk.storage.office import office_facts
from welfare_desk.storage.trail import Scope
from welfare_desk.storage.uow import Reader


@dataclass(frozen=True)
class ListTrail:
    """A page of the trail, newest first."""

    filter: TrailFilter = field(default_factory=TrailFilter)
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class ShowEntry:
    """The number of an entry."""

    seq: int


@dataclass(frozen=True)
class AskTrailValues:
    """What the trail can be narrowed by."""


@dataclass(frozen=True)
class PrintTrail:
    """Which entries are to be printed."""

    filter: TrailFilter = field(default_factory=TrailFilter)


@dataclass(frozen=True)
class TrailPrint:
    """The sighting that lets the print be drawn, and how many entries it has."""

    sighting: int
    entries: int


@dataclass(frozen=True)
class TrailPdf:
    """The sighting of a print, and its filter."""

    sighting: int
    filter: TrailFilter = field(default_factory=TrailFilter)


def _masked(user: User) -> bool:
    """Who may read the trail need not have the right to what is restricted."""
    return not user.may(Permission.VIEW_RESTRICTED)


def _scope(chosen: TrailFilter, user: User, before: int | None = None) -> Scope:
    return Scope(*days(chosen.since, chosen.until), before, _masked(user))


def _local(row: TrailRow) -> TrailRow:
    return replace(row, at=row.at.astimezone(IRAN))


@question("access.list_trail", permission=Permission.VIEW_AUDIT)
def list_trail(look: Look, facts: ListTrail) -> TrailPage:
    """Who changed what; times are the office's."""
    found = trail.page(
        look.db.apart, facts.filter, _scope(facts.filter, look.user), facts.limit, facts.offset
    )
    return replace(found, rows=tuple(_local(row) for row in found.rows))


@question("access.show_entry", permission=Permission.VIEW_AUDIT)
def show_entry(look: Look, facts: ShowEntry) -> TrailEntry:
    """One entry with old and new values; RuleError `no_such_entry`."""
    found = trail.entry(look.db.apart, facts.seq, masked=_masked(look.user))
    return replace(found, row=_local(found.row))


@question("access.trail_values", permission=Permission.VIEW_AUDIT)
def trail_values(look: Look, _: AskTrailValues) -> TrailValues:
    """Accounts, and commands that occur."""
    return trail.values(look.db.apart, masked=_masked(look.user))


def _counted(desk: Desk, facts: PrintTrail) -> int:
    """How many entries: a search in all values must not hold up who writes."""
    with contextlib.closing(Reader(desk.store)) as reader:
        return trail.count(reader.apart, facts.filter, _scope(facts.filter, desk.user))


@command("access.print_trail", permission=Permission.VIEW_AUDIT, touches={Kind.SIGHTING}, prepare=_counted)
def print_trail(work: Work, facts: PrintTrail) -> TrailPrint:
    """Log a print, which `access.trail_pdf` then draws; RuleError `trail_too_long`, `trail_empty`."""
    found: int = work.prepared
    if not found:
        raise RuleError("trail_empty")
    if found > MOST_PRINTED:
        raise RuleError("trail_too_long", found=found, most=MOST_PRINTED)
    file_no = facts.filter.file_no
    sighting = note(work, Sighting.AUDIT_TRAIL, rows=found)
    if file_no:
        work.about("file", file_no)
    work.about("sighting", Sighting.AUDIT_TRAIL.value)
    return TrailPrint(sighting, found)


@question("access.trail_pdf", permission=Permission.VIEW_AUDIT)
def trail_pdf(look: Look, facts: TrailPdf) -> bytes:
    """The printed trail; RuleError `not_logged` without a fresh print of just this filter."""
    from welfare_desk.documents.trail import TrailPaper, trail_paper

    connection, raw = look.db.connection, look.db.apart
    now = look.now
    assert now is not None
    printed = logged(look, facts.sighting, print_trail, PrintTrail(facts.filter)).entry
    scope = _scope(facts.filter, look.user, before=printed)  # the print itself comes after what it prints
    found = trail.page(raw, facts.filter, scope, MOST_PRINTED, 0)
    entries = []
    for place, row in enumerate(found.rows):
        entries.append(replace(trail.entry(raw, row.seq, masked=scope.masked), row=_local(row)))
        look.progress(place + 1, len(found.rows))
    office = office_facts(connection)
    stamp = Stamp(
        now.astimezone(IRAN).replace(microsecond=0),
        look.user.display_name,
        __version__,
        OfficeIdentity(office.province, office.county),
    )
    shown = dict(trail.values(raw, masked=scope.masked).users)
    told = replace(facts.filter, users=tuple(shown.get(user, user) for user in facts.filter.users))
    seq, chain = audit.head(connection)
    return trail_paper(TrailPaper(told, tuple(entries), found.total, seq, chain), stamp)
