# SPDX-License-Identifier: Apache-2.0
"""The head of the queue: for which service, its figures, and the policy that orders it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.bands import SoftBand
from welfare_desk.desktop.kit.brush import Brush
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cells import cell_font
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Chip, Icon, Label, running
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.telling import policy_name, policy_since
from welfare_desk.desktop.waiting.words import colours_of, points, words
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.listing import PolicyTold, QueueFigures
from welfare_desk.domain.waiting.policy import Order, Policy

_DAYS_OF_A_MONTH = 30.44
_SHORT = 1200


class Figure(QWidget):
    """A figure with its unit, below what it counts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), 0, px(14), 0)
        column.setSpacing(px(2))
        self.name = Label(name, "small")
        self.figure, self.unit = Label("", "heading"), Label("", "small")
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.figure)
        row.addWidget(self.unit)
        row.addStretch(1)
        column.addWidget(self.name)
        column.addLayout(row)

    def say(self, figure: str, unit: str = "") -> None:
        """Another figure; a dash without a unit where there is none."""
        self.figure.setText(figure)
        self.unit.setText(unit)
        self.unit.setVisible(bool(unit))


class PolicyCard(QWidget):
    """Which policy orders the queue, since when, and that it is a proposal where it is one."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        words_ = QVBoxLayout()
        words_.setSpacing(px(1))
        self.name, self.since = Label("", "strong"), Label("", "small")
        self.proposed = Chip(QCoreApplication.translate("Queue", "proposed"), Tone.AMBER)
        self.proposed.hide()
        top = QHBoxLayout()
        top.setSpacing(px(6))
        top.addWidget(self.name)
        top.addWidget(self.proposed)
        top.addStretch(1)
        words_.addLayout(top)
        words_.addWidget(self.since)
        self.icon = Icon("scale", "link", 19)
        row.addWidget(self.icon)
        row.addLayout(words_)

    def show_policy(self, policy: PolicyTold) -> None:
        """Another policy."""
        self.name.setText(policy_name(policy))
        self.since.setText(policy_since(policy))
        self.proposed.setVisible(policy.policy.proposed)


class QueueHead(QFrame):
    """Signals: `chosen` (code of a service) by hand."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.service = Choice()
        self.service.setAccessibleName(self.tr("Service (F9)"))
        self.service.setMinimumWidth(px(200))
        words_ = self.tr("Services of the queues")
        self.services_button = Button("", "list", name=f"{words_} (Shift+F9)")
        self.waiting = Figure(self.tr("In the queue"))
        self.places = Figure(self.tr("Open places"))
        self.threshold = Figure(self.tr("Last score reached"))
        self.mean = Figure(self.tr("Mean wait"))
        self.scored = Figure(self.tr("Scored as of"))
        self.policy = PolicyCard()
        self.policy_button = Button(self.tr("Policy"), "scale")
        self.ahead = SoftBand("calendar-clock", Tone.AMBER)
        self.ahead.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(8), px(14), px(8))
        column.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.ahead)
        row.addWidget(self.service)
        row.addWidget(self.services_button)
        for figure in (self.waiting, self.places, self.threshold, self.mean, self.scored):
            row.addWidget(figure)
        row.addStretch(1)
        row.addWidget(self.policy)
        row.addSpacing(px(8))
        row.addWidget(self.policy_button)
        self.service.activated.connect(self._choose)

    def _choose(self) -> None:
        code = self.service.value()
        if code:
            self.chosen.emit(str(code))

    def offer(self, services: Sequence[tuple[str, str]], current: str) -> None:
        """The services with how many wait, and which is shown."""
        self.service.offer(services)
        self.service.choose(current)

    def fit(self, width: int) -> None:
        """In a narrow window the day of scoring goes into the tip of the policy."""
        self.scored.setVisible(width >= _SHORT)
        self.policy.since.setVisible(width >= _SHORT)
        self.policy.icon.setVisible(width >= _SHORT)  # the name of the policy needs its room
        self.service.setMinimumWidth(px(200 if width >= _SHORT else 150))

    def show_figures(self, figures: QueueFigures, today: date) -> None:
        """Other figures; an order of a day to come is told with the way out of it."""
        self.waiting.say(number(figures.waiting), self.tr("persons"))
        none = self.tr("no open quota")
        self.places.say(*((number(figures.places), self.tr("persons")) if figures.letters else ("—", none)))
        scored = figures.policy.policy.order is Order.SCORE
        last = figures.threshold if scored else None
        self.threshold.say(*(("—", "") if last is None else (points(last), self.tr("points"))))
        mean = "—"
        if figures.mean_days is not None:
            tenths = round(figures.mean_days * 10 / _DAYS_OF_A_MONTH)
            mean = points(tenths * 10)
        self.mean.say(mean, "" if figures.mean_days is None else self.tr("months"))
        self.scored.say("—" if figures.scored_on is None else isolate(day(figures.scored_on)))
        self.policy.show_policy(figures.policy)
        self._tell_ahead(figures.scored_on, today)

    def _tell_ahead(self, scored_on: date | None, today: date) -> None:
        ahead = scored_on is not None and scored_on > today
        self.scored.figure.set_tone(Tone.AMBER if ahead else None)
        self.ahead.setVisible(ahead)
        told = self.tr(
            "This PC says that today is {today}, but this queue stands in the order of {last}, a day that is "
            "yet to come. If the clock is behind, set it right. If today is really {today}, the head does "
            "“The day is right” on the page “Admission by quota”."
        )
        self.ahead.say(told.format(today=isolate(day(today)), last=isolate(day(scored_on))) if ahead else "")


class Legend(QWidget):
    """The criteria of a policy with their colours; without any in date order."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[tuple[str, Tone]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(20))

    def show_policy(self, policy: Policy) -> None:
        """The criteria of this policy."""
        colours = colours_of(policy) if policy.order is Order.SCORE else {}
        self._parts = [(words(kind), tone) for kind, tone in colours.items()]
        self.setAccessibleName("، ".join(name for name, _ in self._parts))
        self.setToolTip(tip(self.accessibleName()))
        self.setVisible(bool(self._parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        brush = Brush(painter, self.rect())
        font, colours = cell_font(CellLook.TEXT, 12), tokens()
        brush.text(running(self.tr("Points for:")), font, colours.muted)
        metrics = QFontMetrics(font)
        for name, tone in self._parts:
            brush.gap(px(14))
            if brush.room < metrics.horizontalAdvance(running(name)) + px(20):
                break
            spot = brush.take(px(11))
            side = px(10)
            square = QRectF(spot.x(), spot.y() + (spot.height() - side) / 2, side, side)
            painter.fillRect(square, QColor(look().tokens.shade(tone).strong))
            brush.gap(px(6))
            brush.text(running(name), font, colours.muted)
        painter.end()
