# SPDX-License-Identifier: Apache-2.0
"""Goods as somebody looks for them at the counter, and what is ready there for one client."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.loans import proposed_due
from welfare_desk.domain.equipment.stock import Place, serial_key
from welfare_desk.domain.summary.handing import GoodsFound, ReadyGoods
from welfare_desk.domain.text import fold, latin_digits, unify
from welfare_desk.storage.equipment.items import SELECTED, item_of
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.equipment.request_tables import HOLDS, PROMISED, UNPROMISED

_FREE = (
    "((SELECT coalesce(sum(store), 0) FROM stock_balance WHERE stock_balance.item_id = equipment_item.id)"
    f" - {PROMISED.format(of_size='')})"
)
_SERIALS = (
    "(SELECT json_group_array(serial) FROM (SELECT serial FROM device JOIN device_place"
    " ON device_place.device_id = device.id WHERE device.item_id = equipment_item.id {of_size}"
    f" AND place = '{Place.STORE}' AND {UNPROMISED} ORDER BY device.id LIMIT 20))"
)


def goods_named(raw: Any, typed: Sequence[str], limit: int, today: date) -> tuple[GoodsFound, ...]:
    """Items by barcode, code or words of their names, exact ones first, in one of several readings."""
    readings = [[latin_digits(unify(one)).upper(), fold(one), fold(one).split()] for one in typed if one]
    rows = raw.execute(
        f"SELECT {SELECTED}, {_FREE}, {_SERIALS.format(of_size='')},"
        " max(barcode = asked.value ->> 0 OR code = asked.value ->> 0 OR fold = asked.value ->> 1) AS exact"
        " FROM equipment_item JOIN json_each(:typed) AS asked WHERE retired = 0"
        " AND (barcode = asked.value ->> 0 OR code = asked.value ->> 0 OR NOT EXISTS ("
        " SELECT 1 FROM json_each(asked.value -> 2) AS word WHERE instr(fold, word.value) = 0))"
        f" GROUP BY equipment_item.id ORDER BY exact DESC, {_FREE} > 0 DESC, equipment_item.id LIMIT :limit",
        _asked(readings, limit, today),
    ).fetchall()
    return tuple(GoodsFound(item_of(row[:-3]), row[-3], serials=tuple(json.loads(row[-2]))) for row in rows)


def devices_named(raw: Any, typed: Sequence[str], limit: int, today: date) -> tuple[GoodsFound, ...]:
    """Devices in the store by their serial number or a part of it, the whole number first."""
    keys = [key for key in map(serial_key, typed) if key]
    rows = raw.execute(
        f"SELECT {SELECTED}, {_FREE}, serial, device.size, max(device.serial_key = asked.value) AS exact"
        " FROM json_each(:typed) AS asked JOIN device ON instr(device.serial_key, asked.value) > 0"
        " JOIN device_place ON device_place.device_id = device.id"
        " JOIN equipment_item ON equipment_item.id = device.item_id"
        f" WHERE place = '{Place.STORE}' GROUP BY device.id ORDER BY exact DESC, device.id LIMIT :limit",
        _asked(keys, limit, today),
    ).fetchall()
    return tuple(GoodsFound(item_of(row[:-4]), row[-4], row[-3], row[-2]) for row in rows)


def _asked(typed: Sequence[Any], limit: int, today: date) -> dict[str, Any]:
    return {"typed": json.dumps(typed, ensure_ascii=False), "limit": limit, "today": today.isoformat()}


def ready_for(raw: Any, file_id: int, today: date) -> tuple[ReadyGoods, ...]:
    """What is promised to a client and holds, the earliest to run out first."""
    rows = raw.execute(
        f"SELECT {SELECTED}, {_SERIALS.format(of_size='AND device.size = allocation.size')},"
        " allocation.id, allocation.size, allocation.quantity, coalesce(device.serial, ''), expires_on,"
        f" {printed_number('equipment_request')}, allocation.device_id"
        " FROM allocation JOIN equipment_item ON equipment_item.id = allocation.item_id"
        " LEFT JOIN device ON device.id = allocation.device_id"
        " LEFT JOIN equipment_request ON equipment_request.id = request_id"
        f" WHERE {HOLDS} AND allocation.file_id = :file"
        " ORDER BY expires_on, allocation.id",
        {"file": file_id, "today": today.isoformat()},
    ).fetchall()
    return tuple(_ready(row, today) for row in rows)


def _ready(row: tuple[Any, ...], today: date) -> ReadyGoods:
    item, serials = item_of(row[:-8]), row[-8]
    allocation, size, quantity, serial, expires_on, request_no, device = row[-7:]
    return ReadyGoods(
        allocation,
        item,
        size,
        quantity,
        serial,
        date.fromisoformat(expires_on),
        request_no,
        () if device else tuple(json.loads(serials)),
        proposed_due(item, today),
    )
