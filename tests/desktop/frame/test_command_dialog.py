# SPDX-License-Identifier: Apache-2.0
"""Nothing typed in a dialog is lost: Esc asks, a draft is kept and offered; all have the same keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.keys import type_text, wait_for_death
from tests.support.window import dialog_of, open_window, page_of, press_here, settle, show_page
from welfare_desk.desktop.access.user_dialogs import NewUserDialog
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.casework.letters.call import CallDialog
from welfare_desk.desktop.casework.papers import CertificateDialog
from welfare_desk.desktop.casework.reception.arrival import ArrivalDialog
from welfare_desk.desktop.casework.register import RegisterDialog
from welfare_desk.desktop.commission.refer import ReferDialog
from welfare_desk.desktop.commission.session_dialog import SessionDialog
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.drafting import EVERY
from welfare_desk.desktop.frame.help import HelpDialog
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.drafts import ShowDraft, draft
from welfare_desk.services.session import Session

ALI, ALI_ID = "1400-00001", "0013542419"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = active_window(qtbot, session)
    yield shown
    shown.let_go()


def active_window(qtbot: QtBot, session: Session) -> MainWindow:
    shown = open_window(qtbot, session)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the cursor"
    return found


def arrive(qtbot: QtBot, window: MainWindow) -> ArrivalDialog:
    """Somebody stands at the counter: Ctrl+N at the desk."""
    show_page(qtbot, window, "reception")
    press_here("Ctrl+N")
    settle(qtbot, window)
    found: ArrivalDialog = dialog_of(window, ArrivalDialog)
    return found


def write_name(dialog: ArrivalDialog) -> None:
    press_here("Enter")  # past the national ID
    type_text(focused(), "زهرا")
    press_here("Enter")
    type_text(focused(), "کیانی")
    assert dialog.form.typed() == {"first_name": "زهرا", "last_name": "کیانی"}


def question(window: MainWindow) -> Dialog:
    (found,) = [one for one in window.findChildren(Dialog) if type(one) is Dialog and one.isVisible()]
    return found


def test_esc_in_an_empty_form_closes_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrive(qtbot, window)
    press_here("Esc")
    wait_for_death(qtbot, dialog)


def test_esc_with_something_typed_asks_and_esc_goes_on_typing(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrive(qtbot, window)
    write_name(dialog)
    before = focused()
    press_here("Esc")
    assert question(window).title.text() == "Close without saving?"
    press_here("Esc")
    settle(qtbot, window)
    assert (dialog.isVisible(), focused() is before) == (True, True)
    assert dialog.form.typed() == {"first_name": "زهرا", "last_name": "کیانی"}


def test_what_is_thrown_away_is_not_offered_again(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    dialog = arrive(qtbot, window)
    write_name(dialog)
    assert dialog.drafting is not None
    dialog.drafting.keep()
    press_here("Esc")
    press_here("Tab")
    assert focused().accessibleName() == "Throw away"
    press_here("Enter")
    settle(qtbot, window)
    wait_for_death(qtbot, dialog)
    assert session.ask(draft, ShowDraft("arrival", "")).typed == {}
    assert arrive(qtbot, window).draft_place.banner() is None


def test_save_in_the_question_saves(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrive(qtbot, window)
    write_name(dialog)
    press_here("Esc")
    assert focused().accessibleName() == "Go on typing"  # a hurried Enter writes nothing and loses nothing
    press_here("Shift+Tab")
    press_here("Enter")
    settle(qtbot, window)
    wait_for_death(qtbot, dialog)
    page: Any = window.page("reception")
    assert page.tables["receptions"].current_row().name == "زهرا کیانی"


def test_what_the_question_cannot_save_has_the_cursor(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrive(qtbot, window)
    press_here("Enter")
    press_here("Enter")
    type_text(focused(), "کیانی")  # and no first name
    press_here("Esc")
    press_here("Shift+Tab")
    press_here("Enter")
    settle(qtbot, window)
    assert (dialog.isVisible(), focused()) == (True, dialog.form.fields["first_name"].control)


def test_what_was_typed_is_kept_every_three_seconds_and_offered_after_a_crash(
    qtbot: QtBot, session: Session
) -> None:
    first = active_window(qtbot, session)
    write_name(arrive(qtbot, first))
    qtbot.wait(EVERY + 300)
    settle(qtbot, first)
    first.let_go()  # nothing of the dialog is closed properly
    first.hide()
    second = active_window(qtbot, session)
    dialog = arrive(qtbot, second)
    assert dialog.draft_place.isVisible()
    press_here("F11")
    assert dialog.form.typed() == {"first_name": "زهرا", "last_name": "کیانی"}
    assert focused() is dialog.fields["first_name"].control
    press_here("Ctrl+S")
    settle(qtbot, second)
    wait_for_death(qtbot, dialog)
    assert session.ask(draft, ShowDraft("arrival", "")).typed == {}
    second.let_go()


def test_the_banner_of_a_draft_is_one_step_back_from_the_first_field(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = arrive(qtbot, window)
    write_name(dialog)
    dialog.set_aside(None)
    settle(qtbot, window)
    again = arrive(qtbot, window)
    press_here("Shift+Tab")
    assert focused().accessibleName() == "Bring it back"
    press_here("Enter")
    assert again.form.typed() == {"first_name": "زهرا", "last_name": "کیانی"}


@pytest.mark.parametrize(("page", "kind"), [("reception", ArrivalDialog), ("files", RegisterDialog)])
def test_a_look_at_the_file_of_who_is_known_keeps_the_form_as_a_draft(
    qtbot: QtBot, window: MainWindow, page: str, kind: type[CommandDialog]
) -> None:
    show_page(qtbot, window, page)
    press_here("Ctrl+N")
    settle(qtbot, window)
    type_text(focused(), ALI_ID)
    settle(qtbot, window)
    qtbot.wait(300)
    settle(qtbot, window)
    for _ in range(6):
        press_here("Tab")  # also with the cursor in a date or in a list of choices
    press_here("Ctrl+O")
    settle(qtbot, window)
    assert (window.current_name(), page_of(window, "file", FilePage)._key) == ("file", ALI)
    press_here("Esc")
    settle(qtbot, window)
    assert window.current_name() == page
    press_here("Ctrl+N")
    settle(qtbot, window)
    dialog: Any = dialog_of(window, kind)
    press_here("F11")
    assert dialog.form.typed()["national_id"] == ALI_ID


def make_session(page: Any) -> CommandDialog:
    return SessionDialog(page)


FORMS: dict[str, Callable[[Any], CommandDialog]] = {
    "arrival": ArrivalDialog,
    "certificate": lambda page: CertificateDialog(page, ALI, "علی اکبری"),
    "call": lambda page: CallDialog(page, page.summary),
    "new file": RegisterDialog,
    "new session": make_session,
    "new user": lambda page: NewUserDialog(page, lifted=False),
    "referral": lambda page: ReferDialog(page, ALI, "علی اکبری"),
}


@pytest.fixture(params=sorted(FORMS))
def form(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> CommandDialog:
    page = show_page(qtbot, window, "file", key=ALI)
    made = FORMS[request.param](page)
    made.open()
    settle(qtbot, window)
    return made


KEYS = {
    "Ctrl+S": (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier),
    "Ctrl+س": (ord("س"), Qt.KeyboardModifier.ControlModifier),
    "Ctrl+Enter": (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
}


def test_ctrl_s_saves_from_every_field_in_either_layout(form: CommandDialog) -> None:
    assert [cap.text() for cap in form.findChildren(KeyCap) if "Ctrl" in cap.text()] == [isolate("Ctrl S")]
    sent: list[str] = []
    form.save_button.clicked.disconnect()
    form.save_button.clicked.connect(lambda: sent.append("sent"))
    form.save_button.setEnabled(True)
    controls = [field.control for field in form.form.fields.values() if field.control.isVisible()]
    dead = []
    for control in controls:
        for name, (key, held) in KEYS.items():
            control.setFocus()
            before = len(sent)
            # Not by QTest, which ends the process at keys that are not Latin.
            QApplication.sendEvent(focused(), QKeyEvent(QEvent.Type.KeyPress, key, held))
            if len(sent) != before + 1:
                dead.append((name, control.accessibleName()))
    assert dead == []


def test_f1_shows_the_keys_of_the_dialog_and_esc_comes_back_to_it(
    qtbot: QtBot, window: MainWindow, form: CommandDialog
) -> None:
    field = next(iter(form.form.fields.values()))
    type_text(field.control, "1")
    field.control.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F1)
    help_ = dialog_of(window, HelpDialog)
    words = {label.text() for label in help_.findChildren(Label)}
    assert {form.title.text(), form.save_button.accessibleName()} <= words
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert len(window.findChildren(HelpDialog)) == 1
    press_here("Esc")
    wait_for_death(qtbot, help_)
    assert (form.isVisible(), focused() is field.control) == (True, True)


def test_no_password_goes_into_a_draft(qtbot: QtBot, window: MainWindow) -> None:
    page = show_page(qtbot, window, "file", key=ALI)
    dialog = NewUserDialog(page, lifted=False)
    for field in dialog.form.fields.values():
        type_text(field.control, "چهار واژه")
    secret = [field.name for field in dialog.form.fields.values() if field.secret]
    assert len(secret) >= 1
    assert set(dialog.form.typed()) & set(secret) == set()
    assert set(dialog.typed()) == {"name", "display_name"}
    dialog.close()


def test_closing_the_window_asks_about_an_open_form_first(qtbot: QtBot, window: MainWindow) -> None:
    dialog = arrive(qtbot, window)
    write_name(dialog)
    window.close()
    assert (window.isVisible(), question(window).isVisible()) == (True, True)
    window.close()
    assert question(window).isVisible()
    press_here("Esc")
    assert dialog.isVisible()
