# SPDX-License-Identifier: Apache-2.0
"""The small office in a shown window, for tests that press keys in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.window import open_window
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def desk_session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def desk_window(qtbot: QtBot, desk_session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, desk_session)
    yield shown
    shown.let_go()
