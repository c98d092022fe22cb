# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard
from tests.support.office import office
from tests.support.window import open_window
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.resize(1366, 768)
    yield shown
    shown.let_go()


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keyboard:
    return Keyboard(qtbot, SimpleNamespace(window=window))
