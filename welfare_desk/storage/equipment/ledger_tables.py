# SPDX-License-Identifier: Apache-2.0
"""The store's ledger: documents, lots, devices, movements, and the balances that triggers keep beside them.

A movement (`stock_entry`) takes pieces of a lot from one place to another and is never changed. What is where
is its sum; triggers keep the sums (`stock_balance`, `lot_balance`, `device_place`) and refuse a movement that
would take one below zero, a device from where it is not, or goods with serial numbers without naming the
device, whoever writes it.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Text, text

from welfare_desk.domain.equipment.items import ItemKind
from welfare_desk.domain.equipment.stock import HELD, DocumentKind, Place, Source
from welfare_desk.storage.audit import append_only
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

STOCK_DOCUMENT = strict_table(
    "stock_document",
    row_id(),
    Column("kind", Text, nullable=False),
    Column("paper_id", Integer, ForeignKey("paper.id"), unique=True),  # NULL: repairs have no paper
    Column("happened_on", IsoDate, nullable=False),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),  # the client
    Column("source", Text),  # of receipts
    Column("party", Text, nullable=False, server_default=""),  # donor, supplier, other office
    Column("party_id", Text, nullable=False, server_default=""),  # their legal identifier
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("letter_on", IsoDate),
    Column("campaign", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("collector", Text, nullable=False, server_default=""),  # who came instead of the client
    Column("kinship", Text, nullable=False, server_default=""),
    Column("collector_id", Text, nullable=False, server_default=""),
    Column("approved_by", Text, nullable=False, server_default=""),  # who let the interval be passed
    Column("pupil", Flag, nullable=False, server_default="0"),  # no interval was waited for
    Column("reverses", Integer, ForeignKey("stock_document.id"), unique=True),
    one_of("kind", DocumentKind),
    one_of("source", Source),
    real_date("happened_on"),
    real_date("letter_on"),
    CheckConstraint("(source IS NOT NULL) = (kind = 'receipt')"),
    CheckConstraint("(reverses IS NOT NULL) = (kind = 'reversal')"),
    CheckConstraint("kind <> 'issue' OR file_id IS NOT NULL"),
    CheckConstraint("approved_by = '' OR reason <> ''"),
    Index("ix_stock_document_day", "happened_on", "kind"),
)

STOCK_LOT = strict_table(
    "stock_lot",
    row_id(),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("size", Text, nullable=False, server_default=""),
    Column("document_id", Integer, ForeignKey("stock_document.id"), nullable=False, index=True),
    Column("source", Text, nullable=False),
    Column("donor", Text, nullable=False, server_default=""),
    Column("unit_cost", Rials),
    Column("received_on", IsoDate, nullable=False),
    one_of("source", Source),
    real_date("received_on"),
    CheckConstraint("unit_cost >= 0"),
    Index("ix_stock_lot_item", "item_id", "size"),
)
append_only(STOCK_LOT)

DEVICE = strict_table(
    "device",
    row_id(),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False, index=True),
    Column("size", Text, nullable=False, server_default=""),
    Column("lot_id", Integer, ForeignKey("stock_lot.id"), nullable=False, index=True),
    Column("serial", Text, nullable=False),
    Column("serial_key", Text, nullable=False, unique=True),
    Column("model", Text, nullable=False, server_default=""),
    row_version(),
    CheckConstraint("length(serial_key) > 0"),
)

STOCK_ENTRY = strict_table(
    "stock_entry",
    row_id(),
    Column("document_id", Integer, ForeignKey("stock_document.id"), nullable=False, index=True),
    Column("line_no", Integer, nullable=False),
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("size", Text, nullable=False, server_default=""),
    Column("lot_id", Integer, ForeignKey("stock_lot.id"), nullable=False, index=True),
    Column("device_id", Integer, ForeignKey("device.id")),
    Column("quantity", Integer, nullable=False),
    Column("from_place", Text, nullable=False),
    Column("to_place", Text, nullable=False),
    Column("of_entry", Integer, ForeignKey("stock_entry.id")),  # what comes back, or is taken back
    Column("due_on", IsoDate),  # the last day of a loan, as it was agreed
    one_of("from_place", Place),
    one_of("to_place", Place),
    CheckConstraint("line_no >= 1"),
    CheckConstraint("quantity >= 1"),
    CheckConstraint("device_id IS NULL OR quantity = 1"),
    CheckConstraint("from_place <> to_place"),
    CheckConstraint("(due_on IS NOT NULL) <= (to_place = 'loan')"),
    real_date("due_on"),
    Index("ix_stock_entry_item", "item_id", "size", "id"),
    Index("ix_stock_entry_device", "device_id", sqlite_where=text("device_id IS NOT NULL")),
    Index("ix_stock_entry_of", "of_entry", sqlite_where=text("of_entry IS NOT NULL")),
)
append_only(STOCK_ENTRY)

STOCK_BALANCE = strict_table(
    "stock_balance",
    Column("item_id", Integer, ForeignKey("equipment_item.id"), nullable=False),
    Column("size", Text, nullable=False),
    Column("store", Integer, nullable=False, server_default="0"),
    Column("workshop", Integer, nullable=False, server_default="0"),
    Column("loan", Integer, nullable=False, server_default="0"),
    Column("allocated", Integer, nullable=False, server_default="0"),
    PrimaryKeyConstraint("item_id", "size"),
    CheckConstraint("store >= 0 AND workshop >= 0 AND loan >= 0"),
    CheckConstraint("allocated BETWEEN 0 AND store"),
    derived=True,
    sqlite_with_rowid=False,
)
"""What is where of each item and size, and how many pieces are promised to named persons."""

LOT_BALANCE = strict_table(
    "lot_balance",
    Column("lot_id", Integer, ForeignKey("stock_lot.id"), primary_key=True),
    Column("item_id", Integer, nullable=False),
    Column("size", Text, nullable=False),
    Column("received_on", IsoDate, nullable=False),
    Column("store", Integer, nullable=False, server_default="0"),
    Column("workshop", Integer, nullable=False, server_default="0"),
    Column("loan", Integer, nullable=False, server_default="0"),
    CheckConstraint("store >= 0 AND workshop >= 0 AND loan >= 0"),
    Index("ix_lot_balance_store", "item_id", "size", "received_on", "lot_id", sqlite_where=text("store > 0")),
    derived=True,
)
"""The same of each lot: what a gift became is told by it."""

DEVICE_PLACE = strict_table(
    "device_place",
    Column("device_id", Integer, ForeignKey("device.id"), primary_key=True),
    Column("place", Text, nullable=False),
    Column("entry_id", Integer, ForeignKey("stock_entry.id")),  # what took it there
    one_of("place", Place),
    derived=True,
)
"""The one place of each device."""

DEVICE_EVENT = strict_table(
    "device_event",
    row_id(),
    Column("device_id", Integer, ForeignKey("device.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("happened_on", IsoDate, nullable=False),
    Column("cost", Rials),
    Column("done_by", Text, nullable=False, server_default=""),
    Column("words", Text, nullable=False, server_default=""),
    Column("recorded_at", UtcTime, nullable=False),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    one_of("kind", ("fitting", "repair", "disinfection", "inspection")),
    real_date("happened_on"),
    CheckConstraint("cost >= 0"),
)


def printed_number(row: str = "paper") -> str:
    """The SQL of a number as it is printed, by the alias of its row; empty where there is none."""
    return f"CASE WHEN {row}.id IS NULL THEN '' ELSE printf('%04d/%06d', {row}.year, {row}.number) END"


BACK = (
    "(SELECT coalesce(sum(came.quantity - coalesce((SELECT sum(again.quantity) FROM stock_entry AS again"
    " WHERE again.of_entry = came.id), 0)), 0) FROM stock_entry AS came WHERE came.of_entry = {entry})"
)
"""The SQL of the pieces of an entry that came back and did not go out again by taking that back."""


def moved(column: str) -> str:
    """The SQL of what a new movement adds to a place's balance, taken from as well as brought to."""
    return f"NEW.quantity * ((NEW.to_place = '{column}') - (NEW.from_place = '{column}'))"


