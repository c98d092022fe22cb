# SPDX-License-Identifier: Apache-2.0
"""What the keys of a table do: open, tick, copy, sort, go and choose to either end, ask for a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from welfare_desk.desktop.theme.look import look, px

if TYPE_CHECKING:
    from welfare_desk.desktop.kit.table import Table

Act = Callable[[], None]
_MENU_WIDTH = 260
"""Pixels at scale 1 between the reading side and a menu asked for by a key, which then opens in the table."""


class TableKeys:
    """Finds what a key does in one table."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def act(self, event: QKeyEvent) -> Act | None:
        """What this key does; None where the table leaves it to Qt."""
        key, held = event.key(), event.modifiers()
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            return self.ask_menu
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return partial(self._choose_to if shift else self._go_to, key == Qt.Key.Key_End)
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        return (self._with_control() if control else self._plain()).get(key)

    def ask_menu(self) -> None:
        """Ask for the menu of the row under the cursor, below that row."""
        table, index = self._table, self._table.currentIndex()
        row = table.current_row()
        # Some systems send a menu key both as a key and as a wish for the menu.
        if row is None or QApplication.activePopupWidget() is not None:
            return
        table.scrollTo(index)
        wide = table.viewport().width()
        x = max(0, wide - px(_MENU_WIDTH)) if look().persian else px(40)
        at = QPoint(x, table.visualRect(index).bottom())
        table.menu_wanted.emit(row, table.viewport().mapToGlobal(at))

    def _plain(self) -> dict[int, Act]:
        acts: dict[int, Act] = {
            Qt.Key.Key_Return: self._table.open_current,
            Qt.Key.Key_Enter: self._table.open_current,
        }
        if self._table.checkable:
            acts[Qt.Key.Key_Space] = self._toggle_current
        return acts

    def _with_control(self) -> dict[int, Act]:
        return {Qt.Key.Key_C: self._table.copy, **self._sorting()}

    def _sorting(self) -> dict[int, Act]:
        table = self._table
        shown = [table.columns[section].sort for section in table.widths.visible_in_order()]
        names = list(dict.fromkeys(filter(None, shown)))
        if not names:
            return {}
        by = table.rows.sorted_by if table.rows.sorted_by in names else ""
        on = 1 if by else 0
        place = names.index(by) if by else 0
        onward, back = names[(place + on) % len(names)], names[place - 1]
        left, right = (onward, back) if look().persian else (back, onward)
        return {
            Qt.Key.Key_Left: partial(table.sort, left, False),
            Qt.Key.Key_Right: partial(table.sort, right, False),
            Qt.Key.Key_Up: partial(table.sort, names[place], False),
            Qt.Key.Key_Down: partial(table.sort, names[place], True),
        }

    def _go_to(self, end: bool) -> None:
        self._table.go_to(self._table.rows.total - 1 if end else 0)

    def _choose_to(self, end: bool) -> None:
        """Choose the rows from the cursor to an end; Qt finds none of them in right-to-left windows."""
        table = self._table
        total, now = table.rows.total, table.currentIndex().row()
        if not total or now < 0:
            return
        chosen = table.chosen() or [now]
        anchor = chosen[0] if now == chosen[-1] else chosen[-1]
        to = total - 1 if end else 0
        low, high = min(anchor, to), max(anchor, to)
        rows = table.rows
        model = table.selectionModel()
        at = rows.index(to, table.first_visible())
        model.setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
        span = QItemSelection(rows.index(low, 0), rows.index(high, len(table.columns) - 1))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        model.select(span, flags)
        table.scrollTo(at)

    def _toggle_current(self) -> None:
        if self._table.currentIndex().isValid():
            self._table.rows.toggle(self._table.currentIndex().row())
