# SPDX-License-Identifier: Apache-2.0
"""Use cases of the call sweep: who is called next, what came of a call, and holds with their release."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.domain.upkeep import DatedRule, in_force
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.domain.waiting.calls import CallList, CallOutcome, check_call, check_hold
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.services.casework.stamps import because, mistaken, stamp
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage import office_settings, waiting
from welfare_desk.storage.casework import life, listing, people
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.waiting import calls as kept
from welfare_desk.storage.waiting import entries
from welfare_desk.storage.waiting import services as services_kept

MOST_CALLED = 1_000
"""Rows of one call list."""


@dataclass(frozen=True)
class RecordCall:
    """A call to who waits: `until` is the last day of a hold, `note` why somebody declines.

    `version` is the file's row as the clerk saw it.
    """

    file_no: str
    outcome: CallOutcome
    called_on: date
    service: str = PENSION
    until: date | None = field(default=None, metadata=PLANNED)
    note: str = ""
    version: int | None = None


@dataclass(frozen=True)
class EntryMoved:
    """The entry as it stands now; `call_id` 0 where nobody was called."""

    file_no: str
    entry_id: int
    state: QueueState
    call_id: int = 0


@command("waiting.record_call", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE, Kind.FILE})
def record_call(work: Work, facts: RecordCall) -> EntryMoved:
    """Keep a call; who is reached is called, who declines leaves, a hold holds until its day.

    A hold that still lasts outlives the call that reaches: a release ends it, which says why.

    RuleError `not_waiting`, `call_before_joining`, `hold_until_past`, `date_in_future`, `before_last_event`,
    `before_event_ahead`, `bad_fields`, `month_closed`, `stale_row`, `unknown_service`.
    """
    service = services_kept.known_service(work.db.connection, facts.service).code
    file = people.find_file(work.db, facts.file_no)
    entry = entries.open_entry(work.db.raw, file.file_id, service)
    note = unify_lines(facts.note)
    told = stamp(work, facts.called_on, unify(note), "")
    check_call(
        facts.outcome,
        called_on=facts.called_on,
        joined_on=entry.joined_on,
        until=facts.until,
        note=note,
        today=work.today,
    )
    life.touch(work.db, file.file_id, facts.version)
    state = _after(work, entry, facts, told)
    new = kept.NewCall(entry.id, facts.called_on, facts.outcome, facts.until, note)
    call_id = kept.keep_call(work.db, new, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return EntryMoved(file.file_no, entry.id, state, call_id)


_LEADS_TO = {
    CallOutcome.REACHED: QueueState.CALLED,
    CallOutcome.DECLINED: QueueState.WITHDREW,
    CallOutcome.HOLD: QueueState.HELD,
}


def _after(work: Work, entry: entries.OpenEntry, facts: RecordCall, told: Stamp) -> QueueState:
    wanted = _LEADS_TO.get(facts.outcome, entry.state)
    lasts = entry.state is QueueState.HELD and (entry.held_until is None or entry.held_until >= work.today)
    if lasts and facts.outcome is CallOutcome.REACHED:
        return entry.state
    if wanted is QueueState.HELD:
        _hold(work, entry, facts.until, told)
    elif wanted is not entry.state:
        waiting.move(work.db, entry.file_id, entry.service, wanted, told)
    return wanted


def _hold(work: Work, entry: entries.OpenEntry, until: date | None, told: Stamp) -> None:
    """Hold an entry; one that is held already is released first, so that the events tell both."""
    if entry.state is QueueState.HELD:
        waiting.move(work.db, entry.file_id, entry.service, QueueState.WAITING, told)
    waiting.move(work.db, entry.file_id, entry.service, QueueState.HELD, told, until)


@dataclass(frozen=True)
class StrikeCall:
    """A call recorded by mistake; the entry stays where it is. `version` is its row as it was seen."""

    id: int
    version: int
    reason: str


@dataclass(frozen=True)
class QueueStruck:
    """The call that counts no more."""

    file_no: str
    call_id: int


@command("waiting.strike_call", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE, Kind.FILE})
def strike_call(work: Work, facts: StrikeCall) -> QueueStruck:
    """Let a call count no more; a move that it made is taken back by a move of its own.

    RuleError `call_not_found`, `recorded_by_mistake`, `bad_fields` (reason), `stale_row`.
    """
    told = mistaken(work, facts.reason)
    file_id, file_no = kept.strike_call(work.db, facts.id, facts.version, told)
    life.touch(work.db, file_id, None)
    work.about("file", file_no)
    return QueueStruck(file_no, facts.id)


@dataclass(frozen=True)
class AskCallList:
    """The first so many of a queue who are neither reached nor held."""

    service: str = PENSION
    top: int = 50


@question("waiting.call_list", permission=Permission.VIEW_FILES)
def call_list(look: Look, facts: AskCallList) -> CallList:
    """Who is called next; holds that are past are told. RuleError `unknown_service`."""
    service = services_kept.known_service(look.db.connection, facts.service).code
    rules = office_settings.rules(look.db.connection)
    tries, days = (
        in_force(rules, name, look.today)
        for name in (DatedRule.UNREACHABLE_TRIES, DatedRule.UNREACHABLE_DAYS)
    )
    since = days_later(look.today, -days.value)
    top = max(1, min(facts.top, MOST_CALLED))
    rows = kept.call_list(look.db.apart, service, top, look.today, since)
    return CallList(rows, tries.value, days.value, tries.proposed or days.proposed)


@dataclass(frozen=True)
class HoldEntry:
    """A hold with its reason; `until` is its last day, None holds until it is released.

    `version` is the file's row as the clerk saw it.
    """

    file_no: str
    reason: str
    service: str = PENSION
    until: date | None = field(default=None, metadata=PLANNED)
    version: int | None = None


@command("waiting.hold", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE, Kind.FILE})
def hold(work: Work, facts: HoldEntry) -> EntryMoved:
    """Hold an entry: no run admits it meanwhile.

    RuleError `not_waiting`, `hold_until_past`, `bad_fields` (reason), `stale_row`, `unknown_service`.
    """
    service = services_kept.known_service(work.db.connection, facts.service).code
    file = people.find_file(work.db, facts.file_no)
    entry = entries.open_entry(work.db.raw, file.file_id, service)
    check_hold(facts.until, work.today)
    told = stamp(work, work.today, because(work, facts.reason), "")
    life.touch(work.db, file.file_id, facts.version)
    _hold(work, entry, facts.until, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return EntryMoved(file.file_no, entry.id, QueueState.HELD)


@dataclass(frozen=True)
class ReleaseEntry:
    """The end of a hold, with its reason; `version` is the file's row as the clerk saw it."""

    file_no: str
    reason: str
    service: str = PENSION
    version: int | None = None


