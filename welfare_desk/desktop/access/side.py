# SPDX-License-Identifier: Apache-2.0
"""The dark panel beside the sign-in form, painted without a single image; imported before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from welfare_desk.desktop.theme import icons
from welfare_desk.desktop.theme.look import look, px, tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH = 486
NARROW = 400


class SideLine(QWidget):
    """An icon, a line of words and a paler one below."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.colour = tokens().rail_muted
        self.words = pale("", "rail_strong")
        self.note = pale("", "rail_small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(15))
        self._place = QWidget()
        self._place.setFixedSize(px(20), px(36))
        layout.addWidget(self._place)
        words = QVBoxLayout()
        words.setSpacing(px(3))
        words.addWidget(self.words)
        words.addWidget(self.note)
        layout.addLayout(words, 1)

    def say(self, words: str, note: str, colour: str = "") -> None:
        """Other words; perhaps another colour of the icon."""
        self.words.setText(_running(words))
        self.note.setText(_running(note))
        self.colour = colour or self.colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.words.text():
            return  # an empty line, before the first paint, needs no picture either
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._icon, self.colour, self._place.geometry())
        painter.end()


def pale(text: str, role: str) -> QLabel:
    """Words on the dark panel: rail_name, rail_title, rail_text, rail_strong, rail_muted or rail_small."""
    label = QLabel(_running(text))
    label.setTextFormat(Qt.TextFormat.PlainText)  # names of an office and its people
    label.setTextFormat(Qt.TextFormat.PlainText)
    side = Qt.AlignmentFlag.AlignRight if look().persian else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setProperty("role", role)
    return label


def _running(text: str) -> str:
    return "\u200f" + text if look().persian and text else text


class SidePanel(QWidget):
    """Dark ground with rings growing out of the lower corner towards the form."""

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        self._rings = False
        # The sheet fills the ground: a colour handed to the painter builds all gradients of Qt first.
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(px(width))
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)

    def draw_rings(self) -> None:
        """Add the rings; they cost more than all words together, so the first paint goes without them."""
        self._rings = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rings:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().rail_arc), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x = px(30) if look().persian else self.width() - px(30)
        y = self.height() - px(10)
        for ring in range(7):
            radius = px(90 + 62 * ring)
            painter.drawEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
        painter.end()
