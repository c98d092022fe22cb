# SPDX-License-Identifier: Apache-2.0
"""The letter by which an approved list has left the office."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.wording.payments import both_words, kind_words
from welfare_desk.domain.pension.monthly_list import MonthlyList
from welfare_desk.services.pension.lists import SendList, send_list


class SendListDialog(CommitDialog):
    """Asks for letter and day; no version is looked at, for an approved list never changes."""

    drafted = "list-sent"
    command = send_list
    date_field = "sent_on"

    def __init__(self, page: Page, head: MonthlyList) -> None:
        super().__init__(page, self.tr("The list was sent"), self.tr("Record the sending"))
        self._head = head
        self.record = f"{head.kind.value}/{head.month}"
        told = self.tr("{kind}, {month}: {count} lines, {amount}", "", head.lines).format(
            kind=kind_words(head.kind),
            month=month_title(head.month),
            count=number(head.lines),
            amount=both_words(head.net),
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        today = page.desk.today
        letter = QCoreApplication.translate("SendListDialog", "Number of the letter")
        self.letter_no = TextField("letter_no", letter, required=True, longest=100)
        self.sent_on = JalaliField("sent_on", self.tr("Sent on"), today, required=True, latest=today)
        self.form.add(self.letter_no)
        self.form.add(self.sent_on)
        self.sent_on.set_value(today())
        self.finish()

    def afresh(self) -> None:
        return None

    def facts(self) -> SendList:
        values = self.form.values()
        return SendList(self._head.month, values["letter_no"], values["sent_on"], self._head.kind)
