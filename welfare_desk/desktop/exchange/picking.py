# SPDX-License-Identifier: Apache-2.0
"""What a column becomes, chosen from a list laid over its cell; letters find, Enter takes, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from welfare_desk.desktop.exchange.words import field_choices
from welfare_desk.desktop.theme.look import px


class FieldPicker(QComboBox):
    """Signal `picked` (field name); dies when it closes, and gives the focus back to its list."""

    picked = Signal(str)

    def __init__(self, over: QWidget, rect: QRect, name: str, title: str) -> None:
        super().__init__(over)
        self._over = over
        self.setAccessibleName(title)
        self.setMaxVisibleItems(14)
        self.setGeometry(rect.adjusted(px(10), px(3), -px(10), -px(3)))
        for value, words in field_choices():
            self.addItem(words, value)
        self.setCurrentIndex(max(0, self.findData(name)))
        self.activated.connect(self._activated)

    def open(self) -> None:
        """Show the list of fields."""
        self.show()
        self.showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        # The popup must have given the window back before its owner dies, or nothing has the cursor.
        QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        self._over.setFocus()
        self.hide()
        self.deleteLater()

    def _activated(self, place: int) -> None:
        self.picked.emit(str(self.itemData(place)))
