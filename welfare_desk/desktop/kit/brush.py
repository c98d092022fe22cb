# SPDX-License-Identifier: Apache-2.0
"""Draws the pieces of a cell one after the other, from the side where reading starts."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from welfare_desk.desktop.kit.labels import running, start_side
from welfare_desk.desktop.kit.mixed_codes import spelt
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone


class _Measure:
    """How wide words are in a font, remembered: a table paints the same words again and again."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.struck = QFont(font)
        self.struck.setStrikeOut(True)
        self.latin = fonts.latin(font)
        self._metrics = QFontMetrics(font)
        self._known: dict[tuple[str, int, Qt.TextElideMode], tuple[str, int]] = {}

    def fitted(
        self, words: str, room: int, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> tuple[str, int]:
        """The words, elided where they need more room, and their width in pixels."""
        known = self._known.get((words, room, elide))
        if known is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            known = words, self._metrics.horizontalAdvance(words)
            if known[1] > room:
                known = self._metrics.elidedText(words, elide, room), room
            self._known[words, room, elide] = known
        return known


_REMEMBERED, _FONTS = 5_000, 250
_MEASURES: dict[int, _Measure] = {}


def _measure(font: QFont) -> _Measure:
    """By the object: `fonts.font` shares its fonts, and a measure keeps its own alive."""
    found = _MEASURES.get(id(font))
    if found is None:
        if len(_MEASURES) >= _FONTS:
            _MEASURES.clear()
        found = _MEASURES[id(font)] = _Measure(font)
    return found


class Brush:
    """Draws pieces of a cell one after the other from the side where reading starts."""

    def __init__(self, painter: QPainter, rect: QRect) -> None:
        self.painter = painter
        self.left = rect.left()
        self.right = rect.right() + 1
        self.rect = rect
        self.mirrored = look().persian
        self.struck = False
        """Whether words are struck through."""

    @property
    def room(self) -> int:
        """Pixels left."""
        return max(0, self.right - self.left)

    def take(self, width: int) -> QRect:
        """Cut a piece off at the reading side."""
        width = min(width, self.room)
        if self.mirrored:
            self.right -= width
            return QRect(self.right, self.rect.top(), width, self.rect.height())
        self.left += width
        return QRect(self.left - width, self.rect.top(), width, self.rect.height())

    def text(
        self,
        words: str,
        font: QFont,
        colour: str,
        *,
        reserve: int = 0,
        end: bool = False,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        """Draw words, elided when the room is short of them."""
        room = max(0, self.room - reserve)
        if look().persian and (apart := spelt(words)):
            words, font = apart, _measure(font).latin
        words, width = _measure(font).fitted(words, room, elide)
        spot = self._from_end(room) if end else self.take(min(room, width + 1))
        self._set_font(font)
        self.painter.setPen(QColor(colour))
        side = start_side() if not end else _end()
        self.painter.drawText(spot, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _set_font(self, font: QFont) -> None:
        self.painter.setFont(_measure(font).struck if self.struck else font)

    def _from_end(self, room: int) -> QRect:
        spot = QRect(self.left, self.rect.top(), room, self.rect.height())
        self.left = self.right
        return spot

    def gap(self, width: int) -> None:
        """Leave a space."""
        self.take(width)

    def chip(self, words: str, tone: Tone) -> None:
        """A soft rounded ground with a word on it."""
        font = fonts.font(11, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        shade = look().tokens.shade(tone)
        metrics = QFontMetrics(font)
        told = running(words)
        spot = self.take(metrics.horizontalAdvance(told) + px(20))
        told = metrics.elidedText(told, Qt.TextElideMode.ElideRight, max(0, spot.width() - px(10)))
        height = px(20)
        ground = QRectF(spot.x(), spot.y() + (spot.height() - height) / 2, spot.width(), height)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(shade.soft))
        self.painter.drawRoundedRect(ground, height / 2, height / 2)
        self._set_font(font)
        self.painter.setPen(QColor(shade.ink))
        self.painter.drawText(ground, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, told)

    def dot(self, tone: Tone) -> None:
        """A small disc in the tone's strong colour."""
        spot = self.take(px(9))
        side = px(8)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(look().tokens.shade(tone).strong))
        self.painter.drawEllipse(QRectF(spot.x(), spot.y() + (spot.height() - side) / 2, side, side))

    def box(self, ticked: bool, focused: bool = False) -> None:
        """A tick box."""
        side = px(17)
        spot = self.take(side)
        box = QRectF(spot.x() + 0.5, spot.y() + (spot.height() - side) / 2 + 0.5, side - 1, side - 1)
        colours = look().tokens
        lively = ticked or focused
        self.painter.setPen(
            QPen(QColor(colours.primary if lively else colours.control_line), 2 if focused else 1.4)
        )
        self.painter.setBrush(QColor(colours.primary if ticked else colours.card))
        self.painter.drawRoundedRect(box, 4, 4)
        if ticked:
            icons.paint(self.painter, "check", colours.on_primary, box.toRect().adjusted(2, 2, -1, -1))

    def icon(self, name: str, role: str, size: int = 16) -> None:
        """A picture."""
        spot = self.take(px(size))
        icons.paint(self.painter, name, icons.colour_of(role), spot.adjusted(0, 0, 0, 0))


def _end() -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if look().persian else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute
