# SPDX-License-Identifier: Apache-2.0
"""A part of the equipment page that is one list, narrowed by a chip and by a box to type in."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.listing.narrowing import NarrowBox
from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import Column, PageRequest, RowPage
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.row_act import RowFollower
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tips import tip
from welfare_desk.desktop.theme.look import px
from welfare_desk.services.exchange.whole_lists import has_sheet


class NarrowedPart(Part):
    """Subclasses name `first_sort`, give columns, options of the chip, and the question with its facts.

    `found` is the last answer of the question: an object with `rows` and `total`.
    """

    first_sort: ClassVar[tuple[str, bool]] = ("", False)
    searches: ClassVar[bool] = True
    """Whether there is a box to type in."""
    ticks: ClassVar[bool] = False
    """Whether rows may be ticked, for what is done with many at once."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.found: Any = None
        standing = QCoreApplication.translate("StoreParts", "Standing")
        self.chips = FilterBar([FilterChip("which", standing, self.options(), many=False, kept=False)])
        self.box = NarrowBox()
        self.box.setAccessibleName(self.searched() or self.title())
        self.box.setToolTip(tip(self.searched()))
        self.box.setMaxLength(80)
        self.table = Table(
            self.columns(),
            name=f"equipment_{self.name}",
            accessible_name=self.title(),
            key=self.key,
            two_lines=True,
            checkable=self.ticks,
            memory=page.desk.memory,
        )
        self._none = self.empty()
        self._none_words = self._none.title.text(), self._none.text.text()
        self.card = ListCard(self.table, over=self._none)
        self.above = QVBoxLayout()
        """Room above the list, for the card of long work."""
        narrow = QHBoxLayout()
        narrow.setSpacing(px(10))
        narrow.addWidget(self.chips, 1)
        narrow.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(self.above)
        layout.addLayout(narrow)
        layout.addWidget(self.card, 1)
        self.leads_to = self.table
        self.chips.setVisible(bool(self.options()))
        self.box.setVisible(self.searches)
        self.add_acts()
        self.table.rows.loaded.connect(self._loaded)
        self.table.opened.connect(self.opened)
        self.chips.changed.connect(self.show_first)
        self.box.narrowed.connect(self.show_first)
        self.box.leads_to(self.table)
        RowFollower(self, self.table, self.follow)

    # what subclasses fill

    def columns(self) -> Sequence[Column]:
        """The columns of the list."""
        raise NotImplementedError

    @staticmethod
    def key(row: Any) -> Hashable:
        """Keeps a row under the cursor while the list is fetched again."""
        found: Hashable = row.id
        return found

    def options(self) -> list[Option]:
        """What the chip offers; empty for a list without one."""
        return []

    def searched(self) -> str:
        """What the box looks for."""
        return ""

    def empty(self) -> EmptyState:
        """What stands over an empty list."""
        raise NotImplementedError

    def asked(self, request: PageRequest) -> tuple[Any, Any]:
        """The question and its facts for a page of rows."""
        raise NotImplementedError

    def add_acts(self) -> None:
        """Make the acts of the part."""

    def follow(self, row: Any) -> None:
        """Another row is under the cursor."""

    def opened(self, row: Any) -> None:
        """Enter on a row."""
        self.page.desk.go("file", key=row.file_no)

    def figure(self) -> int:
        """The figure beside the tab's word, once `found` is there."""
        return int(self.found.total)

    # a part

    def chosen(self, otherwise: Any) -> Any:
        """The value of the chip."""
        values = self.chips.values("which")
        return values[0] if values else otherwise

    def show_first(self) -> None:
        rows = self.table.rows
        sort, descending = (rows.sorted_by, rows.descending) if rows.sorted_by else self.first_sort
        self.table.show_rows(self._fetch, sort, descending)

    def goes_out(self) -> tuple[Any, Any] | None:
        rows = self.table.rows
        order = (rows.sorted_by, rows.descending) if rows.sorted_by else self.first_sort
        question, facts = self.asked(PageRequest(0, 1, *order))
        return (question, facts) if has_sheet(question.name) else None

    def show_figure(self) -> None:
        def give(found: Any) -> None:
            self.found = found
            self.told.emit(self.figure())

        self.page.ask(*self.asked(PageRequest(0, 1, *self.first_sort)), give, latest=f"{self.name} figure")

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(found: Any) -> None:
            self.found = found
            deliver(RowPage(found.rows, found.total))
            self.changed.emit()

        self.page.ask(*self.asked(request), give, latest=f"{self.name} {request.offset}")

    def _loaded(self, total: int) -> None:
        self._none.say(*self._why_none())
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        if not total:
            self.follow(None)
        self.told.emit(0 if self.found is None else self.figure())

    def _why_none(self) -> tuple[str, str]:
        if not self.box.text().strip() and not self.chips.active():
            return self._none_words
        translate = QCoreApplication.translate
        return (
            translate("StoreParts", "Nothing is left of this list"),
            translate("StoreParts", "Press Esc to see all of it again."),
        )

    def narrowing(self) -> QWidget | None:
        return self.box if self.searches else None

    def clear(self) -> bool:
        if not self.box.text() and not self.chips.active():
            return False
        self.box.clear()
        self.chips.clear()
        return True
