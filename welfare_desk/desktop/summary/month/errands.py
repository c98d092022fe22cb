# SPDX-License-Identifier: Apache-2.0
"""What somebody came to the month's page for, done once the month is here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.summary.month.closing import Closing
from welfare_desk.desktop.summary.month.day_statement import DayStatements
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.summary.monthly.standing import MonthStanding

REOPEN, DAY = "reopen", "day"
"""Opening the last closed month again; the statement of a day."""


class Errands(QObject):
    """`wanted` is one of them, or empty; the page asks for the month that it is about, then calls `run`."""

    def __init__(self, page: Page, closing: Closing, days: DayStatements) -> None:
        super().__init__(page)
        self._page = page
        self.wanted = ""
        self._acts = {REOPEN: closing.reopen_act, DAY: days.act}

    def month_for(self, standing: MonthStanding) -> JalaliMonth | None:
        """The month that is to be shown for it; None where any will do."""
        return standing.through if self.wanted == REOPEN else None

    def run(self) -> None:
        """Do it, or say why it cannot be done."""
        act, self.wanted = self._acts.get(self.wanted), ""
        if act is None:
            return
        if act.isEnabled():
            act.trigger()
        else:
            self._page.desk.say(reason_of(act), Tone.AMBER, "info")
