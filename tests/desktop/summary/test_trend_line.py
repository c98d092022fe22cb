# SPDX-License-Identifier: Apache-2.0
"""The line of a figure over the last months: where it begins, and which of them were corrected."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window, plain, show_page
from welfare_desk.desktop.kit.words import month_title
from welfare_desk.desktop.summary.page import FirstPage
from welfare_desk.domain.summary.trend import Figure


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[FirstPage]:
    with people.peopled_office(tmp_path) as session:
        window = open_window(qtbot, session)
        shown: FirstPage = show_page(qtbot, window, "first")
        yield shown
        window.let_go()


def test_a_line_tells_where_it_begins_and_what_was_corrected(page: FirstPage) -> None:
    tile, facts = page.tiles["covered"], page.board.shown
    assert facts is not None
    was, closed = facts.ends[-2], facts.ends[-1]
    ends = (replace(was, covered=2), replace(closed, closed=True, covered=3, corrected=(Figure.COVERED,)))
    page.board.figures.show_page(replace(facts, ends=ends))
    assert tile.chip.text() == "unchanged"
    assert tile.accessibleDescription().endswith(
        "against the end of Shahrivar 1404, corrected since it was closed"
    )
    assert plain(tile.spark.toolTip()) == "The line begins at 2, not at 0."
    chart: Any = tile.chart()
    assert chart.notes() == ("The line begins at 2, not at 0. Corrected since the closing: Shahrivar 1404.")
    assert chart.spelled().rows[1] == ("Shahrivar 1404, corrected since it was closed", "3")
    page.board.figures.show_page(replace(facts, ends=(replace(was, covered=3),)))
    assert (tile.spark.toolTip(), tile.chart().spelled().rows[0]) == ("", (month_title(was.month), "3"))
