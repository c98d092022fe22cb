# SPDX-License-Identifier: Apache-2.0
"""The columns of the list of files are ticked by keys; a list sorted by a column taken away sorts anew."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import press, settle, show_page
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.kit.tick_menu import TickMenu
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.summary.listing import SortBy


def opened(page: FilesPage) -> TickMenu:
    page.columns_button.setFocus()
    press(page.columns_button, "Enter")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, TickMenu)
    return menu


def test_space_ticks_a_column_and_the_menu_stays(qtbot: QtBot, window: MainWindow) -> None:
    page: FilesPage = show_page(qtbot, window, "files")
    table = page.table
    menu = opened(page)
    at = {column.name: place for place, column in enumerate(table.columns)}
    for name, shown in (("national_id", False), ("father", True)):
        menu.setActiveAction(menu.actions()[at[name]])
        press(menu, "Space")
        assert (menu.isVisible(), table.widths.is_shown(at[name])) == (True, shown)
    press(menu, "Esc")
    QTest.qWait(1)
    assert QApplication.activePopupWidget() is None


def test_a_list_sorted_by_a_column_taken_away_is_sorted_by_the_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    page: FilesPage = show_page(qtbot, window, "files")
    page.table.sort(SortBy.FILE_NO, True)
    settle(qtbot, window)
    menu = opened(page)
    menu.setActiveAction(next(action for action in menu.actions() if action.text() == "File number"))
    press(menu, "Space")
    settle(qtbot, window)
    assert page.order() == (SortBy.NAME, False)
    assert page.table.headings.sorted_by == SortBy.NAME
    press(menu, "Esc")
