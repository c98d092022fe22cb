# SPDX-License-Identifier: Apache-2.0
"""What the counter is made of: its head, four great steps, rows that number keys switch, the day's list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.labels import running
from welfare_desk.desktop.kit.words import day, inline, number
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import unit_words
from welfare_desk.desktop.wording.handing import handing_tone, handing_words
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.equipment.stock import Mode
from welfare_desk.domain.summary.handing import ReadyGoods
from welfare_desk.domain.summary.store import DocumentTold
from welfare_desk.domain.text import isolate


class CounterHead(QWidget):
    """The dark bar: what this is, of which office, how many vouchers who stands here made today.

    Put what ends the counter into `layout()`.
    """

    def __init__(self) -> None:
        super().__init__()
        self._county, self._who, self._count = "", "", 0
        self.setFixedHeight(px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Delivery counter"))

    def tell(self, county: str, who: str, count: int) -> None:
        """Where this is, who hands out, how many vouchers are theirs today."""
        self._county, self._who, self._count = county, who, count
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        painter.fillRect(self.rect(), QColor(colours.rail))
        brush = Brush(painter, self.rect().adjusted(px(24), 0, -px(24), 0))
        brush.icon("scan-line", "amber_mark", 26)
        brush.gap(px(10))
        title = fonts.font(20, fonts.BOLD, persian=look().persian, scale=look().scale)
        quiet = fonts.font(13, persian=look().persian, scale=look().scale)
        strong = fonts.font(17, fonts.BOLD, persian=look().persian, scale=look().scale)
        brush.text(running(self.tr("Delivery counter")), title, colours.rail_ink)
        brush.gap(px(10))
        brush.text(running(self._county), quiet, colours.rail_muted)
        brush.take(max(0, brush.room - px(470)))
        brush.text(running(self.tr("today")), quiet, colours.rail_muted)
        brush.gap(px(8))
        told = self.tr("{count} handed out", "", self._count).format(count=number(self._count))
        brush.text(running(told), strong, colours.rail_ink)
        brush.gap(px(20))
        brush.text(running(self._who), quiet, colours.rail_muted)
        painter.end()


class GreatSteps(QWidget):
    """The four steps as great fields: done is soft green, now filled, later white."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._now = 0
        self.setFixedHeight(px(54))
        self.go(0)

    def go(self, now: int) -> None:
        """The step at hand, from 0."""
        self._now = now
        told = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(told.format(number=now + 1, count=len(self._names), name=self._names[now]))
        self.update()

    @property
    def now(self) -> int:
        """The step at hand."""
        return self._now

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, count = px(10), len(self._names)
        width = (self.width() - gap * (count - 1)) / count
        for place, name in enumerate(self._names):
            along = place * (width + gap)
            x = self.width() - along - width if look().persian else along
            self._field(painter, QRectF(x + 0.5, 0.5, width - 1, self.height() - 1), place, name)
        painter.end()

    def _field(self, painter: QPainter, box: QRectF, place: int, name: str) -> None:
        colours, green = tokens(), tokens().shade(Tone.GREEN)
        done, now = place < self._now, place == self._now
        ground = green.soft if done else colours.primary if now else colours.card
        edge = green.ink if done else colours.primary if now else colours.line
        ink = green.ink if done else colours.on_primary if now else colours.muted
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 9, 9)
        font = fonts.font(18, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        words = running(name if done else f"{place + 1}  {name}")
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        if done:
            side = px(20)
            middle = box.center().x()
            x = middle + wide / 2 + px(10) if look().persian else middle - wide / 2 - px(10) - side
            spot = QRect(round(x), round(box.center().y() - side / 2), side, side)
            icons.paint(painter, "circle-check", ink, spot)


class ReadyRow(QWidget):
    """Goods that are ready: taken or left by their number key, or by a press. Signal: `switched`."""

    switched = Signal()

    def __init__(self, place: int, ready: ReadyGoods) -> None:
        super().__init__()
        self.place, self.ready, self.taken = place, ready, True
        self.setFixedHeight(px(84))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._describe()

    def _describe(self) -> None:
        told = self.tr("{name}: will be handed out") if self.taken else self.tr("{name}: stays here")
        self.setAccessibleName(told.format(name=inline(self.ready.item.titled(self.ready.size))))

    def switch(self) -> None:
        """Take it or leave it."""
        self.taken = not self.taken
        self._describe()
        self.update()
        self.switched.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.switch()

    def note(self) -> str:
        """What stands below the name: the device and until when, or how many."""
        ready = self.ready
        serials = "، ".join(isolate(serial) for serial in ready.handed_serials)
        if ready.due_on is not None:
            told = self.tr("device {serial} · back until {day}")
            return told.format(serial=serials or "—", day=isolate(day(ready.due_on)))
        if serials:
            return self.tr("device {serial}").format(serial=serials)
        return self.tr("{count} {unit}").format(
            count=number(ready.quantity), unit=unit_words(ready.item.unit)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.primary if self.taken else colours.line), 2 if self.taken else 1))
        painter.setBrush(QColor(colours.selected if self.taken else colours.card))
        painter.drawRoundedRect(box, 10, 10)
        inner = self.rect().adjusted(px(18), 0, -px(18), 0)
        brush = Brush(painter, inner)
        self._cap(painter, brush.take(px(44)))
        brush.gap(px(16))
        self._words(painter, brush)
        painter.end()

    def _cap(self, painter: QPainter, spot: QRect) -> None:
        side = px(44)
        box = QRectF(spot.x(), spot.center().y() - side / 2, side, side)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(QColor(tokens().card))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor(tokens().ink))
        painter.setFont(fonts.font(20, fonts.BOLD, persian=look().persian, scale=look().scale))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.place))

    def _words(self, painter: QPainter, brush: Brush) -> None:
        colours, middle, room = tokens(), self.rect().center().y(), px(190)
        left, right = brush.left, brush.right
        at = left + room if look().persian else left
        wide = right - left - room
        big = fonts.font(19, fonts.BOLD, persian=look().persian, scale=look().scale)
        small = fonts.font(14, persian=look().persian, scale=look().scale)
        name = running(self.ready.item.titled(self.ready.size))
        Brush(painter, QRect(at, middle - px(30), wide, px(32))).text(name, big, colours.ink)
        Brush(painter, QRect(at, middle + px(4), wide, px(24))).text(
            running(self.note()), small, colours.muted
        )
        ends = Brush(painter, QRect(left if look().persian else right - room, 0, room, self.height()))
        mode = Mode.GIVEN if self.ready.due_on is None else Mode.LOAN
        ends.gap(px(30))
        ends.chip(handing_words(mode), handing_tone(mode))
        side = px(30)
        x = left if look().persian else right - side
        self._tick(painter, QRectF(x, middle - side / 2, side, side))

    def _tick(self, painter: QPainter, box: QRectF) -> None:
        colours = tokens()
        painter.setPen(QPen(QColor(colours.primary if self.taken else colours.control_line), 2))
        painter.setBrush(QColor(colours.primary if self.taken else colours.card))
        painter.drawRoundedRect(box, 7, 7)
        if self.taken:
            icons.paint(painter, "check", colours.on_primary, box.toRect().adjusted(5, 5, -5, -5))


