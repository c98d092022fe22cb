# SPDX-License-Identifier: Apache-2.0
"""The ways in, and an open window on an empty office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import office as offices
from tests.support.office import copy_office
from tests.support.ways_in import cheap_doors
from tests.support.window import open_window
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return copy_office(tmp_path)


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    opened: list[Session] = []
    yield opened
    for session in opened:
        session.close()


@pytest.fixture
def signin(qtbot: QtBot, office: Path, sessions: list[Session]) -> Iterator[SignInWindow]:
    window = SignInWindow(cheap_doors(office), office)
    qtbot.addWidget(window)
    window.opened.connect(sessions.append)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.form.date.text() != "")
    yield window
    window.let_go()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with offices.office(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = open_window(qtbot, session)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.let_go()
