# SPDX-License-Identifier: Apache-2.0
"""A page whose question failed for the disk's sake offers to ask again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.people import peopled_office
from tests.support.window import open_window, press, press_here, settle, show_page
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = open_window(qtbot, session)
    yield shown
    shown.let_go()


def failing(session: Session, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def ask(question: Any, facts: Any, progress: Any = None) -> Any:
        raise error

    monkeypatch.setattr(session, "ask", ask)


def test_a_list_that_the_disk_refused_is_asked_for_again(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        failing(session, broken, StorageError("file_locked"))
        page = show_page(qtbot, window, "files")
        banner = page.trouble.banner()
        assert isinstance(banner, ErrorBanner)
        assert (page.table.rows.total, banner.repeat.isVisible()) == (0, True)
    press(banner.repeat, "Space")
    settle(qtbot, window)
    assert (page.table.rows.total, page.trouble.banner()) == (4, None)


def test_what_a_rule_refuses_is_not_offered_again(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(session, monkeypatch, RuleError("no_rule", rule="x", date="2025-01-01"))
    banner = show_page(qtbot, window, "files").trouble.banner()
    assert isinstance(banner, ErrorBanner)
    assert not banner.repeat.isVisible()


@pytest.mark.parametrize(("unknown", "stands"), [(False, False), (True, True)])
def test_what_an_act_failed_with_goes_when_the_next_one_begins(
    qtbot: QtBot, window: MainWindow, unknown: bool, stands: bool
) -> None:
    page = show_page(qtbot, window, "month")
    page.show_trouble(
        Told(ErrorKind.BUG, "Not drawn", "A fault of the program", "x", outcome_unknown=unknown)
    )
    press_here("F7")
    settle(qtbot, window)
    assert (page.trouble.banner() is not None) is stands
    page.show_trouble(Told(ErrorKind.STORAGE, "Not saved", "The disk", "x", outcome_unknown=unknown))
    page.show_tab("tables")
    assert (page.trouble.banner() is not None) is stands
