# SPDX-License-Identifier: Apache-2.0
"""The bar that offers to take the last change back for ten seconds; after that it is in the history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.labels import Label, OneLine
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens

SECONDS = 10
_LOOKS = {"sighting"}
"""Kinds of thing whose change is only the record of a look at others: `services.door.Kind`."""


class Foot(Protocol):
    """What the bar lies over."""

    def beside_keys(self) -> tuple[int, int]:
        """Between which pixels of the window's width it holds no keys."""
        ...

    def foot(self) -> int:
        """Down to where in the window the bar may lie."""
        ...

    def make_room(self, offered: bool) -> None:
        """Know whether the bar lies there."""
        ...


class _Ring(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.left = 0
        self.setFixedSize(px(28), px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(tokens().muted), 3))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(tokens().amber_mark), 3))
        painter.drawArc(ring, 90 * 16, 360 * 16 * self.left // SECONDS)
        painter.setPen(QColor(tokens().on_inverse))
        painter.setFont(fonts.font(11, fonts.BOLD, persian=look().persian, scale=look().scale))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.left))
        painter.end()


class UndoBar(QWidget):
    """Lies over the foot of the window; Ctrl+Z takes the change back while it is shown.

    The `foot` says between which pixels of the window's width and down to where it may lie, so that no key
    and no button there is covered.
    """

    def __init__(self, parent: QWidget, foot: Foot | None = None) -> None:
        super().__init__(parent)
        self._foot = foot
        self._take_back: Callable[[], None] | None = None
        self._ring = _Ring()
        self._words = OneLine("", "inverse")
        self.button = Button(self.tr("Undo"), "undo-2", ButtonKind.AMBER, small=True)
        self._key = Label("Ctrl+Z", "inverse_small", code=True)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(14), px(7), px(14), px(7))
        layout.setSpacing(px(10))
        layout.addWidget(self._ring)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._key)
        self._clock.timeout.connect(self._tick)
        self.button.clicked.connect(self.undo)
        self._over = parent
        parent.installEventFilter(self)
        self.hide()

    def offer(self, text: str, take_back: Callable[[], None]) -> None:
        """Say what was done and offer to take it back."""
        self._take_back = take_back
        self._words.setText(text)
        self._ring.left = SECONDS
        self._clock.start()
        self._make_room(True)
        self._place()
        self.show()
        self.raise_()

    def undo(self) -> None:
        """Take the change back, if one is on offer."""
        act, self._take_back = self._take_back, None
        self.dismiss()
        if act is not None:
            act()

    def on_offer(self) -> bool:
        """Whether a change can still be taken back here."""
        return self._take_back is not None

    def setVisible(self, visible: bool) -> None:
        # Whoever hid the bar meanwhile (the lock does) must not bring it back without an offer.
        super().setVisible(visible and self.on_offer())

    def dismiss(self) -> None:
        """Let the change stand."""
        self._take_back = None
        self._clock.stop()
        self.hide()
        self._make_room(False)

    def end_older(self, command: Any) -> None:
        """An act came through: what was done before it may stand otherwise now, and is on offer no more."""
        if command.touches - _LOOKS:
            self.dismiss()

    def _make_room(self, offered: bool) -> None:
        if self._foot is not None:
            self._foot.make_room(offered)

    def _tick(self) -> None:
        self._ring.left -= 1
        self._ring.update()
        if self._ring.left <= 0:
            self.dismiss()
        else:
            self._place()  # another part of a page has other keys in the foot

    def _place(self) -> None:
        parent = self._over
        left, right = (px(20), parent.width() - px(20)) if self._foot is None else self._foot.beside_keys()
        width = min(px(650), right - left)
        height = self.sizeHint().height()
        # Over the words of the status bar: what saves a form stands above it, the keys beside it.
        side = right - width if look().persian else left
        foot = parent.height() if self._foot is None else self._foot.foot()
        self.setGeometry(side, foot - height - px(2), width, height)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().inverse))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.end()
