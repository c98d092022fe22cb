# SPDX-License-Identifier: Apache-2.0
"""The offer to take the last change back, and what ends it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.filled import filled_office
from tests.support.window import open_window, settle, show_page
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.tasks import AddTask, add_task
from welfare_desk.services.exchange.copying import CopyRows, copy_rows
from welfare_desk.services.session import Session


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with filled_office(tmp_path_factory.mktemp("offers")) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = open_window(qtbot, session)
    show_page(qtbot, made, "files")
    yield made
    made.let_go()


def test_undo_takes_the_last_change_back_for_ten_seconds(qtbot: QtBot, window: MainWindow) -> None:
    taken: list[str] = []
    window.offer_undo("کاری شد", lambda: taken.append("back"))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken == ["back"]


def test_another_act_of_the_window_ends_what_is_on_offer(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = window.current()
    assert page is not None
    window.offer_undo("نامه ثبت شد", lambda: None)
    page.do(add_task, AddTask("زنگ بزن", session.today()), lambda _: None)
    settle(qtbot, window)
    assert (window.undo_bar.on_offer(), window.undo_bar.isVisible()) == (False, False)


def test_an_act_that_is_refused_or_only_looks_leaves_the_offer(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = window.current()
    assert page is not None
    window.offer_undo("نامه ثبت شد", lambda: None)
    page.do(add_task, AddTask(" ", session.today()), lambda _: None)
    page.do(copy_rows, CopyRows("files", 3), lambda _: None)
    settle(qtbot, window)
    assert window.undo_bar.on_offer()


def test_what_was_said_before_does_not_stand_beside_the_offer(window: MainWindow) -> None:
    window.say("دوباره دو نفر شدند")
    assert not window.status._toast.isHidden()
    window.offer_undo("پاسخ ثبت شد", lambda: None)
    assert window.status._toast.isHidden()
