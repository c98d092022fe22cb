# SPDX-License-Identifier: Apache-2.0
"""Loans that are with clients: all of them, those soon due; and, in a tab of their own, those overdue."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.equipment.issuing.opening import issue_goods
from welfare_desk.desktop.equipment.loans.columns import LoanCounts, loan_columns, loan_key
from welfare_desk.desktop.equipment.loans.dialogs import ContractDialog, ExtendDialog, RemindDialog
from welfare_desk.desktop.equipment.loans.returning import loan_back
from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.equipment.paper_out import PaperOut
from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import Column, PageRequest
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.list_paper import Asked, ListPaper
from welfare_desk.desktop.wording.handing import handing_words
from welfare_desk.desktop.wording.papers import Sheet
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.loans import Loan, LoanFilter, LoanSort
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.loan_sheets import (
    LoanCallsPdf,
    PrintLoanCalls,
    loan_calls_pdf,
    print_loan_calls,
)
from welfare_desk.services.equipment.loans import ListLoans, LoanKept, LoanPage, list_loans
from welfare_desk.services.numbered import Issued


class LoansPart(NarrowedPart):
    """All loans; a chip narrows them, the box searches names, serials, files and vouchers."""

    name = "loans"
    poses: ClassVar[tuple[str, ...]] = ("return", "remind", "issue")
    first_sort = (LoanSort.DUE, False)
    which: ClassVar[LoanFilter] = LoanFilter.ALL
    narrows: ClassVar[tuple[LoanFilter, ...]] = (LoanFilter.OVERDUE, LoanFilter.SOON, LoanFilter.OPEN_ENDED)
    found: LoanPage | None

    def columns(self) -> list[Column]:
        return loan_columns(self.page.desk.today)

    @staticmethod
    def key(row: Loan) -> int:
        return loan_key(row)

    def options(self) -> list[Option]:
        return [Option(one, handing_words(one)) for one in self.narrows]

    def searched(self) -> str:
        return QCoreApplication.translate("Loans", "Name, serial, file or voucher number")

    def empty(self) -> EmptyState:
        return EmptyState(
            "hand",
            QCoreApplication.translate("Loans", "No loan is in this list"),
            QCoreApplication.translate("Loans", "Lend goods by Ctrl+N; they stand here until they are back."),
        )

    def add_acts(self) -> None:
        translate = QCoreApplication.translate
        self.paper = ListPaper(self.page, Sheet.LOAN_CALLS, translate("Loans", "Drawing the call list"))
        self.above.addWidget(self.paper.progress)
        self.issue_button = Button(translate("Loans", "Issue goods"), "package-open", ButtonKind.FILLED)
        self.counter_button = Button(translate("Loans", "Counter"), "scan-line")
        self.issue_act = keyed(
            self, translate("Loans", "Issue goods by voucher"), "package-open", self.issue, "Ctrl+N",
            self.issue_button,
        )  # fmt: skip
        self.counter_act = keyed(
            self, translate("Loans", "Open the delivery counter"), "scan-line", self.open_counter, "Ctrl+J",
            self.counter_button,
        )  # fmt: skip
        of_row = (
            (translate("Loans", "The client was reminded"), "phone", self.remind, "Ctrl+D"),
            (translate("Loans", "Another last day"), "calendar-clock", self.extend, "Ctrl+E"),
            (translate("Loans", "Goods come back"), "undo-2", self.take_back, "Ctrl+B"),
            (translate("Loans", "Print the loan contract"), "printer", self.contract, "Ctrl+P"),
        )
        self.row_acts = [keyed(self, *one) for one in of_row]
        self.file_act = keyed(
            self, translate("Loans", "Open the file"), "folder-open", self.open_file, "Ctrl+O"
        )
        calls = keyed(
            self, translate("Loans", "Print the call list of overdue loans"), "phone", self.print_calls,
            "Ctrl+Shift+P",
        )  # fmt: skip
        store = lacking(self.page.desk, Permission.EDIT_STORE)
        allow(self.issue_act, store)
        allow(self.counter_act, store)
        allow(calls, lacking(self.page.desk, Permission.EDIT_STORE))
        if self.which is LoanFilter.ALL:
            recalls = self.page.recalls
            recalls.on_row("loan-reminded", self.table, self.remind)
            recalls.on_row("loan-extended", self.table, self.extend)
            recalls.on_row("loan-contract", self.table, self.contract)
            recalls.on_row("return-slip", self.table, self.take_back)
            recalls.new("voucher", self.issue)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Loans")

    def buttons(self) -> tuple[Button, ...]:
        return (self.counter_button, self.issue_button)

    def asked(self, request: PageRequest) -> tuple[Any, ListLoans]:
        return list_loans, ListLoans(
            self.chosen(self.which),
            words=self.box.text(),
            sort=LoanSort(request.sort or LoanSort.DUE),
            descending=request.descending,
            offset=request.offset,
            limit=request.limit,
        )

    def figure(self) -> int:
        return 0 if self.found is None else self.found.out

    def follow(self, row: Loan | None) -> None:
        store, chosen = lacking(self.page.desk, Permission.EDIT_STORE), unless(row, nothing_chosen())
        for act in self.row_acts:
            allow(act, store, chosen)
        allow(self.file_act, chosen)

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        found, counts = self.found, LoanCounts()
        if found is None:
            return ()
        out: list[tuple[str, Tone | None]] = [(counts.loans(found.total), None)]
        if found.overdue:
            told = QCoreApplication.translate("Loans", "overdue: {count}")
            out.append((told.format(count=counts.loans(found.overdue)), Tone.RED))
        return tuple(out)

    def keys(self) -> tuple[Key, ...]:
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+D", translate("Loans", "reminded")),
            Key("Ctrl+E", translate("Loans", "another day")),
            Key("Ctrl+B", translate("Loans", "back")),
            Key("Ctrl+P", translate("Loans", "contract")),
            Key("Ctrl+N", translate("Loans", "issue")),
        )

    def choose(self, **arguments: object) -> None:
        which = arguments.get("which")
        if isinstance(which, str) and which in {one.value for one in self.narrows}:
            self.chips.show_values({"which": (LoanFilter(which),)})

    # acts

    def open_file(self) -> None:
        """Go to the client's file."""
        if (row := self.table.current_row()) is not None:
            self.opened(row)

    def issue(self) -> None:
        """Hand goods out to anybody."""
        issue_goods(self.page)

    def open_counter(self) -> None:
        """The counter, for many clients one after the other."""
        self.page.desk.go("counter")

    def remind(self) -> None:
        """Record that the client was reminded."""
        row = self.table.current_row()
        if row is not None and self.page.permits(Permission.EDIT_STORE):
            told = QCoreApplication.translate("Loans", "The reminder of {name} is kept")
            open_telling(self.page, RemindDialog(self.page, row), told.format(name=inline(row.name)))

    def extend(self) -> None:
        """Agree on another last day."""
        row = self.table.current_row()
        if row is not None and self.page.permits(Permission.EDIT_STORE):
            open_telling(self.page, ExtendDialog(self.page, row), _extended)

    def take_back(self) -> None:
        """Goods of the voucher come back."""
        row = self.table.current_row()
        if row is not None and self.page.permits(Permission.EDIT_STORE):
            loan_back(self.page, row)

    def contract(self) -> None:
        """Number the contract and print it."""
        row = self.table.current_row()
        if row is not None and self.page.permits(Permission.EDIT_STORE):
            dialog = ContractDialog(self.page, row)
            dialog.answered.connect(self._contracted)
            dialog.open()

    def _contracted(self, answer: object) -> None:
        if isinstance(answer, Issued):
            PaperOut(self.page, PaperKind.LOAN_CONTRACT).put_out(answer.number)

    def print_calls(self) -> None:
        """The call list of what is overdue."""

        def draw(ticket: int) -> Asked:
            return loan_calls_pdf, LoanCallsPdf(ticket)

        self.paper.print_by((print_loan_calls, PrintLoanCalls()), draw)

    def pose(self, name: str) -> None:
        {"return": self.take_back, "remind": self.remind, "issue": self.issue}[name]()


def _extended(answer: object) -> str:
    assert isinstance(answer, LoanKept)
    return QCoreApplication.translate("Loans", "On loan until {day} now").format(
        day=isolate(day(answer.due_on))
    )


class OverduePart(LoansPart):
    """Loans whose last day has passed."""

    name = "overdue"
    poses: ClassVar[tuple[str, ...]] = ()
    tone = Tone.RED
    which = LoanFilter.OVERDUE
    narrows = ()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Overdue")

    def figure(self) -> int:
        return 0 if self.found is None else self.found.overdue
