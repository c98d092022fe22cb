# SPDX-License-Identifier: Apache-2.0
"""Pensions: at most one live pension per household, drawn through one file, moved by dated events only."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.pension import PensionState
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, one_of, row_id, row_version, strict_table

_KEPT = tuple(state for state in PensionState if state is not PensionState.NONE)

PENSION = strict_table(
    "pension",
    row_id(),
    Column("household_id", Integer, ForeignKey("household.id"), nullable=False, index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("since", IsoDate),
    row_version(),
    one_of("state", _KEPT),
    real_date("since"),
    Index(
        "uq_pension_live",
        "household_id",
        unique=True,
        sqlite_where=text("state IN ('on_pension', 'suspended')"),
    ),
)

PENSION_EVENT = strict_table(
    "pension_event",
    row_id(),
    Column("pension_id", Integer, ForeignKey("pension.id"), nullable=False, index=True),
    Column("from_state", Text),
    Column("to_state", Text, nullable=False),
    Column("effective_on", IsoDate, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("batch_id", Integer),
    one_of("from_state", _KEPT),
    one_of("to_state", _KEPT),
    real_date("effective_on"),
)
