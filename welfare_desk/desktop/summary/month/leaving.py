# SPDX-License-Identifier: Apache-2.0
"""What leaves the office once a month is closed: book, statement of the head, bundle, workbook."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from welfare_desk.desktop.casework.papers import PaperDialog, reprint, show_paper
from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.keys import sequences
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_folder, ask_where_to_save, file_name
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.messages import sentence, tell
from welfare_desk.desktop.summary.month.closing import NEXT_KEY
from welfare_desk.desktop.summary.month.day_statement import KEY as DAY_KEY
from welfare_desk.desktop.summary.month.earlier import EarlierBundlesDialog
from welfare_desk.desktop.summary.month.sent import (
    EARLIER,
    ENROL,
    ENROLMENT,
    SEND,
    NotEnrolledDialog,
    SentDialog,
)
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.bundles.bundle import ENDING
from welfare_desk.domain.summary.monthly.standing import ChainBundle
from welfare_desk.domain.text import hold_path, isolate
from welfare_desk.services.numbered import Issued
from welfare_desk.services.summary.bundles.exporting import (
    AskChain,
    ChainShown,
    ExportMonth,
    MonthExported,
    export_month,
    sent_chain,
)
from welfare_desk.services.summary.monthly.months import AskMonth
from welfare_desk.services.summary.monthly.papers import (
    IssueBook,
    draft_book_pdf,
    issue_book,
    issue_statement,
)
from welfare_desk.services.summary.monthly.standing import MonthStanding, month_standing
from welfare_desk.services.summary.monthly.workbook import ExportWorkbook, WorkbookExported, export_workbook

EARLIER_KEY = "Ctrl+Shift+B"
_BOOK_KEY = "Ctrl+P"
"""Draws the book: a draft of an open month, the numbered one of a closed month."""


class Leaving(QObject):
    """The acts of a page that shows months; `follow` tells it how the month shown stands."""

    def __init__(self, page: Page, work: LongWork) -> None:
        super().__init__(page)
        self._page, self._work = page, work
        self._standing: MonthStanding | None = None
        self.card = ProgressCard(
            "send",
            self.tr("Making what leaves the office"),
            self.tr("If you cancel, nothing leaves; it can be made again."),
        )
        command = page.command
        words = self.tr("Draft of the statistical book")
        self.draft_act = command(words, "eye", self.show_draft, _BOOK_KEY)
        self.book_act = command(self.tr("Statistical book"), "printer", self.issue_book)
        words = self.tr("One-page statement of the head")
        self.statement_act = command(words, "file-text", self.issue_statement, "Ctrl+Shift+P")
        self.send_act = command(self.tr("Send the month"), "send", self.send)
        self.earlier_act = command(self.tr("Earlier bundles"), "history", self.show_earlier, EARLIER_KEY)
        words = self.tr("Workbook of the month (XLSX)")
        self.workbook_act = command(words, "file-spreadsheet", self.export_workbook, "Ctrl+E")
        self.follow(None)

    def acts(self) -> tuple[QAction, ...]:
        """Those of a closed month, in the order in which they are done."""
        return self.book_act, self.statement_act, self.send_act, self.workbook_act

    def follow(self, standing: MonthStanding | None) -> None:
        """How the month shown stands; None while that is being asked."""
        self._standing = standing
        closed = standing is not None and standing.closed is not None
        self.send_act.setShortcuts(sequences(NEXT_KEY) if closed else [])
        self.book_act.setShortcuts(sequences(_BOOK_KEY) if closed else [])
        self.draft_act.setShortcuts([] if closed else sequences(_BOOK_KEY))
        if standing is None:
            for act in (self.draft_act, self.earlier_act, *self.acts()):
                allow(act, not_loaded())
            return
        allow(self.draft_act, unless(not closed, self.tr("The month is closed: its book is issued.")))
        words = self.tr("{month} is open: it leaves the office once it is closed. {key} draws its draft.")
        still_open = unless(closed, words.format(month=month_title(standing.month), key=isolate(_BOOK_KEY)))
        words = self.tr("{month} is open: its statement is issued once it is closed. {key} tells of a day.")
        of_a_day = unless(closed, words.format(month=month_title(standing.month), key=isolate(DAY_KEY)))
        for act, known, open_yet in (
            (self.book_act, standing.book, still_open),
            (self.statement_act, standing.statement, of_a_day),
        ):
            right = Permission.PRINT_PAPERS if known else Permission.APPROVE
            allow(act, lacking(self._page.desk, right), open_yet)
        export, before = lacking(self._page.desk, Permission.EXPORT_LISTS), ""
        if standing.unsent is not None:
            names = {"month": month_title(standing.month), "next": month_title(standing.unsent)}
            before = sentence("earlier_month_unsent", names)
        signs = "" if standing.sent else lacking(self._page.desk, Permission.APPROVE)
        allow(self.earlier_act, export, unless(standing.chain > 0, self.tr("No bundle was made yet.")))
        allow(self.send_act, export, still_open, before, signs)
        allow(self.workbook_act, export, still_open)

    # papers

    def show_draft(self) -> None:
        """What the book of an open month would say, drawn without a number."""
        standing = self._standing
        if standing is None or not self.draft_act.isEnabled():
            return
        title = self.tr("Draft of the book of {month}").format(month=month_title(standing.month))

        def show(pdf: bytes) -> None:
            name = file_name(".pdf", title)
            PaperDialog(self._page, title, pdf, name, PaperKind.STATISTICAL_BOOK).open()

        self._work.ask(self.card, draft_book_pdf, AskMonth(standing.month), show)

    def issue_book(self) -> None:
        """The numbered book; one that was issued is printed again."""
        self._issue(PaperKind.STATISTICAL_BOOK, issue_book, self.book_act)

    def issue_statement(self) -> None:
        """The numbered statement; one that was issued is printed again."""
        self._issue(PaperKind.HEAD_STATEMENT, issue_statement, self.statement_act)

    def _issue(self, kind: PaperKind, command: Any, act: QAction) -> None:
        standing = self._standing
        if standing is None or not act.isEnabled() or self._work.under_way():
            return
        known = standing.book if kind is PaperKind.STATISTICAL_BOOK else standing.statement
        if known:
            reprint(self._page, kind, known)
            return

        def issued(paper: Issued) -> None:
            told = self.tr("{paper} has the number {number}")
            self._page.desk.say(told.format(paper=act.text(), number=isolate(paper.number)))
            show_paper(self._page, paper)

        facts = IssueBook(standing.month)
        self._page.before_paper(partial(self._work.do, self.card, command, facts, issued))

    # files

    def send(self) -> None:
        """Hand the bundle out into a folder that the clerk chooses; its book gets a number before.

        An office that is not enrolled is told first what that means.
        """
        self._read_again(self.send_act, self._ask_to_send)

    def _read_again(self, act: QAction, go_on: Callable[[MonthStanding], None]) -> None:
        """Look at the month before anything is asked for: another desk may have opened it meanwhile."""
        seen = self._standing
        if seen is None or not act.isEnabled() or self._work.under_way():
            return

        def came(now: MonthStanding) -> None:
            if self._standing is None or self._standing.month != now.month:
                return
            if now.closed is None:
                self._page.show_trouble(tell(RuleError("month_not_closed", month=str(now.month))))
            else:
                go_on(now)

        self._page.ask(month_standing, AskMonth(seen.month), came, latest="leaving")

    def _ask_to_send(self, standing: MonthStanding) -> None:
        if standing.enrolled or standing.sent is not None:
            self._send(standing)
            return

        def decided(answer: str | None) -> None:
            if answer == SEND:
                self._send(standing)
            elif answer == ENROL:
                self._page.desk.go("settings", section=ENROLMENT)

        dialog = NotEnrolledDialog(self._page, standing)
        dialog.answered.connect(decided)
        dialog.open()

    def _send(self, standing: MonthStanding) -> None:
        folder = self._ask_folder(standing.month)
        if folder is None:
            return
        facts = ExportMonth(standing.month, str(folder))
        export = partial(self._export, facts, standing)
        if standing.sent is None and not standing.book and self._page.desk.may(Permission.APPROVE):
            self._work.do(self.card, issue_book, IssueBook(standing.month), export)
        else:
            export()

    def _export(self, facts: ExportMonth, standing: MonthStanding, _: object = None) -> None:
        self._work.do(self.card, export_month, facts, partial(self._exported, standing))

    def _exported(self, standing: MonthStanding, done: MonthExported) -> None:
        earlier = [number for number in standing.earlier if number < done.sequence]
        dialog = SentDialog(self._page, done, enrolled=standing.enrolled, earlier=earlier)
        dialog.answered.connect(self._after_sent)
        dialog.open()

    def _after_sent(self, answer: object) -> None:
        if answer == EARLIER:
            self.show_earlier()

    def show_earlier(self) -> None:
        """Every bundle that the office made: one that headquarters misses is written again."""
        standing = self._standing
        if standing is None or not self.earlier_act.isEnabled() or self._work.under_way():
            return

        def came(found: ChainShown) -> None:
            dialog = EarlierBundlesDialog(self._page, found.bundles, standing.month)
            dialog.answered.connect(partial(self._write_again, standing))
            dialog.open()

        self._page.ask(sent_chain, AskChain(), came, latest="leaving")

    def _write_again(self, standing: MonthStanding, chosen: object) -> None:
        if not isinstance(chosen, ChainBundle):
            return
        folder = self._ask_folder(chosen.month)
        if folder is not None:
            facts = ExportMonth(chosen.month, str(folder), chosen.sequence)
            self._work.do(self.card, export_month, facts, partial(self._written_again, standing))

    def _written_again(self, standing: MonthStanding, done: MonthExported) -> None:
        SentDialog(self._page, done, enrolled=standing.enrolled).open()

    def _ask_folder(self, month: JalaliMonth) -> Path | None:
        title = self.tr("Folder for the bundle of {month}").format(month=month_title(month))
        chosen = ask_folder(self._page, title, ENDING)
        return Path(chosen) if chosen else None

    def export_workbook(self) -> None:
        """The workbook alone, without the bundle."""
        self._read_again(self.workbook_act, self._ask_for_workbook)

    def _ask_for_workbook(self, standing: MonthStanding) -> None:
        title = self.tr("Workbook of {month}").format(month=month_title(standing.month))
        path = ask_where_to_save(self._page, title, file_name(".xlsx", title), self.tr("Excel (*.xlsx)"))
        if not path:
            return

        def written(done: WorkbookExported) -> None:
            self._page.desk.say(self.tr("Saved as {file}").format(file=hold_path(Path(done.path).name)))

        self._work.do(self.card, export_workbook, ExportWorkbook(standing.month, path), written)
