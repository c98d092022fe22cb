# SPDX-License-Identifier: Apache-2.0
"""The button that chooses the columns of a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.look import look


class ColumnsButton(Button):
    """Opens a menu of the table's columns, ticked as they are wanted, and «as designed»."""

    def __init__(self, table: Table) -> None:
        super().__init__("", "columns-3", name=QCoreApplication.translate("ColumnsButton", "Columns"))
        self._table = table
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Show the columns; the first one stays."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for section, column in enumerate(self._table.columns):
            action = QAction(column.title, menu)
            action.setCheckable(True)
            action.setChecked(self._table.widths.is_shown(section))
            allow(action, unless(section, self.tr("The first column stays.")))
            action.toggled.connect(partial(self._table.widths.show, section))
            menu.addAction(action)
        menu.addSeparator()
        reset = QAction(self.tr("Columns as designed"), menu)
        reset.triggered.connect(self._table.widths.reset)
        menu.addAction(reset)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.mapToGlobal(self.rect().bottomLeft())
        if not look().persian:
            corner = self.mapToGlobal(self.rect().bottomRight())
            corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)
