# SPDX-License-Identifier: Apache-2.0
"""Widths, order and choice of a table's columns: fitted to the window, changed by hand, kept for tomorrow."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics

from welfare_desk.desktop.kit.cells import PAD, cell_font, digits_in, shown
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.theme.look import px

if TYPE_CHECKING:
    from welfare_desk.desktop.kit.table import Table


class Widths(QObject):
    """Fits the columns of one table; what the clerk drags is kept under the names of the columns.

    Signal: `left_out_changed`, when other columns than before have no room.
    """

    left_out_changed = Signal()

    def __init__(self, table: Table, name: str, memory: Memory) -> None:
        super().__init__(table)
        self._table = table
        self._memory = memory
        names = ",".join(column.name for column in table.columns)
        # Another set of columns is another table: an old state must not be laid over it.
        self._slot = f"columns/{name}/{hashlib.sha256(names.encode()).hexdigest()[:8]}"
        self._base = [px(column.width) for column in table.columns]
        self._hidden = {place for place, column in enumerate(table.columns) if column.hidden}
        self._least: dict[int, int] = {}
        self._fitting = False
        self._left_out: tuple[int, ...] = ()
        self._restore()
        table.headings.sectionResized.connect(self._resized)
        table.headings.sectionMoved.connect(self._moved)

    def visible_in_order(self) -> list[int]:
        """Logical numbers of the columns shown, from the reading side."""
        headings = self._table.headings
        order = [headings.logicalIndex(place) for place in range(len(self._base))]
        return [section for section in order if not self._table.isColumnHidden(section)]

    def is_shown(self, section: int) -> bool:
        """Whether the clerk wants this column (a narrow window may still leave it out)."""
        return section not in self._hidden

    def left_out(self) -> tuple[str, ...]:
        """Titles of the columns that are wanted and have no room."""
        return tuple(self._table.columns[place].title for place in self._left_out)

    def show(self, section: int, shown: bool) -> None:
        """Show or hide a column by the columns menu."""
        if shown:
            self._hidden.discard(section)
        else:
            self._hidden.add(section)
        self._keep()
        self.fit()

    def reset(self) -> None:
        """Widths and order as designed."""
        self._memory.drop(self._slot)
        columns = self._table.columns
        self._base = [px(column.width) for column in columns]
        self._hidden = {place for place, column in enumerate(columns) if column.hidden}
        for place in range(len(columns)):
            headings = self._table.headings
            headings.moveSection(headings.visualIndex(place), place)
        self.fit()

    def fit(self) -> None:
        """Fill the width exactly: leave out droppable columns when short, stretch when there is more."""
        room = self._table.viewport().width()
        if room < 50:
            return
        self._fitting = True
        columns = self._table.columns
        shown = [place for place in range(len(columns)) if place not in self._hidden]
        droppable = sorted((place for place in shown if columns[place].drop), key=lambda p: -columns[p].drop)
        while droppable and sum(max(self._base[at], self._least.get(at, 0)) for at in shown) > room:
            shown.remove(droppable.pop(0))
        for place in range(len(columns)):
            self._table.setColumnHidden(place, place not in shown)
        for place, width in self._shared(shown, room).items():
            self._table.setColumnWidth(place, width)
        self._fitting = False
        self._tell_left_out(set(range(len(columns))) - self._hidden - set(shown))

    def _tell_left_out(self, places: set[int]) -> None:
        left_out = tuple(sorted(places))
        if left_out != self._left_out:
            self._left_out = left_out
            self.left_out_changed.emit()

    def hold_words(self, names: Sequence[str]) -> None:
        """No narrower than their widest words among the rows at hand: a number is never cut."""
        rows, columns = self._table.rows, self._table.columns
        found = [row for row in map(rows.row_at, range(rows.total)) if row is not None]
        for place, column in enumerate(columns):
            if column.name in names:
                words = [shown(column.text(row), column.look) for row in found]
                longest = max(words, key=digits_in, default="")
                metrics = QFontMetrics(cell_font(column.look, words=longest))
                wide = max(map(metrics.horizontalAdvance, words), default=0)
                self._least[place] = wide + 2 * px(PAD) + px(2)
        self.fit()

    def _shared(self, shown: list[int], room: int) -> dict[int, int]:
        columns = self._table.columns
        least = [max(px(column.least), self._least.get(place, 0)) for place, column in enumerate(columns)]
        widths = {place: max(self._base[place], self._least.get(place, 0)) for place in shown}
        spare = room - sum(widths.values())
        stretching = [place for place in shown if columns[place].stretch] or shown
        if spare >= 0:
            weights = {place: columns[place].stretch or 1 for place in stretching}
            total = sum(weights.values())
            for place in stretching:
                widths[place] += spare * weights[place] // total
        else:
            # Too narrow: every column gives in proportion to what it can spare.
            slack = {place: max(0, widths[place] - least[place]) for place in shown}
            total = sum(slack.values())
            for place in shown:
                widths[place] -= min(slack[place], -spare * slack[place] // max(1, total))
        if shown:
            widths[shown[-1]] += room - sum(widths.values())
        return widths

    def _resized(self, section: int, old: int, new: int) -> None:
        if self._fitting or new <= 0:
            return
        self._base[section] = new
        self._keep()

    def _moved(self, section: int, old: int, new: int) -> None:
        self._keep()

    def _keep(self) -> None:
        headings, columns = self._table.headings, self._table.columns
        self._memory.put(
            self._slot,
            {
                "widths": {column.name: self._base[place] for place, column in enumerate(columns)},
                "order": [columns[headings.logicalIndex(place)].name for place in range(len(columns))],
                "hidden": sorted(columns[place].name for place in self._hidden),
            },
        )

    def _restore(self) -> None:
        kept = self._memory.get(self._slot)
        if not isinstance(kept, dict):
            return
        columns = self._table.columns
        places = {column.name: place for place, column in enumerate(columns)}
        for name, width in kept.get("widths", {}).items():
            if name in places and isinstance(width, int) and width > 0:
                self._base[places[name]] = width
        self._hidden = {places[name] for name in kept.get("hidden", []) if name in places}
        headings = self._table.headings
        for place, name in enumerate(kept.get("order", [])):
            if name in places:
                headings.moveSection(headings.visualIndex(places[name]), place)
