# SPDX-License-Identifier: Apache-2.0
"""The cursor is only where it is seen: what is typed never goes into a field of a hidden part."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support import people
from tests.support.keys import type_text
from tests.support.window import open_window, press, press_here, settle, show_page
from welfare_desk.desktop.casework.parts import PARTS
from welfare_desk.desktop.frame.pages import PAGES
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow

ALI, PHONE_TAIL = "1400-00001", "4567"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with people.peopled_office(tmp_path) as session:
        shown = open_window(qtbot, session, language="fa")
        shown.activateWindow()
        qtbot.waitUntil(shown.isActiveWindow)
        yield shown
        shown.let_go()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the cursor"
    return found


def open_by_palette(qtbot: QtBot, window: MainWindow, text: str) -> None:
    press(window, "Ctrl+K")
    type_text(focused(), text)
    qtbot.wait(250)
    settle(qtbot, window)
    press_here("Enter")
    settle(qtbot, window)


@pytest.mark.parametrize("part", [spec.name for spec in PARTS])
def test_a_file_opened_again_has_the_cursor_in_the_part_that_is_seen(
    qtbot: QtBot, window: MainWindow, part: str
) -> None:
    page: Any = show_page(qtbot, window, "file", key=ALI)
    for _ in PARTS:
        press_here("Ctrl+Tab")
        settle(qtbot, window)
        if page.parts.seen() == part:
            break
    assert page.parts.seen() == part
    open_by_palette(qtbot, window, PHONE_TAIL)
    assert page.parts.seen() == part
    assert focused().isVisible()
    seen = page.parts.currentWidget()
    assert focused() is seen or seen.isAncestorOf(focused())
    press_here("Delete")
    for dialog in window.findChildren(Dialog):
        dialog.cancel()
    settle(qtbot, window)
    type_text(focused(), "ب")
    assert page.editor.edited() == []


@pytest.mark.parametrize("name", [spec.name for spec in PAGES])
def test_on_every_page_the_cursor_is_seen(qtbot: QtBot, window: MainWindow, name: str) -> None:
    page = show_page(qtbot, window, name, **({"key": ALI} if name == "file" else {}))
    poses = [pose for pose in page.poses if hasattr(page, "tabs") or name == "file"]
    for pose in ("", *poses):
        if pose:
            page.pose(pose)
            settle(qtbot, window)
            for dialog in window.findChildren(Dialog):
                dialog.cancel()
        window.go(name)
        settle(qtbot, window)
        assert (pose, focused().isVisible()) == (pose, True)
        assert focused() is page or page.isAncestorOf(focused())


def test_whoever_gives_a_hidden_field_the_cursor_does_not_keep_it(qtbot: QtBot, window: MainWindow) -> None:
    page: Any = show_page(qtbot, window, "file", key=ALI)
    page.show_tab("documents")
    settle(qtbot, window)
    hidden = page.editor.fields["first_name"].control
    hidden.setFocus()
    qtbot.waitUntil(lambda: focused() is not hidden)
    assert page.parts.currentWidget().isAncestorOf(focused())
