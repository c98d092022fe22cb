# SPDX-License-Identifier: Apache-2.0
"""Which period around the month of the page a part shows: the month, its quarter, half, nine months, year."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.summary.month.words import at_start, period_title, span_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.periods import Period, Span


class SpanBar(QWidget):
    """A choice of lengths beside the name of the period. Signal: `chosen`, when the clerk takes another."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = Choice([(span, span_words(span)) for span in Span])
        self.choice.setAccessibleName(self.tr("Length of the period"))
        self.choice.setFixedWidth(px(130))
        self.name = Label("", "heading")
        self._month: JalaliMonth | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.choice)
        row.addWidget(self.name)
        self.choice.choose(Span.MONTH)
        self.choice.activated.connect(self._take)

    def show_month(self, month: JalaliMonth) -> None:
        """The period lies around this month."""
        self._month = month
        self._tell()

    def choose(self, span: Span) -> None:
        """Another length."""
        self.choice.choose(span)
        self._tell()

    @property
    def span(self) -> Span:
        """The length chosen."""
        return Span(self.choice.value())

    @property
    def period(self) -> Period | None:
        """The period; None while no month is shown."""
        return None if self._month is None else Period.around(self.span, self._month)

    def _take(self, _: int) -> None:
        self._tell()
        self.chosen.emit()

    def _tell(self) -> None:
        period = self.period
        self.name.setText("" if period is None else at_start(period_title(period)))
