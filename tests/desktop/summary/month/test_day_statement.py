# SPDX-License-Identifier: Apache-2.0
"""The head's statement of any evening, by keys."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.window import (
    dialog_of,
    nameless,
    plain,
    press,
    press_here,
    said,
    settle,
    show_page,
    type_into,
)
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.summary.month.day_statement import DayStatementDialog
from welfare_desk.desktop.summary.month.dialogs import ReopenMonthDialog
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.statement import StatementLine
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import CloseMonth, close_month
from welfare_desk.services.summary.monthly.statement import AskStatement, head_statement

TODAY = date(2025, 10, 22)
SHAHRIVAR = JalaliMonth(1404, 6)


def lines(table: Table) -> tuple[StatementLine, ...]:
    """Every line of a table that has all its rows at hand."""
    found = [table.rows.row_at(place) for place in range(table.rows.total)]
    assert None not in found
    return tuple(line for line in found if line is not None)


def opened(qtbot: QtBot, window: MainWindow) -> DayStatementDialog:
    press_here("Ctrl+Shift+T")
    dialog = dialog_of(window, DayStatementDialog)
    settle(qtbot, window)
    return dialog


def test_today_is_told_first_and_every_other_day_once_it_is_typed(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    dialog = opened(qtbot, window)
    assert nameless(dialog) == []
    shown = session.ask(head_statement, AskStatement(TODAY)).statement
    assert (lines(dialog.fields), lines(dialog.standings)) == (shown.fields, shown.standings)
    assert f"{shown.covered.value} files of {shown.households.value} households" in plain(dialog.told.text())
    type_into(dialog.on.edit, "1404/05/15")
    settle(qtbot, window)
    before = session.ask(head_statement, AskStatement(date(2025, 8, 6)))
    assert (lines(dialog.fields), lines(dialog.standings)) == (
        before.statement.fields,
        before.statement.standings,
    )
    assert "15 Mordad 1404" in plain(dialog.told.text())
    press(dialog.on.edit, "Ctrl+P")
    settle(qtbot, window)
    paper = dialog_of(window, PaperDialog)
    assert plain(paper.title.text()).endswith("1404/05/15")
    press(paper, "Esc")
    press(dialog.on.edit, "Ctrl+S")
    settle(qtbot, window)
    assert QGuiApplication.clipboard().text() == before.news.text
    assert said(window) == "The paragraph is copied"


def test_a_day_that_is_to_come_is_not_told(qtbot: QtBot, window: MainWindow, page: MonthPage) -> None:
    dialog = opened(qtbot, window)
    type_into(dialog.on.edit, "1404/08/01")
    settle(qtbot, window)
    assert plain(dialog.told.text()) == "Thursday 1 Aban 1404 is still to come"
    assert (lines(dialog.fields), dialog.text.toPlainText(), dialog.copy.isEnabled()) == ((), "", False)


def test_the_evening_of_a_closed_month_is_told_as_it_was_closed(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    session.do(close_month, CloseMonth(SHAHRIVAR, "The visits are planned."))
    settle(qtbot, window)
    dialog = opened(qtbot, window)
    type_into(dialog.on.edit, "1404/06/31")
    settle(qtbot, window)
    assert plain(dialog.told.text()).endswith("(as the month was closed)")


def test_the_last_closed_month_is_opened_again_from_anywhere(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(close_month, CloseMonth(SHAHRIVAR, "The visits are planned."))
    shown: Page = show_page(qtbot, window, "month", month="1404-07", errand="reopen")
    assert isinstance(shown, MonthPage)
    assert shown.month == SHAHRIVAR
    assert dialog_of(window, ReopenMonthDialog).record == "1404-06"


def test_without_a_closed_month_it_is_said_why_not(qtbot: QtBot, window: MainWindow) -> None:
    page: MonthPage = show_page(qtbot, window, "month", errand="reopen")
    assert said(window) == reason_of(page.closing.reopen_act) != ""
