# SPDX-License-Identifier: Apache-2.0
"""Keys of a table that choose rows to an end and ask for the menu of a row, in both directions of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.desktop.kit.test_table import CLIENTS, Client, Store, shown
from welfare_desk.desktop.app import dress
from welfare_desk.settings import Settings


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_shift_home_and_end_choose_to_an_end(qtbot: QtBot, language: str, held: Qt.KeyboardModifier) -> None:
    dress(Settings(theme="light", language=language))
    table = shown(qtbot, Store())
    table.setFocus()
    table.go_to(440)
    qtbot.keyClick(table, Qt.Key.Key_End, held | Qt.KeyboardModifier.ShiftModifier)
    assert (table.chosen(), table.currentIndex().row()) == (list(range(440, 450)), 449)
    qtbot.keyClick(table, Qt.Key.Key_Home, held | Qt.KeyboardModifier.ShiftModifier)
    assert (table.chosen(), table.currentIndex().row()) == (list(range(441)), 0)
    qtbot.keyClick(table, Qt.Key.Key_End, held)
    assert table.chosen() == [449]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_menu_key_asks_for_the_menu_of_the_row_in_hand(qtbot: QtBot, language: str) -> None:
    dress(Settings(theme="light", language=language))
    table = shown(qtbot, Store())
    asked: list[tuple[Client, QPoint]] = []
    table.menu_wanted.connect(lambda row, at: asked.append((row, at)))
    table.setFocus()
    table.go_to(3)
    qtbot.keyClick(table, Qt.Key.Key_Menu)
    qtbot.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    wish = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(table, wish)
    assert [row for row, _ in asked] == [CLIENTS[3]] * 3
    (at,) = {(at.x(), at.y()) for _, at in asked}
    inside = table.viewport().mapFromGlobal(QPoint(*at))
    assert table.rowAt(inside.y()) == 3
    assert table.viewport().rect().contains(inside)
