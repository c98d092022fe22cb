# SPDX-License-Identifier: Apache-2.0
"""Habit 15: a code that is scanned opens its file from anywhere, and acts on nothing of the page."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press, press_here, settle, show_page
from welfare_desk.desktop.casework.parts import PARTS
from welfare_desk.desktop.frame.barcodes import LEAST, PAUSE, belongs_to_page
from welfare_desk.desktop.frame.help import HelpDialog
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.text import persian_digits

NAMES = [spec.name for spec in PAGES]
ALI, FATEMEH = "1400-00001", "1400-00002"
FATEMEHS_ID = "0499370899"
NOBODYS_ID = "0000000019"
CODES = [FATEMEHS_ID, persian_digits(FATEMEHS_ID), FATEMEH, persian_digits(FATEMEH)]
"""Each as a scanner types it under an English and under a Persian layout."""


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.extras()  # else loaded a moment after the first page
    return window


def key(window: MainWindow, char: str, code: int = 0) -> None:
    """Press and release a key where the keyboard enters the window, as the system does."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code or ord(char), Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(window.windowHandle(), event)


def scan(qtbot: QtBot, window: MainWindow, code: str) -> None:
    for char in code:
        key(window, char)
    key(window, "\r", Qt.Key.Key_Return)
    settle(qtbot, window)
    QTest.qWait(PAUSE)
    settle(qtbot, window)


def leave_fields(window: MainWindow) -> None:
    """Put the cursor where the page hears the keys: a table where it has one."""
    page = window.current()
    assert page is not None
    for widget in (page, *page.findChildren(QWidget)):
        if belongs_to_page(window):
            return
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            widget.setFocus()
    raise AssertionError("nothing but fields can have the cursor here")


def file_shown(window: MainWindow) -> str:
    assert window.current_name() == "file", window.current_name()
    page: Any = window.page("file")
    return str(page.summary.file.file_no)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "counter"])  # it waits for cards itself
