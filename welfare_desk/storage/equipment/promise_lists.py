# SPDX-License-Identifier: Apache-2.0
"""Promises read: pages of them, who is next in line for an item, who stands ahead of somebody."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.equipment.promised import (
    SOON_DAYS,
    Ahead,
    InLine,
    PassedOver,
    PromiseFilter,
    PromiseRow,
    PromiseSort,
)
from welfare_desk.domain.equipment.requests import AllocationState, RequestState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.storage.casework.striking import never_joined
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.equipment.request_lists import NAME, missing_of
from welfare_desk.storage.equipment.request_tables import HOLDS
from welfare_desk.storage.equipment.requests import HANDED
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.shown_names import shown_name

_TABLES = """
FROM allocation JOIN case_file ON case_file.id = allocation.file_id
JOIN person ON person.id = case_file.person_id
JOIN equipment_item ON equipment_item.id = allocation.item_id
LEFT JOIN equipment_request ON equipment_request.id = allocation.request_id
LEFT JOIN device ON device.id = allocation.device_id
LEFT JOIN stock_document ON stock_document.id = allocation.document_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
"""
_ROW = f"""
SELECT allocation.id, allocation.version, allocation.request_id,
    {printed_number("equipment_request")}, file_no, {NAME},
    coalesce(person.mobile, person.phone, ''), equipment_item.code, equipment_item.name, allocation.size,
    coalesce(device.serial, ''), allocation.quantity, allocated_on, expires_on, allocation.state, ended_on,
    allocation.reason, {printed_number()},
    {shown_name("allocated_by")}
"""
_FILTERS = {
    PromiseFilter.OPEN: f" AND {HOLDS}",
    PromiseFilter.SOON: f" AND {HOLDS} AND expires_on <= :soon",
    PromiseFilter.ENDED: f" AND NOT ({HOLDS})",
    PromiseFilter.ALL: "",
}
_ORDER = {
    PromiseSort.EXPIRES: "expires_on {0}, allocation.id {0}",
    PromiseSort.ALLOCATED: "allocated_on {0}, allocation.id {0}",
    PromiseSort.NAME: "sort_key(person.last_name || ' ' || person.first_name) {0}, allocation.id",
    PromiseSort.ITEM: "sort_key(equipment_item.name) {0}, expires_on, allocation.id",
}


@dataclass(frozen=True)
class PromiseAsk:
    """Which promises: by filter, item code, file number, and words in a name, serial or request number."""

    which: PromiseFilter
    today: date
    item: str = ""
    file_no: str = ""
    words: str = ""


def page(
    raw: Any, ask: PromiseAsk, order: tuple[PromiseSort, bool], offset: int, limit: int
) -> tuple[tuple[PromiseRow, ...], int]:
    """A page of promises in this order (the column, whether descending), and how many there are in all."""
    where = _FILTERS[ask.which]
    asked: dict[str, Any] = {
        "today": ask.today.isoformat(),
        "soon": days_later(ask.today, SOON_DAYS).isoformat(),
    }
    if ask.item:
        where += " AND equipment_item.code = :item"
        asked["item"] = ask.item
    if ask.file_no:
        where += " AND file_no = :file"
        asked["file"] = ask.file_no
    words = fold(ask.words)
    if words:
        where += (
            " AND (instr(folded(person.first_name || ' ' || person.last_name), :words) > 0"
            " OR instr(coalesce(device.serial_key, ''), :words) > 0 OR file_no = :words"
            " OR printf('%04d/%06d', equipment_request.year, equipment_request.number) = :words)"
        )
        asked["words"] = words
    (total,) = raw.execute(f"SELECT count(*) {_TABLES} WHERE true{where}", asked).fetchone()
    sorted_by = _ORDER[order[0]].format("DESC" if order[1] else "ASC")
    rows = raw.execute(
        f"{_ROW} {_TABLES} WHERE true{where} ORDER BY {sorted_by} LIMIT :limit OFFSET :offset",
        {**asked, "limit": limit, "offset": offset},
    ).fetchall()
    return tuple(_row(row) for row in rows), int(total)


def promise(raw: Any, allocation_id: int) -> PromiseRow:
    """The promise of this id; RuleError `allocation_not_found`."""
    row = raw.execute(f"{_ROW} {_TABLES} WHERE allocation.id = ?", (allocation_id,)).fetchone()
    if row is None:
        raise RuleError("allocation_not_found")
    return _row(row)


def counts(raw: Any, today: date) -> tuple[int, int]:
    """How many promises hold on a day, and how many of them end soon."""
    held, soon = raw.execute(
        f"SELECT count(*), coalesce(sum(expires_on <= :soon), 0) FROM allocation WHERE {HOLDS}",
        {"today": today.isoformat(), "soon": days_later(today, SOON_DAYS).isoformat()},
    ).fetchone()
    return int(held), int(soon)


def _row(row: tuple[Any, ...]) -> PromiseRow:
    values = list(row)
    values[12], values[13] = date.fromisoformat(row[12]), date.fromisoformat(row[13])
    values[14], values[15] = AllocationState(row[14]), iso_day(row[15])
    return PromiseRow(*values)


_HELD = (
    f"(queue_entry.state = '{QueueState.HELD}'"
    " AND (queue_entry.held_until IS NULL OR queue_entry.held_until >= :today))"
)
_PROMISED = (
    f"(SELECT max(expires_on) FROM allocation WHERE allocation.request_id = equipment_request.id AND {HOLDS})"
)
_ADMITTED = (
    "(queue_entry.id IS NULL AND (SELECT past.state FROM queue_entry AS past"
    " WHERE past.file_id = equipment_request.file_id AND past.service = equipment_item.service"
    f" AND NOT ({never_joined('past')})"
    f" ORDER BY past.id DESC LIMIT 1) IS '{QueueState.ADMITTED}')"
)
_REQUESTED = """
equipment_request JOIN equipment_item ON equipment_item.id = equipment_request.item_id
JOIN case_file ON case_file.id = equipment_request.file_id
JOIN person ON person.id = case_file.person_id
LEFT JOIN queue_entry ON queue_entry.file_id = equipment_request.file_id
    AND queue_entry.service = equipment_item.service AND queue_entry.ended_on IS NULL
