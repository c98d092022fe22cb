# SPDX-License-Identifier: Apache-2.0
"""Documents looked at: their lists, the client's picture, and the logged ways to their bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.attachments.facts import (
    SOON_DAYS,
    Document,
    EndingDocument,
    FileDocuments,
    ListedDocument,
)
from welfare_desk.domain.attachments.media import is_active
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.outside import file_place, must_take, with_ending, write
from welfare_desk.services.door import Desk, Look, Work, command, question
from welfare_desk.services.sightings import note
from welfare_desk.storage import attachments
from welfare_desk.storage.private_copies import COPIES, ENDINGS
from welfare_desk.storage.vault import Vault


@dataclass(frozen=True)
class ListDocuments:
    """The documents of a file by its number; `removed` shows those taken out of it too."""

    file_no: str
    removed: bool = False


@dataclass(frozen=True)
class DocumentList:
    """Documents newest first; `hidden` counts those that were taken out."""

    documents: tuple[Document, ...]
    hidden: int


@dataclass(frozen=True)
class ListEnding:
    """Documents of all files that end within so many days, with those `ended` already or without."""

    days: int = SOON_DAYS
    ended: bool = True
    kind: DocumentKind | None = None
    sort: str = "expires"
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class EndingPage:
    """One page of them, how many there are in all, and how many of all files have ended already."""

    total: int
    ended: int
    rows: tuple[EndingDocument, ...]


@dataclass(frozen=True)
class AskPhoto:
    """The client's picture of a file by its number."""

    file_no: str


@dataclass(frozen=True)
class Photo:
    """A small upright JPEG, 3 × 4; empty when the file has no picture or its bytes are lost."""

    jpeg: bytes


@dataclass(frozen=True)
class OpenDocument:
    """A document to be seen."""

    id: int


@dataclass(frozen=True)
class OpenedDocument:
    """A private copy that the system's viewer may show; it is wiped when the program ends.

    `active`: the PDF says that it holds programs or other files, of which the clerk is warned.
    """

    path: str
    media: Media
    active: bool


@dataclass(frozen=True)
class ExportDocument:
    """A plain copy to take away: into this file, whose ending follows from the document's type."""

    id: int
    to: str = field(metadata=PATH)


@dataclass(frozen=True)
class ExportedDocument:
    """Where the copy lies."""

    file: str


@question("attachments.list", permission=Permission.VIEW_FILES)
def list_documents(look: Look, facts: ListDocuments) -> DocumentList:
    """The documents of a file; RuleError `file_not_found`."""
    hidden, found = attachments.documents(look.db.connection, facts.file_no, removed=facts.removed)
    return DocumentList(tuple(found), hidden)


@question("attachments.ending", permission=Permission.VIEW_FILES)
def list_ending(look: Look, facts: ListEnding) -> EndingPage:
    """Documents that end soon or have ended, over all files; RuleError `bad_choice`."""
    if facts.sort not in attachments.ORDERS:
        raise RuleError("bad_choice", reason="unknown")
    until = attachments.last_day(look.today, facts.days)
    kind = "" if facts.kind is None else facts.kind.value
    asked = attachments.EndingRange(until, None if facts.ended else look.today, kind)
    total, rows = attachments.ending(
        look.db.raw, asked, facts.sort, facts.descending, facts.offset, facts.limit
    )
    ended = attachments.count_ended(look.db.raw, look.today, kind)
    return EndingPage(total, ended, tuple(rows))


@question("attachments.photo", permission=Permission.VIEW_FILES)
def photo(look: Look, facts: AskPhoto) -> Photo:
    """The client's picture, small; a picture that cannot be read is none here, and a finding of the check."""
    sha256 = attachments.photo_of(look.db.connection, facts.file_no)
    return Photo(b"" if sha256 is None else portrait_of(Vault.of(look.db.store), sha256))


