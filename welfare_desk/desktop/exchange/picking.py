# SPDX-License-Identifier: Apache-2.0
"""What a column becomes, chosen from a list laid over its cell; letters find, Enter takes, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QComboBox

from welfare_desk.desktop.exchange.words import field_choices
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.look import px


class FieldPicker(QComboBox):
    """One for a table, shown over whatever cell is being chosen. Signal `picked` (field name)."""

    picked = Signal(str)

    def __init__(self, table: Table) -> None:
        super().__init__(table.viewport())
        self._table = table
        self.setMaxVisibleItems(14)
        self.setAccessibleName(table.accessibleName())
        self.hide()
        for value, words in field_choices():
            self.addItem(words, value)
        self.activated.connect(self._activated)

    def open(self, rect: QRect, name: str, title: str) -> None:
        """Show the list of fields over a cell, at the field it has now."""
        self.setAccessibleName(title)
        self.setGeometry(rect.adjusted(px(10), px(3), -px(10), -px(3)))
        self.setCurrentIndex(max(0, self.findData(name)))
        self.show()
        self.showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        self.hide()
        self._table.setFocus()

    def _activated(self, place: int) -> None:
        self.picked.emit(str(self.itemData(place)))
