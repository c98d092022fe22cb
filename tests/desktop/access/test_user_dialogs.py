# SPDX-License-Identifier: Apache-2.0
"""The dialogs of accounts: a new one by keys alone, its first password, roles that clash."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.office import ADMIN, PASSWORD
from tests.support.window import dialog_of, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.access.user_dialogs import NewUserDialog, RolesDialog
from welfare_desk.desktop.access.users import UsersPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role, check_password
from welfare_desk.services.access import AddUser, ListUsers, UserFacts, add_user, list_users
from welfare_desk.services.session import Session

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
    dialog.ticks.ticks[Role.VIEWER].setFocus()
    press_here("Space")
    dialog.own_password.line.setFocus()
    press_here("Enter")
    settle(qtbot, window)
    made = users(session)["رضا"]
    assert (made.display_name, made.roles, made.must_change) == (
        "رضا کریمی",
        (Role.CASE_CLERK, Role.VIEWER),
        True,
    )
    assert page.table.rows.total == 2


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
    assert dialog.own_password.error() != ""
    assert list(users(session)) == [ADMIN]
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


def test_roles_that_clash_cannot_be_ticked_together(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE, own_password=PASSWORD))
    settle(qtbot, window)
    page.table.go_to(1)
    press(page.table, "F6")
    dialog = dialog_of(window, RolesDialog)
    ticks = dialog.ticks.ticks
    assert not ticks[Role.PENSION_CLERK].isEnabled()
    assert dialog.ticks.note.text() == "“pension clerk” is not held together with “head of office”."
    ticks[Role.HEAD].setChecked(False)
    ticks[Role.PENSION_CLERK].setChecked(True)
    assert not ticks[Role.HEAD].isEnabled()
    type_into(dialog.own_password.line, PASSWORD)
    press_here("Enter")
    settle(qtbot, window)
    assert users(session)["رضا"].roles == (Role.PENSION_CLERK,)


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()
