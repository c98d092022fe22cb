# SPDX-License-Identifier: Apache-2.0
"""The month by keys: its checks and the lists behind them, its tables and the lists behind their figures."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import dialog_of, nameless, press, press_here, settle, show_page
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.month.checks import CheckList
from welfare_desk.desktop.summary.month.grid import FigureGrid
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.summary.month.parts import TABLES
from welfare_desk.desktop.summary.month.words import check_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import (
    AskBehind,
    AskCheck,
    AskMonth,
    behind_check,
    behind_figure,
    check_month,
    month_figures,
)

SHAHRIVAR = JalaliMonth(1404, 6)


def test_the_month_to_be_closed_is_shown_with_what_stood_at_its_end(
    page: MonthPage, session: Session
) -> None:
    figures = session.ask(month_figures, AskMonth(SHAHRIVAR)).figures
    assert page.crumbs == ("Month and report", "Closing Shahrivar 1404")
    shown = [figure.value.text() for figure in (page.head.covered, page.head.on_pension, page.head.queued)]
    after = figures.after
    assert shown == [number(each) for each in (after.covered, after.on_pension, after.queued)]
    assert page.chooser.state.text() == "Open"
    assert nameless(page) == []


def test_every_check_stands_under_its_heading_and_the_wrong_ones_come_first(
    page: MonthPage, session: Session
) -> None:
    asked = session.ask(check_month, AskMonth(SHAHRIVAR)).checks
    shown = page.checks.checks.checks()
    wrong = [check.code for check in asked if not check.ok]
    unasked = [check.code for check in asked if check.unasked]
    right = [check.code for check in asked if check.ok and not check.unasked]
    assert unasked == ["payments_net"]  # no list is approved yet
    assert [check.code for check in shown] == [*wrong, *unasked, *right]
    assert page.tabs._tabs[0].count == number(len(wrong))
    assert page.checks.card.note.text() == f"{len(asked)} checks"


def test_arrows_choose_a_check_and_enter_leads_over_its_rows_into_a_file(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    checks = page.checks.checks
    assert QApplication.focusWidget() is checks
    press(checks, "End")
    press(checks, "Home")
    codes = [check.code for check in checks.checks()]
    for _ in range(codes.index("visits_due")):
        press(checks, "Down")
    press(checks, "Enter")
    settle(qtbot, window)
    found = session.ask(behind_check, AskCheck(SHAHRIVAR, "visits_due"))
    table = page.checks.behind.table()
    assert table is not None
    assert [table.rows.row_at(place) for place in range(table.rows.total)] == list(found.rows)
    assert QApplication.focusWidget() is table
    press(table, "Esc")
    assert QApplication.focusWidget() is checks
    press(checks, "Enter")
    press(table, "Down")
    press(table, "Enter")
    settle(qtbot, window)
    assert window.current_name() == "file"
    shown = window.page("file")
    assert isinstance(shown, FilePage)
    assert shown.summary is not None
    assert shown.summary.file.file_no == found.rows[1]["file"]
    press_here("Esc")
    settle(qtbot, window)
    assert (window.current_name(), page.month) == ("month", SHAHRIVAR)


def test_the_list_names_its_persons_and_every_row_has_its_act(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    def choose(code: str) -> Table:
        checks = page.checks.checks
        checks.choose([check.code for check in checks.checks()].index(code))
        qtbot.waitUntil(lambda: not page._pause.isActive())
        settle(qtbot, window)
        table = page.checks.behind.table()
        assert table is not None
        return table

    table = choose("visits_due")
    row = table.rows.row_at(0)
    person = session.ask(show, ShowFile(row["file"])).person
    first, *_, last = table.columns
    assert (first.name, last.name) == ("person", "act")
    assert first.text(row) == f"{person.first_name} {person.last_name}".strip()
    assert (last.text(row), last.keys) == ("Open the file", "Enter")
    table = choose("papers_unprinted")
    assert [column.name for column in table.columns] == ["key", "act"]
    assert table.columns[1].text(table.rows.row_at(0)) == "Print it"
    table.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    asked = dialog_of(window, Dialog)
    assert asked.title.text().startswith("Print paper")


def test_tab_leaves_the_chosen_check_in_sight(qtbot: QtBot, window: MainWindow, page: MonthPage) -> None:
    window.resize(1092, 614)
    settle(qtbot, window)
    checks = page.checks.checks
    area = checks._area()
    assert area is not None
    for key in ("Home", "End"):
        press(checks, key)
        before = area.verticalScrollBar().value()
        press(checks, "Tab")
        assert area.verticalScrollBar().value() == before
        checks.setFocus()
    assert before > 0
    checks.choose(0)
    qtbot.waitUntil(lambda: not page._pause.isActive())
    settle(qtbot, window)
    for leads_to in (page.checks.behind.place_button, page.checks.behind.table(), page.foot.draft):
        press_here("Tab")
        assert QApplication.focusWidget() is leads_to


def test_tab_comes_to_the_checks_past_the_button_that_counts_again(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    press_here("F4")
    settle(qtbot, window)
    press(dialog_of(window, Dialog), "Esc")
    settle(qtbot, window)
    page.checks.checks.setFocus()
    press_here("Shift+Tab")
    assert QApplication.focusWidget() is not page.checks.again
    press_here("Tab")
    assert QApplication.focusWidget() is page.checks.checks


def test_the_check_that_stays_chosen_in_another_month_is_in_sight(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    window.resize(1092, 614)
    checks = page.checks.checks
    press(checks, "End")
    chosen = checks.current()
    area = checks._area()
    assert area is not None
    area.verticalScrollBar().setValue(0)
    page.show_month(JalaliMonth(1404, 7))
    settle(qtbot, window)
    assert chosen is not None
    assert checks.current() == next(check for check in checks.checks() if check.code == chosen.code)
    place = checks._place_of_current().translated(0, checks.mapTo(area.viewport(), QPoint(0, 0)).y())
    assert area.viewport().rect().contains(place)


def test_a_title_that_is_too_long_for_its_line_takes_two(qtbot: QtBot, page: MonthPage) -> None:
    shown = CheckList()
    qtbot.addWidget(shown)
    shown.show_checks(page.checks.checks.checks())
    long = max(shown.checks(), key=lambda check: len(check_words(check).title) if check.ok else 0)
    heights = []
    for width in (900, 300):
        shown.resize(width, shown.height())
        shown.show()
        heights.append(next(rect.height() for check, rect in shown._places() if check is long))
        assert shown.height() == shown._places()[-1][1].bottom() + 1 + px(4)
    assert heights == [px(48), px(66)]


def test_a_right_check_has_no_rows_and_leads_to_its_table(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    checks = page.checks.checks
    codes = [check.code for check in checks.checks()]
    checks.choose(codes.index("covered_by_age"))
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not page._pause.isActive())
    assert page.checks.behind.table() is None
    assert page.checks.behind.place_button.accessibleName() == "Open in the tables"
    press(checks, "F9")
    settle(qtbot, window)
    assert page.tabs.current == TABLES
    table = page.tables.grid.figures.table
    assert table is not None
    assert table.code == "ages"


def test_f9_leads_to_where_a_wrong_check_is_mended(qtbot: QtBot, window: MainWindow, page: MonthPage) -> None:
    checks = page.checks.checks
    checks.choose([check.code for check in checks.checks()].index("visits_due"))
    qtbot.waitUntil(lambda: not page._pause.isActive())
    press(checks, "F9")
    settle(qtbot, window)
    assert window.current_name() == "visits"


def test_a_figure_opens_the_list_behind_it_and_esc_comes_back(
    qtbot: QtBot, window: MainWindow, page: MonthPage, session: Session
) -> None:
    press_here("Ctrl+Tab")
    press_here("Ctrl+Tab")
    settle(qtbot, window)
    tables, grid = page.tables.table, page.tables.grid
    assert QApplication.focusWidget() is tables
    press(tables, "Enter")
    assert QApplication.focusWidget() is grid
    table = grid.figures.table
    assert table is not None
    press(grid, "Down")
    line, measure = grid.figures.line_at(1), table.measures[0]
    assert line is not None
    press(grid, "Enter")
    settle(qtbot, window)
    rows = page.tables.behind.table()
    assert rows is not None
    found = session.ask(behind_figure, AskBehind(SHAHRIVAR, table.code, measure, line))
    assert rows.rows.total == found.total == table.value(line, measure)
    press(rows, "Esc")
    assert QApplication.focusWidget() is grid
    assert not page.tables.shows_rows()


def test_the_sum_of_a_column_opens_the_rows_of_all_its_lines(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    page.show_tab(TABLES)
    grid = page.tables.grid
    table = grid.figures.table
    assert table is not None
    grid.go_to(len(table.lines), 1)
    grid.setFocus()
    press(grid, "Enter")
    settle(qtbot, window)
    rows = page.tables.behind.table()
    assert rows is not None
    assert rows.rows.total == table.total(table.measures[0])


def test_a_key_figure_opens_its_list(qtbot: QtBot, window: MainWindow, page: MonthPage) -> None:
    page.head.on_pension.setFocus()
    press(page.head.on_pension, "Enter")
    settle(qtbot, window)
    rows = page.tables.behind.table()
    assert rows is not None
    assert number(rows.rows.total) == page.head.on_pension.value.text()


def test_a_month_that_runs_still_says_when_it_may_be_closed(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    press_here("Alt+PageDown")
    settle(qtbot, window)
    assert page.month == JalaliMonth(1404, 7)
    assert page.chooser.state.text() == "Runs still"
    assert page.foot.state.words.text().startswith("Mehr 1404 runs until")
    assert not page.closing.close_act.isEnabled()
    assert reason_of(page.chooser.after) == "It has not begun yet."
    press_here("Alt+PageDown")
    settle(qtbot, window)
    assert page.month == JalaliMonth(1404, 7)


def test_another_visit_keeps_the_month(qtbot: QtBot, window: MainWindow, page: MonthPage) -> None:
    press_here("Alt+PageUp")
    settle(qtbot, window)
    show_page(qtbot, window, "files")
    show_page(qtbot, window, "month")
    assert page.month == JalaliMonth(1404, 5)
    assert isinstance(page.first_focus(), CheckList | FigureGrid)
