# SPDX-License-Identifier: Apache-2.0
"""The button that chooses the columns of a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tick_menu import TickMenu
from welfare_desk.desktop.theme.look import look


class ColumnsButton(Button):
    """Opens a menu of the table's columns, ticked as they are wanted, and «as designed»."""

    def __init__(self, table: Table) -> None:
        super().__init__("", "columns-3", name=QCoreApplication.translate("ColumnsButton", "Columns"))
        self._table = table
        self.clicked.connect(self.open_menu)

    def add_command(self, page: Page) -> None:
        """The key of the page that opens it."""
        page.command(self.tr("Choose the columns of this list"), "columns-3", self.open_menu, "Ctrl+Shift+K")

    def open_menu(self) -> None:
        """Show the columns; the first one stays."""
        menu = TickMenu(self)
        menu.setToolTipsVisible(True)
        for section, column in enumerate(self._table.columns):
            action = menu.add_tick(column.title, self._table.widths.is_shown(section))
            allow(action, unless(section, self.tr("The first column stays.")))
            action.toggled.connect(partial(self._show, section))
        menu.addSeparator()
        reset = QAction(self.tr("Columns as designed"), menu)
        reset.triggered.connect(self._reset)
        menu.addAction(reset)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.mapToGlobal(self.rect().bottomLeft())
        if not look().persian:
            corner = self.mapToGlobal(self.rect().bottomRight())
            corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)

    def _show(self, section: int, shown: bool) -> None:
        self._table.widths.show(section, shown)
        self._sort_by_a_column_shown()

    def _reset(self) -> None:
        self._table.widths.reset()
        self._sort_by_a_column_shown()

    def _sort_by_a_column_shown(self) -> None:
        """An order whose column was taken away bears no mark: the first column, which stays, sorts."""
        widths = self._table.widths
        shown = [column for at, column in enumerate(self._table.columns) if widths.is_shown(at)]
        if all(column.sort != self._table.rows.sorted_by for column in shown):
            self._table.sort(shown[0].sort, False)
