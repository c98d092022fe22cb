# SPDX-License-Identifier: Apache-2.0
"""A paper that goes straight to the printer its kind has on this PC; without one it opens on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinterInfo

from welfare_desk.desktop.casework.papers import set_aside, show_drawn
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.printing import Chosen, chosen, print_paper_on
from welfare_desk.desktop.kit.sheets import drawn_on
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import isolate
from welfare_desk.services.papers import PaperPdf, PaperPrint, PrintPaper, paper_pdf, print_paper

Ended = Callable[[], object]


class PaperOut(QObject):
    """Prints papers of one kind for a page; every printing is put on record before it is drawn."""

    def __init__(self, page: Page, kind: PaperKind) -> None:
        super().__init__(page)
        self._page, self._kind = page, kind
        self._under_way = 0

    def is_busy(self) -> bool:
        """Whether a paper is on its way to the printer or the screen."""
        return self._under_way > 0

    def printer(self) -> Chosen | None:
        """The printer of this kind, if one was chosen and is still installed."""
        wanted = chosen(self._page.desk.memory.get(f"printer/{self._kind}"))
        return wanted if wanted.printer in QPrinterInfo.availablePrinterNames() else None

    def told(self) -> str:
        """What is ready to print, or where the paper goes instead."""
        wanted = self.printer()
        if wanted is None:
            opens = self.tr("No printer is chosen: {paper} opens on the screen")
            return opens.format(paper=paper_words(self._kind))
        told = self.tr("Printer ready: {printer}, {count} copies", "", wanted.copies)
        return told.format(printer=isolate(wanted.printer), count=number(wanted.copies))

    def put_out(self, paper_no: str, ended: Ended = lambda: None) -> None:
        """Log the printing of a number, draw it and print it; `ended` comes whatever became of it."""
        self._under_way += 1

        def over() -> None:
            self._under_way -= 1
            ended()

        def failed(told: Told) -> None:
            self._page.show_trouble(told)
            over()

        def logged(printing: PaperPrint) -> None:
            def undrawn(told: Told) -> None:
                set_aside(self._page, printing.id)
                failed(told)

            self._page.desk.operations.ask(
                paper_pdf, PaperPdf(printing.id, drawn_on(self._page.desk.memory, self._kind).chosen()),
                partial(self._drawn, paper_no, printing.id, over), owner=self, on_error=undrawn,
            )  # fmt: skip

        self._page.do(print_paper, PrintPaper(self._kind, paper_no), logged, on_error=failed)

    def _drawn(self, paper_no: str, printing: int, ended: Ended, pdf: bytes) -> None:
        wanted = self.printer()
        if wanted is None:
            show_drawn(self._page, self._kind, paper_no, pdf, printing)
            ended()
            return

        def sent(_pages: int) -> None:
            told = self.tr("{number} was printed on {printer}")
            self._page.desk.say(told.format(number=isolate(paper_no), printer=isolate(wanted.printer)))
            ended()

        def failed(told: Told) -> None:
            self._page.show_trouble(told)
            # Nothing is lost: it is printed from there; closed without that, it is no copy.
            show_drawn(self._page, self._kind, paper_no, pdf, printing)
            ended()

        operations = self._page.desk.operations
        operations.run(partial(print_paper_on, wanted, pdf), sent, owner=self, on_error=failed)
