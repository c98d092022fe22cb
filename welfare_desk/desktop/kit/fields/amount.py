# SPDX-License-Identifier: Apache-2.0
"""An amount of rial: thousands set apart while typing, toman and words below; ``2m``, «۲م»: two million."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeyEvent, QKeySequence

from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, grouped, in_english_words, in_words, parse_amount
from welfare_desk.domain.text import latin_digits


class AmountEdit(Line):
    """The input alone: regroups plain digits as they are typed, leaves words and short forms to the clerk."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(60)
        self._undoing = False
        self.textEdited.connect(self._regroup)

    def _regroup(self, text: str) -> None:
        if self._undoing:
            return
        plain = _digits(text)
        if not plain.isdecimal():
            return
        behind = len(text) - self.cursorPosition()
        shown = grouped(int(plain))
        if shown != text:
            self.put(shown)
            self.setCursorPosition(max(0, len(shown) - behind))

    def put(self, text: str) -> None:
        """Another text in place of what stands here, as if typed: `setText` would forget what to undo."""
        if text != self.text():
            self.selectAll()
            self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._take_back()
        else:
            super().keyPressEvent(event)

    def _take_back(self) -> None:
        """Undo until the amount is another one: setting the thousands apart is no step of the clerk's."""
        before, self._undoing = _digits(self.text()), True
        while self.isUndoAvailable() and _digits(self.text()) == before:
            self.undo()
        self._undoing = False


def _digits(text: str) -> str:
    return latin_digits(text).replace(",", "").replace("٬", "").replace(" ", "")


def spelled(amount: Rial) -> str:
    """An amount in words, and in toman where it is a whole number of them."""
    toman, rest = amount.toman
    words = in_words(amount) if look().persian else in_english_words(amount)
    if not toman or rest:
        return words
    shown = QCoreApplication.translate("Kit", "{amount} toman").format(amount=grouped(toman))
    return f"{words} — {shown}"


class AmountField(Field):
    """An amount of a form; its value is a `Rial`, or None when empty."""

    def __init__(self, name: str, label: str, *, hint: str = "", required: bool = False) -> None:
        self.edit = AmountEdit()
        self._own_hint = hint
        super().__init__(name, label, self.edit, hint=hint, required=required)
        self.edit.textEdited.connect(self._edited)
        self.edit.textChanged.connect(self._spell)
        self.settle()

    def _edited(self, text: str) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def _spell(self, text: str) -> None:
        try:
            amount = self.value()
        except RuleError:
            amount = None
        self.show_hint(self._own_hint if amount is None else spelled(amount))

    def left(self) -> None:
        if self.is_empty():
            return
        if self.check():
            amount = self.value()
            if amount is not None:
                self.edit.put(grouped(amount.amount))

    def value(self) -> Rial | None:
        return None if self.is_empty() else parse_amount(self.edit.text())

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else grouped(value.amount))
        self.settle()

    def said(self, value: Any) -> str:
        return "" if value is None else grouped(value.amount)

    def typed(self) -> Any:
        try:
            return self.value()
        except RuleError:
            return self.edit.text()

    def _put(self, text: str) -> None:
        self.edit.setText(grouped(int(text)) if text.isascii() and text.isdecimal() else text)

    def is_empty(self) -> bool:
        return not self.edit.text().strip()
