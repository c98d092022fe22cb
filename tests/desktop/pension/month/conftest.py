# SPDX-License-Identifier: Apache-2.0
"""Two who draw the pension, and the page of the month, in a shown window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import office
from tests.support.pension_lists import MEHR, draw, listed
from tests.support.window import open_window, settle, show_page
from welfare_desk.desktop.pension.page import PensionPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session

SHEBA = "IR820540102680020817909002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A pensioner alone with an account, and one who has declared four persons without any."""
    with office(tmp_path) as opened:
        draw(opened, 1, sheba=SHEBA)
        draw(opened, 2, declared_size="4")
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> PensionPage:
    shown: PensionPage = show_page(qtbot, window, "pension", month="1404-07")
    return shown


@pytest.fixture
def sent(qtbot: QtBot, window: MainWindow, session: Session) -> PensionPage:
    """The page at the comparison of a list that was sent."""
    listed(session, MEHR)
    page: PensionPage = show_page(qtbot, window, "pension", month="1404-07", tab="reconciliation")
    settle(qtbot, window)
    return page
