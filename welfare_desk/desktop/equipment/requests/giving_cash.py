# SPDX-License-Identifier: Apache-2.0
"""A request is met by money to buy: what the committee voted is proposed, an interval told beforehand."""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.equipment.early import AskHead, Caution, EarlyWords
from welfare_desk.desktop.equipment.requests.dialogs import OfRequest
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import rial_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.request_lists import RequestRow
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.services.equipment.cash import GrantCash, grant_cash
from welfare_desk.services.equipment.cash_ahead import CashAhead, LookAheadAtCash, cash_ahead


class CashDialog(OfRequest):
    """Answers with the cash aid."""

    drafted = "equipment-cash"
    places = {
        "cash_over_grant": "amount",
        "date_in_future": "granted_on",
        "month_closed": "granted_on",
        "interval_not_over": "reason",
    }

    def __init__(self, page: Page, row: RequestRow) -> None:
        super().__init__(page, self.tr("Cash aid to buy"), row, width=680)
        today = page.desk.today
        self.amount = AmountField("amount", self.tr("Amount (rial)"), required=True)
        self.granted_on = JalaliField("granted_on", self.tr("Paid on"), today, required=True, latest=today)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), required=True, longest=40)
        self.invoice_no = TextField("invoice_no", self.tr("Invoice no."), longest=40)
        self.seller = TextField("seller", self.tr("Seller"), longest=80)
        self.reason = TextField(
            "reason", self.tr("Reason"), longest=200, hint=self.tr("Only where an interval is passed")
        )
        self.warning = Caution(Tone.AMBER, "triangle-alert")
        self.warning.hide()
        self.head = AskHead(self, self.reason)
        self.head.sum_of = self._sum
        self.form.add_wide(self.warning)
        for field in (
            self.amount, self.granted_on, self.letter_no, self.invoice_no, self.seller, self.reason,
        ):  # fmt: skip
            self.form.add(field)
        self.granted_on.set_value(today())
        self.finish(self.tr("Keep the cash aid"), "banknote")
        self.head.put_at_foot()
        self.granted_on.changed.connect(self._look_ahead)
        self._look_ahead()

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return grant_cash, GrantCash(
            values["amount"],
            values["letter_no"],
            request=self.row.id,
            granted_on=values["granted_on"],
            invoice_no=values["invoice_no"],
            seller=values["seller"],
            reason=values["reason"],
            version=self.row.version,
        )

    def _sum(self) -> Rial | None:
        """The amount typed; None while it is none, which the head is not asked about."""
        with contextlib.suppress(RuleError):
            return self.amount.value()
        return None

    def _look_ahead(self) -> None:
        """Fetch what the committee voted, and the interval that runs on the day typed."""
        facts = LookAheadAtCash(self.row.id, self.granted_on.edit.known())
        ask = self.page.desk.operations.ask
        ask(cash_ahead, facts, self._show_ahead, owner=self, on_error=self.trouble.show_error, latest="ahead")

    def _show_ahead(self, ahead: CashAhead) -> None:
        if ahead.granted is not None:
            told = self.tr("{request}. The committee granted {amount}.")
            self.told.setText(told.format(request=self.about(), amount=rial_words(ahead.granted)))
            if self.amount.is_empty():
                self.amount.set_value(ahead.granted)
        may_approve = self.page.desk.may(Permission.APPROVE)
        self.warning.setVisible(ahead.early is not None)
        self.reason.required = ahead.early is not None and not ahead.approved
        waits = self.reason.required and not may_approve
        self.head.offer(ahead.file_no, (ahead.item,) if waits else ())
        if ahead.early is not None:
            words = EarlyWords()
            told = words.told(ahead.item, ahead.name, ahead.early, self.page.desk.today())
            next_ = words.next(approved=ahead.approved, may_approve=may_approve)
            self.warning.say(words.title(), f"{told} {next_}")

    def commit(self) -> None:
        """Ctrl+S: while the head is to be asked first, the cursor goes there instead."""
        if not self.head.leads():
            super().commit()

    def refused(self, told: Told) -> None:
        super().refused(told)
        self.head.hold()
        if told.code == "interval_needs_approval":
            self._look_ahead()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.head.hears(event):
            super().keyPressEvent(event)

    def keys(self) -> list[tuple[str, str]]:
        return [*self.head.keys(), *super().keys()]
