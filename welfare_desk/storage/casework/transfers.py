# SPDX-License-Identifier: Apache-2.0
"""Transfers between offices: asked, answered, and which file they belong to (domain notes 2.7)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, Text

from welfare_desk.domain.casework.desk_order import MoveSort
from welfare_desk.domain.casework.transfer import Transfer, TransferAnswer, TransferDirection
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import mistakes, people
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS, mistake_columns, told_of
from welfare_desk.storage.casework.striking import in_force
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
    Column("answer_note", Text, nullable=False, server_default=""),
    # The change of coverage that sent the file, or that the answer brought it.
    Column("coverage_event_id", Integer, ForeignKey("coverage_event.id"), index=True),
    *mistake_columns(),
    row_version(),
    one_of("direction", TransferDirection),
    one_of("answer", TransferAnswer),
    CheckConstraint("length(other_office) > 0"),
    real_date("asked_on"),
    real_date("answered_on"),
    CheckConstraint("asked_on <= answered_on"),
    CheckConstraint("(answer IS NULL) = (answered_on IS NULL)"),
)

SENT_NOW = (
    "transfer.coverage_event_id = (SELECT coverage_event.id FROM coverage_event"
    f" WHERE coverage_event.file_id = transfer.file_id AND {in_force('coverage_event')}"
    " ORDER BY effective_on DESC, coverage_event.id DESC LIMIT 1)"
)
"""The SQL condition that a move away is the last thing that happened to its file: it is there now."""
WAITS = f"transfer.answered_on IS NULL AND transfer.{STANDS} AND (direction = 'in' OR {SENT_NOW})"
"""The SQL condition that the other office still owes its answer; of a file that is back it owes none."""
_ASKED = (
    "transfer.id, transfer.version, case_file.file_no, direction, other_office, asked_on, transfer.letter_no"
)
_NAME = "trim(person.first_name || ' ' || person.last_name)"
_COLUMNS = (
    f"{_ASKED}, answered_on, answer, answer_letter_no, trim(transfer.note || char(10) || answer_note,"
    f" char(10)), {_NAME}, {told_of('transfer')}, coverage_event_id, {WAITS} AS waits"
)
_FROM = (
    " FROM transfer JOIN case_file ON case_file.id = transfer.file_id"
    " JOIN person ON person.id = case_file.person_id"
)
REFUSED_THERE = f"direction = 'out' AND answer = 'refused' AND transfer.{STANDS} AND {SENT_NOW}"
"""The SQL condition that the office which a file was sent to has refused it: nobody supports the client."""

ORIGIN_REFUSED = f"""direction = 'in' AND answer = 'refused' AND transfer.{STANDS} AND NOT EXISTS (
    SELECT 1 FROM transfer AS later WHERE later.file_id = transfer.file_id AND later.direction = 'in'
    AND later.{STANDS} AND later.id > transfer.id)"""
"""The SQL condition that the last answer of the office a file comes from was a refusal."""


def _transfer(row: Any) -> Transfer:
    values = list(row)
    for place in (5, 7):
        values[place] = iso_day(values[place])
    values[3] = TransferDirection(values[3])
    values[8] = TransferAnswer(values[8]) if values[8] else None
    values[12:15] = [mistakes.mistake(*values[12:15])]
    values[-1] = bool(values[-1])
    return Transfer(*values)


_OF_FILE = f"""
SELECT * FROM (SELECT {_COLUMNS}{_FROM} WHERE file_no = ?1
UNION ALL
SELECT {_ASKED}, struck_answer.answered_on, struck_answer.answer, struck_answer.letter_no, text, {_NAME},
    {told_of("struck_answer")}, NULL, 0
    {_FROM} JOIN struck_answer ON transfer_id = transfer.id WHERE file_no = ?1)
