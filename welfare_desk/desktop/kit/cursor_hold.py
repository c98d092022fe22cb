# SPDX-License-Identifier: Apache-2.0
"""The cursor stays in the question on top: what a page does late, beneath it, draws no keys away."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Overlay(QWidget):
    """What lies over the whole window until it is answered, and has every key until then."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._done = False
        self._before = _to_return_to(parent.window())
        hold_cursor(parent.window())

    def is_open(self) -> bool:
        """Whether it waits for its answer on the screen."""
        return self.isVisible() and not self._done

    def is_closing(self) -> bool:
        """Whether it is answered and about to go: Qt moves the cursor then, and nobody asked for that."""
        return self._done

    def came_from(self) -> QWidget | None:
        """What had the cursor before."""
        return self._before

    def give_back_to(self, asked: QWidget) -> None:
        """What was beneath has asked for the cursor meanwhile: it gets it with the answer."""
        self._before = asked

    def take_cursor(self) -> None:
        """Put the cursor where it last stood in here, else on the first input."""
        held: QWidget | None = self.focusWidget()
        if held is not None and held.isVisibleTo(self) and held.isEnabled():
            held.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.to_first()

    def to_first(self) -> None:
        """Put the cursor on the first input."""
        self.setFocus(Qt.FocusReason.TabFocusReason)


def _to_return_to(window: QWidget) -> QWidget | None:
    """Where the cursor goes after a question; one that another's answer opens takes its place."""
    focused: QWidget | None = window.focusWidget()
    for one in window.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if one.is_closing() and (focused is None or one.isAncestorOf(focused)):
            return one.came_from()
    return focused


class CursorHold(QObject):
    """Watches one window; made with its first overlay."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            # In the next turn: it has left the window, or what had it was hidden and another one follows.
            QTimer.singleShot(0, self, self._lost)
        elif now.window() is self._window:
            self._hold(now)

    def _lost(self) -> None:
        nowhere = QApplication.focusWidget() is None and QApplication.activePopupWidget() is None
        top = next((one for one in reversed(self._overlays()) if one.is_open()), None)
        if nowhere and top is not None and self._window.isActiveWindow():
            top.take_cursor()

    def _hold(self, now: QWidget) -> None:
        overlays = self._overlays()
        over = [one for one in overlays if one.is_open() and self._lies_over(one, now)]
        if not over:
            return
        if not any(one.is_closing() for one in overlays):
            over[0].give_back_to(now)
        over[-1].take_cursor()

    def _overlays(self) -> list[Overlay]:
        """Those of the window, the lowest first."""
        return self._window.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _lies_over(self, overlay: Overlay, widget: QWidget) -> bool:
        holder: QWidget | None = widget
        while holder is not None and holder.parentWidget() is not self._window:
            holder = holder.parentWidget()
        order = self._window.children()  # as they are stacked
        return holder is not None and order.index(holder) < order.index(overlay)


def hold_cursor(window: QWidget) -> None:
    """Watch this window, once."""
    if window.findChild(CursorHold, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        CursorHold(window)
