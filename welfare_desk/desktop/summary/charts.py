# SPDX-License-Identifier: Apache-2.0
"""The two small charts, painted: a ring of shares with its key, and bars. A row can be pressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.chart import Chart, Spelled, Spot
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.trend import ChartKind
from welfare_desk.domain.text import isolate


@dataclass(frozen=True)
class Share:
    """One part of a whole; `name` comes out when it is pressed, empty for a part that opens nothing."""

    name: str
    words: str
    count: int
    tone: Tone


def percent(count: int, total: int) -> str:
    """A share in whole percent; a share that would round to none is «under one»."""
    sign = "٪" if look().persian else "%"
    if not total or not count:
        return f"0{sign}"
    shown = round(count * 100 / total)
    return f"{shown}{sign}" if shown else f"<1{sign}"


class Shares(Chart):
    """Rows of parts; `name_head` says what the parts are, `unit` what is counted."""

    def __init__(
        self, title: str, unit: str = "", kind: ChartKind | None = None, name_head: str = ""
    ) -> None:
        super().__init__(title, kind)
        self.shares: tuple[Share, ...] = ()
        self.unit, self.name_head, self.rest = unit, name_head, ""

    def show_shares(self, shares: Sequence[Share], rest: str = "") -> None:
        """Show these parts; `rest` tells in words what else there is."""
        self.shares, self.rest = tuple(shares), rest
        self.describe()
        self.update()

    def twin(self) -> Self:
        other = type(self)(self.title, self.unit, self.kind, self.name_head)
        other.show_shares(self.shares, self.rest)
        return other

    def row_rect(self, place: int) -> QRect:
        """Where a row of words stands; each chart says it for itself."""
        raise NotImplementedError

    def spots(self) -> Sequence[Spot]:
        return [
            Spot(share.name, f"{share.words}: {number(share.count)}", self.row_rect(place))
            for place, share in enumerate(self.shares)
        ]

    def spelled(self) -> Spelled:
        total = sum(share.count for share in self.shares)
        share_head = QCoreApplication.translate("Charts", "Share")
        rows = tuple(
            (share.words, number(share.count), isolate(percent(share.count, total))) for share in self.shares
        )
        return Spelled((self.name_head, self.unit, share_head), rows)


class Donut(Shares):
    """Shares of a whole as a ring at the reading side, its key beside it, the sum in the middle."""

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(200))

    def _ring(self) -> QRectF:
        side = min(self.height() - px(8), round(self.width() * 0.42), px(250))
        x = self.width() - side - px(4) if look().persian else px(4)
        return QRectF(x, (self.height() - side) / 2, side, side)

    def row_rect(self, place: int) -> QRect:
        ring = self._ring()
        count = max(1, len(self.shares))
        height = min(px(36), (self.height() - px(4)) // count)
        top = (self.height() - height * count) // 2 + place * height
        if look().persian:
            return QRect(0, top, round(ring.left()) - px(16), height)
        left = round(ring.right()) + px(16)
        return QRect(left, top, self.width() - left, height)

    def paint_on(self, painter: QPainter) -> None:
        total = sum(share.count for share in self.shares)
        self._paint_ring(painter, total)
        for place, share in enumerate(self.shares):
            self._paint_row(painter, self.row_rect(place), share, total)

    def _paint_ring(self, painter: QPainter, total: int) -> None:
        ring, colours = self._ring(), tokens()
        inner = ring.adjusted(*(ring.width() * 0.22 * sign for sign in (1, 1, -1, -1)))
        painter.setPen(QPen(QColor(colours.card), 2))
        # From twelve o'clock in the direction of reading.
        turn = 1.0 if look().persian else -1.0
        start = 90.0
        for share in self.shares:
            span = turn * 360.0 * share.count / max(1, total)
            path = QPainterPath()
            path.arcMoveTo(ring, start)
            path.arcTo(ring, start, span)
            path.arcTo(inner, start + span, -span)
            path.closeSubpath()
            painter.setBrush(QColor(colours.shade(share.tone).strong))
            painter.drawPath(path)
            start += span
        if not total:
            painter.setBrush(QColor(colours.disabled))
            painter.drawEllipse(ring)
            painter.setBrush(QColor(colours.card))
            painter.drawEllipse(inner)
        self._paint_sum(painter, inner, total)

    def _paint_sum(self, painter: QPainter, inner: QRectF, total: int) -> None:
        colours, scale, persian = tokens(), look().scale, look().persian
        painter.setFont(fonts.font(18, fonts.BOLD, persian=persian, scale=scale))
        painter.setPen(QColor(colours.ink))
        upper = inner.adjusted(0, -px(10), 0, -px(10))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, number(total))
        painter.setFont(fonts.font(12, persian=persian, scale=scale))
        painter.setPen(QColor(colours.muted))
        lower = inner.adjusted(0, px(13), 0, px(13))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, running(self.unit))

    def _paint_row(self, painter: QPainter, rect: QRect, share: Share, total: int) -> None:
        colours, scale, persian = tokens(), look().scale, look().persian
        brush = Brush(painter, rect.adjusted(px(6), 0, -px(6), 0))
        spot = brush.take(px(11))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.shade(share.tone).strong))
        painter.drawRoundedRect(QRectF(spot.x(), rect.center().y() - px(5), px(10), px(10)), 3, 3)
        brush.gap(px(8))
        plain = fonts.font(13, persian=persian, scale=scale)
        strong = fonts.font(13, fonts.SEMI_BOLD, persian=persian, scale=scale)
        tail = px(44)
        figures = max(px(44), QFontMetrics(strong).horizontalAdvance(number(share.count)) + px(6))
        brush.text(running(share.words), plain, colours.ink, reserve=tail + figures)
        # The two columns of figures stand at the end side whatever the length of the words.
        end = Brush(painter, rect.adjusted(px(6), 0, -px(6), 0))
        end.take(max(0, end.room - tail - figures))
        _number(painter, end.take(figures), number(share.count), strong, colours.ink)
        small = fonts.font(12, persian=persian, scale=scale)
        _number(painter, end.take(tail), isolate(percent(share.count, total)), small, colours.muted)


class Bars(Shares):
    """Counts as bars from the reading side, each with its words before and its figure after it."""

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(28) * max(3, len(self.shares)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), px(24) * max(3, len(self.shares)))

    def row_rect(self, place: int) -> QRect:
        count = max(1, len(self.shares))
        height = min(px(38), (self.height() - self._rest_room()) // count)
        return QRect(0, place * height, self.width(), height)

    def _rest_room(self) -> int:
        """Pixels of the line that tells of the parts without a bar."""
        return px(20) if self.rest else 0

    def _words_width(self) -> int:
        font = fonts.font(13, persian=look().persian, scale=look().scale)
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(running(share.words)) for share in self.shares), default=0)
        return min(widest + px(12), round(self.width() * 0.36))

    def paint_on(self, painter: QPainter) -> None:
        words, largest = self._words_width(), max((share.count for share in self.shares), default=0)
        for place, share in enumerate(self.shares):
            self._paint_row(painter, self.row_rect(place), share, words, largest)
        if self.rest:
            below = self.row_rect(len(self.shares))
            brush = Brush(painter, QRect(px(4), below.top(), self.width() - px(8), self._rest_room()))
            small = fonts.font(12, persian=look().persian, scale=look().scale)
            brush.text(running(self.rest), small, tokens().muted)

    def _paint_row(self, painter: QPainter, rect: QRect, share: Share, words: int, largest: int) -> None:
        colours, scale, persian = tokens(), look().scale, look().persian
        brush = Brush(painter, rect.adjusted(px(4), 0, -px(4), 0))
        name = Brush(painter, brush.take(words))
        name.text(running(share.words), fonts.font(13, persian=persian, scale=scale), colours.ink)
        strong = fonts.font(13, fonts.SEMI_BOLD, persian=persian, scale=scale)
        figures = px(52)
        room = max(px(10), brush.room - figures)
        width = max(px(3), room * share.count // max(1, largest)) if share.count else 0
        bar = brush.take(width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.shade(share.tone).strong))
        height = min(px(18), max(px(10), rect.height() - px(10)))
        painter.drawRoundedRect(
            QRectF(bar.x(), rect.center().y() - height / 2 + 1, bar.width(), height), px(3), px(3)
        )
        brush.gap(px(7))
        brush.text(number(share.count), strong, colours.muted)


def _number(painter: QPainter, rect: QRect, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    side = Qt.AlignmentFlag.AlignLeft if look().persian else Qt.AlignmentFlag.AlignRight
    painter.drawText(rect, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)
