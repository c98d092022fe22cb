# SPDX-License-Identifier: Apache-2.0
"""When a sheet was counted that is keyed in later; as long as nothing is typed, it is counted now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.domain.hours import moment_of, parse_hour


class CountTime(Form):
    """A day and its hour; they stay from one line to the next, since a sheet is walked along at one time."""

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__(2)
        translate = QCoreApplication.translate
        self._today = today
        self.day = JalaliField(
            "counted_on", translate("StockCounts", "Counted on (empty: now)"), today, latest=today
        )
        self.hour = TextField("counted_hour", translate("StockCounts", "At what time, e.g. 10:30"), longest=8)
        self.add(self.day)
        self.add(self.hour)

    def moment(self) -> dt.datetime | None:
        """The moment typed, of today where only an hour is; None for now. What was told below is gone.

        RuleError `bad_time` also for a day without its hour, `date_in_future`, and those of a date.
        """
        for field in (self.day, self.hour):
            field.show_error("")
        day, hour = self.day.value(), self.hour.value()
        if day is None and not hour:
            return None
        return moment_of(day or self._today(), parse_hour(hour))

    def field_of(self, code: str) -> Field | None:
        """The field that a refusal is about; None where it is about neither."""
        if code in ("bad_time", "counted_in_future"):
            return self.hour
        return (
            self.day if code in ("bad_date", "no_such_date", "date_in_future", "counted_long_ago") else None
        )

    def clear(self) -> None:
        """Count now again."""
        self.day.set_value(None)
        self.hour.set_value("")
        self.hour.show_error("")
