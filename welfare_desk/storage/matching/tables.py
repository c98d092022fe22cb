# SPDX-License-Identifier: Apache-2.0
"""Verdicts on likely doubles, merges that can be undone weeks later, and what merged ones were known by."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, UniqueConstraint, text

from welfare_desk.storage.metadata import UtcTime, row_id, row_version, strict_table

NOT_SAME = strict_table(
    "not_same",
    row_id(),
    Column("first_id", Integer, ForeignKey("person.id"), nullable=False),
    Column("second_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("decided_at", UtcTime, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    CheckConstraint("first_id < second_id"),
    UniqueConstraint("first_id", "second_id"),
)

MERGE = strict_table(
    "merge",
    row_id(),
    Column("kept_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("gone_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("before", Text, nullable=False),  # JSON: both persons, and every row that was moved
    Column("merged_at", UtcTime, nullable=False),
    Column("merged_by", Text, nullable=False),
    Column("reason", Text, nullable=False, server_default=""),
    Column("undone_at", UtcTime),
    Column("undone_by", Text),
    row_version(),
    CheckConstraint("kept_id <> gone_id"),
    CheckConstraint("json_valid(before)"),
    Index("uq_merge_gone_now", "gone_id", unique=True, sqlite_where=text("undone_at IS NULL")),
)

FORMER_KEY = strict_table(
    "former_key",
    row_id(),
    Column("merge_id", Integer, ForeignKey("merge.id"), nullable=False, index=True),
    Column("key", Text, nullable=False, index=True),  # file number or identifier as kept
    CheckConstraint("length(key) > 0"),
)
