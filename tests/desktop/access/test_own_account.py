# SPDX-License-Identifier: Apache-2.0
"""One's own page: the PIN of the hidden screen."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard, called
from tests.support.office import ADMIN, PASSWORD
from tests.support.window import send_form, settle, show_page, type_into
from welfare_desk.desktop.access.own_account import OwnAccountPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.access import ListUsers, UserFacts, list_users
from welfare_desk.services.session import Session


def users(session: Session) -> dict[str, UserFacts]:
    return {user.name: user for user in session.ask(list_users, ListUsers()).users}


@pytest.fixture
def own(qtbot: QtBot, window: MainWindow) -> OwnAccountPage:
    shown = show_page(qtbot, window, "account")
    assert isinstance(shown, OwnAccountPage)
    return shown


def test_a_pin_is_set_and_taken_away(
    qtbot: QtBot, window: MainWindow, own: OwnAccountPage, session: Session
) -> None:
    for pin, again, fault in (("123456", "123456", own.pin), ("402815", "402816", own.again)):
        for field, text in ((own.pin, pin), (own.again, again), (own.own_password, PASSWORD)):
            type_into(field.line, text)
        own.save_pin()
        settle(qtbot, window)
        assert fault.error() != ""
    type_into(own.again.line, "402815")
    own.own_password.line.setFocus()
    send_form()
    settle(qtbot, window)
    assert users(session)[ADMIN].has_pin
    assert (own.state.text(), own.pin.value()) == ("set", "")
    own.remove_pin()
    assert own.own_password.error() != ""
    type_into(own.own_password.line, PASSWORD)
    own.remove_pin()
    settle(qtbot, window)
    assert not users(session)[ADMIN].has_pin


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()


def test_the_account_its_pin_and_the_way_out_have_keys(qtbot: QtBot, window: MainWindow) -> None:
    keys = Keyboard(qtbot, SimpleNamespace(window=window))
    show_page(qtbot, window, "files")
    for pressed, cursor in (("Ctrl+Shift+A", "Change my password"), ("Ctrl+Shift+N", "New PIN")):
        keys.press(pressed)
        assert (window.current_name(), called(keys.focused())) == ("account", cursor)
    keys.command("Choose the PIN of the hidden screen")
    assert called(keys.focused()) == "New PIN"
    with qtbot.waitSignal(window.signed_out):
        keys.press("Ctrl+Shift+Q")


def test_enter_opens_the_menu_of_the_account_and_takes_its_first_entry(
    qtbot: QtBot, window: MainWindow
) -> None:
    keys = Keyboard(qtbot, SimpleNamespace(window=window))
    show_page(qtbot, window, "files")
    window.top.account.setFocus()
    keys.press("Enter")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.current_name() == "account"
