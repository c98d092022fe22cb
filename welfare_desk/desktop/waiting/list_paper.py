# SPDX-License-Identifier: Apache-2.0
"""A list of a queue on paper: its printing is put on record, then it is drawn and shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.waiting.listing import QueueFilter
from welfare_desk.services.sightings import Ticket
from welfare_desk.services.waiting.queue_sheets import PrintQueue, QueuePdf, print_queue, queue_pdf

Asked = tuple[Any, Any]
"""A question or command, and its facts."""


class ListPaper:
    """Prints for a page; put its `progress` at the top of the page."""

    def __init__(self, page: Page, sheet: Sheet, drawing: str) -> None:
        self._page, self._sheet = page, sheet
        self._work = LongWork(page)
        told = QCoreApplication.translate("ListPaper", "If you cancel, nothing is printed.")
        self.progress = ProgressCard("printer", drawing, told)

    def print_by(self, log: Asked, draw: Callable[[int], Asked]) -> None:
        """Log the printing; `draw` says by the ticket's number how the list is then asked for."""
        self._page.do(*log, partial(self._draw, draw))

    def _draw(self, draw: Callable[[int], Asked], ticket: Ticket) -> None:
        self._work.ask(self.progress, *draw(ticket.id), self._show)

    def _show(self, pdf: bytes) -> None:
        words = paper_words(self._sheet)
        name = file_name(".pdf", words, day(self._page.desk.today()))
        PaperDialog(self._page, words, pdf, name, self._sheet).open()


class QueuePaper(ListPaper):
    """Who waits for a service, in order."""

    def __init__(self, page: Page) -> None:
        drawing = QCoreApplication.translate("ListPaper", "Drawing the queue")
        super().__init__(page, Sheet.QUEUE_LIST, drawing)

    def print_list(self, service: str, chosen: QueueFilter) -> None:
        """The queue as a filter leaves it."""

        def draw(ticket: int) -> Asked:
            return queue_pdf, QueuePdf(ticket, service, chosen)

        self.print_by((print_queue, PrintQueue(service, chosen)), draw)
