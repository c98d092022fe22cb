# SPDX-License-Identifier: Apache-2.0
"""The ways from a queue to the pages that act on it: its policy, admissions, calls, sealed runs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button


class Ways(QObject):
    """`buttons` by the page that each leads to; `service` gives the queue that is shown."""

    def __init__(self, page: Page, service: Callable[[], str]) -> None:
        super().__init__(page)
        self._page, self._service = page, service
        self.buttons = {
            name: Button("", icon, name=f"{words} ({keys})") for name, words, icon, keys in _ways()
        }

    def add_commands(self) -> QAction:
        """Put the ways into the palette and F1; the one to the policy, which has its button elsewhere."""
        for name, words, icon, keys in _ways():
            self.buttons[name].act(self._page.command(words, icon, partial(self._go_to, name), keys))
        words = QCoreApplication.translate("QueuePage", "Ordering policy of this queue")
        return self._page.command(words, "scale", partial(self._go_to, "policy"), "F6")

    def fit(self, *, wide: bool) -> None:
        """In a narrow window the sealed runs are left to their key and to the page of admissions."""
        self.buttons["runs"].setVisible(wide)

    def _go_to(self, page: str) -> None:
        if page in ("calls", "policy"):
            self._page.desk.go(page, service=self._service())
        else:
            self._page.desk.go(page)


def _ways() -> list[tuple[str, str, str, str]]:
    """Name, words, icon and key of each page."""
    translate = QCoreApplication.translate
    return [
        ("admission", translate("QueuePage", "Admission by quota"), "badge-check", "F7"),
        ("calls", translate("QueuePage", "Call list before an admission"), "phone", "Shift+F7"),
        ("runs", translate("QueuePage", "Sealed runs of admissions"), "stamp", "Shift+F8"),
    ]
