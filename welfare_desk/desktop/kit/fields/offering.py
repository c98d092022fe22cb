# SPDX-License-Identifier: Apache-2.0
"""The list of names offered under a line: whole rows, clear of the line's border, there by key as well."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCompleter, QLineEdit, QListView

from welfare_desk.desktop.kit.keys import ENTER
from welfare_desk.desktop.theme.look import px

_GAP = 3
"""Pixels between the border of the line and its list."""


class Offer(QListView):
    """The list itself. Qt lays it over the line's border and cuts rows that a style makes higher."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__()
        self._line, self._settling = line, False
        self.setProperty("offer", "true")
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._settle()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of itself, before Qt's hand: Enter takes the row under the cursor and walks on like any Enter.

        Qt would close the list and leave the cursor in the line, ready to glue the next word to this one.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in ENTER:
            return False
        chosen = self.currentIndex()
        self.hide()
        if chosen.isValid():
            self.clicked.emit(chosen)
        pressed = QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers(), event.text())
        QApplication.sendEvent(self._line.completer().widget(), pressed)
        return True

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
        completer.setCompletionPrefix("")
        completer.complete()
        completer.popup().setCurrentIndex(completer.completionModel().index(0, 0))


def completer_of(line: QLineEdit, names: Iterable[str]) -> QCompleter:
    """What offers names while somebody types; Qt matches by letter, the names are unified text."""
    completer = QCompleter(list(names), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    popup = Offer(line)
    completer.setPopup(popup)
    popup.installEventFilter(popup)
    return completer


def offer(line: QLineEdit, names: Iterable[str]) -> None:
    """Offer names under a line, while it is typed into and by key."""
    line.setCompleter(completer_of(line, names))
    if line.findChild(_Opener) is None:
        line.installEventFilter(_Opener(line))
