# SPDX-License-Identifier: Apache-2.0
"""A line for a whole number without money: places, months."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import latin_digits


class NumberField(TextField):
    """Its value is an int from `least` on, or None when empty; RuleError `bad_number`.

    A number outside of `least` and `most` raises `beyond` where the rule has a sentence of its own.
    """

    def __init__(
        self,
        name: str,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        least: int = 1,
        digits: int = 7,
        most: int | None = None,
        beyond: RuleError | None = None,
    ) -> None:
        self._least, self._most, self._beyond = least, most, beyond
        super().__init__(name, label, required=required, hint=hint, longest=digits)

    def value(self) -> Any:
        text = latin_digits(super().value()).replace(",", "").replace("٬", "")
        if not text:
            return None
        if not text.isdecimal():
            raise RuleError("bad_number")
        number = int(text)
        if number < self._least or (self._most is not None and number > self._most):
            raise self._beyond or RuleError("bad_number")
        return number
