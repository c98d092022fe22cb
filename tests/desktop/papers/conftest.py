# SPDX-License-Identifier: Apache-2.0
"""The register of papers in a shown window: three certificates of one file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.papers import printing
from tests.support.window import open_window, show_page
from welfare_desk.desktop.papers.register import PapersPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.papers import IssueCertificate, issue_certificate
from welfare_desk.services.session import Session

ALI = "1400-00001"
KIND = PaperKind.CERTIFICATE
THIRD = "1404/000003"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three certificates, the newest printed."""
    with people.peopled_office(tmp_path) as opened:
        for _ in range(3):
            opened.do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1)))
        printing(opened, KIND, THIRD)
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session, language="en")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.let_go()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> PapersPage:
    found = show_page(qtbot, window, "papers")
    assert isinstance(found, PapersPage)
    return found
