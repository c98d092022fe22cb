# SPDX-License-Identifier: Apache-2.0
"""The call list on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.waiting.list_paper import Asked, ListPaper
from welfare_desk.desktop.wording.papers import Sheet
from welfare_desk.services.waiting.queue_sheets import CallsPdf, PrintCalls, calls_pdf, print_calls


class CallPaper(ListPaper):
    """Whom to call before an admission."""

    def __init__(self, page: Page) -> None:
        drawing = QCoreApplication.translate("CallPaper", "Drawing the call list")
        super().__init__(page, Sheet.CALL_LIST, drawing)

    def print_list(self, service: str, top: int) -> None:
        """The first so many of a queue, to be called."""

        def draw(ticket: int) -> Asked:
            return calls_pdf, CallsPdf(ticket, service, top)

        self.print_by((print_calls, PrintCalls(service, top)), draw)
