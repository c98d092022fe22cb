# SPDX-License-Identifier: Apache-2.0
"""The call list on paper: its printing is put on record, then it is drawn and shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.wording.papers import Sheet
from welfare_desk.services.waiting.queue_sheets import CallsPdf, PrintCalls, Ticket, calls_pdf, print_calls


class CallPaper:
    """Prints for a page; put its `progress` at the top of the page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.progress = ProgressCard(
            "printer",
            QCoreApplication.translate("CallPaper", "Drawing the call list"),
            QCoreApplication.translate("CallPaper", "If you cancel, nothing is printed."),
        )

    def print_list(self, service: str, top: int) -> None:
        """The first so many of a queue, to be called."""
        drawn = partial(self._draw, service, top)
        self._page.do(print_calls, PrintCalls(service, top), drawn)

    def _draw(self, service: str, top: int, ticket: Ticket) -> None:
        running = self._page.desk.operations.ask_long(
            calls_pdf,
            CallsPdf(ticket.id, service, top),
            self._show,
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
        )
        self.progress.watch(running)

    def _show(self, pdf: bytes) -> None:
        self.progress.done()
        title = QCoreApplication.translate("CallPaper", "Call list")
        name = f"calls-{day(self._page.desk.today()).replace('/', '-')}.pdf"
        PaperDialog(self._page, title, pdf, name, Sheet.CALL_LIST).open()

    def _failed(self, told: Told) -> None:
        self.progress.done()
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
