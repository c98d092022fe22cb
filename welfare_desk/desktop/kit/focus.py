# SPDX-License-Identifier: Apache-2.0
"""Where the cursor is: before something is hidden, so that the cursor does not run away to the rail."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def holds_cursor(widget: QWidget) -> bool:
    """Whether the cursor stands on this widget or inside it."""
    focused: QWidget | None = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def show_or_leave(panel: QWidget, shown: bool, otherwise: QWidget) -> None:
    """Show a panel or hide it; the cursor of one that goes stands on `otherwise`."""
    inside = not shown and holds_cursor(panel)
    panel.setVisible(shown)
    if inside:
        otherwise.setFocus(Qt.FocusReason.OtherFocusReason)
