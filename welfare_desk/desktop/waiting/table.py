# SPDX-License-Identifier: Apache-2.0
"""The table of a queue, with the line behind the last one whom the open quotas reach."""

from __future__ import annotations

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone


class QueueTable(Table):
    """A table of `QueueRow`, of which `line` is the rank of the last one reached; None for no line."""

    line: int | None = None

    def mark_line(self, rank: int | None) -> None:
        """Draw the line behind this rank."""
        self.line = rank
        self.viewport().update()

    def line_after(self) -> int | None:
        """The number of the row in sight behind which the line stands; None where it is not in sight."""
        if self.line is None or not self.rows.total:
            return None
        first, last = max(0, self.rowAt(0)), self.rowAt(self.viewport().height() - 1)
        for number in range(first, (self.rows.total - 1 if last < 0 else last) + 1):
            row = self.rows.row_at(number)
            after = self.rows.row_at(number + 1) if number + 1 < self.rows.total else None
            if row is not None and after is not None and row.rank <= self.line < after.rank:
                return number
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        number = self.line_after()
        if number is None:
            return
        at = self.rowViewportPosition(number) + self.rowHeight(number) - px(1)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(look().tokens.shade(Tone.AMBER).strong), px(2), Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(0, at, self.viewport().width(), at))
        painter.end()
