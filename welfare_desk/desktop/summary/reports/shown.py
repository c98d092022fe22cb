# SPDX-License-Identifier: Apache-2.0
"""The report that is chosen: its rows by pages, its sums at the foot, what its list no longer has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, listed, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.reports import code_words, head_words
from welfare_desk.domain.summary.reports.definition import Definition
from welfare_desk.services.summary.reports.asking import Gone
from welfare_desk.services.summary.reports.running import (
    Cell,
    ReportColumn,
    ReportPage,
    ReportRow,
    RunReport,
    SumReport,
    Totals,
    report_totals,
    run_report,
)

_LOOKS = {
    "identifier": CellLook.CODE,
    "number": CellLook.FIGURE,
    "money": CellLook.AMOUNT,
}
_WIDTHS = {"identifier": 108, "number": 80, "money": 116, "date": 96, "text": 116}
_OF_LETTER, _OF_DIGIT, _AROUND = 7, 8, 24
"""Pixels at scale 1 of a heading's letter, of a number's digit, and beside them."""
_STAY = 4
"""Columns that stay in the narrowest window; the others go from the last on."""


def _look(column: ReportColumn, cells: Sequence[Cell]) -> CellLook:
    """An identifier of digits alone has those of the language."""
    if column.kind == "identifier" and all(not cell or str(cell).isdigit() for cell in cells):
        return CellLook.DIGITS
    return _LOOKS.get(column.kind, CellLook.TEXT)


def _width(column: ReportColumn, cells: Sequence[Cell]) -> int:
    """Room for the heading, and for the longest number or code that came."""
    least = max(_WIDTHS.get(column.kind, 0), _OF_LETTER * len(head_words(column.heading)) + _AROUND)
    if column.kind in ("text", "date"):
        return least
    return max(least, _OF_DIGIT * max((len(cell_words(cell)) for cell in cells), default=0) + _AROUND)


def cell_words(value: Cell) -> str:
    """A cell as it is painted."""
    if isinstance(value, int):
        return number(value)
    return f"{value:,.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else code_words(value or "")


class ShownReport(QWidget):
    """Signals: `answered` (ReportPage) with the first page, `summed` (Totals), `opened` (ReportRow)."""

    answered = Signal(object)
    summed = Signal(object)
    opened = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._definition: Definition | None = None
        self._of: tuple[str, ...] = ()
        self._cards: dict[tuple[str, ...], ListCard] = {}
        self._first: ReportPage | None = None
        self.found: ReportPage | None = None
        self.gone = Slot()
        self.none = EmptyState(
            "list", self.tr("No report is shown yet"), self.tr("Choose one from the list.")
        )
        self.nothing = EmptyState(
            "list",
            self.tr("No row with this filter"),
            self.tr("Clear the filter with Esc, or choose another report."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.none)
        self.stack.addWidget(self.nothing)
        self.totals = Label("", "strong", wrap=True)
        self.totals.hide()
        self.narrow = Label("", "muted", wrap=True)
        self.narrow.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.gone)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.narrow)
        layout.addWidget(self.totals)

    # what is shown

    def run(self, definition: Definition, of: tuple[str, ...] = ()) -> None:
        """Run a report, or show the rows of one of its groups; its columns come with the first page."""
        self._definition, self._of = definition, of
        asked = RunReport(definition, of=of, kept=True)
        self._page.ask(run_report, asked, partial(self._first_came, definition), latest="report")

    def _first_came(self, definition: Definition, found: ReportPage) -> None:
        self.found, self._first = found, found
        self._tell_gone(found.gone)
        self.totals.hide()
        if found.total:
            card = self._card(found)
            self.stack.setCurrentWidget(card)
            order = definition.sort, definition.descending
            card.table.show_rows(self._fetch, *order, of=(definition.list, found.grouped, self._of))
        else:
            self.stack.setCurrentWidget(self.nothing)
        self._tell_left_out()
        self._sum(found)
        self.answered.emit(found)

    def _tell_left_out(self) -> None:
        """Columns that a narrow window leaves out are named: nobody misses what he does not see."""
        card = self.stack.currentWidget()
        titles = card.table.widths.left_out() if isinstance(card, ListCard) else ()
        self.narrow.setText(
            self.tr("No room here for: {columns}. Paper, Excel and a wider window have them.").format(
                columns=listed(map(inline, titles))
            )
        )
        self.narrow.setVisible(bool(titles))

    def _sum(self, found: ReportPage) -> None:
        if found.totals is not None:
            self._tell_totals(found, found.totals)
        elif self._definition is not None and self._definition.sums and not self._of:
            told = partial(self._tell_totals, found)
            self._page.ask(
                report_totals, SumReport(self._definition, kept=True), told, latest="report totals"
            )

    def _card(self, found: ReportPage) -> ListCard:
        """The table of these columns, made when they first come."""
        key = tuple(column.heading for column in found.columns)
        card = self._cards.get(key)
        if card is None:
            table = Table(
                [self._column(place, found) for place in range(len(found.columns))],
                name=f"report_{len(key)}_{'_'.join(key)}"[:120],
                accessible_name=self.tr("Rows of the report"),
                memory=self._page.desk.memory,
            )
            card = self._cards[key] = ListCard(table)
            self.stack.addWidget(card)
            table.opened.connect(self.opened)
            table.sort_changed.connect(self._sorted)
            table.widths.left_out_changed.connect(self._tell_left_out)
        return card

    def _column(self, place: int, found: ReportPage) -> Column:
        column = found.columns[place]
        summed = self._definition is not None and column.heading in self._definition.sums

        def text(row: ReportRow) -> str:
            return cell_words(row.cells[place])

        return Column(
            f"{place}",
            head_words(column.heading),
            text,
            _look(column, [row.cells[place] for row in found.rows]),
            width=_width(column, [row.cells[place] for row in found.rows]),
            stretch=1 if column.kind == "text" else 0,
            sort=column.sort,
            drop=0 if summed else max(0, place + 1 - _STAY),
        )

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        if request.offset == 0 and self._first is not None:
            found, self._first = self._first, None  # it came with the columns
            deliver(RowPage(found.rows, found.total))
            return

        def give(found: ReportPage) -> None:
            deliver(RowPage(found.rows, found.total))

        asked = RunReport(self.definition(), request.offset, request.limit, self._of, kept=True)
        self._page.ask(run_report, asked, give, latest=f"report {request.offset}")

    def definition(self) -> Definition:
        """The report as it is shown, in the order that was chosen by a heading."""
        assert self._definition is not None
        return self._definition

    def _sorted(self, name: str, descending: bool) -> None:
        if self._definition is not None and not self._of:
            self._definition = replace(self._definition, sort=name, descending=descending)

    def table(self) -> Table | None:
        """The table of the rows; None where nothing is to be seen."""
        card = self.stack.currentWidget()
        return card.table if isinstance(card, ListCard) else None

    def _tell_gone(self, gone: Sequence[Gone]) -> None:
        if not gone:
            self.gone.clear()
            return
        parts = listed(f"{head_words(one.part)} «{inline(head_words(one.value))}»" for one in gone)
        title = self.tr("The list of this report no longer has: {parts}").format(parts=parts)
        text = self.tr("Clear it from the filter or the columns, and keep the report anew.")
        self.gone.show_banner(Banner(Tone.AMBER, "triangle-alert", title, text))

    def _tell_totals(self, found: ReportPage, totals: Totals) -> None:
        told = self._totals_words(found, totals)
        self.totals.setText(told)
        self.totals.setVisible(bool(told))
        self.summed.emit(totals)

    def _totals_words(self, found: ReportPage, totals: Totals) -> str:
        """The sums of a report, each with its column; how many rows a sum knows nothing of."""
        parts = []
        for column, value, unknown in zip(found.columns, totals.cells, totals.unknown, strict=True):
            if value is None:
                continue
            told = self.tr("{column}: {sum}").format(
                column=inline(head_words(column.heading)), sum=cell_words(value)
            )
            if unknown:
                lacks = self.tr("{count} rows unknown", "", unknown).format(count=number(unknown))
                told = f"{told} ({lacks})"
            parts.append(told)
        return self.tr("Total: {parts}").format(parts=listed(parts)) if parts else ""
