# SPDX-License-Identifier: Apache-2.0
"""Descriptions of columns and pages of rows: all that the one table knows of what it shows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from welfare_desk.desktop.kit.asked import note_asked
from welfare_desk.desktop.theme.tokens import Tone

PAGE = 200
"""Rows fetched at once."""


class CellLook(StrEnum):
    """How a column's text is painted."""

    TEXT = "text"
    STRONG = "strong"
    MUTED = "muted"
    CODE = "code"
    """Letters, digits and dashes: left to right, Latin digits."""
    DIGITS = "digits"
    """An identifier of digits alone (national ID, phone): left to right, Persian digits in fa."""
    RAW = "raw"
    """A cell of somebody else's list: muted, its digits in the script they were typed in."""
    AMOUNT = "amount"
    """Money and other numbers of seven digits or more: digits of one width, at the end side."""
    FIGURE = "figure"
    """Counts and sums in one column, at the end side: of one width only where a number is so long."""
    CHIP = "chip"
    STATE = "state"
    """A coloured dot and a word in the same colour."""
    SEGMENTS = "segments"
    """Words, then a bar in coloured parts, from `parts`."""
    LEVEL = "level"
    """A bar in coloured parts from `parts` with a line across it at `mark`, and the `chip` behind it."""
    BAR = "bar"
    """A share from 0 to 1 as a thin bar, from `share`."""
    BUTTON = "button"
    """One suggested act, painted as a small button; a click comes out as `Table.pressed`."""
    CHOICE = "choice"
    """A value to be chosen, painted as a box as wide as the column; amber where `tone` is."""


@dataclass(frozen=True)
class Column:
    """One column. Callables take the row as fetched; `name` is kept with the clerk's widths."""

    name: str
    title: str
    text: Callable[[Any], str]
    look: CellLook = CellLook.TEXT
    width: int = 120
    """Pixels at scale 1; what is left over goes to columns with `stretch`."""
    stretch: int = 0
    least: int = 60
    sort: str = ""
    """What the fetch is told to sort by; empty for a column that does not sort."""
    tone: Callable[[Any], Tone | None] | None = None
    second: Callable[[Any], str] | None = None
    """A smaller second line; the table then needs `two_lines=True`."""
    second_look: CellLook = CellLook.MUTED
    chip: Callable[[Any], tuple[str, Tone] | None] | None = None
    """A chip after the text."""
    share: Callable[[Any], float] | None = None
    parts: Callable[[Any], Sequence[tuple[float, Tone]]] | None = None
    """Shares of the whole bar, each with its colour, from the reading side."""
    mark: Callable[[Any], float | None] | None = None
    """Where from 0 to 1 the line across a level stands; None for no line."""
    icon: Callable[[Any], str] | None = None
    copied: Callable[[Any], str] | None = None
    """What Ctrl+C takes instead of the text shown."""
    struck: Callable[[Any], bool] | None = None
    """Rows that stand but do not count any more: their words are struck through."""
    drop: int = 0
    """Columns with the greatest number go first when the window is narrow; 0 stays."""
    hidden: bool = False
    """Not shown until the clerk asks for it in the columns menu."""
    tip: str = ""
    """What the title alone does not tell, shown over it."""
    keys: str = ""
    """What does by the keyboard, on the row under the cursor, what a press into the cell does."""

    def __post_init__(self) -> None:
        if self.look in (CellLook.BUTTON, CellLook.CHOICE) and not self.keys:
            raise ValueError(f"no key does what the column {self.name} does")


@dataclass(frozen=True)
class PageRequest:
    """Which rows are wanted."""

    offset: int
    limit: int
    sort: str
    descending: bool


@dataclass(frozen=True)
class RowPage:
    """Rows fetched, and how many there are in all."""

    rows: tuple[Any, ...]
    total: int


Deliver = Callable[[RowPage], None]
Fetch = Callable[[PageRequest, Deliver], None]
"""Asks for a page and sees to it that `Deliver` is called with it, on the main thread, now or later."""


def from_rows(
    rows: list[Any],
    sort_keys: dict[str, Callable[[Any], Any]] | None = None,
    given_by: tuple[Any, Any] | None = None,
) -> Fetch:
    """A fetch over rows already in memory (household members, samples, tests).

    `given_by`: the question and its facts that gave all of them.
    """

    def fetch(request: PageRequest, deliver: Deliver) -> None:
        ordered = rows
        if given_by is not None:
            note_asked(*given_by)
        key = (sort_keys or {}).get(request.sort)
        if key is not None:
            ordered = sorted(rows, key=key, reverse=request.descending)
        deliver(RowPage(tuple(ordered[request.offset : request.offset + request.limit]), len(rows)))

    return fetch


def by_identity(row: Any) -> Hashable:
    """The default key of a row: its id, which stays while its facts change; else the row itself."""
    key: Hashable = getattr(row, "id", row)
    return key
