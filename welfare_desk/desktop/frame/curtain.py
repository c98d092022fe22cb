# SPDX-License-Identifier: Apache-2.0
"""What the lock draws over the window: nothing below may be seen, read aloud, or guessed from a title."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class Curtain:
    """Hides all of a window but one widget, and every other window of ours; `lift` puts all of it back.

    Covering is not enough: a screen reader reads what is covered, and a switcher of windows shows a title.
    """

    def __init__(self, window: QWidget, kept: QWidget, title: str) -> None:
        self._window = window
        self._title = window.windowTitle()
        self._focus: QWidget | None = window.focusWidget()
        _close_popups()
        direct = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        own = [child for child in direct if child is not kept and not child.isWindow()]
        others = [other for other in QApplication.topLevelWidgets() if other is not window]
        self._hidden = [widget for widget in own + others if not widget.isHidden()]
        for widget in self._hidden:
            widget.hide()
        window.setWindowTitle(title)

    def lift(self) -> None:
        """Show what was shown, with the cursor where it was."""
        for widget in self._hidden:
            if shiboken6.isValid(widget):
                widget.show()
        self._window.setWindowTitle(self._title)
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)


def _close_popups() -> None:
    """Menus and calendars keep the keyboard to themselves, and may stand upon each other."""
    for _ in range(8):
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is None:
            return
        popup.close()
