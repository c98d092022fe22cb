# SPDX-License-Identifier: Apache-2.0
"""What is done with a month's list: prepared, approved, sent, compared with what was paid, carried away."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from welfare_desk.desktop.casework.papers import PaperDialog, issue_paper
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.operations import Running, new_key
from welfare_desk.desktop.pension.list_dialogs import ListSentDialog, TakeInDialog, told_faults
from welfare_desk.desktop.pension.list_words import amount
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import Sheet
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.services.pension.exporting import ExportMonthlyList, ListExported, ListForm, export_list
from welfare_desk.services.pension.list_paper import (
    DraftPdf,
    DraftTicket,
    IssueMonthlyList,
    PrintDraft,
    draft_pdf,
    issue_monthly_list,
    print_draft,
)
from welfare_desk.services.pension.lists import (
    ApproveList,
    DiscardList,
    ListKept,
    PrepareList,
    approve_list,
    discard_list,
    prepare_list,
)
from welfare_desk.services.pension.reconciling import CheckPayments, PaymentsChecked, check_payments


class ListActs(QObject):
    """Signal: `done` (the list stands otherwise now); put `progress` at the top of the page."""

    done = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.progress = ProgressCard("wallet", "", self.tr("If you cancel, nothing is changed."))
        self._running: Running | None = None

    def cancel(self) -> bool:
        """Esc: stop the work under way; False where there is none."""
        if self._running is None:
            return False
        self.progress.cancel()
        return True

    # the steps

    def prepare(self, month: JalaliMonth, kind: PaymentKind) -> None:
        """Make the draft, or make it anew."""
        self._long(prepare_list, PrepareList(month, kind), self._prepared)

    def _prepared(self, kept: ListKept) -> None:
        told = self.tr("Draft with {count} lines, {amount} rial", "", kept.lines)
        self._page.desk.say(told.format(count=number(kept.lines), amount=amount(kept.total)))
        self.done.emit()

    def approve(self, head: MonthlyList) -> None:
        """Ask once more, then freeze the list as it stands on the screen."""
        title = self.tr("Approve the list of {month}?").format(month=month_title(head.month))
        text = self.tr(
            "{count} lines, {amount} rial. An approved list is frozen with a copy of each household; what "
            "turns out wrong is corrected in the list of the next month."
        ).format(count=number(head.lines), amount=amount(head.net))
        acts = [(self.tr("Approve and freeze"), "yes")]
        ask(
            self._page,
            title,
            text,
            acts,
            partial(self._approve, head),
            cancel=self.tr("Not yet"),
            careful=True,
        )

    def _approve(self, head: MonthlyList, answer: str | None) -> None:
        if answer is not None:
            self._long(approve_list, ApproveList(head.month, head.digest, head.kind), self._approved)

    def _approved(self, kept: ListKept) -> None:
        self._page.desk.end_offer()
        self._page.desk.say(self.tr("The list of {month} is approved").format(month=month_title(kept.month)))
        self.done.emit()

    def discard(self, head: MonthlyList) -> None:
        """Throw a draft away."""
        facts = DiscardList(head.month, head.digest, head.kind)
        self._page.do(discard_list, facts, lambda _: self._thrown_away())

    def _thrown_away(self) -> None:
        self._page.desk.say(self.tr("The draft is thrown away"))
        self.done.emit()

    def send(self, head: MonthlyList) -> None:
        """Record the letter by which it left."""
        dialog = ListSentDialog(self._page, head)
        dialog.answered.connect(self._after_dialog)
        dialog.open()

    def _after_dialog(self, answer: Any) -> None:
        if answer is not None:
            self.done.emit()

    # what was paid

    def take_in(self, head: MonthlyList) -> None:
        """Choose a file of payments, show what it holds, and take it in."""
        kinds = self.tr("Payments (*.xlsx *.xls *.csv *.txt)")
        path, _ = QFileDialog.getOpenFileName(self._page, self.tr("What was paid"), "", kinds)
        if path:
            self.look_at(head, path)

    def look_at(self, head: MonthlyList, path: str) -> None:
        """Read a file of payments and show what taking it in would mean."""
        self._page.trouble.clear()
        self.progress.title.setText(self.tr("Reading the payments"))
        self._running = self._page.desk.operations.ask_long(
            check_payments,
            CheckPayments(head.month, path, head.kind),
            partial(self._looked_at, head, path),
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
        )
        self.progress.watch(self._running)

    def _looked_at(self, head: MonthlyList, path: str, checked: PaymentsChecked) -> None:
        self._end()
        if checked.fault_count:
            title = self.tr("{count} rows of the file cannot be taken", "", checked.fault_count)
            banner = Banner(
                Tone.AMBER,
                "file-spreadsheet",
                title.format(count=number(checked.fault_count)),
                told_faults(checked),
            )
            self._page.trouble.show_banner(banner)
            return
        dialog = TakeInDialog(self._page, head, path, checked)
        dialog.answered.connect(self._after_dialog)
        dialog.open()

    # out of the office

    def export(self, head: MonthlyList, form: ListForm) -> None:
        """Carry the list away as a workbook or as the bank's text; that is logged."""
        ending = "xlsx" if form is ListForm.XLSX else "txt"
        name = f"{head.kind}-{head.month}.{ending}"
        kinds = self.tr("Excel workbook (*.xlsx)") if form is ListForm.XLSX else self.tr("Text (*.txt)")
        path = ask_where_to_save(self._page, self.tr("Save the list"), name, kinds)
        if path:
            self._long(export_list, ExportMonthlyList(head.month, path, head.kind, form), self._exported)

    def _exported(self, answer: ListExported) -> None:
        told = self.tr("{count} lines written; this is logged.", "", answer.rows)
        self._page.desk.say(told.format(count=number(answer.rows)))

    def print_list(self, head: MonthlyList) -> None:
        """A draft as it is, to be checked; an approved list as the numbered paper."""
        if head.state is ListState.DRAFT:
            self._page.do(print_draft, PrintDraft(head.month, head.kind), partial(self._draw_draft, head))
        else:
            facts = IssueMonthlyList(head.month, head.kind)
            issue_paper(self._page, issue_monthly_list, facts, self.tr("List {number} issued"))

    def _draw_draft(self, head: MonthlyList, ticket: DraftTicket) -> None:
        self.progress.title.setText(self.tr("Drawing the draft"))
        self._running = self._page.desk.operations.ask_long(
            draft_pdf,
            DraftPdf(ticket.id, head.month, head.kind),
            partial(self._show_draft, head),
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
        )
        self.progress.watch(self._running)

    def _show_draft(self, head: MonthlyList, pdf: bytes) -> None:
        self._end()
        name = f"draft-{head.kind}-{head.month}.pdf"
        PaperDialog(self._page, self.tr("Draft of the list"), pdf, name, Sheet.MONTHLY_DRAFT).open()

    # long work

    def _long(self, command: Any, facts: Any, then: Any) -> None:
        if self._running is not None:
            return
        self._page.trouble.clear()
        self.progress.title.setText(self.tr("Working on the list"))

        def ended(answer: Any) -> None:
            self._end()
            then(answer)

        self._running = self._page.desk.operations.do(
            command,
            facts,
            ended,
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
            key=new_key(),
        )
        self.progress.watch(self._running)

    def _failed(self, told: Told) -> None:
        self._end()
        if told.kind is ErrorKind.CANCELLED:
            self._page.desk.say(self.tr("Cancelled: nothing was changed"), Tone.AMBER, "circle-x")
        else:
            self._page.show_trouble(told)

    def _end(self) -> None:
        self._running = None
        self.progress.done()
