# SPDX-License-Identifier: Apache-2.0
"""What the act beside a check opens, and how that differs from the rows that were counted."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import day_in_words
from welfare_desk.desktop.summary.month.leading import BY_ROWS, DECLARED_CHECK, place_of, table_of
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.checks import Check, Place

_OF_TODAY = frozenset(
    {
        "neighbourhood_unknown", "type_unknown", "severity_unknown", "decile_unknown", "visits_due",
        "promises_open", "counts_open", "prices_tenfold",
    }
)  # fmt: skip
"""Checks whose place tells of today, while their rows are those of the last evening of the month."""


def place_words(check: Check) -> str:
    """The act that leads to where a check is mended."""
    translate = QCoreApplication.translate
    if check.code == DECLARED_CHECK:
        return translate("MonthWords", "Open the declared figures")
    if check.keys and check.code in BY_ROWS:
        return translate("MonthWords", "Open the file of the row")
    return {
        Place.FILES: translate("MonthWords", "Open in the files"),
        Place.QUEUE: translate("MonthWords", "Open in the queue"),
        Place.PENSION: translate("MonthWords", "Open in the pension"),
        Place.EQUIPMENT: translate("MonthWords", "Open in the equipment"),
        Place.COMMISSION: translate("MonthWords", "Open in the commission"),
        Place.VISITS: translate("MonthWords", "Open in the visits"),
        Place.PAPERS: translate("MonthWords", "Open in the papers"),
        Place.REPORT: translate("MonthWords", "Open in the tables"),
    }[Place.REPORT if table_of(check) else place_of(check)]


def place_note(check: Check, month: JalaliMonth, today: date) -> str:
    """What else than the rows counted stands in the place that a check opens; empty where nothing does."""
    if not check.count or table_of(check) or check.code in (DECLARED_CHECK, *BY_ROWS):
        return ""
    notes = [_of_today(month.last())] if check.code in _OF_TODAY and month.last() < today else []
    return " ".join(filter(None, (*notes, _beside(check))))


def _of_today(evening: date) -> str:
    told = QCoreApplication.translate(
        "MonthWords", "What opens is as of today; the rows here are those of the evening of {day}."
    )
    return told.format(day=day_in_words(evening))


def _beside(check: Check) -> str:
    translate = QCoreApplication.translate
    if check.code == "decile_unknown":
        return translate("MonthWords", "A household opens with all of its covered files.")
    if check.place is Place.COMMISSION:
        return translate("MonthWords", "What opens is every session, those of other months too.")
    if check.code == "stock_movement":
        return translate("MonthWords", "What opens is every document of the first of these goods.")
    if check.code == "prices_tenfold":
        return translate("MonthWords", "What opens is the whole stock, the first of these under the cursor.")
    if check.place is Place.PENSION and len(check.keys) > 1:
        return translate("MonthWords", "What opens is the list of the first payment of these.")
    return ""
