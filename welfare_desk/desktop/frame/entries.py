# SPDX-License-Identifier: Apache-2.0
"""The lines of the palette: people and commands under their headings, painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.keys import name_of_keys
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.domain.text import isolate


@dataclass(frozen=True)
class Entry:
    """One line of the palette; `act` runs when it is chosen."""

    icon: str
    words: str
    note: str
    keys: str
    act: Callable[[], None]
    code: str = ""
    """A file number before the note: left to right, Latin digits."""
    about: str = ""
    """Further words by which a command is found: the part of the page that it belongs to."""
    unseen: bool = False
    """Of a person: found by what the line does not hold by itself, so that commands go before."""
    instead: bool = False
    """Leads away to another page; Enter alone takes it only when the mark was put on it."""


def entry_of(action: QAction) -> Entry:
    """The line of an act: its words, its icon and its key."""
    keys = name_of_keys(action.shortcut())
    icon = action.data() if isinstance(action.data(), str) and action.data() else "command"
    return Entry(icon, action.text(), "", keys, action.trigger)


class Entries(QWidget):
    """The lines under their headings, painted; the palette's box keeps the keyboard.

    Signals: `pressed` (the number of a line), `marked` (where the line stands that has the mark now).
    """

    pressed = Signal(int)
    marked = Signal(QRect)

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[tuple[str, tuple[Entry, ...]], ...] = ()
        self.current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Results"))

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Entry]]]) -> None:
        """Show these groups and put the mark on the first line."""
        self._groups = tuple((title, tuple(entries)) for title, entries in groups if entries)
        self.current = -1 if all(entry.instead for entry in self.entries()) else 0
        self.setFixedHeight(self.sizeHint().height())
        self._describe()
        self.update()

    def entries(self) -> list[Entry]:
        """All lines in order."""
        return [entry for _, entries in self._groups for entry in entries]

    def move_mark(self, by: int) -> None:
        """Put the mark so many lines on, round the end."""
        count = len(self.entries())
        if count:
            self.current = (max(self.current, -1 if by > 0 else 0) + by) % count
            self._describe()
            self.update()
            self.marked.emit(self._place_of_mark())

    def _place_of_mark(self) -> QRect:
        """Where the marked line stands, with the heading above the first one."""
        lines = [rect for _, rect, entry in self._places() if entry is not None]
        return lines[self.current].adjusted(0, -px(28) if self.current == 0 else 0, 0, 0)

    def _describe(self) -> None:
        entries = self.entries()
        self.setAccessibleDescription(entries[self.current].words if entries and self.current >= 0 else "")

    def sizeHint(self) -> QSize:
        height = sum(px(28) + px(41) * len(entries) for _, entries in self._groups)
        return QSize(px(600), height)

    def _places(self) -> list[tuple[str, QRect, Entry | None]]:
        places: list[tuple[str, QRect, Entry | None]] = []
        y = 0
        for title, entries in self._groups:
            places.append((title, QRect(0, y, self.width(), px(28)), None))
            y += px(28)
            for entry in entries:
                places.append(("", QRect(0, y, self.width(), px(41)), entry))
                y += px(41)
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        number = 0
        for title, rect, entry in self._places():
            if entry is None:
                font = fonts.font(12, persian=look().persian, scale=look().scale)
                Brush(painter, rect.adjusted(px(14), 0, -px(14), 0)).text(
                    running(title), font, tokens().muted
                )
                continue
            self._paint_entry(painter, rect, entry, number == self.current)
            number += 1
        painter.end()

    def _paint_entry(self, painter: QPainter, rect: QRect, entry: Entry, active: bool) -> None:
        colours = tokens()
        if active:
            painter.fillRect(rect, QColor(colours.selected))
        brush = Brush(painter, rect.adjusted(px(14), 0, -px(12), 0))
        keys = "Enter" if active else entry.keys
        reserve = px(80)
        brush.icon(entry.icon, "teal" if active else "muted", 17)
        brush.gap(px(11))
        strong = fonts.font(13, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        plain = fonts.font(12, persian=look().persian, scale=look().scale)
        brush.text(running(entry.words), strong, colours.ink, reserve=reserve)
        brush.gap(px(9))
        if entry.code:
            code = fonts.font(12, persian=False, scale=look().scale)
            brush.text(isolate(entry.code), code, colours.muted, reserve=reserve)
            brush.gap(px(9))
        brush.text(running(entry.note), plain, colours.muted, reserve=reserve)
        if keys:
            self._paint_keys(painter, rect, keys)

    def _paint_keys(self, painter: QPainter, rect: QRect, keys: str) -> None:
        font = fonts.font(11, persian=False, scale=look().scale)
        painter.setFont(font)
        words = isolate(keys.replace("+", " "))
        width = painter.fontMetrics().horizontalAdvance(words) + px(18)
        x = rect.left() + px(13) if look().persian else rect.right() - px(13) - width
        cap = QRectF(x, rect.y() + (rect.height() - px(21)) / 2, width, px(21))
        painter.setPen(QColor(tokens().line))
        painter.setBrush(QColor(tokens().card))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setPen(QColor(tokens().muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)

    def _number_at(self, event: QMouseEvent) -> int:
        number = 0
        for _, rect, entry in self._places():
            if entry is None:
                continue
            if rect.contains(event.position().toPoint()):
                return number
            number += 1
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event)
        if number >= 0 and number != self.current:
            self.current = number
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event)
        if number >= 0:
            self.pressed.emit(number)
