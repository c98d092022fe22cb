# SPDX-License-Identifier: Apache-2.0
"""What is kept back from a payment: the rows of a file, a new one, its last month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.frame.afresh import Afresh, Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.fields.month import MonthField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, letter_number, listed, month_title, number
from welfare_desk.desktop.pension.list_words import figures
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import both_words, kind_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.deduction import Deduction
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.text import isolate
from welfare_desk.services.pension.deducting import (
    AskDeductions,
    Deduct,
    DeductionKept,
    DeductionMistaken,
    Deductions,
    EndDeduction,
    deduct,
    deduction_mistaken,
    deductions,
    end_deduction,
)

ADD, END, STRIKE = "add", "end", "strike"


class Payee(NamedTuple):
    """Whose payment is kept back from, and which."""

    file_no: str
    name: str
    kind: PaymentKind

    def told(self) -> str:
        """One line for a dialog."""
        words = QCoreApplication.translate("KeptBack", "{name}, file {file_no}: {kind}")
        return words.format(name=inline(self.name), file_no=isolate(self.file_no), kind=kind_words(self.kind))


def _until(row: Deduction) -> str:
    if row.until_month is None:
        return QCoreApplication.translate("KeptBack", "until it is ended")
    return month_title(row.until_month)


def row_words(row: Deduction) -> str:
    """One row in a line: amount, months and what it is for."""
    translate = QCoreApplication.translate
    told = translate("KeptBack", "{amount} a month for {remark}, from {first}, {last}")
    last = _until(row)
    if row.until_month is not None:
        last = translate("KeptBack", "until {month}").format(month=last)
    return told.format(
        amount=both_words(row.amount),
        remark=inline(row.remark),
        first=month_title(row.from_month),
        last=last,
    )


def _columns(missed: Mapping[int, Sequence[JalaliMonth]]) -> list[Column]:
    translate = QCoreApplication.translate

    def struck(row: Deduction) -> bool:
        return row.mistake is not None

    return [
        Column("remark", translate("KeptBack", "Kept back for"), lambda row: row.remark, CellLook.STRONG, 150,
               stretch=3, struck=struck),
        Column("amount", translate("KeptBack", "Rial a month"), lambda row: figures(row.amount),
               CellLook.AMOUNT, 120, struck=struck),
        Column("from", translate("KeptBack", "First month"), lambda row: month_title(row.from_month),
               width=140, struck=struck),
        Column("until", translate("KeptBack", "Last month"), _until, width=145, struck=struck),
        Column("missed", translate("KeptBack", "Months missed"),
               lambda row: number(len(missed[row.id])) if row.id in missed else "", width=125, struck=struck),
        Column("letter", translate("KeptBack", "Letter"), lambda row: letter_number(row.letter_no),
               width=80, struck=struck),
    ]  # fmt: skip


class DeductionsDialog(Dialog):
    """The rows of one payment; answers with an act and its row: a new one, the last month, struck out."""

    def __init__(self, page: Page, payee: Payee, found: Deductions) -> None:
        super().__init__(page, self.tr("Kept back from the payment"), width=860)
        self._page, self.payee, self._missed = page, payee, found.missed
        rows = [row for row in found.rows if row.kind is payee.kind]
        self.table = Table(
            _columns(found.missed),
            name="deductions",
            accessible_name=self.tr("What is kept back"),
            key=lambda row: row.id,
            memory=page.desk.memory,
        )
        nothing = EmptyState(
            "circle-minus",
            self.tr("Nothing is kept back from this payment"),
            self.tr("Ins records an instalment; the next list that is prepared takes it off."),
        )
        card = ListCard(self.table, over=nothing)
        card.setFixedHeight(px(260))
        self.body.addWidget(Label(payee.told(), "muted", wrap=True))
        self.body.addWidget(card)
        self.missed = Label("", "warning", wrap=True)
        self.body.addWidget(self.missed)
        stays = self.tr("What an approved list holds stays; a change counts from the next list on.")
        self.body.addWidget(Label(stays, "small", wrap=True))
        unpaid = self.tr(
            "Where nobody pays a line, its instalment counts as kept back all the same: the next list "
            "carries the rest of the line, and does not take the instalment again."
        )
        self.body.addWidget(Label(unpaid, "small", wrap=True))
        self.add_cancel(self.tr("Close"))
        self.strike_button = self.add_act(Button(self.tr("Recorded by mistake")), key="Del")
        self.end_button = self.add_act(Button(self.tr("Last month")), key="F2")
        self.add_button = self.add_act(
            Button(self.tr("New instalment"), "plus", ButtonKind.FILLED), key="Ins"
        )
        self.add_button.clicked.connect(self._add)
        self.end_button.clicked.connect(partial(self._answer_row, END))
        self.strike_button.clicked.connect(partial(self._answer_row, STRIKE))
        self.table.opened.connect(self.end_button.click)
        self.table.current_changed.connect(self._follow)
        self.table.show_rows(from_rows(rows))
        card.show_over(not rows)
        if rows:
            self.table.go_to(0)
        self._follow()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ins", self.add_button.accessibleName()),
            ("F2", self.end_button.accessibleName()),
            ("Del", self.strike_button.accessibleName()),
            *super().keys(),
        ]

    def _row(self) -> Deduction | None:
        row = self.table.current_row()
        return row if isinstance(row, Deduction) else None

    def _follow(self, _: object = None) -> None:
        row = self._row()
        edit = lacking(self._page.desk, Permission.EDIT_PENSION)
        chosen = unless(row is not None, nothing_chosen())
        stands = unless(row is None or row.mistake is None, self.tr("This row is struck out already."))
        allow(self.add_button, edit)
        allow(self.end_button, edit, chosen, stands)
        allow(self.strike_button, edit, chosen, stands)
        self._tell_missed(() if row is None else self._missed.get(row.id, ()))

    def _tell_missed(self, months: Sequence[JalaliMonth]) -> None:
        self.missed.setVisible(bool(months))
        if not months:
            self.missed.setText("")
            return
        told = self.tr(
            "Not kept back in {months}: there was no payment, or too little. Those months do not come again "
            "by themselves; move the last month on, or collect them otherwise."
        )
        self.missed.setText(told.format(months=listed(map(month_title, months))))

    def _add(self) -> None:
        self.answer((ADD, None))

    def _answer_row(self, act: str, _: bool = False) -> None:
        if (row := self._row()) is not None:
            self.answer((act, row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = {
            Qt.Key.Key_Insert: self.add_button,
            Qt.Key.Key_F2: self.end_button,
            Qt.Key.Key_Delete: self.strike_button,
        }.get(Qt.Key(event.key()))
        if button is None:
            super().keyPressEvent(event)
        else:
            button.click()


class DeductDialog(FormDialog):
    """Answers with the row that was recorded."""

    drafted = "deduction"
    places = {
        "rate_out_of_range": "amount",
        "deduction_months": "until_month",
        "deduction_listed": "from_month",
    }

    def __init__(self, page: Page, payee: Payee, first: JalaliMonth) -> None:
        super().__init__(page, self.tr("Keep an instalment back"), payee.told())
        self.record = f"{payee.kind.value}/{payee.file_no}"
        self._payee = payee
        today = page.desk.today
        open_end = self.tr("Empty: until it is ended")
        self.amount = AmountField("amount", self.tr("Rial a month"), required=True)
        self.remark = TextField("remark", self.tr("Kept back for"), required=True, longest=200)
        self.from_month = MonthField("from_month", self.tr("First month"), today, required=True)
        self.until_month = MonthField("until_month", self.tr("Last month"), today, hint=open_end)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        for field in (self.amount, self.remark, self.from_month, self.until_month, self.letter_no):
            self.form.add(field)
        self.from_month.set_value(first)
        self.finish(self.tr("Record"))

    def afresh(self) -> None:
        """A new row: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        facts = Deduct(
            self._payee.file_no,
            values["amount"],
            values["from_month"],
            values["remark"],
            values["until_month"],
            values["letter_no"],
            self._payee.kind,
        )
        return deduct, facts

    def undoing(self, answer: DeductionKept) -> tuple[Any, Any]:
        return deduction_mistaken, DeductionMistaken(answer.id, answer.version, at_once())


