# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment: who asked for what, what is missing, where each stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.equipment.requests.allocating import AllocateDialog
from welfare_desk.desktop.equipment.requests.dialogs import (
    AskDialog,
    PapersDialog,
    WithdrawDialog,
)
from welfare_desk.desktop.equipment.requests.giving_cash import CashDialog
from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import day, inline, listed, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.requests import paper_name, request_tone, request_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.request_lists import RequestFilter, RequestRow, RequestSort
from welfare_desk.domain.equipment.requests import LIVE, RequestState
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.requests import AskedKept, ListRequests, RequestPage, list_requests


class RequestCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def requests(self, count: int) -> str:
        """So many requests."""
        return self.tr("{count} requests", "", count).format(count=number(count))

    def missing(self, count: int) -> str:
        """So many that lack papers."""
        return self.tr("{count} lack papers", "", count).format(count=number(count))


class RequestsPart(NarrowedPart):
    """The list; Enter opens the client's file."""

    name = "requests"
    tone = Tone.BLUE
    poses: ClassVar[tuple[str, ...]] = ("ask", "promise")
    first_sort = (RequestSort.ASKED, False)
    found: RequestPage | None

    def columns(self) -> list[Column]:
        return request_columns()

    def options(self) -> list[Option]:
        return [Option(one, request_words(one)) for one in RequestFilter if one is not RequestFilter.LIVE]

    def searched(self) -> str:
        return QCoreApplication.translate("GoodsAsk", "Name, file or request number")

    def empty(self) -> EmptyState:
        translate = QCoreApplication.translate
        return EmptyState(
            "inbox",
            translate("GoodsAsk", "No request is in this list"),
            translate("GoodsAsk", "Keep a new one by Ctrl+N; once its papers are there the committee votes."),
        )

    def add_acts(self) -> None:
        translate = QCoreApplication.translate
        self.ask_button = Button(translate("GoodsAsk", "New request"), "plus", ButtonKind.FILLED)
        new = keyed(
            self, translate("GoodsAsk", "New request for equipment"), "plus", self.ask, "Ctrl+N",
            self.ask_button,
        )  # fmt: skip
        allow(new, lacking(self.page.desk, Permission.EDIT_FILES))
        self.papers_act = keyed(
            self,
            translate("GoodsAsk", "Papers of the request"),
            "file-check",
            self.add_papers,
            "Ctrl+D",
        )
        self.promise_act = keyed(
            self, translate("GoodsAsk", "Promise goods to them"), "hand", self.promise, "Ctrl+G"
        )
        self.cash_act = keyed(
            self,
            translate("GoodsAsk", "Cash aid to buy"),
            "banknote",
            self.give_cash,
            "Ctrl+Shift+G",
        )
        keyed(self, translate("GoodsAsk", "Cash aids that were given"), "banknote", self.show_cash, "Ctrl+I")
        self.withdraw_act = keyed(
            self, translate("GoodsAsk", "Withdraw the request"), "user-x", self.withdraw, "Del"
        )
        recalls = self.page.recalls
        recalls.new("equipment-request", self.ask)
        recalls.on_row("equipment-papers", self.table, self.add_papers)
        recalls.on_row("equipment-promise", self.table, self.promise)
        recalls.on_row("equipment-cash", self.table, self.give_cash)
        recalls.on_row("equipment-withdrawn", self.table, self.withdraw)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Requests")

    def buttons(self) -> tuple[Button, ...]:
        return (self.ask_button,)

    def asked(self, request: PageRequest) -> tuple[Any, ListRequests]:
        return list_requests, ListRequests(
            self.chosen(RequestFilter.LIVE),
            words=self.box.text(),
            sort=RequestSort(request.sort or RequestSort.ASKED),
            descending=request.descending,
            offset=request.offset,
            limit=request.limit,
        )

    def figure(self) -> int:
        return 0 if self.found is None else self.found.totals.live

    def follow(self, row: RequestRow | None) -> None:
        desk, translate = self.page.desk, QCoreApplication.translate
        chosen = unless(row, nothing_chosen())
        alive = unless(row is None or row.state in LIVE, translate("GoodsAsk", "This request has ended."))
        granted = unless(
            row is None or row.state is RequestState.GRANTED,
            translate("GoodsAsk", "The committee has not granted it."),
        )
        cash = row is not None and row.way is Way.CASH
        goods_only = unless(not cash, translate("GoodsAsk", "It is granted as cash aid."))
        cash_only = unless(row is None or cash, translate("GoodsAsk", "It is granted as goods."))
        files, equipment = lacking(desk, Permission.EDIT_FILES), lacking(desk, Permission.EDIT_EQUIPMENT)
        allow(self.papers_act, files, chosen, alive)
        allow(self.withdraw_act, files, chosen, alive)
        allow(self.promise_act, equipment, chosen, granted, goods_only)
        allow(self.cash_act, equipment, chosen, granted, cash_only)

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        if self.found is None:
            return ()
        counts, totals = RequestCounts(), self.found.totals
        out: list[tuple[str, Tone | None]] = [(counts.requests(self.found.total), None)]
        if totals.missing_papers:
            out.append((counts.missing(totals.missing_papers), Tone.AMBER))
        return tuple(out)

    def keys(self) -> tuple[Key, ...]:
        translate = QCoreApplication.translate
        return (
            Key("Ctrl+N", translate("GoodsAsk", "new")),
            Key("Ctrl+D", translate("GoodsAsk", "papers brought")),
            Key("Ctrl+G", translate("GoodsAsk", "promise")),
            Key("Del", translate("GoodsAsk", "withdraw")),
        )

    # acts

    def _row(self, may: Permission) -> RequestRow | None:
        row: RequestRow | None = self.table.current_row()
        return row if row is not None and self.page.permits(may) else None

    def ask(self) -> None:
        """Keep a new request."""
        if self.page.permits(Permission.EDIT_FILES):
            dialog = AskDialog(self.page)
            dialog.answered.connect(self._kept)
            open_telling(self.page, dialog, _asked)

    def _kept(self, answer: object) -> None:
        if isinstance(answer, AskedKept):
            self.table.stand_on(answer.request)

    def _open(self, may: Permission, make: Callable[..., Any], told: str) -> None:
        row = self._row(may)
        if row is not None:
            open_telling(self.page, make(self.page, row), told.format(name=inline(row.name)))

    def add_papers(self) -> None:
        """Papers that were brought later."""
        told = QCoreApplication.translate("GoodsAsk", "Papers of {name} are kept")
        self._open(Permission.EDIT_FILES, PapersDialog, told)

    def promise(self) -> None:
        """Goods of the store to this person."""
        if self.promise_act.isEnabled():
            told = QCoreApplication.translate("GoodsAsk", "Promised to {name}")
            self._open(Permission.EDIT_EQUIPMENT, AllocateDialog, told)

    def give_cash(self) -> None:
        """Money to buy."""
        if self.cash_act.isEnabled():
            told = QCoreApplication.translate("GoodsAsk", "Cash aid of {name} is kept")
            self._open(Permission.EDIT_EQUIPMENT, CashDialog, told)

    def show_cash(self) -> None:
        """The list of cash aids."""
        self.page.desk.go("equipment", tab="cash")

    def withdraw(self) -> None:
        """The client gives it up."""
        told = QCoreApplication.translate("GoodsAsk", "The request of {name} is withdrawn")
        self._open(Permission.EDIT_FILES, WithdrawDialog, told)

    def pose(self, name: str) -> None:
        {"ask": self.ask, "promise": self.promise}[name]()


