# SPDX-License-Identifier: Apache-2.0
"""Letters in and out, and calls, with the file they concern."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ColumnElement,
    Connection,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    Select,
    Text,
    func,
    or_,
    select,
    text,
)

from welfare_desk.domain.calendar import year_of
from welfare_desk.domain.casework.letter import LETTER_SERIES, Call, Direction, Letter, LetterEntry
from welfare_desk.domain.casework.mistake import Mistake, refuse_struck
from welfare_desk.domain.casework.register_order import LetterSort
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.mistakes import mistake, mistake_columns, told_columns
from welfare_desk.storage.casework.tables import CASE_FILE, PERSON, real_date
from welfare_desk.storage.invariants import invariant
from welfare_desk.storage.metadata import Flag, IsoDate, UtcTime, one_of, row_id, row_version, strict_table
from welfare_desk.storage.shown_names import shown_column
from welfare_desk.storage.uow import UnitOfWork

LETTER = strict_table(
    "letter",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),
    Column("direction", Text, nullable=False),
    Column("letter_no", Text, nullable=False),
    Column("dated_on", IsoDate, nullable=False),
    Column("correspondent", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("recorded_by", Text, nullable=False),
    Column("from_series", Flag, nullable=False, server_default="0"),
    Column("fold", Text, nullable=False),  # correspondent, subject and number for the search
    *mistake_columns(),
    row_version(),
    one_of("direction", Direction),
    CheckConstraint("from_series IN (0, 1)"),
    CheckConstraint("from_series = 0 OR direction = 'out'"),
    CheckConstraint("length(letter_no) > 0"),
    CheckConstraint("length(correspondent) > 0"),
    CheckConstraint("length(subject) > 0"),
    real_date("dated_on"),
    Index("ix_letter_dated", "dated_on", "id"),
    Index("ix_letter_no", "letter_no"),
    Index("uq_letter_series", "letter_no", unique=True, sqlite_where=text("from_series = 1")),
)

CALL = strict_table(
    "call",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("direction", Text, nullable=False),
    Column("phone", Text, nullable=False, server_default=""),
    Column("called_at", UtcTime, nullable=False),
    Column("reached", Flag, nullable=False),
    Column("text", Text, nullable=False, server_default=""),
    Column("recorded_by", Text, nullable=False),
    *mistake_columns(),
    row_version(),
    one_of("direction", Direction),
    CheckConstraint("reached IN (0, 1)"),
)

invariant(
    "letter_series_gap",
    "SELECT series.year AS year, series.last_no AS series, count(letter.id) AS letters FROM series"
    " LEFT JOIN letter ON letter.from_series = 1 AND letter.letter_no LIKE series.year || '/%'"
    f" WHERE series.kind = '{LETTER_SERIES}' GROUP BY series.id HAVING count(letter.id) <> series.last_no",
)

MOST_CALLS = 500
"""Calls of one file that are listed."""


@dataclass(frozen=True)
class Chosen:
    """What the register is narrowed to; empty fields do not narrow."""

    direction: Direction | None = None
    since: date | None = None
    until: date | None = None
    text: str = ""
    file_no: str = ""


def add_letter(uow: UnitOfWork, entry: LetterEntry, file_id: int | None, own: bool, by: str) -> int:
    """A new line of the register; `own`: its number was taken from the office's series. Returns its id."""
    values = {**_columns(entry, file_id), "direction": entry.direction, "from_series": own, "recorded_by": by}
    return uow.insert(LETTER, values)


def _columns(entry: LetterEntry, file_id: int | None) -> dict[str, Any]:
    return {
        "file_id": file_id,
        "letter_no": entry.letter_no,
        "dated_on": entry.dated_on,
        "correspondent": entry.correspondent,
        "subject": entry.subject,
        "fold": entry.fold(),
    }


def find_letter(uow: UnitOfWork, letter_id: int, version: int) -> Letter:
    """The letter that is to change; RuleError `letter_gone`, `recorded_by_mistake`.

    `stale_row` when it is not the version that was shown.
    """
    refuse_struck(letter(uow.connection, letter_id).mistake)
    people.change(uow, LETTER, letter_id, version, {"id": letter_id})
    return _letter(uow.connection.execute(_letters().where(LETTER.c.id == letter_id)).mappings().one())


def change_letter(
    uow: UnitOfWork, letter_id: int, version: int, entry: LetterEntry, file_id: int | None
) -> int:
    """Let a letter stand like this; returns its version then."""
    moved = people.change(uow, LETTER, letter_id, version, _columns(entry, file_id))
    return version + bool(moved)


def is_known(uow: UnitOfWork, entry: LetterEntry, file_id: int | None, letter_id: int) -> bool:
    """Whether another line holds this letter for the same file: number, direction, year and correspondent.

    Offices count anew from every Farvardin; a number of our own series names its year, whatever day it bears.
    """
    since, until = year_of(entry.dated_on)
    same = select(LETTER.c.correspondent).where(
        LETTER.c.letter_no == entry.letter_no,
        LETTER.c.direction == entry.direction,
        LETTER.c.file_id.is_not_distinct_from(file_id),
        LETTER.c.id != letter_id,
        or_(LETTER.c.dated_on.between(since, until), LETTER.c.from_series),
        or_(LETTER.c.struck_at.is_(None), LETTER.c.from_series),  # a void number of the series stays used
    )
    written_to = uow.connection.execute(same).scalars()
    return any(fold(name) == fold(entry.correspondent) for name in written_to)


