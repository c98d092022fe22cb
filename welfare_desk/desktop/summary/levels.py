# SPDX-License-Identifier: Apache-2.0
"""Items of the store against their least stock: a bar for what is free, an amber line for the least."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.chart import Chart, Spelled, Spot
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import unit_words
from welfare_desk.domain.summary.store import ItemBalance
from welfare_desk.domain.summary.trend import ChartKind

_ROW, _LEAST_ROW = 42, 30


class StockLevels(Chart):
    """A spot is named by the code of its item."""

    def __init__(self, title: str, kind: ChartKind | None = ChartKind.STOCK) -> None:
        super().__init__(title, kind)
        self.items: tuple[ItemBalance, ...] = ()

    def sizeHint(self) -> QSize:
        return QSize(px(260), px(_ROW) * max(3, len(self.items)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(180), px(_LEAST_ROW) * 3)

    def show_items(self, items: Sequence[ItemBalance]) -> None:
        """These, the shortest first."""
        self.items = tuple(items)
        self.describe()
        self.update()

    def twin(self) -> Self:
        other = type(self)(self.title, self.kind)
        other.show_items(self.items)
        return other

    def shown(self) -> tuple[ItemBalance, ...]:
        """Those that stand whole in the room of the moment."""
        return self.items[: max(1, self.height() // px(_LEAST_ROW))]

    def spelled(self) -> Spelled:
        heads = self.tr("Item"), self.tr("Free"), self.tr("Least stock"), self.tr("Unit")
        rows = tuple(
            (item.name, number(item.free), number(item.min_stock), unit_words(item.unit))
            for item in self.items
        )
        return Spelled(heads, rows)

    def _row(self, place: int) -> QRect:
        height = min(px(_ROW), max(px(_LEAST_ROW), self.height() // max(1, len(self.shown()))))
        return QRect(0, place * height, self.width(), height)

    def spots(self) -> Sequence[Spot]:
        told = self.tr("{item}: {free} free, the least is {least}")
        return [
            Spot(
                item.code,
                told.format(item=item.name, free=number(item.free), least=number(item.min_stock)),
                self._row(place),
            )
            for place, item in enumerate(self.shown())
        ]

    def paint_on(self, painter: QPainter) -> None:
        for place, item in enumerate(self.shown()):
            self._paint_row(painter, self._row(place), item)

    def _paint_row(self, painter: QPainter, rect: QRect, item: ItemBalance) -> None:
        colours, persian, scale = tokens(), look().persian, look().scale
        tone = Tone.RED if item.below else Tone.TEAL
        half = rect.height() * 5 // 9
        brush = Brush(painter, QRect(rect.left() + px(8), rect.top(), rect.width() - px(16), half))
        strong = fonts.font(12, fonts.SEMI_BOLD, persian=persian, scale=scale)
        told = running(f"{number(item.free)} {unit_words(item.unit)}")
        figures = QFontMetrics(strong).horizontalAdvance(told) + px(8)
        brush.text(
            running(item.name), fonts.font(12, persian=persian, scale=scale), colours.ink, reserve=figures
        )
        brush.text(told, strong, colours.shade(tone).ink if item.below else colours.ink, end=True)
        bar = QRectF(rect.left() + px(8), rect.top() + half + px(1), rect.width() - px(16), px(6))
        whole = max(item.free, item.min_stock * 2, 1)
        self._paint_bar(painter, bar, item.free / whole, item.min_stock / whole, tone)

    def _paint_bar(self, painter: QPainter, bar: QRectF, share: float, least: float, tone: Tone) -> None:
        colours, persian = tokens(), look().persian
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.disabled))
        painter.drawRoundedRect(bar, px(3), px(3))
        wide = bar.width() * max(0.0, min(1.0, share))
        if wide:
            left = bar.right() - wide if persian else bar.left()
            painter.setBrush(QColor(colours.shade(tone).strong))
            painter.drawRoundedRect(QRectF(left, bar.top(), wide, bar.height()), px(3), px(3))
        x = bar.right() - bar.width() * least if persian else bar.left() + bar.width() * least
        painter.setBrush(QColor(colours.shade(Tone.AMBER).strong))
        painter.drawRect(QRectF(x - px(1), bar.top() - px(3), px(2), bar.height() + px(6)))
