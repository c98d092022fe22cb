# SPDX-License-Identifier: Apache-2.0
"""Outreach days: who is to get what where there is no computer, by numbers that are keyed in afterwards."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text, UniqueConstraint

from welfare_desk.domain.equipment.items import ItemKind, Unit
from welfare_desk.domain.equipment.loans import months_lent
from welfare_desk.domain.equipment.outreach import OutreachLine, OutreachTold
from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.metadata import IsoDate, row_id, row_version, strict_table
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

OUTREACH = strict_table(
    "outreach",
    row_id(),
    Column("place", Text, nullable=False),
    Column("planned_on", IsoDate, nullable=False),
    Column("note", Text, nullable=False, server_default=""),
    Column("made_by", Text, nullable=False),
    row_version(),
    CheckConstraint("length(place) > 0"),
    real_date("planned_on"),
)

OUTREACH_LINE = strict_table(
    "outreach_line",
    row_id(),
    Column("outreach_id", Integer, ForeignKey("outreach.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("allocation_id", Integer, ForeignKey("allocation.id"), nullable=False),
    Column("document_id", Integer, ForeignKey("stock_document.id")),  # by which it was handed out
    UniqueConstraint("outreach_id", "number"),
    UniqueConstraint("outreach_id", "allocation_id"),
    CheckConstraint("number >= 1"),
)


_TOLD = f"""
SELECT id, version, place, planned_on, note, {shown_name("made_by")},
    (SELECT count(*) FROM outreach_line WHERE outreach_id = outreach.id),
    (SELECT count(document_id) FROM outreach_line WHERE outreach_id = outreach.id)
FROM outreach
"""


def _told(row: tuple[Any, ...]) -> OutreachTold:
    values = list(row)
    values[3] = date.fromisoformat(row[3])
    return OutreachTold(*values)


def outreaches(raw: Any, offset: int, limit: int) -> tuple[tuple[OutreachTold, ...], int]:
    """A page of outreach days, the latest first, and how many there are."""
    rows = raw.execute(f"{_TOLD} ORDER BY planned_on DESC, id DESC LIMIT ? OFFSET ?", (limit, offset))
    found = tuple(_told(row) for row in rows.fetchall())
    (total,) = raw.execute("SELECT count(*) FROM outreach").fetchone()
    return found, int(total)


def find(raw: Any, outreach_id: int) -> OutreachTold:
    """The outreach day of this id; RuleError `outreach_not_found`."""
    row = raw.execute(f"{_TOLD} WHERE id = ?", (outreach_id,)).fetchone()
    if row is None:
        raise RuleError("outreach_not_found")
    return _told(row)


_LINES = f"""
SELECT outreach_line.number, allocation.id, case_file.file_no,
    trim(person.first_name || ' ' || person.last_name), coalesce(national_id, foreign_id, ''),
    equipment_item.code, equipment_item.name, allocation.size, coalesce(device.serial, ''),
    allocation.quantity, equipment_item.unit, allocation.state = '{AllocationState.OPEN}'
        OR allocation.state = '{AllocationState.EXPIRED}' AND expires_on >= planned_on,
    expires_on, outreach_line.document_id,
    {printed_number()}, allocated_on, equipment_item.kind, returnable, reissue_months
FROM outreach_line JOIN outreach ON outreach.id = outreach_id JOIN allocation ON allocation.id = allocation_id
JOIN case_file ON case_file.id = allocation.file_id JOIN person ON person.id = case_file.person_id
JOIN equipment_item ON equipment_item.id = allocation.item_id
LEFT JOIN device ON device.id = allocation.device_id
LEFT JOIN stock_document ON stock_document.id = outreach_line.document_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
WHERE outreach_id = ? ORDER BY outreach_line.number
"""


def lines(raw: Any, outreach_id: int) -> tuple[OutreachLine, ...]:
    """Every line of an outreach day by its number."""
    return tuple(_line(row) for row in raw.execute(_LINES, (outreach_id,)).fetchall())


def _line(row: tuple[Any, ...]) -> OutreachLine:
    *values, allocated_on, kind, returnable, reissue_months = row
    values[10], values[11], values[12] = Unit(row[10]), bool(row[11]), date.fromisoformat(row[12])
    lent = months_lent(ItemKind(kind), bool(returnable), reissue_months)
    values += [date.fromisoformat(allocated_on), lent]
    return OutreachLine(*values)


def keep(uow: UnitOfWork, place: str, planned_on: date, note: str, by: str, promises: Sequence[int]) -> int:
    """Keep an outreach day with its promises, numbered from 1 as they come; returns its id."""
    head = {"place": place, "planned_on": planned_on, "note": note, "made_by": by}
    outreach_id = uow.insert(OUTREACH, head)
    rows = [(outreach_id, number, promise) for number, promise in enumerate(promises, start=1)]
    uow.insert_many(OUTREACH_LINE, ("outreach_id", "number", "allocation_id"), rows)
    return outreach_id


def keyed(uow: UnitOfWork, outreach_id: int, number: int, document_id: int) -> None:
    """A line of the sheet was handed out by a document."""
    (row,) = uow.raw.execute(
        "SELECT id FROM outreach_line WHERE outreach_id = ? AND number = ?", (outreach_id, number)
    ).fetchone()
    uow.update(OUTREACH_LINE, row, None, {"document_id": document_id})


def chosen(raw: Any, asked: Sequence[int], today: date) -> tuple[int, ...]:
    """Promises that hold today among these, or all that hold where none is asked for.

    They come by the names of their clients.
    """
    rows = raw.execute(
        "SELECT allocation.id FROM allocation JOIN case_file ON case_file.id = allocation.file_id"
        " JOIN person ON person.id = case_file.person_id WHERE allocation.state = 'open'"
        " AND expires_on >= ?1 AND (?2 = '[]' OR allocation.id IN (SELECT value FROM json_each(?2)))"
        " ORDER BY sort_key(person.last_name || ' ' || person.first_name), allocation.id",
        (today.isoformat(), json.dumps(list(asked))),
    )
    return tuple(row[0] for row in rows.fetchall())
