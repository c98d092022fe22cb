# SPDX-License-Identifier: Apache-2.0
"""A document corrected, or taken out of its file with a reason."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.attachments.telling import called, kinds
from welfare_desk.desktop.frame.afresh import Afresh, Reading, by_id
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import Told
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.facts import LONGEST_TITLE, Document
from welfare_desk.services.attachments.commands import (
    BringBackDocument,
    ChangeDocument,
    DocumentChanged,
    RemoveDocument,
    SetPhoto,
    bring_back_document,
    change_document,
    remove_document,
    set_photo,
)
from welfare_desk.services.attachments.looking import DocumentList, ListDocuments, list_documents


class _DocumentDialog(CommandDialog):
    """A form about one document that ends in one command; answers with what came of it."""

    def __init__(
        self, page: Page, file_no: str, document: Document, title: str, fields: list[tuple[Field, int]]
    ) -> None:
        super().__init__(page, title, width=560)
        self.document = document
        self.record = f"{file_no}/{document.id}"
        for field, span in fields:
            self.form.add(field, span)
        self.body.addWidget(Label(called(document), "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()

    def afresh(self) -> Afresh:
        file_no, _, document = self.record.partition("/")
        found = by_id(_documents, int(document))
        reading = Reading(list_documents, ListDocuments(file_no, removed=True), found)
        return Afresh(self.document, reading, self._stand_on, self.shown)

    def _stand_on(self, document: Document) -> None:
        self.document = document

    def shown(self, document: Document) -> dict[str, Any]:
        """What the fields show of a document."""
        return {}

    def add_save(self, words: str, icon: str, kind: ButtonKind) -> None:
        """Put the one button at the foot."""
        self.sends_with(Button(words, icon, kind))

    def faults(self, told: Told) -> list[dict[str, Any]]:
        return [{**fault, "most": LONGEST_TITLE} for fault in super().faults(told)]


class ChangeDialog(_DocumentDialog):
    """Corrects what a document is."""

    drafted = "document"

    def __init__(self, page: Page, file_no: str, document: Document) -> None:
        today = page.desk.today
        self.kind = ChoiceField(
            "kind", QCoreApplication.translate("Documents", "Kind"), kinds(), required=True
        )
        self.title_field = TextField(
            "title", QCoreApplication.translate("Documents", "Title"), longest=LONGEST_TITLE
        )
        self.dated_on = JalaliField(
            "dated_on", QCoreApplication.translate("Documents", "Date of the document"), today, latest=today
        )
        self.expires_on = JalaliField(
            "expires_on", QCoreApplication.translate("Documents", "Valid until"), today
        )
        fields: list[tuple[Field, int]] = [
            (self.kind, 1),
            (self.title_field, 1),
            (self.dated_on, 1),
            (self.expires_on, 1),
        ]
        super().__init__(
            page, file_no, document, QCoreApplication.translate("Documents", "Correct a document"), fields
        )
        self.form.show_values(self.shown(document))
        self.add_save(self.tr("Save"), "check", ButtonKind.FILLED)

    def shown(self, document: Document) -> dict[str, Any]:
        return {name: getattr(document, name) for name in ("kind", "title", "dated_on", "expires_on")}

    def wanted(self) -> tuple[Any, Any]:
        """The change as it stands in the fields."""
        values = self.form.values() | {"kind": DocumentKind(self.kind.value())}
        return change_document, ChangeDocument(self.document.id, self.document.version, **values)

    def backs(self, answer: DocumentChanged) -> list[tuple[Any, Any]]:
        """What it was before; a photo that had become something else stands in the head again."""
        was = self.document
        before = (was.kind, was.title, was.dated_on, was.expires_on)
        back = change_document, ChangeDocument(was.id, answer.version, *before)
        again = photo_again(was, answer.version + 1)
        if answer.former:  # whose place this one took
            again = [(set_photo, SetPhoto(answer.former, answer.former_version))]
        return [back] if self.kind.value() == DocumentKind.PHOTO and not answer.former else [back, *again]


def _documents(answer: DocumentList) -> tuple[Document, ...]:
    return answer.documents


def photo_again(was: Document, version: int) -> list[tuple[Any, Any]]:
    """What makes a document the client's photo again, if it was."""
    return [(set_photo, SetPhoto(was.id, version))] if was.is_photo else []


class RemoveDialog(_DocumentDialog):
    """Takes a document out of its file; it is kept, with the reason."""

    takes_away = True
    drafted = "document-out"

    def __init__(self, page: Page, file_no: str, document: Document) -> None:
        self.reason = NoteField(
            "reason", QCoreApplication.translate("Documents", "Reason"), lines=2, required=True
        )
        super().__init__(
            page,
            file_no,
            document,
            QCoreApplication.translate("Documents", "Take a document out of the file"),
            [(self.reason, 2)],
        )
        kept = self.tr("The document leaves the list. It is kept with the reason and can be brought back.")
        self.body.addWidget(Label(kept, "small", wrap=True))
        self.add_save(self.tr("Take out"), "trash-2", ButtonKind.DANGER)

    def wanted(self) -> tuple[Any, Any]:
        """The removal with its reason."""
        return remove_document, RemoveDocument(self.document.id, self.document.version, self.reason.value())

    def backs(self, answer: DocumentChanged) -> list[tuple[Any, Any]]:
        """The document is in its file again, and in the head of it where it had been the photo."""
        back = bring_back_document, BringBackDocument(answer.id, answer.version)
        return [back, *photo_again(self.document, answer.version + 1)]
