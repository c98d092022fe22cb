# SPDX-License-Identifier: Apache-2.0
"""The receipt for documents handed in: from whom, which of them, originals or copies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from welfare_desk.desktop.attachments.telling import called
from welfare_desk.desktop.casework.papers import show_paper
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.attachments.facts import Document
from welfare_desk.domain.attachments.receipt import Form as PaperForm
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.attachments.receipt import HandedIn, IssueReceipt, issue_receipt
from welfare_desk.services.numbered import Issued

_TALLEST = 260


def _forms() -> list[tuple[PaperForm | None, str]]:
    return [
        (PaperForm.COPY, QCoreApplication.translate("Documents", "copy")),
        (PaperForm.CERTIFIED_COPY, QCoreApplication.translate("Documents", "certified copy")),
        (PaperForm.ORIGINAL, QCoreApplication.translate("Documents", "original")),
        (None, QCoreApplication.translate("Documents", "not on this receipt")),
    ]


class ReceiptDialog(CommandDialog):
    """Asks for what the receipt says; answers with the paper issued, which is then shown."""

    def __init__(self, page: Page, summary: FileSummary, documents: Sequence[Document]) -> None:
        super().__init__(page, self.tr("Receipt for documents"), width=620)
        self._file_no = summary.file.file_no
        self._documents = list(documents)
        self.given_by = TextField("given_by", self.tr("Handed in by"), required=True, longest=120)
        self.note = TextField("note", self.tr("Note"), longest=200)
        self.given_by.set_value(summary.person.full_name)
        self.form.add(self.given_by)
        self.form.add(self.note)
        self.choices = [self._choice(document) for document in self._documents]
        told = self.tr("{name}, file {file_no}").format(
            name=summary.person.full_name, file_no=isolate(self._file_no)
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._scrolled())
        self.add_cancel()
        issue = Button(self.tr("Issue and show"), "receipt", ButtonKind.FILLED)
        self.sends_with(issue)
        self.answered.connect(self._issued)

    def _choice(self, document: Document) -> ChoiceField:
        kind, title = words(document.kind), called(document)
        label = kind if kind == title else self.tr("{kind}: {title}").format(kind=kind, title=title)
        field = ChoiceField(f"form-{document.id}", label, _forms())
        field.set_value(PaperForm.COPY)
        self.form.add(field)
        return field

    def _scrolled(self) -> QWidget:
        if len(self.choices) < 7:
            return self.form
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setProperty("surface", "card")
        area.setWidget(self.form)
        area.setFixedHeight(px(_TALLEST))
        area.setAccessibleName(self.tr("Documents on the receipt"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def wanted(self) -> tuple[Any, Any]:
        handed = tuple(
            HandedIn(document.id, PaperForm(field.value()))
            for document, field in zip(self._documents, self.choices, strict=True)
            if field.value() is not None
        )
        return issue_receipt, IssueReceipt(self._file_no, self.given_by.value(), handed, self.note.value())

    def _issued(self, paper: Any) -> None:
        if isinstance(paper, Issued):
            said = self.tr("Receipt {number} issued").format(number=isolate(paper.number))
            self.page.desk.say(said)
            show_paper(self.page, paper)
