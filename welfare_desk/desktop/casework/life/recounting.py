# SPDX-License-Identifier: Apache-2.0
"""What a day of the past does to months that are over, said beside it: closed ones stand, corrected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.life import recounted
from welfare_desk.domain.summary.monthly.order import ClosingOrder
from welfare_desk.services.summary.monthly.months import AskClosedMonths, closed_months


def counted_anew(since: dt.date, today: dt.date, order: ClosingOrder) -> str:
    """What becomes of the months over already when a change stands on this day; empty for none of them."""
    return corrected(since, order) or _recounted(since, today)


def corrected(since: dt.date, order: ClosingOrder) -> str:
    """Which closed months it corrects, and where that is told; empty for none of them."""
    months = order.corrected(since)
    if not months or order.through is None:
        return ""
    translate = QCoreApplication.translate
    said = {"next": month_title(order.through.plus(1))}
    if len(months) == 1:
        told = translate(
            "CoverageDialog",
            "{month} is closed and its figures stand; the report of {next} tells this as a correction",
        )
        return told.format(month=month_title(months[0]), **said)
    told = translate(
        "CoverageDialog",
        "{first} to {last}, {count} months, are closed and their figures stand; the report of {next} tells "
        "this as a correction",
    )
    return told.format(**_span(months), **said)


def refused(day: dt.date, order: ClosingOrder) -> str:
    """That what the office itself does goes into no closed month; empty for a day of an open one."""
    if not order.corrected(day):
        return ""
    told = QCoreApplication.translate(
        "CoverageDialog", "{month} is closed: what the office itself does goes into an open month"
    )
    return told.format(month=month_title(JalaliMonth.of(day)))


def _recounted(since: dt.date, today: dt.date) -> str:
    translate = QCoreApplication.translate
    months = recounted(since, today)
    if not months:
        return ""
    if len(months) == 1:
        return translate("CoverageDialog", "{month} is counted anew").format(month=month_title(months[0]))
    told = translate("CoverageDialog", "{first} to {last}, {count} months, are counted anew")
    return told.format(**_span(months))


def _span(months: tuple[JalaliMonth, ...]) -> dict[str, str]:
    return {
        "first": month_title(months[0]),
        "last": month_title(months[-1]),
        "count": number(len(months)),
    }


class PastMonths(QObject):
    """Knows, once it is told, which months are closed; signal `known` then. It belongs to its form."""

    known = Signal()

    def __init__(self, page: Page, form: QObject) -> None:
        super().__init__(form)
        self._today = page.desk.today
        self._order: ClosingOrder | None = None
        page.desk.operations.ask(
            closed_months, AskClosedMonths(), self._take, owner=self, latest="closed months"
        )

    def _take(self, order: ClosingOrder) -> None:
        self._order = order
        self.known.emit()

    def counted_anew(self, since: dt.date) -> str:
        """As the sentence of that name; nothing before the closed months are known."""
        return "" if self._order is None else counted_anew(since, self._today(), self._order)

    def corrected(self, since: dt.date) -> str:
        """As `counted_anew`, of closed months alone."""
        return "" if self._order is None else corrected(since, self._order)

    def refused(self, day: dt.date) -> str:
        """As the sentence of that name."""
        return "" if self._order is None else refused(day, self._order)


class MonthsOf(Label):
    """The same of a day that is taken back, below its form; hidden where no closed month is corrected."""

    def __init__(self, page: Page, form: QObject) -> None:
        super().__init__("", "small", wrap=True)
        self._day: dt.date | None = None
        self._months = PastMonths(page, form)
        self._months.known.connect(self._tell)
        self.hide()

    def say(self, day: dt.date | None) -> None:
        """Tell of another day; of None nothing."""
        self._day = day
        self._tell()

    def _tell(self) -> None:
        told = "" if self._day is None else self._months.corrected(self._day)
        self.setText(f"{told}." if told else "")
        self.setVisible(bool(told))


def tell_corrected(page: Page, field: JalaliField) -> None:
    """Say beside the day of a form which closed months it corrects."""
    months = PastMonths(page, field)
    field.describe_by(months.corrected)
    months.known.connect(field.describe_again)


def tell_counted_anew(page: Page, field: JalaliField, own_act: Callable[[], bool] = lambda: False) -> None:
    """Say beside the day of a form which months over it corrects or counts anew.

    `own_act`: what is recorded now is no news of a client, and a closed month does not take it.
    """
    months = PastMonths(page, field)

    def told(day: dt.date) -> str:
        return (own_act() and months.refused(day)) or months.counted_anew(day)

    field.describe_by(told)
    months.known.connect(field.describe_again)


def tell_refused(page: Page, field: JalaliField) -> None:
    """Say beside the day of what the office itself does that a closed month does not take it."""
    months = PastMonths(page, field)
    field.describe_by(months.refused)
    months.known.connect(field.describe_again)
