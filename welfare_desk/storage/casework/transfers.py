# SPDX-License-Identifier: Apache-2.0
"""Transfers between offices: asked, answered, and which file they belong to (domain notes 2.7)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.transfer import TransferAnswer, TransferDirection
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table

TRANSFER = strict_table(
    "transfer",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("direction", Text, nullable=False),
    Column("other_office", Text, nullable=False),
    Column("asked_on", IsoDate, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("answered_on", IsoDate),
    Column("answer", Text),
    Column("answer_letter_no", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    row_version(),
    one_of("direction", TransferDirection),
    one_of("answer", TransferAnswer),
    CheckConstraint("length(other_office) > 0"),
    real_date("asked_on"),
    real_date("answered_on"),
    CheckConstraint("asked_on <= answered_on"),
    CheckConstraint("(answer IS NULL) = (answered_on IS NULL)"),
)
