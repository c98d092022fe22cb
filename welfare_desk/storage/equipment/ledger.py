# SPDX-License-Identifier: Apache-2.0
"""Writing the store's ledger: documents, lots, devices and movements; what may be taken from where."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.equipment.stock import DocumentKind, Lot, Place, Source, serial_key
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.storage.equipment.ledger_tables import (
    DEVICE,
    STOCK_DOCUMENT,
    STOCK_ENTRY,
    STOCK_LOT,
    printed_number,
)
from welfare_desk.storage.equipment.request_tables import UNPROMISED
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.uow import UnitOfWork


@dataclass(frozen=True)
class NewDocument:
    """A document to keep; `recorded_by` is the sign-in name."""

    kind: DocumentKind
    happened_on: date
    recorded_at: datetime
    recorded_by: str
    paper_id: int | None = None
    file_id: int | None = None
    source: Source | None = None
    party: str = ""
    party_id: str = ""
    letter_no: str = ""
    letter_on: date | None = None
    campaign: str = ""
    reason: str = ""
    collector: str = ""
    kinship: str = ""
    collector_id: str = ""
    approved_by: str = ""
    pupil: bool = False
    reverses: int | None = None


@dataclass(frozen=True)
class NewEntry:
    """A movement to keep; `of_entry` is what comes back or is taken back, `due_on` ends a loan."""

    line_no: int
    item_id: int
    size: str
    lot_id: int
    quantity: int
    from_place: Place
    to_place: Place
    device_id: int | None = None
    of_entry: int | None = None
    due_on: date | None = None


def keep_document(uow: UnitOfWork, new: NewDocument) -> int:
    """Keep a document; its movements follow by `post`. Returns its id."""
    return uow.insert(STOCK_DOCUMENT, vars(new))


_ENTRY = (
    "document_id", "line_no", "item_id", "size", "lot_id", "device_id", "quantity", "from_place", "to_place",
    "of_entry", "due_on",
)  # fmt: skip


def post(uow: UnitOfWork, document_id: int, entries: Sequence[NewEntry]) -> range:
    """Write the movements of a document in one statement; returns their ids.

    The database refuses what would take a balance below zero or a device from where it is not; who calls has
    asked before and told it better.
    """
    rows = [
        (
            document_id, one.line_no, one.item_id, one.size, one.lot_id, one.device_id, one.quantity,
            one.from_place.value, one.to_place.value, one.of_entry,
            None if one.due_on is None else one.due_on.isoformat(),
        )
        for one in entries
    ]  # fmt: skip
    return uow.insert_rows(STOCK_ENTRY, _ENTRY, rows)


@dataclass(frozen=True)
class NewLot:
    """Pieces that come in together."""

    item_id: int
    size: str
    source: Source
    donor: str
    unit_cost: Rial | None
    received_on: date


def keep_lots(uow: UnitOfWork, document_id: int, lots: Sequence[NewLot]) -> range:
    """Keep the lots of a document in one statement; returns their ids in order."""
    rows = [
        (
            lot.item_id,
            lot.size,
            document_id,
            lot.source.value,
            lot.donor,
            None if lot.unit_cost is None else lot.unit_cost.amount,
            lot.received_on.isoformat(),
        )
        for lot in lots
    ]
    names = ("item_id", "size", "document_id", "source", "donor", "unit_cost", "received_on")
    return uow.insert_rows(STOCK_LOT, names, rows)


def keep_devices(
    uow: UnitOfWork, item_id: int, size: str, lot_id: int, serials: Sequence[str], model: str
) -> range:
    """Keep new devices of a lot; that nobody has their numbers is known."""
    rows = [(item_id, size, lot_id, serial, serial_key(serial), model) for serial in serials]
    return uow.insert_many(DEVICE, ("item_id", "size", "lot_id", "serial", "serial_key", "model"), rows)


def known_devices(raw: Any, serials: Iterable[str]) -> dict[str, DeviceAt]:
    """The devices that have these numbers, by `serial_key`."""
    return {serial_key(device.serial): device for device in _devices_of(raw, serials)}


def some_in_store(raw: Any, item_id: int, today: date, most: int = 5) -> list[str]:
    """Serial numbers of devices of an item that stand in the store unpromised, to be named in a refusal."""
    rows = raw.execute(
        "SELECT serial FROM device JOIN device_place ON device_place.device_id = device.id"
        f" WHERE item_id = :item AND place = '{Place.STORE}' AND {UNPROMISED} ORDER BY device.id LIMIT :most",
        {"item": item_id, "today": today.isoformat(), "most": most},
    )
    return [row[0] for row in rows.fetchall()]


def next_label(uow: UnitOfWork, code: str) -> int:
    """The number after the last that the office gave a device of an item itself."""
    (last,) = uow.raw.execute(
        "SELECT max(CAST(substr(serial, length(?1) + 2) AS INTEGER)) FROM device"
        " WHERE serial GLOB ?1 || '-[0-9][0-9][0-9][0-9][0-9]*'"
        " AND substr(serial, length(?1) + 2) NOT GLOB '*[^0-9]*'",
        (code,),
    ).fetchone()
    return int(last or 0) + 1


@dataclass(frozen=True)
class DeviceAt:
    """A device and where it is; `promised_to` is the file id of an open promise of it.

    `moved_on` is the last day on which it moved; what was taken back did not move it.
    """

    id: int
    item_id: int
    code: str
    size: str
    serial: str
    lot_id: int
    unit_cost: Rial | None
    received_on: date
    place: Place
    entry_id: int | None
    moved_on: date
    promised_to: int | None = None
    promised_until: date | None = None
    allocation_id: int | None = None
    name: str = ""
    """What its item is called."""
    model: str = ""


_DEVICE = """
SELECT device.id, device.item_id, equipment_item.code, device.size, device.serial, device.lot_id,
    stock_lot.unit_cost, stock_lot.received_on, device_place.place, device_place.entry_id,
    coalesce((SELECT max(happened_on) FROM stock_entry JOIN stock_document ON stock_document.id = document_id
        WHERE device_id = device.id AND reverses IS NULL AND NOT EXISTS (SELECT 1 FROM stock_document AS back
            WHERE back.reverses = stock_document.id)), stock_lot.received_on),
    allocation.file_id, allocation.expires_on, allocation.id, equipment_item.name, device.model
