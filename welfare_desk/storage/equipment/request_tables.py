# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment, the committee's sessions and votes, promises, cash aid, passed intervals.

Source: domain notes 4.3 and 4.4.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text, UniqueConstraint, text

from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.requests import AllocationState, ApprovalState, AskedAt, RequestState
from welfare_desk.storage.casework.mistakes import mistake_columns
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import (
    Flag,
    IsoDate,
    Rials,
    UtcTime,
    made_with,
    one_of,
    row_id,
    row_version,
    strict_table,
)

COMMITTEE_SESSION = strict_table(
    "committee_session",
    row_id(),
    Column("held_on", IsoDate, nullable=False),
    Column("members", Text, nullable=False, server_default="[]"),  # JSON list of names
    Column("note", Text, nullable=False, server_default=""),
    Column("paper_id", Integer, ForeignKey("paper.id")),  # the minutes, once they are issued
    row_version(),
    real_date("held_on"),
    CheckConstraint("json_valid(members)"),
)

EQUIPMENT_REQUEST = strict_table(
    "equipment_request",
    row_id(),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("size", Text, nullable=False, server_default=""),
    Column("quantity", Integer, nullable=False),
    Column("asked_on", IsoDate, nullable=False),
    Column("asked_at", Text, nullable=False),
    Column("centre_id", Integer, ForeignKey("centre.id")),
    Column("words", Text, nullable=False, server_default=""),
    Column("pupil", Flag, nullable=False, server_default="0"),
    Column("needs", Text, nullable=False, server_default=""),  # what the needs form says
    Column("needs_on", IsoDate),
    Column("assessor", Text, nullable=False, server_default=""),
    Column("prescriber", Text, nullable=False, server_default=""),
    Column("prescribed_on", IsoDate),
    Column("prescription_no", Text, nullable=False, server_default=""),
    Column("state", Text, nullable=False),
    Column("way", Text),  # how the committee granted it
    Column("granted_on", IsoDate),
    row_version(),
    one_of("asked_at", AskedAt),
    one_of("state", RequestState),
    one_of("way", Way),
    real_date("asked_on"),
    real_date("needs_on"),
    real_date("prescribed_on"),
    real_date("granted_on"),
    CheckConstraint("quantity BETWEEN 1 AND 1000000"),
    CheckConstraint("pupil IN (0, 1)"),
    CheckConstraint("(needs_on IS NULL) = (needs = '')"),
    CheckConstraint("(prescribed_on IS NULL) = (prescriber = '')"),
    CheckConstraint("(way IS NULL) = (granted_on IS NULL)"),
    CheckConstraint("(centre_id IS NOT NULL) = (asked_at = 'centre')"),
    UniqueConstraint("year", "number"),
    Index("ix_equipment_request_state", "state", "asked_on"),
)

REQUEST_EVENT = strict_table(
    "request_event",
    row_id(),
    Column("request_id", Integer, ForeignKey("equipment_request.id"), nullable=False, index=True),
    Column("from_state", Text),
    Column("to_state", Text, nullable=False),
    Column("happened_on", IsoDate, nullable=False),
    Column("session_id", Integer, ForeignKey("committee_session.id"), index=True),
    Column("verdict", Text),
    Column("way", Text),
    Column("amount", Rials),
    Column("reason", Text, nullable=False, server_default=""),
    Column("queue_entry_id", Integer, ForeignKey("queue_entry.id")),  # begun by a grant, left when done
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    one_of("from_state", RequestState),
    one_of("to_state", RequestState),
    one_of("verdict", Verdict),
    one_of("way", Way),
    real_date("happened_on"),
    CheckConstraint("(verdict IS NULL) = (session_id IS NULL)"),
    CheckConstraint("amount > 0"),
    Index(
        "uq_request_event_session", "request_id", "session_id", unique=True,
        sqlite_where=text("session_id IS NOT NULL AND struck_at IS NULL"),
    ),
)  # fmt: skip

