# SPDX-License-Identifier: Apache-2.0
"""Taking the last change of a household back, days later too: what it was, and why it is taken back."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.acting import ActDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, not_loaded
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.wording.trail import command_title
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.household_undoing import (
    AskLastAct,
    LastAct,
    UndoHouseholdAct,
    last_household_act,
    undo_household_act,
)


class UndoActDialog(ActDialog):
    """Shows the last act on the household that stands, and asks why it is taken back."""

    takes_away = True
    drafted = "household-undone"

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, summary, self.tr("Take back the last change of the household"), columns=1)
        self.found = LastAct()
        self.told = Label("", wrap=True)
        self.body.insertWidget(0, self.told)
        self.reason = TextField("reason", self.tr("Reason"), required=True)
        self.form.add(self.reason)
        self.finish(self.tr("Take it back"), "undo-2")
        kept = self.tr("The household is as it was before; both changes stay in the history and the trail.")
        self.body.addWidget(Label(kept, "small", wrap=True))
        allow(self.save_button, not_loaded())
        self._ask()

    def _ask(self) -> None:
        asked = AskLastAct(self.summary.file.file_no)
        self.page.desk.operations.ask(last_household_act, asked, self._show, owner=self, latest="last act")

    def _show(self, found: LastAct) -> None:
        self.found = found
        if not found.act:
            self.told.setText(self.tr("No change of this household is left to take back."))
            allow(self.save_button, self.told.text())
            return
        told = self.tr("{act}, recorded by {by} on {date}.").format(
            act=inline(command_title(found.command)), by=inline(found.by), date=isolate(day(found.on))
        )
        self.told.setText(told)
        allow(self.save_button)

    def afresh(self) -> None:
        """An act goes back by its number; that another one came after it is refused in its own words."""

    def act(self) -> tuple[Any, Any]:
        return undo_household_act, UndoHouseholdAct(self.found.act, self.reason.value())
