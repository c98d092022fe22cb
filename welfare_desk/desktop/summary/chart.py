# SPDX-License-Identifier: Apache-2.0
"""What every painted chart is: spots that are gone through with the arrows and pressed, and its words.

A chart paints itself at any size (`paint_on`): what is copied or saved is drawn anew and not enlarged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme.look import look, tokens
from welfare_desk.domain.summary.trend import ChartKind

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True)
class Spot:
    """A part that can be stood on; `name` comes out when it is pressed, empty where nothing opens."""

    name: str
    words: str
    rect: QRect


@dataclass(frozen=True)
class Spelled:
    """A chart in words: the heads of its columns and its rows; the first column says of what."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def span_words(first: str, last: str) -> str:
    """The time that a chart is about, by the words of its first and its last point."""
    told = QCoreApplication.translate("FirstPage", "{first} to {last}")
    return first if first == last else told.format(first=first, last=last)


class Chart(QWidget):
    """Subclasses say `spots`, `paint_on`, `twin` and `spelled`.

    `kind` is what the chart is printed by; `period` tells the days that it is about.
    Signals: `pressed` (name of a spot), `held` (it has the cursor), `menu_wanted` (global point).
    """

    pressed = Signal(str)
    held = Signal()
    menu_wanted = Signal(QPoint)

    sideways = False
    """Whether its spots stand beside each other: Left and Right go through them as well as Up and Down."""

    def __init__(self, title: str, kind: ChartKind | None = None) -> None:
        super().__init__()
        self.title, self.kind = title, kind
        self.period = ""
        self._at = 0
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def spots(self) -> Sequence[Spot]:
        """The parts at the size of the moment, in the order of reading."""
        raise NotImplementedError

    def paint_on(self, painter: QPainter) -> None:
        """Paint everything but the cursor."""
        raise NotImplementedError

    def twin(self) -> Self:
        """Another chart of the same, to be drawn at a size of its own."""
        raise NotImplementedError

    def spelled(self) -> Spelled:
        """What it shows, in words and figures."""
        raise NotImplementedError

    def chart(self) -> Chart:
        """What is copied, saved and printed while this has the cursor."""
        return self

    def describe(self) -> None:
        """Tell those who do not see it: the part that has the cursor, then all of them."""
        spots = self.spots()
        self._at = min(self._at, max(0, len(spots) - 1))
        told = [" ".join(row) for row in self.spelled().rows]
        here = spots[self._at].words if spots and self.hasFocus() else ""
        self.setAccessibleDescription("; ".join(filter(None, (here, ", ".join(told)))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_on(painter)
        spots = self.spots()
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().primary), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(spots[min(self._at, len(spots) - 1)].rect if spots else self.rect())
            painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    # the cursor

    def _under(self, point: QPoint) -> int | None:
        for place, spot in enumerate(self.spots()):
            if spot.rect.contains(point):
                return place
        return None

    def _press(self, place: int) -> None:
        spots = self.spots()
        if 0 <= place < len(spots) and spots[place].name:
            self.pressed.emit(spots[place].name)

    def _go(self, place: int) -> None:
        self._at = max(0, min(len(self.spots()) - 1, place))
        self.describe()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position().toPoint())
        spot = None if place is None else self.spots()[place]
        live = spot is not None and bool(spot.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor if live else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tip(spot.words) if spot is not None else "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._under(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            self._go(place)
            self._press(place)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.setFocus()
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if self.sideways:
            onward = Qt.Key.Key_Left if look().persian else Qt.Key.Key_Right
            back = Qt.Key.Key_Right if look().persian else Qt.Key.Key_Left
            moves |= {onward: 1, back: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.spots()) - 1}
        if event.key() in moves:
            self._go(self._at + moves[Qt.Key(event.key())])
        elif event.key() in ends:
            self._go(ends[Qt.Key(event.key())])
        elif event.key() in (*ENTER, Qt.Key.Key_Space) and not event.modifiers() & ~_KEYPAD:
            self._press(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.held.emit()
        self.describe()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
