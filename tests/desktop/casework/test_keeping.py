# SPDX-License-Identifier: Apache-2.0
"""Unsaved work is asked about, and a saving is taken back with one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.household import kept
from tests.support.window import dialog_of, press, press_here, settle, show_page, type_into
from welfare_desk.desktop.casework.file import FilePage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.casework.drafts import ShowDraft, draft
from welfare_desk.services.session import Session

ALI = "1400-00001"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> FilePage:
    show_page(qtbot, window, "files")
    shown: FilePage = show_page(qtbot, window, "file", key=ALI)
    return shown


def line(page: FilePage, name: str) -> QWidget:
    return page.editor.fields[name].control


def press_button(dialog: Dialog, words: str) -> None:
    from welfare_desk.desktop.kit.buttons import Button

    (button,) = [button for button in dialog.findChildren(Button) if button.accessibleName() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_saving_is_taken_back_with_one_key(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session
) -> None:
    before = kept(session)
    type_into(line(page, "birth_date"), "1351/01/05")
    type_into(line(page, "mobile"), "")
    press_here("Ctrl+S")
    settle(qtbot, window)
    assert kept(session).person.mobile is None
    assert window.undo_bar.on_offer()
    window.undo_bar.undo()
    settle(qtbot, window)
    after = kept(session)
    assert (after.person.mobile, after.person.birth_date) == (before.person.mobile, before.person.birth_date)
    assert page.editor.edited() == []


def test_escape_goes_back_at_once_when_all_is_saved(qtbot: QtBot, window: MainWindow, page: FilePage) -> None:
    press(line(page, "first_name"), "Esc")
    assert window.current_name() == "files"


@pytest.mark.parametrize(
    ("words", "first_name"), [("Save and leave", "علیرضا"), ("Leave without saving", "علی")]
)
def test_escape_asks_about_unsaved_work(
    qtbot: QtBot, window: MainWindow, page: FilePage, session: Session, words: str, first_name: str
) -> None:
    type_into(line(page, "first_name"), "علیرضا")
    press_here("Esc")
    assert window.current_name() == "file"
    press_button(dialog_of(window, Dialog), words)
    settle(qtbot, window)
    assert window.current_name() == "files"
    assert kept(session).person.first_name == first_name
    assert session.ask(draft, ShowDraft("file", ALI)).typed == {}
