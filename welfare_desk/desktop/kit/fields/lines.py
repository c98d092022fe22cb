# SPDX-License-Identifier: Apache-2.0
"""Plain text, several lines of it, one of several choices, yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QCompleter, QLineEdit, QTextEdit, QWidget

from welfare_desk.desktop.kit.cells import TICK_EDGE, cell_font, paint_tick
from welfare_desk.desktop.kit.clipboard import PastedLine, is_text
from welfare_desk.desktop.kit.columns import CellLook
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.suggesting import hand_on, is_command
from welfare_desk.desktop.kit.fields.type_ahead import TypeAhead
from welfare_desk.desktop.kit.keys import control_letter, types_nothing
from welfare_desk.desktop.kit.labels import running, start_side
from welfare_desk.desktop.kit.words import yes_or_no
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.text import unify


class Line(PastedLine):
    """One line of text at the reading side whatever is typed; `code` for what stays left to right."""

    def __init__(self, *, code: bool = False, placeholder: str = "", large: bool = False) -> None:
        super().__init__()
        self.setAlignment(start_side() | Qt.AlignmentFlag.AlignVCenter)
        self.setPlaceholderText(placeholder)
        if large:
            self.setProperty("large", "true")
        if code:
            self.setFont(fonts.font(persian=False, scale=look().scale))

    def setCompleter(self, completer: QCompleter) -> None:
        super().setCompleter(completer)
        completer.popup().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the list of suggestions: a key for the form is no act of the page below."""
        return _kept_from_acts(event) or super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        return _kept_from_acts(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if types_nothing(event) and event.text():
            event.ignore()
        elif _passed_on(event):
            hand_on(self, event)
        else:
            super().keyPressEvent(event)

    def put_icon(self, name: str, role: str = "muted", *, trailing: bool = False) -> QAction:
        """An icon inside the field, at its start or its end; clicking it triggers the action."""
        where = (
            QLineEdit.ActionPosition.TrailingPosition
            if trailing
            else QLineEdit.ActionPosition.LeadingPosition
        )
        return self.addAction(icons.icon(name, role), where)


def _kept_from_acts(event: QEvent) -> bool:
    """Take a key that is passed on before Qt looks for its action: it comes again as a key press."""
    taken = (
        event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _passed_on(event)
    )
    if taken:
        event.accept()
    return taken


def _passed_on(event: QKeyEvent) -> bool:
    """Whether a list of suggestions is open and this key is not for it."""
    return is_command(event) and QApplication.activePopupWidget() is not None


class TextField(Field):
    """A line of text, kept as unified text."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        placeholder: str = "",
        code: bool = False,
        longest: int = 200,
    ) -> None:
        self.line = Line(code=code, placeholder=placeholder)
        self.line.setMaxLength(longest)
        super().__init__(name, label, self.line, hint=hint, required=required)
        self.line.textEdited.connect(self._edited)
        self.settle()

    def _edited(self, text: str) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def value(self) -> str:
        return unify(self.line.text())

    def set_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.line.setCursorPosition(0)
        self.settle()

    def typed(self) -> str:
        return unify(self.line.text())

    def _put(self, text: str) -> None:
        self.line.setText(text)

    def is_empty(self) -> bool:
        return not unify(self.line.text())


class Note(QTextEdit):
    """Several lines; Persian stays at the right also in an empty document."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        option = QTextOption(start_side())
        option.setTextDirection(
            Qt.LayoutDirection.RightToLeft if look().persian else Qt.LayoutDirection.LeftToRight
        )
        self.document().setDefaultTextOption(option)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file dropped on it is for the page below."""
        return is_text(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_text(source):
            super().insertFromMimeData(source)


class NoteField(Field):
    """Several lines of text."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        hint: str = "",
        required: bool = False,
        placeholder: str = "",
        lines: int = 3,
    ) -> None:
        self.note = Note(placeholder)
        self.note.setFixedHeight(px(14 + 22 * lines))
        super().__init__(name, label, self.note, hint=hint, required=required)
        self.note.textChanged.connect(self._edited)
        self.settle()

    def _edited(self) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def value(self) -> str:
        return self.note.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        self.note.setPlainText("" if value is None else str(value))
        self.settle()

    def typed(self) -> str:
        return self.note.toPlainText().strip()

    def _put(self, text: str) -> None:
        self.note.setPlainText(text)
        self.note.moveCursor(QTextCursor.MoveOperation.End)

    def is_empty(self) -> bool:
        return not self.typed()


_NOT_RECORDED = (None, "", "unknown")
"""Values that stand for none; every list of codes calls it «unknown»."""


