# SPDX-License-Identifier: Apache-2.0
"""Letters in and out, and calls, with the file they concern."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.letter import Direction
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import Flag, IsoDate, UtcTime, one_of, row_id, row_version, strict_table

LETTER = strict_table(
    "letter",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),
    Column("direction", Text, nullable=False),
    Column("letter_no", Text, nullable=False),
    Column("dated_on", IsoDate, nullable=False),
    Column("correspondent", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    row_version(),
    one_of("direction", Direction),
    CheckConstraint("length(letter_no) > 0"),
    CheckConstraint("length(correspondent) > 0"),
    CheckConstraint("length(subject) > 0"),
    real_date("dated_on"),
)

CALL = strict_table(
    "call",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("direction", Text, nullable=False),
    Column("phone", Text, nullable=False, server_default=""),
    Column("called_at", UtcTime, nullable=False),
    Column("reached", Flag, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("recorded_by", Text, nullable=False),
    one_of("direction", Direction),
    CheckConstraint("reached IN (0, 1)"),
)
