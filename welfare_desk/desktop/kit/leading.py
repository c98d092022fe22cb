# SPDX-License-Identifier: Apache-2.0
"""Parts of a page that take the cursor for the first of their inputs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Leading(QWidget):
    """Hands the cursor on to `leads_to` where that is seen, else keeps it, so that its own keys work.

    Not by a focus proxy: Tab stops at whoever has one and goes on behind the proxy, past all before it.
    """

    leads_to: QWidget | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._hand_on()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.hasFocus():
            self._hand_on()  # what it leads to has come: a list that was still being fetched
        return super().event(event)

    def _hand_on(self) -> None:
        if self.leads_to is not None and self.leads_to.isVisible():
            # As by Tab: what stands in a line is selected, so that typing replaces it.
            self.leads_to.setFocus(Qt.FocusReason.TabFocusReason)
