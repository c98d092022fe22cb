# SPDX-License-Identifier: Apache-2.0
"""Address labels of a list of files: which sheet, from which label on; and the envelope of one file."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.wording.desk import sheet_words
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.label import LabelSheet
from welfare_desk.domain.summary.listing import FileFilter, SortBy
from welfare_desk.domain.text import isolate, latin_digits
from welfare_desk.services.casework.labels import (
    EnvelopeOf,
    LabelList,
    LabelsLogged,
    LabelsPdf,
    envelope_pdf,
    labels_pdf,
    print_labels,
)

_SHEET = "labels/sheet"


class ListPage(Protocol):
    """The list whose files are labelled: those ticked, else all of its filter."""

    table: Table

    def wanted(self) -> FileFilter:
        """The filter in force."""
        ...

    def order(self) -> tuple[SortBy, bool]:
        """The order in force."""
        ...


class LabelsDialog(CommandDialog):
    """Answers with what was logged; the choices are then in `sheet` and `start`."""

    drafted = "labels"

    def __init__(self, page: Page, wanted: LabelList, files: int) -> None:
        super().__init__(page, self.tr("Address labels"), width=520)
        self._list = wanted
        sheets = [(sheet, sheet_words(sheet)) for sheet in LabelSheet]
        self.sheet = ChoiceField("sheet", self.tr("Sheet of labels"), sheets, required=True)
        self.start = TextField(
            "start",
            self.tr("First empty label"),
            required=True,
            longest=2,
            hint=self.tr("counted from the upper right corner, row by row"),
        )
        self.form.add(self.sheet, 2)
        self.form.add(self.start, 2)
        kept = page.desk.memory.get(_SHEET)
        self.sheet.set_value(LabelSheet(kept) if kept in list(LabelSheet) else LabelSheet.SMALL)
        self.start.set_value("1")
        told = self.tr(
            "{count} files. A file without an address gets no label; the printing is logged.", "", files
        )
        self.body.addWidget(Label(told.format(count=number(files)), "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()
        make = Button(self.tr("Make the labels"), "tags", ButtonKind.FILLED)
        self.sends_with(make)

    def chosen(self) -> tuple[LabelSheet, int]:
        """The sheet, and the first label on it."""
        typed = latin_digits(self.start.value())
        return LabelSheet(self.sheet.value()), int(typed) if typed.isascii() and typed.isdecimal() else 0

    def faulty(self) -> bool:
        if super().faulty():
            return True
        sheet, start = self.chosen()
        if 1 <= start <= sheet.places:
            return False
        self.start.show_error(sentence("bad_label_start", {"most": sheet.places}))
        self.start.control.setFocus()
        return True

    def afresh(self) -> None:
        """Labels are drawn from what is kept: nothing is written over."""

    def wanted(self) -> tuple[Any, Any]:
        self.page.desk.memory.put(_SHEET, self.chosen()[0].value)
        return print_labels, self._list


class LabelActs(QObject):
    """The act of a list's page that labels its files."""

    def __init__(self, page: Page, listed: ListPage) -> None:
        super().__init__(page)
        self._page, self._listed = page, listed
        act = page.command(self.tr("Address labels of this list"), "tags", self.ask, "Ctrl+Shift+P")
        allow(act, lacking(page.desk, Permission.PRINT_LISTS))
        page.recalls.new("labels", self.ask, after=listed.table)

    def ask(self) -> None:
        """Ask for the sheet, log the printing and show the labels."""
        rows = self._listed.table.rows
        if not rows.ready or not (rows.total or rows.checked):
            return
        ticked = tuple(row.file_id for row in rows.checked)
        sort, descending = self._listed.order()
        wanted = LabelList(self._listed.wanted(), sort, descending, ticked)
        dialog = LabelsDialog(self._page, wanted, len(ticked) or rows.total)

        def logged(answer: Any) -> None:
            if isinstance(answer, LabelsLogged):
                self._show(answer, wanted, *dialog.chosen())

        dialog.answered.connect(logged)
        dialog.open()

    def _show(self, logged: LabelsLogged, wanted: LabelList, sheet: LabelSheet, start: int) -> None:
        page = self._page

        def show(pdf: bytes) -> None:
            title = self.tr("{count} address labels", "", logged.labels).format(count=number(logged.labels))
            name = file_name(".pdf", paper_words(Sheet.LABELS), day(page.desk.today()))
            if logged.without_address:
                told = self.tr("{count} files have no address and got no label", "", logged.without_address)
                page.desk.say(told.format(count=number(logged.without_address)))
            PaperDialog(page, title, pdf, name, Sheet.LABELS).open()

        page.ask(labels_pdf, LabelsPdf(logged.entry, wanted, sheet, start), show, latest="labels")


def show_envelope(page: Page, file_no: str) -> None:
    """Draw the envelope of a file and show it."""

    def show(pdf: bytes) -> None:
        title = QCoreApplication.translate("Labels", "Envelope for file {file_no}")
        told, name = title.format(file_no=isolate(file_no)), file_name(".pdf", title.format(file_no=file_no))
        PaperDialog(page, told, pdf, name, Sheet.ENVELOPE).open()

    page.ask(envelope_pdf, EnvelopeOf(file_no), show, latest="envelope")
