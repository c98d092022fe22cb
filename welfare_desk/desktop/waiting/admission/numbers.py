# SPDX-License-Identifier: Apache-2.0
"""A line for a whole number without money: places, months."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import latin_digits


class NumberField(TextField):
    """Its value is an int from `least` on, or None when empty; RuleError `bad_number`."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        required: bool = False,
        hint: str = "",
        least: int = 1,
        digits: int = 7,
    ) -> None:
        self._least = least
        super().__init__(name, label, required=required, hint=hint, longest=digits)

    def value(self) -> Any:
        text = latin_digits(super().value()).replace(",", "").replace("٬", "")
        if not text:
            return None
        if not text.isdecimal() or int(text) < self._least:
            raise RuleError("bad_number")
        return int(text)
