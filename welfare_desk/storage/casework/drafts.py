# SPDX-License-Identifier: Apache-2.0
"""What a clerk has typed and not yet saved, encrypted like all else.

There is one draft per user, page, record and sitting. Drafts are no facts of the office, so the audit
keeps no digest of their rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, Column, Connection, Index, Text, func, select

from welfare_desk.storage.metadata import UtcTime, row_id, strict_table
from welfare_desk.storage.uow import UnitOfWork

DRAFT = strict_table(
    "draft",
    row_id(),
    Column("user", Text, nullable=False),
    Column("page", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("sitting", Text, nullable=False),  # one filling of the form: no draft takes words of another in
    Column("body", Text, nullable=False),  # JSON of what stands in the fields
    Column("at", UtcTime, nullable=False),
    CheckConstraint("json_valid(body)"),
    Index("uq_draft_place", "user", "page", "key", "sitting", unique=True),
    derived=True,
)


@dataclass(frozen=True)
class Place:
    """Whose draft it is, of which page, which record and which filling of the form."""

    user: str
    page: str
    key: str
    sitting: str


@dataclass(frozen=True)
class DraftRow:
    """A draft as kept."""

    id: int
    body: str
    at: datetime
    sitting: str


@dataclass(frozen=True)
class Waiting:
    """Where drafts are kept, and when the latest of them was."""

    page: str
    key: str
    at: datetime


def all_of(connection: Connection, user: str, limit: int) -> tuple[Waiting, ...]:
    """The records of which one user has drafts, the latest first."""
    latest = func.max(DRAFT.c.at, type_=UtcTime()).label("at")
    rows = connection.execute(
        select(DRAFT.c.page, DRAFT.c.key, latest)
        .where(DRAFT.c.user == user)
        .group_by(DRAFT.c.page, DRAFT.c.key)
        .order_by(latest.desc(), func.max(DRAFT.c.id).desc())
        .limit(limit)
    )
    return tuple(Waiting(str(row.page), str(row.key), row.at) for row in rows)


def find(connection: Connection, place: Place) -> DraftRow | None:
    """The draft kept there, if any."""
    row = connection.execute(
        select(DRAFT.c.id, DRAFT.c.body, DRAFT.c.at, DRAFT.c.sitting).where(
            DRAFT.c.user == place.user, DRAFT.c.page == place.page, DRAFT.c.key == place.key,
            DRAFT.c.sitting == place.sitting,
        )
    ).one_or_none()  # fmt: skip
    return None if row is None else DraftRow(int(row.id), str(row.body), row.at, str(row.sitting))


def find_all(connection: Connection, user: str, pages: Sequence[str], key: str) -> dict[str, DraftRow]:
    """The latest draft kept of a record on each of these pages, by page, in one statement."""
    rows = connection.execute(
        select(DRAFT.c.page, DRAFT.c.id, DRAFT.c.body, DRAFT.c.at, DRAFT.c.sitting)
        .where(DRAFT.c.user == user, DRAFT.c.page.in_(pages), DRAFT.c.key == key)
        .order_by(DRAFT.c.at, DRAFT.c.id)
    )
    return {str(row.page): DraftRow(int(row.id), str(row.body), row.at, str(row.sitting)) for row in rows}


def keep(uow: UnitOfWork, place: Place, body: str, at: datetime) -> None:
    """Put a draft there, over an earlier one."""
    known = find(uow.connection, place)
    if known is None:
        uow.insert(DRAFT, {**asdict(place), "body": body, "at": at})
    else:
        uow.update(DRAFT, known.id, None, {"body": body, "at": at})


def drop(uow: UnitOfWork, place: Place) -> bool:
    """Throw a draft away; whether there was one."""
    known = find(uow.connection, place)
    if known is None:
        return False
    uow.delete(DRAFT, known.id)
    return True
