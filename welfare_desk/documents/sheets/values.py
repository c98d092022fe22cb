# SPDX-License-Identifier: Apache-2.0
"""What a value becomes in a cell: text for identifiers and dates, a number only where none of it is lost."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.calendar import format_date
from welfare_desk.domain.money import Rial

LONGEST_TEXT = 32_767
"""UTF-16 units of one cell, as Excel counts them."""
_EXACT_DIGITS = 15
_NO_LETTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class Kind(StrEnum):
    """How a column's values are written."""

    TEXT = "text"
    IDENTIFIER = "identifier"  # text with all its zeros
    NUMBER = "number"
    MONEY = "money"  # whole rial
    DATE = "date"  # Jalali, as text


WIDTHS = {Kind.TEXT: 20, Kind.IDENTIFIER: 16, Kind.NUMBER: 10, Kind.MONEY: 16, Kind.DATE: 12}
NUMBERS = frozenset({Kind.NUMBER, Kind.MONEY})
"""Kinds of column whose numbers stand as numbers."""
WHOLE, FRACTION = "#,##0", "#,##0.##"
"""How they look; the second leaves a point behind a whole number."""

Value = str | int | float | bool | date | datetime | Rial | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a written sheet; ``width`` in characters, None for the kind's usual one."""

    heading: str
    kind: Kind = Kind.TEXT
    width: float | None = None


def shown(value: Value, kind: Kind) -> str | float | None:
    """What stands in the cell of a column of this kind; None for nothing."""
    match value:
        case None:
            return None
        case str():
            return fitting(value)
        case Rial():
            return _number(value.amount)
        case bool():
            return "بله" if value else "خیر"
        case datetime():
            return f"{format_date(value.date())} {value:%H:%M}"
        case date():
            return format_date(value)
        case int() | float() if kind in NUMBERS:
            return _number(value)
        case _:
            return fitting(str(value))


def _number(value: float) -> str | float | None:
    if isinstance(value, int):
        return str(value) if len(str(abs(value))) > _EXACT_DIGITS else value
    return value if math.isfinite(value) else None


def fitting(text: str) -> str:
    """The text as a cell holds it: without what XML has no letter for, cut with «…» where it is too long."""
    if not text.isprintable():
        text = _NO_LETTER.sub("", text)
    if len(text) <= LONGEST_TEXT // 2:  # no letter has more than two units
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    if len(units) <= 2 * LONGEST_TEXT:
        return text
    return f"{units[: 2 * (LONGEST_TEXT - 1)].decode('utf-16-le', 'ignore')}…"
