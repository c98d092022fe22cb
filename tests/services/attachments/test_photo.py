# SPDX-License-Identifier: Apache-2.0
"""The client's picture changed by mistake: the former one stands again, and the document is what it was."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.documents import ALI, FATEMEH, add, listed, refusal
from tests.support.media import png
from tests.support.pair import dump
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.errors import StorageError
from welfare_desk.services.attachments.commands import (
    AddDocuments,
    BringBackDocument,
    ChangeDocument,
    NewDocument,
    PhotoSet,
    RemoveDocument,
    SetPhoto,
    UndoPhoto,
    add_documents,
    bring_back_document,
    change_document,
    remove_document,
    set_photo,
    undo_photo,
)
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.storage.vault import Vault


def undone(done: PhotoSet) -> UndoPhoto:
    return UndoPhoto(done.id, done.version, done.kind, done.former)


def pictures(session: Session) -> list[tuple[int, DocumentKind, bool]]:
    return sorted((one.id, one.kind, one.is_photo) for one in listed(session).documents)


def test_the_former_picture_stands_again(session: Session, lay: Any) -> None:
    (first,) = add(session, lay("1.png", png(300, 400)), kind=DocumentKind.PHOTO)
    (scan,) = add(session, lay("2.png", png(310, 400)), kind=DocumentKind.MEDICAL)
    before = dump(session)
    done = session.do(set_photo, SetPhoto(scan, 1))
    assert (done.kind, done.former) == (DocumentKind.MEDICAL, first)
    assert pictures(session) == [(first, DocumentKind.PHOTO, False), (scan, DocumentKind.PHOTO, True)]
    session.do(undo_photo, undone(done))
    assert dump(session) == before
    assert refusal(session, undo_photo, undone(done)).code == "photo_not_set"
    told = [row.command for row in session.ask(list_trail, ListTrail()).rows[:2]]
    assert told == ["attachments.undo_photo", "attachments.set_photo"]


def test_without_a_former_one_there_is_none_again(session: Session, lay: Any) -> None:
    (picture,) = add(session, lay("1.png", png(300, 400)), kind=DocumentKind.PHOTO)
    session.do(remove_document, RemoveDocument(picture, 1, "اشتباه"))
    session.do(bring_back_document, BringBackDocument(picture, 2))
    before = dump(session)
    done = session.do(set_photo, SetPhoto(picture, 3))
    assert (done.kind, done.former) == (DocumentKind.PHOTO, 0)
    session.do(undo_photo, undone(done))
    assert dump(session) == before


def test_a_new_picture_names_the_one_whose_place_it_took(session: Session, lay: Any) -> None:
    (first,) = add(session, lay("1.png", png(300, 400)), kind=DocumentKind.PHOTO)
    new = (
        NewDocument(lay("2.png", png(310, 400)), DocumentKind.PHOTO),
        NewDocument(lay("3.png", png(320, 400)), DocumentKind.OTHER),
    )
    added = session.do(add_documents, AddDocuments(ALI, new))
    assert (added.former, added.former_version) == (first, 2)
    for each in added.ids:
        session.do(remove_document, RemoveDocument(each, 1, "اشتباه"))
    session.do(set_photo, SetPhoto(added.former, added.former_version))
    assert pictures(session) == [(first, DocumentKind.PHOTO, True)]
    lone = session.do(add_documents, AddDocuments(FATEMEH, new[1:]))
    assert (lone.former, lone.former_version) == (0, 0)


def test_what_came_since_stands(session: Session, lay: Any) -> None:
    """Another desk took the former picture out, corrected the new one, or named one of another file."""
    (first,) = add(session, lay("1.png", png(300, 400)), kind=DocumentKind.PHOTO)
    (scan,) = add(session, lay("2.png", png(310, 400)), kind=DocumentKind.MEDICAL)
    done = session.do(set_photo, SetPhoto(scan, 1))
    new = (NewDocument(lay("3.png", png(320, 400)), DocumentKind.PHOTO),)
    (strange,) = session.do(add_documents, AddDocuments(FATEMEH, new)).ids
    elsewhere = UndoPhoto(scan, done.version, done.kind, strange)
    assert refusal(session, undo_photo, elsewhere).code == "document_not_found"
    session.do(remove_document, RemoveDocument(first, 2, "کهنه"))
    assert refusal(session, undo_photo, undone(done)).code == "document_removed"
    session.do(change_document, ChangeDocument(scan, done.version, DocumentKind.PHOTO, "عکس تازه"))
    assert refusal(session, undo_photo, undone(done)).code == "stale_row"
    assert pictures(session) == [(scan, DocumentKind.PHOTO, True)]


def test_lost_bytes_become_no_picture(session: Session, lay: Any) -> None:
    (scan,) = add(session, lay("2.png", png(310, 400)), kind=DocumentKind.MEDICAL)
    for path in Vault.of(session._store).files():
        path.unlink()
    before = dump(session)
    changed = ChangeDocument(scan, 1, DocumentKind.PHOTO, "")
    for command, facts in ((set_photo, SetPhoto(scan, 1)), (change_document, changed)):
        with pytest.raises(StorageError) as refused:
            session.do(command, facts)
        assert refused.value.code == "document_missing"
    assert dump(session) == before