class Choice(QComboBox):
    """One of several values, each with its words; paints its arrow and ignores a wheel passing by."""

    def __init__(self, choices: Sequence[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []  # Qt would hand a code back as plain text
        self._ahead = TypeAhead()
        self.view().installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[Any, str]]) -> None:
        """Other choices; the value chosen stays where it is still offered.

        «Not recorded» comes first: a field starts with it, and Down then goes to the first real value.
        """
        kept = self.value()
        blocked = self.blockSignals(True)
        self.clear()
        ordered = sorted(choices, key=lambda choice: choice[0] not in _NOT_RECORDED)
        self._values = [value for value, _ in ordered]
        for value, words in ordered:
            self.addItem(words, value)
        self.blockSignals(blocked)
        self.choose(kept)

    def value(self) -> Any:
        """The value chosen, None when nothing is."""
        place = self.currentIndex()
        return self._values[place] if place >= 0 else None

    def words_of(self, value: Any) -> str:
        """The words of one of the values, whether it is chosen or not."""
        return self.itemText(self._values.index(value)) if value in self._values else as_typed(value)

    def values(self) -> list[Any]:
        """Every value offered, in order."""
        return list(self._values)

    def choose(self, value: Any) -> None:
        """Choose a value; one that is not offered chooses nothing."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if control_letter(event):
            event.ignore()  # Qt would take Ctrl with a letter for the beginning of a word
        elif not self.isEditable() and self._ahead.takes(event):
            place = self._meant(event, self.currentIndex())
            if place >= 0 and place != self.currentIndex():
                self.setCurrentIndex(place)
                self.activated.emit(place)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the open list letters go to an entry as they do in the closed one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if watched is not self.view() or self.isEditable() or not self._ahead.takes(event):
            return super().eventFilter(watched, event)
        place = self._meant(event, self.view().currentIndex().row())
        if place >= 0:
            self.view().setCurrentIndex(self.model().index(place, self.modelColumn()))
        return True

    def _meant(self, event: QKeyEvent, at: int) -> int:
        entries = [self.itemText(place) for place in range(self.count())]
        return self._ahead.find(event.text(), entries, at) if entries else -1

    def showPopup(self) -> None:
        super().showPopup()
        if not self.view().selectionModel().hasSelection():
            # Qt has the first row current without showing it: Enter takes it, Down leaves it.
            self.view().setCurrentIndex(self.model().index(0, self.modelColumn()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.view().isVisible():
            super().wheelEvent(event)
        else:
            event.ignore()  # scrolling a form must not change what stands in it

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = px(16)
        x = px(9) if look().persian else self.width() - px(9) - side
        rect = self.rect()
        rect.setRect(x, (self.height() - side) // 2, side, side)
        role = "amber" if self.property("wrong") == "attention" else "muted"
        icons.paint(painter, "chevron-down", icons.colour_of(role), rect)
        painter.end()


class ChoiceField(Field):
    """A field with one of several values; `choices` are (value, words)."""

    def __init__(
        self,
        name: str,
        label: str,
        choices: Sequence[tuple[Any, str]],
        *,
        hint: str = "",
        required: bool = False,
    ) -> None:
        self.choice = Choice(choices)
        super().__init__(name, label, self.choice, hint=hint, required=required)
        self.choice.activated.connect(self._edited)
        self.settle()

    def _edited(self, place: int) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def value(self) -> Any:
        return self.choice.value()

    def set_value(self, value: Any) -> None:
        self.choice.choose(value)
        self.settle()

    def said(self, value: Any) -> str:
        return self.choice.words_of(value)

    def typed(self) -> Any:
        return self.choice.value()

    def _put(self, text: str) -> None:
        self.choice.choose(next((value for value in self.choice.values() if as_typed(value) == text), None))

    def is_empty(self) -> bool:
        return self.choice.value() in (None, "")


class Tick(QCheckBox):
    """A yes or no with a box painted in the theme."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.setMinimumHeight(px(28))

    def sizeHint(self) -> QSize:
        # The style measures its own smaller box; the words must not be cut for it.
        words = QFontMetrics(cell_font(CellLook.TEXT)).horizontalAdvance(running(self.text()))
        return QSize(px(17 + 8 + 2 * TICK_EDGE) + words + px(3), px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tick(painter, self.rect(), self.isChecked(), self.text(), self.hasFocus(), self.isEnabled())
        painter.end()


class TickField(Field):
    """A yes or no in a form."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self.tick = Tick(label)
        super().__init__(name, "", self.tick, hint=hint)
        self.rename(label)
        self.label.setVisible(False)
        self.tick.clicked.connect(self._edited)
        self.settle()

    def rename(self, label: str) -> None:
        """What is asked by now."""
        self.tick.setText(label)
        self.tick.setAccessibleName(label)

    def _edited(self, on: bool) -> None:
        self.changed.emit()

    def value(self) -> bool:
        return self.tick.isChecked()

    def set_value(self, value: Any) -> None:
        self.tick.setChecked(bool(value))
        self.settle()

    def said(self, value: Any) -> str:
        return yes_or_no(bool(value))

    def typed(self) -> bool:
        return self.tick.isChecked()

    def _put(self, text: str) -> None:
        self.tick.setChecked(text == as_typed(True))

    def is_empty(self) -> bool:
        return False

    def check(self) -> bool:
        return True
