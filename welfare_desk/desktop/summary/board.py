# SPDX-License-Identifier: Apache-2.0
"""The charts of the first page: what each shows, where it stands in windows of any size, what it opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from welfare_desk.desktop.casework.listing.views import ON_PENSION, WAITING
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.pages import spec_of
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.words import day, month_title
from welfare_desk.desktop.summary.chart import Chart, span_words
from welfare_desk.desktop.summary.chart_acts import ChartActs
from welfare_desk.desktop.summary.chart_card import ChartCard, PartsCard, charts_of, stops_of
from welfare_desk.desktop.summary.charts import Bars, Donut
from welfare_desk.desktop.summary.flow import QueueFlow
from welfare_desk.desktop.summary.shares import RING, TOGETHER, areas, fields, kinds
from welfare_desk.desktop.summary.sides import StockSide, VisitsSide
from welfare_desk.desktop.summary.tiles import Figures
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.first_page import FirstPage
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.domain.summary.trend import ChartKind, Figure, QueueMonth

_COVERED = (Coverage.COVERED,)
_BEHIND: dict[str, FileFilter] = {
    Figure.COVERED: FileFilter(coverages=_COVERED),
    Figure.ON_PENSION: ON_PENSION,
    Figure.IN_QUEUE: WAITING,
    Figure.NON_RECURRING: FileFilter(
        coverages=_COVERED, pension_states=(PensionState.NONE, PensionState.CUT)
    ),
}
"""What each figure's press shows, so that the list counts what the figure counts."""

KINDS, AREAS, FIELDS, STOCK, VISITS = "kinds", "areas", "fields", "stock", "visits"
_MOST_AREAS = 8
_FEWER = 4
"""Kinds and areas shown in a low window, where the work of the day needs the room."""
_HEIGHT = {False: 112, True: 150}
_NO_LIMIT = 16_777_215
"""Qt's own greatest height."""


