# SPDX-License-Identifier: Apache-2.0
"""The window of an office for tests: opened on a page, waited for, pressed as a clerk presses it."""

from __future__ import annotations

from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.said import Said
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session
from welfare_desk.settings import Settings

Kind = TypeVar("Kind", bound=QWidget)

QUIET = 30
"""Milliseconds without work under way after which a window counts as settled."""


def open_window(
    qtbot: QtBot,
    session: Session,
    *,
    language: str = "en",
    theme: str = "light",
    memory: Memory | None = None,
) -> MainWindow:
    """A shown window; the test's end closes it."""
    settings = Settings(theme=theme, language=language)
    dress(settings)
    window = MainWindow(session, settings, memory or Memory())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def show_page(qtbot: QtBot, window: MainWindow, name: str, **arguments: Any) -> Any:
    """Go to a page and wait until it is filled."""
    window.go(name, **arguments)
    settle(qtbot, window)
    return window.page(name)


def page_of(window: MainWindow, name: str, kind: type[Kind]) -> Kind:
    """A page that the window knows already, as what it is."""
    found = window.page(name)
    assert isinstance(found, kind)
    return found


def dialog_of(window: MainWindow, kind: type[Kind]) -> Kind:
    """The one question of this kind that is open."""
    (found,) = [each for each in window.findChildren(kind) if each.isVisible()]
    return found


def settle(qtbot: QtBot, window: MainWindow, patience: int = 5000) -> None:
    """Wait until no work is under way, also after the pauses that pages make."""
    for _ in range(2):
        qtbot.waitUntil(window.operations.idle, timeout=patience)
        QTest.qWait(QUIET)
    qtbot.waitUntil(window.operations.idle, timeout=patience)


def press(widget: QWidget, keys: str) -> None:
    """Press keys named as in the program: ``Ctrl+S``, ``Enter``, ``Esc``."""
    names = {
        "Ctrl": Qt.KeyboardModifier.ControlModifier,
        "Shift": Qt.KeyboardModifier.ShiftModifier,
        "Alt": Qt.KeyboardModifier.AltModifier,
    }
    plain = {
        "Enter": Qt.Key.Key_Return,
        "Esc": Qt.Key.Key_Escape,
        "Ins": Qt.Key.Key_Insert,
        "Del": Qt.Key.Key_Delete,
        ".": Qt.Key.Key_Period,
    }
    *held, last = keys.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held:
        modifiers |= names[name]
    key = plain.get(last) or getattr(Qt.Key, f"Key_{last}")
    QTest.keyClick(widget, key, modifiers)


def press_here(keys: str) -> None:
    """Press keys where the cursor is."""
    focused = QApplication.focusWidget()
    assert focused is not None, "nothing has the cursor"
    press(focused, keys)


def send_form() -> None:
    """Enter in the last field, which stands on the button that sends and presses nothing, and Enter there."""
    press_here("Enter")
    button = QApplication.focusWidget()
    assert isinstance(button, Button), f"Enter led to {button!r}"
    press(button, "Enter")


def throw_away(dialog: QWidget) -> None:
    """Press Esc in a form and answer that what is typed may go."""
    press(dialog, "Esc")
    press_here("Tab")
    press_here("Enter")


def type_into(widget: QWidget, text: str) -> None:
    """Replace what stands in a line by typing."""
    widget.setFocus()
    press(widget, "Ctrl+A")
    if not text:
        press(widget, "Backspace")
    for char in text:
        # QTest.keyClicks ends the process at letters that are not Latin.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, char))


def status_words(window: MainWindow) -> list[str]:
    """Every word that stands in the foot of the window now, or lies over the page's own foot."""
    holders = (window.status, window.stack.findChild(Said))
    labels = [label for holder in holders for label in holder.findChildren(QLabel)]
    return [label.text() for label in labels if label.isVisible()]


def said(window: MainWindow) -> str:
    """What the foot of the window says for some seconds."""
    return window.status._toast_words.text()


def undo_words(window: MainWindow) -> str:
    """What the offer to take something back says was done; empty without one."""
    if not window.undo_bar.on_offer():
        return ""
    told = [label for label in window.undo_bar.findChildren(QLabel) if label.property("role") == "inverse"]
    return plain(told[0].text())


def plain(text: str) -> str:
    """What is read: without the marks that keep a name, key or number in one piece."""
    return "".join(sign for sign in text if sign not in "\u061c\u200e\u200f\u2066\u2067\u2068\u2069")


def nameless(root: QWidget) -> list[str]:
    """What Tab reaches and a screen reader could only call «field» or «button»."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in (root, *root.findChildren(QWidget))
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.isVisibleTo(root)
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")  # parts of a widget of Qt, which speaks for them
        and not isinstance(widget, Page)
    ]


def rect_in(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
