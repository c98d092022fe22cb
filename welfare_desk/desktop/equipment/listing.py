# SPDX-License-Identifier: Apache-2.0
"""A list of the store that the office pages and narrows: chips and a box above a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.casework.listing.narrowing import NarrowBox
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.filters import FilterBar
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px

Asked = Callable[["Narrowed", PageRequest], tuple[Any, Any]]
"""The question and its facts for a page of rows, by what narrows the list."""


class Narrowed(Leading):
    """`asked` gives the question; its answer has `rows` and `total`. `told` hears how many rows there are."""

    def __init__(
        self,
        page: Page,
        table: Table,
        filters: FilterBar,
        asked: Asked,
        told: Callable[[int], None],
    ) -> None:
        super().__init__()
        self.page, self.table, self.filters = page, table, filters
        self._asked, self._told = asked, told
        self.narrow = NarrowBox()
        self.nothing = self.tr("Nothing is here yet"), ""
        """What is said of the empty list that nothing narrows: a title and a line of help."""
        self.empty = EmptyState("package", self.nothing[0], "")
        self.card = ListCard(table, over=self.empty)
        self.top = QHBoxLayout()
        self.top.setSpacing(px(8))
        self.top.addWidget(filters, 1)
        self.top.addWidget(self.narrow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(self.top)
        layout.addWidget(self.card, 1)
        self.leads_to = table
        filters.changed.connect(self.show_rows)
        self.narrow.narrowed.connect(self.show_rows)
        self.narrow.leads_to(table)
        table.rows.loaded.connect(self._loaded)

    def show_rows(self) -> None:
        """Fetch from the top, in the order chosen last."""
        rows = self.table.rows
        self.table.show_rows(self._fetch, rows.sorted_by, rows.descending)

    def reload(self) -> None:
        """Fetch again and stay on the row."""
        if self.table.rows.ready:
            self.table.reload()
        else:
            self.show_rows()

    def is_narrowed(self) -> bool:
        """Whether rows are left out."""
        return bool(self.filters.active() or self.narrow.wanted())

    def clear(self) -> bool:
        """Show all rows again; False when all are shown."""
        if not self.is_narrowed():
            return False
        self.narrow.clear()
        self.filters.clear()
        return True

    def value(self, chip: str) -> Any:
        """The one value that a chip filters by; an empty text for all."""
        values = self.filters.values(chip)
        return values[0] if values else ""

    def asked_now(self) -> tuple[Any, Any]:
        """The question and its facts as rows are chosen and sorted now."""
        return self._asked(self, PageRequest(0, 1, self.table.rows.sorted_by, self.table.rows.descending))

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        question, facts = self._asked(self, request)

        def give(found: Any) -> None:
            deliver(RowPage(tuple(found.rows), found.total))

        def in_vain(told: Told) -> None:
            deliver(RowPage((), 0))

        latest = f"{self.table.name} {request.offset}"
        self.page.ask(question, facts, give, latest=latest, on_error=in_vain)

    def _loaded(self, total: int) -> None:
        if self.is_narrowed():
            self.empty.say(self.tr("Nothing matches these filters"), self.tr("Esc shows all rows again."))
        else:
            self.empty.say(*self.nothing)
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._told(total)
