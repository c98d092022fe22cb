# SPDX-License-Identifier: Apache-2.0
"""A menu of values to tick that stays open while they are ticked, by Space as by the mouse."""

from __future__ import annotations

import weakref

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from welfare_desk.desktop.theme import icons


class TickMenu(QMenu):
    """A menu of values with boxes; it stays open where `many` may be ticked, else the first closes it."""

    def __init__(self, parent: QWidget, *, many: bool = True) -> None:
        super().__init__(parent)
        self._many = many

    def add_tick(self, words: str, ticked: bool) -> QAction:
        """A value with its box."""
        action = QAction(words, self)
        action.setCheckable(True)
        action.setChecked(ticked)
        _show_tick(action)
        action.toggled.connect(_ShowTick(action))
        self.addAction(action)
        return action

    def tick(self) -> bool:
        """Tick the value that has the mark and stay; False where none has it, or only one may be ticked."""
        action: QAction | None = self.activeAction()
        if not self._many or action is None or not action.isCheckable():
            return False
        action.trigger()
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self.tick():
            super().keyPressEvent(event)


def _show_tick(action: QAction) -> None:
    action.setIcon(
        icons.icon("square-check", "teal") if action.isChecked() else icons.icon("square", "muted")
    )


class _ShowTick:
    """Draws the box of an action anew; the style sheet has no tick of its own."""

    def __init__(self, action: QAction) -> None:
        self._action = weakref.ref(action)

    def __call__(self, checked: bool) -> None:
        action = self._action()
        if action is not None:
            _show_tick(action)