def _asked(answer: object) -> str:
    assert isinstance(answer, AskedKept)
    translate = QCoreApplication.translate
    told = translate("GoodsAsk", "Request {number} of {name} is kept")
    told = told.format(number=isolate(answer.number), name=inline(answer.name))
    if answer.early is not None:
        early = translate("GoodsAsk", "{told}; the interval ends on {day}")
        told = early.format(told=told, day=isolate(day(answer.early.until)))
    if answer.missing:
        lacks = translate("GoodsAsk", "{told}; still to bring: {papers}")
        told = lacks.format(told=told, papers=listed(paper_name(code) for code in answer.missing))
    return told


def request_columns() -> list[Column]:
    """The columns of requests, wherever they are listed."""
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("GoodsAsk", "Number"),
            lambda row: row.number,
            CellLook.DIGITS,
            width=112,
            sort=RequestSort.NUMBER,
            second=lambda row: day(row.asked_on),
        ),
        Column(
            "name",
            translate("GoodsAsk", "Client"),
            lambda row: row.name,
            CellLook.STRONG,
            width=160,
            stretch=2,
            sort=RequestSort.NAME,
            second=lambda row: row.file_no,
            second_look=CellLook.CODE,
        ),
        Column(
            "item",
            translate("GoodsAsk", "Goods"),
            lambda row: row.item if row.quantity == 1 else f"{row.item} × {number(row.quantity)}",
            width=160,
            stretch=2,
            sort=RequestSort.ITEM,
            second=lambda row: translate("GoodsAsk", "pupil") if row.pupil else row.size,
        ),
        Column(
            "state",
            translate("GoodsAsk", "State"),
            _state,
            CellLook.CHIP,
            width=170,
            sort=RequestSort.STATE,
            tone=lambda row: request_tone(row.state) if row.promised_until is None else Tone.BLUE,
        ),
        Column(
            "lacks",
            translate("GoodsAsk", "Still to come"),
            _still,
            width=180,
            stretch=1,
            tone=_urgent,
        ),
    ]


def _state(row: RequestRow) -> str:
    if row.promised_until is None:
        return request_words(row.state)
    told = QCoreApplication.translate("GoodsAsk", "promised until {day}")
    return told.format(day=isolate(day(row.promised_until)))


def _still(row: RequestRow) -> str:
    translate = QCoreApplication.translate
    if row.promised_until is not None:
        return translate("GoodsAsk", "to be handed out")
    if row.missing:
        return listed(paper_name(code) for code in row.missing)
    if row.deferred:
        return translate("GoodsAsk", "put off by the committee")
    if row.state is RequestState.GRANTED and row.way is not None:
        return request_words(row.way)
    return "—"


def _urgent(row: RequestRow) -> Tone | None:
    return Tone.AMBER if row.missing and row.state in LIVE else None
