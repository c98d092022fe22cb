# SPDX-License-Identifier: Apache-2.0
"""Going along the parts of a file by keys, and from its tabs into the part that is seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt

from welfare_desk.desktop.kit.focus import holds_cursor

if TYPE_CHECKING:
    from welfare_desk.desktop.casework.file import FilePage


class PartWalk(QObject):
    """Puts the two acts into the palette and F1; Enter on the tabs goes into the part."""

    def __init__(self, page: FilePage) -> None:
        super().__init__(page)
        self._page = page
        words = QCoreApplication.translate("FilePage", "Next part of the file")
        page.command(words, "chevron-left", partial(self.step, 1), "Ctrl+Tab")
        words = QCoreApplication.translate("FilePage", "Part before")
        page.command(words, "chevron-right", partial(self.step, -1), "Ctrl+Shift+Tab")
        page.header.tabs.entered.connect(self.enter)

    def step(self, by: int) -> None:
        """Show the part so many places on, round the end; the cursor goes along where it was in the file."""
        tabs = self._page.header.tabs
        inside = tabs.hasFocus() or holds_cursor(self._page.parts)
        tabs.step(by)
        if inside:
            self._page.first_focus().setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        """Put the cursor into the part that is seen."""
        self._page.parts.currentWidget().setFocus(Qt.FocusReason.TabFocusReason)
