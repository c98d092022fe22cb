# SPDX-License-Identifier: Apache-2.0
"""A date typed in Jalali as clerks type it, spelled out below before anything is saved.

Keys: Ctrl+; today, Up and Down a day, F4 the calendar. Qt's own date field reverses and misreads these.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.fields.month_grid import MonthPopup
from welfare_desk.desktop.kit.words import day, day_in_words
from welfare_desk.desktop.messages import sentence
from welfare_desk.domain.calendar import format_date, parse_date
from welfare_desk.domain.errors import RuleError

Today = Callable[[], datetime.date]

# With a Persian keyboard the key of the semicolon types «ک»; Windows tells it by its own code.
_SEMICOLON = {Qt.Key.Key_Semicolon, 0x06A9, 0x0643}
_WINDOWS_SEMICOLON = 0xBA


class JalaliEdit(Line):
    """The input alone; `read` comes with every text that is a date, `unread` with every other."""

    read = Signal(object)
    unread = Signal()

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__()
        self._today = today
        self._popup: MonthPopup | None = None
        self.setMaxLength(40)
        self._button = self.put_icon("calendar", trailing=True)
        self._button.setToolTip(QCoreApplication.translate("Kit", "Calendar (F4)"))
        self._button.triggered.connect(self.open_calendar)
        self.textChanged.connect(self._tell)

    def date(self) -> datetime.date | None:
        """The date typed; None when empty; RuleError when it is none."""
        text = self.text().strip()
        return parse_date(text, self._today()) if text else None

    def known(self) -> datetime.date | None:
        """The date typed; None also for what is no date yet, so that a filter waits for the rest."""
        try:
            return self.date()
        except RuleError:
            return None

    def show_date(self, date: datetime.date | None) -> None:
        """Show a date in full."""
        self.setText("" if date is None else format_date(date))

    def complete(self) -> None:
        """Write a short date out in full; what is no date stays as typed."""
        try:
            self.show_date(self.date())
        except RuleError:
            return

    def open_calendar(self) -> None:
        """Open the month grid at the date typed, else at today."""
        try:
            shown = self.date() or self._today()
        except RuleError:
            shown = self._today()
        self._popup = MonthPopup(shown, self._today(), self)
        self._popup.chosen.connect(self._take)
        self._popup.open_below(self)

    def _take(self, date: datetime.date) -> None:
        self.show_date(date)
        self.setFocus()
        self.textEdited.emit(self.text())

    def _tell(self, text: str) -> None:
        try:
            date = self.date()
        except RuleError:
            date = None
        if date is None:
            self.unread.emit()
        else:
            self.read.emit(date)

    def _move(self, days: int) -> None:
        try:
            self._take((self.date() or self._today()) + datetime.timedelta(days=days))
        except (RuleError, OverflowError):
            return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.selectAll()  # as Tab does: a proposed day is typed over when its form opens

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        semicolon = event.key() in _SEMICOLON or event.nativeVirtualKey() == _WINDOWS_SEMICOLON
        if control and semicolon:
            self._take(self._today())
        elif event.key() == Qt.Key.Key_Up:
            self._move(1)
        elif event.key() == Qt.Key.Key_Down:
            self._move(-1)
        elif event.key() == Qt.Key.Key_F4:
            self.open_calendar()
        else:
            super().keyPressEvent(event)


class JalaliField(Field):
    """A date of a form; `describe` adds to the spelled-out date (an age), `latest` refuses later days.

    What `rule` refuses, by a RuleError, is told as soon as it is typed, and nothing is described beside it.
    """

    def __init__(
        self,
        name: str,
        label: str,
        today: Today,
        *,
        hint: str = "",
        required: bool = False,
        describe: Callable[[datetime.date], str] | None = None,
        latest: Today | None = None,
        rule: Callable[[datetime.date], None] | None = None,
    ) -> None:
        self.edit = JalaliEdit(today)
        self._rule = rule
        self._describe = describe
        self._latest = latest
        self._own_hint = hint
        super().__init__(name, label, self.edit, hint=hint, required=required)
        self.edit.textEdited.connect(self._edited)
        self.edit.read.connect(self._spell)
        self.edit.unread.connect(self._unspell)
        self.settle()

    def _edited(self, text: str) -> None:
        told = self._broken(self.edit.known())
        if told != self.error():
            self.show_error(told)
        self.changed.emit()

    def _broken(self, date: datetime.date | None) -> str:
        """What the rule says against this day; empty where it allows it."""
        if self._rule is None or date is None:
            return ""
        try:
            self._rule(date)
        except RuleError as refused:
            return sentence(refused.code, refused.facts)
        return ""

    def _spell(self, date: datetime.date) -> None:
        words = day_in_words(date)
        refused = (self._latest is not None and date > self._latest()) or bool(self._broken(date))
        more = self._describe(date) if self._describe is not None and not refused else ""
        self.show_hint(f"{words} — {more}" if more else words)

    def _unspell(self) -> None:
        self.show_hint(self._own_hint)

    def describe_by(self, describe: Callable[[datetime.date], str]) -> None:
        """Add this to the spelled-out date from now on."""
        self._describe = describe
        self.describe_again()

    def describe_again(self) -> None:
        """What is added knows more by now."""
        date = self.edit.known()
        if date is not None:
            self._spell(date)

    def left(self) -> None:
        self.edit.complete()
        if not self.is_empty():
            self.check()

    def value(self) -> datetime.date | None:
        found = self.edit.date()
        if found is not None and self._latest is not None and found > self._latest():
            raise RuleError("date_in_future")
        if found is not None and self._rule is not None:
            self._rule(found)
        return found

    def set_value(self, value: Any) -> None:
        self.edit.show_date(value)
        self.show_error("")
        self.settle()

    def said(self, value: Any) -> str:
        return day(value) if isinstance(value, datetime.date) else as_typed(value)

    def typed(self) -> Any:
        try:
            return self.edit.date()
        except RuleError:
            return self.edit.text()

    def _put(self, text: str) -> None:
        try:
            self.edit.show_date(datetime.date.fromisoformat(text))
        except ValueError:
            self.edit.setText(text)
            self.edit.complete()

    def is_empty(self) -> bool:
        return not self.edit.text().strip()
