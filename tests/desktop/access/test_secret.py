# SPDX-License-Identifier: Apache-2.0
"""A new password for oneself: asked with the old one, at the first sign-in without a way round."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import ADMIN, CHEAP, PASSWORD, clock, copy_office, desk
from tests.support.window import dialog_of, press, press_here, send_form, settle, show_page, type_into
from welfare_desk import assembly
from welfare_desk.desktop.access.own_account import OwnAccountPage
from welfare_desk.desktop.access.secret import NewPasswordDialog
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.access import Role
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session

PHRASE, OWN = "چهار واژهٔ بی ربط", "هفت رود و یک پل چوبی"


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
    send_form()
    assert dialog.again.error() == "The two are not the same; type it once more"
    type_into(dialog.again.line, OWN)
    send_form()
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
        admin.do(add_user, AddUser("رضا", Role.VIEWER, PHRASE, own_password=PASSWORD))
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
    send_form()
    qtbot.waitUntil(lambda: len(opened) == 1)
    assert (opened[0].user.name, opened[0].must_change_password) == ("رضا", False)


def test_who_does_not_replace_it_stays_outside(
    qtbot: QtBot, signin: SignInWindow, opened: list[Session]
) -> None:
    dialog = first_sign_in(qtbot, signin)
    press(dialog, "Esc")
    assert (opened, signin.form.enter.isEnabled(), signin.form.password.text()) == ([], True, "")