def test_habit_15_an_id_scanned_on_any_page_opens_that_file(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    show_page(qtbot, window, name, **({"key": ALI} if name == "file" else {}))
    leave_fields(window)
    scan(qtbot, window, FATEMEHS_ID)
    assert file_shown(window) == FATEMEH
    assert window.findChild(Palette) is None


@pytest.mark.parametrize("code", CODES)
def test_habit_15_the_keyboard_may_write_either_language(qtbot: QtBot, window: MainWindow, code: str) -> None:
    page = show_page(qtbot, window, "files")
    page.table.setFocus()
    page.table.go_to(0)
    before = page.table.current_row()
    scan(qtbot, window, code)
    assert file_shown(window) == FATEMEH
    assert page.table.current_row() == before


def test_habit_15_keys_that_come_from_the_system_are_told_apart_by_their_moments(
    qtbot: QtBot, window: MainWindow
) -> None:
    """These bear a time and pass the keys of acts first, as those of a real keyboard do."""
    page = show_page(qtbot, window, "files")
    page.table.setFocus()
    handle = window.windowHandle()
    for char in FATEMEHS_ID:
        QTest.keyClick(handle, char)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert file_shown(window) == FATEMEH
    show_page(qtbot, window, "files")
    page.table.setFocus()
    page.table.go_to(0)
    wanted = page.table.current_row().file_no
    for char in FATEMEHS_ID:
        QTest.keyClick(handle, char, delay=2 * PAUSE)
    QTest.qWait(2 * PAUSE)
    page.table.go_to(0)
    QTest.keyClick(handle, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert file_shown(window) == wanted


def test_habit_15_and_on_every_part_of_a_file(qtbot: QtBot, window: MainWindow) -> None:
    opened = []
    for spec in PARTS:
        page = show_page(qtbot, window, "file", key=ALI)
        page.show_tab(spec.name)
        settle(qtbot, window)
        leave_fields(window)
        scan(qtbot, window, FATEMEHS_ID)
        opened.append((spec.name, file_shown(window)))
    assert opened == [(spec.name, FATEMEH) for spec in PARTS]


def test_habit_15_codes_one_after_the_other_open_one_file_after_the_other(
    qtbot: QtBot, window: MainWindow
) -> None:
    show_page(qtbot, window, "files").table.setFocus()
    scan(qtbot, window, NOBODYS_ID)
    palette = window.findChild(Palette)
    assert palette is not None
    assert (palette.box.text(), window.current_name()) == (NOBODYS_ID, "files")
    scan(qtbot, window, FATEMEHS_ID)
    assert file_shown(window) == FATEMEH
    leave_fields(window)
    scan(qtbot, window, ALI)
    assert file_shown(window) == ALI


def test_habit_15_a_code_that_several_files_begin_with_is_left_to_the_clerk(
    qtbot: QtBot, window: MainWindow
) -> None:
    show_page(qtbot, window, "files").table.setFocus()
    scan(qtbot, window, "1400-0000")
    palette = window.findChild(Palette)
    assert palette is not None
    codes = sorted(entry.code for entry in palette.entries.entries() if entry.code)
    assert (codes, window.current_name()) == (
        ["1400-00001", "1400-00002", "1400-00003", "1400-00004"],
        "files",
    )


def test_habit_15_a_scanner_that_ends_with_two_enters_chooses_nobody(
    qtbot: QtBot, window: MainWindow
) -> None:
    show_page(qtbot, window, "files").table.setFocus()
    for char in "1400-0000":
        key(window, char)
    key(window, "\r", Qt.Key.Key_Return)
    key(window, "\r", Qt.Key.Key_Return)
    settle(qtbot, window)
    assert (window.findChild(Palette) is not None, window.current_name()) == (True, "files")


def test_habit_15_a_slow_typist_is_not_disturbed(qtbot: QtBot, window: MainWindow) -> None:
    """The list still finds a row by its first letters, ticks with Space, and opens what has the cursor."""
    page = show_page(qtbot, window, "files")
    table = page.table
    table.setFocus()
    table.go_to(0)
    heard: list[str] = []
    listen = _Heard(heard)
    table.installEventFilter(listen)
    for char in "0499370899":
        key(window, char)
        QTest.qWait(2 * PAUSE)
    assert "".join(heard) == "0499370899"
    key(window, " ", Qt.Key.Key_Space)
    QTest.qWait(2 * PAUSE)
    assert len(table.rows.checked) == 1
    table.go_to(1)
    wanted = table.current_row().file_no
    key(window, "\r", Qt.Key.Key_Return)
    settle(qtbot, window)
    assert file_shown(window) == wanted


def test_habit_15_space_acts_at_once(qtbot: QtBot, window: MainWindow) -> None:
    table = show_page(qtbot, window, "files").table
    table.setFocus()
    table.go_to(0)
    key(window, " ", Qt.Key.Key_Space)
    assert len(table.rows.checked) == 1
    key(window, " ", Qt.Key.Key_Space)
    assert len(table.rows.checked) == 0


def test_habit_15_fewer_keys_than_a_code_are_handed_on_in_their_order(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Fingers that roll: the keys come before the Enter, and the Enter does what it always did."""
    table = show_page(qtbot, window, "files").table
    table.setFocus()
    heard: list[str] = []
    listen = _Heard(heard)
    table.installEventFilter(listen)
    short = "1" * (LEAST - 1)
    scan(qtbot, window, short)
    assert ("".join(heard), window.current_name()) == (short + "\r", "file")


class _Heard(QWidget):
    """Notes what a widget hears."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__()
        self._heard = heard

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._heard.append(event.text())
        return False


def test_habit_15_the_search_box_opens_with_the_first_letter_as_before(
    qtbot: QtBot, window: MainWindow
) -> None:
    show_page(qtbot, window, "files")
    window.top.search.setFocus()
    for char in "علی":
        key(window, char)
        QTest.qWait(2 * PAUSE)
    settle(qtbot, window)
    palette = window.findChild(Palette)
    assert palette is not None
    assert palette.box.text() == "علی"


def test_habit_15_fields_questions_menus_and_the_lock_keep_their_keys(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = show_page(qtbot, window, "files")
    page.table.setFocus()
    assert belongs_to_page(window)
    press(window, "Ctrl+F")
    assert not belongs_to_page(window)
    for char in FATEMEHS_ID:
        key(window, char)
    assert QApplication.focusWidget().property("text") == FATEMEHS_ID
    page.table.setFocus()
    press(window, "F1")
    assert not belongs_to_page(window)
    press_here("Esc")
    assert belongs_to_page(window)
    window.open_palette()
    assert not belongs_to_page(window)


@pytest.mark.parametrize("name", NAMES)
def test_habit_15_no_act_has_a_key_that_a_scanner_types(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Keys of acts are heard before anything that listens to the window."""
    page = show_page(qtbot, window, name, **({"key": ALI} if name == "file" else {}))
    typed = [Qt.Key.Key_Return, Qt.Key.Key_Enter, *range(Qt.Key.Key_Space, Qt.Key.Key_AsciiTilde + 1)]
    plain = {QKeySequence(code).toString() for code in typed}
    keys = {keys.toString() for act in [*page.acts_shown(), *window.actions()] for keys in act.shortcuts()}
    assert keys & plain == set()


def test_habit_15_f1_tells_of_the_scanner(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "files")
    press(window, "F1")
    (help_,) = [each for each in window.findChildren(HelpDialog) if each.isVisible()]
    assert "باز کردن پرونده با اسکن کد ملی یا شماره‌اش" in {
        label.text() for label in help_.findChildren(Label)
    }
