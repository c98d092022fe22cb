# SPDX-License-Identifier: Apache-2.0
"""Rows on the clipboard: one belongs to whoever sees it, more are a list that leaves the office."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.domain.text import looks_like_formula

_NUMBER = re.compile(r"-\d[\d.,٫٬]*")
"""An amount below nothing is no formula."""


@runtime_checkable
class LetsListsOut(Protocol):
    """Whoever stands around a table and answers for what is copied of it: a page of the window."""

    def let_copy_out(self, name: str, rows: int, copy: Callable[[], None]) -> bool:
        """Log that so many rows of this list go, then copy them; False where the right is missing."""


def guard_of(widget: QWidget) -> LetsListsOut | None:
    """The nearest widget around this one, over dialogs too, that answers for copies."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, LetsListsOut):
            return around
        around = around.parentWidget()
    return None


def to_clipboard(columns: Sequence[Column], rows: Sequence[Any]) -> None:
    """Put rows on the clipboard as text and as a table for Excel, under the columns' titles."""
    told = [column for column in columns if column.look is not CellLook.BUTTON]
    lines = [[column.title for column in told]]
    lines += [[_copied(column, row) for column in told] for row in rows]
    data = QMimeData()
    data.setText("\n".join("\t".join(_as_text(cell) for cell in line) for line in lines))
    data.setHtml(_as_html(lines))
    clipboard.put(data)


def _copied(column: Column, row: Any) -> str:
    return column.copied(row) if column.copied is not None else column.text(row)


def _flat(cell: str) -> str:
    return " ".join(cell.split())


def _as_text(cell: str) -> str:
    # Pasted as text, a cell has no format: the apostrophe, which Excel hides, keeps a formula from running.
    flat = _flat(cell)
    return f"'{flat}" if looks_like_formula(flat) and _NUMBER.fullmatch(flat) is None else flat


def _as_html(lines: list[list[str]]) -> str:
    # Excel turns a national ID into a number unless the cell says that it is text.
    style = "<style>td,th{mso-number-format:'\\@';}</style>"
    rows = "".join(
        "<tr>" + "".join(f"<{tag}>{html.escape(_flat(cell))}</{tag}>" for cell in line) + "</tr>"
        for tag, line in ((("th" if number == 0 else "td"), line) for number, line in enumerate(lines))
    )
    return f"<html><head><meta charset='utf-8'>{style}</head><body><table>{rows}</table></body></html>"
