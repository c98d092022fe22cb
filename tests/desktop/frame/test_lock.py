# SPDX-License-Identifier: Apache-2.0
"""The hidden screen: what is gone from it, the PIN, three wrong ones, and everything back as it was."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text, wait_for_death
from tests.support.office import ADMIN, CHEAP, PASSWORD, clock
from tests.support.people import peopled_office
from tests.support.window import nameless, open_window, page_of, press, settle, show_page, type_into
from welfare_desk import assembly
from welfare_desk.desktop.access.user_dialogs import NewUserDialog
from welfare_desk.desktop.casework.listing.page import FilesPage
from welfare_desk.desktop.frame.lock import LATE_ENTER, LockScreen
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit import clipboard, undo
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.own_account import SetPin, set_pin
from welfare_desk.services.session import Session

PIN = "402815"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    made = open_window(qtbot, session)
    doors = assembly.doors(session.office_dir, clock)
    made.doors = doors._replace(open_office=partial(assembly.open_office, clock=clock, kdf=CHEAP))
    show_page(qtbot, made, "files")
    yield made
    made.let_go()


def locked(qtbot: QtBot, window: MainWindow) -> LockScreen:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, "F12")
    qtbot.waitUntil(lambda: window.findChild(LockScreen) is not None)
    lock = window.findChild(LockScreen)
    assert lock is not None
    return lock


def test_nothing_of_the_page_is_left_to_see_or_to_read(qtbot: QtBot, window: MainWindow) -> None:
    before = window.windowTitle()
    menu = QMenu(window)
    menu.addAction("x")
    menu.popup(window.mapToGlobal(window.rect().center()))
    window.lock()
    lock = window.findChild(LockScreen)
    assert lock is not None
    assert not menu.isVisible()
    visible = [child for child in window.findChildren(QWidget) if child.isVisible()]
    assert [child for child in visible if child is not lock and not lock.isAncestorOf(child)] == []
    assert (before, window.windowTitle()) == ("Files — Welfare Desk", "Welfare Desk — locked")
    assert nameless(lock) == []


def test_the_pin_opens_with_the_sixth_digit_and_all_is_as_before(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(set_pin, SetPin(PIN, PASSWORD))
    page = page_of(window, "files", FilesPage)
    page.narrow.take_focus()
    type_into(page.narrow, "علی")
    settle(qtbot, window)
    lock = locked(qtbot, window)
    assert lock.by_pin
    type_text(lock.pin, PIN)
    settle(qtbot, window)
    wait_for_death(qtbot, lock)
    assert page.isVisible()
    assert page.narrow.text() == "علی"
    assert window.focusWidget() is page.narrow
    assert window.windowTitle() == "Files — Welfare Desk"


def test_after_three_wrong_pins_only_the_password_opens(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(set_pin, SetPin(PIN, PASSWORD))
    lock = locked(qtbot, window)
    for tries in range(3):
        assert (lock.by_pin, tries) == (True, tries)
        type_text(lock.pin, "402816")
        settle(qtbot, window)
    assert (lock.by_pin, lock.pin.isVisible(), lock.other.isVisible()) == (False, False, False)
    assert lock.error.text() == "The PIN was wrong three times; now only the password opens."
    type_text(lock.password, PASSWORD)
    press(lock.password, "Enter")
    settle(qtbot, window)
    wait_for_death(qtbot, lock)


def test_without_a_pin_the_password_is_asked_and_the_keys_below_are_dead(
    qtbot: QtBot, window: MainWindow
) -> None:
    lock = locked(qtbot, window)
    assert (lock.by_pin, lock.other.isVisible()) == (False, False)
    press(lock.password, "Ctrl+N")
    settle(qtbot, window)
    assert window.findChild(NewUserDialog) is None
    type_text(lock.password, PASSWORD)
    press(lock.password, "Enter")
    settle(qtbot, window)
    wait_for_death(qtbot, lock)


def test_the_password_may_be_typed_instead_of_the_pin(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(set_pin, SetPin(PIN, PASSWORD))
    lock = locked(qtbot, window)
    qtbot.mouseClick(lock.other, Qt.MouseButton.LeftButton)
    type_text(lock.password, PASSWORD)
    press(lock.password, "Enter")
    settle(qtbot, window)
    wait_for_death(qtbot, lock)


def test_an_offer_that_ran_out_behind_the_lock_is_not_shown_again(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo, "SECONDS", 1)
    session.do(set_pin, SetPin(PIN, PASSWORD))
    window.offer_undo("x", lambda: None)
    shown = window.undo_bar.isVisible()
    lock = locked(qtbot, window)
    qtbot.waitUntil(lambda: not window.undo_bar.on_offer())
    type_text(lock.pin, PIN)
    settle(qtbot, window)
    wait_for_death(qtbot, lock)
    assert (shown, window.undo_bar.isVisible()) == (True, False)


def test_a_question_that_was_open_is_hidden_and_comes_back_with_what_was_typed(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(set_pin, SetPin(PIN, PASSWORD))
    page = show_page(qtbot, window, "users")
    page.add_user()
    dialog = window.findChild(NewUserDialog)
    assert dialog is not None
    type_into(dialog.name.line, "زهرا")
    lock = locked(qtbot, window)
    assert not dialog.isVisible()
    type_text(lock.pin, PIN)
    settle(qtbot, window)
    wait_for_death(qtbot, lock)
    assert (dialog.isVisible(), dialog.name.value()) == (True, "زهرا")


def test_a_closed_account_is_shown_out(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    from tests.support.office import desk
    from welfare_desk.domain.access import Role
    from welfare_desk.services.access import AddUser, DisableUser, add_user, disable_user

    session.do(set_pin, SetPin(PIN, PASSWORD))
    session.do(add_user, AddUser("رضا", Role.ADMIN, "چهار واژهٔ بی ربط", own_password=PASSWORD))
    lock = locked(qtbot, window)
    with desk(session.office_dir, user="رضا") as other:
        other.do(disable_user, DisableUser(ADMIN))
    session._look_again = 0.0
    shown_out: list[Told] = []
    window.shut_out.connect(shown_out.append)
    type_text(lock.pin, PIN)
    qtbot.waitUntil(lambda: shown_out != [])
    assert [told.code for told in shown_out] == ["account_disabled"]
    assert (lock.isVisible(), in_sight(window, lock)) == (True, [])


# what goes on behind the cover


def in_sight(window: MainWindow, lock: LockScreen) -> list[QWidget]:
    """What of the window, or of another window of ours, is shown beside the lock."""
    everything = [*window.findChildren(QWidget), *QGuiApplication.topLevelWindows()]
    shown = [each for each in everything if each.isVisible()]
    return [
        each
        for each in shown
        if each is not lock
        and each is not window.windowHandle()
        and not (isinstance(each, QWidget) and lock.isAncestorOf(each))
    ]


@pytest.mark.parametrize("keys", ["F1", "Ctrl+K", "Alt+Left", "F5", "Alt+1", "Ctrl+Z", "Ctrl+N", "Ctrl+F"])
def test_no_key_of_the_window_acts_while_it_is_locked(
    qtbot: QtBot, window: MainWindow, session: Session, keys: str
) -> None:
    taken_back: list[str] = []
    show_page(qtbot, window, "file", key="1400-00001")
    show_page(qtbot, window, "users")
    window.offer_undo("", lambda: taken_back.append(keys))
    lock = locked(qtbot, window)
    page = window.current_name()
    keyboard(window, keys)
    settle(qtbot, window)
    assert (taken_back, window.current_name(), window.findChild(Palette)) == ([], page, None)
    assert window.windowTitle() == "Welfare Desk — locked"
    assert in_sight(window, lock) == []
    lock.password.clear()  # a key that does nothing else is typed
    type_text(lock.password, PASSWORD)
    press(lock.password, "Enter")
    settle(qtbot, window)
    wait_for_death(qtbot, lock)
    keyboard(window, "Ctrl+Z")
    assert taken_back == [keys]


def keyboard(window: MainWindow, keys: str) -> None:
    """Press keys where the system gives them to the window, so that its shortcuts hear them."""
    from PySide6.QtGui import QKeySequence

    stroke = QKeySequence(keys)[0]
    QTest.keyClick(window.windowHandle(), stroke.key(), stroke.keyboardModifiers())


def test_what_opens_or_is_told_meanwhile_waits_behind_the_cover(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    lock = locked(qtbot, window)
    dialog = Dialog(window, "علی اکبری")
    dialog.body.addWidget(QLabel("علی اکبری"))
    dialog.open()
    window.offer_undo("پروندهٔ علی اکبری", lambda: None)
    window.say("علی اکبری")
    window.setWindowTitle("علی اکبری — Welfare Desk")
    assert window.windowTitle() == "Welfare Desk — locked"
    children = [child for child in window.children() if isinstance(child, QWidget)]
    assert children[-1] is lock, "the cover lies on top of what has just opened"
    settle(qtbot, window)
    assert in_sight(window, lock) == []
    assert window.focusWidget() is lock.password
    type_text(lock.password, PASSWORD)
    press(lock.password, "Enter")
    settle(qtbot, window)
    wait_for_death(qtbot, lock)
    assert (dialog.isVisible(), window.undo_bar.isVisible()) == (True, True)
    assert window.windowTitle() == "علی اکبری — Welfare Desk"


def test_an_offer_to_undo_that_ran_out_does_not_come_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.offer_undo("پروندهٔ علی اکبری", lambda: None)
    lock = locked(qtbot, window)
    window.undo_bar.dismiss()
    type_text(lock.password, PASSWORD)
    press(lock.password, "Enter")
    settle(qtbot, window)
    assert not window.undo_bar.isVisible()


def test_a_tool_tip_goes_and_does_not_come_back(qtbot: QtBot, window: MainWindow) -> None:
    QToolTip.showText(window.mapToGlobal(window.rect().center()), "علی اکبری", window)
    assert QToolTip.isVisible()
    lock = locked(qtbot, window)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    type_text(lock.password, PASSWORD)
    press(lock.password, "Enter")
    settle(qtbot, window)
    assert not QToolTip.isVisible()


def test_the_title_of_a_locked_file_names_no_client(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "file", key="1400-00001")
    assert window.windowTitle() == "علی اکبری — Welfare Desk"
    window.go("files")
    window.go("file", key="1400-00001")  # still loading when the lock falls
    locked(qtbot, window)
    settle(qtbot, window)
    assert window.windowTitle() == "Welfare Desk — locked"


def test_closing_a_locked_window_asks_nothing(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key="1400-00001")
    page.may_leave = lambda _: pytest.fail("asked")
    locked(qtbot, window)
    window.close()
    assert not window.isVisible()


# the clipboard


def copied(window: MainWindow) -> str:
    """A row copied as a clerk does."""
    page = page_of(window, "files", FilesPage)
    page.table.go_to(0)
    press(page.table, "Ctrl+C")
    return str(QGuiApplication.clipboard().text())


def test_rows_copied_here_are_gone_from_the_clipboard_when_the_screen_locks(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert "1400-00001" in copied(window)
    locked(qtbot, window)
    assert QGuiApplication.clipboard().text() == ""


def test_and_when_the_window_closes(qtbot: QtBot, window: MainWindow) -> None:
    assert copied(window) != ""
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_has_copied_since_stays(qtbot: QtBot, window: MainWindow) -> None:
    assert copied(window) != ""
    QGuiApplication.clipboard().setText("از برنامهٔ دیگر")
    locked(qtbot, window)
    assert QGuiApplication.clipboard().text() == "از برنامهٔ دیگر"
    clipboard.put_text("از اینجا")
    window.close()
    assert QGuiApplication.clipboard().text() == ""


def enter_at_once(window: MainWindow) -> None:
    """Enter as the keyboard sends it: to whatever the window has under the cursor now."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)


