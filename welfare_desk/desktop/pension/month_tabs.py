# SPDX-License-Identifier: Apache-2.0
"""The parts of a payment's month as tabs, each with how many rows wait in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.tokens import Tone

LIST, RECONCILIATION, ARREARS, PROPOSALS = "list", "reconciliation", "arrears", "proposals"


class MonthTabs(Tabs):
    """The list is shown first; a part in which nothing waits has no number."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("MonthTabs", "Parts of the payment"))
        self._counts = {LIST: 0, RECONCILIATION: 0, ARREARS: 0, PROPOSALS: 0}
        self._offer()

    def count(self, name: str, total: int) -> None:
        """So many rows wait in a part."""
        self._counts[name] = total
        self._offer()

    def _offer(self) -> None:
        translate = QCoreApplication.translate
        words = {
            LIST: (translate("MonthTabs", "List"), Tone.GREY),
            RECONCILIATION: (translate("MonthTabs", "Reconciliation"), Tone.RED),
            ARREARS: (translate("MonthTabs", "Arrears"), Tone.AMBER),
            PROPOSALS: (translate("MonthTabs", "Proposals"), Tone.BLUE),
        }
        told = {name: number(total) if total else "" for name, total in self._counts.items()}
        tabs = tuple(Tab(name, title, told[name], tone) for name, (title, tone) in words.items())
        self.offer(tabs, self.current or LIST)
