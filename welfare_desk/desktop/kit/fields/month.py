# SPDX-License-Identifier: Apache-2.0
"""A Jalali month typed as ``1404/08``, ``140408`` or ``8``; Up and Down go a month on or back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import latin_digits

Today = Callable[[], datetime.date]


def read_month(typed: str, today: datetime.date) -> JalaliMonth:
    """The month meant by what is typed, one of this year where no year is; RuleError ``bad_month``."""
    text = latin_digits(typed).strip()
    if text.isdecimal() and len(text) <= 2:
        return JalaliMonth(JalaliMonth.of(today).year, int(text))
    if text.isdecimal() and len(text) == 6:
        return JalaliMonth(int(text[:4]), int(text[4:]))
    return JalaliMonth.parse(text)


def month_digits(month: JalaliMonth) -> str:
    """``1404/08``, as dates are written."""
    return f"{month.year:04d}/{month.month:02d}"


class MonthEdit(Line):
    """The input alone. Signal: `moved` when a key took another month."""

    moved = Signal()

    def __init__(self, today: Today) -> None:
        super().__init__()
        self._today = today
        self.setMaxLength(20)

    def month(self) -> JalaliMonth | None:
        """The month that stands here, None for none; RuleError ``bad_month``."""
        return read_month(self.text(), self._today()) if self.text().strip() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        try:
            at = self.month() or JalaliMonth.of(self._today())
            self.setText(month_digits(at.plus(step)))
        except RuleError:
            return
        self.moved.emit()


class MonthField(Field):
    """A month of a form; the month is named below it."""

    def __init__(
        self, name: str, label: str, today: Today, *, hint: str = "", required: bool = False
    ) -> None:
        self.edit = MonthEdit(today)
        self._own_hint = hint
        super().__init__(name, label, self.edit, hint=hint, required=required)
        self.edit.textEdited.connect(self._edited)
        self.edit.moved.connect(self._edited)
        self.edit.textChanged.connect(self._spell)
        self.settle()

    def _edited(self, text: str = "") -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def _spell(self, text: str) -> None:
        month = self.known()
        self.show_hint(self._own_hint if month is None else month_title(month))

    def known(self) -> JalaliMonth | None:
        """The month, None where none or no such month is typed."""
        try:
            return self.edit.month()
        except RuleError:
            return None

    def left(self) -> None:
        month = self.known()
        if month is not None:
            self.edit.setText(month_digits(month))
        elif not self.is_empty():
            self.check()

    def value(self) -> JalaliMonth | None:
        return self.edit.month()

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else month_digits(value))
        self.show_error("")
        self.settle()

    def said(self, value: Any) -> str:
        return month_digits(value) if isinstance(value, JalaliMonth) else str(value or "")

    def typed(self) -> Any:
        month = self.known()
        return self.edit.text() if month is None else str(month)

    def _put(self, text: str) -> None:
        self.edit.setText(text.replace("-", "/"))

    def is_empty(self) -> bool:
        return not self.edit.text().strip()
