# SPDX-License-Identifier: Apache-2.0
"""The receipt for documents handed in: from whom, which of them, originals or copies, on how many sheets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from welfare_desk.desktop.attachments.telling import called
from welfare_desk.desktop.casework.papers import show_paper
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.attachments.facts import Document
from welfare_desk.domain.attachments.receipt import MOST_SHEETS
from welfare_desk.domain.attachments.receipt import Form as PaperForm
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate, latin_digits, unify
from welfare_desk.services.attachments.receipt import HandedIn, IssueReceipt, issue_receipt
from welfare_desk.services.numbered import Issued

_TALLEST = 260
_WITHOUT_SCROLLING = 3
"""Documents that a small screen shows at once below who handed them in."""


def _forms() -> list[tuple[PaperForm | None, str]]:
    return [
        (PaperForm.COPY, QCoreApplication.translate("Documents", "copy")),
        (PaperForm.CERTIFIED_COPY, QCoreApplication.translate("Documents", "certified copy")),
        (PaperForm.ORIGINAL, QCoreApplication.translate("Documents", "original")),
        (None, QCoreApplication.translate("Documents", "not on this receipt")),
    ]


class SheetsField(TextField):
    """A number of sheets, one to begin with."""

    def __init__(self, name: str, of: str) -> None:
        super().__init__(name, QCoreApplication.translate("Documents", "Sheets"), longest=3)
        said = QCoreApplication.translate("Documents", "Sheets of {document}")
        self.control.setAccessibleName(said.format(document=of))
        self.set_value(1)

    def sheets(self) -> int:
        """The number typed; 0 for what is none."""
        typed = latin_digits(unify(self.line.text()))
        return int(typed) if typed.isdecimal() else 0

    def check(self) -> bool:
        right = not self.isEnabled() or 1 <= self.sheets() <= MOST_SHEETS
        self.show_error("" if right else sentence("bad_sheets", {}))
        return right


class ReceiptDialog(CommandDialog):
    """Asks for what the receipt says; answers with the paper issued, which is then shown."""

    drafted = "receipt"
    takes_number = True

    def __init__(self, page: Page, summary: FileSummary, documents: Sequence[Document]) -> None:
        super().__init__(page, self.tr("Receipt for documents"), width=620)
        self._file_no = self.record = summary.file.file_no
        self._documents = list(documents)
        self._area: QScrollArea | None = None
        self.given_by = TextField("given_by", self.tr("Handed in by"), required=True, longest=120)
        self.note = TextField("note", self.tr("Note"), longest=200)
        self.given_by.set_value(summary.person.full_name)
        self.form.add(self.given_by)
        self.form.add(self.note)
        self.lines = [self._line(document) for document in self._documents]
        told = self.tr("{name}, file {file_no}").format(
            name=summary.person.full_name, file_no=isolate(self._file_no)
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._scrolled())
        self.add_cancel()
        self.sends_with(Button(self.tr("Issue and show"), "receipt", ButtonKind.FILLED))
        self.answered.connect(self._issued)

    def _line(self, document: Document) -> tuple[ChoiceField, SheetsField]:
        kind, title = words(document.kind), called(document)
        label = kind if kind == title else self.tr("{kind}: {title}").format(kind=kind, title=title)
        form = ChoiceField(f"form-{document.id}", label, _forms())
        form.set_value(PaperForm.COPY)
        sheets = SheetsField(f"sheets-{document.id}", label)
        self.form.add(form)
        self.form.add(sheets)
        form.changed.connect(self._follow)
        return form, sheets

    def _follow(self) -> None:
        """A document that is not on the receipt has no sheets."""
        for form, sheets in self.lines:
            out = self.tr("The document is not on this receipt.")
            allow(sheets, unless(form.value() is not None, out))
            sheets.show_error("")

    def _scrolled(self) -> QWidget:
        if len(self.lines) <= _WITHOUT_SCROLLING:
            return self.form
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setProperty("surface", "card")
        area.setWidget(self.form)
        area.setFixedHeight(px(_TALLEST))
        area.setAccessibleName(self.tr("Documents on the receipt"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for field in self.form.fields.values():
            field.control.installEventFilter(self)
        return area

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._area is not None:
            self._area.ensureWidgetVisible(watched)  # Enter walks on without asking the area
        return super().eventFilter(watched, event)

    def afresh(self) -> None:
        """A new paper: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        handed = tuple(
            HandedIn(document.id, PaperForm(form.value()), sheets.sheets())
            for document, (form, sheets) in zip(self._documents, self.lines, strict=True)
            if form.value() is not None
        )
        return issue_receipt, IssueReceipt(self._file_no, self.given_by.value(), handed, self.note.value())

    def _issued(self, paper: Any) -> None:
        if isinstance(paper, Issued):
            said = self.tr("Receipt {number} issued").format(number=isolate(paper.number))
            self.page.desk.say(said)
            show_paper(self.page, paper)
