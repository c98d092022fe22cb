# SPDX-License-Identifier: Apache-2.0
"""The rows of a large list as the sheet's own XML: cell by cell, XlsxWriter takes four times as long.

Only for a workbook in constant memory, whose texts stand in their cells; the looks are XlsxWriter's, and so
is everything around the rows. What a reader gets is the same either way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from welfare_desk.documents.sheets.values import Column, Value, shown
from welfare_desk.domain.text import looks_like_formula

_LOOKS = ("text", "guarded", "whole", "fraction")
_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9a-fA-F]{4}_")
_NAMED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


class RowStream:
    """Takes rows one below the other, from the row after what was written last."""

    def __init__(self, sheet: Any, columns: Sequence[Column], look: Callable[[Column, str], Any]) -> None:
        """`look` gives the format of a column's cell: ``text``, ``guarded``, ``whole`` or ``fraction``."""
        self._sheet = sheet
        self._kinds = [column.kind for column in columns]
        self._begun = False
        self._starts = [
            tuple(self._start(at, look(column, what)) for what in _LOOKS) for at, column in enumerate(columns)
        ]

    def write(self, row: int, values: Sequence[Value]) -> None:
        """Write the row of this number, from 0; ValueError when there are not as many values as columns."""
        number = str(row + 1)
        cells = []
        for (text, guarded, whole, fraction), kind, value in zip(
            self._starts, self._kinds, values, strict=True
        ):
            told = shown(value, kind)
            if isinstance(told, str):
                if told:
                    start = guarded if looks_like_formula(told) else text
                    cells.append(f'{start[0]}{number}{start[1]} t="inlineStr"><is>{_text(told)}</is></c>')
            elif told is not None:
                figure = whole if isinstance(told, int) else fraction
                cells.append(f"{figure[0]}{number}{figure[1]}><v>{told:.16G}</v></c>")
        self._reach(row)
        self._sheet.fh.write(f'<row r="{number}">{"".join(cells)}</row>')

    @staticmethod
    def _start(column: int, look: Any) -> tuple[str, str]:
        """What stands in a cell's tag before the number of its row, and after."""
        from xlsxwriter.utility import xl_col_to_name

        style = "" if look is None else f' s="{look._get_xf_index()}"'  # noqa: SLF001  # has no public name
        return f'<c r="{xl_col_to_name(column)}', f'"{style}'

    def _reach(self, row: int) -> None:
        """Tell the sheet how far it goes; what it still held of the rows above goes out first."""
        sheet = self._sheet
        if not self._begun:
            sheet._write_single_row(row)  # noqa: SLF001  # has no public name
            sheet._check_dimensions(row, len(self._kinds) - 1)  # noqa: SLF001  # as above
            self._begun = True
        sheet.previous_row = row + 1
        sheet.dim_rowmax = row


def _text(text: str) -> str:
    """A text as it stands in a cell, with what XML has no letter for written as Excel writes it."""
    keep = ' xml:space="preserve"' if text[0].isspace() or text[-1].isspace() else ""
    return f"<t{keep}>{_SPECIAL.sub(_escaped, text) if _SPECIAL.search(text) else text}</t>"


def _escaped(found: re.Match[str]) -> str:
    char = found[0]
    if len(char) > 1:  # a text that looks like such a writing
        return f"_x005F{char}"
    return _NAMED.get(char) or f"_x{ord(char):04X}_"
