# SPDX-License-Identifier: Apache-2.0
"""Keys as a widget hears them, whatever language the keyboard writes at the moment."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.domain.keyboard import to_latin_layout

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that do nothing by themselves: another one follows."""
_WRITTEN = {"Return": "Enter", "Delete": "Del", "Insert": "Ins"}
"""Qt's other words for keys: two keys of the keyboard are «Enter», and keyboards shorten the rest."""
_LAST = 0x10FFFF
"""The last code of a character; Qt's own keys (Esc, F1) have higher ones."""


def has_control(event: QKeyEvent) -> bool:
    """Whether Ctrl is held, and Alt is not: the two together type signs on some keyboards."""
    held = event.modifiers()
    return bool(held & Qt.KeyboardModifier.ControlModifier) and not held & Qt.KeyboardModifier.AltModifier


def control_letter(event: QKeyEvent) -> str:
    """The capital Latin letter or sign pressed with Ctrl, empty for none; Ctrl+«س» is Ctrl+S.

    Qt finds the keys of actions so by itself, and leaves it undone for what widgets hear.
    """
    code = event.key()
    if not has_control(event) or not 0x20 < code <= _LAST:
        return ""
    return to_latin_layout(chr(code)).upper()


def keys_of_event(event: QKeyEvent) -> QKeySequence:
    """The keys pressed, as actions name them."""
    if not has_control(event) or not control_letter(event):
        return QKeySequence(event.keyCombination())
    shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
    return QKeySequence(f"Ctrl+{shift}{control_letter(event)}")


def name_of_keys(keys: QKeySequence | str) -> str:
    """Keys as the window writes them everywhere: «Ctrl+Enter», «Ctrl+Del», one word for each key."""
    named = keys if isinstance(keys, str) else keys.toString(QKeySequence.SequenceFormat.PortableText)
    for other, word in _WRITTEN.items():
        named = named.replace(other, word)
    return named


def sequences(keys: str) -> list[QKeySequence]:
    """An action's keys by name; with Enter, the one of the number pad does the same as the large one."""
    return [QKeySequence(each) for each in dict.fromkeys((keys, keys.replace("Return", "Enter")))]


def refusal_of_key(event: QKeyEvent, acts: Iterable[QAction]) -> str:
    """Why the act of the keys pressed is off; empty when none of these acts is, or none has those keys."""
    keys = keys_of_event(event)
    return next(filter(None, (reason_of(act) for act in acts if keys in act.shortcuts())), "")


def types_nothing(event: QKeyEvent) -> bool:
    """Whether Alt is held alone: such a key calls an act, and must type no letter where the act is off."""
    held = event.modifiers()
    return bool(held & Qt.KeyboardModifier.AltModifier) and not held & Qt.KeyboardModifier.ControlModifier
