# SPDX-License-Identifier: Apache-2.0
"""Habit 10: the twenty-two spellings of a day, typed into the date of a form; the list of the ux notes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.notes.tasks import TaskDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import format_date

ALI = "1400-00001"
TODAY = date(2025, 9, 25)
"""1404/07/03, a Thursday: the day on which the list was written."""

SPELLINGS = {
    "1404/7/3": "1404/07/03",
    "۱۴۰۴/۷/۳": "1404/07/03",
    "١٤٠٤/٧/٣": "1404/07/03",
    "14040703": "1404/07/03",
    "040703": "1404/07/03",
    "04/7/3": "1404/07/03",
    "58/4/12": "1358/04/12",
    "3/7/1404": "1404/07/03",
    "7/3": "1404/07/03",
    "703": "1404/07/03",
    "15": "1404/07/15",
    "امروز": "1404/07/03",
    "ديروز": "1404/07/02",
    "+7": "1404/07/10",
    "۳ مهر": "1404/07/03",
    "3 مهر 1403": "1403/07/03",
    "1403/12/30": "1403/12/30",
    "1404-07-03": "1404/07/03",
}
"""What is typed, and the day that is meant."""

REFUSED = {
    "1404/12/30": "این ماه چنین روزی ندارد؛ روزی تا ۲۹ بنویسید.",
    "1404/13/1": "ماه از ۱ تا ۱۲ است؛ ماه را ببینید.",
    "abc": "تاریخ خوانده نشد؛ مانند ۱۴۰۴/۰۷/۰۳ بنویسید.",
    "31/2": "ماه از ۱ تا ۱۲ است؛ ماه را ببینید.",
}
"""What no day is, and what is said of it."""


@pytest.fixture
def due(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The date of a new task, on the day of the list; Enter has gone on to it from the words."""
    monkeypatch.setattr(window, "today", lambda: TODAY)
    show_page(qtbot, window, "file", key=ALI)
    press(window, "Ctrl+T")
    settle(qtbot, window)
    dialog = dialog_of(window, TaskDialog)
    press_here("Enter")
    assert QApplication.focusWidget() is dialog.due_on.control
    return dialog.due_on


def test_habit_10_there_are_twenty_two_of_them() -> None:
    assert len(SPELLINGS) + len(REFUSED) == 22


@pytest.mark.parametrize(("typed", "meant"), SPELLINGS.items())
def test_habit_10_a_day_is_told_below_and_written_out_on_enter(due: Any, typed: str, meant: str) -> None:
    type_into(due.control, typed)
    assert format_date(due.value()) == meant
    if meant == "1404/07/03":
        assert due.below.text() == "پنجشنبه ۳ مهر ۱۴۰۴"
    press_here("Enter")
    assert (due.control.text(), due.error()) == (meant, "")
    assert QApplication.focusWidget() is not due.control


@pytest.mark.parametrize(("typed", "said"), REFUSED.items())
def test_habit_10_what_is_no_day_stays_and_says_why(due: Any, typed: str, said: str) -> None:
    type_into(due.control, typed)
    assert due.error() == ""
    press_here("Enter")
    assert (due.control.text(), due.error()) == (typed, said)
