# SPDX-License-Identifier: Apache-2.0
"""Devices and what became of them; gifts and what became of those."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.device import Care, Moment, Stay, moment, stays
from welfare_desk.domain.equipment.stock import Condition, Place, Source, serial_key
from welfare_desk.domain.equipment.store_papers import DeviceMoment
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.store import DeviceSort, DeviceTold, GiftLine, GiftSort
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.equipment.ledger_tables import printed_number

_DEVICES = f"""
SELECT device.id, equipment_item.code, equipment_item.name, device.size, device.serial, device.model,
    device_place.place, stock_lot.received_on, stock_lot.source, stock_lot.donor, stock_lot.unit_cost,
    coalesce(case_file.file_no, ''), coalesce(trim(person.first_name || ' ' || person.last_name), ''),
    allocation.expires_on,
    (SELECT coalesce(sum(cost), 0) FROM device_event WHERE device_id = device.id AND {STANDS})
FROM device JOIN device_place ON device_place.device_id = device.id
JOIN equipment_item ON equipment_item.id = device.item_id
JOIN stock_lot ON stock_lot.id = device.lot_id
LEFT JOIN allocation ON allocation.device_id = device.id AND allocation.state = 'open'
LEFT JOIN stock_entry ON stock_entry.id = device_place.entry_id AND place IN ('loan', 'given')
LEFT JOIN stock_document ON stock_document.id = stock_entry.document_id
LEFT JOIN case_file ON case_file.id = coalesce(stock_document.file_id, allocation.file_id)
LEFT JOIN person ON person.id = case_file.person_id
"""


def _told(row: tuple[Any, ...]) -> DeviceTold:
    values = list(row[:15])
    values[6:9] = [Place(row[6]), date.fromisoformat(row[7]), Source(row[8])]
    values[10] = None if row[10] is None else Rial(row[10])
    values[13] = None if row[13] is None else date.fromisoformat(row[13])
    return DeviceTold(*values)


_ORDER = {
    DeviceSort.ITEM: "equipment_item.id {0}, device.id {0}",
    DeviceSort.SERIAL: "device.serial_key {0}",
    DeviceSort.PLACE: "device_place.place {0}, equipment_item.id, device.id",
    DeviceSort.RECEIVED: "stock_lot.received_on {0}, device.id {0}",
    DeviceSort.HOLDER: "sort_key(coalesce(person.last_name || ' ' || person.first_name, '')) {0}, device.id",
    DeviceSort.REPAIRS: "15 {0}, device.id",
}


def devices(
    raw: Any, item: str, place: str, words: str, page: tuple[int, int], order: tuple[DeviceSort, bool]
) -> tuple[tuple[DeviceTold, ...], int]:
    """A page (offset, limit) of devices by item and place, with words in a serial, model, donor or holder."""
    where = (
        "WHERE (:item = '' OR equipment_item.code = :item) AND (:place = '' OR device_place.place = :place)"
    )
    asked: dict[str, Any] = {"item": item, "place": place, "words": fold(words)}
    if asked["words"]:
        where += (
            " AND (instr(device.serial_key, :words) > 0 OR instr(folded(device.model), :words) > 0"
            " OR instr(folded(stock_lot.donor), :words) > 0"
            " OR instr(folded(coalesce(person.first_name || ' ' || person.last_name, '')), :words) > 0)"
        )
    sorted_by = _ORDER[order[0]].format("DESC" if order[1] else "ASC")
    statement = f"SELECT *, count(*) OVER () FROM ({_DEVICES} {where} ORDER BY {sorted_by})"
    asked |= {"offset": page[0], "limit": page[1]}
    rows = raw.execute(f"{statement} LIMIT :limit OFFSET :offset", asked).fetchall()
    total = rows[0][-1] if rows else _behind_the_end(raw, f"{_DEVICES} {where}", asked)
    return tuple(_told(row) for row in rows), int(total)


def _behind_the_end(raw: Any, statement: str, asked: dict[str, Any]) -> int:
    """How many rows there are in all, where a page has none of them."""
    if not asked["offset"]:
        return 0
    (total,) = raw.execute(f"SELECT count(*) FROM ({statement})", asked).fetchone()
    return int(total)


def device(raw: Any, serial: str) -> DeviceTold:
    """The device of a serial number or label; RuleError `unknown_serial`."""
    row = raw.execute(f"{_DEVICES} WHERE device.serial_key = ?", (serial_key(serial),)).fetchone()
    if row is None:
        raise RuleError("unknown_serial", serial=serial)
    return _told(row)


def _recorded(table: str) -> str:
    """The SQL of where the trail has a row: of two that were recorded at one moment it knows the first."""
    return f"(SELECT min(audit_row.id) FROM audit_row WHERE tbl = '{table}' AND row_id = {table}.id)"


_MOVES = f"""
SELECT happened_on, from_place, to_place, stock_document.kind,
    coalesce(nullif(trim(person.first_name || ' ' || person.last_name), ''), party), {printed_number()},
    stock_document.reason, {_recorded("stock_document")}, stock_document.reverses IS NOT NULL
    OR EXISTS (SELECT 1 FROM stock_document AS back WHERE back.reverses = stock_document.id),
    json_extract(line.value, '$.condition'), coalesce(json_extract(line.value, '$.words'), '')
FROM stock_entry JOIN stock_document ON stock_document.id = document_id
JOIN device ON device.id = stock_entry.device_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
LEFT JOIN json_each(CASE WHEN stock_document.kind = 'return' THEN paper.facts END, '$.facts.lines') AS line
    ON json_extract(line.value, '$.serial') = device.serial