@command("waiting.release", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE, Kind.FILE})
def release(work: Work, facts: ReleaseEntry) -> EntryMoved:
    """Let a held entry wait again.

    RuleError `not_waiting`, `not_held`, `bad_fields` (reason), `stale_row`, `unknown_service`.
    """
    service = services_kept.known_service(work.db.connection, facts.service).code
    file = people.find_file(work.db, facts.file_no)
    entry = entries.open_entry(work.db.raw, file.file_id, service)
    if entry.state is not QueueState.HELD:
        raise RuleError("not_held")
    told = stamp(work, work.today, because(work, facts.reason), "")
    life.touch(work.db, file.file_id, facts.version)
    waiting.move(work.db, file.file_id, service, QueueState.WAITING, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return EntryMoved(file.file_no, entry.id, QueueState.WAITING)


@dataclass(frozen=True)
class SetDocuments:
    """Whether the papers of an entry are complete; `missing` says what an incomplete one lacks.

    `version` is the file's row as the clerk saw it.
    """

    file_no: str
    documents: Documents
    missing: str = ""
    service: str = PENSION
    version: int | None = None


@dataclass(frozen=True)
class DocumentsSet:
    """The entry with its papers."""

    file_no: str
    entry_id: int
    documents: Documents


@command("waiting.set_documents", permission=Permission.EDIT_QUEUE, touches={Kind.QUEUE, Kind.FILE})
def set_documents(work: Work, facts: SetDocuments) -> DocumentsSet:
    """Say whether the papers of an entry are there.

    RuleError `not_waiting`, `bad_fields` (missing), `stale_row`, `unknown_service`.
    """
    service = services_kept.known_service(work.db.connection, facts.service).code
    file = people.find_file(work.db, facts.file_no)
    entry = entries.open_entry(work.db.raw, file.file_id, service)
    missing = unify_lines(facts.missing)
    incomplete = facts.documents is Documents.INCOMPLETE
    if incomplete != bool(missing):
        raise refused([Problem("missing", "required" if incomplete else "not_asked_for")])
    life.touch(work.db, file.file_id, facts.version)
    entries.set_documents(work.db, entry.id, facts.documents, missing)
    work.about("file", file.file_no)
    return DocumentsSet(file.file_no, entry.id, facts.documents)
