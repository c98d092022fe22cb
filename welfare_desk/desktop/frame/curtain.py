# SPDX-License-Identifier: Apache-2.0
"""What the lock draws over the window: nothing below may be seen, read aloud, acted on or guessed."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from welfare_desk.desktop.kit.clipboard import clear_own

_APPEARS = {QEvent.Type.Show, QEvent.Type.ZOrderChange}


class Curtain(QObject):
    """Hides all of a window but one widget, and every other window of ours; `lift` puts all of it back.

    Covering is not enough: a screen reader reads what is covered, a switcher of windows shows a title, the
    window's keys act, and work that ends meanwhile opens its question above the cover.
    """

    def __init__(self, window: QWidget, kept: QWidget, title: str) -> None:
        super().__init__(kept)
        self._window, self._kept, self._cover = window, kept, title
        self._title = window.windowTitle()
        self._focus: QWidget | None = window.focusWidget()
        self._hidden: list[QWidget] = []
        _close_popups()
        clear_own()
        direct = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        own = [child for child in direct if child is not kept and not child.isWindow()]
        others = [other for other in QApplication.topLevelWidgets() if other is not window]
        for widget in own + others:
            self._hide(widget)
        self._silent = [action for action in window.actions() if action.isEnabled()]
        for action in self._silent:
            action.setEnabled(False)
        window.setWindowTitle(title)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def lift(self) -> None:
        """Show what was shown or wanted to be, with the cursor where it was."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        for action in self._silent:
            if shiboken6.isValid(action):
                action.setEnabled(True)
        for widget in self._hidden:
            if shiboken6.isValid(widget):
                widget.show()
        self._window.setWindowTitle(self._title)
        if self._focus is not None and shiboken6.isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The whole application is listened to, but only while it is locked.
        if event.type() in _APPEARS and isinstance(watched, QWidget) and self._is_below(watched):
            self._kept.raise_()
            if event.type() == QEvent.Type.Show:
                QTimer.singleShot(0, self, _Hiding(self, watched))
        elif event.type() == QEvent.Type.WindowTitleChange and watched is self._window:
            self._keep_title()
        return False

    def _keep_title(self) -> None:
        """A page that was still loading tells its title now: it is shown when the cover goes."""
        if self._window.windowTitle() != self._cover:
            self._title = self._window.windowTitle()
            self._window.setWindowTitle(self._cover)

    def _is_below(self, widget: QWidget) -> bool:
        """Whether this stands right in the window, or is a window that belongs to it."""
        if widget is self._kept:
            return False
        parent = widget.parentWidget()
        return parent is self._window or (widget.isWindow() and parent is not None)

    def hide_late(self, widget: QWidget) -> None:
        """Hide what appeared meanwhile, and give the cursor back to the cover."""
        if shiboken6.isValid(widget) and widget.isVisible():
            self._hide(widget)
            self._kept.setFocus()

    def _hide(self, widget: QWidget) -> None:
        if not widget.isHidden():
            widget.hide()
            self._hidden.append(widget)


class _Hiding:
    def __init__(self, curtain: Curtain, widget: QWidget) -> None:
        self._curtain, self._widget = curtain, widget

    def __call__(self) -> None:
        self._curtain.hide_late(self._widget)


def _close_popups() -> None:
    """Menus and calendars keep the keyboard to themselves, and may stand upon each other."""
    QToolTip.hideText()
    for _ in range(8):
        popup: QWidget | None = QApplication.activePopupWidget()
        if popup is None:
            return
        popup.close()
