# SPDX-License-Identifier: Apache-2.0
"""Identifiers: checked when left or when whole, never while being typed; the probable digit on one key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import Line
from welfare_desk.desktop.kit.words import required_sentence, spaced
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain import identity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.domain.text import latin_digits, to_latin_layout


class IdKind(StrEnum):
    """Which identifier is typed."""

    NATIONAL_ID = "national_id"
    FOREIGN_ID = "foreign_id"
    SHEBA = "sheba"
    CARD = "card"
    MOBILE = "mobile"
    POSTAL_CODE = "postal_code"
    FILE_NO = "file_no"


def _shown_mobile(kept: str) -> str:
    return spaced(kept, 4, 3).strip("\u200e")


def _shown_sheba(kept: str) -> str:
    return " ".join(kept[start : start + 4] for start in range(0, len(kept), 4))


@dataclass(frozen=True)
class _Rule:
    read: Callable[[str], str]
    whole: int
    """Characters after which it is checked while still in the field."""
    shown: Callable[[str], str] = str
    code: bool = False


_RULES = {
    IdKind.NATIONAL_ID: _Rule(identity.national_id, 10),
    IdKind.FOREIGN_ID: _Rule(identity.foreign_id, 12),
    IdKind.SHEBA: _Rule(identity.sheba, 26, _shown_sheba, code=True),
    IdKind.CARD: _Rule(identity.card, 16),
    IdKind.MOBILE: _Rule(identity.mobile, 11, _shown_mobile),
    IdKind.POSTAL_CODE: _Rule(identity.postal_code, 10),
    IdKind.FILE_NO: _Rule(parse_file_no, 10, code=True),
}


class IdEdit(Line):
    """The input alone; Ctrl+. takes the value proposed."""

    def __init__(self, kind: IdKind) -> None:
        super().__init__()
        self.kind = kind
        self.proposal = ""
        self.setMaxLength(40)
        persian = look().persian and not _RULES[kind].code
        self.setFont(fonts.font(persian=persian, scale=look().scale))
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if look().persian else Qt.LayoutDirection.LeftToRight
        )
        self._mark = self.put_icon("circle-check", "green", trailing=True)
        self._mark.setVisible(False)

    def read(self) -> str:
        """The identifier as kept; RuleError when it is none."""
        text = self.text()
        if self.kind is IdKind.SHEBA:
            text = to_latin_layout(latin_digits(text))
        return _RULES[self.kind].read(text)

    def is_whole(self) -> bool:
        """Whether as much is typed as a whole identifier has."""
        plain = latin_digits(self.text()).replace(" ", "").replace("-", "")
        return len(plain) >= _RULES[self.kind].whole - (self.kind is IdKind.FILE_NO)

    def show_kept(self, kept: str) -> None:
        """Show a kept identifier as it is read best."""
        self.setText(_RULES[self.kind].shown(kept) if kept else "")

    def mark(self, good: bool | None) -> None:
        """A tick, a warning, or nothing inside the field."""
        self._mark.setVisible(good is not None)
        self._mark.setIcon(
            icons.icon("circle-check" if good else "triangle-alert", "green" if good else "red")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Period and self.proposal:
            self.setText(self.proposal)
            self.textEdited.emit(self.proposal)
        else:
            super().keyPressEvent(event)


class IdField(Field):
    """An identifier of a form; its value is the kept text, empty when nothing is typed.

    `good` says what a right value adds below (a bank's name, «this person has a file»).
    """

    def __init__(
        self,
        name: str,
        label: str,
        kind: IdKind,
        *,
        hint: str = "",
        required: bool = False,
        good: Callable[[str], str] | None = None,
    ) -> None:
        self.edit = IdEdit(kind)
        self._own_hint = hint
        self._good = good
        self._warned = self._warning = ""
        super().__init__(name, label, self.edit, hint=hint, required=required)
        self.edit.textEdited.connect(self._edited)
        self.fix.clicked.connect(self._take_proposal)
        self.settle()

    def _edited(self, text: str) -> None:
        self._propose("")
        if self.edit.is_whole():
            self.check()
        else:
            self.show_error("")
            self.edit.mark(None)
            self.show_hint(self._own_hint)
        self.changed.emit()

    def _take_proposal(self) -> None:
        self.edit.setText(self.edit.proposal)
        self.edit.setFocus()
        self._edited(self.edit.text())

    def _propose(self, value: str) -> None:
        self.edit.proposal = value
        self.offer(value)

    def left(self) -> None:
        if not self.is_empty() and self.check():
            self.edit.show_kept(self.edit.read())

    def value(self) -> str:
        return "" if self.is_empty() else self.edit.read()

    def set_value(self, value: Any) -> None:
        self.edit.show_kept(value or "")
        self.show_error("")
        self._propose("")
        self.edit.mark(None)
        self.show_hint(self._own_hint)
        self.settle()

    def typed(self) -> str:
        try:
            return self.value()
        except RuleError:
            return self.edit.text()

    def _put(self, text: str) -> None:
        self.edit.setText(text)

    def is_empty(self) -> bool:
        return not self.edit.text().strip()

    def check(self) -> bool:
        if self.is_empty():
            self.edit.mark(None)
            self.show_error(required_sentence() if self.required else "")
            return not self.required
        try:
            kept = self.edit.read()
        except RuleError as refused:
            self.edit.mark(False)
            self.show_error(sentence(refused.code, refused.facts))
            if self.edit.kind is IdKind.NATIONAL_ID:
                self._propose(identity.probable_national_id(self.edit.text()) or "")
            return False
        warned = self._warned == kept and bool(self._warning)
        self.edit.mark(None if warned else True)
        self._propose("")
        self.show_error("")
        self.show_hint(self._warning if warned else self._below(kept), "warning" if warned else "small")
        return True

    def warn(self, kept: str, told: str) -> None:
        """Say something below in amber for as long as this very value stands; it stays a right one."""
        self._warned, self._warning = kept, told
        if not self.is_empty() and not self.error():
            self.check()

    def _below(self, kept: str) -> str:
        if self._good is not None and (told := self._good(kept)):
            return told
        if self.edit.kind is IdKind.SHEBA:
            return identity.bank_of(kept, not look().persian) or self._own_hint
        return self._own_hint
