# SPDX-License-Identifier: Apache-2.0
"""The side panel tells the file under the cursor."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import press, settle, show_page
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.kit.labels import Chip
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.window import MainWindow


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilesPage:
    shown: FilesPage = show_page(qtbot, window, "files")
    return shown


def test_the_side_panel_tells_the_file_under_the_cursor(
    qtbot: QtBot, window: MainWindow, page: FilesPage
) -> None:
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: page.panel.summary is not None)
    assert page.panel.name.text() == "علی اکبری"
    assert page.panel.notice.words.text() == "The commission's vote ends in 10 days."
    press(page.table, "End")
    qtbot.waitUntil(lambda: page.panel.name.text() == "زهرا نوری‌زاده")
    press(page.table, "F2")
    assert page.panel.isHidden()
    press(page.table, "F2")
    assert page.panel.isVisible()
    window.resize(1092, 614)
    assert page.panel.isHidden()


@pytest.mark.parametrize(
    ("told", "lines"),
    [
        (("Visual", "Mild"), {"Visual": 0, "Mild": 0}),
        (
            ("Visual", "Moderate", "In the pension queue"),
            {"Visual": 0, "Moderate": 0, "In the pension queue": 1},
        ),
    ],
)
def test_a_chip_without_room_stands_whole_on_a_second_line(
    qtbot: QtBot, window: MainWindow, page: FilesPage, told: tuple[str, ...], lines: dict[str, int]
) -> None:
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: page.panel.summary is not None)
    page.panel._show_chips([Chip(words, Tone.GREY) for words in told])
    settle(qtbot, window)
    chips = [chip for chip in page.panel.findChildren(Chip) if chip.isVisible()]
    tops = sorted({chip.y() for chip in chips})
    assert {chip.text(): tops.index(chip.y()) for chip in chips} == lines
    assert [chip.text() for chip in chips if chip.width() < chip.sizeHint().width()] == []
