# SPDX-License-Identifier: Apache-2.0
"""Queues: one entry per file and service, moved by dated events only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Text,
    UniqueConstraint,
    func,
    select,
    text,
)

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import OPEN_STATES, PENSION, QueueState, check_move, may_wait
from welfare_desk.domain.waiting.admission import is_held
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import HoldTold
from welfare_desk.storage.casework.later_events import Ledger, restore, strike_later
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.striking import in_force, never_joined
from welfare_desk.storage.casework.tables import event_columns, real_date
from welfare_desk.storage.metadata import IsoDate, iso_day, one_of, row_id, row_version, strict_table
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

_OPEN = ", ".join(f"'{state}'" for state in QueueState if state in OPEN_STATES)

QUEUE_ENTRY = strict_table(
    "queue_entry",
    row_id(),
    Column("service", Text, nullable=False),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("state", Text, nullable=False),
    Column("joined_on", IsoDate, nullable=False),
    Column("ended_on", IsoDate),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("queue_no", Integer, nullable=False),  # in the order of recording: the last tie-breaker
    Column("documents", Text, nullable=False, server_default=Documents.UNCHECKED.value),
    Column("held_until", IsoDate),  # the last day of a hold; NULL holds until it is released
    Column("documents_missing", Text, nullable=False, server_default=""),  # what is not there yet
    row_version(),
    one_of("state", QueueState),
    one_of("documents", Documents),
    UniqueConstraint("service", "queue_no"),
    CheckConstraint("queue_no >= 1"),
    CheckConstraint("held_until IS NULL OR state = 'held'"),
    CheckConstraint(f"documents_missing = '' OR documents = '{Documents.INCOMPLETE}'"),
    real_date("held_until"),
    CheckConstraint("length(service) BETWEEN 1 AND 40"),
    real_date("joined_on"),
    real_date("ended_on"),
    CheckConstraint("joined_on <= ended_on"),
    CheckConstraint(f"(ended_on IS NULL) = (state IN ({_OPEN}))"),
    Index("uq_queue_entry_open", "file_id", "service", unique=True, sqlite_where=text(f"state IN ({_OPEN})")),
)

QUEUE_EVENT = strict_table(
    "queue_event",
    *event_columns("entry_id", "queue_entry", QueueState),
    Column("coverage_event_id", Integer, ForeignKey("coverage_event.id")),  # what ended it
    Column("undoes", Integer, ForeignKey("queue_event.id")),  # a counter-event
    Column("run_id", Integer, ForeignKey("admission_run.id"), index=True),  # that admitted it
    Column("held_until", IsoDate),  # the last day of the hold that it begins
    CheckConstraint("held_until IS NULL OR to_state = 'held'"),
    real_date("held_until"),
    Index("ix_queue_event_coverage", "coverage_event_id", sqlite_where=text("coverage_event_id IS NOT NULL")),
    Index("uq_queue_event_undoes", "undoes", unique=True, sqlite_where=text("undoes IS NOT NULL")),
)

LEDGER = Ledger(QUEUE_EVENT, "entry_id", ("run_id", "held_until"), QueueState.REMOVED)


def _may_wait(service: str) -> str:
    return ", ".join(f"'{state}'" for state in Coverage if may_wait(service, state))


WAITS_WRONGLY = (
    f"queue_entry.state IN ({_OPEN}) AND CASE queue_entry.service WHEN '{PENSION}'"
    f" THEN case_file.coverage NOT IN ({_may_wait(PENSION)})"
    f" ELSE case_file.coverage NOT IN ({_may_wait('any other')}) END"
)
"""The SQL condition that an entry is open although its file may not wait (`domain.waiting.may_wait`)."""


def next_queue_no(uow: UnitOfWork, service: str) -> int:
    """The number after the last that anybody was given for the service, whether or not they wait still."""
    given = select(func.max(QUEUE_ENTRY.c.queue_no)).where(QUEUE_ENTRY.c.service == service)
    return int(uow.connection.execute(given).scalar() or 0) + 1


@dataclass(frozen=True)
class OpenEntry:
    """An entry that stands in a queue."""

    id: int
    service: str
    file_id: int
    state: QueueState
    joined_on: date
    held_until: date | None = None
    """The last day of a hold; None holds until it is released."""


def find_open(raw: Any, file_id: int, service: str) -> OpenEntry | None:
    """The entry of a file in a queue; None where it does not wait."""
    row = raw.execute(
        "SELECT id, state, joined_on, held_until FROM queue_entry"
        " WHERE file_id = ? AND service = ? AND ended_on IS NULL",
        (file_id, service),
    ).fetchone()
    if row is None:
        return None
    until = None if row[3] is None else date.fromisoformat(row[3])
    return OpenEntry(row[0], service, file_id, QueueState(row[1]), date.fromisoformat(row[2]), until)


def open_entry(raw: Any, file_id: int, service: str) -> OpenEntry:
    """The entry of a file in a queue; RuleError `not_waiting`."""
    found = find_open(raw, file_id, service)
    if found is None:
        raise RuleError("not_waiting", service=service)
    return found


def left_last(raw: Any, file_id: int, service: str) -> date | None:
    """The day on which a file left a queue last; None where it never did."""
    row = raw.execute(
        f"SELECT max(ended_on) FROM queue_entry WHERE file_id = ? AND service = ? AND NOT ({never_joined()})",
        (file_id, service),
    ).fetchone()
    return iso_day(row[0])


def stands(raw: Any, entry_id: int, file_id: int) -> bool:
    """Whether an entry is open, and of this file."""
    row = raw.execute(
        "SELECT 1 FROM queue_entry WHERE id = ? AND file_id = ? AND ended_on IS NULL", (entry_id, file_id)
    ).fetchone()
    return row is not None


def hold_of(raw: Any, entry_id: int) -> HoldTold | None:
    """The event in force by which an entry is held; None for one that is not."""
    row = raw.execute(
        f"SELECT effective_on, queue_event.held_until, reason, {shown_name('recorded_by')} FROM queue_event"
        f" JOIN queue_entry ON queue_entry.id = entry_id AND state = '{QueueState.HELD}'"
        f" WHERE entry_id = ? AND to_state = '{QueueState.HELD}' AND {in_force('queue_event')}"
        " ORDER BY queue_event.id DESC LIMIT 1",
        (entry_id,),
    ).fetchone()
    return None if row is None else HoldTold(date.fromisoformat(row[0]), iso_day(row[1]), row[2], row[3])


def set_documents(uow: UnitOfWork, entry_id: int, documents: Documents, missing: str) -> None:
    """Keep whether the papers of an entry are there, and what is missing."""
    uow.update(QUEUE_ENTRY, entry_id, None, {"documents": documents, "documents_missing": missing})


def is_waiting(uow: UnitOfWork, file_id: int, service: str) -> bool:
    """Whether the file has an open entry for the service."""
    return find_open(uow.raw, file_id, service) is not None


def move(
    uow: UnitOfWork,
    file_id: int,
    service: str,
    to_state: QueueState,
    stamp: Stamp,
    held_until: date | None = None,
) -> int:
    """Join a queue, move in it or leave it, by an event; returns the entry's id.

    `held_until` is the last day of a hold; None holds until it is released.

    Who was taken out of a queue and joins it again from an earlier day was entered with a wrong one: the
    place of later days is struck, so that no evening has two.

    RuleError `already_waiting` for a second entry, now or on a day since (date), `not_waiting` when there is
    none to move, and what `check_move` refuses.
    """
    entry = uow.connection.execute(
        select(
            QUEUE_ENTRY.c.id,
            QUEUE_ENTRY.c.state,
            select(func.max(QUEUE_EVENT.c.effective_on))
            .where(QUEUE_EVENT.c.entry_id == QUEUE_ENTRY.c.id, text(in_force("queue_event")))
            .scalar_subquery()
            .label("last"),
        ).where(
            QUEUE_ENTRY.c.file_id == file_id,
            QUEUE_ENTRY.c.service == service,
            QUEUE_ENTRY.c.state.in_([state.value for state in OPEN_STATES]),
        )
    ).first()
    joins = to_state is QueueState.WAITING and (entry is None or entry.state == QueueState.WAITING)
    if entry is not None and joins:
        raise RuleError("already_waiting", service=service)
    if entry is None and not joins:
        raise RuleError("not_waiting", service=service)
    before = None if entry is None else QueueState(entry.state)
    check_move(
        before,
        to_state,
        effective_on=stamp.effective_on,
        last_event_on=None if entry is None else entry.last,
        today=stamp.today,
    )
    if entry is None:
        _make_way(uow, file_id, service, stamp)
        first = {"service": service, "file_id": file_id, "state": to_state, "joined_on": stamp.effective_on}
        more = {"letter_no": stamp.letter_no, "queue_no": next_queue_no(uow, service)}
        entry_id = uow.insert(QUEUE_ENTRY, {**first, **more})
    else:
        entry_id = int(entry.id)
        ended = None if to_state in OPEN_STATES else stamp.effective_on
        until = held_until if to_state is QueueState.HELD else None
        uow.update(QUEUE_ENTRY, entry_id, None, {"state": to_state, "ended_on": ended, "held_until": until})
    event = {"entry_id": entry_id, "from_state": before, "to_state": to_state, **stamp.columns()}
    uow.insert(QUEUE_EVENT, {**event, "held_until": held_until if to_state is QueueState.HELD else None})
    return entry_id


_OVERLAP = (
    "SELECT id, joined_on, state FROM queue_entry WHERE file_id = ? AND service = ?"
    " AND ended_on > max(joined_on, ?) ORDER BY id"
)
"""Ended places of a file for a service that were open on some evening from a day on."""


_BESIDE = """
SELECT other.joined_on FROM queue_entry AS own JOIN queue_entry AS other
    ON other.file_id = own.file_id AND other.service = own.service AND other.id <> own.id
