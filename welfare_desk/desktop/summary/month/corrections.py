# SPDX-License-Identifier: Apache-2.0
"""What was corrected since a month was closed: both figures, and beside them the entries that differ."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, Fetch, PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import month_title, number, signed
from welfare_desk.desktop.summary.month.columns import Names, file_of, row_key
from welfare_desk.desktop.summary.month.corrected_columns import corrected_columns
from welfare_desk.desktop.summary.month.words import figure_words, of_table
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.declarations import layout_of, unit_of
from welfare_desk.domain.summary.monthly.figures import Layout
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.sentences.month_titles import place_title
from welfare_desk.services.summary.monthly.corrected_rows import (
    AskCorrected,
    CorrectedRow,
    CorrectedRows,
    corrected_rows,
)
from welfare_desk.services.summary.monthly.months import AskMonth, MonthCorrected, month_corrections


def _key(row: Correction) -> Hashable:
    return row.table, row.line, row.measure


def _row_key(row: CorrectedRow) -> Hashable:
    return row_key(row.changed.row)


class CorrectionsPart(Leading):
    """The page calls `show_month` with a closed month, or `forget` with an open one.

    Signal: `counted`, when it is known how many figures would be counted otherwise.
    """

    counted = Signal()

    def __init__(self, page: Page, names: Names) -> None:
        super().__init__()
        self._page, self._names = page, names
        self._month: JalaliMonth | None = None
        self._found: MonthCorrected | None = None
        self._entries: dict[str, ListCard] = {}
        self._people: dict[str, str] = {}
        self.table = Table(
            self._columns(),
            name="month_corrections",
            accessible_name=self.tr("Figures that would be counted otherwise today"),
            key=_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.none = EmptyState("circle-check", "", "")
        self.list = ListCard(self.table, over=self.none)
        self.card = Card(margin=12)
        self.nothing = EmptyState("list", "", "")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.nothing)
        self.card.body.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(GAP))
        row.addWidget(self.list, 2)
        row.addWidget(self.card, 3)
        self.leads_to = self.table
        self.table.current_changed.connect(self._show_entries)
        self.table.opened.connect(self._enter)
        self.table.rows.loaded.connect(self._loaded)

    def _columns(self) -> list[Column]:
        def figure(row: Correction) -> str:
            return place_title(row.table, row.line, row.measure, look().language, self._names)

        def table(row: Correction) -> str:
            return of_table(row.table, unit_of(row.table, row.measure))

        def difference(row: Correction) -> str:
            if row.closed is None or row.now is None:
                return ""
            return signed(row.now - row.closed)

        return [
            Column("figure", self.tr("Figure"), figure, CellLook.STRONG, width=180, stretch=1, second=table),
            Column("closed", self.tr("As closed"), lambda row: figure_words(row.closed), width=96),
            Column("now", self.tr("Counted now"), lambda row: figure_words(row.now), width=102),
            Column("difference", self.tr("Difference"), difference, width=76, drop=1),
        ]

    # what is shown

    def forget(self) -> None:
        """The month is open, or another is being asked for."""
        self._month = self._found = None
        self.none.say(
            self.tr("The month is open"), self.tr("Corrections are told of closed months, with both figures.")
        )
        self.list.show_over(True)
        self.card.hide()
        self.counted.emit()

    def show_month(self, month: JalaliMonth) -> None:
        """Count a closed month again, and show where that gives something else."""
        self._month = month
        self._page.ask(month_corrections, AskMonth(month), self._came, latest="corrections")

    def _came(self, found: MonthCorrected) -> None:
        if found.closed.month != self._month:
            return
        self._found = found
        self.none.say(
            self.tr("Nothing of {month} would be counted otherwise").format(month=month_title(self._month)),
            self.tr(
                "What has no day of its own, such as a date of birth or a list that came late, stands here"
                " with both figures, and in the next book. What happened on a day of a closed month is"
                " recorded in the open one, or after the head of office has opened the month again."
            )
            + " "
            + self.tr(
                "Neighbourhood, centre, decile, category, sex and disability have no date:"
                " their change is no correction."
            ),
        )
        self.table.show_rows(from_rows(list(found.corrections)), of=str(self._month))
        self.list.show_over(not found.corrections)
        self.card.setVisible(bool(found.corrections))
        self.leads_to = self.table if found.corrections else self.none
        self.counted.emit()

    def count(self) -> int:
        """How many figures would be counted otherwise."""
        return 0 if self._found is None else len(self._found.corrections)

    def _loaded(self, total: int) -> None:
        if total and self.table.current_row() is None:
            self.table.go_to(0)

    # the entries behind one

    def _show_entries(self, row: Correction | None) -> None:
        if row is None or self._month is None:
            return
        self.card.say(self.tr("Entries that made the difference"))
        card = self._card(layout_of(row.table, row.measure))
        self.stack.setCurrentWidget(card)
        card.table.show_rows(self._fetch(self._month, row), of=(self._month, _key(row)))

    def _card(self, layout: Layout) -> ListCard:
        card = self._entries.get(layout.code)
        if card is None:
            table = Table(
                corrected_columns(layout, self._names, self._people, self._page.desk.today),
                name=f"correction_{layout.code}",
                accessible_name=self.tr("Entries that made the difference"),
                key=_row_key,
                two_lines=True,
                memory=self._page.desk.memory,
            )
            card = self._entries[layout.code] = ListCard(table)
            card.setProperty("card", "soft")
            self.stack.addWidget(card)
            QWidget.setTabOrder(self.table, table)  # else Tab comes to it last of the page
            table.opened.connect(self._open_row)
            table.rows.loaded.connect(partial(self._entries_loaded, card))
        return card

    def _fetch(self, month: JalaliMonth, row: Correction) -> Fetch:
        def fetch(request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
            asked = AskCorrected(month, row.table, row.line, row.measure, request.offset, request.limit)
            given = partial(self._hand_over, deliver)
            self._page.ask(corrected_rows, asked, given, latest=f"correction {request.offset}")

        return fetch

    def _entries_loaded(self, card: ListCard, total: int) -> None:
        if self.stack.currentWidget() is card:
            told = self.tr("{count} entries", "", total).format(count=number(total))
            self.card.say(self.card.title.text(), told)
            if total and card.table.current_row() is None:
                card.table.go_to(0)

    def _enter(self, _: Correction) -> None:
        card = self.stack.currentWidget()
        if isinstance(card, ListCard):
            card.table.setFocus()

    def _open_row(self, row: CorrectedRow) -> None:
        file_no = file_of(row.changed.row)
        if file_no:
            self._page.desk.go("file", key=file_no)

    def _hand_over(self, deliver: Callable[[RowPage], None], found: CorrectedRows) -> None:
        self._people.update(found.names)
        deliver(RowPage(found.rows, found.total))
