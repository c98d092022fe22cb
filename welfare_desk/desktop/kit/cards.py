# SPDX-License-Identifier: Apache-2.0
"""Cards, fact rows, tiles that are filters, time lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.labels import Icon, Label, OneLine, Struck, start_side
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme.look import px, tokens
from welfare_desk.desktop.theme.tokens import Tone


class Card(QFrame):
    """A white card with a title line (`title`, `note`, acts at its end) and a body to fill."""

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        soft: bool = False,
        margin: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "soft" if soft else "true")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(margin), px(margin - 2), px(margin), px(margin))
        outer.setSpacing(px(8))
        self.title = Label(title, "heading")
        self.note = Label(note, "small")
        self.head = QHBoxLayout()
        self.head.setSpacing(px(8))
        self.head.addWidget(self.title)
        self.head.addWidget(self.note)
        self.head.addStretch(1)
        outer.addLayout(self.head)
        # Only now: a widget without a parent that is made visible is a window of its own for a moment.
        self.title.setVisible(bool(title))
        self.note.setVisible(bool(note))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        outer.addLayout(self.body, 1)

    def say(self, title: str, note: str = "") -> None:
        """Another title and note."""
        self.title.setText(title)
        self.note.setText(note)
        self.title.setVisible(bool(title))
        self.note.setVisible(bool(note))

    def add_act(self, widget: QWidget) -> None:
        """Put a button at the end of the title line."""
        self.head.addWidget(widget)


class ListCard(QFrame):
    """A card around a table that shows whole rows only; what is left over stays empty at the bottom."""

    def __init__(self, table: Table, *, over: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.table = table
        table.setParent(self)
        self._over = over
        if over is not None:
            over.setParent(self)
            over.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(36 + 36 * 2))

    def show_over(self, shown: bool) -> None:
        """Lay the other widget (an empty state) over the table, or take it away; the cursor goes along."""
        if self._over is None:
            return
        comes, goes = (self._over, self.table) if shown else (self.table, self._over)
        focused: QWidget | None = self.window().focusWidget()
        held = focused is not None and (focused is goes or goes.isAncestorOf(focused))
        comes.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes none for none
        goes.setFocusProxy(comes)  # who gives the cursor to what is hidden gives it to what is seen
        comes.show()
        if held:
            comes.setFocus(Qt.FocusReason.OtherFocusReason)
        goes.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = px(4)
        width, height = self.width() - 2 * edge, self.height() - 2 * edge
        self.table.setGeometry(edge, edge, width, min(height, self.table.whole_rows(height)))
        if self._over is not None:
            self._over.setGeometry(edge, edge, width, height)


class FactRow(QWidget):
    """A name and its value at the two ends of a line."""

    def __init__(self, name: str, value: str = "", *, code: bool = False, tone: Tone | None = None) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        self.name = Label(name, "muted")
        self.value = Label(value, "strong", code=code, tone=tone)
        layout.addWidget(self.name)
        layout.addStretch(1)
        layout.addWidget(self.value)

    def say(self, value: str) -> None:
        """Another value."""
        self.value.setText(value)
        self.value.setToolTip(tip(value))


class PressedCard(QFrame):
    """A card that is pressed like a button, framed while it has the cursor. `pressed` comes with its name."""

    pressed = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setProperty("card", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def framed(self) -> bool:
        """Whether it stands out at the moment."""
        return self.hasFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self.pressed.emit(self.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit(self.name)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.framed():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().primary), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
            painter.end()


class Tile(PressedCard):
    """A count with its word that filters the list below when pressed; one of a row of tiles is `chosen`."""

    def __init__(self, name: str, words: str, note: str, tone: Tone) -> None:
        super().__init__(name)
        self._chosen = False
        self.figure = Label("", "title", tone=tone)
        self.words = Label(words, "strong")
        self.note = Label(note, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(14), px(8), px(14), px(9))
        layout.setSpacing(px(2))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.figure)
        top.addWidget(self.words)
        top.addStretch(1)
        layout.addLayout(top)
        layout.addWidget(self.note)
        self.setAccessibleName(words)

    def show_count(self, count: str, note: str = "") -> None:
        """Another count, already in words of the language."""
        self.figure.setText(count)
        if note:
            self.note.setText(note)
        self.setAccessibleDescription(count)

    def choose(self, chosen: bool) -> None:
        """Mark it as the filter in force."""
        self._chosen = chosen
        self.update()

    def framed(self) -> bool:
        return self._chosen or super().framed()


@dataclass(frozen=True)
class Happening:
    """One entry of a time line."""

    icon: str
    tone: Tone
    title: str
    note: str
    when: str
    struck: bool = False
    """It was taken back since: its title is struck through."""


class Timeline(QWidget):
    """What happened, newest first: an icon on a soft disc, two lines of words, the day at the end.

    `tight`: the second line stays one line, cut at its end and whole in its tool tip.
    """

    def __init__(self, *, tight: bool = False) -> None:
        super().__init__()
        self._tight = tight
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_entries(self, entries: Sequence[Happening]) -> None:
        """Show these instead of what was there."""
        empty(self._layout)
        for place, entry in enumerate(entries):
            self._layout.addWidget(_Entry(entry, last=place == len(entries) - 1, tight=self._tight))
        self._layout.addStretch(1)


class _Entry(QWidget):
    def __init__(self, entry: Happening, last: bool, tight: bool) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(_Mark(entry, last))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, px(10))
        words.setSpacing(px(1))
        words.addWidget(Struck(entry.title) if entry.struck else Label(entry.title, "strong"))
        note = OneLine(entry.note, "small") if tight else Label(entry.note, "small", wrap=True)
        words.addWidget(note)
        if not entry.note:
            note.hide()
        words.addStretch(1)
        layout.addLayout(words, 1)
        layout.addWidget(Label(entry.when, "small"), 0, Qt.AlignmentFlag.AlignTop)


class _Mark(QWidget):
    def __init__(self, entry: Happening, last: bool) -> None:
        super().__init__()
        self._tone = entry.tone
        self._last = last
        self.setFixedWidth(px(26))
        self._icon = Icon(entry.icon, str(entry.tone), 13, ground=entry.tone)
        self._icon.setParent(self)
        self._icon.move(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._last:
            return
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens().line), 2))
        middle = self.width() // 2
        painter.drawLine(middle, px(30), middle, self.height() - px(2))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


class SharesBar(QWidget):
    """Shares of a whole as one thin bar, each with a least width so that three rows still show."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[tuple[int, Tone], ...] = ()
        self.setFixedHeight(px(8))

    def show_parts(self, parts: Sequence[tuple[int, Tone]]) -> None:
        """Counts with their colours, from the reading side."""
        self._parts = tuple(parts)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = [(count, tone) for count, tone in self._parts if count > 0]
        total = sum(count for count, _ in parts)
        if not total:
            painter.end()
            return
        gap, least = 2, px(4)
        room = self.width() - gap * (len(parts) - 1)
        widths = [max(least, room * count // total) for count, _ in parts]
        widths[widths.index(max(widths))] -= sum(widths) - room
        at_end = bool(start_side() & Qt.AlignmentFlag.AlignRight)
        x = self.width() if at_end else 0
        for width, (_, tone) in zip(widths, parts, strict=True):
            left = x - width if at_end else x
            painter.fillRect(QRectF(left, 0, width, self.height()), QColor(tokens().shade(tone).strong))
            x = left - gap if at_end else left + width + gap
        painter.end()


def empty(layout: QLayout) -> None:
    """Take every widget out of a layout and let it die."""
    while layout.count():
        item = layout.takeAt(0)
        widget: QWidget | None = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
