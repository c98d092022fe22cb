# SPDX-License-Identifier: Apache-2.0
"""Typing in any script: Qt's own test keys end the process at the first Persian letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def type_text(widget: QWidget, text: str) -> None:
    """Press and release one key per character, as a Persian keyboard does."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))


def wait_for_death(qtbot: QtBot, widget: QWidget) -> None:
    """Fails unless the closed widget is freed: one kept alive by a connection would pile up all day."""
    qtbot.waitUntil(lambda: not shiboken6.isValid(widget), timeout=2000)
