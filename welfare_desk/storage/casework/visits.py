# SPDX-License-Identifier: Apache-2.0
"""Home visits: planned, done with a report, or given up with a reason (domain notes 1.4, 2.8)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table

VISIT = strict_table(
    "visit",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("planned_on", IsoDate),
    Column("visited_on", IsoDate),
    Column("visitor", Text, nullable=False, server_default=""),
    Column("result", Text),
    Column("report", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),  # why it was given up
    row_version(),
    one_of("kind", VisitKind),
    one_of("state", VisitState),
    one_of("result", VisitResult),
    real_date("planned_on"),
    real_date("visited_on"),
    CheckConstraint("(state = 'done') = (visited_on IS NOT NULL)"),
    CheckConstraint("(state = 'done') = (result IS NOT NULL)"),
    CheckConstraint("state <> 'planned' OR planned_on IS NOT NULL"),
    Index("ix_visit_done", "file_id", "visited_on", sqlite_where=text("state = 'done'")),
    Index("ix_visit_planned", "planned_on", sqlite_where=text("state = 'planned'")),
)
