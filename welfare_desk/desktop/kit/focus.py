# SPDX-License-Identifier: Apache-2.0
"""Where the cursor is: before something is hidden, so that the cursor does not run away to the rail."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def holds_cursor(widget: QWidget) -> bool:
    """Whether the cursor stands on this widget or inside it."""
    focused: QWidget | None = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