LEFT JOIN queue_place ON queue_place.entry_id = queue_entry.id
"""
_GOODS = f"equipment_request.state = '{RequestState.GRANTED}' AND equipment_request.way = 'goods'"
_GRANTED = f"FROM {_REQUESTED} WHERE equipment_request.item_id = :item AND {_GOODS}"
_IN_LINE = f"""
SELECT equipment_request.id, equipment_request.version,
    printf('%04d/%06d', equipment_request.year, equipment_request.number), file_no, {NAME},
    equipment_request.size, equipment_request.quantity - {HANDED}, asked_on, granted_on,
    queue_entry.joined_on, queue_entry.state, needs_on IS NULL,
    equipment_item.needs_prescription = 1 AND prescribed_on IS NULL, pupil, {_ADMITTED}, {_HELD},
    queue_entry.held_until, {_PROMISED}
{_GRANTED} AND (queue_entry.id IS NOT NULL OR {_ADMITTED})
    AND (:size IS NULL OR equipment_request.size = :size)
ORDER BY queue_entry.id IS NOT NULL, queue_place.place_key, queue_place.queue_no, equipment_request.id
"""


def next_in_line(
    raw: Any, item_id: int, today: date, size: str | None, top: int
) -> tuple[tuple[InLine, ...], tuple[InLine, ...]]:
    """The first so many of an item's line to whom something can be promised, and whom they were passed over.

    Who was admitted by a run comes first; `place` counts both. Nobody behind the last one proposed is told.
    """
    found: list[InLine] = []
    over: list[InLine] = []
    asked = {"item": item_id, "today": today.isoformat(), "size": size}
    for place, row in enumerate(raw.execute(_IN_LINE, asked), start=1):
        one = _in_line(place, row)
        (found if one.passed_over is None else over).append(one)
        if len(found) == top:
            break
    return tuple(found), tuple(over)


def _in_line(place: int, row: tuple[Any, ...]) -> InLine:
    request, version, number, file_no, name, size, quantity, asked_on, granted_on, joined, state = row[:11]
    no_needs, no_prescription, pupil, admitted, held, until, promised = row[11:]
    passed = PassedOver.PROMISED if promised else PassedOver.HELD if held else None
    return InLine(
        place,
        request,
        version,
        number,
        file_no,
        name,
        size,
        quantity,
        date.fromisoformat(asked_on),
        date.fromisoformat(granted_on),
        iso_day(joined),
        None if state is None else QueueState(state),
        missing_of(no_needs, no_prescription),
        bool(pupil),
        bool(admitted),
        passed,
        iso_day(promised or (until if held else None)),
    )


_AHEAD = f"""
SELECT {NAME}, file_no, count(*) OVER ()
{_GRANTED} AND queue_entry.id IS NOT NULL AND equipment_request.size = :size AND NOT {_HELD}
    AND {_PROMISED} IS NULL
    AND (queue_place.place_key, queue_place.queue_no) < (SELECT place_key, queue_no FROM queue_place
        WHERE entry_id = :entry)
