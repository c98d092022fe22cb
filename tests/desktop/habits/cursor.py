# SPDX-License-Identifier: Apache-2.0
"""Where the cursor stands: what can take it, and whether one sees that it has it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.window import press_here, settle

_TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit)
_EDGE = 4
"""Pixels at the edge of a field in which its ring is looked for: its blinking bar does not count."""


def takes_cursor(root: QWidget) -> list[QWidget]:
    """What Tab reaches below a widget and can be seen."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.visibleRegion().isEmpty()
    ]


def unseen(root: QWidget, elsewhere: QWidget) -> list[str]:
    """What looks with the cursor in it as it does while `elsewhere` has it."""
    window = root.window()
    found = []
    for widget in takes_cursor(root):
        if widget is elsewhere:
            continue
        for area in root.findChildren(QScrollArea):
            if area.widget() is not None and area.widget().isAncestorOf(widget):
                area.ensureWidgetVisible(widget)  # as Tab does
        elsewhere.setFocus()
        before = _picture(widget, window)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.hasFocus() and _picture(widget, window) == before:
            found.append(f"{type(widget).__name__} «{widget.accessibleName()}»")
    return found


def _picture(widget: QWidget, window: QWidget) -> QImage:
    rect = widget.rect()
    around = rect.translated(widget.mapTo(window, rect.topLeft())).adjusted(-3, -3, 3, 3)
    image = window.grab(around).toImage()
    if isinstance(widget, _TYPED_INTO):
        painter = QPainter(image)
        inside = QRect(0, 0, image.width(), image.height()).adjusted(
            _EDGE + 3, _EDGE + 3, -_EDGE - 3, -_EDGE - 3
        )
        painter.fillRect(inside, Qt.GlobalColor.black)
        painter.end()
    return image


def parts_by_keys(qtbot: QtBot, window: Any, page: Any) -> Iterator[str]:
    """Every tab or section of a page, as Ctrl+Tab shows them; a page without any once."""
    yield ""
    keys = {key.toString() for act in page.actions() for key in act.shortcuts()}
    if "Ctrl+Tab" not in keys:
        return
    first = seen_part(page)
    for _ in range(30):
        press_here("Ctrl+Tab")
        settle(qtbot, window)
        if seen_part(page) == first:
            return
        yield str(seen_part(page))
    raise AssertionError("Ctrl+Tab does not come round")


def seen_part(page: Any) -> object:
    """The part of a page that is shown: the tab chosen, or the section."""
    if hasattr(page, "parts"):
        return page.parts.seen()
    tabs = getattr(page, "tabs", None) or getattr(page, "lists", None) or getattr(page, "views", None)
    return page._current if tabs is None else getattr(tabs, "tabs", tabs).current
