# SPDX-License-Identifier: Apache-2.0
"""What the guard wants to know of each kind of part: cells, texts, the list of sheets and where they lie."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from welfare_desk.documents.sheets.limits import Limits
from welfare_desk.documents.sheets.package import damaged
from welfare_desk.documents.sheets.workbook import UNCACHED, cell_name
from welfare_desk.documents.sheets.xmlparts import (
    BLANK_CELLS,
    BLANK_ROWS,
    NARROW_CELLS,
    NARROW_COLUMNS,
    Plain,
    SecondLookError,
    Tally,
    plain_cells,
    plain_strings,
)
from welfare_desk.domain.errors import RuleError

_REFERENCE = re.compile(r"([A-Za-z]{1,3})([1-9][0-9]{0,6})")
_AREA = re.compile(r"[A-Za-z]{1,3}([1-9][0-9]{0,6})(?::[A-Za-z]{1,3}([1-9][0-9]{0,6}))?")
_DIGITS = re.compile(r"[0-9]{1,9}")
_EXCEL_ROWS, _EXCEL_COLUMNS = 1_048_576, 16_384
_KEPT = 32
"""Letters of a value that are kept: enough for the longest error text and to tell an index from none."""
NEVER = 1 << 30


@dataclass(slots=True)
class SheetFacts:
    """What the guard saw in one worksheet part; rows from 1, columns from 0."""

    title: str
    unreadable: dict[tuple[int, int], str] = field(default_factory=dict)
    cells: int = 0


@dataclass(frozen=True, slots=True)
class ListedSheet:
    """A sheet as the workbook part lists it; ``relation`` is the identifier of its part."""

    title: str
    relation: str


class QuietScanner:
    """For parts of which only the limits matter."""

    plain: Plain | None = None
    strict_from = NEVER

    def start(self, name: str, depth: int, attributes: dict[str, str], /) -> None:
        """Nothing to note."""

    def end(self, name: str, /) -> None:
        """Nothing to note."""

    def text(self, data: str, /) -> None:
        """Nothing to note."""

    def finish(self) -> None:
        """Nothing to note."""


class BookScanner(QuietScanner):
    """The list of sheets in the workbook part."""

    def __init__(self) -> None:
        self.sheets: list[ListedSheet] = []

    def start(self, name: str, depth: int, attributes: dict[str, str], /) -> None:
        """Notes a sheet's title and the identifier of its part."""
        if name == "sheet" and depth == 3:
            relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
            self.sheets.append(ListedSheet(attributes.get("name", ""), relation))


class RelationsScanner(QuietScanner):
    """Targets of a part's relationships by their identifiers, as written."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def start(self, name: str, _depth: int, attributes: dict[str, str], /) -> None:
        """Notes where a relationship leads."""
        if name == "Relationship":
            self.targets[attributes.get("Id", "")] = attributes.get("Target", "")


class StringsScanner(QuietScanner):
    """Counts and measures the shared strings."""

    strict_from = 2

    def __init__(self, part: str, prefix: bytes, limits: Limits, tally: Tally) -> None:
        self._part = part
        self._limits = limits
        self._tally = tally
        self._length = 0
        self.plain = Plain(plain_strings(prefix), self._found)

    def start(self, name: str, _depth: int, _attributes: dict[str, str], /) -> None:
        """Counts a string as it opens."""
        if name == "si":
            self._length = 0
            self._found(0, 1)

    def text(self, data: str, /) -> None:
        """Measures a string's text, all its runs together."""
        self._length += len(data)
        if self._length > self._limits.text:
            raise RuleError("long_text", cell="", sheet=self._part, limit=self._limits.text)

    def _found(self, _pattern: int, count: int) -> None:
        self._tally.strings += count
        if self._tally.strings > self._limits.strings:
            raise RuleError("too_many_strings", limit=self._limits.strings)


