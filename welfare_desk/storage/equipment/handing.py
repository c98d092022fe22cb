# SPDX-License-Identifier: Apache-2.0
"""What handing out must know, in two statements: who the client is, and how things stand for them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Severity
from welfare_desk.domain.equipment.handing_papers import Receiver
from welfare_desk.domain.equipment.interval import Help, Way
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.storage.casework.files import BY_KEY, keys_of
from welfare_desk.storage.casework.mistakes import STANDS
from welfare_desk.storage.equipment.ledger_tables import BACK, printed_number
from welfare_desk.storage.equipment.request_tables import HOLDS
from welfare_desk.storage.equipment.requests import HANDED
from welfare_desk.storage.matching.people import merged_away, successor
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.shown_names import shown_name


@dataclass(frozen=True)
class Client:
    """A client as papers of the store name them, with the rows behind; `disabilities` that stand today."""

    file_id: int
    file_no: str
    person_id: int
    coverage: Coverage
    birth_date: date | None
    disabilities: tuple[DisabilityType, ...]
    receiver: Receiver


_CLIENT = f"""
SELECT case_file.id, file_no, person.id, coverage, person.birth_date,
    trim(first_name || ' ' || last_name), coalesce(national_id, foreign_id, ''), national_id IS NULL
        AND foreign_id IS NOT NULL, coalesce(mobile, phone, ''),
    household.address || CASE WHEN neighbourhood.name IS NULL THEN '' WHEN household.address = ''
        THEN neighbourhood.name ELSE '، ' || neighbourhood.name END,
    coalesce(household.postal_code, ''),
    (SELECT json_group_array(json_array(type, severity) ORDER BY is_primary DESC, id) FROM disability
        WHERE disability.person_id = person.id AND ended_on IS NULL)
FROM case_file JOIN person ON person.id = case_file.person_id
JOIN household ON household.id = case_file.household_id
LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id
WHERE {BY_KEY}
"""


def client(raw: Any, key: str, *, also_closed: bool = False) -> Client:
    """The client of a file number or identifier; RuleError `file_not_found`, `stale_row` for one merged.

    `also_closed`: the file is known to be the right one, whatever became of it.
    """
    keys = keys_of(key)
    row = raw.execute(_CLIENT, keys).fetchone()
    if not also_closed and (row is None or row[3] == Coverage.CLOSED):
        goes_on = successor(raw, keys)
        if goes_on is not None and goes_on[1]:
            raise merged_away(0 if row is None else row[0], key, goes_on[1])
    if row is None:
        raise RuleError("file_not_found", key=key)
    kinds = [(DisabilityType(kind), Severity(severity)) for kind, severity in json.loads(row[11])]
    first = kinds[0] if kinds else (None, None)
    receiver = Receiver(row[5], row[6], row[1], bool(row[7]), first[0], first[1], row[8], row[9], row[10])
    types = tuple(kind for kind, _ in kinds)
    return Client(row[0], row[1], row[2], Coverage(row[3]), iso_day(row[4]), types, receiver)


def named(raw: Any, file_id: int | None) -> tuple[str, str]:
    """Name and file number of a client, to be told in a refusal."""
    name, file_no = raw.execute(
        "SELECT trim(first_name || ' ' || last_name), file_no FROM case_file"
        " JOIN person ON person.id = case_file.person_id WHERE case_file.id = ?",
        (file_id,),
    ).fetchone()
    return str(name), str(file_no)


@dataclass(frozen=True)
class Promise:
    """An open promise to the client; `service` is the waiting list of its item.

    `due` pieces of its request are not handed out, those of the promise among them.
    """

    id: int
    version: int
    item_id: int
    size: str
    device_id: int | None
    quantity: int
    expires_on: date
    request_id: int | None
    request_no: str
    pupil: bool
    service: str
    serial: str = ""
    due: int = 0


@dataclass(frozen=True)
class Approval:
    """A head's approval to pass an interval, not used yet; `head` is the name shown of `decided_by`.

    `most` is the sum of money that it reaches to; None for goods.
    """

    id: int
    version: int
    reason: str
    decided_by: str
    head: str
    decided_on: date
    most: Rial | None = None

    def reaches(self, amount: Rial | None) -> bool:
        """Whether so much money is approved by it."""
        return amount is None or self.most is None or amount <= self.most


@dataclass(frozen=True)
class Late:
    """An open promise to anybody that ran out: its pieces are free once it is ended."""

    id: int
    version: int
    item_id: int
    size: str
    quantity: int


@dataclass(frozen=True)
class Granted:
    """A granted request for goods; `due` pieces are not handed out, `quantity` of them not promised."""

    request: int
    number: str
    pupil: bool
    service: str
    size: str
    due: int
    quantity: int


@dataclass
class Standing:
    """How things stand for a client and some items on a day.

    `free` counts pieces in store that are not promised to anybody, by item and size, those of `late` promises
    among them; `approvals` are a head's to pass an interval by item and way, `granted` requests without
    a promise by item.
    """

    helps: dict[str, list[Help]] = field(default_factory=dict)
    promises: list[Promise] = field(default_factory=list)
    late: list[Late] = field(default_factory=list)
    free: dict[tuple[int, str], int] = field(default_factory=dict)
    approvals: dict[tuple[int, Way], Approval] = field(default_factory=dict)
    granted: dict[int, Granted] = field(default_factory=dict)


HELPED = f"""
SELECT equipment_item.need, equipment_item.code, equipment_item.name, stock_document.happened_on,
    '{Way.GOODS}', {printed_number()}
