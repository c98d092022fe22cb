# SPDX-License-Identifier: Apache-2.0
"""Transfers between offices: asked, answered, and which file they belong to (domain notes 2.7)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.transfer import Transfer, TransferAnswer, TransferDirection
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.tables import real_date
from welfare_desk.storage.metadata import IsoDate, iso_day, one_of, row_id, row_version, strict_table
from welfare_desk.storage.uow import UnitOfWork

TRANSFER = strict_table(
    "transfer",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("direction", Text, nullable=False),
    Column("other_office", Text, nullable=False),
    Column("asked_on", IsoDate, nullable=False),
    Column("letter_no", Text, nullable=False, server_default=""),
    Column("answered_on", IsoDate),
    Column("answer", Text),
    Column("answer_letter_no", Text, nullable=False, server_default=""),
    Column("note", Text, nullable=False, server_default=""),
    Column("coverage_event_id", Integer, ForeignKey("coverage_event.id"), index=True),  # that sent the file
    Column("withdrawn_on", IsoDate),  # the move was taken back
    row_version(),
    one_of("direction", TransferDirection),
    one_of("answer", TransferAnswer),
    CheckConstraint("length(other_office) > 0"),
    real_date("asked_on"),
    real_date("answered_on"),
    real_date("withdrawn_on"),
    CheckConstraint("asked_on <= answered_on"),
    CheckConstraint("(answer IS NULL) = (answered_on IS NULL)"),
)

_COLUMNS = (
    "transfer.id, transfer.version, case_file.file_no, direction, other_office, asked_on, letter_no,"
    " answered_on, answer, answer_letter_no, transfer.note, withdrawn_on,"
    " trim(person.first_name || ' ' || person.last_name)"
)
_FROM = (
    " FROM transfer JOIN case_file ON case_file.id = transfer.file_id"
    " JOIN person ON person.id = case_file.person_id"
)
WAITS = "transfer.answered_on IS NULL AND transfer.withdrawn_on IS NULL"
"""The SQL condition that the other office still owes its answer."""


def _transfer(row: Any) -> Transfer:
    values = list(row)
    for place in (5, 7, 11):
        values[place] = iso_day(values[place])
    values[3] = TransferDirection(values[3])
    values[8] = TransferAnswer(values[8]) if values[8] else None
    return Transfer(*values)


def of_file(raw: Any, file_no: str) -> tuple[Transfer, ...]:
    """Every question about this file, the newest first."""
    rows = raw.execute(
        f"SELECT {_COLUMNS}{_FROM} WHERE file_no = ? ORDER BY asked_on DESC, transfer.id DESC", (file_no,)
    )
    return tuple(_transfer(row) for row in rows.fetchall())


def unanswered(raw: Any, before: date, offset: int, limit: int) -> tuple[tuple[Transfer, ...], int]:
    """Questions asked before a day that nobody has answered, the oldest first, and how many there are."""
    where = f" WHERE {WAITS} AND asked_on < ?"
    day = before.isoformat()
    rows = raw.execute(
        f"SELECT {_COLUMNS}{_FROM}{where} ORDER BY asked_on, transfer.id LIMIT ? OFFSET ?",
        (day, limit, offset),
    ).fetchall()
    (total,) = raw.execute(f"SELECT count(*) FROM transfer{where}", (day,)).fetchone()
    return tuple(_transfer(row) for row in rows), int(total)


def find(uow: UnitOfWork, transfer_id: int) -> Transfer:
    """The question of this id; RuleError `transfer_not_found`."""
    row = uow.raw.execute(f"SELECT {_COLUMNS}{_FROM} WHERE transfer.id = ?", (transfer_id,)).fetchone()
    if row is None:
        raise RuleError("transfer_not_found")
    return _transfer(row)


def refuse_unanswered(uow: UnitOfWork, file_id: int) -> None:
    """RuleError `transfer_waits` while the office that a file comes from has not answered."""
    row = uow.raw.execute(
        f"SELECT other_office, asked_on FROM transfer WHERE file_id = ? AND direction = 'in' AND {WAITS}",
        (file_id,),
    ).fetchone()
    if row is not None:
        raise RuleError("transfer_waits", office=row[0], date=row[1])


def ask_origin(uow: UnitOfWork, file_id: int, other_office: str, stamp: Stamp) -> int:
    """Ask the office a file comes from; RuleError `transfer_waits` when it was asked already."""
    refuse_unanswered(uow, file_id)
    return uow.insert(
        TRANSFER,
        {
            "file_id": file_id,
            "direction": TransferDirection.IN,
            "other_office": other_office,
            "asked_on": stamp.effective_on,
            "letter_no": stamp.letter_no,
            "note": stamp.reason,
        },
    )


def send(uow: UnitOfWork, file_id: int, other_office: str, coverage_event_id: int, stamp: Stamp) -> int:
    """A file goes to another office with this change of coverage."""
    return uow.insert(
        TRANSFER,
        {
            "file_id": file_id,
            "direction": TransferDirection.OUT,
            "other_office": other_office,
            "asked_on": stamp.effective_on,
            "letter_no": stamp.letter_no,
            "note": stamp.reason,
            "coverage_event_id": coverage_event_id,
        },
    )


def withdraw(uow: UnitOfWork, coverage_event_id: int, today: date) -> None:
    """The change of coverage that sent a file is taken back."""
    row = uow.raw.execute(
        "SELECT id, asked_on FROM transfer WHERE coverage_event_id = ?", (coverage_event_id,)
    ).fetchone()
    if row is not None:
        uow.update(TRANSFER, row[0], None, {"withdrawn_on": today})


def answer(uow: UnitOfWork, transfer: Transfer, version: int, answered: TransferAnswer, stamp: Stamp) -> None:
    """Keep what the other office said, its note under that of the question; RuleError `stale_row`."""
    people.check_version(uow, TRANSFER, transfer.id, version)
    uow.update(
        TRANSFER,
        transfer.id,
        version,
        {
            "answer": answered,
            "answered_on": stamp.effective_on,
            "answer_letter_no": stamp.letter_no,
            "note": "\n".join(filter(None, (transfer.note, stamp.reason))),
        },
    )