ORDER BY queue_place.place_key, queue_place.queue_no LIMIT 1
"""


def ahead(raw: Any, item: tuple[int, str], entry_id: int, today: date) -> Ahead | None:
    """Whom a promise to a queue's entry would pass over: those ahead who wait for the same item and size.

    Who is held, or has a promise already, is not passed over.
    """
    asked = {"item": item[0], "size": item[1], "entry": entry_id, "today": today.isoformat()}
    row = raw.execute(_AHEAD, asked).fetchone()
    return None if row is None else Ahead(*row)


_AHEAD_OF_FILE = f"""
WITH asked(item, size) AS (
    SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:pairs)
), waiting AS (
    SELECT item, asked.size AS size, {NAME} AS name, file_no,
        count(*) OVER (PARTITION BY item, asked.size) AS number,
        row_number() OVER (PARTITION BY item, asked.size
            ORDER BY queue_place.place_key, queue_place.queue_no) AS nth
    FROM asked CROSS JOIN {_REQUESTED}
    WHERE equipment_request.item_id = item AND equipment_request.size = asked.size AND {_GOODS}
        AND equipment_request.file_id <> :file AND queue_place.entry_id IS NOT NULL AND NOT {_HELD}
        AND {_PROMISED} IS NULL
        AND coalesce((queue_place.place_key, queue_place.queue_no) < (SELECT place_key, queue_no
            FROM queue_place AS own WHERE own.file_id = :file AND own.service = equipment_item.service), true)
        AND NOT ((SELECT past.state FROM queue_entry AS past WHERE past.file_id = :file
                AND past.service = equipment_item.service AND NOT ({never_joined("past")})
                ORDER BY past.id DESC LIMIT 1)
                IS '{QueueState.ADMITTED}'
            AND EXISTS (SELECT 1 FROM equipment_request AS own WHERE own.file_id = :file
                AND own.item_id = item AND own.state = '{RequestState.GRANTED}'))
)
SELECT item, size, name, file_no, number FROM waiting WHERE nth = 1
"""


def ahead_of_file(
    raw: Any, file_id: int, pairs: Iterable[tuple[int, str]], today: date
) -> dict[tuple[int, str], Ahead]:
    """Who waits ahead of a file for these items and sizes; all who wait where it waits for none itself.

    Who is held or has a promise is not told; nobody is where the file was admitted by a run for it.
    """
    asked = {"pairs": json.dumps(list(pairs)), "file": file_id, "today": today.isoformat()}
    rows = raw.execute(_AHEAD_OF_FILE, asked).fetchall()
    return {(item, size): Ahead(name, file_no, count) for item, size, name, file_no, count in rows}


def was_admitted(raw: Any, file_id: int, service: str) -> bool:
    """Whether the last place of a file in a queue ended by admission: what it waited for is its own."""
    row = raw.execute(
        f"SELECT state FROM queue_entry WHERE file_id = ? AND service = ? AND NOT ({never_joined()})"
        " ORDER BY id DESC LIMIT 1",
        (file_id, service),
    ).fetchone()
    return row is not None and row[0] == QueueState.ADMITTED
