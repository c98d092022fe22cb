# SPDX-License-Identifier: Apache-2.0
"""Chips over the list of files."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.window import settle, show_page
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.summary.listing import FileFilter, Lacking

BY_NAME = ["1400-00001", "1400-00004", "1400-00002", "1400-00003"]
"""File numbers in the order of family names: اکبری، موسوی، میرزایی، نوری‌زاده."""


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


def numbers(page: FilesPage) -> list[str]:
    rows = page.table.rows
    return [row.file_no for row in (rows.row_at(place) for place in range(rows.total)) if row is not None]


def test_chips_filter_and_one_button_clears(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    page.filters.chips["coverage"].choose((Coverage.APPLICANT,), announce=True)
    settle(qtbot, window)
    assert numbers(page) == ["1400-00004"]
    assert page.views.tabs.current == ""
    QTest.mouseClick(page.filters.clear_button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert numbers(page) == BY_NAME
    assert page.views.tabs.current == "all"


def test_counts_that_come_later_mark_no_tab(qtbot: QtBot, window: MainWindow, page: FilesPage) -> None:
    window.go("files", wanted=FileFilter(lacking=(Lacking.DECILE,)))
    page.views.show_count("all", 12)
    settle(qtbot, window)
    assert page.views.tabs.current == ""


def test_every_part_of_a_filter_goes_into_the_chips_and_back(page: FilesPage) -> None:
    wanted = FileFilter(
        domains=(Domain.SOCIAL,),
        coverages=(Coverage.COVERED,),
        waiting=False,
        disabilities=(DisabilityType.HEARING, DisabilityType.VISUAL),
        severities=(Severity.MILD,),
        neighbourhoods=("زرافشان",),
        categories=("زن سرپرست خانوار",),
        incomplete=True,
        lacking=(Lacking.DECILE, Lacking.SEVERITY),
        batch=3,
    )
    page.filters.show_filter(wanted)
    assert page.filters.filter() == wanted


def test_chips_that_do_not_fit_wait_under_more(window: MainWindow, page: FilesPage) -> None:
    window.resize(1092, 614)
    bar = page.filters
    bar.spread()
    hidden = [chip.name for chip in bar.chips.values() if chip.isHidden() and chip.name != "batch"]
    assert hidden
    assert [chip.name for chip in bar.more.hidden] == hidden
    bar.chips[hidden[-1]].choose((Lacking.DECILE,), announce=True)
    assert not bar.chips[hidden[-1]].isHidden()
    shown = [widget for widget in bar.chips.values() if not widget.isHidden()]
    assert max(chip.geometry().right() for chip in shown) <= bar.width()
    assert min(chip.geometry().left() for chip in shown) >= 0
