# SPDX-License-Identifier: Apache-2.0
"""What hands the cursor on: a part of a page to the first of its inputs, a line above a list to that list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from welfare_desk.desktop.kit.keys import ENTER


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


class LeadsOn(QObject):
    """Hears Down and Enter in a line that narrows the list below it. Signal: `went`, on to that list."""

    went = Signal()

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or event.key() not in (*ENTER, Qt.Key.Key_Down):
            return False
        self.went.emit()
        return True
