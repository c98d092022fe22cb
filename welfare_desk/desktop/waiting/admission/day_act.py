# SPDX-License-Identifier: Apache-2.0
"""The way out of a clock that ran ahead: an act of the page, offered where a list is refused for the day."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.day_dialog import DayDialog
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import isolate
from welfare_desk.services.confirming_day import Ahead, AskAhead, DayConfirmed, ahead

FORM = "day-confirmed"
"""Its form, among the drafts."""
KEY = "Shift+F9"
"""Its key, beside that of the banner."""


class DayAct:
    """The head confirms the day of this PC; the list is proposed anew, for queues have changed by it."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def add_command(self, letters: Table) -> None:
        """Give the page the act; a draft of it opens once the letters are here."""
        act = self._page.command(_words(), "calendar-check", self.open, KEY)
        allow(act, lacking(self._page.desk, Permission.APPROVE))
        self._page.recalls.new(FORM, self.open, letters)

    def offered_for(self, told: Told) -> tuple[QWidget, ...]:
        """The button that a refusal for the day carries, with its key of F1; other refusals carry none."""
        if told.code != "day_before_queue":
            return ()
        button = Button(_words(), "calendar-check", ButtonKind.FILLED, small=True)
        allow(button, lacking(self._page.desk, Permission.APPROVE))
        button.clicked.connect(self.open)
        return button, KeyCap(KEY)

    def open(self) -> None:
        """Show what is recorded for days to come, and ask for the head's word."""
        self._page.ask(ahead, AskAhead(), self._show, latest="ahead")

    def _show(self, found: Ahead) -> None:
        if not found.found:
            said = QCoreApplication.translate("DayAct", "Nothing is recorded for days to come.")
            self._page.desk.say(said, Tone.AMBER, "calendar-check")
            return
        dialog = DayDialog(self._page, found)
        dialog.answered.connect(self._answered)
        dialog.open()

    def _answered(self, answer: Any) -> None:
        if not isinstance(answer, DayConfirmed):
            return
        self._page.trouble.clear()
        told = QCoreApplication.translate("DayAct", "The day is confirmed: all counts from {day} on")
        self._page.desk.say(told.format(day=isolate(day(answer.day))))


def _words() -> str:
    return QCoreApplication.translate("DayAct", "The day is right")