class Board:
    """Built by the page, which places its parts in a grid with `arrange` and tells it of the window."""

    def __init__(self, page: Page) -> None:
        self.desk = page.desk
        translate = QCoreApplication.translate
        file = translate("FirstPage", "files")
        by_kind = translate("FirstPage", "Covered files by kind of disability")
        by_area = translate("FirstPage", "Covered files by neighbourhood")
        self.figures = Figures()
        self.flow = QueueFlow(translate("FirstPage", "In and out of the pension queue"))
        self.flow_card = ChartCard(self.flow)
        self.ring = Donut(by_kind, file, ChartKind.DISABILITIES, translate("FirstPage", "Kind of disability"))
        self.areas = Bars(by_area, file, ChartKind.NEIGHBOURHOODS, translate("FirstPage", "Neighbourhood"))
        self.fields = Bars(
            translate("FirstPage", "Covered files by field of work"),
            file,
            ChartKind.FIELDS,
            translate("FirstPage", "Field"),
        )
        self.parts = PartsCard(translate("FirstPage", "Covered files by group"))
        self.stock, self.visits = StockSide(), VisitsSide(self.desk.memory)
        self.stock_card = ChartCard(self.stock.levels, self.stock)
        self.visits_card = Card(translate("FirstPage", "Visits of this week"))
        self.sees_store = self.desk.may(spec_of("equipment").permission)
        self.acts = ChartActs(page, self.flow)
        self.shown: FirstPage | None = None
        self._high = self._wide = True
        self._build()
        self._connect()

    def _build(self) -> None:
        translate = QCoreApplication.translate
        self.parts.add_part(KINDS, translate("FirstPage", "Disability"), self.ring)
        self.parts.add_part(AREAS, translate("FirstPage", "Neighbourhood"), self.areas)
        self.parts.add_part(FIELDS, translate("FirstPage", "Field"), self.fields)
        self.visits_card.body.addWidget(self.visits, 1)
        # What could be higher must not ask for it: the page would scroll although everything fits.
        for part in (self.ring, self.areas, self.fields, self.flow):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._make_room()

    def _connect(self) -> None:
        for tile in self.figures.tiles.values():
            tile.pressed.connect(self._open_figure)
            tile.held.connect(partial(self.acts.hold, tile))
            tile.menu_wanted.connect(partial(self.acts.open_menu, tile))
        charts: tuple[Chart, ...] = (self.flow, self.ring, self.areas, self.fields, self.stock.levels)
        for chart in charts:
            chart.held.connect(partial(self.acts.hold, chart))
            chart.menu_wanted.connect(partial(self.acts.open_menu, chart))
        for card in (self.flow_card, self.parts, self.stock_card):
            card.menu_wanted.connect(self.acts.open_menu)
        self.parts.tabs.chosen.connect(self._hold_part)
        self.flow.pressed.connect(self._open_month)
        self.flow.fitted.connect(self._tell_months)
        self.ring.pressed.connect(self._open_kind)
        self.areas.pressed.connect(self._open_area)
        self.fields.pressed.connect(self._open_field)
        self.stock.item_wanted.connect(self._open_item)
        self.stock.list_wanted.connect(self._open_stock)
        self.visits.file_wanted.connect(self._open_file)
        self.visits.list_wanted.connect(partial(self.desk.go, "visits", tab="planned", week=True))
        self.visits.due_wanted.connect(partial(self.desk.go, "visits", tab="due", unplanned=True))

    def _hold_part(self, _name: str) -> None:
        """Acts are about a chart that is seen: the one whose tab was chosen, none behind it."""
        for chart in charts_of(self.parts.current()):
            self.acts.hold(chart)

    # where things stand

    def arrange(
        self, grid: QGridLayout, tasks: QWidget, events: QWidget, *, beside: bool, even: bool
    ) -> None:
        """Place charts over the day's work; `beside`: two have room beside each other, `even` as much."""
        self.figures.arrange(beside=beside)
        if beside:
            places = ((self.flow_card, 0, 0), (self.parts, 0, 1), (tasks, 1, 0), (events, 1, 1))
        else:
            places = ((self.flow_card, 0, 0), (self.parts, 1, 0), (tasks, 2, 0), (events, 3, 0))
        span = 1 if beside else 2
        for widget, row, column in places:
            grid.addWidget(widget, row, column, 1, span)
        grid.addWidget(self.stock_card, 0, 2)
        grid.addWidget(self.visits_card, 1, 2)
        for row in range(4):
            grid.setRowStretch(row, 0)
        charts = (3 if self._wide else 2) if self._high else 0
        grid.setRowStretch(0, charts)
        grid.setRowStretch(1, 2 if beside else charts)
        for column, share in enumerate((10 if even else 12, 10 if even else 8, 6 if self._wide else 0)):
            grid.setColumnStretch(column, share)
        tasks.setMinimumHeight(0 if beside else px(190))

    def fit(self, *, wide: bool, high: bool) -> None:
        """In a wide window the store and the visits stand at the side, in others behind tabs."""
        self._high = high
        self._wide = wide
        translate = QCoreApplication.translate
        for name, words, side, card in (
            (STOCK, translate("FirstPage", "Store"), self.stock, self.stock_card),
            (VISITS, translate("FirstPage", "Visits"), self.visits, self.visits_card),
        ):
            if name == STOCK and not self.sees_store:
                card.hide()
                continue
            card.setVisible(wide)
            if wide and self.parts.take_part(name) is not None:
                card.body.addWidget(side, 1)
                side.show()
            elif not wide and not self.parts.has_part(name):
                self.parts.add_part(name, words, side)
        self._make_room()
        self._show_shares()

    def _make_room(self) -> None:
        """In a low window the charts are small and show less; the work of the day gets what is left."""
        for widget in (self.parts.stack, self.flow):
            widget.setMinimumHeight(px(_HEIGHT[self._high]))
        most = _NO_LIMIT if self._high else px(_HEIGHT[False])
        self.parts.stack.setMaximumHeight(most)

    def stops(self) -> list[QWidget]:
        """What Tab reaches, from the top."""
        tiles: list[QWidget] = list(self.figures.tiles.values())
        sides = [
            stop for card in (self.stock_card, self.visits_card) if self._wide for stop in stops_of(card)
        ]
        return [*tiles, self.flow, self.flow_card.more, *self.parts.stops(), *sides]

    # what is shown

    def _tell_months(self) -> None:
        """The months that have room, while a copy, a table and a paper have them all."""
        self.flow_card.say(self.flow.title, _span(self.flow.shown()))

    def show(self, page: FirstPage) -> None:
        """The figures and charts of a day."""
        self.shown = page
        self.acts.office = page.county
        self.figures.show_page(page)
        self.flow.show_months(page.queue)
        self.flow.period = _span(page.queue)
        self._tell_months()
        self.ring.period = self.areas.period = self.fields.period = day(page.counts.on)
        self.stock.show_stock(page.stock, page.counts.on)
        self.visits.show_visits(page.visits, page.counts.on)
        self._show_shares()

    def _show_shares(self) -> None:
        if self.shown is not None:
            self.show_groups(self.shown.counts)

    def show_groups(self, counts: Counts) -> None:
        """The covered files by kind of disability, by neighbourhood and by field of work."""
        most_kinds, most_areas = (len(RING), _MOST_AREAS) if self._high else (_FEWER, _FEWER)
        self.ring.show_shares(kinds(counts.by_disability, most_kinds))
        shares, rest = areas(counts.by_neighbourhood, most_areas)
        self.areas.show_shares(shares, rest)
        self.fields.show_shares(fields(counts.by_domain))

    # what opens

    def show_part(self, name: str) -> None:
        """Bring the store or the visits into sight, and the cursor there."""
        if self.parts.has_part(name):
            self.parts.show_part(name)
        side = self.stock if name == STOCK else self.visits
        stops = [each for each in stops_of(side) if each.isVisible()]
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_figure(self, name: str) -> None:
        self.desk.go("files", wanted=replace(_BEHIND[name]))

    def _open_kind(self, codes: str) -> None:
        chosen = tuple(DisabilityType(code) for code in codes.split(TOGETHER))
        self.desk.go("files", wanted=FileFilter(coverages=_COVERED, disabilities=chosen))

    def _open_field(self, code: str) -> None:
        self.desk.go("files", wanted=FileFilter(coverages=_COVERED, domains=(Domain(code),)))

    def _open_area(self, area: str) -> None:
        self.desk.go("files", wanted=FileFilter(coverages=_COVERED, neighbourhoods=(area,)))

    def _open_month(self, name: str) -> None:
        month, table = name.split(" ")
        self.desk.go("month", month=month, tab="tables", table=table)

    def _open_item(self, code: str) -> None:
        self.desk.go("equipment", tab="stock", item=code)

    def _open_stock(self) -> None:
        below = self.shown is not None and self.shown.stock.below > 0
        self.desk.go("equipment", tab="stock", below=below)

    def _open_file(self, file_no: str) -> None:
        self.desk.go("file", key=file_no)


def _span(months: Sequence[QueueMonth]) -> str:
    if not months:
        return ""
    return span_words(month_title(months[0].month), month_title(months[-1].month))
