# SPDX-License-Identifier: Apache-2.0
"""A dialog that does one act on a file: every fault at its field, nothing typed is lost to a faster desk."""

from __future__ import annotations

import datetime as dt
from typing import Any

from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.undoing import UndoHouseholdAct, undo_household_act


class ActDialog(CommandDialog):
    """Fill `form`, then `finish`; `act` gives the command and its facts."""

    def __init__(self, page: Page, summary: FileSummary, title: str, *, columns: int = 2, width: int = 620):
        super().__init__(page, title, width=width, columns=columns)
        self.summary = summary
        self.record = summary.file.file_no
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)

    def finish(self, words: str, icon: str = "check", kind: ButtonKind = ButtonKind.FILLED) -> None:
        """Put the acts at the foot."""
        self.add_cancel()
        self.sends_with(Button(words, icon, kind))

    def act(self) -> tuple[Any, Any]:
        """The command and its facts, once every field is right."""
        raise NotImplementedError

    def wanted(self) -> tuple[Any, Any]:
        return self.act()

    def afresh(self) -> Afresh | None:
        reading = Reading(show, ShowFile(self.summary.file.file_no))
        return Afresh(self.summary, reading, self.show_fresh, self.shown)

    def shown(self, summary: FileSummary) -> dict[str, Any]:
        """What the fields show of a file; nothing where the form asks for something else."""
        return {}

    def show_fresh(self, summary: FileSummary) -> None:
        """Take the file as it stands now."""
        self.summary = summary


class HouseholdActDialog(ActDialog):
    """An act on a household, whose answer names it: the offer takes back this one and no other."""

    def undoing(self, answer: Any) -> tuple[Any, Any] | None:
        return undo_household_act, UndoHouseholdAct(answer.act, at_once())


def day_of(field: JalaliField) -> dt.date:
    """The date of a field that cannot be empty any more: its form was checked."""
    found: dt.date | None = field.value()
    assert found is not None
    return found
