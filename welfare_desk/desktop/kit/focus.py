# SPDX-License-Identifier: Apache-2.0
"""Where the cursor is, and where it may go: only to what is seen, for what is typed goes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QWidget

from welfare_desk.desktop.theme.look import tokens

_ROOM = 8
"""Pixels left between what was scrolled to and the edge."""


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


def put_cursor(widget: QWidget, within: QWidget) -> None:
    """Give a widget the cursor; where it is not seen, the first input in what is seen around it.

    A list that is still empty is given it by what lies over it, and has it as soon as its rows come.
    `within` is what the cursor must not leave: it gets the cursor itself when it holds no input that is seen.
    """
    for seen in (widget, widget.focusProxy()):
        if seen is not None and seen.isVisible() and seen.isEnabled():
            seen.setFocus(Qt.FocusReason.OtherFocusReason)
            return
    # Asked of `within`, which is ours, and once: where `findChildren` is asked of a widget of Qt's own that
    # `parentWidget` gave, PySide frees what it found with it.
    inputs = [one for one in within.findChildren(QWidget) if _takes_cursor(one)]
    holder: QWidget | None = widget.parentWidget()
    while holder is not None and holder is not within:
        near = next((one for one in inputs if holder.isAncestorOf(one)), None)
        if near is not None:
            near.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        holder = holder.parentWidget()
    (inputs[0] if inputs else within).setFocus(Qt.FocusReason.OtherFocusReason)


def into_view(widget: QWidget) -> None:
    """Scroll what a widget stands in until it is seen; Qt does so for Tab alone."""
    holder: QWidget | None = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget, 0, _ROOM)
        holder = holder.parentWidget()


def paint_ring(painter: QPainter, around: QRect) -> None:
    """Draw the ring of the focus inside this rectangle, for what has no other way to show its cursor."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().primary), 2))
    painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), 8, 8)


class InView(QObject):
    """An event filter for what stands in an area of its own in a page: where the cursor goes is seen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            into_view(watched)
        return False


def _takes_cursor(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
