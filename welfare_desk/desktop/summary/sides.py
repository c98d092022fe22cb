# SPDX-License-Identifier: Apache-2.0
"""What stands at the side of a wide window and behind a tab of a narrow one: the store, and the visits."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label, OneLine
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number, past_day
from welfare_desk.desktop.summary.levels import StockLevels
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import weekday_name
from welfare_desk.domain.summary.first_page import StockShort, VisitsAhead
from welfare_desk.domain.summary.visits import VisitRow
from welfare_desk.domain.text import isolate


def _area(row: VisitRow) -> str:
    return row.neighbourhood


class StockSide(QWidget):
    """Items near their least stock. Signals: `item_wanted` (its code), `list_wanted`."""

    item_wanted = Signal(str)
    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.levels = StockLevels(self.tr("Stock against the least"))
        self.told = OneLine("", "small")
        self.link = Button(self.tr("Store"), "chevron-left", ButtonKind.LINK, small=True)
        self.nothing = Label(self.tr("No item is near its least stock."), "muted", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.nothing)
        column.addWidget(self.levels, 1)
        column.addLayout(foot)
        self.levels.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.levels.pressed.connect(self.item_wanted)
        self.link.clicked.connect(self.list_wanted)

    def show_stock(self, stock: StockShort, today: dt.date) -> None:
        """The items, the shortest first."""
        self.levels.period = day(today)
        self.levels.show_items(stock.items)
        self.nothing.setVisible(not stock.items)
        self.levels.setVisible(bool(stock.items))
        below = self.tr("{count} items are below their least", "", stock.below)
        told = (
            below.format(count=number(stock.below)) if stock.below else self.tr("Amber line: the least stock")
        )
        self.told.setText(told)
        self.told.set_tone(Tone.RED if stock.below else None)
        self.link.say(self.tr("Below the least") if stock.below else self.tr("Store"))


class VisitsSide(QWidget):
    """Visits late and of this week. Signals: `file_wanted` (its number), `list_wanted`, `due_wanted`."""

    file_wanted = Signal(str)
    list_wanted = Signal()
    due_wanted = Signal()

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._today = dt.date.min
        self.table = Table(
            self._columns(),
            name="visits_ahead",
            accessible_name=self.tr("Visits: late, and of this week"),
            memory=memory,
        )
        self.table.headings.hide()
        self.card = ListCard(self.table)
        self.card.setProperty("card", "plain")
        self.card.setMinimumHeight(px(36 * 2))
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.nothing = Label(self.tr("No visit is planned for this week."), "muted", wrap=True)
        self.link = Button(self.tr("Planned"), kind=ButtonKind.LINK, small=True)
        self.due_link = Button(self.tr("Due"), kind=ButtonKind.LINK, small=True)
        foot = QHBoxLayout()
        foot.addWidget(self.link)
        foot.addStretch(1)
        foot.addWidget(self.due_link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.nothing)
        column.addWidget(self.card, 1)
        column.addLayout(foot)
        self.table.opened.connect(self._open)
        self.link.clicked.connect(self.list_wanted)
        self.due_link.clicked.connect(self.due_wanted)

    def _columns(self) -> list[Column]:
        def name(row: VisitRow) -> str:
            return isolate(f"{row.first_name} {row.last_name}".strip())

        return [
            Column("day", self.tr("Day"), self._day, CellLook.CHIP, width=104, tone=self._tone),
            Column("name", self.tr("Name"), name, width=120, stretch=1),
            Column("area", self.tr("Neighbourhood"), _area, CellLook.MUTED, width=86, drop=1),
        ]

    def _days(self, row: VisitRow) -> int:
        """Days until the visit; the list has planned ones only."""
        return 0 if row.planned_on is None else (row.planned_on - self._today).days

    def _day(self, row: VisitRow) -> str:
        days = self._days(row)
        if days < 0:
            late = self.tr("{count} days late", "", -days)
            return late.format(count=number(-days))
        on = row.planned_on
        if days == 0 or on is None:
            return past_day(self._today, self._today)
        return weekday_name(on) if look().persian else f"{on:%A}"

    def _tone(self, row: VisitRow) -> Tone:
        days = self._days(row)
        return Tone.RED if days < 0 else Tone.GREY if days else Tone.VIOLET

    def show_visits(self, visits: VisitsAhead, today: dt.date) -> None:
        """The visits, the latest first."""
        self._today = today
        self.table.show_rows(from_rows(list(visits.first)), of="visits")
        self.table.clearSelection()
        self.nothing.setVisible(not visits.first)
        self.card.setVisible(bool(visits.first))
        planned = self.tr("{late} late · {week} this week").format(
            late=number(visits.late), week=number(visits.week)
        )
        self.link.say(planned)
        due = self.tr("{count} not planned", "", visits.due).format(count=number(visits.due))
        self.due_link.say(due)

    def _open(self, row: VisitRow) -> None:
        self.file_wanted.emit(row.file_no)
