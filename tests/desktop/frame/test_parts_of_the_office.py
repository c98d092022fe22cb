# SPDX-License-Identifier: Apache-2.0
"""From every page of a part of the office its others are a key away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support.provinces import opened, peopled
from tests.support.window import open_window, press_here, show_page
from welfare_desk.desktop.frame.pages import beside_of, spec_of, title_of
from welfare_desk.desktop.window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(peopled(tmp_path)) as session:
        shown = open_window(qtbot, session)
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        yield shown
        shown.let_go()


def offered() -> list[str]:
    """The menu that the key opens."""
    press_here("Alt+0")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    told = [action.text() for action in menu.actions()]
    menu.close()
    return told


@pytest.mark.parametrize("name", ["reports", "headquarters", "commission", "import"])
def test_a_page_below_another_leads_to_it_and_to_those_beside(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    show_page(qtbot, window, name)
    part = spec_of(name).under
    below = [title for of, title, _ in beside_of(part, window.may) if of != name]
    assert offered() == [title_of(spec_of(part)), *below]
    assert not window.top.section.isVisible()


def test_a_page_of_the_rail_shows_that_it_has_others(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "month")
    assert window.top.section.isVisible()
    assert offered() == [title for _, title, _ in beside_of("month", window.may)]
