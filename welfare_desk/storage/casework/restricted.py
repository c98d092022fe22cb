# SPDX-License-Identifier: Apache-2.0
"""Restricted tags: never on lists or exports, seen with a permission of their own (002-01)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, Column, Connection, ForeignKey, Index, Integer, Text, select, text

from welfare_desk.domain.casework.restricted import Tag
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework import people
from welfare_desk.storage.casework.tables import CASE_FILE, real_date
from welfare_desk.storage.metadata import IsoDate, row_id, strict_table
from welfare_desk.storage.uow import UnitOfWork

RESTRICTED_TAG = strict_table(
    "restricted_tag",
    row_id(),
    Column("name", Text, nullable=False),
    Column("fold", Text, nullable=False, unique=True),
    CheckConstraint("length(fold) > 0"),
)

PERSON_TAG = strict_table(
    "person_tag",
    row_id(),
    Column("person_id", Integer, ForeignKey("person.id"), nullable=False, index=True),
    Column("tag_id", Integer, ForeignKey("restricted_tag.id"), nullable=False, index=True),
    Column("since", IsoDate, nullable=False),
    Column("until", IsoDate),
    real_date("since"),
    real_date("until"),
    CheckConstraint("since <= until"),
    Index("uq_person_tag_open", "person_id", "tag_id", unique=True, sqlite_where=text("until IS NULL")),
)


def tags(connection: Connection, person_id: int) -> tuple[Tag, ...]:
    """The tags of a person, those that hold first."""
    found = (
        select(PERSON_TAG.c.id, RESTRICTED_TAG.c.name, PERSON_TAG.c.since, PERSON_TAG.c.until)
        .join(RESTRICTED_TAG, RESTRICTED_TAG.c.id == PERSON_TAG.c.tag_id)
        .where(PERSON_TAG.c.person_id == person_id)
        .order_by(PERSON_TAG.c.until.is_not(None), PERSON_TAG.c.id)
    )
    return tuple(Tag(*row) for row in connection.execute(found))


def person_of(connection: Connection, file_id: int | None, file_no: str) -> int | None:
    """The person of the file with this id, when this is its number."""
    asked = select(CASE_FILE.c.person_id).where(CASE_FILE.c.id == file_id, CASE_FILE.c.file_no == file_no)
    return connection.execute(asked).scalar()


def add_tag(uow: UnitOfWork, person_id: int, name: str, since: date) -> int:
    """Give a person a tag of this name. RuleError `tag_known`."""
    tag_id = people.named(uow, RESTRICTED_TAG, name)
    assert tag_id is not None
    _refuse_open(uow, person_id, tag_id)
    return uow.insert(PERSON_TAG, {"person_id": person_id, "tag_id": tag_id, "since": since})


def end_tag(uow: UnitOfWork, person_id: int, row_id: int, until: date) -> None:
    """End a tag. RuleError `tag_not_found`, `before_since`."""
    row = _own(uow, person_id, row_id)
    if row.until is not None:
        raise RuleError("tag_not_found")
    if until < row.since:
        raise RuleError("before_since", date=until.isoformat(), since=row.since.isoformat())
    uow.update(PERSON_TAG, row_id, None, {"until": until})


def drop_tag(uow: UnitOfWork, person_id: int, row_id: int) -> None:
    """Take a tag out, one that has ended too, as if it had never been given. RuleError `tag_not_found`."""
    _own(uow, person_id, row_id)
    uow.delete(PERSON_TAG, row_id)


def reopen_tag(uow: UnitOfWork, person_id: int, row_id: int) -> None:
    """An ended tag holds on. RuleError `tag_not_found`, `tag_known`."""
    row = _own(uow, person_id, row_id)
    if row.until is None:
        raise RuleError("tag_not_found")
    _refuse_open(uow, person_id, row.tag_id)
    uow.update(PERSON_TAG, row_id, None, {"until": None})


def _own(uow: UnitOfWork, person_id: int, row_id: int) -> Any:
    found = select(PERSON_TAG).where(PERSON_TAG.c.id == row_id, PERSON_TAG.c.person_id == person_id)
    row = uow.connection.execute(found).first()
    if row is None:
        raise RuleError("tag_not_found")
    return row


def _refuse_open(uow: UnitOfWork, person_id: int, tag_id: int) -> None:
    present = select(PERSON_TAG.c.id).where(
        PERSON_TAG.c.person_id == person_id, PERSON_TAG.c.tag_id == tag_id, PERSON_TAG.c.until.is_(None)
    )
    if uow.connection.execute(present).first() is not None:
        raise RuleError("tag_known")
