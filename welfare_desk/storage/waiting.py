# SPDX-License-Identifier: Apache-2.0
"""Queues: one entry per file and service, moved by dated events only."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.waiting import OPEN_STATES, QueueState
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, one_of, row_id, row_version, strict_table

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
