# SPDX-License-Identifier: Apache-2.0
"""Rows copied in a spreadsheet, read from the text that the clipboard holds: tabs between cells.

A cell with a tab, a line break or a quotation mark in it may stand in quotation marks, its own ones doubled;
Excel leaves a cell such as «5" pipe» bare. The bounds are those of a workbook; nothing touches the disk.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from welfare_desk.documents.sheets.limits import LIMITS, Limits
from welfare_desk.documents.sheets.workbook import Row, Sheet, cell_name
from welfare_desk.domain.errors import RuleError

Tell = Callable[[int, int], None]
"""Told (done, total) in characters now and then; may raise ``Cancelled``."""

_CELL = re.compile(r'(?:"([^"]*+(?:""[^"]*+)*+)"|([^\t\r\n]*))(\t|\r\n?|\n|\Z)')
"""A quoted or bare cell with what ends it; quotes that close in the middle of a cell are its own letters."""
_FAULT = re.compile(r"#(?:N/A|NAME\?|NULL!|NUM!|REF!|VALUE!|DIV/0!|SPILL!|CALC!|#+)")
"""Errors as Excel shows them, and the fence it shows where a column is too narrow for its number."""
_TELL_EVERY = 500


def read_pasted(text: str, title: str, tell: Tell | None = None, limits: Limits = LIMITS) -> Sheet:
    """Pasted rows as a sheet of this title; row 1 is the first line copied.

    RuleError ``nothing_pasted``, and ``too_many_rows``, ``too_many_columns``, ``too_many_cells``,
    ``long_text`` as of a workbook.
    """
    sheet = Sheet(title, "visible", [])
    filled = 0
    for number, cells, end in _lines(text):
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        filled += sum(map(bool, cells))
        _weigh(number, cells, filled, title, limits)
        for column, cell in enumerate(cells):
            if cell[:1] == "#" and _FAULT.fullmatch(cell):
                sheet.unreadable[number, column] = cell
                cells[column] = ""
        sheet.rows.append(Row(number, tuple(cell or None for cell in cells)))
        if tell is not None and len(sheet.rows) % _TELL_EVERY == 0:
            tell(end, len(text))
    if not sheet.rows:
        raise RuleError("nothing_pasted")
    return sheet


def _lines(text: str) -> Iterator[tuple[int, list[str], int]]:
    """Each line's number, its cells, and where it ends in the text."""
    number, cells = 1, list[str]()
    for found in _CELL.finditer(text):
        quoted, bare, end = found.groups()
        cells.append(bare if quoted is None else quoted.replace('""', '"'))
        if end == "\t":
            continue
        yield number, cells, found.end()
        number, cells = number + 1, []
        if not end:
            return


def _weigh(number: int, cells: list[str], filled: int, title: str, limits: Limits) -> None:
    if number > limits.last_row:
        raise RuleError("too_many_rows", sheet=title, cell=cell_name(number, 0), limit=limits.last_row)
    if len(cells) > limits.columns:
        last = cell_name(number, len(cells) - 1)
        raise RuleError("too_many_columns", sheet=title, cell=last, limit=limits.columns)
    if filled > limits.cells:
        raise RuleError("too_many_cells", sheet=title, limit=limits.cells)
    for column, cell in enumerate(cells):
        if len(cell) > limits.text:
            raise RuleError("long_text", cell=cell_name(number, column), sheet=title, limit=limits.text)