FROM needs CROSS JOIN stock_document JOIN stock_entry ON stock_entry.document_id = stock_document.id
JOIN equipment_item ON equipment_item.id = stock_entry.item_id AND equipment_item.need = needs.need
LEFT JOIN paper ON paper.id = stock_document.paper_id
WHERE stock_document.kind = 'issue' AND stock_document.file_id = :file
    AND stock_entry.to_place IN ('{Place.LOAN}', '{Place.GIVEN}')
    AND stock_entry.quantity > {BACK.format(entry="stock_entry.id")}
    AND NOT EXISTS (SELECT 1 FROM allocation JOIN equipment_request ON equipment_request.id = request_id
        WHERE allocation.document_id = stock_document.id AND equipment_request.state = 'granted'
        AND equipment_request.item_id = stock_entry.item_id)
UNION ALL
SELECT equipment_item.need, equipment_item.code, equipment_item.name, granted_on, '{Way.CASH}',
    cash_aid.letter_no
FROM needs CROSS JOIN cash_aid JOIN equipment_item ON equipment_item.id = cash_aid.item_id
    AND equipment_item.need = needs.need
WHERE cash_aid.file_id = :file AND cash_aid.{STANDS}
"""
"""Every help for some `needs(need)` that a client had and still has: what came back is none.

Nor are the first pieces of a request of which others are due: all its pieces are one help.
Only needs with an interval are asked for: a client who fetches diapers each month has no end of vouchers.
"""


def _standing_sql() -> str:
    helped = (
        "WITH asked(item_id) AS (SELECT value FROM json_each(:items)),"
        " needs(need) AS (SELECT DISTINCT need FROM equipment_item JOIN asked ON id = item_id"
        " WHERE reissue_months IS NOT NULL),"
        f" helped(need, code, name, happened_on, way, number) AS ({HELPED})"
        " SELECT 'help', need, code, name, happened_on, way, number" + ", NULL" * 7 + " FROM helped"
    )
    promised = (
        "SELECT 'promise', allocation.id, allocation.version, allocation.item_id, allocation.size, device_id,"
        " allocation.quantity, expires_on, request_id,"
        f" {printed_number('equipment_request')},"
        " coalesce(equipment_request.pupil, 0), equipment_item.service, coalesce(device.serial, ''),"
        f" coalesce(equipment_request.quantity - {HANDED}, 0)"
        " FROM allocation JOIN asked ON asked.item_id = allocation.item_id"
        " JOIN equipment_item ON equipment_item.id = allocation.item_id"
        " LEFT JOIN device ON device.id = device_id"
        " LEFT JOIN equipment_request ON equipment_request.id = request_id"
        f" WHERE {HOLDS} AND allocation.file_id = :file"
    )
    late = (
        "SELECT 'late', allocation.id, allocation.version, allocation.item_id, size, quantity"
        + ", NULL" * 8
        + " FROM allocation"
        " JOIN asked ON asked.item_id = allocation.item_id WHERE allocation.state = 'open'"
        " AND expires_on < :today"
    )
    free = (
        "SELECT 'free', stock_balance.item_id, size, store - allocated"
        + ", NULL" * 10
        + " FROM stock_balance"
        " JOIN asked ON asked.item_id = stock_balance.item_id"
    )
    approved = (
        "SELECT 'approval', interval_approval.id, version, interval_approval.item_id, reason, decided_by,"
        f" {shown_name('decided_by')}, decided_on, interval_approval.way, interval_approval.amount"
        + ", NULL"
        * 4
        + " FROM interval_approval JOIN asked ON asked.item_id = interval_approval.item_id"
        " WHERE file_id = :file AND state = 'approved'"
    )
    granted = (
        "SELECT 'granted', equipment_request.item_id, equipment_request.id,"
        f" {printed_number('equipment_request')}, pupil, equipment_item.service, equipment_request.size,"
        f" quantity - {HANDED}, quantity - {HANDED} - (SELECT coalesce(sum(quantity), 0) FROM allocation"
        f" WHERE request_id = equipment_request.id AND {HOLDS}) AS unpromised"
        + ", NULL"
        * 5
        + " FROM equipment_request JOIN asked ON asked.item_id = equipment_request.item_id"
        " JOIN equipment_item ON equipment_item.id = equipment_request.item_id"
        " WHERE file_id = :file AND state = 'granted' AND way = 'goods' AND unpromised > 0"
    )
    return " UNION ALL ".join((helped, promised, late, free, approved, granted))


_STANDING = _standing_sql()


def standing(raw: Any, file_id: int, item_ids: Sequence[int], today: date) -> Standing:
    """How things stand for a client and these items, in one statement."""
    found = Standing()
    asked = {"items": json.dumps(sorted(set(item_ids))), "file": file_id, "today": today.isoformat()}
    for kind, *row in raw.execute(_STANDING, asked).fetchall():
        if kind == "help":
            help_ = Help(row[1], row[2], date.fromisoformat(row[3]), Way(row[4]), row[5])
            found.helps.setdefault(row[0], []).append(help_)
        elif kind == "promise":
            row[6], row[9] = date.fromisoformat(row[6]), bool(row[9])
            found.promises.append(Promise(*row))
        elif kind == "late":
            late = Late(*row[:5])
            found.late.append(late)
            pair = late.item_id, late.size
            found.free[pair] = found.free.get(pair, 0) + late.quantity
        elif kind == "free":
            found.free[row[0], row[1]] = found.free.get((row[0], row[1]), 0) + row[2]
        elif kind == "approval":
            decided_on = date.fromisoformat(row[6])
            most = None if row[8] is None else Rial(row[8])
            found.approvals[row[2], Way(row[7])] = Approval(
                row[0], row[1], row[3], row[4], row[5], decided_on, most
            )
        else:
            row[3] = bool(row[3])
            found.granted[row[0]] = Granted(*row[1:8])
    return found
