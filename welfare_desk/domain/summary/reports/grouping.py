# SPDX-License-Identifier: Apache-2.0
"""Rows counted and summed by what they have in common; what is not known is told as such, never as nought."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from welfare_desk.domain.text import sort_key

Number = int | float


@dataclass
class Sums:
    """Rows counted, and the sum of each column; a column of which no row is known has None."""

    rows: int = 0
    values: list[Number | None] = field(default_factory=list)
    unknown: list[int] = field(default_factory=list)
    """Of each column the rows that lack a number, and are in its sum with nothing."""

    @classmethod
    def of(cls, columns: int) -> Sums:
        """Sums of so many columns, before the first row."""
        return cls(0, [None] * columns, [0] * columns)

    def add(self, numbers: Sequence[Any]) -> None:
        """One more row; what is no number is not known."""
        self.rows += 1
        for place, number in enumerate(numbers):
            if isinstance(number, int | float):
                self.values[place] = (self.values[place] or 0) + number
            else:
                self.unknown[place] += 1


Keys = tuple[Any, ...]


@dataclass
class Grouped:
    """The groups of a list with their sums, and the sums of all its rows."""

    columns: int
    groups: dict[Keys, Sums] = field(default_factory=dict)
    whole: Sums = field(default_factory=Sums)

    def __post_init__(self) -> None:
        self.whole = Sums.of(self.columns)

    def add(self, keys: Keys, numbers: Sequence[Any]) -> None:
        """One row of a group."""
        found = self.groups.get(keys)
        if found is None:
            found = self.groups[keys] = Sums.of(self.columns)
        found.add(numbers)
        self.whole.add(numbers)

    def ordered(self, by: int | None, *, descending: bool) -> list[tuple[Keys, Sums]]:
        """The groups in order of their own, or by the column of this place; what is not known comes last.

        Columns are the keys, then the count, then the sums.
        """
        rows = sorted(self.groups.items(), key=lambda row: [_rank(key) for key in row[0]])
        if by is not None:
            told = [(cell_of(row, by), row) for row in rows]
            known = [pair for pair in told if pair[0] is not None]
            known.sort(key=lambda pair: _rank(pair[0]), reverse=descending)
            rows = [row for _, row in [*known, *(pair for pair in told if pair[0] is None)]]
        return rows


def cell_of(row: tuple[Keys, Sums], place: int) -> Any:
    """What stands in a column of a group's row."""
    keys, sums = row
    if place < len(keys):
        return keys[place]
    return sums.rows if place == len(keys) else sums.values[place - len(keys) - 1]


def _rank(value: Any) -> tuple[int, Number, str]:
    """Numbers by size, then words in Persian order, then what is not known."""
    if value is None:
        return 2, 0, ""
    if isinstance(value, int | float):
        return 0, value, ""
    return 1, 0, sort_key(str(value))


def group(rows: Iterable[tuple[Keys, Sequence[Any]]], columns: int) -> Grouped:
    """All rows, each with its keys and its numbers."""
    grouped = Grouped(columns)
    for keys, numbers in rows:
        grouped.add(keys, numbers)
    return grouped
