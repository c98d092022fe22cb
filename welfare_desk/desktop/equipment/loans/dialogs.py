# SPDX-License-Identifier: Apache-2.0
"""What is recorded of a loan: that the client was reminded, another last day, its contract."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.wording.handing import handing_choices
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.equipment.loans import MONTHS_LENT, Loan, ReminderWay
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.loans import (
    ExtendLoan,
    IssueLoanContract,
    RemindOfLoan,
    extend_loan,
    issue_loan_contract,
    remind,
)


def told_of(loan: Loan) -> str:
    """Which loan a form is about."""
    translate = QCoreApplication.translate
    goods = " ".join(filter(None, [loan.item, isolate(loan.serial) if loan.serial else ""]))
    if loan.due_on is None:
        return translate("Loans", "{goods} with {name}, without a last day").format(
            goods=goods, name=loan.name
        )
    told = translate("Loans", "{goods} with {name}, due on {day}")
    return told.format(goods=inline(goods), name=inline(loan.name), day=isolate(day(loan.due_on)))


class _LoanDialog(FormDialog):
    """A form about one loan, which nobody versions: two desks may both add to it."""

    def __init__(self, page: Page, title: str, loan: Loan) -> None:
        super().__init__(page, title, told_of(loan))
        self.record = str(loan.entry_id)
        self.loan = loan

    def afresh(self) -> None:
        """Only adds: whatever another desk added meanwhile stays beside it."""


class RemindDialog(_LoanDialog):
    """Answers with the loan."""

    drafted = "loan-reminded"
    places = {"date_in_future": "reminded_on", "month_closed": "reminded_on"}

    def __init__(self, page: Page, loan: Loan) -> None:
        super().__init__(page, self.tr("The client was reminded"), loan)
        today = page.desk.today
        ways = handing_choices(ReminderWay)
        self.way = ChoiceField("way", self.tr("How"), ways, required=True)
        self.reminded_on = JalaliField("reminded_on", self.tr("On"), today, required=True, latest=today)
        self.words = NoteField("words", self.tr("What they said"), lines=2)
        self.form.add(self.way)
        self.form.add(self.reminded_on)
        self.form.add(self.words, 2)
        self.way.set_value(ReminderWay.CALL)
        self.reminded_on.set_value(today())
        self.finish(self.tr("Keep the reminder"))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        facts = RemindOfLoan(self.loan.entry_id, values["way"], values["words"], values["reminded_on"])
        return remind, facts


class ExtendDialog(_LoanDialog):
    """Answers with the loan and its new last day."""

    drafted = "loan-extended"
    places = {"not_extended": "due_on", "date_in_future": "agreed_on", "month_closed": "agreed_on"}

    def __init__(self, page: Page, loan: Loan) -> None:
        super().__init__(page, self.tr("Another last day"), loan)
        today = page.desk.today
        self.due_on = JalaliField("due_on", self.tr("On loan until"), today, required=True)
        self.agreed_on = JalaliField("agreed_on", self.tr("Agreed on"), today, required=True, latest=today)
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=200)
        self.form.add(self.due_on)
        self.form.add(self.agreed_on)
        self.form.add(self.reason, 2)
        begins = max(today(), loan.due_on) if loan.due_on else today()
        self.due_on.set_value(months_later(begins, MONTHS_LENT))
        self.agreed_on.set_value(today())
        self.finish(self.tr("Keep the new day"))

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        facts = ExtendLoan(self.loan.entry_id, values["due_on"], values["reason"], values["agreed_on"])
        return extend_loan, facts


class ContractDialog(_LoanDialog):
    """Answers with the paper issued."""

    drafted = "loan-contract"
    takes_number = True

    def __init__(self, page: Page, loan: Loan) -> None:
        super().__init__(page, self.tr("Loan contract"), loan)
        hint = self.tr("Empty: the client alone answers for it")
        self.guarantor = TextField("guarantor", self.tr("Guarantor"), longest=80, hint=hint)
        self.form.add(self.guarantor, 2)
        self.finish(self.tr("Issue and print"), "printer")

    def wanted(self) -> tuple[Any, Any]:
        return issue_loan_contract, IssueLoanContract(self.loan.voucher, self.form.values()["guarantor"])
