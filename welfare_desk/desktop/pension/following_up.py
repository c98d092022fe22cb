# SPDX-License-Identifier: Apache-2.0
"""What was found out about a line that was not paid as it was sent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import NoteField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.pension.list_words import NONE, settled_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.settling import SettledLine
from welfare_desk.services.pension.reconciling import FollowUp, follow_up


def settled_key(row: SettledLine) -> str:
    """A line by its number, a payment without one by its own."""
    return f"line {row.line_no}" if row.line_no else f"payment {row.payment_id}"


class FollowUpDialog(CommitDialog):
    """Adds a note; notes stay, the last one is shown, so no version is looked at."""

    drafted = "payment-note"
    command = follow_up

    def __init__(self, page: Page, month: JalaliMonth, kind: PaymentKind, row: SettledLine) -> None:
        super().__init__(page, self.tr("What was found out"), self.tr("Keep the note"))
        self._month, self._kind, self._row = month, kind, row
        self.record = f"{kind.value}/{month}/{settled_key(row)}"
        whose = row.name or row.identifier or row.file_no or NONE  # an unexpected payment may name nobody
        told = self.tr("{name}: {state}").format(name=whose, state=settled_words(row.state))
        self.body.addWidget(Label(told, "muted", wrap=True))
        words = QCoreApplication.translate("FollowUpDialog", "Note")
        self.text = NoteField("text", words, required=True, lines=3)
        self.form.add(self.text, 2)
        self.finish()

    def afresh(self) -> None:
        return None

    def facts(self) -> FollowUp:
        row = self._row
        return FollowUp(self._month, self.form.values()["text"], row.line_no, row.payment_id, self._kind)