FROM device JOIN device_place ON device_place.device_id = device.id
JOIN equipment_item ON equipment_item.id = device.item_id
JOIN stock_lot ON stock_lot.id = device.lot_id
LEFT JOIN allocation ON allocation.device_id = device.id AND allocation.state = 'open'
WHERE {of} IN (SELECT value FROM json_each(?))
"""
_BY_SERIAL = _DEVICE.format(of="device.serial_key")


def _device(row: Sequence[Any]) -> DeviceAt:
    values = list(row)
    values[6] = None if row[6] is None else Rial(row[6])
    values[7] = date.fromisoformat(row[7])
    values[8] = Place(row[8])
    values[10], values[12] = date.fromisoformat(row[10]), iso_day(row[12])
    return DeviceAt(*values)


def _devices_of(raw: Any, serials: Iterable[str]) -> list[DeviceAt]:
    keys = json.dumps([serial_key(serial) for serial in serials], ensure_ascii=False)
    return [_device(row) for row in raw.execute(_BY_SERIAL, (keys,)).fetchall()]


def devices_by_id(raw: Any, device_ids: Iterable[int]) -> dict[int, DeviceAt]:
    """The devices of these ids, in one statement."""
    rows = raw.execute(_DEVICE.format(of="device.id"), (json.dumps(list(device_ids)),)).fetchall()
    return {row[0]: _device(row) for row in rows}


def find_device(raw: Any, serial: str) -> DeviceAt:
    """The device with a serial number or label as typed; RuleError `unknown_serial` (serial)."""
    found = _devices_of(raw, (serial,))
    if not found:
        raise RuleError("unknown_serial", serial=serial)
    return found[0]


@dataclass(frozen=True)
class Goods:
    """What some lines may take: lots with pieces there by item and size, devices by key."""

    lots: dict[tuple[int, str], tuple[Lot, ...]]
    devices: dict[str, DeviceAt]


_GOODS = f"""
SELECT 'lot', stock_lot.id, stock_lot.item_id, stock_lot.size, stock_lot.source, stock_lot.donor,
    stock_lot.unit_cost, stock_lot.received_on, lot_balance.{{place}},
    NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM json_each(?1) AS asked JOIN lot_balance ON lot_balance.item_id = asked.value ->> 0
    AND lot_balance.size = asked.value ->> 1 AND lot_balance.{{place}} > 0
