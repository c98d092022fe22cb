# SPDX-License-Identifier: Apache-2.0
"""Headings of the table: muted words, the sorted one in teal with its arrow, a tick box for all."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.cells import PAD, TICK_GAP, at_right
from welfare_desk.desktop.kit.columns import Column
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px


class Headings(QHeaderView):
    """Paints its sections itself: the style would put the sort arrow on the wrong side."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.sorted_by = ""
        self.descending = False
        self.ticks_in: int | None = None
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(40))

    def show_sort(self, name: str, descending: bool) -> None:
        """Mark the column that sorts."""
        self.sorted_by, self.descending = name, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(px(40), px(36))  # Qt's own asks every column how wide its words are

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        colours = look().tokens
        painter.fillRect(rect, QColor(colours.header))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = self._columns[section]
        inner = rect.adjusted(px(PAD), 0, -px(PAD), -1)
        active = bool(column.sort) and column.sort == self.sorted_by
        font = fonts.font(12, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        brush = Brush(painter, inner)
        if section == self.ticks_in:
            brush.gap(px(17 + TICK_GAP))
        colour = colours.link if active else colours.muted
        if at_right(column):
            brush.text(running(column.title), font, colour, end=True)
        else:
            brush.text(running(column.title), font, colour, reserve=px(22) if active else 0)
            if active:
                brush.gap(px(6))
                brush.icon("arrow-down" if self.descending else "arrow-up", "link", 15)
        painter.restore()
