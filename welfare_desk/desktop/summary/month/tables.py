# SPDX-License-Identifier: Apache-2.0
"""The tables of a month: one is chosen, its figures stand beside it, the list behind one comes over them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import listed
from welfare_desk.desktop.summary.month.behind import SOURCES, BehindCard
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.grid import FigureGrid, WholeLines
from welfare_desk.desktop.summary.month.head import WIDE
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.domain.summary.monthly.figures import Table as MonthTable
from welfare_desk.domain.summary.monthly.lists import summed_of
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.sentences.month_words import (
    UNTOLD,
    line_title,
    measure_title,
    part_title,
    table_title,
    unit_title,
)
from welfare_desk.services.summary.monthly.months import AskBehind

_WIDTH, _NARROW = 400, 300
"""Pixels at scale 1 of the list of tables, and in a narrow window."""


def _code(table: MonthTable) -> str:
    return table.code


class TablesPart(Leading):
    """The page calls `show_month`; Esc comes back from a list to its figures."""

    def __init__(self, page: Page, names: Names) -> None:
        super().__init__()
        self._page, self._names = page, names
        self._month: Month | None = None
        self.wanted = ""
        """The table whose list of all files is opened when the month comes."""
        self.table = Table(
            self._columns(),
            name="month_tables",
            accessible_name=self.tr("Tables of the month"),
            key=_code,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.list = ListCard(self.table)
        self.grid = FigureGrid(self.tr("Figures of the table"), names)
        self.holder = WholeLines(self.grid)
        self.nothing = Label(self.tr("Nothing of this was in the month."), "muted", wrap=True)
        self.untold = Label("", "small", wrap=True)
        self.card = Card(margin=12)
        self.behind = BehindCard(page, names, prefix="figure")
        self.back = Button(self.tr("Back to the figures"), "undo-2", small=True)
        self.stack = QStackedWidget()
        self._build()
        self.open_act = keyed(
            self, self.tr("Open the list behind the figure"), "list", self.open_figure, "F2"
        )
        self.leads_to = self.table

    def _build(self) -> None:
        self.card.body.addWidget(self.nothing)
        self.card.body.addWidget(self.holder, 1)
        self.behind.add_act(self.back)
        self.stack.addWidget(self.card)
        self.stack.addWidget(self.behind)
        side = QVBoxLayout()
        side.setSpacing(px(6))
        side.addWidget(self.list, 1)
        side.addWidget(self.untold)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(GAP))
        row.addLayout(side)
        row.addWidget(self.stack, 1)
        self.table.current_changed.connect(self._show_table)
        self.table.opened.connect(self._enter_grid)
        self.grid.opened.connect(self._open)
        self.back.clicked.connect(self.go_back)
        self.fit(0)

    def _columns(self) -> list[Column]:
        def title(table: MonthTable) -> str:
            return table_title(table.code, look().language)

        def part(table: MonthTable) -> str:
            return part_title(table.part, look().language)

        def total(table: MonthTable) -> str:
            return "".join(figure_words(table.total(one)) for one in summed_of(table)[:1])

        def unit(table: MonthTable) -> str:
            units = dict(zip(table.measures, table.units, strict=True))
            return "".join(unit_title(units[one], look().language) for one in summed_of(table)[:1])

        return [
            Column("title", self.tr("Table"), title, CellLook.STRONG, width=200, stretch=1, second=part),
            Column("total", self.tr("Sum"), total, width=84, second=unit),
        ]

    # what is shown

    def fit(self, width: int) -> None:
        """In a narrow window the list of tables takes less."""
        self.list.setFixedWidth(px(_NARROW if width < WIDE else _WIDTH))
        self.untold.setFixedWidth(self.list.width())

    def show_month(self, month: Month) -> None:
        """The tables of a month; the one that was chosen stays so."""
        changed = self._month is None or self._month.month != month.month
        self._month = month
        parts = listed(part_title(part, look().language) for part in month.untold())
        untold = UNTOLD.en if look().language == "en" else UNTOLD.fa
        self.untold.setText(f"{parts}: {untold}" if parts else "")
        if changed:
            self.go_back()
        chosen = self.table.current_row()
        self.table.show_rows(from_rows(list(month.tables)), of="tables")
        if chosen is None or not self.table.go_to_key(_code(chosen)):
            self.table.go_to(0)
        self._show_table(self.table.current_row())
        rows = self.behind.table()
        if self.shows_rows() and rows is not None:
            rows.reload()
        if self.wanted:
            self.open(self.wanted, "", "files")
            self.wanted = ""

    def choose(self, code: str) -> None:
        """Show a table."""
        self.table.go_to_key(code)
        self.go_back()

    def _show_table(self, row: MonthTable | None) -> None:
        if row is None or self._month is None:
            return
        table = self._month.table(row.code)
        shown = self.grid.figures.table
        self.card.say(table_title(table.code, look().language), self._note(table))
        self.grid.show_table(table)
        self.nothing.setVisible(not table.lines)
        self.holder.settle()
        if shown is None or shown.code != table.code:
            self.go_back()

    def _note(self, table: MonthTable) -> str:
        """The part of the report, and what is counted where that is the same in every column."""
        units = set(table.units)
        unit = unit_title(table.units[0], look().language) if len(units) == 1 else ""
        return " · ".join(filter(None, (part_title(table.part, look().language), unit)))

    def shows_rows(self) -> bool:
        """Whether the list behind a figure is shown."""
        return self.stack.currentWidget() is self.behind

    # acts

    def open_figure(self) -> None:
        """Open the list behind the figure under the cursor."""
        self.grid.open_current()

    def open(self, code: str, line: str, measure: str) -> None:
        """Open the list behind a figure; without a line behind the sum of its column."""
        self.choose(code)
        self._open(line or None, measure)

    def _open(self, line: str | None, measure: str) -> None:
        table, month = self.grid.figures.table, self._month
        if table is None or month is None:
            return
        language = look().language
        value = table.total(measure) if line is None else table.value(line, measure)
        unit = unit_title(table.units[table.measures.index(measure)], language)
        named = "" if line is None else line_title(table.code, line, language, self._names)
        title = listed((table_title(table.code, language), named))
        told = self.tr("{measure}: {figure} {unit}").format(
            measure=measure_title(table.code, measure, language), figure=figure_words(value), unit=unit
        )
        asked = AskBehind(month.month, table.code, measure, line)
        self.stack.setCurrentWidget(self.behind)
        self.behind.show_figure(asked, SOURCES[table.code], title, told)
        self.behind.take_cursor()

    def go_back(self) -> None:
        """Show the figures again."""
        if self.shows_rows():
            inside = holds_cursor(self.behind)
            self.stack.setCurrentWidget(self.card)
            if inside:
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter_grid(self, row: MonthTable) -> None:
        self.go_back()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