JOIN stock_lot ON stock_lot.id = lot_balance.lot_id
UNION ALL SELECT 'device', device_at.* FROM ({_BY_SERIAL.replace("?", "?2").strip()}) AS device_at
"""


def goods(
    raw: Any, wanted: Iterable[tuple[int, str]], serials: Iterable[str], place: Place = Place.STORE
) -> Goods:
    """Lots with pieces in a place of these items and sizes, and the devices of these serial numbers.

    `place` is one whose balances are kept (`HELD`).
    """
    pairs = json.dumps([list(pair) for pair in dict.fromkeys(wanted)], ensure_ascii=False)
    keys = json.dumps([serial_key(serial) for serial in serials], ensure_ascii=False)
    lots: dict[tuple[int, str], list[Lot]] = {}
    devices: dict[str, DeviceAt] = {}
    for kind, *row in raw.execute(_GOODS.format(place=place.value), (pairs, keys)).fetchall():
        if kind == "device":
            found = _device(row)
            devices[serial_key(found.serial)] = found
        else:
            cost = None if row[5] is None else Rial(row[5])
            lot = Lot(
                row[0], row[1], row[2], Source(row[3]), row[4], cost, date.fromisoformat(row[6]), row[7]
            )
            lots.setdefault((lot.item_id, lot.size), []).append(lot)
    return Goods({pair: tuple(found) for pair, found in lots.items()}, devices)


@dataclass(frozen=True)
class KeptDocument:
    """A document as it stands; `number` and `paper_kind` of its paper are empty where it has none."""

    id: int
    kind: DocumentKind
    paper_id: int | None
    paper_kind: str
    number: str
    happened_on: date
    file_id: int | None
    file_no: str
    name: str
    party: str
    reversed_by: int | None
    recorded_by: str
    collector: str = ""
    kinship: str = ""


_DOCUMENT = f"""
SELECT stock_document.id, stock_document.kind, stock_document.paper_id, coalesce(paper.kind, ''),
    {printed_number()}, happened_on, stock_document.file_id,
    coalesce(case_file.file_no, ''), coalesce(trim(person.first_name || ' ' || person.last_name), ''),
    stock_document.party, (SELECT id FROM stock_document AS back WHERE back.reverses = stock_document.id),
    stock_document.recorded_by, collector, kinship
FROM stock_document LEFT JOIN paper ON paper.id = stock_document.paper_id
LEFT JOIN case_file ON case_file.id = stock_document.file_id
LEFT JOIN person ON person.id = case_file.person_id
"""


def _document(row: Sequence[Any]) -> KeptDocument:
    values = list(row)
    values[1] = DocumentKind(row[1])
    values[5] = date.fromisoformat(row[5])
    return KeptDocument(*values)


def document_of_paper(raw: Any, kind: str, year: int, number: int) -> KeptDocument | None:
    """The document whose paper has this number; None where that paper is no document of the store."""
    row = raw.execute(
        f"{_DOCUMENT} WHERE paper.kind = ? AND paper.year = ? AND paper.number = ?", (kind, year, number)
    ).fetchone()
    return None if row is None else _document(row)


def has_moved(raw: Any, item_id: int) -> bool:
    """Whether anything of an item ever came in."""
    return raw.execute("SELECT 1 FROM stock_lot WHERE item_id = ? LIMIT 1", (item_id,)).fetchone() is not None


def pieces_held(raw: Any, item_id: int) -> int:
    """Pieces of an item that the office still counts, wherever they are."""
    (held,) = raw.execute(
        "SELECT coalesce(sum(store + workshop + loan), 0) FROM stock_balance WHERE item_id = ?", (item_id,)
    ).fetchone()
    return int(held)


def has_document(raw: Any, document_id: int) -> bool:
    """Whether there is a document of this id."""
    return raw.execute("SELECT 1 FROM stock_document WHERE id = ?", (document_id,)).fetchone() is not None


def document(raw: Any, document_id: int) -> KeptDocument:
    """The document of this id."""
    return _document(raw.execute(f"{_DOCUMENT} WHERE stock_document.id = ?", (document_id,)).fetchone())
