# SPDX-License-Identifier: Apache-2.0
"""What is done with a paper of the register: verified, read, printed, made void, replaced."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.papers import print_again, reprint
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.papers.history import PaperHistoryDialog, Wish
from welfare_desk.desktop.papers.series import SeriesDialog
from welfare_desk.desktop.papers.verifying import VerifiedDialog
from welfare_desk.desktop.papers.voiding import ReplaceDialog, VoidDialog
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import PaperHistory, PaperRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.paper_register import AskPaper, AskSeries, paper_history, paper_series
from welfare_desk.services.verifying import Verified, VerifyPaper, verify_paper
from welfare_desk.services.voiding import AskVoid, MayBeVoid, Voided, may_void


class PaperActs(QObject):
    """The acts of one page, and of what is seen over it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        page.recalls.by_id("paper-void", partial(self._recalled, VoidDialog))
        page.recalls.by_id("paper-replaced", partial(self._recalled, ReplaceDialog))

    def verify(self, text: str, told: Callable[[], None] = lambda: None) -> None:
        """Say what a code or a whole number proves, and what the register knows; `told` once it is said."""

        def found(verified: Verified) -> None:
            told()
            dialog = VerifiedDialog(self._page, verified)
            dialog.answered.connect(partial(self._after_verifying, verified))
            dialog.open()

        self._page.ask(verify_paper, VerifyPaper(text), found, latest="verify")

    def _after_verifying(self, found: Verified, history: bool | None) -> None:
        if history and found.kind is not None:
            self._show_history(found.kind, found.number)

    def show_series(self) -> None:
        """Show that no number is missing, or which."""
        page = self._page
        page.ask(paper_series, AskSeries(), lambda found: SeriesDialog(page, found).open(), latest="series")

    def show_history(self, row: PaperRow) -> None:
        """Show all that happened to a paper."""
        self._show_history(row.kind, row.number)

    def _show_history(self, kind: PaperKind, number: str) -> None:
        def found(history: PaperHistory) -> None:
            def judged(may: MayBeVoid) -> None:
                dialog = PaperHistoryDialog(self._page, history, may)
                dialog.answered.connect(partial(self._wished, history.paper))
                dialog.open()

            self._page.ask(may_void, AskVoid(kind, number), judged, latest="may void")

        self._page.ask(paper_history, AskPaper(kind, number), found, latest="history")

    def _wished(self, row: PaperRow, wish: Wish | None) -> None:
        acts: dict[Wish, Callable[[PaperRow], None]] = {
            Wish.PRINT: self.print_out,
            Wish.VOID: self.void,
            Wish.REPLACE: self._replace,
            Wish.FILE: self.go_to_file,
        }
        if wish is not None:
            acts[wish](row)

    def print_out(self, row: PaperRow) -> None:
        """Print a paper, the first time as its original."""
        if row.printed:
            reprint(self._page, row.kind, row.number)
        else:
            print_again(self._page, row.kind, row.number)

    def void(self, row: PaperRow) -> None:
        """Make a paper void; what speaks against it is said first, so that nobody types a reason in vain."""

        def judged(may: MayBeVoid) -> None:
            if may.code:
                self._page.desk.say(sentence(may.code, dict(may.facts or {})), Tone.AMBER, "ban")
            else:
                self._open(VoidDialog(self._page, row))

        self._page.ask(may_void, AskVoid(row.kind, row.number), judged, latest="may void")

    def _replace(self, row: PaperRow) -> None:
        self._open(ReplaceDialog(self._page, row))

    def _open(self, dialog: VoidDialog | ReplaceDialog) -> None:
        def done(answer: Any) -> None:
            if isinstance(answer, Voided):
                told = self.tr("Paper {number} is void")
                if answer.replaced_by:
                    told = self.tr("Paper {number} is void; {other} stands in its place")
                number, other = isolate(answer.number), isolate(answer.replaced_by)
                self._page.desk.say(told.format(number=number, other=other))

        dialog.answered.connect(done)
        dialog.open()

    def _recalled(self, form: type[VoidDialog | ReplaceDialog], paper: str) -> None:
        kind, _, number = paper.partition(":")

        def found(history: PaperHistory) -> None:
            self._open(form(self._page, history.paper))

        self._page.ask(paper_history, AskPaper(PaperKind(kind), number), found, latest="recalled")

    def go_to_file(self, row: PaperRow) -> None:
        """Show the file that a paper is about."""
        if row.file_no:
            self._page.desk.go("file", key=row.file_no)
