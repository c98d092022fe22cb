# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.filled import filled_office
from tests.support.queues import ordered_by
from tests.support.window import open_window, show_page
from welfare_desk.desktop.waiting.page import QueuePage
from welfare_desk.desktop.waiting.policy.page import PolicyPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.services.session import Session
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota

PLACES = 4


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An office whose pension queue is scored by the proposal, with one open quota."""
    with filled_office(tmp_path) as opened:
        ordered_by(opened)
        day = opened.today()
        letter = RecordQuota("pension", "4418/120", day, PLACES, JalaliMonth.of(day))
        opened.do(record_quota, letter)
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> QueuePage:
    shown: QueuePage = show_page(qtbot, window, "queue")
    return shown


@pytest.fixture
def policy(qtbot: QtBot, window: MainWindow) -> PolicyPage:
    shown: PolicyPage = show_page(qtbot, window, "policy")
    return shown
