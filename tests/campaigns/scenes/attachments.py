# SPDX-License-Identifier: Apache-2.0
"""Scenes of documents."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from tests.support.media import pdf, png
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.receipt import Form
from welfare_desk.services.attachments import commands, looking, receipt
from welfare_desk.services.session import Session


def handed_in(session: Session, turn: int, identifier: str) -> commands.AddDocuments:
    """Two files of this turn on the disk, for a file of this turn."""
    folder = session.office_dir / "handed-in"
    folder.mkdir(exist_ok=True)
    first, second = folder / f"{turn}-{identifier[:4]}.pdf", folder / f"{turn}-{identifier[:4]}.png"
    first.write_bytes(pdf(identifier))
    second.write_bytes(png(shade=int(identifier[3:6]) % 250))
    today = session.today()
    return commands.AddDocuments(
        file(session, identifier),
        (
            commands.NewDocument(str(first), DocumentKind.LEASE_OR_DEED, CANARY, today, today),
            commands.NewDocument(str(second), DocumentKind.PHOTO),
        ),
    )


def added(session: Session, turn: int, identifier: str) -> tuple[int, int]:
    """The ids of a lease and a picture of a file of this turn."""
    lease, picture = session.do(commands.add_documents, handed_in(session, turn, identifier)).ids
    return lease, picture


@scene(commands.add_documents)
def _(session: Session, turn: int, identifier: str) -> Any:
    return handed_in(session, turn, identifier)


@scene(commands.change_document)
def _(session: Session, turn: int, identifier: str) -> Any:
    return commands.ChangeDocument(added(session, turn, identifier)[1], 1, DocumentKind.SCHOOL, CANARY)


@scene(commands.remove_document)
def _(session: Session, turn: int, identifier: str) -> Any:
    return commands.RemoveDocument(added(session, turn, identifier)[1], 1, CANARY)


@scene(commands.bring_back_document)
def _(session: Session, turn: int, identifier: str) -> Any:
    lease, _picture = added(session, turn, identifier)
    session.do(commands.remove_document, commands.RemoveDocument(lease, 1, "اشتباه"))
    return commands.BringBackDocument(lease, 2)


@scene(commands.set_photo)
def _(session: Session, turn: int, identifier: str) -> Any:
    _lease, picture = added(session, turn, identifier)
    session.do(commands.change_document, commands.ChangeDocument(picture, 1, DocumentKind.OTHER))
    return commands.SetPhoto(picture, 2)


@scene(commands.undo_photo)
def _(session: Session, turn: int, identifier: str) -> Any:
    _lease, picture = added(session, turn, identifier)
    session.do(commands.change_document, commands.ChangeDocument(picture, 1, DocumentKind.OTHER))
    done = session.do(commands.set_photo, commands.SetPhoto(picture, 2))
    return commands.UndoPhoto(picture, done.version, done.kind)


@scene(looking.open_document)
def _(session: Session, turn: int, identifier: str) -> Any:
    return looking.OpenDocument(added(session, turn, identifier)[0])


@scene(looking.export_document)
def _(session: Session, turn: int, identifier: str) -> Any:
    return looking.ExportDocument(
        added(session, turn, identifier)[0], str(session.office_dir.parent / f"taken-{turn}")
    )


@scene(receipt.issue_receipt)
def _(session: Session, turn: int, identifier: str) -> Any:
    lease, picture = added(session, turn, identifier)
    handed = (receipt.HandedIn(lease, Form.ORIGINAL, 3), receipt.HandedIn(picture))
    return receipt.IssueReceipt(identifier, CANARY, handed, CANARY)
