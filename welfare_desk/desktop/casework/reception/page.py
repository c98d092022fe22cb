# SPDX-License-Identifier: Apache-2.0
"""The reception desk: requests by state, open requests of files, and offices that owe an answer."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.life.move_columns import transfer_columns
from welfare_desk.desktop.casework.listing.narrowing import NarrowBox
from welfare_desk.desktop.casework.reception.acts import DeskActs
from welfare_desk.desktop.casework.reception.lists import (
    ALL,
    LISTS,
    RECEPTIONS,
    REQUESTS,
    STATES,
    TRANSFERS,
    empties,
    keys_of,
    list_tabs,
    reception_columns,
    state_tabs,
)
from welfare_desk.desktop.casework.reception.panel import ReceptionPanel
from welfare_desk.desktop.casework.requests import request_columns
from welfare_desk.desktop.frame.page import GAP, Desk, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, elsewhere, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.focus import show_or_leave
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.desk_order import MoveSort, ReceptionSort, RequestSort
from welfare_desk.domain.casework.reception import (
    TRANSITIONS,
    Reception,
    ReceptionRow,
    ReceptionState,
)
from welfare_desk.services.casework.living import ListUnanswered, TransferPage, unanswered_transfers
from welfare_desk.services.casework.reception import (
    AskDesk,
    DeskCounts,
    ListReceptions,
    ShowReception,
    desk_counts,
    receptions,
    show_reception,
)
from welfare_desk.services.casework.reception import ReceptionPage as Rows
from welfare_desk.services.casework.requests import ListOpenRequests, RequestPage, open_requests
from welfare_desk.services.door import Kind

_WIDE = 1200


def _key(row: Any) -> Hashable:
    return int(row.id)


class ReceptionPage(Page):
    """The desk; `load` takes `reception`, a request's id to stand on, or the list `shown`."""

    kinds = frozenset({Kind.RECEPTION, Kind.REQUEST, Kind.FILE, Kind.PERSON})
    poses = ("requests", "transfers", "arrival", "decide")
    _wide = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._loaded = self._stale = False
        self._wanted = 0
        self.acts = DeskActs(self)
        self.lists = Tabs(self.tr("Lists at the desk"))
        self.states = Tabs(self.tr("State of the requests"))
        self.narrow = NarrowBox()
        self.new_button = Button(self.tr("Somebody at the desk"), "user-plus", ButtonKind.FILLED)
        self.tables = {
            RECEPTIONS: self._table(reception_columns(), "receptions", self.tr("Requests at the desk")),
            REQUESTS: self._table(request_columns(named=True), "open_requests", self.tr("Open requests")),
            TRANSFERS: self._table(
                transfer_columns(self, named=True), "late_transfers", self.tr("Unanswered moves")
            ),
        }
        self.empties = empties()
        self.cards = {name: ListCard(table, over=self.empties[name]) for name, table in self.tables.items()}
        self.panel = ReceptionPanel(desk.today, may_edit=self.acts.may)
        self._build()
        self._connect()
        self._commands()
        self._count(DeskCounts({}, 0, 0, 0))
        self.command_list_out()

    def _table(self, columns: list[Any], name: str, accessible: str) -> Table:
        return Table(columns, name=name, accessible_name=accessible, key=_key, memory=self.desk.memory)

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.lists, 1)
        top.addWidget(self.new_button)
        self.filters = QWidget()
        second = QHBoxLayout(self.filters)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(px(8))
        second.addWidget(self.states, 1)
        second.addWidget(self.narrow)
        self.stack = QStackedWidget()
        for name in LISTS:
            self.stack.addWidget(self.cards[name])
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.stack, 1)
        body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.lists.chosen.connect(self.show_list)
        self.states.chosen.connect(self._filter_changed)
        self.narrow.narrowed.connect(self._filter_changed)
        self.narrow.leads_to(self.tables[RECEPTIONS])
        self.tables[RECEPTIONS].opened.connect(self._open_row)
        self.tables[RECEPTIONS].current_changed.connect(self._show_current)
        self.tables[REQUESTS].opened.connect(self.acts.answer_request)
        self.tables[TRANSFERS].opened.connect(self.acts.answer_transfer)
        for name, table in self.tables.items():
            table.rows.loaded.connect(partial(self._rows_loaded, name))
        self.acts.kept.connect(self._stand_on)
        self.panel.decide_asked.connect(self.decide)
        self.panel.edit_asked.connect(self.edit)
        self.panel.file_asked.connect(self.acts.go_to_file)

    def _commands(self) -> None:
        new = self.command(self.tr("Somebody at the desk"), "user-plus", self.receive, "Ctrl+N")
        decide = self.command(self.tr("Decide on the request"), "check", self.decide, "F6")
        edit = self.command(self.tr("Edit the request"), "pencil", self.edit, "F4")
        back = self.command(self.tr("Take back the last step"), "undo-2", self.take_back, "Shift+F6")
        self.command(self.tr("Open the file"), "folder-open", self.open_file, "Ctrl+O")
        self.narrowing = self.command(self.tr("Narrow this list"), "search", self.narrow.take_focus, "Ctrl+F")
        self.command(self.tr("Next list"), "chevron-left", partial(self.lists.step, 1), "Ctrl+Tab")
        self.command(self.tr("List before"), "chevron-right", partial(self.lists.step, -1), "Ctrl+Shift+Tab")
        allow(new, lacking(self.desk, Permission.EDIT_FILES))
        self._of_requests = (decide, edit, back)
        self.new_button.act(new)
        self.recalls.new("arrival", self.receive)
        self.recalls.by_id("arrival", partial(self._with_id, self.acts.open_form))
        self.recalls.by_id("decision", partial(self._with_id, self._decide_on))
        self.recalls.by_id("decision-undone", partial(self._with_id, self.acts.take_back))

    # what the window calls

    def load(self, reception: int = 0, shown: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Reception desk"))
        self._wanted = reception
        if not self._loaded or reception:
            self.lists.choose(RECEPTIONS, announce=False)
            if reception:
                self.ask(show_reception, ShowReception(reception), self._stand_among_all, latest="wanted")
            else:
                self.show_list(RECEPTIONS)
        elif self._stale:
            self._fetch_again()
        self._loaded, self._stale = True, False
        if shown:
            self.lists.choose(shown)
        self._ask_counts()

    def reload(self) -> None:
        if not self._loaded or not self.isVisible():
            self._stale = True
            return
        self._fetch_again()
        self._ask_counts()

    def fit(self, width: int, height: int) -> None:
        self.narrow.shorten(width < _WIDE)
        self._wide = width >= _WIDE
        show_or_leave(self.panel, self._wide and self.current == RECEPTIONS, self.first_focus())

    def pose(self, name: str) -> None:
        for dialog in self.window().findChildren(Dialog):
            dialog.cancel()
        self.lists.choose(name if name in LISTS else RECEPTIONS)
        if name == "arrival":
            self.receive()
        elif name == "decide":
            self._with_current(self._pose_decision)

    def _pose_decision(self, reception: Reception) -> None:
        dialog = self.acts.open_decision(reception)
        dialog.to_state.set_value(ReceptionState.ACCEPTED)
        dialog.follow()

    def first_focus(self) -> QWidget:
        return self.tables[self.current]

    # what is shown

    @property
    def current(self) -> str:
        """The list shown."""
        return self.lists.current or RECEPTIONS

    def show_list(self, name: str) -> None:
        """Show one of the three lists from its top."""
        self.stack.setCurrentWidget(self.cards[name])
        self.filters.setVisible(name == RECEPTIONS)
        why = self.tr("Only the list of requests is searched here.")  # its box stands among the filters
        allow(self.narrowing, unless(name == RECEPTIONS, why))
        here = unless(
            name == RECEPTIONS, elsewhere(QCoreApplication.translate("Reception", "Requests at the desk"))
        )
        for action in self._of_requests:
            allow(action, lacking(self.desk, Permission.EDIT_FILES), here)
        self.panel.setVisible(self._wide and name == RECEPTIONS)
        self._show_rows(name)
        if not self.lists.hasFocus():  # else the cursor stays in the list that is hidden now
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_status()

    def _fetches(self) -> dict[str, Any]:
        return {
            RECEPTIONS: self._fetch_receptions,
            REQUESTS: self._fetch_requests,
            TRANSFERS: self._fetch_transfers,
        }

    def _fetch_again(self) -> None:
        self.tables[self.current].reload()
        self._show_current(self.tables[RECEPTIONS].current_row())

    def _show_rows(self, name: str) -> None:
        """From the top, in the order chosen last: at first the newest at the desk, and who waits longest."""
        table = self.tables[name]
        rows, first = table.rows, ("day", name == RECEPTIONS)
        sort, descending = (rows.sorted_by, rows.descending) if rows.sorted_by else first
        table.show_rows(self._fetches()[name], sort, descending)

    def _filter_changed(self, _: str = "") -> None:
        self._show_rows(RECEPTIONS)

    def _fetch_receptions(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: Rows) -> None:
            deliver(RowPage(page.rows, page.total))

        states = STATES.get(self.states.current, ())
        sort = ReceptionSort(request.sort or ReceptionSort.DAY)
        text, descending = self.narrow.wanted(), request.descending
        asked = ListReceptions(states, text, sort, descending, request.offset, request.limit)
        self.ask(receptions, asked, give, latest=f"receptions {request.offset}")

    def _fetch_requests(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: RequestPage) -> None:
            deliver(RowPage(page.rows, page.total))

        sort = RequestSort(request.sort or RequestSort.DAY)
        asked = ListOpenRequests(sort, request.descending, request.offset, request.limit)
        self.ask(open_requests, asked, give, latest=f"requests {request.offset}")

    def _fetch_transfers(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: TransferPage) -> None:
            deliver(RowPage(page.rows, page.total))

        sort = MoveSort(request.sort or MoveSort.DAY)
        asked = ListUnanswered(False, sort, request.descending, request.offset, request.limit)
        self.ask(unanswered_transfers, asked, give, latest=f"transfers {request.offset}")

    def _ask_counts(self) -> None:
        self.ask(desk_counts, AskDesk(), self._count, latest="counts")

    def _count(self, counts: DeskCounts) -> None:
        self.lists.offer(list_tabs(counts), self.current)
        self.states.offer(state_tabs(counts.by_state), self.states.current or "undecided")

    def _rows_loaded(self, name: str, total: int) -> None:
        self.trouble.clear()
        self.cards[name].show_over(total == 0)
        if name == RECEPTIONS and self._wanted:
            self.tables[name].go_to_key(self._wanted)
            self._wanted = 0
        if name == RECEPTIONS and total == 0:
            self.panel.clear()
        self._tell_status()

    def _show_current(self, row: ReceptionRow | None) -> None:
        if row is None:
            self.panel.clear()
        else:
            self.ask(show_reception, ShowReception(row.id), self.panel.show_reception, latest="panel")

    def _tell_status(self) -> None:
        rows = self.tables[self.current].rows
        parts: list[tuple[str, Tone | None]] = []
        if rows.ready:
            parts.append((self.tr("{count} in this list").format(count=number(rows.total)), None))
        self.say_status(*parts, keys=keys_of(self.current))

    # acts

    def receive(self) -> None:
        """Somebody comes to the desk."""
        if self.acts.may:
            self.acts.open_form(None)

    def edit(self) -> None:
        """Correct the request under the cursor."""
        self._with_current(self.acts.open_form)

    def decide(self) -> None:
        """Take the next step of the request under the cursor."""
        self._with_current(self._decide_on)

    def _decide_on(self, reception: Reception) -> None:
        self.acts.open_decision(reception)

    def take_back(self) -> None:
        """Take back the last step of the request under the cursor, also its acceptance."""
        self._with_current(self.acts.take_back, accepted=True)

    def _with_current(self, act: Callable[[Reception], None], *, accepted: bool = False) -> None:
        row = self.tables[RECEPTIONS].current_row() if self.current == RECEPTIONS else None
        if row is None:
            self.desk.say(nothing_chosen(), Tone.AMBER, "info")
        elif (accepted or TRANSITIONS[row.state]) and self.permits(Permission.EDIT_FILES):
            self.ask(show_reception, ShowReception(row.id), act, latest="act")

    def _with_id(self, act: Callable[[Reception], None], row: str) -> None:
        self.ask(show_reception, ShowReception(int(row)), act, latest="act")

    def _open_row(self, row: ReceptionRow) -> None:
        if row.file_no:
            self.acts.go_to_file(row.file_no)
        else:
            self.decide()

    def open_file(self) -> None:
        """Open the file of the row under the cursor."""
        row = self.tables[self.current].current_row()
        if row is not None and row.file_no:
            self.acts.go_to_file(row.file_no)
        else:
            said = (
                nothing_chosen() if row is None else self.tr("No file has been opened for this person yet.")
            )
            self.desk.say(said, Tone.AMBER, "folder-open")

    def _stand_among_all(self, wanted: Reception) -> None:
        """Whatever was decided on it, a request asked for from elsewhere is found by its name."""
        self.states.choose(ALL, announce=False)
        self.narrow.show_text(wanted.name)
        self.show_list(RECEPTIONS)

    def _stand_on(self, reception_id: int) -> None:
        self._wanted = reception_id
        self._fetch_again()