def test_enter_by_habit_after_the_pin_neither_signs_out_nor_opens_what_is_below(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(set_pin, SetPin(PIN, PASSWORD))
    page_of(window, "files", FilesPage).table.setFocus()
    left: list[bool] = []
    window.signed_out.connect(lambda: left.append(True))
    lock = locked(qtbot, window)
    type_text(lock.pin, PIN)
    for _ in range(3):
        enter_at_once(window)
    qtbot.waitUntil(lambda: window.findChild(LockScreen) is None or not lock.isVisible())
    enter_at_once(window)
    settle(qtbot, window)
    assert (left, window.current_name()) == ([], "files")
    qtbot.wait(LATE_ENTER + 50)
    enter_at_once(window)
    settle(qtbot, window)
    assert window.current_name() == "file"


def test_a_wrong_pin_and_enter_leave_the_lock_as_it_is(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(set_pin, SetPin(PIN, PASSWORD))
    left: list[bool] = []
    window.signed_out.connect(lambda: left.append(True))
    lock = locked(qtbot, window)
    type_text(lock.pin, "402816")
    enter_at_once(window)
    settle(qtbot, window)
    enter_at_once(window)
    settle(qtbot, window)
    assert (left, lock.isVisible(), window.focusWidget() is lock.pin) == ([], True, True)


def test_signing_out_of_the_lock_takes_two_answers(qtbot: QtBot, window: MainWindow) -> None:
    left: list[bool] = []
    window.signed_out.connect(lambda: left.append(True))
    lock = locked(qtbot, window)
    while window.focusWidget() is not lock.leave:
        press(window.focusWidget(), "Tab")
    enter_at_once(window)
    assert (left, window.focusWidget() is lock.stay) == ([], True)
    enter_at_once(window)
    assert (left, window.focusWidget() is lock.password, lock.leave.isVisible()) == ([], True, True)
    lock.leave.setFocus()
    enter_at_once(window)
    press(window.focusWidget(), "Tab")
    enter_at_once(window)
    assert left == [True]


def test_f1_tells_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    lock = locked(qtbot, window)
    QTest.keyClick(lock.password, Qt.Key.Key_F1)
    assert lock.keys_told.isVisible()