WHERE own.id = ? AND other.joined_on < coalesce(own.ended_on, '9999')
    AND coalesce(other.ended_on, '9999') > max(own.joined_on, other.joined_on)
    AND coalesce(own.ended_on, '9999') > own.joined_on
"""
"""Another place of the same file for the same that was open on an evening of this one."""


def _make_way(uow: UnitOfWork, file_id: int, service: str, stamp: Stamp) -> None:
    """Strike the places that the clerk removed; who went, was admitted or left with the file had waited."""
    day = stamp.effective_on.isoformat()
    for entry_id, joined, state in uow.raw.execute(_OVERLAP, (file_id, service, day)).fetchall():
        known = LEDGER.in_force(uow, entry_id)
        mistaken = state == QueueState.REMOVED and known[-1]["coverage_event_id"] is None
        if joined < day or not mistaken:
            raise RuleError("already_waiting", reason="then", service=service, date=day)
        for event in reversed(known):
            LEDGER.mirror(uow, event, None, stamp)
        _strike_place(uow, entry_id)


def leave_admitted(uow: UnitOfWork, file_id: int, service: str, stamp: Stamp) -> None:
    """Let a file leave a queue because it is granted what it waited for; a past hold is released first.

    RuleError `held_in_queue` (service, date: its last day, None until it is released) while one lasts, which
    outranks a grant as it does a run; what `move` refuses.
    """
    entry = uow.connection.execute(
        select(QUEUE_ENTRY.c.state, QUEUE_ENTRY.c.held_until).where(
            QUEUE_ENTRY.c.file_id == file_id,
            QUEUE_ENTRY.c.service == service,
            QUEUE_ENTRY.c.state == QueueState.HELD,
        )
    ).first()
    if entry is not None:
        if is_held(entry.state, entry.held_until, stamp.today):
            until = None if entry.held_until is None else entry.held_until.isoformat()
            reason = "released" if until is None else "day"
            raise RuleError("held_in_queue", service=service, date=until, reason=reason)
        move(uow, file_id, service, QueueState.WAITING, stamp)
    move(uow, file_id, service, QueueState.ADMITTED, stamp)


def return_admitted(uow: UnitOfWork, entry_id: int, stamp: Stamp) -> bool:
    """Give back a place that was left because its file was granted what it waited for; False if it cannot be.

    What it was granted is taken back: the place returns as if it had never left, by a counter-event. What a
    run has admitted stays admitted, and nobody waits twice for a service or out of turn of their file's life.
    """
    event = uow.connection.execute(
        text(
            "SELECT queue_event.id, file_id, service, from_state, coverage FROM queue_event"
            " JOIN queue_entry ON queue_entry.id = entry_id JOIN case_file ON case_file.id = file_id"
            f" WHERE entry_id = :entry AND state = '{QueueState.ADMITTED}' AND to_state = state"
            f" AND run_id IS NULL AND {in_force('queue_event')} ORDER BY queue_event.id DESC LIMIT 1"
        ),
        {"entry": entry_id},
    ).first()
    if event is None or not may_wait(event.service, Coverage(event.coverage)):
        return False
    if is_waiting(uow, event.file_id, event.service):
        return False
    uow.update(QUEUE_ENTRY, entry_id, None, {"state": event.from_state, "ended_on": None})
    counter = {"entry_id": entry_id, "from_state": QueueState.ADMITTED, "to_state": event.from_state}
    uow.insert(QUEUE_EVENT, {**counter, "undoes": event.id, **stamp.columns()})
    return True


def last_day_of(raw: Any, entry_id: int) -> date | None:
    """The day of the last event in force of an entry."""
    row = raw.execute(
        f"SELECT max(effective_on) FROM queue_event WHERE entry_id = ? AND {in_force('queue_event')}",
        (entry_id,),
    ).fetchone()
    return iso_day(row[0])


_OPEN_AFTER = (
    "SELECT service FROM queue_entry WHERE file_id = ?"
    " AND (ended_on IS NULL OR ended_on > max(joined_on, ?)) ORDER BY id"
)
"""Places of a file that were open on some evening from a day on."""

_MOVED_AFTER = (
    "SELECT id, service FROM queue_entry WHERE file_id = ? AND (ended_on IS NULL OR ended_on > ?) ORDER BY id"
)
"""Places of a file that were open on the evening of a day, or are of later days."""


def waited_since(uow: UnitOfWork, file_id: int, day: date) -> tuple[str, ...]:
    """The services for which the file waited on some evening from a day on."""
    rows = uow.raw.execute(_OPEN_AFTER, (file_id, day.isoformat())).fetchall()
    return tuple(service for (service,) in rows)


def leave_with_file(uow: UnitOfWork, file_id: int, coverage_event_id: int, stamp: Stamp) -> tuple[str, ...]:
    """End places on the day on which the file leaves, later events struck; the services it waited for then.

    Who was admitted, or went, only after that day had left before. Who joined only after it never joined.
    """
    services = []
    asked = (file_id, stamp.effective_on.isoformat())
    for entry_id, service in uow.raw.execute(_MOVED_AFTER, asked).fetchall():
        left = strike_later(uow, LEDGER, entry_id, coverage_event_id, stamp)
        gone = {"state": QueueState.REMOVED, "ended_on": stamp.effective_on, "held_until": None}
        if left.state is None:
            if left.struck:
                _strike_place(uow, entry_id)
            continue
        services.append(service)
        uow.update(QUEUE_ENTRY, entry_id, None, gone)
        uow.insert(
            QUEUE_EVENT,
            {
                "entry_id": entry_id,
                "from_state": left.state,
                "to_state": QueueState.REMOVED,
                "coverage_event_id": coverage_event_id,
                **stamp.columns(),
            },
        )
    return tuple(services)


def _strike_place(uow: UnitOfWork, entry_id: int) -> None:
    """A place of which nothing counts keeps its number and the day on which it began."""
    joined = select(QUEUE_ENTRY.c.joined_on).where(QUEUE_ENTRY.c.id == entry_id)
    began = uow.connection.execute(joined).scalar_one()
    stands = {"state": LEDGER.never, "ended_on": began, "held_until": None}
    uow.update(QUEUE_ENTRY, entry_id, None, stands)


def return_with_file(uow: UnitOfWork, ended_by: int, coverage_event_id: int, stamp: Stamp) -> tuple[str, ...]:
    """Give back the places that an event of coverage had ended.

    RuleError `already_waiting` where the file waits for the same now, or did on a day of it (date).
    """
    services = []
    for entry_id, last in restore(uow, LEDGER, ended_by, coverage_event_id, stamp):
        file_id, service = uow.raw.execute(
            "SELECT file_id, service FROM queue_entry WHERE id = ?", (entry_id,)
        ).fetchone()
        state = QueueState(last["to_state"])
        if state in OPEN_STATES and is_waiting(uow, file_id, service):
            raise RuleError("already_waiting", service=service)
        stands = {"state": state, "ended_on": None if state in OPEN_STATES else last["effective_on"]}
        uow.update(QUEUE_ENTRY, entry_id, None, {**stands, "held_until": last["held_until"]})
        beside = uow.raw.execute(_BESIDE, (entry_id,)).fetchone()
        if beside is not None:
            raise RuleError("already_waiting", reason="then", service=service, date=beside[0])
        services.append(service)
    return tuple(services)
