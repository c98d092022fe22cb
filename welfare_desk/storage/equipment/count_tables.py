# SPDX-License-Identifier: Apache-2.0
"""Stock counts (انبارگردانی), and what is agreed on loans after they began."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, text

from welfare_desk.domain.equipment.loans import ReminderWay
from welfare_desk.storage.audit import append_only
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, UtcTime, one_of, row_id, row_version, strict_table

STOCK_COUNT = strict_table(
    "stock_count",
    row_id(),
    Column("begun_on", IsoDate, nullable=False),
    Column("begun_by", Text, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False, server_default="open"),
    Column("document_id", Integer, ForeignKey("stock_document.id"), unique=True),  # of the differences
    row_version(),
    one_of("state", ("open", "closed", "dropped")),
    real_date("begun_on"),
    CheckConstraint("(state = 'closed') = (document_id IS NOT NULL)"),
    Index("uq_stock_count_open", "state", unique=True, sqlite_where=text("state = 'open'")),
)

STOCK_COUNT_LINE = strict_table(
    "stock_count_line",
    row_id(),
    Column("count_id", Integer, ForeignKey("stock_count.id"), nullable=False),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("size", Text, nullable=False, server_default=""),
    Column("counted", Integer, nullable=False),
    Column("balance", Integer, nullable=False),  # in store when it was counted
    Column("counted_at", UtcTime, nullable=False),
    Column("last_document", Integer, nullable=False),  # of the ledger by then; 0 before the first
    Column("counted_by", Text, nullable=False),
    Column("missing", Text, nullable=False, server_default="[]"),  # JSON list of device ids not seen
    Column("words", Text, nullable=False, server_default=""),
    row_version(),
    CheckConstraint("counted BETWEEN 0 AND 1000000"),
    CheckConstraint("balance >= 0"),
    CheckConstraint("json_valid(missing) AND json_array_length(missing) IN (0, balance - counted)"),
    Index("uq_stock_count_line", "count_id", "item_id", "size", unique=True),
)

LOAN_TERM = strict_table(
    "loan_term",
    row_id(),
    Column("entry_id", Integer, ForeignKey("stock_entry.id"), nullable=False, index=True),
    Column("due_on", IsoDate, nullable=False),
    Column("agreed_on", IsoDate, nullable=False),
    Column("reason", Text, nullable=False),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    real_date("due_on"),
    real_date("agreed_on"),
    CheckConstraint("length(reason) > 0"),
)
append_only(LOAN_TERM)

LOAN_REMINDER = strict_table(
    "loan_reminder",
    row_id(),
    Column("entry_id", Integer, ForeignKey("stock_entry.id"), nullable=False, index=True),
    Column("reminded_on", IsoDate, nullable=False),
    Column("way", Text, nullable=False),
    Column("words", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    one_of("way", ReminderWay),
    real_date("reminded_on"),
)
append_only(LOAN_REMINDER)