_SETS = ", ".join(f"{place} = {place} + {moved(place)}" for place in HELD)
_WITHIN = " OR ".join(f"NEW.from_place = '{place}' OR NEW.to_place = '{place}'" for place in HELD)

made_with(
    STOCK_LOT,
    "CREATE TRIGGER stock_lot_begins AFTER INSERT ON stock_lot BEGIN INSERT INTO lot_balance"
    " (lot_id, item_id, size, received_on) VALUES (NEW.id, NEW.item_id, NEW.size, NEW.received_on); END",
)
made_with(
    DEVICE,
    "CREATE TRIGGER device_begins AFTER INSERT ON device BEGIN"
    f" INSERT INTO device_place (device_id, place) VALUES (NEW.id, '{Place.ELSEWHERE}'); END",
)
made_with(
    STOCK_ENTRY,
    "CREATE TRIGGER stock_entry_device BEFORE INSERT ON stock_entry WHEN NEW.device_id IS NOT NULL BEGIN"
    " SELECT RAISE(ABORT, 'device elsewhere') WHERE NOT EXISTS (SELECT 1 FROM device_place"
    " WHERE device_id = NEW.device_id AND place = NEW.from_place); END",
)
made_with(
    STOCK_ENTRY,
    "CREATE TRIGGER stock_entry_of_a_device BEFORE INSERT ON stock_entry WHEN NEW.device_id IS NULL BEGIN"
    " SELECT RAISE(ABORT, 'no device named') WHERE EXISTS (SELECT 1 FROM equipment_item"
    f" WHERE id = NEW.item_id AND kind = '{ItemKind.SERIAL}'); END",
)
made_with(
    STOCK_ENTRY,
    "CREATE TRIGGER stock_entry_outstanding BEFORE INSERT ON stock_entry WHEN NEW.of_entry IS NOT NULL BEGIN"
    " SELECT RAISE(ABORT, 'back already') WHERE NEW.quantity > (SELECT quantity FROM stock_entry"
    f" WHERE id = NEW.of_entry) - {BACK.format(entry='NEW.of_entry')}; END",
)
made_with(
    STOCK_ENTRY,
    f"CREATE TRIGGER stock_entry_moves AFTER INSERT ON stock_entry BEGIN"
    " INSERT INTO stock_balance (item_id, size) VALUES (NEW.item_id, NEW.size) ON CONFLICT DO NOTHING;"
    f" UPDATE stock_balance SET {_SETS} WHERE item_id = NEW.item_id AND size = NEW.size AND ({_WITHIN});"
    f" UPDATE lot_balance SET {_SETS} WHERE lot_id = NEW.lot_id AND ({_WITHIN});"
    " UPDATE device_place SET place = NEW.to_place, entry_id = NEW.id WHERE device_id = NEW.device_id; END",
)
