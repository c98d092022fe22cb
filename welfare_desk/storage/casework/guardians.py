# SPDX-License-Identifier: Apache-2.0
"""Guardians of those who cannot act for themselves, with their deed (domain notes 2.2)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.casework.codes import GuardianKind
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, one_of, row_id, row_version, strict_table

GUARDIANSHIP = strict_table(
    "guardianship",
    row_id(),
    Column("ward_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("guardian_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("deed_no", Text, nullable=False, server_default=""),
    Column("since", IsoDate, nullable=False),
    Column("until", IsoDate),
    row_version(),
    one_of("kind", GuardianKind),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
    CheckConstraint("ward_id <> guardian_id"),
    Index("uq_guardianship_open", "ward_id", unique=True, sqlite_where=text("until IS NULL")),
)
