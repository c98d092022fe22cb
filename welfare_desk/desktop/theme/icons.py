# SPDX-License-Identifier: Apache-2.0
"""Lucide icons, coloured when painted, so that they follow the theme without being asked to."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRectF, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from welfare_desk.desktop.theme.look import look, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.paths import resources

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QSize


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, stroke: float = 0.0) -> QPixmap:
    """An icon of `size` logical pixels in one colour; `stroke` overrides Lucide's line width of 2."""
    from PySide6.QtSvg import QSvgRenderer

    text = _drawing(name).replace("currentColor", colour)
    width = stroke or 1.75
    text = text.replace('stroke-width="2"', f'stroke-width="{width}"')
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def paint(painter: QPainter, name: str, colour: str, rect: QRect) -> None:
    """Draw an icon, turned for the reading direction, centred in a rectangle of device-independent pixels."""
    size = min(rect.width(), rect.height())
    if size <= 0:
        return
    ratio = painter.device().devicePixelRatioF()
    corner = QPoint(rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2)
    painter.drawPixmap(corner, pixmap(directed(name), colour, size, ratio))


_TONES = frozenset(str(tone) for tone in Tone)


def colour_of(role: str) -> str:
    """The colour of a role in the theme in force: the name of a token, or of a tone."""
    if role in _TONES:
        return tokens().shade(Tone(role)).ink
    colour = getattr(tokens(), role)
    if not isinstance(colour, str):
        raise TypeError(f"{role} is no colour")
    return colour


# Icons that mean a direction of reading; in a left-to-right window they are mirrored.
_DIRECTED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
    "chevrons-left": "chevrons-right",
    "chevrons-right": "chevrons-left",
}


def directed(name: str) -> str:
    """The icon drawn for the reading direction in force; names are those of a right-to-left window."""
    return name if look().persian else _DIRECTED.get(name, name)


class _Engine(QIconEngine):
    """Paints by role at the moment of painting."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = "muted" if mode == QIcon.Mode.Disabled else self._role
        paint(painter, self._name, colour_of(role), rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        role = "muted" if mode == QIcon.Mode.Disabled else self._role
        return pixmap(directed(self._name), colour_of(role), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        role = "muted" if mode == QIcon.Mode.Disabled else self._role
        logical = round(min(size.width(), size.height()) / (scale or 1.0))
        return pixmap(directed(self._name), colour_of(role), logical, scale or 1.0)

    def clone(self) -> QIconEngine:
        copy = _Engine(self._name, self._role)
        _kept.append(copy)
        return copy


_kept: list[_Engine] = []  # Qt does not own a clone made in Python; it must not be collected under it


def icon(name: str, role: str = "muted") -> QIcon:
    """An icon that follows the theme; `role` is a token («muted», «on_primary», «rail_muted») or a tone."""
    return QIcon(_Engine(name, role))
