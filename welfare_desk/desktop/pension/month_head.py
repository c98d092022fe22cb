# SPDX-License-Identifier: Apache-2.0
"""The head of the pension page: which payment, which month, and how far its list has come."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.pension.list_words import step_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.payments import kind_choices
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState


class MonthHead(QWidget):
    """Signals: `chosen` (another kind was chosen by hand)."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.kind = Choice(kind_choices())
        self.kind.setAccessibleName(self.tr("Payment (F9)"))
        self.kind.setMinimumWidth(px(170))
        self.before = Button("", "chevron-right", name=self.tr("Month before (Alt+PgUp)"))
        self.after = Button("", "chevron-left", name=self.tr("Next month (Alt+PgDown)"))
        self.month = Label("", "title")
        self.month.setMinimumWidth(px(140))
        self.steps = Steps([step_words(state) for state in ListState])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.kind)
        row.addWidget(self.before)
        row.addWidget(self.month)
        row.addWidget(self.after)
        row.addStretch(1)
        row.addWidget(self.steps)
        self.kind.activated.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self.kind.value())

    def show_month(self, kind: PaymentKind, month: JalaliMonth) -> None:
        """Another kind or month."""
        self.kind.choose(kind)
        self.month.setText(month_title(month))

    def show_state(self, state: ListState | None) -> None:
        """How far the list has come; None where there is none: the first step is at hand."""
        states = list(ListState)
        done = 0 if state is None else states.index(state) + 1
        self.steps.go(done)

    def fit(self, width: int) -> None:
        """In a narrow window the month takes less room."""
        self.kind.setMinimumWidth(px(170 if width >= 1200 else 130))
        self.month.setMinimumWidth(px(140 if width >= 1200 else 110))
