# SPDX-License-Identifier: Apache-2.0
"""Commands of documents: add many at once, correct, take out and bring back, the client's picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from welfare_desk.domain.access import Permission
from welfare_desk.domain.attachments import DocumentKind, Media
from welfare_desk.domain.attachments.facts import (
    MOST_AT_ONCE,
    Refusal,
    checked_title,
    problems_of,
    refused,
    shown_name,
)
from welfare_desk.domain.attachments.media import judged
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.casework.entry import Problem
from welfare_desk.domain.casework.entry import refused as bad_fields
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.text import unify
from welfare_desk.services.attachments import source
from welfare_desk.services.door import Desk, Kind, Work, command
from welfare_desk.storage import attachments
from welfare_desk.storage.casework import people
from welfare_desk.storage.vault import Vault


@dataclass(frozen=True)
class NewDocument:
    """A file on this PC to be kept as a document; its name is never used, its bytes say what it is.

    `mark` is `source.mark_of` when the clerk saw it: another file in its place is refused. Empty: not asked.
    """

    path: str = field(metadata=PATH)
    kind: DocumentKind = DocumentKind.OTHER
    title: str = ""
    dated_on: date | None = None
    expires_on: date | None = None
    mark: str = ""


@dataclass(frozen=True)
class AddDocuments:
    """Documents handed in for a file (number, or an identifier of its client)."""

    file_no: str
    documents: tuple[NewDocument, ...]


@dataclass(frozen=True)
class DocumentsAdded:
    """The rows of the documents, in the order in which they were given.

    `former` is the client's picture whose place one of them took, with its version; zeros for none.
    """

    file_no: str
    ids: tuple[int, ...]
    former: int = 0
    former_version: int = 0


@dataclass(frozen=True)
class ChangeDocument:
    """What a document is, as it should stand; `version` is what was shown."""

    id: int
    version: int
    kind: DocumentKind
    title: str = ""
    dated_on: date | None = None
    expires_on: date | None = None


@dataclass(frozen=True)
class RemoveDocument:
    """Take a document out of its file: row and bytes are kept, with the reason."""

    id: int
    version: int
    reason: str


@dataclass(frozen=True)
class BringBackDocument:
    """Put a document that was taken out back into its file."""

    id: int
    version: int


@dataclass(frozen=True)
class SetPhoto:
    """Make an image of the file the client's picture."""

    id: int
    version: int


@dataclass(frozen=True)
class DocumentChanged:
    """The document's version after the change; `former` as in `DocumentsAdded`."""

    id: int
    version: int
    file_no: str
    former: int = 0
    former_version: int = 0


@dataclass(frozen=True)
class PhotoSet:
    """The picture's version; `kind` is what it was, `former` the picture in force before, 0 for none."""

    id: int
    version: int
    file_no: str
    kind: DocumentKind
    former: int = 0


@dataclass(frozen=True)
class UndoPhoto:
    """Take back that an image became the client's picture, as `PhotoSet` has told it."""

    id: int
    version: int
    kind: DocumentKind
    former: int = 0


def _kept(desk: Desk, facts: AddDocuments) -> tuple[attachments.NewRow, ...]:
    """Look at every file first, then keep them one by one: none is kept when one is refused."""
    if not facts.documents:
        raise RuleError("documents_none")
    if len(facts.documents) > MOST_AT_ONCE:
        raise RuleError("documents_many", most=MOST_AT_ONCE)
    refusals = []
    for done, new in enumerate(facts.documents):
        desk.progress(done, 2 * len(facts.documents))
        try:
            _checked(new, desk.today)
        except RuleError as error:
            refusals.append(Refusal(shown_name(new.path), error.code, done))
    if refusals:
        raise refused(refusals)
    vault = Vault.of(desk.store)
    return tuple(_row(vault, new, done, desk, facts) for done, new in enumerate(facts.documents))


def _row(vault: Vault, new: NewDocument, done: int, desk: Desk, facts: AddDocuments) -> attachments.NewRow:
    desk.progress(len(facts.documents) + done, 2 * len(facts.documents))
    data, media = _checked(new, desk.today)
    sha256 = vault.keep(data)
    title = checked_title(new.title)
    return attachments.NewRow(new.kind, title, new.dated_on, new.expires_on, sha256, media, len(data))


def _checked(new: NewDocument, today: date) -> tuple[bytes, Media]:
    """The bytes to keep and their type; RuleError with the one code that says why not."""
    for problem in problems_of(new.title, new.dated_on, new.expires_on, today):
        raise RuleError(problem.code)
    found = judged(source.read(Path(new.path), new.mark))
    if new.kind == DocumentKind.PHOTO:
        _must_be_image(found.media)
    if found.media is not Media.PDF:
        from welfare_desk.documents.portrait import must_be_drawn

        must_be_drawn(found.data)
    return found.data, found.media


def _must_be_image(media: Media) -> None:
    if media is Media.PDF:
        raise RuleError("photo_no_image")


@command(
    "attachments.add",
    permission=Permission.EDIT_FILES,
    touches={Kind.FILE, Kind.ATTACHMENT},
    prepare=_kept,
)
def add_documents(work: Work, facts: AddDocuments) -> DocumentsAdded:
    """Keep files of this PC as documents. RuleError `documents_refused` names all not taken."""
    rows: tuple[attachments.NewRow, ...] = work.prepared
    file = people.find_file(work.db, facts.file_no)
    _no_repeats(work, file.file_id, facts, rows)
    vault = Vault.of(work.store)
    if not all(vault.holds(row.sha256) for row in rows):
        raise StorageError("document_missing")  # a sweep took them before their rows came
    former = version = 0
    if any(row.is_picture for row in rows):
        former, version = attachments.picture_of(work.db.connection, file.file_id)
    added = [attachments.add(work.db, file.file_id, row, work.now, work.user.name) for row in rows]
    work.about("file", file.file_no)
    for row_id in added:
        work.about("document", row_id)
    return DocumentsAdded(file.file_no, tuple(added), former, version + 1 if former else 0)