ALLOCATION = strict_table(
    "allocation",
    row_id(),
    Column("request_id", Integer, ForeignKey("equipment_request.id"), index=True),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("size", Text, nullable=False, server_default=""),
    Column("device_id", Integer, ForeignKey("device.id")),
    Column("quantity", Integer, nullable=False),
    Column("allocated_on", IsoDate, nullable=False),
    Column("expires_on", IsoDate, nullable=False),  # the last day on which it holds
    Column("state", Text, nullable=False),
    Column("ended_on", IsoDate),
    Column("reason", Text, nullable=False, server_default=""),
    Column("document_id", Integer, ForeignKey("stock_document.id"), index=True),  # by which it was handed out
    Column("coverage_event_id", Integer, ForeignKey("coverage_event.id"), index=True),  # with which it ended
    Column("allocated_by", Text, nullable=False),
    row_version(),
    one_of("state", AllocationState),
    real_date("allocated_on"),
    real_date("expires_on"),
    real_date("ended_on"),
    CheckConstraint("quantity >= 1"),
    CheckConstraint("device_id IS NULL OR quantity = 1"),
    CheckConstraint("allocated_on <= expires_on"),
    CheckConstraint("(state = 'open') = (ended_on IS NULL)"),
    CheckConstraint("(state = 'issued') = (document_id IS NOT NULL)"),
    CheckConstraint("coverage_event_id IS NULL OR state = 'released'"),
    Index("ix_allocation_open", "item_id", "expires_on", sqlite_where=text("state = 'open'")),
    Index(
        "uq_allocation_device", "device_id", unique=True,
        sqlite_where=text("state = 'open' AND device_id IS NOT NULL"),
    ),
    Index(
        "uq_allocation_request", "request_id", unique=True,
        sqlite_where=text("state = 'open' AND request_id IS NOT NULL"),
    ),
)  # fmt: skip

CASH_AID = strict_table(
    "cash_aid",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("request_id", Integer, ForeignKey("equipment_request.id"), index=True),
    Column("amount", Rials, nullable=False),
    Column("granted_on", IsoDate, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("invoice_no", Text, nullable=False, server_default=""),
    Column("seller", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("approved_by", Text, nullable=False, server_default=""),
    Column("pupil", Flag, nullable=False, server_default="0"),  # no interval was waited for
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    CheckConstraint("amount > 0"),
    real_date("granted_on"),
)

HOLDS = f"allocation.state = '{AllocationState.OPEN}' AND allocation.expires_on >= :today"
"""The SQL of a promise that binds on a day: one that ran out keeps nothing from anybody, ended yet or not."""
PROMISED = (
    "coalesce((SELECT sum(allocation.quantity) FROM allocation"
    f" WHERE allocation.item_id = equipment_item.id {{of_size}} AND {HOLDS}), 0)"
)
"""The SQL of the pieces of an item that are promised on a day, `of_size` a size of it."""
UNPROMISED = f"NOT EXISTS (SELECT 1 FROM allocation WHERE allocation.device_id = device.id AND {HOLDS})"
"""The SQL of a device that nobody is promised on a day."""

INTERVAL_APPROVAL = strict_table(
    "interval_approval",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("way", Text, nullable=False),  # approved for goods, nobody is paid by it, nor the other way round
    Column("amount", Rials),  # how much money at most
    Column("reason", Text, nullable=False),
    Column("asked_on", IsoDate, nullable=False),
    Column("asked_by", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided_on", IsoDate),
    Column("decided_by", Text, nullable=False, server_default=""),
    Column("answer", Text, nullable=False, server_default=""),
    Column("document_id", Integer, ForeignKey("stock_document.id"), index=True),  # the voucher that used it
    Column("cash_id", Integer, ForeignKey("cash_aid.id"), index=True),  # or the money
    row_version(),
    one_of("state", ApprovalState),
    one_of("way", Way),
    CheckConstraint("(way = 'cash') = (amount IS NOT NULL)"),
    CheckConstraint("amount > 0"),
    real_date("asked_on"),
    real_date("decided_on"),
    CheckConstraint("(state = 'used') = (document_id IS NOT NULL OR cash_id IS NOT NULL)"),
    CheckConstraint("length(reason) > 0"),
    CheckConstraint("(state = 'asked') = (decided_on IS NULL)"),
    Index(
        "uq_interval_approval_open", "file_id", "item_id", "way", unique=True,
        sqlite_where=text("state IN ('asked', 'approved')"),
    ),
)  # fmt: skip

_PROMISE = (
    "INSERT INTO stock_balance (item_id, size) VALUES ({row}.item_id, {row}.size) ON CONFLICT DO NOTHING;"
    " UPDATE stock_balance SET allocated = allocated {sign} {row}.quantity"
    " WHERE item_id = {row}.item_id AND size = {row}.size AND {row}.state = 'open';"
)
_TAKES, _GIVES = _PROMISE.format(row="NEW", sign="+"), _PROMISE.format(row="OLD", sign="-")

made_with(ALLOCATION, f"CREATE TRIGGER allocation_made AFTER INSERT ON allocation BEGIN {_TAKES} END")
made_with(ALLOCATION, f"CREATE TRIGGER allocation_gone AFTER DELETE ON allocation BEGIN {_GIVES} END")
made_with(
    ALLOCATION,
    "CREATE TRIGGER allocation_changed AFTER UPDATE OF state, quantity, item_id, size ON allocation"
    f" BEGIN {_GIVES} {_TAKES} END",
)
