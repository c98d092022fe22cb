# SPDX-License-Identifier: Apache-2.0
"""What was done before is on offer no more once something else is done."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.support.window import settle, show_page
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.tasks import AddTask, add_task
from welfare_desk.services.exchange.copying import CopyRows, copy_rows
from welfare_desk.services.session import Session


def test_another_act_of_the_window_ends_what_is_on_offer(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "letters")
    window.offer_undo("نامه ثبت شد", lambda: None)
    page.do(add_task, AddTask("زنگ بزن", session.today()), lambda _: None)
    settle(qtbot, window)
    assert (window.undo_bar.on_offer(), window.undo_bar.isVisible()) == (False, False)


def test_an_act_that_is_refused_or_only_looks_leaves_the_offer(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = show_page(qtbot, window, "letters")
    window.offer_undo("نامه ثبت شد", lambda: None)
    page.do(add_task, AddTask(" ", session.today()), lambda _: None)
    page.do(copy_rows, CopyRows("files", 3), lambda _: None)
    settle(qtbot, window)
    assert window.undo_bar.on_offer()
