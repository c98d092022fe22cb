# SPDX-License-Identifier: Apache-2.0
"""The one table model: pages of rows fetched as they come into sight, never the whole list."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from welfare_desk.desktop.kit.asked import fetching
from welfare_desk.desktop.kit.columns import PAGE, Column, Fetch, PageRequest, RowPage, by_identity
from welfare_desk.desktop.kit.tips import tip

Index = QModelIndex | QPersistentModelIndex
Key = Callable[[Any], Hashable]

_PAGES_KEPT = 60

PATIENCE = 2.0
"""Seconds from a fetch that failed to the next one: painting must not ask a broken disk without end."""


class Rows(QAbstractTableModel):
    """Rows by number; `loaded(total)` comes with every fresh first page, `arrived` with every page."""

    loaded = Signal(int)
    arrived = Signal()
    checked_changed = Signal()

    def __init__(
        self, columns: Sequence[Column], key: Key | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key: Key = key or by_identity
        self.total = 0
        self.sorted_by = ""
        self.descending = False
        self.ready = False
        self.latest: tuple[Any, ...] = ()
        """The rows of the page that came last."""
        self.asked_for: tuple[Any, Any] | None = None
        """The question and the facts of the page fetched last; None for rows that no question gave."""
        self._fetch: Fetch | None = None
        self._pages: dict[int, tuple[Any, ...]] = {}
        self._asked: set[int] = set()
        self._not_before = 0.0
        self._generation = 0
        self._shown_generation = 0
        self._checked: dict[Hashable, Any] = {}
        self._waiting: list[tuple[list[int], Callable[[list[Any]], None]]] = []

    def fetch_from(self, fetch: Fetch) -> None:
        """Show what this fetch gives, from the top."""
        self._fetch = fetch
        self.reload()

    def reload(self, first_row: int = 0) -> None:
        """Fetch again; the rows on the screen stay until the new ones are here."""
        self._generation += 1
        self._asked.clear()
        self._not_before = 0.0
        self._waiting.clear()
        self._request(first_row // PAGE)

    def is_coming(self) -> bool:
        """Whether rows were asked for afresh and are not here yet."""
        return self._generation != self._shown_generation

    def forget_unanswered(self) -> None:
        """A fetch has failed: pages without an answer are asked for again when they come into sight."""
        self._asked &= self._pages.keys()
        self._not_before = time.monotonic() + PATIENCE

    def sort_by(self, name: str, descending: bool) -> None:
        """Order by a column's `sort` name and fetch again."""
        self.sorted_by, self.descending = name, descending
        if self._fetch is not None:
            self.reload()

    def row_at(self, number: int) -> Any | None:
        """The row, or None while its page is on its way (it is asked for by this)."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._request(page)
            return None
        return rows[place] if place < len(rows) else None

    def number_of(self, key: Hashable) -> int | None:
        """Where the row with this key stands among those fetched."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if self.key(row) == key:
                    return page * PAGE + place
        return None

    def collect(self, numbers: Iterable[int], then: Callable[[list[Any]], None]) -> None:
        """Call `then` with these rows once all their pages are here."""
        wanted = list(numbers)
        self._waiting.append((wanted, then))
        for number in wanted:
            self.row_at(number)
        self._serve_waiting()

    def _request(self, page: int) -> None:
        if self._fetch is None or page in self._asked or time.monotonic() < self._not_before:
            return
        self._asked.add(page)
        request = PageRequest(page * PAGE, PAGE, self.sorted_by, self.descending)
        with fetching(self):
            self._fetch(request, partial(self._take, self._generation, page))

    def _take(self, generation: int, page: int, answer: RowPage) -> None:
        if generation != self._generation:
            return
        self.latest = answer.rows
        if generation != self._shown_generation or answer.total != self.total or not self.ready:
            self.beginResetModel()
            self._shown_generation = generation
            self._pages = {page: answer.rows}
            self._asked = {page}
            self.total = answer.total
            self.ready = True
            self.endResetModel()
            self.loaded.emit(self.total)
        else:
            self._pages[page] = answer.rows
            self._forget_far(page)
            last = min(self.total, (page + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self.arrived.emit()
        self._serve_waiting()

    def _forget_far(self, page: int) -> None:
        if len(self._pages) <= _PAGES_KEPT or self._waiting:
            return
        far = max(self._pages, key=lambda kept: abs(kept - page))
        del self._pages[far]
        self._asked.discard(far)

    def _serve_waiting(self) -> None:
        for entry in list(self._waiting):
            numbers, then = entry
            if all(number // PAGE in self._pages for number in numbers):
                self._waiting.remove(entry)
                found = (self.row_at(number) for number in numbers)
                then([row for row in found if row is not None])

    # ticked rows

    @property
    def checked(self) -> list[Any]:
        """The rows ticked, in the order of ticking; they stay ticked when scrolled or filtered away."""
        return list(self._checked.values())

    def is_checked(self, row: Any) -> bool:
        """Whether this row is ticked."""
        return bool(self._checked) and self.key(row) in self._checked

    def toggle(self, number: int) -> None:
        """Tick or untick a row."""
        row = self.row_at(number)
        if row is None:
            return
        key = self.key(row)
        if self._checked.pop(key, None) is None:
            self._checked[key] = row
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(self.columns) - 1))
        self.checked_changed.emit()

    def uncheck_all(self) -> None:
        """Untick every row."""
        self.check(())

    def check(self, rows: Iterable[Any]) -> None:
        """Tick these rows and no others."""
        self._checked = {self.key(row): row for row in rows}
        self.checked_changed.emit()
        if self.total:
            self.dataChanged.emit(self.index(0, 0), self.index(self.total - 1, len(self.columns) - 1))

    # Qt's side

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.total

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        text = column.text(row)
        if role != Qt.ItemDataRole.ToolTipRole:
            return text
        lines = (text, column.second(row) if column.second is not None else "")
        return tip("\n".join(filter(None, lines)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.columns[section].tip) or None
        return None
