# SPDX-License-Identifier: Apache-2.0
"""An empty office, its window, and the wizard in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import office
from tests.support.window import open_window, show_page
from welfare_desk.desktop.exchange.wizard import ImportPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> ImportPage:
    shown: ImportPage = show_page(qtbot, window, "import")
    return shown