def letter(connection: Connection, letter_id: int) -> Letter:
    """A letter as it stands; RuleError `letter_gone`."""
    row = connection.execute(_letters().where(LETTER.c.id == letter_id)).mappings().first()
    if row is None:
        raise RuleError("letter_gone")
    return _letter(row)


def _letters() -> Select[Any]:
    return select(
        LETTER.c.id,
        LETTER.c.direction,
        LETTER.c.letter_no,
        LETTER.c.dated_on,
        LETTER.c.correspondent,
        LETTER.c.subject,
        shown_column(LETTER.c.recorded_by),
        LETTER.c.from_series,
        LETTER.c.version,
        CASE_FILE.c.file_no,
        PERSON.c.first_name,
        PERSON.c.last_name,
        *told_columns(LETTER),
    ).select_from(
        LETTER.outerjoin(CASE_FILE, CASE_FILE.c.id == LETTER.c.file_id).outerjoin(
            PERSON, PERSON.c.id == CASE_FILE.c.person_id
        )
    )


def _letter(row: RowMapping) -> Letter:
    values = dict(row)
    person = f"{values.pop('first_name') or ''} {values.pop('last_name') or ''}".strip()
    direction = Direction(values["direction"])
    values["mistake"] = mistake(*(values.pop(name) for name in ("struck_at", "struck_by", "struck_why")))
    return Letter(**{**values, "direction": direction, "file_no": values["file_no"] or "", "person": person})


_ORDER: dict[LetterSort, tuple[ColumnElement[Any], ...]] = {
    LetterSort.NUMBER: (LETTER.c.letter_no,),
    LetterSort.DAY: (LETTER.c.dated_on,),
    LetterSort.CORRESPONDENT: (func.sort_key(LETTER.c.correspondent),),
}


def page(
    connection: Connection, chosen: Chosen, order: tuple[LetterSort, bool], offset: int, limit: int
) -> tuple[tuple[Letter, ...], int]:
    """Letters of one page in this order (the column, whether descending), and how many there are in all."""
    conditions = _conditions(chosen)
    total = connection.execute(select(func.count()).select_from(LETTER).where(*conditions)).scalar_one()
    if not total:
        return (), 0
    by, descending = order
    columns = (*_ORDER[by], LETTER.c.id)
    sorted_by = [column.desc() if descending else column.asc() for column in columns]
    wanted = _letters().where(*conditions).order_by(*sorted_by).limit(limit).offset(offset)
    return tuple(_letter(row) for row in connection.execute(wanted).mappings()), int(total)


def _conditions(chosen: Chosen) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if chosen.direction is not None:
        found.append(LETTER.c.direction == chosen.direction)
    if chosen.since is not None:
        found.append(LETTER.c.dated_on >= chosen.since)
    if chosen.until is not None:
        found.append(LETTER.c.dated_on <= chosen.until)
    if chosen.file_no:
        found.append(LETTER.c.file_id == _file_id(chosen.file_no))
    key = fold(chosen.text)
    if key:
        # The number of a file finds its letters too; both are kept with the same dash.
        within = LETTER.c.fold.contains(key, autoescape=True)
        found.append(or_(within, LETTER.c.file_id == _file_id(chosen.text.strip())))
    return found


def _file_id(file_no: str) -> Any:
    return select(CASE_FILE.c.id).where(CASE_FILE.c.file_no == file_no).scalar_subquery()


def add_call(uow: UnitOfWork, values: dict[str, Any]) -> int:
    """A new line of the call log; returns its id."""
    return uow.insert(CALL, values)


def calls_of(connection: Connection, file_no: str) -> tuple[Call, ...]:
    """The calls about a file, the newest first."""
    wanted = (
        select(
            CALL.c.id,
            CALL.c.direction,
            CALL.c.phone,
            CALL.c.called_at,
            CALL.c.reached,
            CALL.c.text,
            shown_column(CALL.c.recorded_by),
            CALL.c.version,
            *told_columns(CALL),
        )
        .join(CASE_FILE, CASE_FILE.c.id == CALL.c.file_id)
        .where(CASE_FILE.c.file_no == file_no)
        .order_by(CALL.c.called_at.desc(), CALL.c.id.desc())
        .limit(MOST_CALLS)
    )
    return tuple(
        Call(call_id, Direction(direction), phone, at, reached, said, by, version, mistake(*told))
        for call_id, direction, phone, at, reached, said, by, version, *told in connection.execute(wanted)
    )


def call_of(uow: UnitOfWork, call_id: int) -> tuple[str, Mistake | None]:
    """The file of a call, and whether it is struck already; RuleError `call_gone`."""
    row = uow.connection.execute(
        select(CASE_FILE.c.file_no, *told_columns(CALL))
        .join_from(CALL, CASE_FILE, CASE_FILE.c.id == CALL.c.file_id)
        .where(CALL.c.id == call_id)
    ).first()
    if row is None:
        raise RuleError("call_gone")
    return str(row.file_no), mistake(*row[1:])
