# SPDX-License-Identifier: Apache-2.0
"""The province over a span of months: its tables, its offices beside each other, and what is missing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.allowing import allow, not_loaded, nothing_there, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.cells import PAD, cell_font
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.month import MonthEdit, month_digits
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.labels import KeyCap, Label
from welfare_desk.desktop.kit.leading import Leading
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.saving import ask_where_to_save
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.headquarters.lacking import Lacking
from welfare_desk.desktop.summary.headquarters.words import Counts
from welfare_desk.desktop.summary.month.grid import FigureGrid, WholeLines
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.bundles.province import Counted
from welfare_desk.domain.summary.monthly.figures import ALL, Line
from welfare_desk.domain.summary.monthly.figures import Table as Figures
from welfare_desk.domain.summary.monthly.lists import summed_of
from welfare_desk.domain.text import isolate
from welfare_desk.sentences.month_words import part_title, table_title, unit_title
from welfare_desk.services.summary.bundles.board import AskTotals, TotalsShown, totals
from welfare_desk.services.summary.bundles.province_workbook import (
    ExportProvince,
    ProvinceExported,
    export_province,
)
from welfare_desk.services.summary.bundles.standings import MOST_MONTHS

TABLES, OFFICES = "tables", "offices"
_NARROW, _MONTH, _WIDE, _BESIDE = 240, 104, 1200, 44
"""Pixels at scale 1: the least list of tables, a month's line, what is not narrow, edges of the list."""
_PART = 0.4
"""The most of the width that the list of tables takes."""


