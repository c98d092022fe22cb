# SPDX-License-Identifier: Apache-2.0
"""A figure of a table in a form: an amount of rial with its words below it, or a plain count of something."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.kit.fields.amount import AmountEdit, spelled
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.summary.monthly.declarations import figure_typed
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.text import latin_digits
from welfare_desk.sentences.month_words import unit_title


class FigureField(Field):
    """Its value is an int in the unit that `counts` names, amounts in rial; RuleError `bad_number`."""

    def __init__(self, name: str, label: str) -> None:
        self.edit = AmountEdit()
        self._unit = Unit.FILE
        super().__init__(name, label, self.edit, required=True)
        self.edit.textEdited.connect(self._edited)
        self.edit.textChanged.connect(self._spell)
        self.settle()

    def counts(self, unit: Unit) -> None:
        """What the figure is of from now on."""
        self._unit = unit
        self._spell()

    def _edited(self, _: str) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def _spell(self, _: str = "") -> None:
        unit = unit_title(self._unit, look().language)
        try:
            figure = self.value()
        except RuleError:
            figure = None
        money = self._unit is Unit.RIAL and figure is not None
        self.show_hint(spelled(Rial(figure)) if money and figure is not None else unit)

    def value(self) -> int | None:
        text = self.edit.text().strip()
        return figure_typed(text, self._unit) if text else None

    def set_value(self, value: Any) -> None:
        self.edit.setText("" if value is None else grouped(value))
        self.settle()

    def said(self, value: Any) -> str:
        return "" if value is None else grouped(int(value))

    def typed(self) -> Any:
        return latin_digits(self.edit.text()).replace(",", "").replace("٬", "").strip()

    def _put(self, text: str) -> None:
        self.edit.setText(grouped(int(text)) if text.isascii() and text.isdecimal() else text)

    def left(self) -> None:
        if not self.is_empty():
            self.check()

    def is_empty(self) -> bool:
        return not self.edit.text().strip()
