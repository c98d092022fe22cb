# SPDX-License-Identifier: Apache-2.0
"""Queues: one entry per file and service, moved by dated events only."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, func, select, text

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting import OPEN_STATES, QueueState, check_move
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, one_of, row_id, row_version, strict_table
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
    row_version(),
    one_of("state", QueueState),
    CheckConstraint("length(service) BETWEEN 1 AND 40"),
    real_date("joined_on"),
    real_date("ended_on"),
    CheckConstraint("joined_on <= ended_on"),
    CheckConstraint(f"(ended_on IS NULL) = (state IN ({_OPEN}))"),
    Index("uq_queue_entry_open", "file_id", "service", unique=True, sqlite_where=text(f"state IN ({_OPEN})")),
)

QUEUE_EVENT = strict_table(
    "queue_event",
    row_id(),
    Column("entry_id", Integer, ForeignKey("queue_entry.id"), nullable=False, index=True),
    Column("from_state", Text),
    Column("to_state", Text, nullable=False),
    Column("effective_on", IsoDate, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("batch_id", Integer),
    one_of("from_state", QueueState),
    one_of("to_state", QueueState),
    real_date("effective_on"),
)


def is_waiting(uow: UnitOfWork, file_id: int, service: str) -> bool:
    """Whether the file has an open entry for the service."""
    entry = select(QUEUE_ENTRY.c.id).where(
        QUEUE_ENTRY.c.file_id == file_id,
        QUEUE_ENTRY.c.service == service,
        QUEUE_ENTRY.c.state.in_([state.value for state in OPEN_STATES]),
    )
    return uow.connection.execute(entry).first() is not None


def move(uow: UnitOfWork, file_id: int, service: str, to_state: QueueState, stamp: Stamp) -> int:
    """Join a queue, move in it or leave it, by an event; returns the entry's id.

    RuleError `already_waiting` for a second entry, `not_waiting` when there is none to move, and what
    `check_move` refuses.
    """
    entry = uow.connection.execute(
        select(
            QUEUE_ENTRY.c.id,
            QUEUE_ENTRY.c.state,
            select(func.max(QUEUE_EVENT.c.effective_on))
            .where(QUEUE_EVENT.c.entry_id == QUEUE_ENTRY.c.id)
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
        first = {"service": service, "file_id": file_id, "state": to_state, "joined_on": stamp.effective_on}
        entry_id = uow.insert(QUEUE_ENTRY, {**first, "letter_no": stamp.letter_no})
    else:
        entry_id = int(entry.id)
        ended = None if to_state in OPEN_STATES else stamp.effective_on
        uow.update(QUEUE_ENTRY, entry_id, None, {"state": to_state, "ended_on": ended})
    uow.insert(
        QUEUE_EVENT, {"entry_id": entry_id, "from_state": before, "to_state": to_state, **stamp.columns()}
    )
    return entry_id
