# SPDX-License-Identifier: Apache-2.0
"""Restricted tags: never on lists or exports, seen with a permission of their own (002-01)."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, row_id, strict_table

RESTRICTED_TAG = strict_table(
    "restricted_tag",
    row_id(),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    CheckConstraint("length(fold) > 0"),
)

PERSON_TAG = strict_table(
    "person_tag",
    row_id(),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("tag_id", Integer, ForeignKey("restricted_tag.id"), nullable=False, index=True),
    Column("since", IsoDate, nullable=False),
    Column("until", IsoDate),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
    Index("uq_person_tag_open", "person_id", "tag_id", unique=True, sqlite_where=text("until IS NULL")),
)
