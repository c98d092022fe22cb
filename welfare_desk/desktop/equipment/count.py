# SPDX-License-Identifier: Apache-2.0
"""Stock counts: those that were, and the open one, keyed in item by item or scanned."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from welfare_desk.desktop.casework.papers import PaperDialog, reprint
from welfare_desk.desktop.equipment.acts import tell_moved
from welfare_desk.desktop.equipment.count_columns import count_columns, counted_title
from welfare_desk.desktop.equipment.count_open import BeginCountDialog, OpenCount
from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, lacks_right, reason_of, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.saving import file_name
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import listed, number, signed
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.store import CountedLine, KeptCount
from welfare_desk.services.equipment.count_looks import (
    AskCount,
    CountPage,
    CountSheetPdf,
    CountShown,
    ListCounts,
    PrintCountSheet,
    count_sheet_pdf,
    list_counts,
    print_count_sheet,
    show_count,
)
from welfare_desk.services.equipment.counting import EndCount, close_count, drop_count
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.sightings import Ticket

OPEN = "open"
_MOST_TOLD = 6


def _differences(lines: Sequence[CountedLine]) -> str:
    """Items and sizes with their differences, as the end of a sentence; of many lines the first."""
    told = [f"{counted_title(one)}: {signed(one.line.difference)}" for one in lines[:_MOST_TOLD]]
    return listed([*told, "…"]) if len(lines) > _MOST_TOLD else f"{listed(told)}."


class CountPart(Part):
    """While a count is open it is what is shown; else the counts that were."""

    name = "count"
    tone = Tone.BLUE
    poses = ("close",)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.open: KeptCount | None = None
        self.counts = Table(
            count_columns(),
            name="equipment_counts",
            accessible_name=self.tr("Counts of the store"),
            key=lambda row: row.id,
            memory=page.desk.memory,
        )
        help_ = self.tr("Print the empty sheet, count along the shelves, then key it in.")
        self.card = ListCard(
            self.counts, over=EmptyState("clipboard-list", self.tr("No count yet"), help_, key="Ctrl+N")
        )
        self.counting = OpenCount(page)
        self.table = self.counts
        self.stack = QStackedWidget()
        self.stack.addWidget(self.card)
        self.stack.addWidget(self.counting)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.sheet_button = Button(self.tr("Empty sheet"), "printer")
        self.drop_button = Button(self.tr("Give it up"), "x")
        self.begin_button = Button(self.tr("Begin a count"), "clipboard-list", ButtonKind.FILLED)
        self.close_button = Button(self.tr("Close with minutes"), "stamp", ButtonKind.FILLED)
        self._commands()
        self.counts.opened.connect(self._open_paper)
        self.counts.rows.loaded.connect(self._counts_loaded)
        self.counting.kept.connect(self._ask_open)
        self.leads_to = self.counts
        page.recalls.new("count-begun", self.begin)
        self._follow()

    def _commands(self) -> None:
        self.begin_act = keyed(
            self, self.tr("Begin a count"), "clipboard-list", self.begin, "Ctrl+N", self.begin_button
        )
        self.sheet_act = keyed(
            self, self.tr("Empty sheet to count on"), "printer", self.print_sheet, "Ctrl+P", self.sheet_button
        )
        self.close_act = keyed(
            self, self.tr("Close the count with its minutes"), "stamp", self.close_count, "Ctrl+Return",
            self.close_button,
        )  # fmt: skip
        self.drop_act = keyed(
            self, self.tr("Give the count up"), "x", self.drop, "Ctrl+Del", self.drop_button
        )

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Stock count")

    def buttons(self) -> tuple[Button, ...]:
        return self.sheet_button, self.drop_button, self.begin_button, self.close_button

    def in_sight(self) -> tuple[Button, ...]:
        if self.open is None:
            return self.sheet_button, self.begin_button
        return self.sheet_button, self.drop_button, self.close_button

    def show_first(self) -> None:
        self.counting.offer()
        self.counts.show_rows(self._fetch)

    def reload(self) -> None:
        if self.counts.rows.ready:
            self.counts.reload()
        else:
            self.show_first()

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        if self.open is None:
            total = self.counts.rows.total
            return ((self.tr("{count} counts", "", total).format(count=number(total)), None),)
        lines = self.counting.lines
        parts: list[tuple[str, Tone | None]] = [
            (self.tr("{count} lines counted", "", len(lines)).format(count=number(len(lines))), None)
        ]
        differing = sum(bool(one.line.difference) for one in lines)
        if differing:
            words = self.tr("{count} lines differ", "", differing).format(count=number(differing))
            parts.append((words, Tone.AMBER))
        if lacks_right(self.close_act):
            parts.append((reason_of(self.close_act), None))
        return tuple(parts)

    def keys(self) -> tuple[Key, ...]:
        if self.open is None:
            return (
                Key("Ctrl+N", self.tr("begin a count"), Permission.EDIT_STORE),
                Key("Ctrl+P", self.tr("empty sheet"), Permission.EDIT_STORE),
                Key("Enter", self.tr("its minutes"), Permission.PRINT_PAPERS),
            )
        return (
            Key("Enter", self.tr("next field; after the last the line is kept")),
            Key("Ctrl+Return", self.tr("close"), Permission.APPROVE),
        )

    def pose(self, name: str) -> None:
        self.close_count()

    # what is shown

    def _fetch(self, request: PageRequest, deliver: Any) -> None:
        def give(found: CountPage) -> None:
            deliver(RowPage(found.rows, found.total))
            if request.offset == 0:
                self._found(next((one for one in found.rows if one.state == OPEN), None))

        def in_vain(told: Told) -> None:
            deliver(RowPage((), 0))

        asked = ListCounts(request.offset, request.limit)
        self.page.ask(list_counts, asked, give, latest=f"counts {request.offset}", on_error=in_vain)

    def _counts_loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and self.counts.current_row() is None:
            self.counts.go_to(0)
        self.changed.emit()

    def _found(self, count: KeptCount | None) -> None:
        before, self.open = self.open, count
        self._follow()
        if count is not None:
            self._ask_open()
        else:
            self.told.emit(0)
        if self.isVisible() and (before is None) != (count is None) and self.leads_to is not None:
            self.leads_to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_open(self) -> None:
        if self.open is not None:
            self.page.ask(show_count, AskCount(self.open.id), self._came, latest="count")

    def _came(self, shown: CountShown) -> None:
        if self.open is None or shown.count.id != self.open.id:
            return
        self.open = shown.count
        self.counting.show_count(shown)
        self.told.emit(len(shown.lines))
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        counting = self.open is not None
        self.stack.setCurrentWidget(self.counting if counting else self.card)
        self.table = self.counting.table if counting else self.counts
        self.leads_to = self.counting.first if counting else self.counts
        desk = self.page.desk
        allow(self.begin_act, lacking(desk, Permission.EDIT_STORE), unless(not counting, self._is_open()))
        allow(self.sheet_act, lacking(desk, Permission.EDIT_STORE))
        none = self.tr("No count is open.")
        empty = self.tr("Nothing is counted yet.")
        allow(
            self.close_act,
            lacking(desk, Permission.APPROVE),
            unless(counting, none),
            unless(self.counting.lines, empty),
        )
        allow(self.drop_act, lacking(desk, Permission.EDIT_STORE), unless(counting, none))
        self.changed.emit()

    def _is_open(self) -> str:
        return self.tr("A count is open: close it or give it up first.")

    # acts

    def begin(self) -> None:
        """Open a count."""
        if self.page.permits(Permission.EDIT_STORE):
            told = self.tr("The count is open: key in what was counted")
            open_telling(self.page, BeginCountDialog(self.page), told)

    def close_count(self) -> None:
        """Ask with the differences before they are posted under numbered minutes."""
        count = self.open
        if count is None or not self.close_act.isEnabled() or self.counting.lacks_enter():
            return
        differing = [one for one in self.counting.lines if one.line.difference]
        if differing:
            told = self.tr("{count} lines differ and are posted: {lines}", "", len(differing))
            text = told.format(count=number(len(differing)), lines=_differences(differing))
        else:
            text = self.tr("Nothing differs; the minutes say so.")
        left = self.counting.uncounted
        if left:
            told = self.tr("{count} items with stock were not counted; their stock stays as it is.", "", left)
            text = f"{text}\n{told.format(count=number(left))}"
        acts = [(self.tr("Close and number"), True)]

        def decided(answer: bool | None) -> None:
            if answer:
                facts = EndCount(count.id, count.version)
                self.page.do(close_count, facts, partial(self._closed, count.id))

        ask(self.page, self.tr("Close the count with its minutes?"), text, acts, decided)

    def _closed(self, count_id: int, moved: StockMoved) -> None:
        self.counts.stand_on(count_id)
        tell_moved(self.page, moved)

    def drop(self) -> None:
        """Ask before a count is given up."""
        count = self.open
        if count is None or not self.drop_act.isEnabled():
            return
        text = self.tr("What was counted counts no more; nothing in the store changes.")

        def decided(answer: bool | None) -> None:
            if answer:
                said = self.tr("The count was given up")
                facts = EndCount(count.id, count.version)
                self.page.do(drop_count, facts, lambda _: self.page.desk.say(said))

        acts = [(self.tr("Give it up"), True)]
        ask(self.page, self.tr("Give this count up?"), text, acts, decided, danger=True, careful=True)

    def print_sheet(self) -> None:
        """Log that an empty sheet is printed, then draw and show it."""

        def drawn(pdf: bytes) -> None:
            name = file_name(".pdf", paper_words(Sheet.COUNT_SHEET))
            PaperDialog(self.page, paper_words(Sheet.COUNT_SHEET), pdf, name, Sheet.COUNT_SHEET).open()

        def logged(ticket: Ticket) -> None:
            self.page.ask(count_sheet_pdf, CountSheetPdf(ticket.id), drawn, latest="sheet")

        self.page.do(print_count_sheet, PrintCountSheet(), logged)

    def _open_paper(self, row: KeptCount) -> None:
        if row.number:
            reprint(self.page, PaperKind.STOCK_COUNT, row.number)
        else:
            self.page.desk.say(self.tr("This count has no minutes."), Tone.AMBER, "info")
