# SPDX-License-Identifier: Apache-2.0
"""Tabs with counts: saved views above a list, parts of a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.text import isolate


@dataclass(frozen=True)
class Tab:
    """One tab; `count` is shown in a chip of its tone, empty for none."""

    name: str
    words: str
    count: str = ""
    tone: Tone = Tone.GREY


class Tabs(QWidget):
    """A row of tabs; Left and Right move, Ctrl+Tab belongs to the page. `chosen` comes with its name.

    Enter and F2 go into what the tab shows (`entered`), where a page does that.

    Where they do not fit the width, the last ones stand in a menu at the end (Down opens it); the chosen one
    is always seen.
    """

    chosen = Signal(str)
    entered = Signal()
    menu_wanted = Signal(str, QPoint)

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self._tabs: tuple[Tab, ...] = ()
        self._current = ""
        self._more = QMenu(self)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(38))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def offer(self, tabs: tuple[Tab, ...], current: str = "") -> None:
        """Show these tabs; `current` is marked without being announced."""
        self._tabs = tabs
        names = [tab.name for tab in tabs]
        if current or self._current not in names:
            self._current = current or (names[0] if names else "")
        self.updateGeometry()
        self.update()
        self._describe()

    @property
    def current(self) -> str:
        """The name of the tab chosen."""
        return self._current

    def choose(self, name: str, announce: bool = True) -> None:
        """Mark a tab as chosen."""
        changed = name != self._current
        self._current = name
        self._describe()
        self.update()
        if announce and changed:
            self.chosen.emit(name)

    def _describe(self) -> None:
        for tab in self._tabs:
            if tab.name == self._current:
                self.setAccessibleDescription(f"{tab.words} {tab.count}".strip())

    def _width(self, tab: Tab) -> int:
        words = QFontMetrics(fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale))
        count = QFontMetrics(fonts.font(11, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale))
        width = words.horizontalAdvance(running(tab.words)) + px(10)
        if tab.count:
            width += px(8) + max(px(24), count.horizontalAdvance(running(tab.count)) + px(16))
        return width

    def _places(self) -> list[tuple[Tab, QRect]]:
        widths = [self._width(tab) for tab in self._tabs]
        places, along = [], 0
        for index in self._shown(widths):
            tab, width = self._tabs[index], widths[index]
            x = self.width() - along - width if look().persian else along
            places.append((tab, QRect(x, 0, width, self.height())))
            along += width + px(12)
        return places

    def _shown(self, widths: list[int]) -> list[int]:
        """Which tabs are in the row: all, or the first ones that fit beside «more», the chosen one always."""
        step, all_of_them = px(12), list(range(len(widths)))
        if sum(widths) + step * (len(widths) - 1) <= self.width():
            return all_of_them
        names = [tab.name for tab in self._tabs]
        chosen = names.index(self._current) if self._current in names else 0
        room = self.width() - self._more_width()
        shown = all_of_them
        while len(shown) > 1 and sum(widths[one] + step for one in shown) > room:
            shown = shown[:-1] if shown[-1] != chosen else [*shown[:-2], chosen]
        return shown

    def folded(self) -> tuple[Tab, ...]:
        """The tabs that do not fit the row and stand in the menu at its end."""
        shown = self._shown([self._width(tab) for tab in self._tabs])
        return tuple(tab for index, tab in enumerate(self._tabs) if index not in shown)

    def _more_words(self, count: int) -> str:
        return self.tr("{count} more").format(count=number(count))

    def _more_width(self) -> int:
        words = QFontMetrics(fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale))
        return words.horizontalAdvance(running(self._more_words(len(self._tabs)))) + px(36)

    def _more_place(self) -> QRect:
        """Where the menu of the folded tabs is opened: at the end of the row."""
        width = self._more_width()
        return QRect(0 if look().persian else self.width() - width, 0, width, self.height())

    def open_more(self) -> None:
        """Offer the folded tabs."""
        menu = self._more
        menu.clear()
        for tab in self.folded():
            act = menu.addAction(f"{tab.words}  ({isolate(tab.count)})" if tab.count else tab.words)
            act.triggered.connect(partial(self.choose, tab.name))
        place = self._more_place()
        menu.popup(self.mapToGlobal(place.bottomRight() if look().persian else place.bottomLeft()))

    def sizeHint(self) -> QSize:
        return QSize(sum(self._width(tab) + px(12) for tab in self._tabs), px(38))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(120), px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tab, rect in self._places():
            self._paint_tab(painter, tab, rect)
        folded = len(self.folded())
        if folded:
            self._paint_more(painter, folded)
        painter.end()

    def _paint_more(self, painter: QPainter, count: int) -> None:
        brush = Brush(painter, self._more_place().adjusted(px(4), 0, -px(4), -px(4)))
        font = fonts.font(13, fonts.REGULAR, persian=look().persian, scale=look().scale)
        brush.text(running(self._more_words(count)), font, tokens().primary)
        brush.gap(px(4))
        icons.paint(painter, "chevron-down", tokens().primary, brush.take(px(16)))

    def _paint_tab(self, painter: QPainter, tab: Tab, rect: QRect) -> None:
        colours, active = tokens(), tab.name == self._current
        brush = Brush(painter, rect.adjusted(px(4), 0, -px(4), -px(4)))
        weight = fonts.SEMI_BOLD if active else fonts.REGULAR
        font = fonts.font(13, weight, persian=look().persian, scale=look().scale)
        brush.text(running(tab.words), font, colours.ink if active else colours.muted)
        if tab.count:
            brush.gap(px(7))
            brush.chip(tab.count, tab.tone)
        if active:
            painter.fillRect(
                QRect(rect.x(), rect.bottom() - px(2), rect.width(), px(3)), QColor(colours.primary)
            )
        if active and self.hasFocus():
            painter.setPen(QColor(colours.primary))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, 3, -1, -5), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for tab, rect in self._places():
            if rect.contains(event.position().toPoint()):
                self.choose(tab.name)
                return
        if self.folded() and self._more_place().contains(event.position().toPoint()):
            self.open_more()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        for tab, rect in self._places():
            if rect.contains(event.pos()):
                self.menu_wanted.emit(tab.name, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = Qt.Key.Key_Left if look().persian else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if look().persian else Qt.Key.Key_Left
        if event.key() in (onward, back):
            self.step(1 if event.key() == onward else -1)
        elif event.key() == Qt.Key.Key_Down and self.folded():
            self.open_more()
        elif event.key() in (*ENTER, Qt.Key.Key_F2):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Choose the tab so many places on, round the end."""
        names = [tab.name for tab in self._tabs]
        if names:
            self.choose(names[(names.index(self._current) + by) % len(names)])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()
