# SPDX-License-Identifier: Apache-2.0
"""Stock counts as rows: begun, counted item by item, closed with the document of their differences."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.equipment.items import ItemKind, Unit
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.store import CountedLine, KeptCount, KeptCountLine
from welfare_desk.storage.equipment.count_tables import STOCK_COUNT, STOCK_COUNT_LINE
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.metadata import utc_moment, utc_text
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

_COUNT = f"""
SELECT stock_count.id, stock_count.version, begun_on, {shown_name("begun_by")}, note,
    stock_count.state, document_id,
    {printed_number()},
    (SELECT count(*) FROM stock_count_line WHERE count_id = stock_count.id)
FROM stock_count LEFT JOIN stock_document ON stock_document.id = document_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
"""


def _count(row: tuple[Any, ...]) -> KeptCount:
    values = list(row)
    values[2] = date.fromisoformat(row[2])
    return KeptCount(*values)


def begin(uow: UnitOfWork, on: date, by: str, note: str) -> int:
    """Open a count; RuleError `count_open` while another one is."""
    if uow.raw.execute("SELECT 1 FROM stock_count WHERE state = 'open'").fetchone() is not None:
        raise RuleError("count_open")
    return uow.insert(STOCK_COUNT, {"begun_on": on, "begun_by": by, "note": note})


def find(raw: Any, count_id: int) -> KeptCount:
    """The count of this id; RuleError `count_not_found`."""
    row = raw.execute(f"{_COUNT} WHERE stock_count.id = ?", (count_id,)).fetchone()
    if row is None:
        raise RuleError("count_not_found")
    return _count(row)


def counts(raw: Any, offset: int, limit: int) -> tuple[tuple[KeptCount, ...], int]:
    """A page of counts, the latest first, and how many there are."""
    rows = raw.execute(f"{_COUNT} ORDER BY stock_count.id DESC LIMIT ? OFFSET ?", (limit, offset)).fetchall()
    (total,) = raw.execute("SELECT count(*) FROM stock_count").fetchone()
    return tuple(_count(row) for row in rows), int(total)


_LINE = (
    "SELECT id, version, item_id, size, counted, balance, counted_at, counted_by, missing, words,"
    " last_document FROM stock_count_line WHERE count_id = ?"
)


def lines(raw: Any, count_id: int) -> tuple[KeptCountLine, ...]:
    """What a count has counted so far, in the order of counting."""
    return tuple(_line(row) for row in raw.execute(f"{_LINE} ORDER BY id", (count_id,)).fetchall())


_TOLD = f"""
SELECT stock_count_line.id, stock_count_line.version, item_id, size, counted, balance, counted_at,
    {shown_name("counted_by")}, missing, words, last_document, code, name, unit, kind, shelf,
    (SELECT json_group_array(serial) FROM device WHERE id IN (SELECT value FROM json_each(missing)))