class TodayRow(QWidget):
    """A voucher of today: who, what, which number, when."""

    def __init__(self, told: DocumentTold) -> None:
        super().__init__()
        self._told = told
        self.setFixedHeight(px(54))
        when = dt.datetime.fromisoformat(told.recorded_at).astimezone(IRAN)
        self._clock = f"{when:%H:%M}"
        self.setAccessibleName(f"{told.who}، {told.items}، {told.number}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, told = tokens(), self._told
        back = bool(told.reversed_by)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(colours.line))
        brush = Brush(painter, self.rect())
        brush.icon("undo-2" if back else "circle-check", "muted" if back else "green", 18)
        brush.gap(px(10))
        small = fonts.font(12, persian=look().persian, scale=look().scale)
        strong = fonts.font(14, fonts.SEMI_BOLD, persian=look().persian, scale=look().scale)
        room = px(46)
        left = brush.left + (room if look().persian else 0)
        upper = Brush(painter, QRect(left, px(6), brush.room - room, px(22)))
        upper.struck = back
        upper.text(running(told.who), strong, colours.ink)
        lower = Brush(painter, QRect(left, px(28), brush.room - room, px(18)))
        shown = f"{told.items} · {isolate(told.number[-6:])}"
        lower.text(running(shown), small, colours.muted)
        clock = QRect(0 if look().persian else self.width() - room, 0, room, self.height())
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        painter.drawText(clock, Qt.AlignmentFlag.AlignCenter, self._clock)
        painter.end()


class TodayList(QWidget):
    """The latest vouchers of the day by who stands here, as many as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[DocumentTold, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setAccessibleName(QCoreApplication.translate("Counter", "Handed out by you today"))

    def show_rows(self, rows: Sequence[DocumentTold]) -> None:
        """The vouchers, the latest first."""
        self._rows = tuple(rows)
        self._fill()

    def _fill(self) -> None:
        empty(self._column)
        for told in self._rows[: max(1, self.height() // px(54))]:
            self._column.addWidget(TodayRow(told))
        self._column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()
