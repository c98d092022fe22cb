# SPDX-License-Identifier: Apache-2.0
"""An act of a part: its key and its button do the same, and the button tells the key."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.keyed import keyed

pytestmark = pytest.mark.usefixtures("_dressed")


def test_key_and_button_do_the_same(qtbot: QtBot) -> None:
    part, done = QWidget(), []
    qtbot.addWidget(part)
    button = Button("Note", "pencil")
    QVBoxLayout(part).addWidget(button)
    act = keyed(part, "Note what was found", "pencil", lambda: done.append(1), "Ctrl+Del", button)
    part.show()
    qtbot.waitExposed(part)
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    part.setFocus()
    press(part, "Ctrl+Del")
    assert len(done) == 1
    button.click()
    assert (len(done), button.toolTip(), part.actions()) == (2, "Ctrl+Del", [act])


def test_enter_of_the_number_pad_counts_too(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    act = keyed(part, "Go on", "check", lambda: None, "Ctrl+Return")
    assert [keys.toString() for keys in act.shortcuts()] == ["Ctrl+Return", "Ctrl+Enter"]


def test_an_act_without_keys_is_listed_all_the_same(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    act = keyed(part, "Open", "folder-open", lambda: None)
    assert (act.shortcuts(), act.data(), part.actions()) == ([], "folder-open", [act])
