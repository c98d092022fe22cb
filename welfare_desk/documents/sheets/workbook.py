# SPDX-License-Identifier: Apache-2.0
"""What a workbook says once it has been read: plain rows under the numbers a spreadsheet shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

Cell = str | int | float | bool | date | datetime | None
"""One cell as kept: a whole number is ``int``, an empty text is ``None``, a bare time of day is text."""

UNCACHED = "formula"
"""Reason of an unreadable cell whose formula was saved without its result; other reasons are Excel's own
error texts such as ``#REF!``, or ``#NUM!`` for a number that is none."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row that holds something; ``cells`` ends at its last filled cell."""

    number: int
    """Counted from 1, as the spreadsheet shows it; blank rows are left out, so numbers may jump."""
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class MergedArea:
    """A merged block; its value stands in its first cell alone."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One worksheet; rows are numbered from 1 and columns from 0."""

    title: str
    visibility: Literal["visible", "hidden", "very_hidden"]
    rows: list[Row]
    unreadable: dict[tuple[int, int], str] = field(default_factory=dict)
    """(row number, column index) → reason; these cells are ``None`` in ``rows``."""
    merged: tuple[MergedArea, ...] = ()

    @property
    def hidden(self) -> bool:
        """True when the spreadsheet program does not show the sheet."""
        return self.visibility != "visible"


@dataclass(frozen=True, slots=True)
class Workbook:
    """Every worksheet of one file, in the file's order, with the file's digest and size in bytes."""

    sheets: tuple[Sheet, ...]
    file_sha256: str
    size: int


def column_letters(column: int) -> str:
    """Letters over a column as a spreadsheet shows them: 0 → A, 26 → AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """A cell's name from its row number (from 1) and column index (from 0): (7, 2) → C7."""
    return f"{column_letters(column)}{row}"
