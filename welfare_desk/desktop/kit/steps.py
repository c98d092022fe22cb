# SPDX-License-Identifier: Apache-2.0
"""The steps of a wizard: circles joined by a line; done is soft green, now is filled teal, later is grey."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone


class Steps(QWidget):
    """Names of the steps in a row from the reading side; `go(number)` marks the one at hand, from 0."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(34))
        self.go(0)

    def go(self, number: int) -> None:
        """This step is at hand; those before are done. Behind the last one all are, and that is told."""
        self._now = number
        told = min(number, len(self._names) - 1)
        self.setAccessibleName(
            self.tr("Step {number} of {count}: {name}").format(
                number=told + 1, count=len(self._names), name=self._names[told]
            )
        )
        self.update()

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale))

    def sizeHint(self) -> QSize:
        words = sum(self._metrics().horizontalAdvance(running(name)) for name in self._names)
        return QSize(words + len(self._names) * px(24 + 8) + (len(self._names) - 1) * px(34 + 16), px(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        along, middle = 0, self.height() // 2
        for number, name in enumerate(self._names):
            if number:
                colour = tokens().shade(Tone.GREEN).strong if number <= self._now else tokens().line
                painter.setPen(QPen(QColor(colour), 2))
                start, stop = self._x(along + px(8)), self._x(along + px(42))
                painter.drawLine(start, middle, stop, middle)
                along += px(50)
            self._circle(painter, self._box(along, px(24)), number)
            along += px(24 + 8)
            along += self._words(painter, along, name, number)
        painter.end()

    def _x(self, along: int) -> int:
        return self.width() - along if look().persian else along

    def _box(self, along: int, width: int) -> QRect:
        x = self.width() - along - width if look().persian else along
        return QRect(x, (self.height() - px(24)) // 2, width, px(24))

    def _circle(self, painter: QPainter, box: QRect, number: int) -> None:
        colours = tokens()
        green = colours.shade(Tone.GREEN)
        done, now = number < self._now, number == self._now
        ground = green.soft if done else colours.primary if now else colours.disabled
        painter.setPen(Qt.PenStyle.NoPen if done or now else QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QRectF(box))
        if done:
            icons.paint(painter, "check", green.ink, box.adjusted(5, 5, -5, -5))
            return
        painter.setPen(QColor(colours.on_primary if now else colours.muted))
        painter.setFont(fonts.font(12, fonts.BOLD, persian=look().persian, scale=look().scale))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _words(self, painter: QPainter, along: int, name: str, number: int) -> int:
        now, done = number == self._now, number < self._now
        weight = fonts.BOLD if now else fonts.MEDIUM if done else fonts.REGULAR
        width = self._metrics().horizontalAdvance(running(name))
        x = self.width() - along - width - 4 if look().persian else along
        painter.setFont(fonts.font(13, weight, persian=look().persian, scale=look().scale))
        painter.setPen(QColor(tokens().ink if now or done else tokens().muted))
        side = Qt.AlignmentFlag.AlignRight if look().persian else Qt.AlignmentFlag.AlignLeft
        box = QRect(x, 0, width + 4, self.height())
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, running(name))
        return width

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
