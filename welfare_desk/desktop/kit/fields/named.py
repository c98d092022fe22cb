# SPDX-License-Identifier: Apache-2.0
"""Names that are known or listed: one of them, or another that is typed; one of a list and no other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import Choice, Line, TextField
from welfare_desk.desktop.kit.fields.offering import completer_of, offer
from welfare_desk.domain.text import fold, unify


class NameField(Field):
    """A list that can be typed into; a name typed in another spelling becomes the known one.

    Keys: Down and Up go along the names, Alt+Down opens the list, typing offers whoever has these letters.
    """

    def __init__(
        self, name: str, label: str, *, hint: str = "", required: bool = False, longest: int = 80
    ) -> None:
        self.choice = Choice()
        self.choice.setEditable(True)
        self.choice.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.line = Line()
        self.line.setMaxLength(longest)
        self.choice.setLineEdit(self.line)
        self._names: tuple[str, ...] = ()
        super().__init__(name, label, self.choice, hint=hint, required=required)
        self.line.setAccessibleName(label)
        self.line.textEdited.connect(self._edited)
        self.choice.activated.connect(self._edited)
        self.settle()

    def offer(self, names: Sequence[str]) -> None:
        """The names that are known; what is typed stays."""
        typed = self.line.text()
        self._names = tuple(names)
        self.choice.offer([(name, name) for name in names])
        self.choice.setCompleter(completer_of(self.line, names))
        self.line.setText(typed)

    def names(self) -> tuple[str, ...]:
        """The names offered."""
        return self._names

    def _edited(self, _: object) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def value(self) -> str:
        typed = unify(self.line.text())
        return next((name for name in self._names if fold(name) == fold(typed)), typed)

    def set_value(self, value: Any) -> None:
        self.line.setText("" if value is None else str(value))
        self.settle()

    def typed(self) -> str:
        return unify(self.line.text())

    def _put(self, text: str) -> None:
        self.line.setText(text)

    def is_empty(self) -> bool:
        return not self.typed()


class OfferedField(TextField):
    """A line for which the office has a list: an entry in another spelling becomes the listed one.

    Keys: Down in the empty field, F9 and Alt+Down open the list; typing offers whoever has these letters.
    """

    closed: ClassVar[bool] = False
    """Whether Enter takes the first of what is offered, rather than what is typed of it."""
    _names: tuple[str, ...] | None = None

    def offer(self, names: Sequence[str]) -> None:
        """The names of the list; none for a line that has no list just now."""
        self._names = tuple(names)
        offer(self.line, names, closed=self.closed)

    def names(self) -> tuple[str, ...]:
        """The names offered."""
        return self._names or ()

    def value(self) -> str:
        typed = super().value()
        return next((name for name in self.names() if fold(name) == fold(typed)), typed)


class FoundField(OfferedField):
    """A line in which something that exists is looked for; Enter takes the first hit, Down goes on."""

    closed = True


class ListedField(OfferedField):
    """One name of the office's list and no other."""

    def __init__(
        self,
        name: str,
        label: str,
        unlisted: str,
        *,
        hint: str = "",
        required: bool = False,
        longest: int = 80,
    ) -> None:
        super().__init__(name, label, hint=hint, required=required, longest=longest)
        self._unlisted = unlisted

    def left(self) -> None:
        if not self.is_empty():
            self.check()

    def check(self) -> bool:
        """Whether the name stands on the list; before the list has come nothing is called wrong."""
        if not super().check():
            return False
        wrong = not self.is_empty() and self._names is not None and self.value() not in self._names
        self.show_error(self._unlisted.format(name=self.value()) if wrong else "")
        return not wrong
