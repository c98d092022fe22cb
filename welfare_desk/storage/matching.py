# SPDX-License-Identifier: Apache-2.0
"""Verdicts on likely doubles, and merges that can be undone weeks later."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text, UniqueConstraint

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
)
