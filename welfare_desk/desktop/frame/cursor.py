# SPDX-License-Identifier: Apache-2.0
"""Keeps the cursor of the window where it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from welfare_desk.desktop.kit.focus import put_cursor

if TYPE_CHECKING:
    from welfare_desk.desktop.window import MainWindow


class CursorKeeper(QObject):
    """Nothing may be typed into what is not seen, whoever gave it the cursor."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not now.isVisible() and now.window() is self._window:
            # In the next turn: what gets the cursor is often shown in the same breath.
            QTimer.singleShot(0, self, self._bring_back)

    def _bring_back(self) -> None:
        focused: QWidget | None = self._window.focusWidget()
        page = self._window.current()
        if focused is not None and page is not None and not focused.isVisible():
            put_cursor(focused, page)
