# SPDX-License-Identifier: Apache-2.0
"""A clerk without a mouse: keys reach what has the cursor, and the cursor moves by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text
from welfare_desk.desktop.frame.palette import Palette
from welfare_desk.desktop.kit.dialog import Dialog

FARTHEST = 90
"""Presses of Tab after which a field counts as out of reach."""
PATIENCE = 20_000
QUIET = 12
"""Milliseconds without work under way after which a key counts as done."""


class Shown(Protocol):
    """Who shows one window after the other, as `desktop.app.Desktop` does."""

    window: Any


class Keyboard:
    """The keys of one desk. Every press waits until the work that it began is done."""

    def __init__(self, qtbot: QtBot, desk: Shown) -> None:
        self._qtbot = qtbot
        self._desk = desk

    # keys

    def press(self, *keys: str) -> None:
        """Press keys named as in the program, one after the other: «Ctrl+S», «Enter», «F12»."""
        for named in keys:
            QTest.keySequence(self._window(), QKeySequence("Return" if named == "Enter" else named))
            self.settle()

    def write(self, text: str) -> None:
        """Type over what stands where the cursor is."""
        QTest.keyClick(self._window(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(self.focused(), text)
        suggestions = QApplication.activePopupWidget()
        if suggestions is not None:
            QTest.keyClick(suggestions, Qt.Key.Key_Escape)
            QTest.qWait(0)  # the list goes; only then does the window lack the keyboard
            self._window()

    def walk_to(self, name: str, *, whole: bool = False) -> None:
        """Press Tab until the cursor stands on what a screen reader calls by this name, or by its start."""
        passed = []
        for _ in range(FARTHEST):
            found = called(self.focused())
            if found == name or (not whole and found.startswith(name)):
                return
            passed.append(found)
            QTest.keyClick(self._window(), Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name!r}; it passed {list(dict.fromkeys(passed))}")

    def choose(self, words: str) -> None:
        """Step down a list of choices to the one that begins with these words."""
        choice = self.focused()
        assert isinstance(choice, QComboBox), f"{called(choice)!r} is no list of choices"
        QTest.keyClick(self._window(), Qt.Key.Key_Home)
        for _ in range(choice.count() + 1):  # an empty list stands before its first row
            if choice.currentText().startswith(words):
                return
            QTest.keyClick(self._window(), Qt.Key.Key_Down)
        offered = [choice.itemText(place) for place in range(choice.count())]
        raise AssertionError(f"{words!r} is not offered: {offered}")

    def fill(self, **typed: str) -> None:
        """Walk to each field and type or choose; underscores stand for blanks in the names."""
        for name, text in typed.items():
            self.enter(name.replace("_", " "), text)

    def enter(self, name: str, text: str) -> None:
        """Walk to one field and type or choose in it."""
        self.walk_to(name)
        if isinstance(self.focused(), QComboBox):
            self.choose(text)
        else:
            self.write(text)

    def tick(self, name: str) -> None:
        """Walk to a box and tick it with Space."""
        self.walk_to(name)
        box = self.focused()
        assert isinstance(box, QCheckBox)
        assert not box.isChecked()
        self.press("Space")
        assert box.isChecked()

    def push(self, name: str) -> None:
        """Walk to a button and press it with Space."""
        self.walk_to(name, whole=True)
        assert isinstance(self.focused(), QAbstractButton), name
        self.press("Space")

    def command(self, words: str) -> None:
        """Ctrl+K, the words, Enter."""
        self.press("Ctrl+K")
        palette = self.one(Palette)
        type_text(self.focused(), words)
        self.settle()
        entries = palette.entries.entries()
        assert [entry.words for entry in entries[:1] if entry.words.startswith(words)], entries
        self.press("Enter")

    def pick(self, words: str) -> None:
        """Step down the menu that is open to an entry, and take it with Enter."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            active: QAction | None = menu.activeAction()
            if active is not None and active.text().startswith(words):
                QTest.keyClick(menu, Qt.Key.Key_Return)
                self.settle()
                return
        raise AssertionError(f"{words!r} is not in the menu: {[action.text() for action in menu.actions()]}")

    # looking

    def settle(self) -> None:
        """Wait until no work is under way."""
        for _ in range(2):
            self._qtbot.waitUntil(self._idle, timeout=PATIENCE)
            QTest.qWait(QUIET)
        self._qtbot.waitUntil(self._idle, timeout=PATIENCE)

    def wait_for(self, seen: Callable[[], bool]) -> None:
        """Wait until something is seen."""
        self._qtbot.waitUntil(seen, timeout=PATIENCE)

    def focused(self) -> QWidget:
        """What has the cursor."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the cursor"
        return found

    def reads(self, text: str) -> bool:
        """Whether these words stand in some visible label or button."""
        return any(text in words for words in self.words())

    def words(self) -> list[str]:
        """Every text in sight."""
        found = []
        for widget in self._desk.window.findChildren(QWidget):
            if widget.isVisible() and not isinstance(widget, QLineEdit | QTextEdit):
                text = getattr(widget, "text", None)
                found.append(str(text()) if callable(text) else "")
        return [text for text in found if text]

    def dialogs(self) -> list[str]:
        """Titles of the questions that are open."""
        return [each.accessibleName() for each in self._desk.window.findChildren(Dialog) if each.isVisible()]

    def asked(self, title: str) -> None:
        """The one question that is open is this."""
        assert [each[: len(title)] for each in self.dialogs()] == [title], self.dialogs()

    def nothing_asked(self) -> None:
        """No question is open: what was pressed was taken."""
        assert self.dialogs() == [], (self.dialogs(), self.words()[-12:])

    def one(self, kind: type[Any]) -> Any:
        """The one visible widget of this kind, to look at."""
        (found,) = [each for each in self._desk.window.findChildren(kind) if each.isVisible()]
        return found

    def _idle(self) -> bool:
        operations = getattr(self._desk.window, "operations", None) or self._desk.window._operations
        return bool(operations is not None and operations.idle())

    def _window(self) -> QWindow | QWidget:
        """Where the keyboard's input enters: an open list or menu, else the window of the cursor."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup
        if QApplication.activeWindow() is not self._desk.window:
            # A list that has gone: a screen's window manager gives the keyboard back, «offscreen» has none.
            self._desk.window.activateWindow()
            self._qtbot.waitUntil(self._desk.window.isActiveWindow)
        handle: QWindow = self._desk.window.windowHandle()
        return handle


def called(widget: QWidget) -> str:
    """The name by which a screen reader calls a widget."""
    words = getattr(widget, "text", None)
    return widget.accessibleName() or (str(words()) if callable(words) else type(widget).__name__)
