# SPDX-License-Identifier: Apache-2.0
"""An act on the row under a table's cursor, which has none while the table is out of sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit.table import Table


class RowFollower(QObject):
    """Tells `follow` the row under the cursor whenever it may differ; None for no row, or a hidden `holder`.

    The acts of a page are heard wherever the cursor is: one on a row that nobody sees must be off.
    """

    def __init__(self, holder: QWidget, table: Table, follow: Callable[[Any], None]) -> None:
        super().__init__(holder)
        self._holder, self._table, self._follow = holder, table, follow
        holder.installEventFilter(self)
        table.current_changed.connect(self._tell)
        self._tell(table.current_row())

    def _tell(self, row: Any) -> None:
        self._follow(row if self._holder.isVisible() else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._holder and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._tell(self._table.current_row())
        return False
