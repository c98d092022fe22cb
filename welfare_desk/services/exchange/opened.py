# SPDX-License-Identifier: Apache-2.0
"""A list as the tables the rules read: a workbook on disk, or rows pasted, which lie in memory alone.

The last one is kept, for a wizard asks many times.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.fields import Cell, Table, TableRow
from welfare_desk.domain.exchange.survey import MOST_ROWS

if TYPE_CHECKING:
    from welfare_desk.documents.sheets.workbook import Sheet

Tell = Callable[[int, int], None]

PASTED = "pasted:"
"""Begins the path of pasted rows; their digest follows. No file of that name is looked for."""
PASTED_NAME = "سطرهای چسبانده"
"""What stands where the name of a file would, in the list of imports and in the reason of their events."""


@dataclass(frozen=True)
class OpenedList:
    """A list's sheets, with the digest and the size (bytes) of the very file or text that was read."""

    name: str
    sha256: str
    size: int
    tables: tuple[Table, ...]


class _Shelf:
    """The one workbook read last, by what the file system says about it."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._known: tuple[str, int, int] | None = None
        self._kept: OpenedList | None = None

    def get(self, known: tuple[str, int, int]) -> OpenedList | None:
        with self._guard:
            return self._kept if known == self._known else None

    def put(self, known: tuple[str, int, int] | None, opened: OpenedList | None) -> None:
        with self._guard:
            self._known, self._kept = known, opened


_shelf = _Shelf()


def open_list(path: str, tell: Tell | None = None) -> OpenedList:
    """Read a workbook through the guard; RuleError and StorageError of the reader, ``too_many_list_rows``.

    The path of pasted rows brings them back; RuleError ``pasted_gone`` once another list was read.
    """
    if path.startswith(PASTED):
        pasted = _shelf.get((path, 0, 0))
        if pasted is None:
            raise RuleError("pasted_gone")
        return pasted
    from welfare_desk.documents.sheets.limits import LIMITS
    from welfare_desk.documents.sheets.reader import read_workbook

    place = Path(path)
    known = _signature(place)
    kept = _shelf.get(known) if known is not None else None
    if kept is not None:
        return kept
    workbook = read_workbook(place, progress=tell)
    rows = sum(len(sheet.rows) for sheet in workbook.sheets)
    if rows > LIMITS.last_row:  # titles and headings among them; the clients are counted when they are read
        raise RuleError("too_many_list_rows", rows=rows, most=MOST_ROWS)
    tables = tuple(_table(sheet) for sheet in workbook.sheets)
    opened = OpenedList(place.name, workbook.file_sha256, workbook.size, tables)
    _shelf.put(known, opened)
    return opened


def open_pasted(text: str, tell: Tell | None = None) -> OpenedList:
    """Read pasted rows and keep them as the list read last; RuleErrors of ``read_pasted``."""
    from welfare_desk.documents.sheets.pasted import read_pasted

    sheet = read_pasted(text, PASTED_NAME, tell)
    plain = text.encode("utf-8", "surrogatepass")
    opened = OpenedList(PASTED_NAME, hashlib.sha256(plain).hexdigest(), len(plain), (_table(sheet),))
    _shelf.put((PASTED + opened.sha256, 0, 0), opened)
    return opened


def shelve(path: str, opened: OpenedList) -> None:
    """Keep an opened list as the one read last from this path, while the file there stays as it is."""
    _shelf.put(_signature(Path(path)), opened)


def forget() -> None:
    """Let go of the workbook read last; it may be the largest thing in memory."""
    _shelf.put(None, None)


def _signature(path: Path) -> tuple[str, int, int] | None:
    try:
        state = path.stat()
    except (OSError, ValueError):  # ValueError: a name that no disk can hold
        return None
    return str(path.absolute()), state.st_mtime_ns, state.st_size


def _table(sheet: Sheet) -> Table:
    down = {
        (row, area.first_column): area.first_row
        for area in sheet.merged
        if area.first_column == area.last_column and area.last_row - area.first_row < MOST_ROWS
        for row in range(area.first_row + 1, area.last_row + 1)
    }
    rows = [TableRow(row.number, row.cells) for row in sheet.rows]
    if down:
        rows = _filled_down(rows, down)
    return Table(sheet.title, rows, sheet.unreadable, sheet.hidden)


def _filled_down(rows: list[TableRow], down: dict[tuple[int, int], int]) -> list[TableRow]:
    """Cells merged over several rows say their value in each: a spreadsheet keeps it in the first alone."""
    by_number = {row.number: row for row in rows}
    wide = max(column for _, column in down) + 1
    filled = []
    for row in rows:
        cells: list[Cell] = list(row.cells)
        for column in range(wide):
            first = down.get((row.number, column))
            source = by_number.get(first) if first is not None else None
            if source is not None and column < len(source.cells):
                cells.extend([None] * (column + 1 - len(cells)))
                if cells[column] is None:
                    cells[column] = source.cells[column]
        filled.append(TableRow(row.number, tuple(cells)))
    return filled
