# SPDX-License-Identifier: Apache-2.0
"""The queue of a service: who waits in which order, how far the open quotas reach, why they stand there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.listing.narrowing import NarrowBox
from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_there, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.waiting.acts import QueueActs
from welfare_desk.desktop.waiting.beside import WIDE, Beside
from welfare_desk.desktop.waiting.columns import Bars, columns, key_of
from welfare_desk.desktop.waiting.filters import QueueFilters
from welfare_desk.desktop.waiting.foot import foot
from welfare_desk.desktop.waiting.head import Legend, QueueHead
from welfare_desk.desktop.waiting.list_paper import QueuePaper
from welfare_desk.desktop.waiting.newcomer import Newcomer
from welfare_desk.desktop.waiting.offering import Offering
from welfare_desk.desktop.waiting.table import QueueTable
from welfare_desk.desktop.waiting.ways import Ways
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.waiting.entries import PENSION
from welfare_desk.domain.waiting.listing import QueueFigures, QueueFilter, QueueRow
from welfare_desk.domain.waiting.listing import QueuePage as RowsOfQueue
from welfare_desk.domain.waiting.policy import Order
from welfare_desk.services.casework.questions import AskFilterValues, filter_values
from welfare_desk.services.door import Kind
from welfare_desk.services.waiting.moving import QueueMoved
from welfare_desk.services.waiting.questions import (
    AskFigures,
    ListQueue,
    ListServices,
    WaitingServices,
    figures,
    list_queue,
    services,
)

_SERVICE = "queue/service"


class QueuePage(Page):
    """`load` takes `service` (a code) and `file_no`, whose row gets the cursor."""

    kinds = frozenset({Kind.QUEUE, Kind.FILE, Kind.PERSON, Kind.IMPORT, Kind.COMMISSION, Kind.SETTING})
    poses = ("filtered", "join")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        kept = desk.memory.get_own(_SERVICE)
        self.service = kept if isinstance(kept, str) and kept else PENSION
        self._names: dict[str, str] = {}
        self._figures: QueueFigures | None = None
        self.bars = Bars()
        self.head = QueueHead()
        self.legend = Legend()
        self.filters = QueueFilters(desk.memory)
        self.narrow = NarrowBox()
        self.tables = {order: self._table(order) for order in Order}
        self._empties = {order: self._empty() for order in Order}
        self._cards = {
            order: ListCard(table, over=self._empties[order]) for order, table in self.tables.items()
        }
        self.lists = QStackedWidget()
        for card in self._cards.values():
            self.lists.addWidget(card)
        self.acts = QueueActs(self, self.current_row, self.current_service)
        self.join_button = Button(self.tr("Join the queue"), "user-plus", ButtonKind.FILLED)
        self.paper = QueuePaper(self)
        self.print_button = Button("", "printer", name=self.tr("Print this queue (Ctrl+Shift+P)"))
        self.newcomer = Newcomer(self, self.reload_all)
        self.ways = Ways(self, self.current_service)
        self.offering = Offering(self, self.show_service)
        self._commands()
        self.beside = Beside(self, self.acts, self.current_service, self._line)
        self._build()
        self._connect()
        self.command_list_out()

    def _table(self, order: Order) -> QueueTable:
        return QueueTable(
            columns(order, self.bars, self.desk.today),
            name=f"queue_{order.value}",
            accessible_name=self.tr("Who waits, in order"),
            key=key_of,
            two_lines=True,
            memory=self.desk.memory,
        )

    def _empty(self) -> EmptyState:
        return EmptyState("list-ordered", self.tr("Nobody waits for this service"), "", key="Ctrl+N")

    def _build(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(px(8))
        chips.addWidget(self.filters, 1)
        chips.addWidget(self.narrow)
        for button in self.ways.buttons.values():
            chips.addWidget(button)
        chips.addWidget(self.print_button)
        chips.addWidget(self.join_button)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.lists, 1)
        body.addWidget(self.beside.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addWidget(self.paper.progress)
        layout.addWidget(self.head)
        layout.addLayout(chips)
        layout.addWidget(self.legend)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.head.chosen.connect(self.show_service)
        self.acts.joined.connect(self._joined)
        self.beside.left.connect(self._to_list)
        self.filters.changed.connect(self._filter_changed)
        self.narrow.narrowed.connect(self._filter_changed)
        self.narrow.chosen_from.connect(self._to_first)
        self.narrow.left.connect(self._to_list)
        for table in self.tables.values():
            table.opened.connect(self.acts.open_row)
            table.current_changed.connect(self._follow)
            table.rows.arrived.connect(self._arrived)
            table.rows.loaded.connect(partial(self._loaded, table))
            table.menu_wanted.connect(self.acts.open_menu)

    def _commands(self) -> None:
        self.acts.add_commands()
        self.join_button.act(self.acts.join)
        self.command(self.tr("Why this place?"), "lightbulb", self._explain, "F2")
        moves = self.tr("Every move of this place, ten years back")
        self.command(moves, "history", self._tell_moves, "Shift+F2")
        self.command(self.tr("Choose the service"), "list-ordered", self._choose_service, "F9")
        self.command(self.tr("Narrow this list"), "search", self.narrow.take_focus, "Ctrl+F")
        printing = self.tr("Print this queue as it is filtered")
        self.print_act = self.command(printing, "printer", self._print, "Ctrl+Shift+P")
        self.print_button.act(self.print_act)
        self.head.services_button.act(self.offering.add_command())
        self.head.policy_button.act(self.ways.add_commands())

    # what the window calls

    def load(self, service: str = "", file_no: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Waiting queue"))
        if service:
            self._choose(service)
        if file_no:
            self.narrow.show_text(file_no)
            self.filters.show_values({})
        self.reload_all()

    def reload(self) -> None:
        if self.isVisible():
            self.reload_all()

    def reload_all(self) -> None:
        """Ask for everything again: services, figures, the page of rows."""
        self.ask(services, ListServices(retired=True), self._show_services, latest="services")
        self.ask(filter_values, AskFilterValues(), self.filters.offer, latest="values")
        self.ask(figures, AskFigures(self.service), self._show_figures, latest="figures")

    def fit(self, width: int, height: int) -> None:
        self.narrow.shorten(width < WIDE)
        self.head.fit(width)
        self.ways.fit(wide=width >= WIDE)
        self.beside.fit(width)

    def pose(self, name: str) -> None:
        if name == "filtered":
            self.narrow.setText("ا")
        else:
            self.acts.ask_join()

    def first_focus(self) -> QWidget:
        return self.table

    def is_filled(self) -> bool:
        return self._figures is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.wanted() != QueueFilter():
            self._clear()
        else:
            super().keyPressEvent(event)

    def heard(self) -> tuple[Key, ...]:
        return (Key("Esc", self.tr("clear the filters")),)

    # what is shown

    @property
    def table(self) -> QueueTable:
        """The list in sight."""
        order = Order.DATE if self._figures is None else self._figures.policy.policy.order
        return self.tables[order]

    def current_row(self) -> QueueRow | None:
        """Who is under the cursor."""
        row: QueueRow | None = self.table.current_row()
        return row

    def current_service(self) -> str:
        """The code of the service whose queue is shown."""
        return self.service

    def _line(self) -> int | None:
        return None if self._figures is None else self._figures.line

    def wanted(self) -> QueueFilter:
        """What the chips and the text ask for."""
        return self.filters.filter(self.narrow.wanted())

    def show_service(self, service: str) -> None:
        """The queue of another service, from the top."""
        self._choose(service)
        self.reload_all()

    def _joined(self, service: str, moved: QueueMoved) -> None:
        if service != self.service:
            self.show_service(service)
        self.newcomer.joined(service, moved)

    def _choose(self, service: str) -> None:
        if service != self.service:
            self._figures = None
        self.service = service
        self.desk.memory.put_own(_SERVICE, service)

    def _show_services(self, answer: WaitingServices) -> None:
        told = self.tr("{name} ({count})")
        offered = []
        self._names = {}
        for one, waiting in zip(answer.services, answer.waiting, strict=True):
            if one.retired and not waiting:
                continue  # whoever waits for a service put aside waits on
            name = self._names[one.code] = service_words(one.code, one.name)
            offered.append((one.code, told.format(name=name, count=number(waiting))))
        if self.service not in self._names:
            self.show_service(PENSION)
        self.head.offer(offered, self.service)
        self._tell_title()

    def _tell_title(self) -> None:
        name = self._names.get(self.service, "")
        title = self.tr("Waiting queue")
        self.say_title(self.tr("{queue}: {service}").format(queue=title, service=name) if name else title)

    def _show_figures(self, found: QueueFigures) -> None:
        before = self._figures
        self._figures = found
        self.trouble.clear()
        self.bars.measure(found)
        self.head.show_figures(found, self.desk.today())
        self.legend.show_policy(found.policy.policy)
        table = self.table
        table.mark_line(found.line)
        held = holds_cursor(self.lists)
        self.lists.setCurrentWidget(self._cards[found.policy.policy.order])
        if held:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        same = before is not None and before.policy.policy.order is found.policy.policy.order
        if same and table.rows.ready:
            table.reload()
        else:
            table.show_rows(partial(self._fetch, self.service))
        self.recalls.attempt()

    def _fetch(self, service: str, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: RowsOfQueue) -> None:
            deliver(RowPage(page.rows, page.matched))

        asked = ListQueue(service, self.wanted(), request.offset, request.limit)
        self.ask(list_queue, asked, give, latest=f"rows {request.offset}")

    def _filter_changed(self) -> None:
        self.table.show_rows(partial(self._fetch, self.service))

    def _clear(self) -> None:
        self.narrow.show_text("")
        self.filters.clear()

    def _loaded(self, table: QueueTable, total: int) -> None:
        if table is not self.table:
            return
        order = next(order for order, each in self.tables.items() if each is table)
        filtered = self.wanted() != QueueFilter()
        title = self.tr("Nobody who waits matches these filters")
        text = self.tr("Esc clears the filters.")
        if not filtered:
            title, text = self.tr("Nobody waits for this service"), self.tr("Ctrl+N lets somebody join.")
        self._empties[order].say(title, text)
        self._cards[order].show_over(total == 0)
        if total == 0:
            self._follow(None)
        elif self.current_row() is None:
            table.go_to(0)
        self.newcomer.stand(table, whole=not filtered)
        self._tell_status()

    def _arrived(self) -> None:
        self._follow(self.current_row())

    def _follow(self, row: QueueRow | None) -> None:
        self.acts.follow(row)
        self.beside.show_row(row)

    def _to_first(self) -> None:
        self.table.go_to_first()

    def _to_list(self) -> None:
        self.table.setFocus()

    def _choose_service(self) -> None:
        self.head.service.setFocus()
        self.head.service.showPopup()

    def _explain(self) -> None:
        self.beside.explain()

    def _print(self) -> None:
        self.paper.print_list(self.service, self.wanted())

    def _tell_moves(self) -> None:
        self.beside.tell_moves()

    def _tell_status(self) -> None:
        somebody = unless(self.table.rows.total, nothing_there())
        allow(self.print_act, lacking(self.desk, Permission.PRINT_LISTS), somebody)
        parts, keys = foot(self._figures, self.table.rows.total, filtered=self.wanted() != QueueFilter())
        self.say_status(*parts, keys=keys)
