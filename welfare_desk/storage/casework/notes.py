# SPDX-License-Identifier: Apache-2.0
"""Notes on a file, tasks with a day, and the office's stock phrases."""

from __future__ import annotations

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
    Table,
    Text,
    func,
    literal_column,
    select,
    text,
)

from welfare_desk.domain.casework.note import Note, StockPhrase, Task
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework.mistakes import STANDS, mistake, mistake_columns, told_columns
from welfare_desk.storage.casework.tables import CASE_FILE, PERSON, real_date
from welfare_desk.storage.metadata import Flag, IsoDate, UtcTime, row_id, row_version, strict_table
from welfare_desk.storage.shown_names import shown_column, shown_name
from welfare_desk.storage.uow import UnitOfWork

NOTE = strict_table(
    "note",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("written_at", UtcTime, nullable=False),
    Column("written_by", Text, nullable=False),
    Column("pinned", Flag, nullable=False, server_default="0"),
    Column("struck", Flag, nullable=False, server_default="0"),  # kept, shown crossed out
    row_version(),
    CheckConstraint("length(text) > 0"),
    CheckConstraint("pinned IN (0, 1)"),
    CheckConstraint("struck IN (0, 1)"),
)

WAITS = f"done_on IS NULL AND {STANDS}"
"""The SQL condition that a task is still to be done."""

TASK = strict_table(
    "task",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), index=True),
    Column("text", Text, nullable=False),
    Column("due_on", IsoDate, nullable=False),
    Column("for_user", Text, nullable=False),
    Column("made_at", UtcTime, nullable=False),
    Column("made_by", Text, nullable=False),
    Column("done_on", IsoDate),
    Column("done_by", Text, nullable=False, server_default=""),
    *mistake_columns(),
    row_version(),
    CheckConstraint("length(text) > 0"),
    real_date("due_on"),
    real_date("done_on"),
    CheckConstraint("done_on IS NULL OR struck_at IS NULL"),
    Index("ix_task_open", "for_user", "due_on", sqlite_where=text(WAITS)),
)