LEFT JOIN case_file ON case_file.id = stock_document.file_id
LEFT JOIN person ON person.id = case_file.person_id
WHERE stock_entry.device_id = ? ORDER BY stock_entry.id
"""
"""A return tells in which state the device came back: its slip has it, row by row."""
_CARES = f"""
SELECT happened_on, kind, cost, done_by, words, id, version, {_recorded("device_event")} FROM device_event
WHERE device_id = ? AND {STANDS} ORDER BY happened_on, id
"""


@dataclass(frozen=True)
class Life:
    """Everything that happened to a device, in order, and its times with clients."""

    moments: tuple[DeviceMoment, ...]
    stays: tuple[Stay, ...]
    cares: tuple[tuple[int, int, DeviceMoment], ...]
    """Row, version and moment of what was done to it, for who takes one back."""


def life(raw: Any, device_id: int) -> Life:
    """The life of a device, in two statements."""
    moves = raw.execute(_MOVES, (device_id,)).fetchall()
    told: list[tuple[date, int, DeviceMoment]] = []
    ways = []
    for on, from_place, to_place, kind, who, number, reason, recorded, undone, state, note in moves:
        day, way = date.fromisoformat(on), (Place(from_place), Place(to_place))
        if not undone:  # a voucher that was taken back is no day of use
            ways.append((day, *way))
        what = moment(*way, reversal=kind == "reversal")
        condition = None if state is None else Condition(state)
        moved = DeviceMoment(day, what, who, number, None, note or reason, condition)
        told.append((day, recorded, moved))
    cares = []
    for on, kind, cost, done_by, words, row, version, recorded in raw.execute(
        _CARES, (device_id,)
    ).fetchall():
        day = date.fromisoformat(on)
        price = None if cost is None else Rial(cost)
        done = DeviceMoment(day, Moment(Care(kind).value), done_by, "", price, words)
        told.append((day, recorded, done))
        cares.append((row, version, done))
    told.sort(key=lambda one: one[:2])
    return Life(tuple(one for *_, one in told), stays(ways), tuple(cares))


def _net(place: str) -> str:
    return f"coalesce(sum(quantity * ((to_place = '{place}') - (from_place = '{place}'))), 0)"


_GIFTS = f"""
SELECT {printed_number()}, stock_lot.received_on, stock_lot.source, stock_lot.donor, equipment_item.code,
    equipment_item.name, stock_lot.size, stock_lot.unit_cost,
    coalesce((SELECT sum(quantity) FROM stock_entry AS came WHERE came.lot_id = stock_lot.id
        AND came.document_id = stock_lot.document_id), 0),
    lot_balance.store, lot_balance.workshop, lot_balance.loan,
    {_net("given")}, {_net("elsewhere")} + coalesce((SELECT sum(quantity) FROM stock_entry AS came
        WHERE came.lot_id = stock_lot.id AND came.document_id = stock_lot.document_id), 0),
    {_net("scrapped")}, {_net("difference")},
    count(DISTINCT CASE WHEN to_place IN ('loan', 'given') AND moved.kind = 'issue' AND NOT EXISTS (
        SELECT 1 FROM stock_document AS back WHERE back.reverses = moved.id) THEN moved.file_id END)
FROM stock_lot JOIN stock_document ON stock_document.id = stock_lot.document_id
JOIN lot_balance ON lot_balance.lot_id = stock_lot.id
JOIN equipment_item ON equipment_item.id = stock_lot.item_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
LEFT JOIN stock_entry ON stock_entry.lot_id = stock_lot.id
LEFT JOIN stock_document AS moved ON moved.id = stock_entry.document_id
WHERE stock_lot.source <> 'count' AND (:words = '' OR instr(folded(stock_lot.donor), :words) > 0
    OR {printed_number()} = :words) AND (:source = '' OR stock_lot.source = :source)
GROUP BY stock_lot.id ORDER BY {{order}}
"""
_GIFT_ORDER = {
    GiftSort.RECEIVED: "stock_lot.received_on {0}, stock_lot.id {0}",
    GiftSort.DONOR: "sort_key(stock_lot.donor) {0}, stock_lot.id DESC",
    GiftSort.ITEM: "sort_key(equipment_item.name) {0}, stock_lot.id DESC",
}


def gifts(
    raw: Any, words: str, source: str, page: tuple[int, int], order: tuple[GiftSort, bool]
) -> tuple[tuple[GiftLine, ...], int]:
    """A page of lots by donor or receipt number and by source; what became of each."""
    sorted_by = _GIFT_ORDER[order[0]].format("DESC" if order[1] else "ASC")
    asked = {"words": fold(words), "source": source, "offset": page[0], "limit": page[1]}
    statement = _GIFTS.format(order=sorted_by)
    rows = raw.execute(
        f"SELECT *, count(*) OVER () FROM ({statement}) LIMIT :limit OFFSET :offset", asked
    ).fetchall()
    total = rows[0][-1] if rows else _behind_the_end(raw, statement, asked)
    return tuple(_gift(row) for row in rows), int(total)


def _gift(row: tuple[Any, ...]) -> GiftLine:
    values = list(row[:17])
    values[1], values[2] = date.fromisoformat(row[1]), Source(row[2])
    values[7] = None if row[7] is None else Rial(row[7])
    return GiftLine(*values)
