# SPDX-License-Identifier: Apache-2.0
"""What every field is: label above, input, one line below that is a hint, an answer, or what is wrong."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.focus import into_view
from welfare_desk.desktop.kit.labels import Label, restyle
from welfare_desk.desktop.kit.words import inline, required_sentence
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.naming import name_fault
from welfare_desk.domain.text import isolate


def as_typed(value: Any) -> str:
    """A value or a typed text as commands and drafts take it; `Field.restore` reads it back."""
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, Rial):
        return str(value.amount)
    return value.value if isinstance(value, StrEnum) else str(value)


class Field(QWidget):
    """A labelled input. `changed` comes with every edit by hand; values are domain values."""

    changed = Signal()

    secret = False
    """True for what must not be written anywhere, not even into a draft."""

    def __init__(
        self, name: str, label: str, control: QWidget, *, hint: str = "", required: bool = False
    ) -> None:
        super().__init__()
        self.name = name
        self.control = control
        self._required = required
        self._hint = hint
        self._hint_role = "small"
        self._error = ""
        self._start: Any = None
        self.words = label
        """What it is called, without the mark of a compulsory field."""
        self.label = Label("", "label")
        self.label.setBuddy(control)
        self._mark()
        self.below = Label(hint, "small", wrap=True)
        self.fix = Button("", kind=ButtonKind.LINK, small=True)
        self._build()
        self._name_control(label)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(4))
        layout.addWidget(self.label)
        layout.addWidget(self.control)
        foot = QVBoxLayout()
        foot.setSpacing(px(2))
        foot.addWidget(self.below)
        foot.addWidget(self.fix, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(foot)
        layout.addStretch(1)
        layout.setDirection(QBoxLayout.Direction.TopToBottom)
        self.fix.setProperty("square", "")
        self.fix.hide()
        self.below.setVisible(bool(self._hint))
        self.setFocusProxy(self.control)
        self.control.installEventFilter(self)

    @property
    def required(self) -> bool:
        """Whether it must be filled in; its label says so."""
        return self._required

    @required.setter
    def required(self, required: bool) -> None:
        self._required = required
        self._mark()

    def call(self, words: str) -> None:
        """Another label."""
        self.words = words
        self._name_control(words)
        self._mark()

    def _mark(self) -> None:
        marked = self._required and self.words
        told = QCoreApplication.translate("Kit", "{name} (needed)") if marked else "{name}"
        self.label.setText(told.format(name=self.words))

    def _name_control(self, label: str) -> None:
        self.control.setAccessibleName(label)
        self.control.setAccessibleDescription(self._hint)

    # what forms call

    def value(self) -> Any:
        """What is typed, as a domain value; raises RuleError when it cannot be one."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; it counts as not edited."""
        raise NotImplementedError

    def said(self, value: Any) -> str:
        """A value of this field in words, as the line below tells it; empty for none."""
        return as_typed(value)

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        raise NotImplementedError

    def edited(self) -> bool:
        """Whether what is typed differs from what was shown first."""
        return bool(self.typed() != self._start)

    def typed(self) -> Any:
        """What stands in the input, as comparable text or value."""
        raise NotImplementedError

    def restore(self, text: str) -> None:
        """Put back what `as_typed` made of `typed()`, as if the clerk had typed it; it counts as edited."""
        self._put(text)
        self.changed.emit()

    def take_back(self) -> None:
        """Show again what was shown first."""
        self.restore(as_typed(self._start))

    def _put(self, text: str) -> None:
        raise NotImplementedError

    def settle(self) -> None:
        """Take what is shown now as not edited."""
        self._start = self.typed()

    def check(self) -> bool:
        """Show what is wrong, if anything; True when the value can be taken."""
        if self.is_empty():
            self.show_error(required_sentence() if self.required else "")
            return not self.required
        try:
            value = self.value()
        except RuleError as refused:
            self.show_error(sentence(refused.code, refused.facts))
            return False
        fault = name_fault(self.name, value) if isinstance(value, str) and self.edited() else None
        self.show_error(sentence(fault, {}) if fault else "")
        return fault is None

    # the line below

    def show_error(self, text: str) -> None:
        """Say what is wrong; an empty text takes it back."""
        self._error = text
        self.control.setProperty("wrong", "true" if text else "")
        restyle(self.control)
        self._say_below()

    def show_hint(self, text: str, role: str = "small") -> None:
        """Another hint: small, warning (amber) or good (green)."""
        self._hint, self._hint_role = text, role
        self._say_below()

    def offer(self, value: str) -> None:
        """Offer another value on one key, which `fix` takes; an empty one takes the offer back."""
        self.fix.setVisible(bool(value))
        if value:
            words = QCoreApplication.translate("Kit", "Use {value} ({key})")
            # A full stop at the end would change sides in a right-to-left line.
            self.fix.say(words.format(value=inline(value), key=isolate("Ctrl+.")))

    def error(self) -> str:
        """What is wrong at the moment, or an empty text."""
        return self._error

    def _say_below(self) -> None:
        text = self._error or self._hint
        role = "error" if self._error else self._hint_role
        self.below.setText(text)
        if self.below.property("role") != role:
            self.below.setProperty("role", role)
            restyle(self.below)
        self.below.setVisible(bool(text))
        if self.control.hasFocus():
            self._come_into_view()
        self.control.setAccessibleDescription(reason_of(self.control) or text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.control and event.type() == QEvent.Type.FocusOut:
            self.left()
        elif watched is self.control and event.type() == QEvent.Type.FocusIn:
            self._come_into_view()
        return self._leaves_undo(event)

    def _come_into_view(self) -> None:
        """With the line below, whose place is known only once the form is laid out anew."""
        into_view(self)
        QTimer.singleShot(0, self, partial(into_view, self))

    def _leaves_undo(self, event: QEvent) -> bool:
        """A line with nothing to undo leaves Ctrl+Z to the window; Qt's keeps the key to itself, always."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(self.control, QLineEdit) or self.control.isUndoAvailable():
            return False
        if not event.matches(QKeySequence.StandardKey.Undo):
            return False
        event.ignore()
        return True

    def left(self) -> None:
        """The clerk has left the input: the moment to check it, not earlier."""
