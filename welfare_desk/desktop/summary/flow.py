# SPDX-License-Identifier: Apache-2.0
"""In and out of the pension queue by month: two bars a month, time in the direction of reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent

from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.words import month_name, month_title, number
from welfare_desk.desktop.summary.chart import Chart, Spelled, Spot
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.axis import axis
from welfare_desk.domain.summary.trend import ChartKind, QueueMonth

JOINED, LEFT = "queue_in", "queue_out"
"""The tables of the month that the two bars count."""
_TONES = {JOINED: Tone.TEAL, LEFT: Tone.AMBER}
_APART = 6
"""Pixels at scale 1 between the names of months."""
_LEGEND, _NAMES, _VALUE, _AXIS = 24, 24, 16, 40
_BAR = 22


def _small() -> QFont:
    """The font of the axis and of the months."""
    return fonts.font(11, persian=look().persian, scale=look().scale)


class QueueFlow(Chart):
    """A spot is named ``1404-07 queue_in``; where not all months have room, the last ones are shown."""

    sideways = True
    fitted = Signal()
    """There is room for other months than before."""

    def __init__(self, title: str, kind: ChartKind | None = ChartKind.QUEUE_MOVES) -> None:
        super().__init__(title, kind)
        self.months: tuple[QueueMonth, ...] = ()

    def sizeHint(self) -> QSize:
        return QSize(px(560), px(220))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(260), px(110))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fitted.emit()

    def show_months(self, months: Sequence[QueueMonth]) -> None:
        """These months, the oldest first."""
        self.months = tuple(months)
        self._at = max(0, 2 * len(self.shown()) - 2)
        self.describe()
        self.update()

    def twin(self) -> Self:
        other = type(self)(self.title, self.kind)
        other.show_months(self.months)
        return other

    def words(self) -> dict[str, str]:
        """What the two bars are."""
        return {JOINED: self.tr("Joined the queue"), LEFT: self.tr("Left the queue")}

    def spelled(self) -> Spelled:
        rows = tuple(
            (month_title(one.month), figure_words(one.joined), figure_words(one.left)) for one in self.months
        )
        return Spelled((self.tr("Month"), *self.words().values()), rows)

    def shown(self) -> tuple[QueueMonth, ...]:
        """The last months for which there is room."""
        metrics = QFontMetrics(_small())
        names = [metrics.horizontalAdvance(month_name(one.month.month)) for one in self.months]
        room = (self.width() - px(_AXIS)) // (max(names, default=1) + px(_APART))
        return self.months[-max(2, room) :]

    # where things stand

    def _plot(self) -> QRectF:
        left = 0 if look().persian else px(_AXIS)
        top, bottom = px(_LEGEND + _VALUE), self.height() - px(_NAMES)
        return QRectF(left, top, self.width() - px(_AXIS), max(px(10), bottom - top))

    def _column(self, place: int, count: int) -> QRectF:
        """The room of a month from the top of the plot to its name."""
        plot = self._plot()
        wide = plot.width() / max(1, count)
        x = plot.right() - (place + 1) * wide if look().persian else plot.left() + place * wide
        return QRectF(x, plot.top(), wide, plot.height())

    def _top(self) -> int:
        most = max((one.most for one in self.shown()), default=0)
        return axis(0, most)[1][-1]

    def _bars(self) -> list[tuple[QueueMonth, str, int | None, QRectF]]:
        """Month, table, count and the rectangle of each bar, in the order of reading; flat where unknown."""
        shown, plot, top = self.shown(), self._plot(), self._top()
        bars = []
        for place, one in enumerate(shown):
            column = self._column(place, len(shown))
            wide = min(float(px(_BAR)), column.width() * 0.4)
            for second, (table, count) in enumerate(((JOINED, one.joined), (LEFT, one.left))):
                first = second == (0 if look().persian else 1)
                x = column.center().x() + (px(1) if first else -wide - px(1))
                height = plot.height() * (count or 0) / top
                bars.append((one, table, count, QRectF(x, plot.bottom() - height, wide, height)))
        return bars

    def spots(self) -> Sequence[Spot]:
        plot, words = self._plot(), self.words()
        found = []
        for one, table, count, bar in self._bars():
            pressed = QRectF(bar.left(), plot.top() - px(_VALUE), bar.width(), plot.height() + px(_VALUE))
            told = f"{month_title(one.month)}، " if look().persian else f"{month_title(one.month)}, "
            found.append(
                Spot(f"{one.month} {table}", f"{told}{words[table]}: {figure_words(count)}", pressed.toRect())
            )
        return found

    # painting

    def paint_on(self, painter: QPainter) -> None:
        if not self.months:
            painter.setFont(fonts.font(13, persian=look().persian, scale=look().scale))
            painter.setPen(QColor(tokens().muted))
            nobody = running(self.tr("Nobody has joined this queue or left it in twelve months."))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, nobody)
            return
        self._paint_legend(painter)
        self._paint_axis(painter)
        bars = self._bars()
        value = fonts.font(11, fonts.MEDIUM, persian=look().persian, scale=look().scale)
        metrics = QFontMetrics(value)
        for _, table, count, bar in bars:
            if count is None:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens().shade(_TONES[table]).strong))
            painter.drawRoundedRect(bar, px(2), px(2))
            if metrics.horizontalAdvance(number(count)) <= bar.width() + px(5):
                painter.setFont(value)
                painter.setPen(QColor(tokens().ink))
                spot = QRectF(bar.center().x() - px(20), bar.top() - px(_VALUE), px(40), px(_VALUE))
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, number(count))
        self._paint_names(painter)

    def _paint_legend(self, painter: QPainter) -> None:
        font = fonts.font(12, persian=look().persian, scale=look().scale)
        metrics, spot = QFontMetrics(font), px(10)
        painter.setFont(font)
        along = float(px(2))
        for table, words in self.words().items():
            told = running(words)
            wide = metrics.horizontalAdvance(told) + px(2)
            for part, size in (("spot", spot), ("words", wide)):
                x = self.width() - along - size if look().persian else along
                if part == "spot":
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(tokens().shade(_TONES[table]).strong))
                    painter.drawRoundedRect(QRectF(x, px(4), spot, spot), 3, 3)
                else:
                    painter.setPen(QColor(tokens().muted))
                    painter.drawText(QRectF(x, 0, wide, px(18)), Qt.AlignmentFlag.AlignCenter, told)
                along += size + px(6)
            along += px(12)

    def _paint_axis(self, painter: QPainter) -> None:
        plot, ticks = self._plot(), axis(0, max((one.most for one in self.shown()), default=0))[1]
        painter.setFont(_small())
        room = plot.height() / max(1, len(ticks) - 1)
        every = max(1, round(px(22) / max(1.0, room)))
        for place, tick in enumerate(ticks):
            if place % every:
                continue
            y = plot.bottom() - plot.height() * tick / ticks[-1]
            painter.setPen(QPen(QColor(tokens().line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            x = plot.right() + px(6) if look().persian else 0
            side = Qt.AlignmentFlag.AlignLeft if look().persian else Qt.AlignmentFlag.AlignRight
            spot = QRectF(x, y - px(9), px(_AXIS - 8), px(18))
            painter.setPen(QColor(tokens().muted))
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(spot, flags, number(tick))

    def _paint_names(self, painter: QPainter) -> None:
        shown = self.shown()
        painter.setFont(_small())
        painter.setPen(QColor(tokens().muted))
        for place, one in enumerate(shown):
            column = self._column(place, len(shown))
            spot = QRect(round(column.left()), round(column.bottom()) + px(4), round(column.width()), px(18))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, month_name(one.month.month))
