# SPDX-License-Identifier: Apache-2.0
"""The page of headquarters in a shown window, with the sample offices of the conformance kit enrolled."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.headquarters import enrol_samples, kit_at
from tests.support.provinces import county, opened
from tests.support.window import open_window, show_page
from welfare_desk.desktop.summary.headquarters.page import HeadquartersPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(county(tmp_path, "ستاد")) as hq:
        enrol_samples(hq)
        yield hq


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    kit_at(tmp_path / "kit")
    return tmp_path / "kit"


@pytest.fixture
def expected(tmp_path: Path) -> dict[str, Any]:
    return kit_at(tmp_path / "expected")


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> HeadquartersPage:
    shown: HeadquartersPage = show_page(qtbot, window, "headquarters")
    return shown