def portrait_of(vault: Vault, sha256: str) -> bytes:
    """The small picture of these bytes; empty when they are lost or no picture."""
    from welfare_desk.documents.portrait import portrait

    try:
        return portrait(vault.read(sha256))
    except (RuleError, StorageError):
        return b""


@dataclass(frozen=True)
class Portrait:
    """The client's small picture with the digest of the bytes that it was made of; both empty for none.

    Where the bytes are lost there is the digest alone.
    """

    sha256: str
    jpeg: bytes


def portrait_now(source: Work | Look, file_no: str, known: Portrait | None = None) -> Portrait:
    """The client's picture of a file; one made before is as good while its bytes are the same."""
    sha256 = attachments.photo_of(source.db.connection, file_no) or ""
    if known is not None and known.sha256 == sha256:
        return known
    return Portrait(sha256, portrait_of(Vault.of(source.store), sha256) if sha256 else b"")


def file_documents(source: Work | Look, file_no: str, picture: Portrait) -> FileDocuments:
    """What the file summary shows of the documents of a file."""
    _, found = attachments.documents(source.db.connection, file_no)
    listed = (ListedDocument(one.kind, one.title, one.dated_on, one.expires_on) for one in found)
    lost = bool(picture.sha256) and not picture.jpeg
    return FileDocuments(picture.jpeg, tuple(listed), lost)


@dataclass(frozen=True)
class _Bytes:
    """A document's plain bytes, proven before the transaction begins."""

    held: attachments.Held
    data: bytes


def _read(desk: Desk, document_id: int) -> _Bytes:
    with desk.store.reading() as connection:
        found = attachments.held(connection, document_id)
    if found.removed:
        raise RuleError("document_removed")
    return _Bytes(found, Vault.of(desk.store).read(found.sha256))


def _read_to_open(desk: Desk, facts: OpenDocument) -> _Bytes:
    return _read(desk, facts.id)


def _read_to_export(desk: Desk, facts: ExportDocument) -> _Bytes:
    must_take(facts.to, desk.store.directory)
    return _read(desk, facts.id)


def _show(_desk: Desk, found: _Bytes, _facts: OpenDocument, answer: OpenedDocument) -> None:
    if not COPIES.write(Path(answer.path), found.data):
        raise RuleError("not_logged")


def _hand_over(desk: Desk, found: _Bytes, _facts: ExportDocument, answer: ExportedDocument) -> None:
    write(answer.file, found.data, desk.store.directory)


@command(
    "attachments.open",
    permission=Permission.VIEW_FILES,
    touches=set(),
    prepare=_read_to_open,
    deliver=_show,
)
def open_document(work: Work, facts: OpenDocument) -> OpenedDocument:
    """Log who looks; then there is a private copy. RuleError `document_removed`.

    StorageError `document_missing`, `document_damaged`.
    """
    found: _Bytes = work.prepared
    note(work, Sighting.DOCUMENT, file_id=found.held.file_id)
    work.about("file", found.held.file_no)
    work.about("document", facts.id)
    media = found.held.document.media
    place = COPIES.place(facts.id, media, work.store)
    return OpenedDocument(str(place), media, is_active(media, found.data))


@command(
    "attachments.export",
    permission=Permission.EXPORT_LISTS,
    touches=set(),
    prepare=_read_to_export,
    deliver=_hand_over,
)
def export_document(work: Work, facts: ExportDocument) -> ExportedDocument:
    """Log it; then a plain copy lies where the clerk says. StorageError of the document or of the disk.

    Refused as `outside.file_place` refuses; `document_removed` for one that was taken out of its file.
    """
    found: _Bytes = work.prepared
    note(work, Sighting.EXPORT, file_id=found.held.file_id)
    work.about("file", found.held.file_no)
    work.about("document", facts.id)
    media, office = found.held.document.media, work.store.directory
    endings = (ENDINGS[media], ".jpeg") if media is Media.JPEG else (ENDINGS[media],)
    target = with_ending(str(file_place(facts.to, office)), *endings)
    return ExportedDocument(target)
