# SPDX-License-Identifier: Apache-2.0
"""From one day to another: two date lines in a row above a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.fields.jalali import JalaliEdit
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px

_PAUSE = 300  # milliseconds after the last key
_WIDTH = 112


class DaySpan(QWidget):
    """`changed` comes when the days differ. What is no day yet narrows nothing; either end may be open."""

    changed = Signal()

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self.since, self.until = JalaliEdit(today), JalaliEdit(today)
        self.since.setAccessibleName(self.tr("From the day"))
        self.until.setAccessibleName(self.tr("To the day"))
        self._told = self.days()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(7))
        for words, edit in ((self.tr("from"), self.since), (self.tr("to"), self.until)):
            edit.setFixedWidth(px(_WIDTH))
            edit.textChanged.connect(self._typed)
            edit.editingFinished.connect(edit.complete)
            edit.returnPressed.connect(self._tell)
            row.addWidget(Label(words, "muted"))
            row.addWidget(edit)

    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day, None where the span is open."""
        return self.since.known(), self.until.known()

    def clear(self) -> None:
        """Open both ends, without announcing it."""
        self.show_days(None, None)

    def show_days(self, since: dt.date | None, until: dt.date | None) -> None:
        """Show these days, without announcing it."""
        self.since.show_date(since)
        self.until.show_date(until)
        self._pause.stop()
        self._told = self.days()

    def _typed(self) -> None:
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        if self.days() != self._told:
            self._told = self.days()
            self.changed.emit()
