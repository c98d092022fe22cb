# SPDX-License-Identifier: Apache-2.0
"""What a clerk has typed and not yet saved: one draft per user, page and record, encrypted like all else.

Drafts are no facts of the office, so the audit keeps no digest of their rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import CheckConstraint, Column, Connection, Index, Text, select

from welfare_desk.storage.metadata import UtcTime, row_id, strict_table
from welfare_desk.storage.uow import UnitOfWork

DRAFT = strict_table(
    "draft",
    row_id(),
    Column("user", Text, nullable=False),
    Column("page", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("body", Text, nullable=False),  # JSON of what stands in the fields
    Column("at", UtcTime, nullable=False),
    CheckConstraint("json_valid(body)"),
    Index("uq_draft_place", "user", "page", "key", unique=True),
    derived=True,
)


@dataclass(frozen=True)
class Place:
    """Whose draft it is, of which page and which record."""

    user: str
    page: str
    key: str


@dataclass(frozen=True)
class DraftRow:
    """A draft as kept."""

    id: int
    body: str
    at: datetime


@dataclass(frozen=True)
class Waiting:
    """Where a draft is kept, and since when."""

    page: str
    key: str
    at: datetime


def all_of(connection: Connection, user: str, limit: int) -> tuple[Waiting, ...]:
    """The drafts of one user, the latest first."""
    rows = connection.execute(
        select(DRAFT.c.page, DRAFT.c.key, DRAFT.c.at)
        .where(DRAFT.c.user == user)
        .order_by(DRAFT.c.at.desc(), DRAFT.c.id.desc())
        .limit(limit)
    )
    return tuple(Waiting(str(row.page), str(row.key), row.at) for row in rows)


def find(connection: Connection, place: Place) -> DraftRow | None:
    """The draft kept there, if any."""
    return find_all(connection, place.user, [place.page], place.key).get(place.page)


def find_all(connection: Connection, user: str, pages: Sequence[str], key: str) -> dict[str, DraftRow]:
    """The drafts kept of a record on these pages, by page, in one statement."""
    rows = connection.execute(
        select(DRAFT.c.page, DRAFT.c.id, DRAFT.c.body, DRAFT.c.at).where(
            DRAFT.c.user == user, DRAFT.c.page.in_(pages), DRAFT.c.key == key
        )
    )
    return {str(row.page): DraftRow(int(row.id), str(row.body), row.at) for row in rows}


def keep(uow: UnitOfWork, place: Place, body: str, at: datetime) -> None:
    """Put a draft there, over an earlier one."""
    known = find(uow.connection, place)
    if known is None:
        values = {"user": place.user, "page": place.page, "key": place.key, "body": body, "at": at}
        uow.insert(DRAFT, values)
    else:
        uow.update(DRAFT, known.id, None, {"body": body, "at": at})


def drop(uow: UnitOfWork, place: Place) -> bool:
    """Throw a draft away; whether there was one."""
    known = find(uow.connection, place)
    if known is None:
        return False
    uow.delete(DRAFT, known.id)
    return True
