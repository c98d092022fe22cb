# SPDX-License-Identifier: Apache-2.0
"""A figure over the last months as a line, small in its tile and large with its values in a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desktop.kit.labels import running, start_side
from welfare_desk.desktop.kit.words import listed, number
from welfare_desk.desktop.summary.chart import Chart, Spelled, Spot
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.trend import ChartKind

_NOTE = 40
"""Room of what is told under a large line, of two rows."""


@dataclass(frozen=True)
class Point:
    """A day in words and the figure of its evening; None is unknown."""

    words: str
    value: int | None
    corrected: bool = False
    """Whether it is of a closed month that was closed with another figure."""

    def named(self) -> str:
        """The day, and that its figure was corrected."""
        after = QCoreApplication.translate("Charts", "{day}, corrected since it was closed")
        return after.format(day=self.words) if self.corrected else self.words


def base_words(points: Sequence[Point]) -> str:
    """What the ground of the line stands for: else a small change would look like half of the whole."""
    known = [point.value for point in points if point.value is not None]
    if not known or min(known) in {0, max(known)}:
        return ""
    words = QCoreApplication.translate("Charts", "The line begins at {figure}, not at 0.")
    return words.format(figure=number(min(known)))


def _places(room: QRectF, values: Sequence[int | None]) -> list[QPointF | None]:
    """Where the values stand in a room, the oldest where reading begins; what is unknown stands nowhere."""
    known = [value for value in values if value is not None]
    if not known:
        return [None] * len(values)
    low, high = min(known), max(known)
    step = room.width() / max(1, len(values) - 1)
    found: list[QPointF | None] = []
    for at, value in enumerate(values):
        x = room.right() - at * step if look().persian else room.left() + at * step
        share = (value - low) / (high - low) if value is not None and high > low else 0.5
        found.append(None if value is None else QPointF(x, room.bottom() - share * room.height()))
    return found


def _paint_line(painter: QPainter, room: QRectF, values: Sequence[int | None], tone: Tone) -> None:
    """The line over its soft area, a dot at its newest value; it breaks where nothing is known."""
    shade, places = tokens().shade(tone), _places(room, values)
    runs: list[list[QPointF]] = [[]]
    for place in places:
        if place is None:
            runs.append([])
        else:
            runs[-1].append(place)
    for run in filter(None, runs):
        floor = room.bottom() + px(3)
        area = [*run, QPointF(run[-1].x(), floor), QPointF(run[0].x(), floor)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.soft))
        painter.drawPolygon(QPolygonF(area))
        painter.setPen(QPen(QColor(shade.strong), px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(run))
    if places and places[-1] is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shade.strong))
        painter.drawEllipse(places[-1], px(3), px(3))


class Spark(QWidget):
    """The line in a tile; what it tells is told by the tile."""

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self._tone = tone
        self.values: tuple[int | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(32))

    def sizeHint(self) -> QSize:
        return QSize(px(96), px(32))

    def show_values(self, values: Sequence[int | None]) -> None:
        """These values, the oldest first."""
        self.values = tuple(values)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = px(4)
        _paint_line(painter, QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), self.values, self._tone)
        painter.end()


class LineChart(Chart):
    """The line with a name under every value and the values beside their points."""

    sideways = True

    def __init__(self, title: str, kind: ChartKind, tone: Tone, head: str) -> None:
        super().__init__(title, kind)
        self._tone, self._head = tone, head
        self.points: tuple[Point, ...] = ()

    def show_points(self, points: Sequence[Point]) -> None:
        """These, the oldest first."""
        self.points = tuple(points)
        self.describe()
        self.update()

    def twin(self) -> Self:
        other = type(self)(self.title, self.kind or ChartKind.COVERED, self._tone, self._head)
        other.show_points(self.points)
        return other

    def spelled(self) -> Spelled:
        rows = tuple((point.named(), told(point.value)) for point in self.points)
        return Spelled((self.tr("Evening"), self._head), rows)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(px(60), px(34), -px(60), -px(44 + _NOTE))

    def notes(self) -> str:
        """What has to be known to read the line: where it begins, and which of its months were corrected."""
        after = [point.words for point in self.points if point.corrected]
        told = self.tr("Corrected since the closing: {months}.").format(months=listed(after)) if after else ""
        return " ".join(filter(None, (base_words(self.points), told)))

    def spots(self) -> Sequence[Spot]:
        room, wide = self._room(), px(90)
        step = room.width() / max(1, len(self.points) - 1)
        found = []
        for at, point in enumerate(self.points):
            x = room.right() - at * step if look().persian else room.left() + at * step
            rect = QRect(round(x) - wide // 2, 0, wide, self.height())
            found.append(Spot("", f"{point.named()}: {told(point.value)}", rect))
        return found

    def paint_on(self, painter: QPainter) -> None:
        room, persian, scale = self._room(), look().persian, look().scale
        _paint_line(painter, room, [point.value for point in self.points], self._tone)
        places = _places(room, [point.value for point in self.points])
        for place, point, spot in zip(places, self.points, self.spots(), strict=True):
            painter.setFont(fonts.font(12, persian=persian, scale=scale))
            painter.setPen(QColor(tokens().muted))
            middle = float(spot.rect.center().x())
            under = QRectF(middle - px(60), room.bottom() + px(12), px(120), px(22))
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, point.words)
            painter.setFont(fonts.font(14, fonts.SEMI_BOLD, persian=persian, scale=scale))
            painter.setPen(QColor(tokens().ink))
            y = room.center().y() if place is None else place.y() - px(28)
            over = QRectF(middle - px(60), y, px(120), px(22))
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, told(point.value))
        painter.setFont(fonts.font(12, persian=persian, scale=scale))
        painter.setPen(QColor(tokens().muted))
        foot = QRectF(self.rect()).adjusted(0, self.height() - px(_NOTE), 0, 0)
        painter.drawText(
            foot,
            start_side() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap,
            running(self.notes()),
        )


def told(value: int | None) -> str:
    """A figure, or that it is unknown."""
    return QCoreApplication.translate("Charts", "unknown") if value is None else number(value)
