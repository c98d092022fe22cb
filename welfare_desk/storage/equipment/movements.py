# SPDX-License-Identifier: Apache-2.0
"""Movements as they were written, what of them is still out, and which of them pieces stand by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.handing import CameBack
from welfare_desk.storage.equipment.ledger_tables import BACK, printed_number
from welfare_desk.storage.metadata import iso_day


@dataclass(frozen=True)
class EntryOut:
    """A movement whose pieces may come back: `left` of them are still there; `serial` of a device."""

    id: int
    document_id: int
    line_no: int
    item_id: int
    size: str
    lot_id: int
    device_id: int | None
    quantity: int
    from_place: Place
    to_place: Place
    due_on: date | None
    left: int
    unit_cost: Rial | None
    serial: str
    model: str


_OUT = f"""
SELECT stock_entry.id, stock_entry.document_id, line_no, stock_entry.item_id, stock_entry.size,
    stock_entry.lot_id, device_id, quantity, from_place, to_place, due_on,
    quantity - {BACK.format(entry="stock_entry.id")}, stock_lot.unit_cost,
    coalesce(device.serial, ''), coalesce(device.model, '')
FROM stock_entry JOIN stock_lot ON stock_lot.id = stock_entry.lot_id
LEFT JOIN device ON device.id = stock_entry.device_id
"""


def _out(row: Sequence[Any]) -> EntryOut:
    values = list(row)
    values[8:11] = [Place(row[8]), Place(row[9]), iso_day(row[10])]
    values[12] = None if row[12] is None else Rial(row[12])
    return EntryOut(*values)


def entries_of(raw: Any, document_id: int) -> tuple[EntryOut, ...]:
    """The movements of a document in order."""
    rows = raw.execute(
        f"{_OUT} WHERE stock_entry.document_id = ? ORDER BY stock_entry.id", (document_id,)
    ).fetchall()
    return tuple(_out(row) for row in rows)


_BACK_BY = f"""
SELECT happened_on, {printed_number()} FROM stock_document LEFT JOIN paper ON paper.id = paper_id
WHERE stock_document.kind = '{DocumentKind.RETURN}' AND stock_document.id IN (
    SELECT came.document_id FROM stock_entry AS came JOIN stock_entry AS went ON went.id = came.of_entry
    WHERE went.document_id = ?)
    AND NOT EXISTS (SELECT 1 FROM stock_document AS taken WHERE taken.reverses = stock_document.id)
ORDER BY stock_document.id DESC LIMIT 1
"""


def came_back(raw: Any, document_id: int) -> CameBack | None:
    """What of a voucher the client has brought back, by slips that stand; None for nothing."""
    last = raw.execute(_BACK_BY, (document_id,)).fetchone()
    if last is None:
        return None
    entries = entries_of(raw, document_id)
    left = sum(one.left for one in entries)
    pieces = sum(one.quantity for one in entries) - left
    return CameBack(pieces, left, date.fromisoformat(last[0]), last[1])


def entry(raw: Any, entry_id: int) -> EntryOut:
    """One movement."""
    return _out(raw.execute(f"{_OUT} WHERE stock_entry.id = ?", (entry_id,)).fetchone())


_STAND_BY = """
WITH RECURSIVE back(brought, id) AS (SELECT value, value FROM json_each(?) UNION ALL
    SELECT back.brought, came.of_entry FROM back JOIN stock_entry AS again ON again.id = back.id
    JOIN stock_document ON stock_document.id = again.document_id AND stock_document.kind = 'reversal'
    JOIN stock_entry AS came ON came.id = again.of_entry WHERE came.of_entry IS NOT NULL)
SELECT brought, min(id) FROM back GROUP BY brought
"""


def stand_by(raw: Any, entry_ids: Iterable[int]) -> dict[int, int]:
    """Of last movements the one that brought pieces there; of a return taken back, the first handing out."""
    return dict(raw.execute(_STAND_BY, (json.dumps(list(entry_ids)),)).fetchall())
