# SPDX-License-Identifier: Apache-2.0
"""What must hold in the store: balances and places follow movements, promises and requests their events."""

from __future__ import annotations

from welfare_desk.domain.equipment.items import ItemKind
from welfare_desk.domain.equipment.stock import HELD, DocumentKind
from welfare_desk.domain.papers import PaperKind
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.equipment.ledger_tables import BACK
from welfare_desk.storage.invariants import invariant

PAPER_OF: dict[DocumentKind, PaperKind | None] = {
    DocumentKind.RECEIPT: PaperKind.GOODS_RECEIPT,
    DocumentKind.ISSUE: PaperKind.ISSUE_VOUCHER,
    DocumentKind.RETURN: PaperKind.RETURN_SLIP,
    DocumentKind.TRANSFER: PaperKind.TRANSFER_VOUCHER,
    DocumentKind.SCRAP: PaperKind.SCRAP_MINUTES,
    DocumentKind.COUNT: PaperKind.STOCK_COUNT,
    DocumentKind.REVERSAL: PaperKind.STOCK_CORRECTION,
    DocumentKind.REPAIR: None,
}
"""The paper that each kind of document has."""


def _net(place: str) -> str:
    return f"sum(quantity * ((to_place = '{place}') - (from_place = '{place}')))"


_SUMS = ", ".join(f"{_net(place)} AS {place}" for place in HELD)
_ZERO = " OR ".join(f"{place} <> 0" for place in HELD)
_COLUMNS = ", ".join(HELD)

