# SPDX-License-Identifier: Apache-2.0
"""The pages of accounts and of one's own, with keys on a real office."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.office import PASSWORD, desk
from tests.support.window import dialog_of, nameless, open_window, press, settle, show_page, type_into
from welfare_desk.desktop.access.closing import CloseAccountDialog
from welfare_desk.desktop.access.user_dialogs import (
    AccountDialog,
    ClashesDialog,
    RenameDialog,
    ResetPasswordDialog,
)
from welfare_desk.desktop.access.users import UsersPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, ListUsers, UserFacts, add_user, list_users
from welfare_desk.services.casework.tasks import AddTask, ShowTask, add_task, show_task
from welfare_desk.services.session import Session

PHRASE, OWN = "چهار واژهٔ بی ربط", "هفت رود و یک پل چوبی"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> UsersPage:
    shown = show_page(qtbot, window, "users")
    assert isinstance(shown, UsersPage)
    return shown


def users(session: Session) -> dict[str, UserFacts]:
    return {user.name: user for user in session.ask(list_users, ListUsers()).users}


def fill_reset(dialog: ResetPasswordDialog) -> None:
    type_into(dialog.password.line, OWN)
    type_into(dialog.own_password.line, PASSWORD)


def test_reset_rename_and_close(qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    settle(qtbot, window)
    page.table.go_to(1)
    for key, kind, fill in (
        ("F7", ResetPasswordDialog, fill_reset),
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


@pytest.mark.parametrize(("to", "left"), [("", True), ("نرگس", False)])
def test_what_a_closed_account_has_to_do_is_told_and_given_on(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session, to: str, left: bool
) -> None:
    for name in ("رضا", "نرگس"):
        session.do(add_user, AddUser(name, Role.CASE_CLERK, PHRASE, own_password=PASSWORD))
    for text in ("تماس", "بازدید"):
        session.do(add_task, AddTask(text, session.today(), "رضا"))
    settle(qtbot, window)
    page.table.go_to(1)
    press(page.table, "Ctrl+Delete")
    dialog = dialog_of(window, CloseAccountDialog)
    settle(qtbot, window)
    assert (dialog.tasks_to.isVisible(), dialog.tasks_to.below.text()) == (True, "It has 2 tasks to do.")
    dialog.reason.note.setPlainText("بازنشسته شد")
    dialog.tasks_to.set_value(to)
    dialog.save()
    settle(qtbot, window)
    task = session.ask(show_task, ShowTask(1))
    assert task is not None
    assert (task.for_user, task.left_over) == ("رضا" if left else "نرگس", left)


def test_an_account_without_tasks_asks_for_nobody(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    session.do(add_user, AddUser("رضا", Role.CASE_CLERK, PHRASE, own_password=PASSWORD))
    settle(qtbot, window)
    page.table.go_to(1)
    press(page.table, "Ctrl+Delete")
    dialog = dialog_of(window, CloseAccountDialog)
    settle(qtbot, window)
    assert not dialog.tasks_to.isVisible()


def test_a_first_password_takes_ones_own(
    qtbot: QtBot, window: MainWindow, page: UsersPage, session: Session
) -> None:
    session.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
    settle(qtbot, window)
    page.table.go_to(1)
    press(page.table, "F7")
    dialog = dialog_of(window, ResetPasswordDialog)
    for own in ("", PHRASE):
        type_into(dialog.password.line, OWN)
        type_into(dialog.own_password.line, own)
        dialog.save()
        settle(qtbot, window)
        assert dialog.own_password.error() != ""
    with session._store.kept_reader() as raw:
        told = raw.execute("SELECT count(*) FROM audit WHERE command = 'access.change_password'").fetchone()
    assert told == (0,)


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
    session.do(add_user, AddUser("رضا", Role.CASE_CLERK, PHRASE, own_password=PASSWORD))
    with desk(session.office_dir, user="رضا") as other:
        window = open_window(qtbot, other)
        assert "users" not in window.rail.buttons
        assert [name for name, *_ in window.top._offered] == ["account"]
        window.let_go()


@pytest.fixture
def opened() -> Iterator[list[Session]]:
    sessions: list[Session] = []
    yield sessions
    for session in sessions:
        session.close()
