# SPDX-License-Identifier: Apache-2.0
"""A hand at the delivery counter: a scanner, single keys, and what stands open over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.window import press_here, settle, type_into
from welfare_desk.desktop.equipment.counter.digits import PAUSE
from welfare_desk.desktop.equipment.counter.page import CounterPage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.window import MainWindow

LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


def scan(qtbot: QtBot, window: MainWindow, page: CounterPage, text: str) -> None:
    type_into(page.view.line, text)
    press_here("Enter")
    settle(qtbot, window)


def press_alone(qtbot: QtBot, window: MainWindow, key: str) -> None:
    """A digit that no other one follows."""
    press_here(key)
    qtbot.wait(PAUSE + 60)
    settle(qtbot, window)


def type_key(text: str) -> None:
    """A key as the keyboard that is on types it."""
    focused = QApplication.focusWidget()
    assert focused is not None
    key = Qt.Key(ord(text.translate(LATIN)))
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(focused, event)


def open_dialogs(window: MainWindow) -> list[Dialog]:
    return [one for one in window.findChildren(Dialog) if one.isVisible()]
