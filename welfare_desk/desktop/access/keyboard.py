# SPDX-License-Identifier: Apache-2.0
"""What a password field should say of the keyboard: which language types, and whether Caps Lock is on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_VK_CAPITAL = 0x14


def types_persian() -> bool:
    """Whether the keyboard in force types Persian (or Arabic) letters."""
    language = QGuiApplication.inputMethod().locale().language()
    return language in (QLocale.Language.Persian, QLocale.Language.Arabic)


def caps_lock_by_system() -> bool | None:
    """Whether Caps Lock is on as Windows says; None where the system cannot be asked."""
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.user32.GetKeyState(_VK_CAPITAL) & 1)
    return None


def caps_lock_by_key(event: QKeyEvent) -> bool | None:
    """What a typed letter says of Caps Lock (a capital without Shift, a small one with it); None: nothing."""
    text = event.text()
    if len(text) != 1 or not text.isascii() or not text.isalpha():
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shift
