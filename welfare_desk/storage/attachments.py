# SPDX-License-Identifier: Apache-2.0
"""Documents of a file as rows; their bytes lie encrypted in the office's folder (`vault`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    Text,
    select,
    text,
)

from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.attachments.facts import Document, EndingDocument
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.casework.tables import CASE_FILE, real_date
from welfare_desk.storage.metadata import (
    Flag,
    IsoDate,
    UtcTime,
    one_of,
    row_id,
    row_version,
    strict_table,
)
from welfare_desk.storage.shown_names import NAMES_AN_ACCOUNT, shown_column
from welfare_desk.storage.uow import UnitOfWork

ATTACHMENT = strict_table(
    "attachment",
    row_id(),
    Column("file_id", Integer, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False, server_default=""),
    Column("dated_on", IsoDate),
    Column("expires_on", IsoDate),
    Column("sha256", Text, nullable=False, index=True),  # of the plain bytes
    Column("media", Text, nullable=False),
    Column("size", Integer, nullable=False),  # bytes
    Column("added_at", UtcTime, nullable=False),
    Column("added_by", Text, nullable=False),
    Column("is_photo", Flag, nullable=False, server_default="0"),  # the client's picture in force
    Column("removed_at", UtcTime),
    Column("removed_why", Text, nullable=False, server_default=""),
    row_version(),
    one_of("kind", DocumentKind),
    one_of("media", Media),
    CheckConstraint("length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'"),
    CheckConstraint("size > 0"),
    CheckConstraint("is_photo IN (0, 1)"),
    CheckConstraint("is_photo = 0 OR (removed_at IS NULL AND kind = 'photo' AND media <> 'pdf')"),
    real_date("dated_on"),
    real_date("expires_on"),
    CheckConstraint("dated_on <= expires_on"),
    Index("ix_attachment_photo", "file_id", unique=True, sqlite_where=text("is_photo = 1")),
    Index("ix_attachment_ending", "expires_on", sqlite_where=text("removed_at IS NULL")),
)

_DOCUMENT = [
    shown_column(ATTACHMENT.c[name]) if name in NAMES_AN_ACCOUNT else ATTACHMENT.c[name]
    for name in Document.__dataclass_fields__
]


@dataclass(frozen=True)
class Held:
    """A document with the file it belongs to and the digest under which its bytes lie."""

    document: Document
    sha256: str
    file_id: int
    file_no: str
    removed: bool


@dataclass(frozen=True)
class NewRow:
    """A document to be added; its bytes lie in the vault already."""

    kind: DocumentKind
    title: str
    dated_on: date | None
    expires_on: date | None
    sha256: str
    media: Media
    size: int

    @property
    def is_picture(self) -> bool:
        """Whether it becomes the client's picture in force."""
        return self.kind == DocumentKind.PHOTO and self.media is not Media.PDF


def _document(row: Sequence[Any]) -> Document:
    fields = dict(zip(Document.__dataclass_fields__, row, strict=False))
    return Document(**{**fields, "kind": DocumentKind(fields["kind"]), "media": Media(fields["media"])})


def documents(connection: Connection, file_no: str, *, removed: bool = False) -> tuple[int, list[Document]]:
    """The documents of a file, newest first, and how many were taken out of it.

    RuleError `file_not_found`.
    """
    file_id = connection.execute(select(CASE_FILE.c.id).where(CASE_FILE.c.file_no == file_no)).scalar()
    if file_id is None:
        raise RuleError("file_not_found", key=file_no)
    order = (ATTACHMENT.c.removed_at.is_not(None), ATTACHMENT.c.added_at.desc(), ATTACHMENT.c.id.desc())
    asked = (
        select(*_DOCUMENT, ATTACHMENT.c.removed_at).where(ATTACHMENT.c.file_id == file_id).order_by(*order)
    )
    rows = connection.execute(asked).all()
    hidden = sum(row[-1] is not None for row in rows)
    return hidden, [_document(row) for row in rows if removed or row[-1] is None]


def held(connection: Connection, document_id: int) -> Held:
    """One document; RuleError `document_not_found`."""
    row = connection.execute(
        select(*_DOCUMENT, ATTACHMENT.c.sha256, CASE_FILE.c.id, CASE_FILE.c.file_no, ATTACHMENT.c.removed_at)
        .join(CASE_FILE, CASE_FILE.c.id == ATTACHMENT.c.file_id)
        .where(ATTACHMENT.c.id == document_id)
    ).first()
    if row is None:
        raise RuleError("document_not_found", id=document_id)
    sha256, file_id, file_no, removed_at = row[-4:]
    return Held(_document(row), sha256, file_id, file_no, removed_at is not None)


