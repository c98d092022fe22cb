# SPDX-License-Identifier: Apache-2.0
"""The paper of a monthly list: numbered once it is approved, a drawing to be checked before."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.papers import PaperDialog, show_drawn
from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.wording.payments import kind_words
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.domain.text import isolate
from welfare_desk.services.numbered import Issued
from welfare_desk.services.papers import PaperPdf, PaperPrint, PrintPaper, paper_pdf, print_paper

_TOO_LATE = "not_logged"


class ListPrinting(QObject):
    """Draws a list of thousands of lines under a card: `issuing` before it has a number, then `drawing`."""

    def __init__(self, page: Page, work: LongWork) -> None:
        super().__init__(page)
        self._page, self._work = page, work
        self._undrawn: dict[str, PaperPrint] = {}
        self.issuing = ProgressCard(
            "printer",
            self.tr("Checking that the list can be printed"),
            self.tr("If you cancel, the list takes no number."),
        )
        self.drawing = ProgressCard(
            "printer",
            self.tr("Drawing the list"),
            self.tr("If you cancel, nothing is shown; the list can be printed again."),
        )

    def print_list(self, head: MonthlyList) -> None:
        """The numbered paper of an approved list; a draft is only drawn to be checked."""
        if self._work.under_way():
            return
        if head.state is ListState.DRAFT:
            self._print_draft(head)
        else:
            self._page.before_paper(partial(self._issue, head))

    def _print_draft(self, head: MonthlyList) -> None:
        from welfare_desk.services.pension.list_paper import DraftPdf, PrintDraft, draft_pdf, print_draft

        def show(pdf: bytes) -> None:
            title = self.tr("Draft of the list of {month}").format(month=month_title(head.month))
            name = file_name(".pdf", title, kind_words(head.kind))
            PaperDialog(self._page, title, pdf, name, PaperKind.MONTHLY_LIST).open()

        def logged(ticket: Any) -> None:
            self._work.ask(self.drawing, draft_pdf, DraftPdf(ticket.id, head.month, head.kind), show)

        self._work.do(self.drawing, print_draft, PrintDraft(head.month, head.kind), logged)

    def _issue(self, head: MonthlyList) -> None:
        from welfare_desk.services.pension.list_paper import IssueMonthlyList, issue_monthly_list

        facts = IssueMonthlyList(head.month, head.kind)
        self._work.do(self.issuing, issue_monthly_list, facts, self._issued)

    def _issued(self, paper: Issued) -> None:
        """A printing that was called off before it was seen is taken up again: its paper is no duplicate."""
        if paper.number in self._undrawn:
            self._draw(paper, self._undrawn[paper.number])
        else:
            self._log(paper)

    def _log(self, paper: Issued) -> None:
        logged = partial(self._draw, paper)
        self._work.do(self.drawing, print_paper, PrintPaper(paper.kind, paper.number), logged)

    def _draw(self, paper: Issued, printing: PaperPrint) -> None:
        self._undrawn[paper.number] = printing

        def show(pdf: bytes) -> None:
            self._undrawn.pop(paper.number, None)
            told = self.tr("Monthly list {number} issued")
            if printing.copy:
                told = self.tr("Monthly list {number} is printed once more, as a duplicate")
            self._page.desk.say(told.format(number=isolate(paper.number)))
            show_drawn(self._page, paper.kind, paper.number, pdf, printing.id)

        self._work.ask(
            self.drawing, paper_pdf, PaperPdf(printing.id), show, failed=partial(self._failed, paper)
        )

    def _failed(self, paper: Issued, told: Told) -> None:
        if told.code == _TOO_LATE:
            del self._undrawn[paper.number]
            self._log(paper)
        elif told.kind is ErrorKind.CANCELLED:
            said = self.tr("Cancelled: the list has the number {number} and can be printed again")
            self._page.desk.say(said.format(number=isolate(paper.number)))
        else:
            self._page.show_trouble(told)
