# SPDX-License-Identifier: Apache-2.0
"""The sign-in window: whose office it is, passwords, waiting, the keyboard's language."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from tests.support.office import ADMIN, COUNTY, PASSWORD, desk
from tests.support.ways_in import cheap_doors, settle
from tests.support.window import press, press_here, type_into
from welfare_desk.desktop.access.recovery import RecoveryDialog
from welfare_desk.desktop.access.signin import SignInWindow
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.domain.access import Role, SignInRefused
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.session import Session

OTHER = "چهار چنار کنار رود"


def test_it_names_the_office_its_accounts_the_date_and_the_backup(signin: SignInWindow) -> None:
    assert signin._office_name.text().strip("\u200f") == f"اداره بهزیستی شهرستان {COUNTY}"
    assert signin.form.user_name() == ADMIN
    assert signin.form.date.text().strip("\u200f") == "چهارشنبه ۳۰ مهر ۱۴۰۴"
    assert signin._backup.words.text().strip("\u200f") == "هنوز پشتیبان وارسی‌شده‌ای نیست"
    assert signin.form.password.hasFocus()


def test_the_right_password_and_enter_open_the_office(
    qtbot: QtBot, signin: SignInWindow, sessions: list[Session]
) -> None:
    type_text(signin.form.password, PASSWORD)
    qtbot.keyClick(signin.form.password, Qt.Key.Key_Return)
    settle(qtbot, signin)
    assert [session.user.name for session in sessions] == [ADMIN]


def test_a_wrong_password_says_so_and_too_many_make_one_wait(
    qtbot: QtBot, signin: SignInWindow, sessions: list[Session]
) -> None:
    for _ in range(4):
        type_text(signin.form.password, "نادرست")
        qtbot.keyClick(signin.form.password, Qt.Key.Key_Return)
        settle(qtbot, signin)
    assert sessions == []
    assert signin.form.password.text() == ""
    assert not signin.form.enter.isEnabled()
    assert "ثانیه" in signin.form.error.text()


NOBODY = "حسابی با این نام باز نیست؛ از فهرست برگزینید یا از مدیر اداره بپرسید."


def test_a_name_without_an_open_account_is_said_once(qtbot: QtBot, signin: SignInWindow) -> None:
    press(signin.form.password, "Shift+Tab")
    type_into(signin.form.user.line, "رضا")
    type_text(signin.form.password, PASSWORD)
    qtbot.keyClick(signin.form.password, Qt.Key.Key_Return)
    settle(qtbot, signin)
    assert (signin.form.error.text().strip("\u200f"), signin.form.who.text()) == (NOBODY, "")


def test_another_account_is_typed_by_its_sign_in_name_or_its_name_shown(
    qtbot: QtBot, signin: SignInWindow, office: Path, sessions: list[Session]
) -> None:
    with desk(office) as session:
        session.do(add_user, AddUser("sara", Role.VIEWER, OTHER, "سارا کریمی", own_password=PASSWORD))
    signin._show_card()
    press(signin.form.password, "Shift+Tab")
    for typed, told in (
        ("sara", "سارا کریمی با نام کاربری «sara» وارد می‌شود"),
        ("سارا كريمي", "سارا کریمی با نام کاربری «sara» وارد می‌شود"),
        ("رضا", NOBODY),
        ("sara", "سارا کریمی با نام کاربری «sara» وارد می‌شود"),
    ):
        type_into(signin.form.user.line, typed)
        assert signin.form.who.text().strip("\u200f") == told
    press_here("Enter")
    assert signin.form.password.hasFocus()
    type_text(signin.form.password, OTHER)
    press_here("Enter")
    settle(qtbot, signin)
    assert signin.form.error.text() == ""


def test_a_name_that_nobody_has_is_told_and_not_tried(qtbot: QtBot, signin: SignInWindow) -> None:
    press(signin.form.password, "Shift+Tab")
    type_into(signin.form.user.line, "رضا")
    press_here("Enter")
    type_text(signin.form.password, PASSWORD)
    press_here("Enter")
    assert signin.form.error.text().strip("\u200f") == NOBODY
    assert signin.form.user.hasFocus()


def test_an_empty_password_is_asked_for(qtbot: QtBot, signin: SignInWindow) -> None:
    qtbot.mouseClick(signin.form.enter, Qt.MouseButton.LeftButton)
    assert signin.form.error.text().strip("\u200f") == "نخست گذرواژه را بنویسید"


def test_caps_lock_shows_only_while_it_is_on(qtbot: QtBot, signin: SignInWindow) -> None:
    assert not signin.form.caps.isVisible()
    qtbot.keyClick(signin.form.password, Qt.Key.Key_A)
    assert not signin.form.caps.isVisible()
    no_shift = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(signin.form.password, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, no_shift, "A"))
    assert signin.form.caps.isVisible()


def test_the_keyboard_is_always_named(signin: SignInWindow) -> None:
    signin.form.show_layout(True)
    assert signin.form.layout_chip._words.text().strip("\u200f") == "صفحه‌کلید: فارسی"


def test_the_eye_shows_the_password(signin: SignInWindow) -> None:
    line = signin.form.password
    line.setText("abc")
    line._eye.trigger()
    assert line.displayText() == "abc"
    line._eye.trigger()
    assert line.displayText() != "abc"


def test_enter_on_the_recovery_link_asks_for_the_key(qtbot: QtBot, signin: SignInWindow) -> None:
    signin.form.recovery_link.setFocus()
    press_here("Enter")
    qtbot.waitUntil(lambda: signin.findChild(RecoveryDialog) is not None)
    dialog = signin.findChild(RecoveryDialog)
    assert dialog is not None
    assert dialog.isVisible()


@pytest.fixture
def let_go() -> Iterator[threading.Event]:
    """Ends the check of a password that takes its time."""
    event = threading.Event()
    yield event
    event.set()


def test_while_the_password_is_checked_nothing_else_can_be_reached(
    qtbot: QtBot, signin: SignInWindow, let_go: threading.Event
) -> None:
    def slow(folder: Path, user: str, password: str) -> Session:
        let_go.wait(20)
        raise SignInRefused("wrong_password")

    signin._doors = signin._doors._replace(open_office=slow)
    type_text(signin.form.password, "نادرست")
    press_here("Enter")
    for keys in ("Space", "Tab", "Space", "Shift+Tab", "Space", "Enter", "F1", "A"):
        press_here(keys)
    assert signin.form.password.hasFocus()
    assert signin.form.password.text() == "نادرست"
    assert signin.findChildren(Dialog) == []
    let_go.set()
    settle(qtbot, signin)
    press_here("A")
    assert (signin.form.password.hasFocus(), signin.form.password.text()) == (True, "a")
    assert signin.form.recovery_link.isEnabled()


def test_where_several_may_come_and_nobody_has_yet_the_name_is_asked_first(
    qtbot: QtBot, office: Path
) -> None:
    with desk(office) as session:
        session.do(add_user, AddUser("sara", Role.VIEWER, OTHER, "سارا کریمی", own_password=PASSWORD))
    window = SignInWindow(cheap_doors(office), office)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.form.date.text() != "")
    assert (window.form.user.currentText(), window.form.user.hasFocus()) == ("", True)
    press_here("F4")
    marked = window.form.user.view().selectionModel().selectedIndexes()
    assert [index.row() for index in marked] == [0]
    press(window.form.user.view(), "Esc")
    assert window.form.user.currentText() == ""
    type_text(window.form.user.line, "sara")
    press_here("Enter")
    assert (window.form.user_name(), window.form.password.hasFocus()) == ("sara", True)
    window.let_go()