def photo_of(connection: Connection, file_no: str) -> str | None:
    """The digest of the client's picture in force."""
    return connection.execute(
        select(ATTACHMENT.c.sha256)
        .join(CASE_FILE, CASE_FILE.c.id == ATTACHMENT.c.file_id)
        .where(CASE_FILE.c.file_no == file_no, ATTACHMENT.c.is_photo)
    ).scalar()


def picture_of(connection: Connection, file_id: int) -> tuple[int, int]:
    """Row and version of the client's picture in force; zeros where there is none."""
    row = connection.execute(
        select(ATTACHMENT.c.id, ATTACHMENT.c.version).where(
            ATTACHMENT.c.file_id == file_id, ATTACHMENT.c.is_photo
        )
    ).first()
    return (0, 0) if row is None else (int(row.id), int(row.version))


def add(uow: UnitOfWork, file_id: int, new: NewRow, now: datetime, user: str) -> int:
    """Add a document; a picture of the client takes the place of the one before. Returns its id."""
    if new.is_picture:
        _no_photo(uow, file_id)
    told = {"file_id": file_id, "added_at": now, "added_by": user, "is_photo": new.is_picture}
    return uow.insert(ATTACHMENT, {**new.__dict__, **told})


def change(uow: UnitOfWork, document_id: int, version: int, changes: dict[str, Any]) -> None:
    """Change a document's facts; RuleError `stale_row`."""
    uow.update(ATTACHMENT, document_id, version, changes)


def set_photo(uow: UnitOfWork, found: Held, version: int) -> None:
    """Make an image the client's picture in force; RuleError `stale_row`."""
    if not found.document.is_photo:
        _no_photo(uow, found.file_id)
    change(uow, found.document.id, version, {"kind": DocumentKind.PHOTO, "is_photo": True})


def _no_photo(uow: UnitOfWork, file_id: int) -> None:
    before, _ = picture_of(uow.connection, file_id)
    if before:
        uow.update(ATTACHMENT, before, None, {"is_photo": False})


def digests(connection: Connection) -> list[str]:
    """The digest of every document's bytes, also of those taken out of their files."""
    return list(
        connection.execute(select(ATTACHMENT.c.sha256).distinct().order_by(ATTACHMENT.c.sha256)).scalars()
    )


def digests_of(connection: Connection, file_id: int) -> set[str]:
    """The digests of the documents that stand in a file."""
    asked = select(ATTACHMENT.c.sha256).where(
        ATTACHMENT.c.file_id == file_id, ATTACHMENT.c.removed_at.is_(None)
    )
    return set(connection.execute(asked).scalars())


_ENDING = """
FROM attachment
JOIN case_file ON case_file.id = attachment.file_id
JOIN person ON person.id = case_file.person_id
WHERE attachment.removed_at IS NULL AND attachment.expires_on <= ?1 AND attachment.expires_on >= ?2
    AND (?3 = '' OR attachment.kind = ?3)
"""
ORDERS = {
    "expires": "attachment.expires_on {way}, attachment.id",
    "file_no": "case_file.file_no {way}, attachment.expires_on, attachment.id",
    "kind": "attachment.kind {way}, attachment.expires_on, attachment.id",
}
"""By what the list may be sorted."""
_LONG_AGO = date(1900, 1, 1)


@dataclass(frozen=True)
class EndingRange:
    """Documents that end between two days; `kind` narrows them."""

    until: date
    since: date | None = None
    kind: str = ""


def ending(
    raw: Any, asked: EndingRange, sort: str, descending: bool, offset: int, limit: int
) -> tuple[int, Sequence[EndingDocument]]:
    """How many documents end in the range, and one page of them."""
    wanted = (asked.until.isoformat(), (asked.since or _LONG_AGO).isoformat(), asked.kind)
    total = int(raw.execute(f"SELECT count(*) {_ENDING}", wanted).fetchone()[0])
    order = ORDERS[sort].format(way="DESC" if descending else "ASC")
    rows = raw.execute(
        "SELECT attachment.id, case_file.file_no, person.first_name, person.last_name,"
        " coalesce(person.mobile, ''), attachment.kind, attachment.title, attachment.expires_on"
        f" {_ENDING} ORDER BY {order} LIMIT ?4 OFFSET ?5",
        (*wanted, limit, offset),
    ).fetchall()
    return total, [
        EndingDocument(
            row[0], row[1], f"{row[2]} {row[3]}".strip(), row[4], DocumentKind(row[5]), row[6],
            date.fromisoformat(row[7]),
        )
        for row in rows
    ]  # fmt: skip


def count_ended(raw: Any, today: date, kind: str = "") -> int:
    """How many documents of all files have ended."""
    wanted = (days_later(today, -1).isoformat(), _LONG_AGO.isoformat(), kind)
    return int(raw.execute(f"SELECT count(*) {_ENDING}", wanted).fetchone()[0])


def last_day(today: date, days: int) -> date:
    """The day so many days from now, as far as dates go."""
    return days_later(today, min(max(days, 0), 36_500))
