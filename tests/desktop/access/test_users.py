# SPDX-License-Identifier: Apache-2.0
"""The pages of accounts and of one's own, with keys on a real office."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office, desk, office
from tests.support.window import (
    dialog_of,
    nameless,
    open_window,
    press,
    press_here,
    settle,
    show_page,
    type_into,
)
from welfare_desk import assembly
from welfare_desk.desktop.access.own_account import OwnAccountPage
from welfare_desk.desktop.access.secret import NewPasswordDialog
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.access.user_dialogs import (
    AccountDialog,
    ClashesDialog,
    CloseAccountDialog,
    NewUserDialog,
    RenameDialog,
    ResetPasswordDialog,
    RolesDialog,
)
from welfare_desk.desktop.access.users import UsersPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role, check_password
from welfare_desk.services.access import AddUser, ListUsers, UserFacts, add_user, list_users
from welfare_desk.services.session import Session

PHRASE, OWN = "چهار واژهٔ بی ربط", "هفت رود و یک پل چوبی"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = open_window(qtbot, session)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.let_go()


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
    session.do(add_user, AddUser("رضا", Role.HEAD, PHRASE))
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


def test_reset_rename_and_close(qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE))
    settle(qtbot, window)
    page.table.go_to(1)
    for key, kind, fill in (
        ("F7", ResetPasswordDialog, lambda dialog: type_into(dialog.password.line, OWN)),
        ("F2", RenameDialog, lambda dialog: type_into(dialog.display.line, "رضا رضایی")),
        ("Ctrl+Delete", CloseAccountDialog, lambda dialog: dialog.reason.note.setPlainText("بازنشسته شد")),
    ):
        press(page.table, key)
        dialog = dialog_of(window, kind)
        fill(dialog)
        dialog.save()
        settle(qtbot, window)
        page.table.go_to(1)
    closed = users(session)["رضا"]
    assert (closed.display_name, closed.disabled) == ("رضا رضایی", True)
    with session._store.kept_reader() as raw:
        told = raw.execute("SELECT command, reason FROM audit ORDER BY seq DESC LIMIT 3").fetchall()
    assert told == [
        ("access.disable_user", "بازنشسته شد"),
        ("access.rename_user", ""),
        ("access.change_password", ""),
    ]


def test_the_lifted_rule_is_shown_and_put_back(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    assert page.lift_button.isVisible()
    for lift in (True, False):
        qtbot.mouseClick(page.lift_button, Qt.MouseButton.LeftButton) if lift else page._put_in_force()
        dialog = dialog_of(window, ClashesDialog)
        dialog.reason.note.setPlainText("ادارهٔ تک‌نفره")
        type_into(dialog.own_password.line, PASSWORD)
        dialog.save()
        settle(qtbot, window)
        assert session.ask(list_users, ListUsers()).clashes_lifted == ("ادارهٔ تک‌نفره" if lift else "")
        assert (page.notice.banner() is not None) == lift


def test_every_control_has_a_name(qtbot: QtBot, window: MainWindow, page: UsersPage) -> None:
    page.add_user()
    assert nameless(window) == []
    for dialog in window.findChildren(AccountDialog):
        dialog.cancel()
    show_page(qtbot, window, "account")
    assert nameless(window) == []


def test_who_may_not_manage_users_has_no_such_page(qtbot: QtBot, session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.CASE_CLERK, PHRASE))
    with desk(session.office_dir, user="رضا") as other:
        window = open_window(qtbot, other)
        assert "users" not in window.rail.buttons
        assert [name for name, *_ in window.top._offered] == ["account"]
        window.let_go()


# one's own account


@pytest.fixture
def own(qtbot: QtBot, window: MainWindow) -> OwnAccountPage:
    shown = show_page(qtbot, window, "account")
    assert isinstance(shown, OwnAccountPage)
    return shown


def test_ones_own_password_is_changed(
    qtbot: QtBot, window: MainWindow, own: OwnAccountPage, session: Session
) -> None:
    press(own.password_button, "F6")
    dialog = dialog_of(window, NewPasswordDialog)
    for field, text in ((dialog.old, PASSWORD), (dialog.new, OWN), (dialog.again, "چیز دیگری است")):
        type_into(field.line, text)
    press_here("Enter")
    assert dialog.again.error() == "The two are not the same; type it once more"
    type_into(dialog.again.line, OWN)
    press_here("Enter")
    settle(qtbot, window)
    assembly.open_office(session.office_dir, ADMIN, OWN, clock=clock, kdf=CHEAP).close()


def test_a_wrong_or_unchanged_password_is_said_in_its_place(
    qtbot: QtBot, window: MainWindow, own: OwnAccountPage
) -> None:
    own.change_password()
    dialog = dialog_of(window, NewPasswordDialog)
    for old, new, at in (
        (OWN, PHRASE, dialog.old),
        (PASSWORD, PASSWORD, dialog.new),
        (PASSWORD, "کوتاه", dialog.new),
    ):
        for field, text in ((dialog.old, old), (dialog.new, new), (dialog.again, new)):
            type_into(field.line, text)
        dialog.save()
        settle(qtbot, window)
        assert at.error() != ""


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
    press_here("Enter")
    settle(qtbot, window)
    assert users(session)[ADMIN].has_pin
    assert (own.state.text(), own.pin.value()) == ("set", "")
    own.remove_pin()
    assert own.own_password.error() != ""
    type_into(own.own_password.line, PASSWORD)
    own.remove_pin()
    settle(qtbot, window)
    assert not users(session)[ADMIN].has_pin


# the first password


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()


@pytest.fixture
def signin(qtbot: QtBot, tmp_path: Path, opened: list[Session]) -> Iterator[SignInWindow]:
    folder = copy_office(tmp_path)
    with desk(folder) as admin:
        admin.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE))
    doors = assembly.doors(folder, clock, user="رضا")
    window = SignInWindow(
        doors._replace(open_office=partial(assembly.open_office, clock=clock, kdf=CHEAP)), folder
    )
    qtbot.addWidget(window)
    window.opened.connect(opened.append)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: window.form.date.text() != "")
    yield window
    window.let_go()


def first_sign_in(qtbot: QtBot, signin: SignInWindow) -> NewPasswordDialog:
    type_into(signin.form.password, PHRASE)
    press(signin.form.password, "Enter")
    qtbot.waitUntil(lambda: bool(signin.findChildren(NewPasswordDialog)))
    return signin.findChildren(NewPasswordDialog)[0]


def test_the_first_password_is_replaced_at_the_first_sign_in(
    qtbot: QtBot, signin: SignInWindow, opened: list[Session]
) -> None:
    dialog = first_sign_in(qtbot, signin)
    assert opened == []
    type_into(dialog.new.line, OWN)
    press_here("Enter")
    type_into(dialog.again.line, OWN)
    press_here("Enter")
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert (opened[0].user.name, opened[0].must_change_password) == ("رضا", False)


def test_who_does_not_replace_it_stays_outside(
    qtbot: QtBot, signin: SignInWindow, opened: list[Session]
) -> None:
    dialog = first_sign_in(qtbot, signin)
    press(dialog, "Esc")
    assert (opened, signin.form.enter.isEnabled(), signin.form.password.text()) == ([], True, "")