def _no_repeats(work: Work, file_id: int, facts: AddDocuments, rows: Iterable[attachments.NewRow]) -> None:
    """The same bytes stand in a file once."""
    there = attachments.digests_of(work.db.connection, file_id)
    refusals = []
    for place, (new, row) in enumerate(zip(facts.documents, rows, strict=True)):
        if row.sha256 in there:
            refusals.append(Refusal(shown_name(new.path), "document_repeated", place))
        there.add(row.sha256)
    if refusals:
        raise refused(refusals)


@command("attachments.change", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.ATTACHMENT})
def change_document(work: Work, facts: ChangeDocument) -> DocumentChanged:
    """Correct what a document is; one that turns out to be the client's picture becomes it.

    RuleError `bad_fields`, `stale_row`, `document_removed`; StorageError as of `set_photo`.
    """
    found = _standing(work, facts.id)
    problems = problems_of(facts.title, facts.dated_on, facts.expires_on, work.today)
    if facts.kind == DocumentKind.PHOTO and found.document.media is Media.PDF:
        problems.append(Problem("kind", "photo_no_image"))
    if problems:
        raise bad_fields(problems)
    pictured = facts.kind == DocumentKind.PHOTO != found.document.kind
    former = version = 0
    if pictured:
        _must_be_there(work, found)
        former, version = attachments.picture_of(work.db.connection, found.file_id)
    changes = {
        "kind": facts.kind,
        "title": checked_title(facts.title),
        "dated_on": facts.dated_on,
        "expires_on": facts.expires_on,
        "is_photo": pictured or (found.document.is_photo and facts.kind == DocumentKind.PHOTO),
    }
    if former:
        attachments.change(work.db, former, version, {"is_photo": False})
    attachments.change(work.db, facts.id, facts.version, changes)
    done = _changed(work, found, facts.version)
    return replace(done, former=former, former_version=version + 1) if former else done


@command("attachments.remove", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.ATTACHMENT})
def remove_document(work: Work, facts: RemoveDocument) -> DocumentChanged:
    """Take a document out of its file. RuleError `reason_needed`, `stale_row`, `document_removed`."""
    reason = unify(facts.reason)
    if not reason:
        raise bad_fields([Problem("reason", "removal_reason")])
    found = _standing(work, facts.id)
    changes = {"removed_at": work.now, "removed_why": reason, "is_photo": False}
    attachments.change(work.db, facts.id, facts.version, changes)
    work.because(reason)
    return _changed(work, found, facts.version)


@command("attachments.bring_back", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.ATTACHMENT})
def bring_back_document(work: Work, facts: BringBackDocument) -> DocumentChanged:
    """Put a document back into its file. RuleError `document_in_file`, `document_repeated`, `stale_row`."""
    found = attachments.held(work.db.connection, facts.id)
    if not found.removed:
        raise RuleError("document_in_file", id=facts.id)
    if found.sha256 in attachments.digests_of(work.db.connection, found.file_id):
        raise RuleError("document_repeated")
    attachments.change(work.db, facts.id, facts.version, {"removed_at": None, "removed_why": ""})
    return _changed(work, found, facts.version)


@command("attachments.set_photo", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.ATTACHMENT})
def set_photo(work: Work, facts: SetPhoto) -> PhotoSet:
    """Make an image the client's picture. RuleError `photo_no_image`, `document_removed`, `stale_row`.

    StorageError `document_missing`, `document_damaged` where its bytes cannot be read.
    """
    found = _standing(work, facts.id)
    _must_be_image(found.document.media)
    _must_be_there(work, found)
    former, _ = attachments.picture_of(work.db.connection, found.file_id)
    attachments.set_photo(work.db, found, facts.version)
    done = _changed(work, found, facts.version)
    return PhotoSet(done.id, done.version, done.file_no, found.document.kind, former)


@command("attachments.undo_photo", permission=Permission.EDIT_FILES, touches={Kind.FILE, Kind.ATTACHMENT})
def undo_photo(work: Work, facts: UndoPhoto) -> DocumentChanged:
    """The image is again what it was, and the former picture stands. RuleError `photo_not_set`, `stale_row`.

    `document_removed`, `document_not_found` when the former picture was taken out, or is not of this file.
    """
    found = _standing(work, facts.id)
    if not found.document.is_photo:
        raise RuleError("photo_not_set")
    attachments.change(work.db, facts.id, facts.version, {"kind": facts.kind, "is_photo": False})
    if facts.former:
        former = _standing(work, facts.former)
        if former.file_id != found.file_id:
            raise RuleError("document_not_found", id=facts.former)
        _must_be_image(former.document.media)
        attachments.set_photo(work.db, former, former.document.version)
    return _changed(work, found, facts.version)


def _must_be_there(work: Work, found: attachments.Held) -> None:
    """StorageError `document_missing`, `document_damaged`: lost bytes make no picture of anybody."""
    Vault.of(work.store).read(found.sha256)


def _standing(work: Work, document_id: int) -> attachments.Held:
    """A document that stands in its file."""
    found = attachments.held(work.db.connection, document_id)
    if found.removed:
        raise RuleError("document_removed", id=document_id)
    return found


def _changed(work: Work, found: attachments.Held, version: int) -> DocumentChanged:
    work.about("file", found.file_no)
    work.about("document", found.document.id)
    return DocumentChanged(found.document.id, version + 1, found.file_no)
