# SPDX-License-Identifier: Apache-2.0
"""The dialogs of accounts: a new one by keys alone, its first password, roles that clash."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.keyboard import Keyboard, called
from tests.support.office import ADMIN, PASSWORD
from tests.support.window import (
    dialog_of,
    press,
    press_here,
    send_form,
    settle,
    show_page,
    throw_away,
    type_into,
)
from welfare_desk.desktop.access.closing import CloseAccountDialog
from welfare_desk.desktop.access.user_dialogs import NewUserDialog, RolesDialog
from welfare_desk.desktop.access.users import UsersPage
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role, check_password
from welfare_desk.services.access import AddUser, ListUsers, UserFacts, add_user, list_users
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

PHRASE, OWN = "چهار واژهٔ بی ربط", "هفت رود و یک پل چوبی"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> UsersPage:
    shown = show_page(qtbot, window, "users")
    assert isinstance(shown, UsersPage)
    return shown


def users(session: Session) -> dict[str, UserFacts]:
    return {user.name: user for user in session.ask(list_users, ListUsers()).users}


def test_an_account_is_made_by_keys_alone(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    press(page.table, "Ctrl+N")
    dialog = dialog_of(window, NewUserDialog)
    type_into(dialog.name.line, "رضا")
    press_here("Enter")
    type_into(dialog.display.line, "رضا کریمی")
    press_here("Enter")
    type_into(dialog.password.line, PHRASE)
    press_here("Enter")
    type_into(dialog.own_password.line, PASSWORD)
    dialog.roles.ticks.ticks[Role.VIEWER].setFocus()
    press_here("Space")
    dialog.own_password.line.setFocus()
    send_form()
    settle(qtbot, window)
    made = users(session)["رضا"]
    assert (made.display_name, made.roles, made.must_change) == (
        "رضا کریمی",
        (Role.CASE_CLERK, Role.VIEWER),
        True,
    )
    assert page.table.rows.total == 2
    assert (page.table.current_row().name, page.facts["name"].value.text()) == ("رضا", "رضا")


def test_a_wrong_own_password_is_said_in_its_place(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    press(page.table, "Ctrl+N")
    dialog = dialog_of(window, NewUserDialog)
    for field, text in (
        (dialog.name, "رضا"),
        (dialog.password, PHRASE),
        (dialog.own_password, "نادرست است این"),
    ):
        type_into(field.line, text)
    dialog.save()
    settle(qtbot, window)
    told = "Your password is wrong. Look at the keyboard's language and Caps Lock, and type it again."
    assert dialog.own_password.error() == told
    assert list(users(session)) == [ADMIN]
    QTest.keyClicks(dialog.own_password.line, "abc")  # what was wrong is selected
    assert dialog.own_password.value() == "abc"
    type_into(dialog.own_password.line, PASSWORD)
    dialog.password.line.setText("کوتاه")
    dialog.save()
    settle(qtbot, window)
    assert (dialog.password.error() != "", dialog.own_password.error()) == (True, "")


def test_a_suggested_password_is_good_and_shown(qtbot: QtBot, window: MainWindow, page: UsersPage) -> None:
    page.add_user()
    dialog = dialog_of(window, NewUserDialog)
    qtbot.mouseClick(dialog.suggest, Qt.MouseButton.LeftButton)
    check_password(dialog.password.value())
    assert dialog.password.line.echoMode() == QLineEdit.EchoMode.Normal


def test_enter_passes_the_roles_before_the_account_is_made(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    keys = Keyboard(qtbot, SimpleNamespace(window=window))
    keys.press("Ctrl+N")
    for typed in ("رضا", "رضا کریمی", PHRASE):
        keys.write(typed)
        keys.press("Enter")
    assert called(keys.focused()) == "administrator"
    keys.tick("storekeeper")
    keys.press("Enter")
    keys.write(PASSWORD)
    keys.press("Enter")
    keys.asked("New account")
    assert called(keys.focused()) == "Make the account"
    assert "رضا" not in users(session)
    keys.press("Enter")
    keys.nothing_asked()
    assert users(session)["رضا"].roles == (Role.CASE_CLERK, Role.STOREKEEPER)


def test_a_hurried_enter_in_the_question_on_leaving_closes_no_account(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    settle(qtbot, window)
    keys = Keyboard(qtbot, SimpleNamespace(window=window))
    page.table.setFocus()
    keys.press("End", "Ctrl+Del")
    keys.write("بازنشسته شد")
    keys.press("Esc")
    (question,) = [each for each in window.findChildren(Dialog) if type(each) is Dialog and each.isVisible()]
    acts = [button.accessibleName() for button in question.findChildren(Button)]
    assert (question.title.text(), acts) == (
        "Leave this form?",
        ["Do it: Close the account", "Throw away", "Go on typing"],
    )
    assert called(keys.focused()) == "Go on typing"
    keys.press("Enter")
    dialog = dialog_of(window, CloseAccountDialog)
    assert (dialog.reason.value(), users(session)["رضا"].disabled) == ("بازنشسته شد", False)
    throw_away(dialog)
    assert users(session)["رضا"].disabled is False


def test_escape_asks_what_becomes_of_the_roles_ticked(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    settle(qtbot, window)
    keys = Keyboard(qtbot, SimpleNamespace(window=window))
    page.table.setFocus()
    keys.press("End", "F6")
    keys.tick("viewer")
    keys.press("Esc")
    assert keys.dialogs()[-1] == "Close without saving?"
    keys.press("Esc")
    dialog = dialog_of(window, RolesDialog)
    assert dialog.roles.value() == (Role.HEAD, Role.VIEWER)
    for role in (Role.HEAD, Role.VIEWER):
        dialog.roles.ticks.ticks[role].setChecked(False)
    keys.press("Ctrl+S")
    assert dialog.roles.error() == "Choose at least one role."


def test_the_suggested_password_is_drawn_as_it_is_to_be_typed(
    qtbot: QtBot, window: MainWindow, page: UsersPage
) -> None:
    dress(Settings(theme="light", language="fa"))
    page.add_user()
    dialog = dialog_of(window, NewUserDialog)
    qtbot.mouseClick(dialog.suggest, Qt.MouseButton.LeftButton)
    drawn = dialog.password.line.font()
    digits = QFont.Tag("ss01")
    assert (drawn.featureValue(digits), dialog.name.line.font().featureValue(digits)) == (0, 1)
    assert dialog.password.value().isascii()


def test_roles_that_clash_cannot_be_ticked_together(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    settle(qtbot, window)
    page.table.go_to(1)
    press(page.table, "F6")
    dialog = dialog_of(window, RolesDialog)
    ticks = dialog.roles.ticks.ticks
    assert not ticks[Role.PENSION_CLERK].isEnabled()
    assert dialog.roles.ticks.note.text() == "“pension clerk” is not held together with “head of office”."
    ticks[Role.HEAD].setChecked(False)
    ticks[Role.PENSION_CLERK].setChecked(True)
    assert not ticks[Role.HEAD].isEnabled()
    type_into(dialog.own_password.line, PASSWORD)
    send_form()
    settle(qtbot, window)
    assert users(session)["رضا"].roles == (Role.PENSION_CLERK,)


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()
