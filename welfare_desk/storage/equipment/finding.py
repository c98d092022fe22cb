# SPDX-License-Identifier: Apache-2.0
"""Whose a device or a paper of the store is, by the number that stands on it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from welfare_desk.domain.equipment.stock import Place, serial_key
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import STORE_KINDS, PaperKind
from welfare_desk.storage.equipment.ledger_tables import printed_number

_NAME = "coalesce(trim(person.first_name || ' ' || person.last_name), '')"


@dataclass(frozen=True)
class DeviceHit:
    """A device with a serial number like the one typed; `file_no` of the client who has it, else empty."""

    serial: str
    code: str
    item: str
    place: Place
    file_no: str
    name: str


@dataclass(frozen=True)
class PaperHit:
    """A paper of the store with the number typed; `file_no` of the client it is about, else empty."""

    kind: PaperKind
    number: str
    state: str
    file_no: str
    name: str


_DEVICES = f"""
SELECT device.serial, equipment_item.code, equipment_item.name, device_place.place,
    coalesce(case_file.file_no, ''), {_NAME}
FROM device JOIN device_place ON device_place.device_id = device.id
JOIN equipment_item ON equipment_item.id = device.item_id
LEFT JOIN stock_entry ON stock_entry.id = device_place.entry_id
    AND device_place.place IN ('{Place.LOAN}', '{Place.GIVEN}')
LEFT JOIN stock_document ON stock_document.id = stock_entry.document_id
LEFT JOIN case_file ON case_file.id = stock_document.file_id
LEFT JOIN person ON person.id = case_file.person_id
WHERE device.serial_key = ?
"""
_PAPERS = f"""
SELECT paper.kind, {printed_number()}, paper.state, coalesce(case_file.file_no, ''), {_NAME}
FROM json_each(?) AS wanted
JOIN paper ON paper.kind = wanted.value AND paper.year = ? AND paper.number = ?
LEFT JOIN case_file ON case_file.id = paper.file_id
LEFT JOIN person ON person.id = case_file.person_id
ORDER BY wanted.key
"""
_KINDS = json.dumps([kind.value for kind in PaperKind if kind in STORE_KINDS])


def find_devices(raw: Any, text: str) -> tuple[DeviceHit, ...]:
    """The device of this serial number or label, from its index."""
    key = serial_key(text)
    rows = raw.execute(_DEVICES, (key,)).fetchall() if key else ()
    return tuple(
        DeviceHit(serial, code, item, Place(place), file_no, name)
        for serial, code, item, place, file_no, name in rows
    )


def find_papers(raw: Any, text: str) -> tuple[PaperHit, ...]:
    """The papers of the store with this number, whatever else has it; the receipt of goods first."""
    try:
        number = PaperNumber.parse("", text)
    except RuleError:
        return ()
    rows = raw.execute(_PAPERS, (_KINDS, number.year, number.number)).fetchall()
    return tuple(PaperHit(PaperKind(kind), *rest) for kind, *rest in rows)