ORDER BY asked_on DESC, id DESC, struck_at IS NOT NULL, struck_at DESC
"""
"""The moves of a file, and beside them the answers that were taken back."""


def of_file(raw: Any, file_no: str) -> tuple[Transfer, ...]:
    """Every question about this file, also struck ones, the newest first."""
    return tuple(_transfer(row) for row in raw.execute(_OF_FILE, (file_no,)).fetchall())


_OLDEST_FIRST = "asked_on, transfer.id"
_ORDER = {
    MoveSort.DAY: "asked_on {0}, transfer.id {0}",
    MoveSort.NAME: f"sort_key(person.last_name || ' ' || person.first_name) {{0}}, {_OLDEST_FIRST}",
    MoveSort.FILE_NO: f"case_file.file_no {{0}}, {_OLDEST_FIRST}",
    MoveSort.OFFICE: f"sort_key(other_office) {{0}}, {_OLDEST_FIRST}",
}


def unanswered(
    raw: Any, before: date, offset: int, limit: int, order: tuple[MoveSort, bool] = (MoveSort.DAY, False)
) -> tuple[tuple[Transfer, ...], int]:
    """Questions asked before a day that nobody has answered, in this order, and how many there are.

    `order` is the column and whether it descends.
    """
    by, descending = order
    sorted_by = _ORDER[by].format("DESC" if descending else "ASC")
    where = f" WHERE {WAITS} AND asked_on < ?"
    day = before.isoformat()
    rows = raw.execute(
        f"SELECT {_COLUMNS}{_FROM}{where} ORDER BY {sorted_by} LIMIT ? OFFSET ?",
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


def refuse_against_origin(uow: UnitOfWork, file_id: int) -> None:
    """RuleError `origin_refused` when the office that a file comes from has refused to give it."""
    row = uow.raw.execute(
        "SELECT other_office, answered_on, answer_letter_no FROM transfer"
        f" WHERE file_id = ? AND {ORIGIN_REFUSED}",
        (file_id,),
    ).fetchone()
    if row is not None:
        raise RuleError("origin_refused", office=row[0], date=row[1], letter=row[2])


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


def withdraw(uow: UnitOfWork, coverage_event_id: int, stamp: Stamp) -> None:
    """The change of coverage that sent a file is taken back, and the move with it.

    A move that the other office has refused stays as it is: it was asked, and that answer did come.
    """
    row = uow.raw.execute(
        "SELECT id FROM transfer WHERE coverage_event_id = ? AND direction = 'out'"
        " AND answer IS NOT 'refused'",
        (coverage_event_id,),
    ).fetchone()
    if row is not None:
        uow.update(TRANSFER, row[0], None, mistakes.struck(stamp))


def withdraw_undone(uow: UnitOfWork, transfer_id: int, stamp: Stamp) -> None:
    """A move whose change of coverage was undone waits for nothing once the answer that kept it is gone."""
    row = uow.raw.execute(
        "SELECT 1 FROM transfer JOIN coverage_event ON coverage_event.undoes = coverage_event_id"
        " WHERE transfer.id = ?",
        (transfer_id,),
    ).fetchone()
    if row is not None:
        uow.update(TRANSFER, transfer_id, None, mistakes.struck(stamp))


def strike(uow: UnitOfWork, transfer_id: int, version: int, stamp: Stamp) -> None:
    """The question was recorded by mistake; RuleError `stale_row`."""
    mistakes.strike(uow, TRANSFER, transfer_id, version, stamp)


def covered_by(uow: UnitOfWork, transfer_id: int, coverage_event_id: int) -> None:
    """The answer has brought the file under coverage with this change."""
    uow.update(TRANSFER, transfer_id, None, {"coverage_event_id": coverage_event_id})


def take_answer_back(uow: UnitOfWork, transfer: Transfer, version: int, stamp: Stamp) -> None:
    """Keep the answer struck beside the question, which waits again; RuleError `stale_row`."""
    row = people.fresh(uow, TRANSFER, transfer.id, version)
    answer = {
        "transfer_id": transfer.id,
        "answer": transfer.answer,
        "answered_on": transfer.answered_on,
        "letter_no": transfer.answer_letter_no,
        "text": row["answer_note"],
    }
    mistakes.keep_answer(uow, answer, stamp)
    waits: dict[str, Any] = {"answer": None, "answered_on": None, "answer_letter_no": "", "answer_note": ""}
    if transfer.direction is TransferDirection.IN:
        waits["coverage_event_id"] = None
    uow.update(TRANSFER, transfer.id, version, waits)


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
            "answer_note": stamp.reason,
        },
    )
