# SPDX-License-Identifier: Apache-2.0
"""The documents of a file: listed newest first, added by choosing, dropping, pasting or scanning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.attachments.acts import DocumentActs
from welfare_desk.desktop.attachments.adding import paths_of
from welfare_desk.desktop.attachments.telling import size_words, validity_chip
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.lines import Tick
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.attachments.facts import Document
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.attachments.looking import DocumentList, ListDocuments, list_documents
from welfare_desk.services.casework.drafts import Draft, ShowDraft, draft

if TYPE_CHECKING:
    from collections.abc import Callable

UNKNOWN = "—"


class DocumentsTab(FilePart):
    """The list with its acts; `acts` does them."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._today, memory = page.desk.today, page.desk.memory
        self._listed: DocumentList | None = None
        self.table = Table(
            self._columns(),
            name="documents",
            accessible_name=self.tr("Documents of the file"),
            key=lambda document: document.id,
            checkable=True,
            memory=memory,
        )
        self.acts = DocumentActs(page, lambda: self.summary, self.table.current_row)
        self.add_button = Button(self.tr("Add documents"), "plus", ButtonKind.FILLED)
        self.receipt_button = Button(self.tr("Receipt for documents"), "receipt")
        self.photo_button = Button(self.tr("Make it the photo"), "user-round", ButtonKind.LINK)
        self.scanner_button = Button(self.tr("Scanner's folder"), "scan-line", ButtonKind.LINK)
        self.removed_tick = Tick(self.tr("Show those taken out"))
        add_here = Button(self.tr("Choose files"), "upload", ButtonKind.FILLED)
        self.empty = EmptyState(
            "file-plus",
            self.tr("There are no documents yet"),
            self.tr("Drop scans here, paste them with Ctrl+V, or choose files: PDF, JPEG or PNG."),
            (add_here,),
            key="Ins",
        )
        self.listed = ListCard(self.table, over=self.empty)
        self.listed.setProperty("card", "plain")
        self.card = Card(self.tr("Documents"))
        self.hint = Label("", "small")
        self.leads_to = self.table
        self._build()
        self._connect(add_here)
        self._commands()

    def _build(self) -> None:
        for widget in (self.photo_button, self.scanner_button, self.receipt_button, self.add_button):
            self.card.add_act(widget)
        self.card.body.addWidget(self.listed, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.removed_tick)
        self.card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)

    def _connect(self, add_here: Button) -> None:
        add_here.clicked.connect(self.acts.choose_files)
        self.removed_tick.toggled.connect(self._fetch_again)
        self.table.opened.connect(self.acts.open)
        self.table.menu_wanted.connect(self.acts.open_menu)
        self.table.rows.checked_changed.connect(self._tell)
        self.table.current_changed.connect(self._follow)
        allow(add_here, unless(self.acts.may_edit, no_right(Permission.EDIT_FILES)))

    def _commands(self) -> None:
        acts, may = self.acts, unless(self.acts.may_edit, no_right(Permission.EDIT_FILES))
        add = self.act(self.tr("Add documents"), "plus", acts.choose_files, "Ins", self.add_button)
        allow(add, may)
        allow(self.act(self.tr("Paste a document"), "clipboard-copy", acts.paste, "Ctrl+V"), may)
        photo = self.photo_button
        of_documents: tuple[tuple[str, str, str, Callable[[], None], Button | None], ...] = (
            (self.tr("Correct the document"), "pencil", "F2", acts.change_current, None),
            (self.tr("Take the document out"), "trash-2", "Del", acts.remove_current, None),
            (self.tr("Make it the client's photo"), "user-round", "Ctrl+M", acts.photo_current, photo),
            (self.tr("Save a copy of the document"), "download", "Ctrl+E", acts.export_current, None),
        )
        self._of_one = [self.act(words_, icon, slot, key, on) for words_, icon, key, slot, on in of_documents]
        self.on_row(self.table, *self._of_one)
        self._follow(None)
        words_ = self.tr("Receipt for documents")
        self._receipt = self.act(words_, "receipt", self.give_receipt, "Ctrl+Shift+P", self.receipt_button)
        allow(self._receipt, lacking(self.page.desk, Permission.EDIT_FILES))
        words_ = self.tr("Choose the scanner's folder")
        allow(self.act(words_, "scan-line", self.choose_scanner, "Ctrl+U", self.scanner_button), may)
        self._teach()
        self.keys = (
            Key("Enter", self.tr("open")),
            Key("Ins", self.tr("add")),
            Key("F2", self.tr("correct")),
            Key("Del", self.tr("take out")),
            Key("Ctrl+M", self.tr("photo")),
            Key("Ctrl+Shift+P", self.tr("receipt")),
        )

    def _teach(self) -> None:
        """How drafts of these acts are opened again."""
        recalls = self.page.recalls
        recalls.on_row("document", self.table, self.acts.change_current)
        recalls.on_row("document-out", self.table, self._take_out_again)
        recalls.new("receipt", self.give_receipt, after=self.table)
        recalls.by_id("documents", self._add_by_id)

    def _take_out_again(self) -> None:
        document = self.table.current_row()
        if document is not None and not document.removed_why:  # else the same key brings it back
            self.acts.remove_current()

    def _add_by_id(self, files: str) -> None:
        if self.summary is not None:
            asked = ShowDraft("documents", f"{self.summary.file.file_no}/{files}")
            self.page.ask(draft, asked, self._add_again, latest="draft of documents")

    def _add_again(self, found: Draft) -> None:
        paths = paths_of(found.typed)
        if paths and all(Path(path).is_file() for path in paths):
            self.acts.add(paths)
        else:
            self.page.recalls.lose()

    def _follow(self, document: Document | None) -> None:
        why = self.acts.why_not(document)
        for action, reason in zip(self._of_one, (why.change, why.remove, why.photo, why.export), strict=True):
            allow(action, reason)

    def _columns(self) -> list[Column]:
        def title(document: Document) -> str:
            return document.title if document.title != words(document.kind) else ""

        def ends(document: Document) -> str:
            return day(document.expires_on) or UNKNOWN

        def chip(document: Document) -> str:
            return self._chip(document)[0]

        return [
            Column(
                "kind",
                self.tr("Document"),
                lambda document: words(document.kind),
                CellLook.STRONG,
                width=200,
                stretch=1,
                least=200,
                chip=self._photo_chip,
            ),
            Column("title", self.tr("Title"), title, width=150, stretch=2),
            Column(
                "dated",
                self.tr("Date"),
                lambda document: day(document.dated_on) or UNKNOWN,
                CellLook.DIGITS,
                width=96,
            ),
            Column("expires", self.tr("Valid until"), ends, CellLook.DIGITS, width=96),
            Column(
                "state",
                self.tr("Validity"),
                chip,
                CellLook.CHIP,
                width=116,
                tone=lambda document: self._chip(document)[1],
            ),
            # «۱٬۰۲۳ کیلوبایت، JPEG» is the longest; where it finds no room the column goes, and is never cut.
            Column("size", self.tr("Size"), self._size, width=140, least=136, drop=3),
            Column("by", self.tr("Added by"), lambda document: document.added_by, width=100, drop=2),
            Column(
                "added",
                self.tr("Added on"),
                lambda document: day(document.added_at.astimezone(IRAN).date()),
                CellLook.DIGITS,
                width=96,
                drop=1,
            ),
        ]

    def _size(self, document: Document) -> str:
        told = self.tr("{kind}, {size}")
        return told.format(kind=document.media.value.upper(), size=size_words(document.size))

    def _chip(self, document: Document) -> tuple[str, Tone]:
        if document.removed_why:
            return self.tr("taken out"), Tone.GREY
        return validity_chip(document.expires_on, self._today())

    def _photo_chip(self, document: Document) -> tuple[str, Tone] | None:
        return (self.tr("in use"), Tone.TEAL) if document.is_photo else None

    def lead_to(self, row_id: int) -> None:
        self.table.stand_on(row_id)

    def fetch(self, summary: FileSummary) -> None:
        """Ask for the documents of this file."""
        asked = ListDocuments(summary.file.file_no, self.removed_tick.isChecked())
        self.page.ask(list_documents, asked, self._show, latest="documents")

    def _fetch_again(self) -> None:
        if self.summary is not None:
            self.fetch(self.summary)

    def _show(self, found: DocumentList) -> None:
        self._listed = found
        self.table.show_rows(from_rows(list(found.documents)), of=self.file_id())
        self.listed.show_over(not found.documents)
        self.removed_tick.setVisible(bool(found.hidden))
        self._tell()

    def _tell(self) -> None:
        found = self._listed
        if found is None:
            return
        ticked = len(self.table.rows.checked)
        ending = sum(self._chip(document)[1] in (Tone.RED, Tone.AMBER) for document in found.documents)
        if ticked:
            told = self.tr("{count} documents ticked for the receipt", "", ticked).format(
                count=number(ticked)
            )
        elif ending:
            told = self.tr("{count} documents have ended or end soon", "", ending).format(
                count=number(ending)
            )
        else:
            told = self.tr("Enter opens, F2 corrects, Del takes out, Space ticks for the receipt.")
        self.hint.setText(told if found.documents else "")
        standing = any(not document.removed_why for document in found.documents)
        allow(
            self._receipt,
            lacking(self.page.desk, Permission.EDIT_FILES),
            unless(standing, self.tr("The file holds no document yet.")),
        )
        count = len(found.documents)
        self.card.say(self.tr("Documents"), number(count) if count else "")

    def give_receipt(self) -> None:
        """Ask who handed in the ticked documents, or all, and issue the receipt."""
        if self.summary is None or self._listed is None:
            return
        from welfare_desk.desktop.attachments.receipt import ReceiptDialog

        ticked = self.table.rows.checked
        standing = [one for one in self._listed.documents if not one.removed_why]
        chosen = [one for one in standing if one in ticked] or standing
        ReceiptDialog(self.page, self.summary, chosen).open()

    def choose_scanner(self) -> None:
        """Say which folder the scanner of this PC writes into."""
        from welfare_desk.desktop.attachments.scanner import ScannerDialog

        ScannerDialog(self.page).open()
