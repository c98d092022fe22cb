# SPDX-License-Identifier: Apache-2.0
"""Notes on a file, tasks with a day, and the office's stock phrases."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import Flag, IsoDate, UtcTime, row_id, row_version, strict_table

NOTE = strict_table(
    "note",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("written_at", UtcTime, nullable=False),
    Column("written_by", Text, nullable=False),
    Column("pinned", Flag, nullable=False, server_default="0"),
    Column("struck", Flag, nullable=False, server_default="0"),  # kept, shown crossed out
    row_version(),
    CheckConstraint("length(text) > 0"),
    CheckConstraint("pinned IN (0, 1)"),
    CheckConstraint("struck IN (0, 1)"),
)

TASK = strict_table(
    "task",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),
    Column("text", Text, nullable=False),
    Column("due_on", IsoDate, nullable=False),
    Column("for_user", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("done_on", IsoDate),
    Column("done_by", Text, nullable=False, server_default=""),
    row_version(),
    CheckConstraint("length(text) > 0"),
    real_date("due_on"),
    real_date("done_on"),
    Index("ix_task_open", "for_user", "due_on", sqlite_where=text("done_on IS NULL")),
)

STOCK_PHRASE = strict_table(
    "stock_phrase",
    row_id(),
    Column("text", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    Column("place", Integer, nullable=False, server_default="0"),
    CheckConstraint("length(fold) > 0"),
)
