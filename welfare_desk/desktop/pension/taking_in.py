# SPDX-License-Identifier: Apache-2.0
"""A file of payments on its way into the comparison: chosen, looked at, taken in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_what_to_read
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.pension.payment_file import PaymentFileDialog
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.paging import LONGEST_PAGE
from welfare_desk.services.pension.reconciling import (
    CheckPayments,
    PaymentsChecked,
    PaymentsComplete,
    Reconcile,
    Reconciled,
    check_payments,
    payments_complete,
    reconcile,
)


class TakingIn(QObject):
    """Reads files for the list of a month; `work` shows how far it is."""

    def __init__(self, page: Page, work: ProgressCard) -> None:
        super().__init__(page)
        self._page, self._work = page, work

    def choose(self, month: JalaliMonth, kind: PaymentKind) -> None:
        """Ask for a file and look at it; nothing is stored yet."""
        kinds = self.tr("Payments (*.xlsx *.xls *.ods *.txt *.csv)")
        path = ask_what_to_read(self._page, self.tr("Choose the file of payments"), kinds)
        if path:
            self.look_at(path, month, kind)

    def look_at(self, path: str, month: JalaliMonth, kind: PaymentKind) -> None:
        """Show what stands in a file before it is taken in."""
        self._page.forget_refusal()
        asked = CheckPayments(month, path, kind, limit=LONGEST_PAGE)
        running = self._page.desk.operations.ask_long(
            check_payments,
            asked,
            partial(self._looked, asked),
            owner=self._page,
            on_error=self._in_vain,
            on_progress=self._work.moved,
        )
        self._work.watch(running)

    def _looked(self, asked: CheckPayments, checked: PaymentsChecked) -> None:
        self._work.done()
        dialog = PaymentFileDialog(self._page, asked.month, asked.path, checked)

        def answered(letter: str | None) -> None:
            if letter is not None:
                facts = Reconcile(asked.month, asked.path, asked.kind, letter, checked.file_sha256)
                more, again = bool(dialog.more.value()), bool(dialog.second.value())
                self._take_in(replace(facts, partial=more, again=again, as_read=dialog.as_read()))

        dialog.answered.connect(answered)
        dialog.open()

    def _take_in(self, facts: Reconcile) -> None:
        self._page.forget_refusal()
        running = self._page.desk.operations.do(
            reconcile,
            facts,
            self._taken,
            owner=self._page,
            on_error=self._in_vain,
            on_progress=self._work.moved,
        )
        self._work.watch(running)

    def complete(self, month: JalaliMonth, kind: PaymentKind) -> None:
        """Ask before what was taken in so far counts as all there is."""
        title = self.tr("Do no more files come?")
        text = self.tr(
            "Who stands in no file of payments counts as not paid from now on; the next list carries it."
        )

        def decided(answer: str | None) -> None:
            if answer is not None:
                self._page.do(payments_complete, PaymentsComplete(month, kind), self._taken)

        ask(self._page, title, text, [(self.tr("No more files"), "done")], decided, careful=True)

    def _taken(self, answer: Reconciled) -> None:
        self._work.done()
        self._page.trouble.clear()
        differing = answer.different + answer.missing + answer.unexpected
        told = self.tr("Lines paid: {paid} of {sent}; {differing} differ", "", differing)
        words = told.format(paid=number(answer.paid), sent=number(answer.sent), differing=number(differing))
        self._page.desk.say(words)

    def _in_vain(self, told: Told) -> None:
        self._work.done()
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
