# SPDX-License-Identifier: Apache-2.0
"""The head says that today is today: what a clock ahead of time has recorded, and how the head knows."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.days_ahead import AheadOf, Recorded
from welfare_desk.domain.text import isolate
from welfare_desk.services.confirming_day import Ahead, ConfirmDay, confirm_day


class DayDialog(FormDialog):
    """Answers with `DayConfirmed`."""

    drafted = "day-confirmed"
    places = {"day_is_other": "day"}

    def __init__(self, page: Page, ahead: Ahead) -> None:
        today = isolate(day(ahead.today))
        told = self.tr("This PC says that today is {today}. Recorded for days after it:")
        super().__init__(page, self.tr("Confirm the day"), told.format(today=today))
        self.body.removeWidget(self.form)
        for one in ahead.found:
            self.body.addWidget(Label(self._line(one), wrap=True))
        then = self.tr(
            "If today is really {today}, all of this counts from today on; what is sealed stays as it is. If"
            " the clock is wrong, close this and set it right."
        )
        self.body.addWidget(Label(then.format(today=today), "small", wrap=True))
        self.body.addWidget(self.form)
        # Left empty: who copies the day of a wrong clock would bring everything back to it.
        asked = self.tr("Which day is today by the calendar?")
        self.day = JalaliField("day", asked, page.desk.today, required=True)
        self.form.add(self.day, 2)
        self.reason = TextField("reason", field_name("reason"), required=True, longest=500)
        self.form.add(self.reason, 2)
        self.finish(self.tr("The day is right"), "calendar-check")

    def _line(self, one: AheadOf) -> str:
        count = one.count
        words = {
            Recorded.QUEUE: self.tr("{count} changes in queues", "", count),
            Recorded.PENSION: self.tr("{count} changes of pensions", "", count),
            Recorded.ALLOWANCE: self.tr("{count} changes of allowances", "", count),
            Recorded.COVERAGE: self.tr("{count} changes of coverage", "", count),
            Recorded.FIELD: self.tr("{count} moves to another specialised field", "", count),
            Recorded.RUN: self.tr("{count} sealed runs", "", count),
            Recorded.POLICY: self.tr("{count} approved policies", "", count),
            Recorded.ORDER: self.tr("{count} queues in the order of a later day", "", count),
        }[one.kind]
        told = self.tr("{what}, the last on {day}")
        return told.format(what=words.format(count=number(count)), day=isolate(day(one.last)))

    def afresh(self) -> None:
        """A statement is made once; nobody has one that could be written over."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return confirm_day, ConfirmDay(values["day"], values["reason"])
