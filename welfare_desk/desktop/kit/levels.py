# SPDX-License-Identifier: Apache-2.0
"""How full something is against a least measure: a bar in parts with a line across it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone

if TYPE_CHECKING:
    from welfare_desk.desktop.kit.brush import Brush
    from welfare_desk.desktop.kit.columns import Column

_TALL, _LINE = 8, 18
_CHIP, _LEAST, _MOST = 92, 44, 170
"""Pixels at scale 1: kept for the chip behind the bar, and between which the bar is long."""


def paint_level(brush: Brush, column: Column, row: Any) -> None:
    """The bars of all rows are equally long, whether a chip stands behind them or not."""
    length = min(px(_MOST), max(px(_LEAST), brush.room - px(_CHIP)))
    spot = brush.take(length)
    rail = QRectF(spot.x(), spot.y() + (spot.height() - px(_TALL)) / 2, spot.width(), px(_TALL))
    painter, colours = brush.painter, look().tokens
    painter.fillRect(rail, QColor(colours.disabled))
    at = rail.right() if brush.mirrored else rail.left()
    for share, tone in column.parts(row) if column.parts is not None else ():
        width = rail.width() * min(1.0, max(0.0, share))
        left = at - width if brush.mirrored else at
        painter.fillRect(QRectF(left, rail.top(), width, rail.height()), QColor(colours.shade(tone).strong))
        at = left if brush.mirrored else left + width
    mark = column.mark(row) if column.mark is not None else None
    if mark is not None:
        x = rail.right() - rail.width() * mark if brush.mirrored else rail.left() + rail.width() * mark
        line = QRectF(x - 1, spot.y() + (spot.height() - px(_LINE)) / 2, 2, px(_LINE))
        painter.fillRect(line, QColor(colours.shade(Tone.AMBER).strong))
    chip = column.chip(row) if column.chip is not None else None
    if chip is not None:
        brush.gap(px(10))
        brush.chip(*chip)
