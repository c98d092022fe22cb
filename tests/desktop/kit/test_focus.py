# SPDX-License-Identifier: Apache-2.0
"""The cursor that falls on what is not seen goes to the nearest input in sight; nothing of Qt's is freed."""

from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.focus import put_cursor


class Board(QWidget):
    """A field above, and below it two sheets in a stack, each a field in an area that scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.above = QLineEdit()
        self.stack = QStackedWidget()
        self.fields = [QLineEdit() for _ in range(2)]
        self.icons = [
            field.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition) for field in self.fields
        ]
        for field in self.fields:
            sheet, area = QWidget(), QScrollArea()
            QVBoxLayout(sheet).addWidget(field)
            area.setWidget(sheet)
            area.setWidgetResizable(True)
            self.stack.addWidget(area)
        layout = QVBoxLayout(self)
        layout.addWidget(self.above)
        layout.addWidget(self.stack)


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    shown = Board()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_what_is_seen_gets_the_cursor(board: Board) -> None:
    put_cursor(board.fields[0], board)
    assert QApplication.focusWidget() is board.fields[0]


def test_for_what_is_hidden_the_nearest_input_in_sight_gets_it(board: Board) -> None:
    put_cursor(board.fields[1], board)
    near = QApplication.focusWidget()
    assert near is not None
    assert board.stack.isAncestorOf(near)
    board.stack.hide()
    put_cursor(board.fields[1], board)
    assert QApplication.focusWidget() is board.above


def test_and_the_icons_in_the_fields_live_on(board: Board) -> None:
    put_cursor(board.fields[1], board)
    gc.collect()
    assert [shiboken6.isValid(icon) for icon in board.icons] == [True, True]
