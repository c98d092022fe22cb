# SPDX-License-Identifier: Apache-2.0
"""The list of names offered under a line: whole rows, clear of the line's border, there by key as well."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.text import fold

Index = QModelIndex | QPersistentModelIndex

JUST_TAKEN = "just-taken"
"""Property of an input whose Enter has just taken a row of its list: it is not the Enter that ends a form."""

_GAP = 3
"""Pixels between the border of the line and its list."""


class Offer(QListView):
    """The list itself; a row that is the only one is marked, and Enter takes it as it takes a chosen one.

    `closed`: the line takes nothing else than what is offered, so of several rows the first is marked.
    Qt lays it over the line's border and cuts rows that a style makes higher.
    """

    def __init__(self, line: QLineEdit, *, closed: bool = False) -> None:
        super().__init__()
        self._line, self._closed, self._settling = line, closed, False
        self._typed = ""
        self.setProperty("offer", "true")
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._settle()
        elif event.type() == QEvent.Type.Hide and shiboken6.isValid(self._line):
            self._tell_left()
        return done

    def _tell_left(self) -> None:
        """While a list is open Qt's completer keeps it to itself that Tab has left the line."""
        if self._line.window().focusWidget() is not self._line:
            left = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason)
            QApplication.sendEvent(self._line, left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of itself, before Qt's hand: Enter takes the row under the cursor and walks on like any Enter.

        Qt would close the list and leave the cursor in the line, ready to glue the next word to this one.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._give_back()
            return False
        if event.key() == Qt.Key.Key_Down and self.marked().isValid():
            following = self.marked().row() + 1
            if following < self.model().rowCount():
                self.setCurrentIndex(self.model().index(following, 0))
                return True
        if event.key() not in ENTER:
            return False
        chosen = self._chosen()
        self.hide()
        if chosen.isValid():
            self.clicked.emit(chosen)
        widget = self._line.completer().widget()
        pressed = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text())
        widget.setProperty(JUST_TAKEN, chosen.isValid())
        QApplication.sendEvent(widget, pressed)
        widget.setProperty(JUST_TAKEN, False)
        return True

    def opened_with(self, typed: str) -> None:
        """Keep what stood in the line before its list was opened by key."""
        self._typed = typed

    def _give_back(self) -> None:
        """Leave the list: the line holds again what was typed, not the row that the cursor went over."""
        typed = self._line.completer().completionPrefix() or self._typed
        if self.currentIndex().isValid() and self._line.text() != typed:
            self._line.setText(typed)
            self._line.textEdited.emit(typed)

    def _chosen(self) -> QModelIndex:
        """The row under the cursor, or the one that is marked."""
        marked = self.marked()
        return marked if marked.isValid() else self.currentIndex()

    def marked(self) -> QModelIndex:
        """The row that Enter takes while the cursor is on none: the only one, or the first of a closed list.

        What is typed to its end comes before what only begins so.
        """
        model = self.model()
        rows = model.rowCount()
        if self.currentIndex().isValid() or not rows or (rows > 1 and not self._closed):
            return QModelIndex()
        typed = fold(self._line.text())
        whole = (row for row in range(rows) if fold(str(model.index(row, 0).data())) == typed)
        return model.index(next(whole, 0), 0)

    def _settle(self) -> None:
        """As high as its rows, below the line where the screen has room, else above it."""
        model, completer = self.model(), self._line.completer()
        if not model.rowCount():
            return
        rows = min(model.rowCount(), completer.maxVisibleItems())
        height = rows * self.sizeHintForRow(0) + self.height() - self.contentsRect().height()
        top = self._line.mapToGlobal(QPoint(0, self._line.height() + px(_GAP))).y()
        if top + height > self.screen().availableGeometry().bottom():
            top = self._line.mapToGlobal(QPoint(0, -px(_GAP))).y() - height
        wanted = (self.x(), top, self.width(), height)
        if wanted != self.geometry().getRect() and not self._settling:
            self._settling = True
            self.setGeometry(*wanted)
            self._settling = False


class _Marking(QStyledItemDelegate):
    """Draws the row that Enter takes as chosen. A true choice would write it over what is being typed."""

    def __init__(self, offer: Offer) -> None:
        super().__init__(offer)
        self._offer = offer

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.row() == self._offer.marked().row():
            drawn: Any = option  # its types leave the state out
            drawn.state |= QStyle.StateFlag.State_Selected


class _Opener(QObject):
    """Opens the list by key: Down in an empty line, Alt+Down and F9 in any."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        assert isinstance(watched, QLineEdit)
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            if not opens(event, empty=not watched.text()):
                return False
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                _show_all(watched)
            return True
        return False


def opens(event: QKeyEvent, *, empty: bool) -> bool:
    """Whether a key asks for the whole list of a field."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_F9:
        return held == Qt.KeyboardModifier.NoModifier
    alt = held == Qt.KeyboardModifier.AltModifier
    return event.key() == Qt.Key.Key_Down and (alt or (empty and held == Qt.KeyboardModifier.NoModifier))


def _show_all(line: QLineEdit) -> None:
    completer = line.completer()
    if completer is not None:
        popup = completer.popup()
        if isinstance(popup, Offer):
            popup.opened_with(line.text())
        completer.setCompletionPrefix("")
        completer.complete()
        popup.setCurrentIndex(completer.completionModel().index(0, 0))


def completer_of(line: QLineEdit, names: Iterable[str], *, closed: bool = False) -> QCompleter:
    """What offers names while somebody types; Qt matches by letter, the names are unified text."""
    completer = QCompleter(list(names), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = Offer(line, closed=closed)
    completer.setPopup(popup)
    popup.setItemDelegate(_Marking(popup))  # after the completer has set its own
    popup.installEventFilter(popup)
    return completer


def offer(line: QLineEdit, names: Iterable[str], *, closed: bool = False) -> None:
    """Offer names under a line, while it is typed into and by key; `closed` as in `Offer`."""
    line.setCompleter(completer_of(line, names, closed=closed))
    if line.findChild(_Opener) is None:
        line.installEventFilter(_Opener(line))