STOCK_PHRASE = strict_table(
    "stock_phrase",
    row_id(),
    Column("text", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    Column("place", Integer, nullable=False, server_default="0"),
    CheckConstraint("length(fold) > 0"),
)


def add_note(uow: UnitOfWork, values: dict[str, Any]) -> int:
    """A new note; returns its id."""
    return uow.insert(NOTE, values)


def notes_of(connection: Connection, file_no: str, offset: int, limit: int) -> tuple[Note, ...]:
    """A page of the notes of a file: pinned ones first, then the newest."""
    wanted = (
        select(
            NOTE.c.id,
            NOTE.c.text,
            NOTE.c.written_at,
            shown_column(NOTE.c.written_by),
            NOTE.c.pinned,
            NOTE.c.struck,
            NOTE.c.version,
        )
        .join(CASE_FILE, CASE_FILE.c.id == NOTE.c.file_id)
        .where(CASE_FILE.c.file_no == file_no)
        .order_by(NOTE.c.pinned.desc(), NOTE.c.written_at.desc(), NOTE.c.id.desc())
        .offset(offset)
        .limit(limit)
    )
    return tuple(Note(*row) for row in connection.execute(wanted))


def count_notes(connection: Connection, file_no: str) -> tuple[int, int]:
    """How many notes a file has in all, and how many of them are not struck."""
    wanted = (
        select(func.count(), func.count().filter(NOTE.c.struck.is_(False)))
        .select_from(NOTE.join(CASE_FILE, CASE_FILE.c.id == NOTE.c.file_id))
        .where(CASE_FILE.c.file_no == file_no)
    )
    every, valid = connection.execute(wanted).one()
    return int(every), int(valid)


def file_of(uow: UnitOfWork, table: Table, row: int) -> str:
    """The number of the file that a note or a task stands on; empty for a task on none."""
    found = uow.connection.execute(
        select(CASE_FILE.c.file_no).join(table, table.c.file_id == CASE_FILE.c.id).where(table.c.id == row)
    ).scalar()
    return str(found or "")


def add_task(uow: UnitOfWork, values: dict[str, Any]) -> int:
    """A new task; returns its id."""
    return uow.insert(TASK, values)


def task_kept(uow: UnitOfWork, task_id: int) -> Task:
    """The task that is to change, as it stands; RuleError `task_gone`."""
    task = find_task(uow.connection, task_id)
    if task is None:
        raise RuleError("task_gone")
    return task


IS_FOR = (
    "task.for_user IN (SELECT {me} UNION ALL"
    " SELECT name FROM account WHERE account.disabled = 1 AND {may_edit})"
)
"""The SQL condition that a task is somebody's to do: their own, and what closed accounts have left."""

_LEFT = "EXISTS (SELECT 1 FROM account WHERE account.name = task.for_user AND account.disabled = 1)"

_TASK: tuple[ColumnElement[Any], ...] = (
    TASK.c.id,
    TASK.c.text,
    TASK.c.due_on,
    TASK.c.for_user,
    literal_column(shown_name("task.for_user")).label("for_whom"),
    literal_column(_LEFT).label("left_over"),
    shown_column(TASK.c.made_by),
    TASK.c.done_on,
    shown_column(TASK.c.done_by),
    TASK.c.version,
    CASE_FILE.c.file_no,
    PERSON.c.first_name,
    PERSON.c.last_name,
    *told_columns(TASK),
)


def _task(row: RowMapping) -> Task:
    values = dict(row)
    person = f"{values.pop('first_name') or ''} {values.pop('last_name') or ''}".strip()
    values["mistake"] = mistake(*(values.pop(name) for name in ("struck_at", "struck_by", "struck_why")))
    left_over = bool(values["left_over"])
    return Task(**{**values, "file_no": values["file_no"] or "", "person": person, "left_over": left_over})


def _tasks() -> Select[Any]:
    return select(*_TASK).select_from(
        TASK.outerjoin(CASE_FILE, CASE_FILE.c.id == TASK.c.file_id).outerjoin(
            PERSON, PERSON.c.id == CASE_FILE.c.person_id
        )
    )


def tasks_of(connection: Connection, file_no: str) -> tuple[Task, ...]:
    """The tasks of a file: open ones by their day, then those done, the newest first, then struck ones."""
    wanted = (
        _tasks()
        .where(CASE_FILE.c.file_no == file_no)
        .order_by(
            TASK.c.struck_at, TASK.c.done_on.is_not(None), TASK.c.done_on.desc(), TASK.c.due_on, TASK.c.id
        )
    )
    return tuple(_task(row) for row in connection.execute(wanted).mappings())


def find_task(connection: Connection, task_id: int) -> Task | None:
    """One task; None when it is gone."""
    row = connection.execute(_tasks().where(TASK.c.id == task_id)).mappings().first()
    return None if row is None else _task(row)


def due_tasks(
    connection: Connection, user: str, until: date, most: int, *, may_edit: bool
) -> tuple[Task, ...]:
    """The open tasks that are somebody's up to and with a day, the longest overdue first.

    Who may edit files also has those that nobody else has: their accounts are closed.
    """
    theirs = text(IS_FOR.format(me=":me", may_edit=":may_edit")).bindparams(me=user, may_edit=may_edit)
    wanted = (
        _tasks()
        .where(theirs, text(WAITS), TASK.c.due_on <= until)
        .order_by(TASK.c.due_on, TASK.c.id)
        .limit(most)
    )
    return tuple(_task(row) for row in connection.execute(wanted).mappings())


def open_tasks_of(connection: Connection, user: str) -> tuple[int, ...]:
    """The ids of the tasks that are to be done by an account, whenever they are due."""
    wanted = select(TASK.c.id).where(TASK.c.for_user == user, text(WAITS)).order_by(TASK.c.id)
    return tuple(connection.execute(wanted).scalars())


def phrases(connection: Connection) -> tuple[StockPhrase, ...]:
    """The stock phrases in their order."""
    wanted = select(STOCK_PHRASE.c.id, STOCK_PHRASE.c.text).order_by(STOCK_PHRASE.c.place, STOCK_PHRASE.c.id)
    return tuple(StockPhrase(row.id, row.text) for row in connection.execute(wanted))


def keep_phrase(uow: UnitOfWork, phrase_id: int, words: str, seen: str) -> None:
    """Add a phrase at the end, or change the one of this id that read `seen`.

    RuleError `phrase_exists`, `phrase_gone`, `phrase_changed`.
    """
    key = fold(words)
    same = uow.connection.execute(select(STOCK_PHRASE.c.id).where(STOCK_PHRASE.c.fold == key)).scalar()
    if same is not None and same != phrase_id:
        raise RuleError("phrase_exists")
    if not phrase_id:
        last = uow.connection.execute(select(func.max(STOCK_PHRASE.c.place))).scalar()
        uow.insert(STOCK_PHRASE, {"text": words, "fold": key, "place": (last or 0) + 1})
        return
    _as_seen(uow, phrase_id, seen)
    uow.update(STOCK_PHRASE, phrase_id, None, {"text": words, "fold": key})


def order_phrases(uow: UnitOfWork, ids: tuple[int, ...], seen: tuple[int, ...]) -> None:
    """Put the phrases into this order; RuleError `phrase_gone` when the list is not as seen any more."""
    present = tuple(phrase.id for phrase in phrases(uow.connection))
    if seen != present or sorted(ids) != sorted(present):
        raise RuleError("phrase_gone")
    for place, phrase_id in enumerate(ids, start=1):
        uow.update(STOCK_PHRASE, phrase_id, None, {"place": place})


def remove_phrase(uow: UnitOfWork, phrase_id: int, seen: str) -> None:
    """Forget a phrase that read `seen`; RuleError `phrase_gone`, `phrase_changed`."""
    _as_seen(uow, phrase_id, seen)
    uow.delete(STOCK_PHRASE, phrase_id)


def _as_seen(uow: UnitOfWork, phrase_id: int, seen: str) -> None:
    found = select(STOCK_PHRASE.c.text).where(STOCK_PHRASE.c.id == phrase_id)
    reads = uow.connection.execute(found).scalar()
    if reads is None:
        raise RuleError("phrase_gone")
    if reads != seen:
        raise RuleError("phrase_changed", text=str(reads))