invariant(
    "stock_balance_differs",
    f"WITH moved AS (SELECT item_id, size, {_SUMS} FROM stock_entry GROUP BY 1, 2),"
    f" kept AS (SELECT item_id, size, {_COLUMNS} FROM stock_balance WHERE {_ZERO})"
    " SELECT item_id, size FROM (SELECT * FROM kept EXCEPT SELECT * FROM moved)"
    f" UNION SELECT item_id, size FROM (SELECT * FROM moved WHERE {_ZERO} EXCEPT SELECT * FROM kept)",
)
invariant(
    "lot_balance_differs",
    f"WITH moved AS (SELECT lot_id, {_SUMS} FROM stock_entry GROUP BY 1),"
    f" kept AS (SELECT lot_id, {_COLUMNS} FROM lot_balance WHERE {_ZERO})"
    " SELECT lot_id FROM (SELECT * FROM kept EXCEPT SELECT * FROM moved)"
    f" UNION SELECT lot_id FROM (SELECT * FROM moved WHERE {_ZERO} EXCEPT SELECT * FROM kept)",
)
_STAND = ", ".join(f"sum(place = '{place}') AS {place}" for place in HELD)
invariant(
    "devices_differ",
    f"WITH kept AS (SELECT item_id, size, {_COLUMNS} FROM stock_balance WHERE ({_ZERO}) AND item_id IN"
    f" (SELECT id FROM equipment_item WHERE kind = '{ItemKind.SERIAL}')),"
    f" stand AS (SELECT item_id, size, {_STAND} FROM device JOIN device_place ON device_id = device.id"
    " GROUP BY 1, 2)"
    " SELECT item_id, size FROM (SELECT * FROM kept EXCEPT SELECT * FROM stand)"
    f" UNION SELECT item_id, size FROM (SELECT * FROM stand WHERE {_ZERO} EXCEPT SELECT * FROM kept)",
)
_RUNNING = " UNION ALL ".join(
    f"SELECT item_id, size, '{place}' AS place, happened_on,"
    f" sum(quantity * ((to_place = '{place}') - (from_place = '{place}')))"
    " OVER (PARTITION BY item_id, size ORDER BY happened_on, stock_entry.id) AS stood"
    " FROM stock_entry JOIN stock_document ON stock_document.id = document_id"
    for place in HELD
)
invariant(
    "stock_short_on_a_day",
    "SELECT item_id, size, place, min(happened_on) AS day FROM"
    f" ({_RUNNING}) WHERE stood < 0 GROUP BY 1, 2, 3",
)
invariant(
    "stock_allocated_differs",
    "WITH promised AS (SELECT item_id, size, sum(quantity) AS allocated FROM allocation"
    " WHERE state = 'open' GROUP BY 1, 2),"
    " kept AS (SELECT item_id, size, allocated FROM stock_balance WHERE allocated <> 0)"
    " SELECT item_id, size FROM (SELECT * FROM kept EXCEPT SELECT * FROM promised)"
    " UNION SELECT item_id, size FROM (SELECT * FROM promised EXCEPT SELECT * FROM kept)",
)
invariant(
    "device_place_differs",
    "SELECT device.id AS device_id FROM device LEFT JOIN device_place ON device_place.device_id = device.id"
    " LEFT JOIN stock_entry ON stock_entry.id ="
    " (SELECT max(id) FROM stock_entry AS moved WHERE moved.device_id = device.id)"
    " WHERE device_place.place IS NOT coalesce(stock_entry.to_place, 'elsewhere')"
    " OR device_place.entry_id IS NOT stock_entry.id",
)
invariant(
    "more_back_than_out",
    "SELECT id AS entry_id FROM stock_entry WHERE id IN (SELECT of_entry FROM stock_entry"
    f" WHERE of_entry IS NOT NULL) AND NOT {BACK.format(entry='stock_entry.id')} BETWEEN 0 AND quantity",
)
_MOVES = "EXISTS (SELECT 1 FROM stock_entry WHERE document_id = {0})"
invariant(
    "stock_document_empty",
    "SELECT id AS document_id, kind FROM stock_document"
    f" WHERE kind <> '{DocumentKind.COUNT}' AND NOT {_MOVES.format('stock_document.id')}"
    f" AND (reverses IS NULL OR {_MOVES.format('reverses')})",
)
invariant(
    "stock_document_paper",
    "SELECT stock_document.id AS document_id, stock_document.kind, paper.kind AS paper FROM stock_document"
    " LEFT JOIN paper ON paper.id = paper_id WHERE paper.kind IS NOT CASE stock_document.kind "
    + " ".join(f"WHEN '{kind}' THEN '{paper}'" for kind, paper in PAPER_OF.items() if paper)
    + " END",
)
invariant(
    "store_paper_without_document",
    "SELECT paper.id AS paper_id, paper.kind, paper.year, paper.number FROM paper"
    " LEFT JOIN stock_document ON stock_document.paper_id = paper.id WHERE stock_document.id IS NULL"
    f" AND paper.kind IN ({', '.join(repr(str(paper)) for paper in PAPER_OF.values() if paper)})",
)
invariant(
    "reversal_differs",
    "SELECT back.id AS document_id FROM stock_document AS back"
    " JOIN stock_entry AS was ON was.document_id = back.reverses"
    " LEFT JOIN stock_entry AS again ON again.document_id = back.id AND again.of_entry = was.id"
    " WHERE (again.quantity, again.from_place, again.to_place, again.lot_id, again.device_id)"
    " IS NOT (was.quantity, was.to_place, was.from_place, was.lot_id, was.device_id)"
    " UNION SELECT back.id FROM stock_document AS back JOIN stock_entry AS again"
    " ON again.document_id = back.id LEFT JOIN stock_entry AS was ON was.id = again.of_entry"
    " WHERE back.reverses IS NOT NULL AND was.document_id IS NOT back.reverses",
)
invariant(
    "request_state_differs",
    "SELECT equipment_request.id AS request_id, equipment_request.state FROM equipment_request"
    " WHERE state IS NOT (SELECT to_state FROM request_event WHERE request_id = equipment_request.id"
    f" AND {STANDS} ORDER BY request_event.id DESC LIMIT 1)"
    " OR (way IS NOT NULL) <> EXISTS (SELECT 1 FROM request_event WHERE request_id = equipment_request.id"
    f" AND {STANDS} AND verdict = 'granted')",
)
invariant(
    "promise_without_grant",
    "SELECT allocation.id AS allocation_id FROM allocation"
    " JOIN equipment_request ON equipment_request.id = request_id"
    " WHERE allocation.state = 'open' AND ((equipment_request.state, equipment_request.way)"
    " IS NOT ('granted', 'goods') OR (allocation.file_id, allocation.item_id, allocation.size)"
    " IS NOT (equipment_request.file_id, equipment_request.item_id, equipment_request.size))",
)
invariant(
    "promised_device_elsewhere",
    "SELECT allocation.id AS allocation_id, allocation.device_id FROM allocation"
    " JOIN device ON device.id = allocation.device_id"
    " LEFT JOIN device_place ON device_place.device_id = device.id WHERE allocation.state = 'open'"
    " AND ((device_place.place) IS NOT 'store'"
    " OR (device.item_id, device.size) IS NOT (allocation.item_id, allocation.size))",
)
