# SPDX-License-Identifier: Apache-2.0
"""A scrolled column that ends below a whole line: a line cut through looks like the last one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.summary.mywork import WorkList
from welfare_desk.desktop.summary.waiting import TaskList
from welfare_desk.desktop.theme.look import px


class WholeLines(QScrollArea):
    """The clerk's own tasks above what else waits; however many there are, only their card scrolls."""

    def __init__(self, mine: WorkList, tasks: TaskList) -> None:
        super().__init__()
        self._parts = (mine, tasks)
        self._below = 0
        content = QWidget()
        content.setProperty("ground", "false")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(7))
        column.addWidget(mine)
        column.addWidget(tasks, 1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(px(72))
        self.setAccessibleName(QCoreApplication.translate("FirstPage", "My work today"))
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
        lines = [line for part in self._parts if part.isVisible() for line in part.rows]
        ends = [line.mapTo(content, QPoint(0, line.height())).y() for line in lines]
        whole = [end for end in ends if end <= room]
        below = room - max(whole) if whole and max(ends) > room else 0
        if below != self._below:
            self._below = below
            self.setViewportMargins(0, 0, 0, below)
