# SPDX-License-Identifier: Apache-2.0
"""What a line takes for text, and what it leaves to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.fields.lines import Line


def test_alt_with_a_digit_types_nothing(qtbot: QtBot) -> None:
    """It calls an act of the window, which may be off: behind the lock it would stand in the password."""
    line = Line()
    qtbot.addWidget(line)
    for held, typed in ((Qt.KeyboardModifier.AltModifier, ""), (Qt.KeyboardModifier.NoModifier, "3")):
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_3, held, "3"))
        assert line.text() == typed
