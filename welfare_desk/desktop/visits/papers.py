# SPDX-License-Identifier: Apache-2.0
"""Sheets of visits on the screen: the printing is put on record, then they are drawn and shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.visit_sheets import (
    PrintVisitDay,
    PrintVisitForm,
    PrintVisitForms,
    VisitDayPdf,
    VisitFormPdf,
    VisitFormsPdf,
    print_visit_day,
    print_visit_form,
    print_visit_forms,
    visit_day_pdf,
    visit_form_pdf,
    visit_forms_pdf,
)
from welfare_desk.services.sightings import Ticket


class SheetPrinter:
    """Prints for a page; put its `progress` at the top of the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.progress = ProgressCard(
            "printer",
            QCoreApplication.translate("SheetPrinter", "Drawing the sheets"),
            QCoreApplication.translate("SheetPrinter", "If you cancel, nothing is printed."),
        )

    def form(self, file_no: str) -> None:
        """The visit form of one file."""
        title = QCoreApplication.translate("SheetPrinter", "Visit form of {file_no}").format(
            file_no=isolate(file_no)
        )

        def logged(ticket: Ticket) -> None:
            facts = VisitFormPdf(ticket.id, file_no)
            self._draw(visit_form_pdf, facts, title, self._forms_name(), Sheet.VISIT_FORM)

        self._page.do(print_visit_form, PrintVisitForm(file_no), logged)

    def forms(self, file_nos: Sequence[str]) -> None:
        """The visit forms of these files in one paper; of a single one its form, which needs no more."""
        numbers = tuple(file_nos)
        if len(numbers) == 1:
            self.form(numbers[0])
            return
        title = QCoreApplication.translate("SheetPrinter", "Visit forms ({count})").format(
            count=number(len(numbers))
        )

        def logged(ticket: Ticket) -> None:
            facts = VisitFormsPdf(ticket.id, numbers)
            self._draw(visit_forms_pdf, facts, title, self._forms_name(), Sheet.VISIT_FORM)

        self._page.do(print_visit_forms, PrintVisitForms(numbers), logged)

    def _forms_name(self) -> str:
        return file_name(".pdf", paper_words(Sheet.VISIT_FORM), day(self._page.desk.today()))

    def day(self, on: date, chosen: VisitFilter) -> None:
        """The list of the visits planned for a day."""
        title = QCoreApplication.translate("SheetPrinter", "Visits of {date}").format(date=isolate(day(on)))
        name = file_name(".pdf", paper_words(Sheet.VISIT_DAY), day(on))

        def logged(ticket: Ticket) -> None:
            self._draw(visit_day_pdf, VisitDayPdf(ticket.id, on, chosen), title, name, Sheet.VISIT_DAY)

        self._page.do(print_visit_day, PrintVisitDay(on, chosen), logged)

    def _draw(self, question: Any, facts: Any, title: str, name: str, kind: Sheet) -> None:
        running = self._page.desk.operations.ask_long(
            question,
            facts,
            partial(self._show, title, name, kind),
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
        )
        self.progress.watch(running)

    def _show(self, title: str, name: str, kind: Sheet, pdf: bytes) -> None:
        self.progress.done()
        PaperDialog(self._page, title, pdf, name, kind).open()

    def _failed(self, told: Told) -> None:
        self.progress.done()
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
