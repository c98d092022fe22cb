# SPDX-License-Identifier: Apache-2.0
"""The page of reports in a shown window, in an office of sixty files on the last day of Mehr 1404."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.filled import filled_office
from tests.support.window import open_window, show_page
from welfare_desk.desktop.summary.reports.page import ReportsPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with filled_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ReportsPage:
    shown: ReportsPage = show_page(qtbot, window, "reports")
    return shown
