# SPDX-License-Identifier: Apache-2.0
"""What is done with the list of a month: prepared, approved, sent, thrown away, carried out of the office."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, unless
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save, file_name
from welfare_desk.desktop.kit.words import listed, month_title, number
from welfare_desk.desktop.pension.list_approval import ApproveListDialog
from welfare_desk.desktop.pension.list_print import ListPrinting
from welfare_desk.desktop.pension.sending import SendListDialog
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import both_words, kind_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.domain.text import hold_path
from welfare_desk.services.pension.lists import (
    ApproveList,
    DiscardList,
    ListKept,
    PrepareList,
    approve_list,
    discard_list,
    prepare_list,
)


class ListActs(QObject):
    """The acts of a page that shows the list of `month` and `kind`; `follow` tells it the list there is.

    Signal: `read_asked` (the filled button of a list that was sent: a file of payments is read).
    """

    read_asked = Signal()

    def __init__(self, page: Page, shown: Callable[[], tuple[PaymentKind, JalaliMonth]]) -> None:
        super().__init__(page)
        self._page, self._shown = page, shown
        self.head: MonthlyList | None = None
        self.without_sheba = 0
        """Lines of the list that no text for the bank tells."""
        self.work = LongWork(page)
        self._missing = ""
        self.preparing = ProgressCard(
            "wallet",
            self.tr("Preparing the list"),
            self.tr("If you cancel, the list stays as it was before."),
        )
        self.approving = ProgressCard(
            "badge-check",
            self.tr("Approving the list"),
            self.tr("If you cancel, the draft stays a draft."),
        )
        self.writing = ProgressCard(
            "file-down", self.tr("Writing the list"), self.tr("If you cancel, no file is left behind.")
        )
        self.printing = ListPrinting(page, self.work)
        command = page.command
        self.go_on_act = command(self.tr("The next step of the list"), "check", self.go_on, "Ctrl+Return")
        self.prepare_act = command(self.tr("Prepare the list"), "refresh-cw", self.prepare, "Ctrl+N")
        self.approve_act = command(self.tr("Approve the list"), "badge-check", self.approve)
        self.send_act = command(self.tr("Record that the list was sent"), "send", self.send)
        self.discard_act = command(self.tr("Throw the draft away"), "trash-2", self.discard, "Ctrl+Del")
        self.excel_act = command(self.tr("Export to Excel"), "file-spreadsheet", self.export_excel, "Ctrl+E")
        self.bank_act = command(self.tr("Text for the bank"), "landmark", self.export_bank, "Ctrl+B")
        words = self.tr("Comparison to Excel")
        self.compare_act = command(words, "file-spreadsheet", self.export_comparison, "Ctrl+Shift+B")
        self.print_act = command(self.tr("Print the list"), "printer", self.print_list, "Ctrl+P")
        page.recalls.by_id("list-sent", self._recall)
        self.follow(None, "")

    # what is allowed

    def follow(self, head: MonthlyList | None, missing: str) -> None:
        """The list shown now, None where there is none; `missing` is why none can be prepared."""
        self.head, self._missing = head, missing
        desk = self._page.desk
        edit, approve = lacking(desk, Permission.EDIT_PENSION), lacking(desk, Permission.APPROVE)
        state = None if head is None else head.state
        none = unless(head is not None, self.tr("There is no list of this month yet."))
        frozen = unless(
            state in (None, ListState.DRAFT), self.tr("The list is approved and changes no more.")
        )
        draft = none or unless(state is ListState.DRAFT, self.tr("The list is no draft any more."))
        sendable = none or unless(state is ListState.APPROVED, self._not_sendable(state))
        allow(self.prepare_act, edit, frozen, missing)
        allow(self.approve_act, approve, draft)
        allow(self.send_act, edit, sendable)
        allow(self.discard_act, edit, draft)
        allow(self.excel_act, lacking(desk, Permission.EXPORT_LISTS), none)
        settled = unless(state is not ListState.DRAFT, self.tr("The bank gets approved lists only."))
        allow(self.bank_act, lacking(desk, Permission.EXPORT_LISTS), none, settled)
        sent = unless(state in (ListState.SENT, ListState.RECONCILED), self.tr("The list was not sent yet."))
        allow(self.compare_act, lacking(desk, Permission.EXPORT_LISTS), none, sent)
        allow(self.print_act, lacking(desk, Permission.PRINT_LISTS), none)
        steps = {
            None: (edit, missing),
            ListState.DRAFT: (approve,),
            ListState.APPROVED: (edit,),
            ListState.SENT: (edit,),
            ListState.RECONCILED: (edit,),
        }
        allow(self.go_on_act, *steps[state])

    def _not_sendable(self, state: ListState | None) -> str:
        if state is ListState.DRAFT:
            return self.tr("The head approves the list before it is sent.")
        return self.tr("The list was sent already.")

    def _recall(self, record: str) -> None:
        """The draft of a sending: its list is shown first."""
        kind, _, month = record.partition("/")
        shown, now = self._shown()
        if (kind, month) != (shown.value, str(now)):
            self._page.load(kind=kind, month=month)
        elif self.send_act.isEnabled():
            self.send()
        else:
            self._page.recalls.lose()

    def next_words(self) -> str:
        """What the filled button does with the list as it stands."""
        state = None if self.head is None else self.head.state
        return {
            None: self.tr("Prepare the list"),
            ListState.DRAFT: self.tr("Approve the list"),
            ListState.APPROVED: self.tr("Record the sending"),
            ListState.SENT: self.tr("Read the file of payments"),
            ListState.RECONCILED: self.tr("Read another file"),
        }[state]

    def go_on(self) -> None:
        """The filled button: the next step of the list; a list that was sent is reconciled in its tab."""
        state = None if self.head is None else self.head.state
        {
            None: self.prepare,
            ListState.DRAFT: self.approve,
            ListState.APPROVED: self.send,
            ListState.SENT: self._reconcile,
            ListState.RECONCILED: self._reconcile,
        }[state]()

    def _reconcile(self) -> None:
        self.read_asked.emit()

    # work

    def cards(self) -> tuple[ProgressCard, ...]:
        """The cards of long work, for the head of the page."""
        printing = self.printing
        return (self.preparing, self.approving, self.writing, printing.issuing, printing.drawing)

    def at_work(self) -> bool:
        """Whether a list is being made, approved, written or drawn."""
        return self.work.under_way()

    def cancel(self) -> None:
        """Ask the work under way to stop."""
        self.work.cancel()

    def prepare(self) -> None:
        """Make the draft of the month, or make it anew."""
        if not self.prepare_act.isEnabled():
            return
        kind, month = self._shown()
        self.work.do(self.preparing, prepare_list, PrepareList(month, kind), self._prepared)

    def _prepared(self, kept: ListKept) -> None:
        told = self.tr("The draft of {month} holds {count} lines, {amount}", "", kept.lines)
        self._say(told, kept)

    def _say(self, told: str, kept: ListKept) -> None:
        words = told.format(
            month=month_title(kept.month), count=number(kept.lines), amount=both_words(kept.total)
        )
        if kept.skipped and kept.state is ListState.DRAFT:
            self._page.desk.say(f"{words} {self._without_list(kept.skipped)}", Tone.AMBER)
        else:
            self._page.desk.say(words)

    def _without_list(self, months: tuple[JalaliMonth, ...]) -> str:
        """Of months since the list before that have none; empty where none is left out."""
        if not months:
            return ""
        told = self.tr(
            "{months} stand on no list: this one pays them as arrears, and once it is approved they get none "
            "of their own.",
            "",
            len(months),
        )
        return told.format(months=listed(map(month_title, months)))

    def approve(self) -> None:
        """Ask the head about what was looked at, then freeze the list."""
        head = self.head
        if head is None or not self.approve_act.isEnabled():
            return

        def decided(answer: str | None) -> None:
            if answer is not None:
                facts = ApproveList(head.month, head.digest, head.kind)
                self.work.do(self.approving, approve_list, facts, self._approved)

        dialog = ApproveListDialog(self._page, head, self._without_list(head.skipped), self.without_sheba)
        dialog.answered.connect(decided)
        dialog.open()

    def _approved(self, kept: ListKept) -> None:
        told = self.tr("The list of {month} is approved: {count} lines, {amount}", "", kept.lines)
        self._say(told, kept)

    def send(self) -> None:
        """Ask for the letter by which the list left."""
        if self.head is None or not self.send_act.isEnabled():
            return
        open_telling(self._page, SendListDialog(self._page, self.head), self.tr("The sending is recorded"))

    def discard(self) -> None:
        """Ask before a draft is thrown away."""
        head = self.head
        if head is None or not self.discard_act.isEnabled():
            return

        def decided(answer: str | None) -> None:
            if answer is not None:
                facts = DiscardList(head.month, head.digest, head.kind)
                self._page.do(discard_list, facts, self._discarded)

        title = self.tr("Throw the draft of {month} away?").format(month=month_title(head.month))
        text = self.tr("Its {count} lines go; the list can be prepared again at any time.", "", head.lines)
        ask(
            self._page,
            title,
            text.format(count=number(head.lines)),
            [(self.tr("Throw away"), "discard")],
            decided,
            danger=True,
        )

    def _discarded(self, kept: ListKept) -> None:
        self._page.desk.say(self.tr("The draft is thrown away"))

    # out of the office

    def export_excel(self) -> None:
        """Ask where, and write the workbook."""
        from welfare_desk.services.pension.exporting import ListForm

        self._export(ListForm.XLSX, self.tr("Export the list to Excel"), "xlsx", "Excel (*.xlsx)")

    def export_bank(self) -> None:
        """Ask where, and write the bank's text."""
        from welfare_desk.services.pension.exporting import ListForm

        self._export(ListForm.BANK, self.tr("Text for the bank"), "txt", self.tr("Text (*.txt)"))

    def export_comparison(self) -> None:
        """Ask where, and write what was sent beside what was paid."""
        from welfare_desk.services.pension.exporting import ListForm

        self._export(ListForm.COMPARISON, self.tr("Comparison to Excel"), "xlsx", "Excel (*.xlsx)")

    def _export(self, form: Any, title: str, ending: str, kinds: str) -> None:
        from welfare_desk.services.pension.exporting import ExportMonthlyList, export_list

        head = self.head
        if head is None:
            return
        what = self.tr("sent beside paid") if form is form.COMPARISON else ""
        name = file_name(f".{ending}", kind_words(head.kind), month_title(head.month), what)
        path = ask_where_to_save(self._page, title, name, kinds)
        if path:
            facts = ExportMonthlyList(head.month, str(Path(path)), head.kind, form)
            self.work.do(self.writing, export_list, facts, partial(self._written, head.lines), slow=True)

    def _written(self, lines: int, answer: Any) -> None:
        rows, left = answer.rows, max(0, lines - answer.rows)
        told = self.tr("{count} lines written to {path}", "", rows)
        path = hold_path(Path(answer.path).name)
        if left:
            told = self.tr(
                "{count} lines written to {path}; {left} without SHEBA or amount left out", "", rows
            )
        words = told.format(count=number(rows), path=path, left=number(left))
        self._page.desk.say(words, Tone.AMBER if left else Tone.GREEN)

    def print_list(self) -> None:
        """The numbered paper of an approved list; a draft is only drawn to be checked."""
        if self.head is not None:
            self.printing.print_list(self.head)
