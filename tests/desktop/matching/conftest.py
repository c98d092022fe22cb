# SPDX-License-Identifier: Apache-2.0
"""A window of an office with a pair of likely doubles."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import copy_office, desk
from tests.support.pair import Pair, make_pair
from tests.support.window import open_window
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with desk(copy_office(tmp_path)) as opened:
        yield opened


@pytest.fixture
def pair(session: Session) -> Pair:
    return make_pair(session)


@pytest.fixture
def window(qtbot: QtBot, session: Session, pair: Pair) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()
