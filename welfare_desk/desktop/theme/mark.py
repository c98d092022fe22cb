# SPDX-License-Identifier: Apache-2.0
"""The amber sign of the program, painted at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.theme import icons
from welfare_desk.desktop.theme.look import px, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPaintEvent


class Mark(QWidget):
    """The amber sign of the program."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.setFixedSize(px(side), px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().amber_mark))
        painter.drawRoundedRect(QRectF(self.rect()), px(10), px(10))
        inset = self.width() * 11 // 50
        icons.paint(
            painter, "heart-handshake", tokens().on_amber, self.rect().adjusted(inset, inset, -inset, -inset)
        )
        painter.end()


def window_icon() -> QIcon:
    """The sign for title bars and the task bar; made after the first paint."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QIcon, QPixmap, QRegion

    icon = QIcon()
    for side in (16, 32, 64, 128):
        mark = Mark(side)
        mark.setFixedSize(side, side)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        mark.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        icon.addPixmap(picture)
    return icon
