# SPDX-License-Identifier: Apache-2.0
"""A report leaves: as a workbook where it is asked for, on paper through the preview."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import lacking
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save, file_name
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.wording.papers import Sheet
from welfare_desk.domain.summary.reports.definition import Definition
from welfare_desk.domain.text import hold_path
from welfare_desk.services.sightings import Ticket
from welfare_desk.services.summary.reports.leaving import (
    ExportReport,
    PrintReport,
    ReportExported,
    ReportPdf,
    export_of,
    print_of,
    report_pdf,
)


class ReportLeaving(QObject):
    """Exports and prints for a page; put its `progress` cards at the top of the page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.work = LongWork(page)
        self.writing = ProgressCard(
            "file-spreadsheet",
            self.tr("Writing the report to Excel"),
            self.tr("If you cancel, no file is left behind."),
        )
        self.drawing = ProgressCard(
            "printer", self.tr("Drawing the report"), self.tr("If you cancel, nothing is printed.")
        )

    def why_not_exported(self, name: str) -> str:
        """Which right is lacking to carry this list away; empty for none."""
        return lacking(self._page.desk, export_of(self._page.desk.may, name).permission)

    def why_not_printed(self, name: str) -> str:
        """The same of printing it."""
        return lacking(self._page.desk, print_of(self._page.desk.may, name).permission)

    def export(self, name: str, definition: Definition) -> None:
        """Ask for a file name and write the report there; nothing happens without a name."""
        proposed = file_name(".xlsx", name, day(self._page.desk.today()))
        path = ask_where_to_save(
            self._page, self.tr("Export this report to Excel"), proposed, "Excel (*.xlsx)"
        )
        if path:
            self.write(name, definition, str(path))

    def write(self, name: str, definition: Definition, path: str) -> None:
        """Write the report to this file."""
        leaving = export_of(self._page.desk.may, definition.list)
        facts = ExportReport(name, definition, path)
        self.work.do(self.writing, leaving, facts, self._written, slow=True)

    def _written(self, answer: ReportExported) -> None:
        told = self.tr("{count} rows written to {path}", "", answer.rows)
        if answer.groups is not None:
            told = self.tr("{groups} groups of {count} rows written to {path}", "", answer.groups)
        groups = number(answer.groups or 0)
        words = told.format(groups=groups, count=number(answer.rows), path=hold_path(answer.path))
        self._page.desk.say(words)

    def print(self, name: str, definition: Definition) -> None:
        """Log the printing, draw the report and show it."""
        printing = print_of(self._page.desk.may, definition.list)

        def draw(ticket: Ticket) -> None:
            facts = ReportPdf(ticket.id, name, definition)
            self.work.ask(self.drawing, report_pdf, facts, show)

        def show(pdf: bytes) -> None:
            proposed = file_name(".pdf", name, day(self._page.desk.today()))
            PaperDialog(self._page, name, pdf, proposed, Sheet.REPORT).open()

        self._page.do(printing, PrintReport(name, definition), draw)
