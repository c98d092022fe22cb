# SPDX-License-Identifier: Apache-2.0
"""What is copied and printed is the chart that is seen: choosing a tab takes it in hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window, press, show_page
from welfare_desk.desktop.summary.board import AREAS, VISITS
from welfare_desk.desktop.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with people.peopled_office(tmp_path) as session:
        shown = open_window(qtbot, session)
        yield shown
        shown.let_go()


def test_a_tab_brings_its_chart_into_the_hand(qtbot: QtBot, window: MainWindow) -> None:
    board = show_page(qtbot, window, "first").board
    board.ring.setFocus()
    assert board.acts.in_hand() is board.ring
    board.parts.tabs.choose(AREAS)
    assert board.areas.isVisible()
    assert board.acts.in_hand() is board.areas
    board.parts.tabs.setFocus()
    press(board.parts.tabs, "Left")
    seen = board.parts.current()
    assert seen is not board.areas
    assert board.acts.in_hand() is seen
    board.flow.setFocus()
    assert board.acts.in_hand() is board.flow


def test_a_chart_that_is_seen_no_more_is_not_in_the_hand(qtbot: QtBot, window: MainWindow) -> None:
    board = show_page(qtbot, window, "first").board
    board.ring.setFocus()
    board.parts.tabs.choose(VISITS)  # a list, no chart
    assert not board.ring.isVisible()
    assert board.acts.in_hand() is board.flow
