# SPDX-License-Identifier: Apache-2.0
"""A scrolled column that ends below a whole line: a line cut through looks like the last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget


class WholeLines(QScrollArea):
    """Scrolls `content`; `lines` gives the lines that stand in it now, from the top."""

    def __init__(self, content: QWidget, lines: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__()
        self._lines = lines
        self._below = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._end_below_a_line()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._end_below_a_line()

    def _end_below_a_line(self) -> None:
        content, room = self.widget(), self.height() - 2 * self.frameWidth()
        ends = [line.mapTo(content, QPoint(0, line.height())).y() for line in self._lines()]
        whole = [end for end in ends if end <= room]
        below = room - max(whole) if whole and ends and max(ends) > room else 0
        if below != self._below:
            self._below = below
            self.setViewportMargins(0, 0, 0, below)