class TotalsPart(Leading):
    """The page calls `show_span` once it knows the months; `work` tells how far adding up is."""

    def __init__(self, page: Page, work: LongWork, card: ProgressCard) -> None:
        super().__init__()
        self._page, self._work, self._progress = page, work, card
        self._shown: TotalsShown | None = None
        self._asked: tuple[JalaliMonth, JalaliMonth] | None = None
        self._told = False
        """Whether somebody pressed for these sums and waits to be told."""
        self.since, self.until = MonthEdit(page.desk.today), MonthEdit(page.desk.today)
        self.go_button = Button(self.tr("Add up"), "refresh-cw")
        self.export_button = Button(self.tr("Take out as a sheet"), "file-spreadsheet")
        self._caps = KeyCap("Ctrl+Enter"), KeyCap("Ctrl+E")
        self.views = Tabs(self.tr("Province or offices"))
        self.told = Lacking()
        self.table = Table(
            self._columns(),
            name="hq_tables",
            accessible_name=self.tr("Tables of the province"),
            key=lambda one: one.table.code,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.list = ListCard(self.table)
        self._names: dict[str, str] = {}
        self.grid = FigureGrid(self.tr("Figures of the province"), self._names)
        self.holder = WholeLines(self.grid)
        self.mark = Label("", "small", wrap=True)
        self.card = Card(margin=12)
        self.none = EmptyState("calendar-clock", "", "")
        self.stack = QStackedWidget()
        self._build()
        self._connect()
        self.leads_to = self.table

    def _build(self) -> None:
        self.since.setAccessibleName(self.tr("From the month"))
        self.until.setAccessibleName(self.tr("To the month"))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        for words, edit in ((self.tr("from"), self.since), (self.tr("to"), self.until)):
            edit.setFixedWidth(px(_MONTH))
            head.addWidget(Label(words, "muted"))
            head.addWidget(edit)
        head.addWidget(self.go_button)
        head.addWidget(self._caps[0])
        head.addWidget(self.views, 1)
        head.addWidget(self.export_button)
        head.addWidget(self._caps[1])
        self.views.offer(
            (Tab(TABLES, self.tr("The whole province")), Tab(OFFICES, self.tr("Office by office"))), TABLES
        )
        self.card.body.addWidget(self.holder, 1)
        self.card.body.addWidget(self.mark)
        tables = QHBoxLayout()
        tables.setSpacing(px(GAP))
        self.list.setFixedWidth(px(_NARROW))
        tables.addWidget(self.list)
        tables.addWidget(self.card, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(8))
        inner.addWidget(self.told)
        inner.addLayout(tables, 1)
        held = Leading()
        held.setLayout(inner)
        self.stack.addWidget(self.none)
        self.stack.addWidget(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        words = self.tr("Add up these months")
        keyed(self, words, "refresh-cw", self.add_up_now, "Ctrl+Return", self.go_button)
        self.export_act = keyed(
            self,
            self.tr("Take the province out as a sheet"),
            "file-spreadsheet",
            self.export,
            "Ctrl+E",
            self.export_button,
        )
        keyed(self, self.tr("Province, or office by office"), "rows-3", self.turn, "F9")
        for edit in (self.since, self.until):
            edit.returnPressed.connect(self.add_up_now)
        self.views.chosen.connect(self._view_chosen)
        self.table.current_changed.connect(self._show_table)
        self.table.opened.connect(self._enter_grid)
        self.grid.opened.connect(self._opened)
        self._follow()

    def _columns(self) -> list[Column]:
        def title(one: Counted) -> str:
            return table_title(one.table.code, look().language)

        def part(one: Counted) -> str:
            return part_title(one.table.part, look().language)

        def summed(one: Counted) -> int | None:
            return next(map(one.table.measures.index, summed_of(one.table)), None)

        def total(one: Counted) -> str:
            place = summed(one)
            if place is None:
                return ""
            told = figure_words(one.table.total(one.table.measures[place]))
            return f"{told} *" if any(line.values[place] for line in one.lacking.lines) else told

        def unit(one: Counted) -> str:
            place = summed(one)
            return "" if place is None else unit_title(one.table.units[place], look().language)

        return [
            Column("title", self.tr("Table"), title, CellLook.STRONG, width=180, stretch=1, second=part),
            Column("total", self.tr("Sum"), total, width=84, second=unit),
        ]

    # what is shown

    def show_span(self, since: JalaliMonth, until: JalaliMonth) -> None:
        """Propose these months, and add them up when the part is seen."""
        if self._asked is None:
            self.since.setText(month_digits(since))
            self.until.setText(month_digits(until))

    def fit(self, width: int) -> None:
        """In a narrow window the keys go from the row; F1 tells them."""
        for cap in self._caps:
            cap.setVisible(width >= _WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """The list of tables is as wide as its names need, the figures beside it keep the greater part."""
        metrics = QFontMetrics(cell_font(CellLook.STRONG))
        title, total = self.table.columns
        rows = () if self._shown is None else self._shown.province.tables
        names = max((metrics.horizontalAdvance(title.text(row)) for row in rows), default=0)
        wanted = names + 2 * px(PAD) + px(total.width + _BESIDE)
        most = round(self.width() * _PART)
        self.list.setFixedWidth(max(px(_NARROW), min(wanted, most)))

    def begin(self) -> None:
        """The part is seen: add up what is proposed, or again what was asked for."""
        if self.span() is not None:
            self.add_up()

    def span(self) -> tuple[JalaliMonth, JalaliMonth] | None:
        """The months typed; None where they are none or too many."""
        try:
            since, until = self.since.month(), self.until.month()
        except RuleError:
            return None
        if since is None or until is None or not since <= until < since.plus(MOST_MONTHS):
            return None
        return since, until

    def add_up_now(self) -> None:
        """Add up and say so, for the sums may be the same."""
        self._told = True
        self.add_up()

    def add_up(self) -> None:
        """Ask for the sums of the months typed."""
        span = self.span()
        if span is None:
            told = self.tr("Type the first and the last month, as 1404/07; they hold at most {most} months")
            self._page.desk.say(told.format(most=number(MOST_MONTHS)), Tone.AMBER, "circle-alert")
            return
        self._asked = span
        came = partial(self._came, span)
        self._work.ask(self._progress, totals, AskTotals(*span), came)

    def _came(self, span: tuple[JalaliMonth, JalaliMonth], shown: TotalsShown) -> None:
        if span != self._asked:  # other months were asked for meanwhile, and one thing is done at a time
            self.add_up()
            return
        self._shown = shown
        self._names.update(shown.names)
        if self._told:
            self._told = False
            self._page.desk.say(self.tr("Added up: {months}").format(months=Counts().months(_length(*span))))
        found = shown.province
        chosen = self.table.current_row()
        self.stack.setCurrentIndex(1 if found.tables else 0)
        how = self.tr("Read the bundles of the offices with {keys}, or choose other months.")
        self.none.say(self.tr("No bundle of these months was taken"), how.format(keys=isolate("Ctrl+O")))
        self.told.show_province(found, shown.offices, shown.corrected_since)
        self._offer_tables(chosen.table.code if isinstance(chosen, Counted) else "")
        self._follow()

    def _offer_tables(self, chosen: str) -> None:
        if self._shown is None:
            return
        found = self._shown.province
        offered = found.offices if self.views.current == OFFICES else found.tables
        codes = {one.table.code for one in offered}
        rows = [one for one in found.tables if one.table.code in codes]
        self.table.show_rows(from_rows(list(rows)), of="tables")
        self._spread()
        if not self.table.go_to_key(chosen):
            self.table.go_to(0)
        self._show_table(self.table.current_row())

    def _show_table(self, row: Counted | None) -> None:
        if row is None or self._shown is None:
            return
        code = row.table.code
        self.card.say(table_title(code, look().language), part_title(row.table.part, look().language))
        if self.views.current == OFFICES:
            found = next(one for one in self._shown.province.offices if one.table.code == code)
            table, lacking = _with_sum(found)
            self.grid.show_table(table, lacking, self._shown.offices)
            mark = self.tr("* without some months of the office: the sum of those that came")
        else:
            self.grid.show_table(row.table, row.lacking)
            mark = self.tr("* some of the offices counted do not know this figure")
            if any(codes for _, codes in self._shown.province.missing):
                mark = self.tr("* without what has not come (named above), or what an office does not know")
        self.mark.setText(mark)
        self.mark.setVisible(self._incomplete())
        self.holder.settle()

    def _incomplete(self) -> bool:
        lacking = self.grid.figures.lacking
        return lacking is not None and any(any(line.values) for line in lacking.lines)

    # acts

    def _follow(self) -> None:
        there = self._shown is not None and bool(self._shown.province.tables)
        allow(
            self.export_act,
            unless(self._shown is not None, not_loaded()),
            unless(there, nothing_there()),
        )

    def turn(self) -> None:
        """The whole province, or its offices beside each other."""
        self.views.step(1)

    def _view_chosen(self, name: str) -> None:
        row = self.table.current_row()
        self._offer_tables(row.table.code if isinstance(row, Counted) else "")

    def _enter_grid(self, row: Counted) -> None:
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _opened(self, line: str | None, measure: str) -> None:
        """A figure of the province opens into its offices; an office into its month on the board."""
        if self.views.current == TABLES:
            self.views.choose(OFFICES)
        elif line is not None and line != ALL and self._asked is not None:
            self._page.desk.go("headquarters", office=line, month=str(self._asked[1]))

    def go_back(self) -> bool:
        """From the figures to the list of tables; whether there was a way."""
        if not self.grid.hasFocus():
            return False
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def export(self) -> None:
        """Ask where, and write the months that are shown."""
        span = self._asked
        if span is None or not self.export_act.isEnabled():
            return
        months = str(span[0]) if span[0] == span[1] else f"{span[0]}-{span[1]}"
        name = self.tr("Sums of the province {months}.xlsx").format(months=months)
        kinds = self.tr("Excel (*.xlsx)")
        path = ask_where_to_save(self._page, self.tr("Take the province out"), name, kinds)
        if path:
            self._work.do(self._progress, export_province, ExportProvince(*span, path), self._exported)

    def _exported(self, done: ProvinceExported) -> None:
        if done.missing:
            told = self.tr("The sheet is written; it is without {months} of offices, which it names")
            self._page.desk.say(told.format(months=Counts().months(done.missing)), Tone.AMBER, "circle-alert")
        else:
            self._page.desk.say(self.tr("The sheet is written; no month is missing"))


def _length(since: JalaliMonth, until: JalaliMonth) -> int:
    return 12 * (until.year - since.year) + until.month - since.month + 1


def _with_sum(found: Counted) -> tuple[Figures, Figures]:
    """The offices with their sum below them, so far as it is known."""
    table, lacking = found.table, found.lacking
    places = range(len(table.measures))
    known = [[line.values[place] for line in table.lines] for place in places]
    sums = tuple(_sum(values) for values in known)
    without = tuple(sum(line.values[place] or 0 for line in lacking.lines) for place in places)
    head = (table.code, table.part, table.measures, table.units)
    return (
        Figures(*head, (*table.lines, Line(ALL, sums))),
        Figures(*head, (*lacking.lines, Line(ALL, without))),
    )


def _sum(values: list[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