FROM stock_count_line JOIN equipment_item ON equipment_item.id = item_id
WHERE count_id = ? ORDER BY stock_count_line.id
"""


def told_lines(raw: Any, count_id: int) -> tuple[CountedLine, ...]:
    """The same with items in words, and the serials of devices that were not seen."""
    return tuple(
        CountedLine(
            _line(row[:11]), row[11], row[12], Unit(row[13]), ItemKind(row[14]), row[15],
            tuple(json.loads(row[16])),
        )
        for row in raw.execute(_TOLD, (count_id,)).fetchall()
    )  # fmt: skip


def uncounted(raw: Any, count_id: int) -> int:
    """How many items and sizes are in the store by the ledger and have no line in a count."""
    (found,) = raw.execute(
        "SELECT count(*) FROM stock_balance WHERE store > 0 AND NOT EXISTS (SELECT 1 FROM stock_count_line"
        " WHERE count_id = ? AND item_id = stock_balance.item_id AND size = stock_balance.size)",
        (count_id,),
    ).fetchone()
    return int(found)


def _line(row: tuple[Any, ...]) -> KeptCountLine:
    values = list(row)
    values[6] = utc_moment(row[6])
    values[8] = tuple(json.loads(row[8]))
    return KeptCountLine(*values)


@dataclass(frozen=True)
class NewCountLine:
    """What was counted, with the balance of that moment and the last document that the ledger had by then."""

    item_id: int
    size: str
    counted: int
    balance: int
    counted_at: datetime
    last_document: int
    counted_by: str
    missing: tuple[int, ...] = ()
    words: str = ""


def keep_line(uow: UnitOfWork, count_id: int, new: NewCountLine) -> int:
    """Keep what was counted; counted once more it replaces what was there. Returns the row."""
    values = {**vars(new), "count_id": count_id, "missing": json.dumps(new.missing)}
    row = uow.raw.execute(
        "SELECT id FROM stock_count_line WHERE count_id = ? AND item_id = ? AND size = ?",
        (count_id, new.item_id, new.size),
    ).fetchone()
    if row is None:
        return uow.insert(STOCK_COUNT_LINE, values)
    uow.update(STOCK_COUNT_LINE, row[0], None, values)
    return int(row[0])


def end(uow: UnitOfWork, count: KeptCount, version: int | None, document_id: int | None) -> None:
    """Close a count with its document, or drop it without one; RuleError `stale_row`."""
    state = "dropped" if document_id is None else "closed"
    uow.update(STOCK_COUNT, count.id, version, {"state": state, "document_id": document_id})


def last_document(raw: Any, moment: datetime | None) -> int:
    """The last document that the ledger had at a moment (None: now); 0 before the first.

    What came up to it is a ledger that once stood, so that no balance of it is below zero, even where the
    clock of a PC went back.
    """
    row = raw.execute(
        "SELECT id FROM stock_document WHERE ?1 IS NULL OR recorded_at <= ?1 ORDER BY id DESC LIMIT 1",
        (None if moment is None else utc_text(moment),),
    ).fetchone()
    return 0 if row is None else int(row[0])


@dataclass(frozen=True)
class Then:
    """A moment of counting: the last document of the ledger by then (see `last_document`), and its day."""

    document: int
    day: date

    def asked(self) -> dict[str, int | str]:
        """What `_BY_THEN` asks."""
        return {"document": self.document, "day": self.day.isoformat()}


_COUNTED = (
    "(stock_document.kind = 'count'"
    " OR reverses IS NOT NULL AND reverses IN (SELECT id FROM stock_document WHERE kind = 'count'))"
)
"""What a count posts, or takes back, moves nothing: it says what had been so all the time, so that one moment
counted twice finds its difference once."""

_BY_THEN = "(stock_document.id <= :document OR happened_on < :day)"
"""Whether goods had moved by a moment: also by what was keyed in later of a day before it."""

_AFTER = f"document_id > :document AND happened_on >= :day AND NOT {_COUNTED}"
"""Whether goods moved after a moment."""


def moved_since(raw: Any, item_id: int, size: str, then: Then) -> int:
    """Pieces that came into the store (less those that left it) after a moment."""
    (net,) = raw.execute(
        "SELECT coalesce(sum(quantity * ((to_place = 'store') - (from_place = 'store'))), 0) FROM stock_entry"
        " JOIN stock_document ON stock_document.id = document_id"
        f" WHERE item_id = :item AND size = :size AND {_AFTER}",
        {"item": item_id, "size": size, **then.asked()},
    ).fetchone()
    return int(net)


def counted_later(raw: Any, item_id: int, size: str, moment: datetime) -> datetime | None:
    """When an item was counted again after a moment, in a count that is closed and stands; None if never."""
    (found,) = raw.execute(
        "SELECT max(counted_at) FROM stock_count_line JOIN stock_count ON stock_count.id = count_id"
        " WHERE item_id = ? AND size = ? AND counted_at > ? AND state = 'closed' AND NOT EXISTS"
        " (SELECT 1 FROM stock_document AS back WHERE back.reverses = stock_count.document_id)",
        (item_id, size, utc_text(moment)),
    ).fetchone()
    return None if found is None else utc_moment(found)


@dataclass(frozen=True)
class DeviceThen:
    """A device of an item and the place that the ledger had it in at some moment."""

    id: int
    serial: str
    place: Place


_DEVICES_THEN = f"""
WITH stood AS (SELECT device_id, max(stock_entry.id) AS entry FROM device
    JOIN stock_entry ON device_id = device.id JOIN stock_document ON stock_document.id = document_id
    WHERE device.item_id = :item AND device.size = :size AND {_BY_THEN} AND NOT {_COUNTED} GROUP BY device_id)
SELECT serial_key, device.id, serial, CASE WHEN EXISTS (SELECT 1 FROM stock_entry AS missed
    JOIN stock_document ON stock_document.id = missed.document_id AND kind = 'count'
    WHERE missed.device_id = device.id AND missed.id > entry AND NOT EXISTS
        (SELECT 1 FROM stock_document AS back WHERE back.reverses = missed.document_id))
    THEN '{Place.DIFFERENCE}' ELSE coalesce(to_place, '{Place.ELSEWHERE}') END
FROM device LEFT JOIN stood ON stood.device_id = device.id LEFT JOIN stock_entry ON stock_entry.id = entry
WHERE device.item_id = :item AND device.size = :size
"""


def devices_then(raw: Any, item_id: int, size: str, then: Then) -> dict[str, DeviceThen]:
    """Every device of an item by the key of its serial, and where it was at a moment."""
    rows = raw.execute(_DEVICES_THEN, {"item": item_id, "size": size, **then.asked()})
    return {key: DeviceThen(one, serial, Place(place)) for key, one, serial, place in rows.fetchall()}


def moved_after(raw: Any, device_id: int, then: Then) -> bool:
    """Whether a device moved after a moment."""
    found = raw.execute(
        "SELECT 1 FROM stock_entry JOIN stock_document ON stock_document.id = document_id"
        f" WHERE device_id = :device AND {_AFTER} LIMIT 1",
        {"device": device_id, **then.asked()},
    ).fetchone()
    return found is not None