class SheetScanner(QuietScanner):
    """Finds where a worksheet's data lies, and the cells that hold an error or a formula without a result."""

    strict_from = 3

    def __init__(
        self, facts: SheetFacts, prefix: bytes, limits: Limits, tally: Tally, *, exact: bool = False
    ) -> None:
        self.facts = facts
        self._limits = limits
        self._tally = tally
        self._exact = exact
        self._row = 0
        self._column = -1
        self._last_row = 0
        self._last_column = -1
        self._kind = ""
        self._cell = False
        self._content = False
        self._formula = False
        self._value: str | None = None
        self._length = 0
        self._reading = False
        self._merges = self._merged_rows = 0
        self.plain = None if exact else Plain(plain_cells(prefix), self._found)

    def start(self, name: str, _depth: int, attributes: dict[str, str], /) -> None:
        """Opens a row, a cell or what stands in it."""
        if name == "c":
            self._open_cell(attributes)
        elif name == "row":
            self._open_row(attributes.get("r"))
        elif self._cell:
            self._content = self._content or name in ("v", "is", "f")
            self._formula = self._formula or name == "f"
            self._reading = name == "v"
            if name == "v":
                self._value = ""
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, name: str, /) -> None:
        """Closes a cell, or what stands in it."""
        self._reading = False
        if name == "c" and self._cell:
            self._cell = False
            self._close_cell()

    def text(self, data: str, /) -> None:
        """Measures a cell's text and keeps the head of its value."""
        if not self._cell:
            return
        self._length += len(data)
        if self._length > self._limits.text:
            raise RuleError("long_text", cell=self._here(), sheet=self.facts.title, limit=self._limits.text)
        if self._reading and self._value is not None and len(self._value) < _KEPT:
            self._value += data[:_KEPT]

    def finish(self) -> None:
        """Refuses a sheet that is both long and wide: the reader sets up a place for each cell within."""
        rows, columns = self._last_row, self._last_column + 1
        if rows * columns <= self._limits.area:
            return
        if not self._exact:
            raise SecondLookError
        raise RuleError(
            "too_large_area",
            sheet=self.facts.title,
            cell=cell_name(rows, columns - 1),
            count=rows * columns,
            limit=self._limits.area,
        )

    def _merge(self, reference: str) -> None:
        found = _AREA.fullmatch(reference)
        if found is None:
            raise damaged("merge", self.facts.title)
        top, bottom = sorted((int(found[1]), int(found[2] or found[1])))
        self._merges += 1
        self._merged_rows += min(bottom, self._limits.last_row) - min(top, self._limits.last_row) + 1
        if self._merges > self._limits.merges or self._merged_rows > self._limits.merged_rows:
            raise RuleError("too_many_merges", sheet=self.facts.title, limit=self._limits.merges)

    def _open_row(self, number: str | None) -> None:
        if number is None:
            if not self._exact:
                raise SecondLookError
            self._row += 1
        elif _DIGITS.fullmatch(number):
            self._row = int(number)
        else:
            raise damaged("row", self.facts.title)
        self._column = -1
        if not 1 <= self._row <= _EXCEL_ROWS:
            raise RuleError("impossible_cell", sheet=self.facts.title, cell=str(self._row))
        if not self._exact:
            # Plain cells of the row may have been taken out already, so each row counts as filled.
            self._last_row = min(max(self._last_row, self._row), self._limits.last_row)

    def _open_cell(self, attributes: dict[str, str]) -> None:
        reference = attributes.get("r")
        if reference is None:
            if not self._exact:
                raise SecondLookError
            self._column += 1
        else:
            self._place(reference)
        self._cell = True
        self._content = self._formula = self._reading = False
        self._kind = attributes.get("t", "n")
        self._value = None
        self._length = 0

    def _place(self, reference: str) -> None:
        found = _REFERENCE.fullmatch(reference)
        if found is None:
            raise damaged("reference", self.facts.title)
        column = 0
        for letter in found[1].upper():
            column = column * 26 + ord(letter) - 64
        self._row, self._column = int(found[2]), column - 1
        if self._row > _EXCEL_ROWS or column > _EXCEL_COLUMNS:
            raise RuleError("impossible_cell", sheet=self.facts.title, cell=reference)

    def _close_cell(self) -> None:
        if not self._content:
            self._count_blank(1)
            return
        limits, title = self._limits, self.facts.title
        if self._row > limits.last_row:
            raise RuleError("too_many_rows", sheet=title, cell=self._here(), limit=limits.last_row)
        if self._column >= limits.columns:
            raise RuleError("too_many_columns", sheet=title, cell=self._here(), limit=limits.columns)
        self._last_row = max(self._last_row, self._row)
        self._last_column = max(self._last_column, self._column)
        self._count(1)
        self._judge()

    def _judge(self) -> None:
        """Notes what calamine would hand on as an empty text without a word."""
        value = self._value
        if self._kind == "e":
            self._unreadable(value or "#ERROR!")
        elif self._formula and not value and (value is None or self._kind != "str"):
            self._unreadable(UNCACHED)
        elif self._kind == "s" and value:
            if not _DIGITS.fullmatch(value):
                raise damaged("string", self.facts.title)
            self._tally.highest_string = max(self._tally.highest_string, int(value))

    def _unreadable(self, reason: str) -> None:
        self.facts.unreadable[self._row, self._column] = reason
        self._tally.unreadable += 1
        if self._tally.unreadable > self._limits.unreadable:
            raise RuleError(
                "too_many_unreadable",
                sheet=self.facts.title,
                cell=self._here(),
                limit=self._limits.unreadable,
            )

    def _found(self, pattern: int, count: int) -> None:
        if not count or pattern == BLANK_ROWS:
            return
        if pattern == BLANK_CELLS:
            self._count_blank(count)
            return
        widest = NARROW_COLUMNS if pattern == NARROW_CELLS else self._limits.columns
        self._last_column = max(self._last_column, widest - 1)
        self._count(count)

    def _count(self, cells: int) -> None:
        self.facts.cells += cells
        self._tally.cells += cells
        if self._tally.cells > self._limits.cells:
            raise RuleError("too_many_cells", sheet=self.facts.title, limit=self._limits.cells)

    def _count_blank(self, cells: int) -> None:
        self._tally.blank_cells += cells
        if self._tally.blank_cells > self._limits.blank_cells:
            raise RuleError("too_many_blank_cells", sheet=self.facts.title, limit=self._limits.blank_cells)

    def _here(self) -> str:
        return cell_name(self._row, self._column)
