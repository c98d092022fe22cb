# SPDX-License-Identifier: Apache-2.0
"""A chart as a picture for print: drawn anew in light colours, its title, days, office and date with it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from welfare_desk.desktop.kit.labels import end_side, running, start_side
from welfare_desk.desktop.summary.chart import Chart
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import Look, drawn_as, look, tokens
from welfare_desk.desktop.theme.tokens import LIGHT

_WIDTH, _HEIGHT, _EDGE = 960, 560, 36
"""Pixels of the design; the picture has `_FACTOR` times as many."""
_FACTOR = 2.6
_DOTS_PER_METRE = 11811
"""300 dots per inch: the picture is 21 cm wide on paper."""
_HEAD, _FOOT = 64, 40


class Caption(NamedTuple):
    """What stands around a chart: what it is, of which days, whose, and when it was drawn."""

    title: str
    period: str
    office: str
    drawn: str


def chart_picture(chart: Chart, caption: Caption) -> QImage:
    """The picture, whatever size and theme the window has."""
    image = QImage(round(_WIDTH * _FACTOR), round(_HEIGHT * _FACTOR), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.card))
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    image.setText("Title", caption.title)
    with drawn_as(Look(LIGHT, look().language, 1.0)):
        twin = chart.twin()
        twin.resize(_WIDTH - 2 * _EDGE, _HEIGHT - 2 * _EDGE - _HEAD - _FOOT)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        persian = look().persian
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if persian else Qt.LayoutDirection.LeftToRight
        )
        painter.scale(_FACTOR, _FACTOR)
        _paint_caption(painter, caption)
        painter.translate(_EDGE, _EDGE + _HEAD)
        twin.paint_on(painter)
        painter.end()
    twin.deleteLater()
    return image


def _paint_caption(painter: QPainter, caption: Caption) -> None:
    persian, colours = look().persian, tokens()

    def line(words: str, top: float, font: QFont, colour: str, side: Qt.AlignmentFlag) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        room = QRectF(_EDGE, top, _WIDTH - 2 * _EDGE, 28)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, running(words))

    small = fonts.font(13, persian=persian)
    line(caption.title, _EDGE - 8, fonts.font(20, fonts.BOLD, persian=persian), colours.ink, start_side())
    line(caption.period, _EDGE + 22, small, colours.muted, start_side())
    foot = _HEIGHT - _EDGE - 20
    painter.setPen(QColor(colours.line))
    painter.drawLine(_EDGE, foot - 6, _WIDTH - _EDGE, foot - 6)
    line(caption.office, foot, small, colours.muted, start_side())
    line(caption.drawn, foot, small, colours.muted, end_side())
