# SPDX-License-Identifier: Apache-2.0
"""The Jalali month grid that opens below a date field: Saturday first, Friday red, all by keyboard."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day_in_words, month_title
from welfare_desk.desktop.theme import fonts
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth, days_in_month, from_jalali, to_jalali

_LETTERS_FA = "شیدسچپج"
_LETTERS_EN = ("Sa", "Su", "Mo", "Tu", "We", "Th", "Fr")
_ONE = datetime.timedelta(days=1)


def _weekday(date: datetime.date) -> int:
    return (date.weekday() + 2) % 7  # Saturday is 0


class MonthGrid(QWidget):
    """Six weeks at most. `chosen`: Enter or a click; arrows move, PgUp and PgDn change the month."""

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, shown: datetime.date, today: datetime.date) -> None:
        super().__init__()
        self.cursor_day = shown
        self._today = today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self._name()

    def sizeHint(self) -> QSize:
        return QSize(px(7 * 36), px(28 + 6 * 34))

    def month(self) -> JalaliMonth:
        """The month on show."""
        return JalaliMonth.of(self.cursor_day)

    def turn(self, months: int) -> None:
        """Go so many months on, keeping the day of the month where it exists."""
        number = to_jalali(self.cursor_day)[2]
        month = self.month().plus(months)
        self.go(from_jalali(month.year, month.month, min(number, days_in_month(month.year, month.month))))

    def go(self, date: datetime.date) -> None:
        """Put the cursor on a day."""
        self.cursor_day = date
        self._name()
        self.moved.emit(date)
        self.update()

    def _name(self) -> None:
        self.setAccessibleName(QCoreApplication.translate("Kit", "Calendar"))
        self.setAccessibleDescription(day_in_words(self.cursor_day))

    def _cell(self, place: int) -> QRect:
        column, line = place % 7, place // 7
        width, height = px(36), px(34)
        x = self.width() - (column + 1) * width if look().persian else column * width
        return QRect(x, px(28) + line * height, width, height)

    def _days(self) -> list[tuple[datetime.date, QRect]]:
        first = self.month().first()
        offset = _weekday(first)
        count = days_in_month(self.month().year, self.month().month)
        return [(first + _ONE * number, self._cell(offset + number)) for number in range(count)]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        small = fonts.font(12, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        painter.setFont(small)
        letters = tuple(_LETTERS_FA) if look().persian else _LETTERS_EN
        for column, letter in enumerate(letters):
            cell = self._cell(column)
            painter.setPen(QColor(colours.shade(Tone.RED).ink if column == 6 else colours.muted))
            painter.drawText(QRect(cell.x(), 0, cell.width(), px(26)), Qt.AlignmentFlag.AlignCenter, letter)
        for date, cell in self._days():
            self._paint_day(painter, date, cell)
        painter.end()

    def _paint_day(self, painter: QPainter, date: datetime.date, cell: QRect) -> None:
        colours = tokens()
        chosen = date == self.cursor_day
        ground = QRectF(cell.adjusted(2, 2, -2, -2))
        painter.setPen(QPen(QColor(colours.primary), 1.4) if date == self._today else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.primary) if chosen else Qt.BrushStyle.NoBrush)
        if chosen or date == self._today:
            painter.drawRoundedRect(ground, 7, 7)
        ink = colours.on_primary if chosen else colours.ink
        if _weekday(date) == 6 and not chosen:
            ink = colours.shade(Tone.RED).ink
        weight = fonts.BOLD if chosen else fonts.REGULAR
        painter.setFont(fonts.font(13, weight, persian=look().persian, scale=look().scale))
        painter.setPen(QColor(ink))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(to_jalali(date)[2]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = 1 if not look().persian else -1
        steps = {
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }
        key = event.key()
        if key in steps:
            self.go(self.cursor_day + _ONE * steps[Qt.Key(key)])
        elif key == Qt.Key.Key_PageUp:
            self.turn(-1)
        elif key == Qt.Key.Key_PageDown:
            self.turn(1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.cursor_day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for date, cell in self._days():
            if cell.contains(event.position().toPoint()):
                self.go(date)
                self.chosen.emit(date)
                return


class MonthPopup(QWidget):
    """The grid with its month's name and two arrows, as a pop-up that dies when closed."""

    chosen = Signal(object)

    def __init__(self, shown: datetime.date, today: datetime.date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.grid = MonthGrid(shown, today)
        self._title = Label("", "heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        before = Button("", "chevron-right", name=self.tr("Previous month"), small=True)
        after = Button("", "chevron-left", name=self.tr("Next month"), small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(10), px(12), px(12))
        head = QHBoxLayout()
        head.addWidget(before)
        head.addWidget(self._title, 1)
        head.addWidget(after)
        layout.addLayout(head)
        layout.addWidget(self.grid)
        before.clicked.connect(self._back)
        after.clicked.connect(self._on)
        self.grid.moved.connect(self._show_title)
        self.grid.chosen.connect(self._take)
        self._show_title(shown)

    def open_below(self, field: QWidget) -> None:
        """Show under a field, or above it when the screen ends there."""
        self.adjustSize()
        corner = field.mapToGlobal(QPoint(0, field.height() + 4))
        if look().persian:
            corner.setX(corner.x() + field.width() - self.sizeHint().width())
        screen = field.screen()
        if corner.y() + self.sizeHint().height() > screen.availableGeometry().bottom():
            corner.setY(corner.y() - field.height() - 8 - self.sizeHint().height())
        self.move(corner)
        self.show()
        self.grid.setFocus()

    def _back(self) -> None:
        self.grid.turn(-1)

    def _on(self) -> None:
        self.grid.turn(1)

    def _show_title(self, date: datetime.date) -> None:
        self._title.setText(month_title(self.grid.month()))

    def _take(self, date: datetime.date) -> None:
        self.chosen.emit(date)
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().card))
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
