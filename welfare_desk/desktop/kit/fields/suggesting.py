# SPDX-License-Identifier: Apache-2.0
"""While words are offered under a line, the keys of the form and the page work all the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from welfare_desk.desktop.kit.keys import control_letter, keys_of_event

_OF_THE_LINE = frozenset("ACVXYZ")
"""Letters that mean something to the line itself with Ctrl: choose all, copy, paste, cut, again, undo."""


def is_command(event: QKeyEvent) -> bool:
    """Whether a key is meant for the form or the page and never for the text of a line."""
    if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35:
        return True
    letter = control_letter(event)
    return bool(letter) and letter not in _OF_THE_LINE


def hand_on(widget: QWidget, event: QKeyEvent) -> None:
    """Close the list and do as Qt does without one: who takes the key gets it, else the action of that key.

    Qt gives an open list every key and asks no action then: Ctrl+S and the F-keys would be dead.
    """
    popup: QWidget | None = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    overriding = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers())
    overriding.ignore()
    QApplication.sendEvent(widget, overriding)
    action = None if overriding.isAccepted() else _action_of(widget, event)
    if action is None:
        pressed = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text())
        QApplication.sendEvent(widget, pressed)
    else:
        action.trigger()


def _action_of(widget: QWidget, event: QKeyEvent) -> QAction | None:
    """The action that this key calls from here: of the widget, or of what it stands in."""
    pressed = keys_of_event(event)
    holder: QWidget | None = widget
    while holder is not None:
        for action in holder.actions():
            if action.isEnabled() and pressed in action.shortcuts():
                return action
        holder = holder.parentWidget()
    return None
