# SPDX-License-Identifier: Apache-2.0
"""The page of headquarters: how the offices stand with their months, and what the province adds up to."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.long_work import LongWork
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.labels import KeyCap
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.summary.headquarters.board import BoardPart
from welfare_desk.desktop.summary.headquarters.head import PERSONS, BoardHead
from welfare_desk.desktop.summary.headquarters.offices import OfficesPart
from welfare_desk.desktop.summary.headquarters.reading import Reading
from welfare_desk.desktop.summary.headquarters.refusals import RefusalsPart
from welfare_desk.desktop.summary.headquarters.totals import TotalsPart
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import FIRST_YEAR, JalaliMonth
from welfare_desk.domain.summary.bundles.board import CellState
from welfare_desk.domain.text import isolate
from welfare_desk.services.door import Kind
from welfare_desk.services.summary.bundles.board import AskBoard, AskPersons, Board, board, persons
from welfare_desk.services.summary.bundles.headquarters import BundlesTaken

BOARD, TOTALS, OFFICES, REFUSALS = "board", "totals", "offices", "refusals"


class HeadquartersPage(Page):
    """`load` takes `tab`, `office` (a code) and `month` (``1404-07``), whose cell gets the cursor."""

    kinds = frozenset({Kind.MONTH, Kind.OFFICE})
    poses = (TOTALS, OFFICES, REFUSALS)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.year = JalaliMonth.of(desk.today()).plus(-1).year
        self._board: Board | None = None
        self._wanted: tuple[str, JalaliMonth] | None = None
        self.work = LongWork(self)
        self.reading_card = ProgressCard(
            "inbox", self.tr("Bundles are read and verified"), self.tr("Cancelled, none of them is taken.")
        )
        self.adding_card = ProgressCard(
            "boxes", self.tr("The province is added up"), self.tr("Cancelled, nothing is changed.")
        )
        self.head = BoardHead()
        self.tabs = Tabs(self.tr("Parts of headquarters"))
        self.reading = Reading(self, self.work, self.reading_card)
        self.board = BoardPart(self)
        self.totals = TotalsPart(self, self.work, self.adding_card)
        self.offices = OfficesPart(self)
        self.refusals = RefusalsPart(self)
        self.shown_in: dict[str, QWidget] = {
            BOARD: self.board,
            TOTALS: self.totals,
            OFFICES: self.offices,
            REFUSALS: self.refusals,
        }
        self.stack = QStackedWidget()
        for part in self.shown_in.values():
            self.stack.addWidget(part)
        self.read_button = Button(self.tr("Read bundles"), "inbox", ButtonKind.FILLED)
        self._commands()
        self._build()
        self._connect()
        self._offer_tabs()
        self.say_title(self.tr("Headquarters"), self.tr("Bundles of the offices"))
        self.command_list_out("Ctrl+Shift+E")

    def _commands(self) -> None:
        read = self.command(self.tr("Read bundles of offices"), "inbox", self.reading.choose, "Ctrl+O")
        self.read_button.act(read)
        folder = self.tr("Read every bundle of a folder")
        self.command(folder, "folder-open", self.reading.choose_folder, "Ctrl+Shift+O")
        before, after = self.tr("Year before"), self.tr("Next year")
        self.command(before, "chevron-right", partial(self.step_year, -1), "Alt+PgUp")
        self.after_act = self.command(after, "chevron-left", partial(self.step_year, 1), "Alt+PgDown")
        self.command_parts(self._step_tab)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.tabs, 1)
        top.addWidget(self.read_button)
        top.addWidget(KeyCap("Ctrl+O"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addWidget(self.reading_card)
        layout.addWidget(self.adding_card)
        layout.addWidget(self.head)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.before.clicked.connect(partial(self.step_year, -1))
        self.head.after.act(self.after_act)
        self.head.pressed.connect(self._open_figure)
        self.tabs.chosen.connect(self.show_tab)
        self.tabs.entered.connect(self._enter)
        self.reading.read.connect(self._read)
        self.offices.table.opened.connect(self._open_office)
        how = self.tr(
            "Enrol an office from the file of its request under «Offices»; then read its bundles with "
            "{keys}, or drop them here."
        )
        told = how.format(keys=isolate("Ctrl+O"))
        self.board.say_none(self.tr("No office is enrolled yet"), told, self._to_offices())

    def _to_offices(self) -> Button:
        button = Button(self.tr("To the offices"), "building-2", ButtonKind.FILLED)
        button.clicked.connect(partial(self.show_tab, OFFICES))
        return button

    # what the window calls

    def load(self, tab: str = "", office: str = "", month: str = "", **arguments: Any) -> None:
        if office and month:
            self._wanted = office, JalaliMonth.parse(month)
            self.year = self._wanted[1].year
            self.show_tab(BOARD)
        elif tab in self.shown_in:
            self.show_tab(tab)
        self._ask()

    def reload(self) -> None:
        if self.isVisible():
            self._ask()
            if self.tabs.current == TOTALS:
                self.totals.begin()

    def fit(self, width: int, height: int) -> None:
        self.head.fit(width, height)
        self.board.fit(width)
        self.totals.fit(width)
        self.refusals.fit(width)

    def pose(self, name: str) -> None:
        self.show_tab(name)

    def first_focus(self) -> QWidget:
        return self.shown_in[self.tabs.current]

    def acts_shown(self) -> list[QAction]:
        return [*self.actions(), *self.shown_in[self.tabs.current].actions()]

    def heard(self) -> tuple[Key, ...]:
        esc = Key("Esc", self.tr("cancel work under way"))
        enter = {
            BOARD: self.tr("the bundle of the cell"),
            TOTALS: self.tr("into the figures; a figure opens into its offices"),
            OFFICES: self.tr("the months of the office"),
            REFUSALS: self.tr("the file of the row"),
        }
        return (Key("Enter", enter[self.tabs.current]), esc)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.work.under_way():
            self.work.cancel()
        elif event.key() == Qt.Key.Key_Escape and self.tabs.current == TOTALS and self.totals.go_back():
            return
        else:
            super().keyPressEvent(event)

    # the board

    def months(self) -> tuple[JalaliMonth, JalaliMonth]:
        """The months of the year shown that are over, or its first one."""
        first, last = JalaliMonth(self.year, 1), JalaliMonth(self.year, 12)
        return first, max(first, min(last, self._over()))

    def _over(self) -> JalaliMonth:
        """The last month that is over."""
        return JalaliMonth.of(self.desk.today()).plus(-1)

    def step_year(self, by: int, _: bool = False) -> None:
        """Another year; none that has no month over."""
        wanted = self.year + by
        if FIRST_YEAR <= wanted <= self._over().year:
            self.year = wanted
            self.forget_refusal()
            self._ask()

    def _ask(self) -> None:
        ahead = unless(self.year < self._over().year, self.tr("No month of it is over yet."))
        allow(self.after_act, ahead)
        self.head.show_year(self.year)
        self.ask(board, AskBoard(*self.months()), partial(self._came, self.year), latest="board")
        self.offices.reload()
        self.refusals.reload()

    def _came(self, year: int, found: Board) -> None:
        if year != self.year:
            return
        self._board = found
        self.trouble.clear()
        self.head.show_board(found)
        self.board.show_board(found)
        self.refusals.show_open(found.refused)
        if self._wanted is not None and self.board.go_to(*self._wanted):
            self._wanted = None
        self.totals.show_span(*self._newest())
        self._ask_persons()
        self._offer_tabs()
        self._tell()

    def _ask_persons(self) -> None:
        month = self._last_taken()
        if month is None:
            self.head.show_persons(None, None)
        else:
            self.ask(persons, AskPersons(month), partial(self.head.show_persons, month), latest="persons")

    def _last_taken(self) -> JalaliMonth | None:
        """The last month shown of which something was taken."""
        found = self._board
        taken = [cell.month for row in (found.rows if found else ()) for cell in row.cells if cell.sequence]
        return max(taken, default=None)

    def _newest(self) -> tuple[JalaliMonth, JalaliMonth]:
        """The last month of which something was taken, as a span; else the last that is over."""
        month = self._last_taken() or self.months()[1]
        return month, month

    def _tell(self) -> None:
        found = self._board
        parts: list[tuple[str, Tone | None]] = [
            (self.tr("The sums hold accepted bundles alone and name what is missing"), None)
        ]
        if found is not None and found.unplaced:
            told = self.tr("{count} refused files belong to no office known here", "", found.unplaced)
            parts.insert(0, (told.format(count=number(found.unplaced)), Tone.RED))
        keys = [Key("Enter", self.tr("the bundle")), Key("Ctrl+O", self.tr("read bundles"))]
        self.say_status(*parts, keys=keys)

    def _read(self, done: BundlesTaken) -> None:
        """The year of what was read is shown, where that is another one."""
        months = [JalaliMonth.parse(one.month) for one in done.taken]
        if months and max(months).year != self.year and max(months) <= self._over():
            self.year = max(months).year
        self._ask()
        if self.tabs.current == TOTALS:
            self.totals.begin()

    def _open_figure(self, name: str) -> None:
        if name == CellState.REFUSED:
            self.show_tab(REFUSALS)
        elif name == PERSONS:
            self.show_tab(TOTALS)
        elif name == OFFICES:
            self.show_tab(OFFICES)
        else:
            self.show_tab(BOARD)

    def _open_office(self, row: Any) -> None:
        self.show_tab(BOARD)
        self.board.go_to(row.code, row.last_month or self.months()[1])

    # parts

    def _offer_tabs(self) -> None:
        refused = self._board.refused if self._board is not None else 0
        self.tabs.offer(
            (
                Tab(BOARD, self.tr("Months of the offices")),
                Tab(TOTALS, self.tr("Sums of the province")),
                Tab(OFFICES, self.tr("Offices")),
                Tab(REFUSALS, self.tr("Refused files"), number(refused) if refused else "", Tone.RED),
            ),
            self.tabs.current or BOARD,
        )

    def show_tab(self, name: str, _: bool = False) -> None:
        """Show one of the parts."""
        inside = holds_cursor(self.stack)
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(self.shown_in[name])
        if inside:
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        if name == TOTALS:
            self.totals.begin()

    def _enter(self) -> None:
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_tab(self, by: int) -> None:
        self.tabs.step(by)