def record_of(row: Deduction) -> str:
    """What a draft about a row is kept under."""
    return f"{row.kind.value}/{row.file_no}/{row.id}"


def reading_of(row: Deduction) -> Reading:
    """How a row is read again; one that was struck is there no more."""

    def rows(answer: Deductions) -> list[Deduction]:
        return [each for each in answer.rows if each.mistake is None]

    return Reading(deductions, AskDeductions(row.file_no), by_id(rows, row.id))


class EndDeductionDialog(FormDialog):
    """Asks for the last month in which something is kept back."""

    drafted = "deduction-end"
    places = {"deduction_months": "until_month", "deduction_listed": "until_month"}

    def __init__(self, page: Page, row: Deduction) -> None:
        super().__init__(page, self.tr("Last month of the instalment"), row_words(row))
        self.record = record_of(row)
        self.row = row
        self.until_month = MonthField("until_month", self.tr("Last month"), page.desk.today, required=True)
        self.until_month.set_value(row.until_month)
        self.form.add(self.until_month)
        self.finish(self.tr("Record"))

    def afresh(self) -> Afresh:
        return Afresh(self.row, reading_of(self.row), self._take, _shown)

    def _take(self, row: Deduction) -> None:
        self.row = row
        self.told.setText(row_words(row))

    def wanted(self) -> tuple[Any, Any]:
        facts = EndDeduction(self.row.id, self.row.version, self.form.values()["until_month"])
        return end_deduction, facts


def _shown(row: Deduction) -> dict[str, Any]:
    return {"until_month": row.until_month}
