# SPDX-License-Identifier: Apache-2.0
"""The movement of coverage as a sum of figures, each with its list."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.support.window import press, press_here, settle, show_page
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.month.figure import KeyFigure
from welfare_desk.desktop.summary.month.movement import MovementCard
from welfare_desk.desktop.summary.month.page import MonthPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.month import STOOD_UNKNOWN


def figures(page: MonthPage) -> list[KeyFigure]:
    row = page.checks.movement._row
    widgets = [row.itemAt(place).widget() for place in range(row.count())]
    return [widget for widget in widgets if isinstance(widget, KeyFigure)]


def test_a_wide_window_shows_the_movement_and_each_figure_opens_its_list(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    window.resize(1366, 768)
    show_page(qtbot, window, "month", month="1404-07")
    assert not page.checks.movement.isVisible()
    window.resize(1920, 1080)
    assert page.checks.movement.isVisible()
    standing = page.closing.standing
    assert standing is not None
    month = standing.figures
    moved = [line.values[0] for way in ("in", "out") for line in month.table(f"coverage_{way}").lines]
    told = [number(value) for value in moved if value]
    assert told
    assert [figure.value.text() for figure in figures(page)] == [
        number(month.before.covered),
        *told,
        number(month.after.covered),
    ]
    first = figures(page)[1]
    first.setFocus()
    press(first, "Enter")
    settle(qtbot, window)
    rows = page.tables.behind.table()
    assert rows is not None
    assert number(rows.rows.total) == first.value.text()


def test_the_beginning_opens_the_list_of_the_month_before(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    window.resize(1920, 1080)
    show_page(qtbot, window, "month", month="1404-07")
    beginning = figures(page)[0]
    beginning.setFocus()
    press(beginning, "Enter")
    settle(qtbot, window)
    assert page.month == JalaliMonth(1404, 6)
    rows = page.tables.behind.table()
    assert rows is not None
    assert number(rows.rows.total) == beginning.value.text()


def test_a_beginning_that_nobody_knows_opens_nothing(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    standing = page.closing.standing
    assert standing is not None
    card = MovementCard()
    qtbot.addWidget(card)
    card.show_month(replace(standing.figures, before=STOOD_UNKNOWN))
    assert [one for one in card.findChildren(KeyFigure) if one.name == "before"] == []


def test_a_beginning_that_was_corrected_is_told(qtbot: QtBot, window: MainWindow, page: MonthPage) -> None:
    standing = page.closing.standing
    assert standing is not None
    month, card = standing.figures, MovementCard()
    qtbot.addWidget(card)
    for ended, told in ((None, False), (month.before, False), (replace(month.before, covered=7), True)):
        card.show_month(month, ended)
        assert card._note.isVisibleTo(card) == told
    assert number(7) in card._note.text()


def test_counting_again_leaves_the_cursor_where_it_is(
    qtbot: QtBot, window: MainWindow, page: MonthPage
) -> None:
    window.resize(1920, 1080)
    first = figures(page)[0]
    first.setFocus()
    press_here("F5")
    settle(qtbot, window)
    assert first.hasFocus()
