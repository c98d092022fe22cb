# SPDX-License-Identifier: Apache-2.0
"""What a client asks for: the list on their file, a new request, its answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.office_lists import how_to_choose
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    Striking,
    ask_mistake,
    choose_standing,
    is_struck,
    mistake_button,
    with_mistake,
)
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import at_once, open_telling
from welfare_desk.desktop.kit.allowing import allow, no_right, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.fields.named import OfferedField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.life import choices, tone, words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.desk_order import RequestSort
from welfare_desk.domain.casework.request import RequestState, ServiceRequest
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.mistakes import (
    StrikeRequest,
    TakeAnswerBack,
    strike_request,
    take_answer_back,
)
from welfare_desk.services.casework.requests import (
    AddRequest,
    AskServices,
    DecideRequest,
    RequestKept,
    RequestsOf,
    WithdrawRequest,
    add_request,
    decide_request,
    requested_services,
    requests_of,
    withdraw_request,
)


class NewRequestDialog(CommitDialog):
    """A client asks for a service; answers with the request kept."""

    drafted = "request"

    command = add_request
    date_field = "asked_on"

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("New request"), self.tr("Record the request"))
        self.record = summary.file.file_no
        self._file_no = summary.file.file_no
        today = page.desk.today
        self.service = OfferedField("service", self.tr("Service"), required=True, longest=200)
        self.asked_on = JalaliField("asked_on", self.tr("Asked on"), today, required=True, latest=today)
        self.text = TextField("text", self.tr("In the client's words"), longest=1000)
        self.form.add(self.service)
        self.form.add(self.asked_on)
        self.form.add(self.text, 2)
        self.asked_on.set_value(today())
        self.body.addWidget(Label(summary.person.full_name, "muted"))
        self.finish()
        page.desk.operations.ask(requested_services, AskServices(), self._offer, owner=self)

    def _offer(self, services: tuple[str, ...]) -> None:
        self.service.offer(services)
        self.service.show_hint(how_to_choose())

    def afresh(self) -> None:
        """A new request: nobody else has it yet."""

    def facts(self) -> AddRequest:
        values = self.form.values()
        return AddRequest(self._file_no, values["service"], values["asked_on"], values["text"])

    def undoing(self, answer: RequestKept) -> tuple[Any, Any]:
        return strike_request, StrikeRequest(answer.request_id, answer.version, at_once())


class AnswerRequestDialog(CommitDialog):
    """A request is granted, refused or withdrawn; answers with how it stands."""

    drafted = "request-answer"

    command: Any = decide_request
    date_field = "decided_on"

    def __init__(self, page: Page, request: ServiceRequest) -> None:
        super().__init__(page, self.tr("Answer to the request"), self.tr("Record the answer"))
        self.record = f"{request.file_no}/{request.id}"
        self._request = request
        today = page.desk.today
        decided = (RequestState.GRANTED, RequestState.REFUSED, RequestState.WITHDRAWN)
        self.state = ChoiceField("state", self.tr("Decision"), choices(decided), required=True)
        self.decided_on = JalaliField(
            "decided_on", field_name("decided_on"), today, required=True, latest=today
        )
        self.words = TextField("answer", self.tr("Answer or reason"), longest=1000)
        self.form.add(self.state)
        self.form.add(self.decided_on)
        self.form.add(self.words, 2)
        self.decided_on.set_value(today())
        told = self.tr("{name}: {service}, asked on {date}").format(
            name=request.name, service=request.service, date=isolate(day(request.asked_on))
        )
        self.body.addWidget(Label(told, "muted", wrap=True))
        if request.text:
            self.body.addWidget(Label(request.text, wrap=True))
        self.state.changed.connect(self._follow)
        self.finish()

    def _follow(self) -> None:
        self.words.required = self.state.value() is RequestState.REFUSED
        self.words.show_error("")
        self.command = withdraw_request if self.state.value() is RequestState.WITHDRAWN else decide_request

    def facts(self) -> DecideRequest | WithdrawRequest:
        values = self.form.values()
        asked = self._request
        if values["state"] is RequestState.WITHDRAWN:
            return WithdrawRequest(asked.id, asked.version, values["decided_on"], values["answer"])
        return DecideRequest(asked.id, asked.version, values["state"], values["decided_on"], values["answer"])

    def afresh(self) -> Afresh:
        return Afresh(self._request, _reading(self._request), self._take_request)

    def _take_request(self, request: ServiceRequest) -> None:
        self._request = request

    def undoing(self, answer: RequestKept) -> tuple[Any, Any]:
        return take_answer_back, TakeAnswerBack(answer.request_id, answer.version, at_once())


def _reading(request: ServiceRequest) -> Reading:
    """How a request is read again: a struck answer beside it has the same id."""

    def find(found: tuple[ServiceRequest, ...]) -> ServiceRequest | None:
        return next((one for one in found if one.id == request.id and one.mistake is None), None)

    return Reading(requests_of, RequestsOf(request.file_no), find)


def ask_answer(page: Page, request: ServiceRequest) -> None:
    """Ask for the decision on a request that waits; it can be taken back for ten seconds."""
    told = QCoreApplication.translate("Requests", "Answer recorded")
    open_telling(page, AnswerRequestDialog(page, request), told)


def request_columns(*, named: bool) -> list[Column]:
    """Columns of requests; `named` where they are of many files, which the database sorts."""
    translate = QCoreApplication.translate
    by_name, by_file = RequestSort.NAME, RequestSort.FILE_NO
    who = [
        Column("name", translate("Requests", "Name"), _name, CellLook.STRONG, 170, stretch=2, sort=by_name),
        Column("file_no", translate("Requests", "File"), _file_no, CellLook.CODE, 104, sort=by_file),
    ]
    rest = [
        Column(
            "state",
            translate("Requests", "State"),
            _state,
            CellLook.CHIP,
            width=100,
            tone=_tone,
            struck=is_struck,
        ),
        Column(
            "decided",
            translate("Requests", "Decided"),
            _decided,
            CellLook.DIGITS,
            width=96,
            drop=1,
            struck=is_struck,
        ),
        Column("answer", translate("Requests", "Answer"), _answer, width=140, stretch=2),
    ]
    return [
        *(who if named else []),
        Column(
            "asked",
            translate("Requests", "Asked"),
            _asked,
            CellLook.DIGITS,
            width=126 if named else 96,
            struck=is_struck,
            sort=RequestSort.DAY if named else "",
        ),
        Column(
            "service",
            translate("Requests", "Service"),
            lambda r: r.service,
            width=140,
            stretch=1,
            struck=is_struck,
            sort=RequestSort.SERVICE if named else "",
        ),
        Column(
            "text",
            translate("Requests", "In the client's words"),
            lambda r: r.text,
            width=180,
            stretch=2,
            drop=2,
            struck=is_struck,
        ),
        *([] if named else rest),
    ]


class RequestsTab(FilePart):
    """The requests of one file; Enter answers an open one."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._may = page.desk.may(Permission.EDIT_FILES)
        self._added = False
        """A request was just added: the cursor goes to it as soon as it is shown."""
        self.card = Card(self.tr("Requests"), self.tr("Enter answers an open request."))
        self.answer_button = Button(self.tr("Answer"), "check", ButtonKind.LINK)
        self.new_button = Button(self.tr("New request"), "plus", ButtonKind.LINK)
        self.strike_button = mistake_button()
        self.card.add_act(self.strike_button)
        self.card.add_act(self.answer_button)
        self.card.add_act(self.new_button)
        self.table = Table(
            request_columns(named=False),
            name="requests",
            accessible_name=self.tr("Requests of this file"),
            memory=page.desk.memory,
        )
        self.listed = whole_rows(self.table)
        self.nothing = EmptyState(
            "inbox",
            self.tr("This client has asked for nothing yet"),
            self.tr("Record what is asked for at the counter with «New request»."),
        )
        self.card.body.addWidget(self.listed, 1)
        self.card.body.addWidget(self.nothing, 1)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.leads_to = self.table
        words = self.tr("New request of this client")
        new = self.act(words, "plus", self.add, "Ins", self.new_button)
        allow(new, unless(self._may, no_right(Permission.EDIT_FILES)))
        words = self.tr("Answer the request")
        self._answer = self.act(words, "check", self.answer_current, "Ctrl+R", self.answer_button)
        words = self.tr("The request or its answer was a mistake")
        self._strike = self.act(words, "circle-x", self.strike_current, "Del", self.strike_button)
        self.on_row(self.table, self._answer, self._strike)
        self.keys = (
            Key("Ins", self.tr("new request")),
            Key("Ctrl+R", self.tr("answer")),
            Key("Del", self.tr("it was a mistake")),
        )
        self.table.opened.connect(self.answer)
        self.table.current_changed.connect(self._follow)
        page.recalls.new("request", self.add)
        page.recalls.on_row("request-answer", self.table, self.answer_current)
        page.recalls.on_row("request-mistake", self.table, self.strike_current)
        self._follow(None)

    def fetch(self, summary: FileSummary) -> None:
        self.page.ask(requests_of, RequestsOf(summary.file.file_no), self._show, latest="requests")

    def _show(self, found: tuple[ServiceRequest, ...]) -> None:
        had_cursor = self.table.hasFocus()
        self.table.show_rows(from_rows(list(found)), of=self.file_id())
        self.listed.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.leads_to = self.table if found else self.new_button
        if self._added and found:
            self._added = False
            self.table.setFocus()
        if had_cursor and not found:
            self.new_button.setFocus()  # else the cursor of the hidden list falls on the rail
        self._follow(self.table.current_row())

    def _follow(self, request: ServiceRequest | None) -> None:
        still_open = request is not None and request.waits
        waiting = unless(still_open, self.tr("Choose a request that is still open first."))
        right = unless(self._may, no_right(Permission.EDIT_FILES))
        allow(self._answer, right, waiting)
        allow(self._strike, right, unless(request is not None and not is_struck(request), choose_standing()))

    def add(self) -> None:
        """Ask what the client wants."""
        if self.summary is not None and self._may:
            dialog = NewRequestDialog(self.page, self.summary)
            dialog.answered.connect(self._go_to_added)
            open_telling(self.page, dialog, self.tr("Request recorded"))

    def _go_to_added(self, answer: Any) -> None:
        if isinstance(answer, RequestKept):
            self._added = True
            self.table.stand_on(answer.request_id)

    def answer_current(self) -> None:
        """Answer the request under the cursor."""
        row = self.table.current_row()
        if row is not None:
            self.answer(row)

    def answer(self, request: ServiceRequest) -> None:
        """Ask for the decision on an open request."""
        if request.waits and self.page.permits(Permission.EDIT_FILES):
            ask_answer(self.page, request)

    def strike_current(self) -> None:
        """Strike the request under the cursor, or the answer that it has got."""
        row = self.table.current_row()
        if row is None or is_struck(row) or not self._may:
            return
        told = self.tr("{service}, asked on {date}").format(
            service=inline(row.service), date=isolate(day(row.asked_on))
        )
        draft = DraftOf("request-mistake", f"{row.file_no}/{row.id}")
        if row.waits:
            strike = Striking(strike_request, _strike, row, _reading(row))
            ask_mistake(self.page, told, strike, draft)
            return
        answered = self.tr("Answer to «{request}»: {state}. The request waits again.").format(
            request=told, state=words(row.state)
        )
        back = Striking(take_answer_back, _take_back, row, _reading(row))
        ask_mistake(self.page, answered, back, draft)


def _strike(request: ServiceRequest, why: str) -> StrikeRequest:
    return StrikeRequest(request.id, request.version, why)


def _take_back(request: ServiceRequest, why: str) -> TakeAnswerBack:
    return TakeAnswerBack(request.id, request.version, why)


def _name(request: ServiceRequest) -> str:
    return request.name


def _file_no(request: ServiceRequest) -> str:
    return request.file_no


def _state(request: ServiceRequest) -> str:
    return words(request.state)


def _answer(request: ServiceRequest) -> str:
    return with_mistake(request.mistake, request.answer)


def _tone(request: ServiceRequest) -> Tone:
    return tone(request.state)


def _asked(request: ServiceRequest) -> str:
    return day(request.asked_on)


def _decided(request: ServiceRequest) -> str:
    return day(request.decided_on)
