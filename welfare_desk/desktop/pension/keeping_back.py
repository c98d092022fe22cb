# SPDX-License-Identifier: Apache-2.0
"""Acts about what is kept back from a payment: looked at, recorded, ended, struck as a mistake."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.mistaken import DraftOf, Striking, ask_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.pension.deduction_dialogs import (
    ADD,
    END,
    DeductDialog,
    DeductionsDialog,
    EndDeductionDialog,
    Payee,
    reading_of,
    record_of,
    row_words,
)
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.deduction import Deduction
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension.deducting import (
    AskDeductions,
    DeductionMistaken,
    Deductions,
    deduction_mistaken,
    deductions,
)


class KeepingBack(QObject):
    """`open` shows what is kept back from a payment; `first` gives the month that a new row is offered."""

    def __init__(self, page: Page, first: Callable[[], JalaliMonth]) -> None:
        super().__init__(page)
        self._page, self._first = page, first
        page.recalls.by_id("deduction", self._recall_new)
        page.recalls.by_id("deduction-end", partial(self._recall_row, self._end))
        page.recalls.by_id("deduction-mistake", partial(self._recall_row, self._strike))

    def open(self, payee: Payee) -> None:
        """Ask for the rows of a payment and show them."""
        self._page.ask(
            deductions, AskDeductions(payee.file_no), partial(self._show, payee), latest="deductions"
        )

    def _show(self, payee: Payee, found: Deductions) -> None:
        dialog = DeductionsDialog(self._page, payee, found)
        dialog.answered.connect(partial(self._answered, payee))
        dialog.open()

    def _answered(self, payee: Payee, answer: Any) -> None:
        if answer is None:
            return
        act, row = answer
        if act == ADD:
            self._add(payee)
        else:
            (self._end if act == END else self._strike)(row)

    def _add(self, payee: Payee) -> None:
        told = self.tr("The instalment is recorded; the next list takes it off")
        open_telling(self._page, DeductDialog(self._page, payee, self._first()), told)

    def _end(self, row: Deduction) -> None:
        told = self.tr("The last month of the instalment is recorded")
        open_telling(self._page, EndDeductionDialog(self._page, row), told)

    def _strike(self, row: Deduction) -> None:
        striking = Striking(deduction_mistaken, _mistaken, row, reading_of(row))
        ask_mistake(self._page, row_words(row), striking, DraftOf("deduction-mistake", record_of(row)))

    # drafts

    def _recall_new(self, record: str) -> None:
        kind, _, file_no = record.partition("/")
        self._add(Payee(file_no, file_no, PaymentKind(kind)))

    def _recall_row(self, opens: Callable[[Deduction], None], record: str) -> None:
        _, file_no, row_id = record.split("/")

        def found(answer: Deductions) -> None:
            row = next((each for each in answer.rows if str(each.id) == row_id), None)
            if row is None:
                self._page.recalls.lose()
            else:
                opens(row)

        self._page.ask(deductions, AskDeductions(file_no), found, latest="deduction recalled")


def _mistaken(row: Deduction, why: str) -> DeductionMistaken:
    return DeductionMistaken(row.id, row.version, why)
