# SPDX-License-Identifier: Apache-2.0
"""What can be done everywhere in the window: listed in F1 and in the palette, most of it by a key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from welfare_desk.desktop.frame.pages import PAGES, title_of

if TYPE_CHECKING:
    from welfare_desk.desktop.window import MainWindow

_DIGITS = "123456789"
"""Alt with one of these goes to a page of the rail, in its order; 0 opens the pages beside the one shown."""


def add_acts(window: MainWindow) -> None:
    """Give the window its own acts and one for each page that the user may see."""
    translate = QCoreApplication.translate
    _add(window, translate("WindowActs", "Help: all keys"), window.show_help, "F1")
    _add(window, translate("WindowActs", "Search people and commands"), window.open_palette, "Ctrl+K")
    _add(window, translate("WindowActs", "Back"), window.back, "Alt+Left")
    _add(window, translate("WindowActs", "Other pages of this part"), window.top.open_section, "Alt+0")
    _add(window, translate("WindowActs", "Fetch again"), window.reload, "F5")
    _add(window, translate("WindowActs", "Lock the screen"), window.lock, "F12", "Ctrl+L")
    pin = partial(window.go, "account", pin=True)
    _add(window, translate("WindowActs", "Choose the PIN of the hidden screen"), pin, "Ctrl+Shift+N")
    _add(window, translate("WindowActs", "Sign out"), window.sign_out, "Ctrl+Shift+Q")
    _add(window, translate("WindowActs", "Take the last change back"), window.take_back, "Ctrl+Z")
    _add_pages(window)


def _add_pages(window: MainWindow) -> None:
    goes = QCoreApplication.translate("WindowActs", "Go to {page}")
    seen = [spec for spec in PAGES if window.may(spec.permission)]
    on_rail = [spec for spec in seen if spec.rail]
    keys = {spec.name: f"Alt+{digit}" for spec, digit in zip(on_rail, _DIGITS, strict=False)}
    keys["account"] = "Ctrl+Shift+A"
    for spec in (*on_rail, *(spec for spec in seen if spec.listed or spec.in_account_menu)):
        named = [keys[spec.name]] if spec.name in keys else []
        _add(window, goes.format(page=title_of(spec)), partial(window.go, spec.name), *named)


def _add(window: MainWindow, words: str, slot: Callable[[], None], *keys: str) -> None:
    action = QAction(words, window)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(_Plain(slot))
    window.addAction(action)


class _Plain:
    """Calls a slot without the «checked» that an action sends along."""

    def __init__(self, slot: Callable[[], None]) -> None:
        self._slot = slot

    def __call__(self, checked: bool = False) -> None:
        self._slot()
