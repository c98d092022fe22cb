# SPDX-License-Identifier: Apache-2.0
"""The call sweep before an admission: the first of a queue with their phones, each call by one key."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import at_once, tell_done
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, nothing_there, reason_of, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.call_columns import call_columns
from welfare_desk.desktop.waiting.admission.call_dialogs import full_name, strike
from welfare_desk.desktop.waiting.admission.call_paper import CallPaper
from welfare_desk.desktop.waiting.forms import QueueCallDialog
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import latin_digits
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.domain.waiting.calls import CallList, CallOutcome, CallRow
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.door import Kind
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.calling import (
    AskCallList,
    EntryMoved,
    RecordCall,
    StrikeCall,
    call_list,
    record_call,
    strike_call,
)
from welfare_desk.services.waiting.questions import ListServices, WaitingServices, services

TOPS = (20, 50, 100, 200, 500)
"""How many of a queue are called, of which one is chosen."""
_SERVICE, _TOP = "calls_service", "calls_top"
_KEYS = {
    "1": CallOutcome.REACHED,
    "2": CallOutcome.UNREACHABLE,
    "3": CallOutcome.DECLINED,
    "4": CallOutcome.HOLD,
}


def _key(row: CallRow) -> int:
    return row.entry_id


class CallsPage(Page):
    """The first of a queue who are neither reached nor held; `load` takes `service`, a code.

    Keys on a row: 1 reached, 2 not reached, 3 declines, 4 hold until a day, Del strikes the last call.
    """

    kinds = frozenset({Kind.QUEUE, Kind.FILE, Kind.PERSON})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._list: CallList | None = None
        kept, top = desk.memory.get_own(_SERVICE), desk.memory.get_own(_TOP)
        self._service = kept if isinstance(kept, str) else PENSION
        self._wanted_top = top if top in TOPS else TOPS[1]
        self.service = Choice()
        self.service.setAccessibleName(self.tr("Service"))
        self.service.setFixedWidth(px(190))
        self.top = Choice([(one, self.tr("first {count}").format(count=number(one))) for one in TOPS])
        self.top.setAccessibleName(self.tr("How many are called"))
        self.top.setFixedWidth(px(130))
        self.top.choose(self._wanted_top)
        self.rule = Label("", "small")
        self.proposed = Chip(self.tr("proposed"), Tone.AMBER)
        self.proposed.hide()
        self.table = Table(
            call_columns(self._most_tries),
            name="queue-calls",
            accessible_name=self.tr("Who is called next"),
            key=_key,
            two_lines=True,
            memory=desk.memory,
        )
        self.empty = EmptyState(
            "phone",
            self.tr("Nobody is to be called"),
            self.tr("Everybody is reached or held, or nobody waits; choose another queue above."),
        )
        self.card = ListCard(self.table, over=self.empty)
        self.print_button = Button("", "printer", name=self.tr("Print the call list (Ctrl+P)"))
        self.buttons = {key: Button("", icon, name=words) for key, icon, words in self._words()}
        self.paper = CallPaper(self)
        self._build()
        self._commands()

    def _words(self) -> list[tuple[str, str, str]]:
        return [
            ("1", "user-check", self.tr("Reached (Ctrl+1)")),
            ("2", "user-x", self.tr("Not reached (Ctrl+2)")),
            ("3", "log-out", self.tr("Declines (Ctrl+3)")),
            ("4", "circle-pause", self.tr("Hold until a day (Ctrl+4)")),
        ]

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.service)
        tools.addWidget(self.top)
        tools.addWidget(self.rule)
        tools.addWidget(self.proposed)
        tools.addStretch(1)
        for button in (*self.buttons.values(), self.print_button):
            tools.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.paper.progress)
        layout.addLayout(tools)
        layout.addWidget(self.card, 1)
        self.service.activated.connect(self._choose)
        self.top.activated.connect(self._choose)
        self.table.opened.connect(self._ask_about)
        self.table.current_changed.connect(self._allow)
        self.table.rows.loaded.connect(self._rows_loaded)
        self.table.installEventFilter(self)

    def _commands(self) -> None:
        self._outcomes = {}
        for key, icon, words in self._words():
            act = self.command(words, icon, partial(self.record, _KEYS[key]), f"Ctrl+{key}")
            self._outcomes[key] = act
            self.buttons[key].act(act)
        self.enter_act = self.command(self.tr("Record a call with its day (Enter)"), "pencil", self.open_form)
        self.strike_act = self.command(
            self.tr("Strike the last call: a mistake"), "circle-x", self.strike_last, "Del"
        )
        self.print_act = self.command(self.tr("Print the call list"), "printer", self.print_list, "Ctrl+P")
        self.print_button.act(self.print_act)
        self.open_act = self.command(self.tr("Open the file"), "folder-open", self.open_file, "Ctrl+O")
        self.command(self.tr("Admission by quota"), "badge-check", partial(self.desk.go, "admission"), "F7")
        self.recalls.on_row("queue-call-mistake", self.table, self.strike_last)
        self._allow()

    # what the window calls

    def load(self, service: str = "", **arguments: Any) -> None:
        self.say_title(self.tr("Waiting queue"), self.tr("Calls before an admission"))
        if service:
            self._service = service
        self.ask(services, ListServices(), self._offer_services, latest="services")
        self._fetch()
        self._tell_status()

    def reload(self) -> None:
        if self.isVisible():
            self._fetch()

    def first_focus(self) -> QWidget:
        return self.table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits of the Persian keyboard do what those of the acts' keys do."""
        if (
            watched is not self.table
            or event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
        ):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        act = self._outcomes.get(_digit(event)) if control else None
        if act is None:
            return False
        if act.isEnabled():
            act.trigger()
        else:
            self.desk.say(reason_of(act), Tone.AMBER, "lock")
        return True

    # what is shown

    def _offer_services(self, answer: WaitingServices) -> None:
        self.service.offer([(one.code, service_words(one.code, one.name)) for one in answer.services])
        self.service.choose(self._service)

    def _choose(self, _: int) -> None:
        self._service = str(self.service.value() or PENSION)
        self._wanted_top = int(self.top.value() or TOPS[1])
        self.desk.memory.put_own(_SERVICE, self._service)
        self.desk.memory.put_own(_TOP, self._wanted_top)
        self._fetch()

    def _fetch(self) -> None:
        self.ask(call_list, AskCallList(self._service, self._wanted_top), self._show, latest="calls")

    def _most_tries(self) -> int:
        return 0 if self._list is None else self._list.most_tries

    def _show(self, answer: CallList) -> None:
        self._list = answer
        told = self.tr("{tries} calls in vain within {days} days: a run passes them over.")
        self.rule.setText(told.format(tries=number(answer.most_tries), days=number(answer.days)))
        self.proposed.setVisible(answer.proposed)
        self.table.show_rows(from_rows(list(answer.rows)), of=self._service)
        self.recalls.attempt()

    def _rows_loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._allow()
        self._tell_status()

    def _allow(self, _: object = None) -> None:
        row = self.current()
        edit = lacking(self.desk, Permission.EDIT_QUEUE)
        none = nothing_chosen() if row is None else ""
        uncalled = self.tr("Nobody has called them yet, so there is nothing to strike.")
        for act in (*self._outcomes.values(), self.enter_act):
            allow(act, edit, none)
        allow(self.strike_act, edit, none, unless(row is None or row.call_id, uncalled))
        allow(self.open_act, none)
        nobody = unless(self.table.rows.total, nothing_there())
        allow(self.print_act, lacking(self.desk, Permission.PRINT_LISTS), nobody)

    def _tell_status(self) -> None:
        total = self.table.rows.total
        told = self.tr("{count} to be called", "", total).format(count=number(total))
        edit = Permission.EDIT_QUEUE
        self.say_status(
            (told, None),
            keys=(
                Key("Ctrl+1", self.tr("reached"), edit),
                Key("Ctrl+2", self.tr("not reached"), edit),
                Key("Ctrl+3", self.tr("declines"), edit),
                Key("Ctrl+4", self.tr("hold"), edit),
                Key("Enter", self.tr("with its day"), edit),
                Key("Del", self.tr("strike")),
                Key("Ctrl+O", self.tr("open file")),
            ),
        )

    # acts

    def current(self) -> CallRow | None:
        """The row under the cursor."""
        row: CallRow | None = self.table.current_row()
        return row

    def record(self, outcome: CallOutcome) -> None:
        """A call of today: reached or not at once, a decline or a hold with what it needs."""
        row = self.current()
        if row is None:
            return
        if outcome in (CallOutcome.DECLINED, CallOutcome.HOLD):
            self._ask(row, outcome)
            return
        facts = RecordCall(row.file_no, outcome, self.desk.today(), self._service)
        self.do(record_call, facts, partial(self._recorded, row, outcome))

    def _recorded(self, row: CallRow, outcome: CallOutcome, answer: EntryMoved) -> None:
        """Said, with the offer to take it back: the call, and for who was reached the move it made."""
        self.trouble.clear()
        why = at_once()
        backs: list[tuple[Any, Any]] = [(strike_call, StrikeCall(answer.call_id, 1, why))]
        if outcome is CallOutcome.REACHED:
            day = self.desk.today()
            backs.append((move, MoveInQueue(row.file_no, QueueState.WAITING, day, self._service, why)))
        told = (
            self.tr("{name}: reached") if outcome is CallOutcome.REACHED else self.tr("{name}: not reached")
        )
        tell_done(self, told.format(name=full_name(row)), *backs)

    def open_form(self) -> None:
        """Record a call with its day and a note."""
        row = self.current()
        if row is not None:
            self._ask_about(row)

    def _ask_about(self, row: CallRow) -> None:
        if self.permits(Permission.EDIT_QUEUE):
            self._ask(row, CallOutcome.REACHED)

    def _ask(self, row: CallRow, outcome: CallOutcome) -> None:
        opens = partial(self._open_form, row, outcome)
        self.ask(show, ShowFile(row.file_no), opens, latest="file")

    def _open_form(self, row: CallRow, outcome: CallOutcome, summary: FileSummary) -> None:
        dialog = QueueCallDialog(self, summary, self._service)
        dialog.outcome.set_value(outcome)
        dialog.outcome.changed.emit()

        def done(answer: Any) -> None:
            if isinstance(answer, EntryMoved):
                self.trouble.clear()
                self.desk.say(self.tr("Call to {name} recorded").format(name=full_name(row)))

        dialog.answered.connect(done)
        dialog.open()

    def strike_last(self) -> None:
        """The last call of the row was recorded by mistake."""
        row = self.current()
        if row is not None and row.call_id:
            strike(self, self._service, self._wanted_top, row)

    def print_list(self) -> None:
        """The list on paper, for who calls away from the screen."""
        self.paper.print_list(self._service, self._wanted_top)

    def open_file(self) -> None:
        """Show the file of the row under the cursor."""
        row = self.current()
        if row is not None:
            self.desk.go("file", key=row.file_no)


def _digit(event: QKeyEvent) -> str:
    """By its key: with Ctrl held no text comes; a digit alone is what a scanner types."""
    return latin_digits(chr(event.key())) if event.key() < 0x10000 else ""
