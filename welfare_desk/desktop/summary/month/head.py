# SPDX-License-Identifier: Apache-2.0
"""The head of the month's page: which month, what stood at its end, and how far it has come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.kit.words import inline, month_name, month_title
from welfare_desk.desktop.summary.month.figure import KeyFigure
from welfare_desk.desktop.summary.month.words import figure_words, rounded_rial, state_words
from welfare_desk.desktop.theme.look import look, px, tokens
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.domain.summary.monthly.standing import MonthState
from welfare_desk.sentences.month_words import unit_title
from welfare_desk.services.summary.monthly.standing import MonthStanding

WIDE = 1200
"""Width of the window from which the sum of the pension and the list beside the checks have room."""
_STEPS = {
    MonthState.RUNS: 0,
    MonthState.OPEN: 1,
    MonthState.REOPENED: 1,
    MonthState.CLOSED: 3,
    MonthState.SENT: 4,
}
"""Which step of the head is at hand: open, check, closed, sign and send; behind the last one all are done."""


def step_of(standing: MonthStanding) -> int:
    """The step that is at hand; a month that is not closed any more goes no further than the first."""
    return 0 if standing.too_early else _STEPS[standing.state]


_BEHIND = {
    "covered": ("domains", "", "files"),
    "on_pension": ("standings", PensionState.ON_PENSION.value, "files"),
    "queued": ("standings", "queued", "files"),
    "paid": ("payments", PaymentKind.PENSION.value, "net"),
}
"""Table, line and measure that tell each figure; no line for the sum of all."""


class ReportHead(QFrame):
    """The key figures at the reading side, the steps of the closing at the other.

    Signal: `pressed` (table, line and measure that a figure is told by).
    """

    pressed = Signal(str, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.covered, self.on_pension, self.queued, self.paid = (KeyFigure(name) for name in _BEHIND)
        names = (self.tr("Open"), self.tr("Check"), self.tr("Closed"), self.tr("Sign and send"))
        self.steps = Steps(names)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(4), px(18), px(4))
        row.setSpacing(px(8))
        for place, figure in enumerate((self.covered, self.on_pension, self.queued, self.paid)):
            if place:
                row.addWidget(_Divider(figure))
            row.addWidget(figure)
            figure.pressed.connect(self._press)
        row.addStretch(1)
        row.addWidget(self.steps)

    def show_month(self, month: Month, step: int) -> None:
        """The figures of a month, and the step that is at hand."""
        file = unit_title(Unit.FILE, look().language)
        self.covered.say(self.tr("Covered"), figure_words(month.after.covered), file)
        self.on_pension.say(self.tr("On pension"), figure_words(month.after.on_pension), file)
        self.queued.say(self.tr("In the pension queue"), figure_words(month.after.queued), file)
        net = month.table("payments").value(PaymentKind.PENSION, "net")
        name = self.tr("Pension of {month}").format(month=month_name(month.month.month))
        self.paid.say(name, *rounded_rial(net))
        self.steps.go(step)

    def _press(self, name: str) -> None:
        self.pressed.emit(*_BEHIND[name])

    def fit(self, width: int) -> None:
        """In a narrow window the sum of money goes; the tables tell it."""
        self.paid.setVisible(width >= WIDE)


class _Divider(QWidget):
    """A line before a figure, gone with it."""

    def __init__(self, figure: QWidget) -> None:
        super().__init__()
        self._figure = figure
        self.setFixedWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._figure.isHidden():
            painter = QPainter(self)
            painter.fillRect(self.rect().adjusted(0, px(4), 0, -px(4)), QColor(tokens().line))
            painter.end()


class MonthChooser(QWidget):
    """The month between the buttons that lead to the one before and the next, and whether it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.before = Button("", "chevron-right", name=self.tr("Month before (Alt+PgUp)"))
        self.after = Button("", "chevron-left", name=self.tr("Next month (Alt+PgDown)"))
        self.month = Label("", "heading")
        self.state = Chip("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for widget in (self.state, self.before, self.month, self.after):
            row.addWidget(widget)

    def show_month(self, month: JalaliMonth) -> None:
        """Another month, of which nothing is known yet."""
        self.month.setText(month_title(month))
        self.state.hide()

    def show_state(self, standing: MonthStanding) -> None:
        """Where the month stands; of one that was opened again, who did it and why stands over the word."""
        self.state.show_state(*state_words(standing))
        again = standing.reopened
        why = "" if again is None else self.tr("Opened again by {who}: {why}")
        told = "" if again is None else why.format(who=inline(again.by), why=inline(again.why))
        self.state.setToolTip(tip(told))
        self.state.setAccessibleDescription(told)
        self.state.show()
