# SPDX-License-Identifier: Apache-2.0
"""What was corrected of closed months: both figures, and beside them the entries that differ."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, Fetch, PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import listed, month_title, number, signed
from welfare_desk.desktop.summary.month.columns import Names, file_of, row_key
from welfare_desk.desktop.summary.month.corrected_columns import corrected_columns
from welfare_desk.desktop.summary.month.corrected_sums import Shown, sums_first
from welfare_desk.desktop.summary.month.words import figure_words, of_table
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.declarations import figure_layout, unit_of
from welfare_desk.domain.summary.monthly.figures import Layout
from welfare_desk.sentences.month_titles import known_title, place_title
from welfare_desk.services.summary.monthly.corrected_rows import (
    AskCorrected,
    CorrectedRow,
    CorrectedRows,
    corrected_rows,
)
from welfare_desk.services.summary.monthly.corrected_totals import (
    AskCorrectedTotals,
    CorrectedTotals,
    OfMonth,
    corrected_totals,
)
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CorrectionsTold,
    MonthCorrected,
    corrections_told,
    month_corrections,
)


def _key(row: Shown) -> Hashable:
    return str(row.of), *row.one.figure, row.here


def _row_key(row: CorrectedRow) -> Hashable:
    return row_key(row.changed.row)


class CorrectionsPart(Leading):
    """The page calls `show_month` with a closed month, `show_waiting` with an open one, or `forget`.

    Signal: `counted`, when it is known how many figures are corrected.
    """

    counted = Signal()

    def __init__(self, page: Page, names: Names) -> None:
        super().__init__()
        self._page, self._names = page, names
        self._month: JalaliMonth | None = None
        self._count = 0
        self._unasked = False
        self._entries: dict[str, ListCard] = {}
        self._people: dict[str, str] = {}
        self._closed: int | None = None
        self._since: JalaliMonth | None = None
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
        row.addWidget(self.list, 1)
        row.addWidget(self.card, 1)
        self.leads_to = self.table
        self.table.current_changed.connect(self._show_entries)
        self.table.opened.connect(self._enter)
        self.table.rows.loaded.connect(self._loaded)

    def _columns(self) -> list[Column]:
        def figure(row: Shown) -> str:
            if not row.one.line:
                known = known_title(row.one.table, row.one.measure, look().language)
                return self.tr("Total: {figure}").format(figure=known)
            return place_title(*row.one.figure, look().language, self._names)

        def table(row: Shown) -> str:
            told = of_table(row.one.table, unit_of(row.one.table, row.one.measure))
            month = "" if row.of == self._month else month_title(row.of)
            return listed(tuple(filter(None, (self._told(row), month, told))))

        def difference(row: Shown) -> str:
            closed, now = row.one.closed, row.one.now
            return "" if closed is None or now is None else signed(now - closed)

        amount = CellLook.FIGURE  # as wide as those that came (`_loaded`): no digit of a late list is cut
        return [
            Column("figure", self.tr("Figure"), figure, CellLook.STRONG, width=180, stretch=1, second=table),
            Column("closed", self.tr("Before"), lambda row: figure_words(row.one.closed), amount, width=84),
            Column(
                "now", self.tr("Corrected"), lambda row: figure_words(row.one.now), amount, width=84,
                second=difference,
            ),
        ]  # fmt: skip

    def _told(self, row: Shown) -> str:
        """Which later report tells it; it may have said otherwise."""
        if row.told is None:
            return ""
        report = month_title(row.told.report)
        if row.told.value == row.one.now:
            return self.tr("told in the report of {month}").format(month=report)
        told = self.tr("the report of {month} told {value}")
        return told.format(month=report, value=figure_words(row.told.value))

    # what is shown

    def forget(self) -> None:
        """Another month is being asked for."""
        self._month, self._unasked = None, False
        self.none.say("", "")
        self._show(())

    def show_month(self, month: JalaliMonth) -> None:
        """Count a closed month again, and show where that gives something else."""
        self._month, self._unasked = month, False
        self._page.ask(month_corrections, AskMonth(month), self._came, latest="corrections")

    def show_waiting(self, month: JalaliMonth) -> None:
        """Count the closed months again that an open one will tell of, once the part is looked at."""
        self._month, self._unasked = month, True
        self._ask_what_waits()

    def show_too_early(self, month: JalaliMonth, first: JalaliMonth) -> None:
        """A month before the first closed one has no report, and nothing to correct."""
        self._month, self._unasked = month, False
        self.none.say(
            self.tr("{month} has no report").format(month=month_title(month)),
            self.tr(
                "The first month that was closed is {first}: only reports after it tell corrections."
            ).format(first=month_title(first)),
        )
        self._show(())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_what_waits()

    def _ask_what_waits(self) -> None:
        if self._unasked and self._month is not None and self.isVisible():
            self._unasked = False
            self._page.ask(corrections_told, AskMonth(self._month), self._waiting_came, latest="corrections")

    def _waiting_came(self, found: CorrectionsTold) -> None:
        if found.month != self._month:
            return
        self.none.say(
            self.tr("The report of {month} has nothing to correct").format(month=month_title(found.month)),
            self.tr(
                "What is learnt now of a closed month stands here with both figures until this one is closed:"
                " a death, a visit, a list that came late."
            ),
        )
        self._add_sums(tuple(Shown(of, one) for of, one in found.told))

    def _came(self, found: MonthCorrected) -> None:
        month = found.closed.month
        if month != self._month:
            return
        self.none.say(
            self.tr("Nothing of {month} would be counted otherwise").format(month=month_title(month)),
            self.tr(
                "What is learnt later of a day of a closed month stands here with both figures, and in the"
                " report of the month that is open then: a death, a visit, a list that came late."
            )
            + " "
            + self.tr(
                "Neighbourhood, centre, decile, category, sex and disability have no date:"
                " only somebody who came or went corrects them."
            ),
        )
        last = {one.figure: one for one in found.last_told}
        own = (Shown(month, one, last.get(one.figure)) for one in found.corrections)
        self._add_sums((*own, *(Shown(of, one, here=True) for of, one in found.told)), found)

    def _add_sums(self, rows: Sequence[Shown], own: MonthCorrected | None = None) -> None:
        """Show the rows with the sums that they change."""
        if not rows or self._month is None:
            self._show(rows)
            return
        asked = AskCorrectedTotals(self._month, tuple(OfMonth(row.of, row.one) for row in rows))
        self._page.ask(corrected_totals, asked, partial(self._sums_came, rows, own), latest="corrections")

    def _sums_came(self, rows: Sequence[Shown], own: MonthCorrected | None, sums: CorrectedTotals) -> None:
        if sums.report == self._month:
            self._show(sums_first(sums.found, rows, own))

    def _show(self, told: Sequence[Shown]) -> None:
        self._count = sum(bool(row.one.line) for row in told)
        self.leads_to = self.table if told else self.none
        self.table.show_rows(from_rows(list(told)), of=str(self._month))
        self.list.show_over(not told)
        self.card.setVisible(bool(told))
        self.counted.emit()

    def count(self) -> int:
        """How many figures are corrected, their sums left out."""
        return self._count

    def _loaded(self, total: int) -> None:
        self.table.widths.hold_words(("closed", "now"))
        if total and self.table.current_row() is None:
            self.table.go_to(0)

    # the entries behind one

    def _show_entries(self, row: Shown | None) -> None:
        if row is None:
            return
        self.card.say(self.tr("Entries that made the difference"))
        card = self._card(figure_layout(row.one.table, row.one.measure))
        self.stack.setCurrentWidget(card)
        card.table.show_rows(self._fetch(row), of=_key(row))

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

    def _fetch(self, row: Shown) -> Fetch:
        report = None if row.of == self._month else self._month

        def fetch(request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
            asked = AskCorrected(row.of, *row.one.figure, report, request.offset, request.limit)
            given = partial(self._hand_over, deliver)
            self._page.ask(corrected_rows, asked, given, latest=f"correction {request.offset}")

        return fetch

    def _entries_loaded(self, card: ListCard, total: int) -> None:
        if self.stack.currentWidget() is card:
            if not total:
                words = self.tr("Taken back since: nothing differs from the closing any more")
            elif self._since is None:
                told = self.tr("{count} entries since the closing ({closed})", "", total)
                words = told.format(count=number(total), closed=figure_words(self._closed))
            else:
                told = self.tr("{count} entries since the report of {month}", "", total)
                words = told.format(count=number(total), month=month_title(self._since))
            self.card.say(self.card.title.text(), words)
            if total and card.table.current_row() is None:
                card.table.go_to(0)

    def _enter(self, _: Shown) -> None:
        card = self.stack.currentWidget()
        if isinstance(card, ListCard):
            card.table.setFocus()

    def _open_row(self, row: CorrectedRow) -> None:
        file_no = file_of(row.changed.row)
        if file_no:
            self._page.desk.go("file", key=file_no)

    def _hand_over(self, deliver: Callable[[RowPage], None], found: CorrectedRows) -> None:
        self._people.update(found.names)
        self._closed, self._since = found.closed, found.since
        deliver(RowPage(found.rows, found.total))
