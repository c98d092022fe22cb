# SPDX-License-Identifier: Apache-2.0
"""A weight with minus and plus: points with up to two decimals, typed in either script; and whole numbers."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.labels import Label, restyle
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.waiting.words import points
from welfare_desk.domain.text import latin_digits
from welfare_desk.domain.waiting.policy import POINT

_POINTS = re.compile(r"(\d{1,6})(?:[.,/\u066b](\d{1,2}))?")


def read_points(typed: str) -> int | None:
    """Hundredths of what is typed; None where it is no number of at most two decimals."""
    found = _POINTS.fullmatch(latin_digits(typed).strip())
    if found is None:
        return None
    return int(found[1]) * POINT + int((found[2] or "").ljust(2, "0"))


def read_whole(typed: str) -> int | None:
    """The whole number typed; None where it is none."""
    plain = latin_digits(typed).strip()
    return int(plain) if plain.isdecimal() and len(plain) <= 6 else None


class Stepper(QWidget):
    """A number with minus and plus; Up and Down step too. `changed` comes with every edit by hand.

    `scale` is POINT for points and 1 for whole numbers; with `may_be_empty` nothing typed is None.
    """

    changed = Signal()

    def __init__(self, name: str, *, scale: int = POINT, step: int = 1, may_be_empty: bool = False) -> None:
        super().__init__()
        self._scale, self._step, self._may_be_empty = scale, step * scale, may_be_empty
        self.line = Line()
        self.line.setAccessibleName(name)
        self.line.setFixedWidth(px(70))
        self.line.setMaxLength(9)
        self.line.installEventFilter(self)
        self.minus, self.plus = (Button("", icon, name=name, small=True) for icon in ("minus", "plus"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(4))
        for widget in (self.minus, self.line, self.plus):
            row.addWidget(widget)
        for button, step_ in ((self.minus, -1), (self.plus, 1)):
            button.setFixedWidth(px(34))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Up and Down do it from the line
            button.setAccessibleName(f"{name} {'+' if step_ > 0 else '−'}")
        self.minus.clicked.connect(self._less)
        self.plus.clicked.connect(self._more)
        self.line.textEdited.connect(self._typed)
        self.setFocusProxy(self.line)

    def value(self) -> int | None:
        """The number in hundredths, or whole; None where nothing is typed, or no number."""
        typed = self.line.text()
        return read_points(typed) if self._scale == POINT else read_whole(typed)

    def is_wrong(self) -> bool:
        """Whether something is typed that is no number, or nothing where a number is needed."""
        empty = not self.line.text().strip()
        return self.value() is None and not (empty and self._may_be_empty)

    def set_value(self, value: int | None) -> None:
        """Show a number, without announcing it."""
        self.line.setText("" if value is None else points(value) if self._scale == POINT else str(value))
        self._mark()

    def _more(self) -> None:
        self._by(self._step)

    def _less(self) -> None:
        self._by(-self._step)

    def _by(self, step: int) -> None:
        self.set_value(max(0, (self.value() or 0) + step))
        self.changed.emit()

    def _typed(self, _: str) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        self.line.setProperty("wrong", "true" if self.is_wrong() else "")
        restyle(self.line)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Up:
                self._more()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._less()
                return True
        return False


class Named(QWidget):
    """A stepper with its words before it, in a line of the editor."""

    def __init__(self, words: str, stepper: Stepper, unit: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(26), 0, 0, 0)
        row.setSpacing(px(8))
        self.label = Label(words, "muted")
        self.label.setBuddy(stepper.line)
        row.addWidget(self.label)
        row.addStretch(1)
        row.addWidget(stepper)
        self.unit = Label(unit, "small")
        self.unit.setFixedWidth(px(44))
        row.addWidget(self.unit)
