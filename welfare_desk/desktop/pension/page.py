# SPDX-License-Identifier: Apache-2.0
"""The pension's month: its list from draft to reconciliation, what was really paid, and what is owed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import month_title, number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.pension.list_acts import ListActs
from welfare_desk.desktop.pension.list_dialogs import FollowUpDialog
from welfare_desk.desktop.pension.list_words import state_words
from welfare_desk.desktop.pension.month_list import MonthListPart
from welfare_desk.desktop.pension.owed_part import OwedPart
from welfare_desk.desktop.pension.settled import ReconciliationPart
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import kind_choices, kind_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList
from welfare_desk.services.door import Kind
from welfare_desk.services.pension.exporting import ListForm
from welfare_desk.services.pension.lists import AskList, AskLists, ListPage, ListShown, lists, show_list

LIST, SETTLED, OWED = "list", "settled", "owed"
_WIDE = 1200
_ORDER = tuple(ListState)


class PensionPage(Page):
    """`load` takes `month` (text) and `kind`; without them the last list that stands is shown."""

    kinds = frozenset({Kind.PENSION, Kind.FILE, Kind.PERSON})
    poses = (SETTLED, OWED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.month = JalaliMonth.of(desk.today())
        self.shown: ListShown | None = None
        self._asked = False
        self.title = Label("", "heading")
        self.kind = Choice(kind_choices())
        self.kind.setAccessibleName(self.tr("Kind of payment (F9)"))
        self.kind.choose(PaymentKind.PENSION)
        self.steps = Steps([state_words(state) for state in ListState])
        self.tabs = Tabs(self.tr("Parts of the month"))
        self.list_part = MonthListPart(self)
        self.settled_part = ReconciliationPart(self)
        self.owed_part = OwedPart(self)
        self.acts = ListActs(self)
        self._parts: dict[str, MonthListPart | ReconciliationPart | OwedPart] = {
            LIST: self.list_part,
            SETTLED: self.settled_part,
            OWED: self.owed_part,
        }
        self.stack = QStackedWidget()
        self._build()
        self._commands()
        self.tabs.chosen.connect(self.show_part)
        self.tabs.entered.connect(lambda: self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason))
        self.kind.activated.connect(self._kind_chosen)
        self.acts.done.connect(self.fetch)
        self.settled_part.table.current_changed.connect(self._allow)
        self.settled_part.table.rows.loaded.connect(self._allow)
        self.list_part.table.opened.connect(lambda row: self.desk.go("file", key=row.file_no))
        self.settled_part.table.opened.connect(self._open_row)
        self.owed_part.table.opened.connect(self._open_row)

    def _build(self) -> None:
        self.before = Button("", "chevron-right")
        self.after = Button("", "chevron-left")
        self.send_button = Button(self.tr("Sent by letter"), "send", ButtonKind.FILLED)
        self.approve_button = Button(self.tr("Approve"), "stamp", ButtonKind.FILLED)
        self.prepare_button = Button(self.tr("Prepare"), "refresh-cw")
        self.take_button = Button(self.tr("Read what was paid"), "upload", ButtonKind.FILLED)
        head = QFrame()
        head.setProperty("card", "true")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        for widget in (self.before, self.title, self.after, self.kind, self.steps):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.take_button, self.send_button, self.approve_button, self.prepare_button):
            row.addWidget(button)
        for part in self._parts.values():
            self.stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(8))
        layout.addWidget(self.trouble)
        layout.addWidget(self.acts.progress)
        layout.addWidget(head)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)

    def _commands(self) -> None:
        self._prepare = self._act(self.tr("Prepare the draft"), self.prepare, "Ctrl+R", self.prepare_button)
        self._approve = self._act(self.tr("Approve the list"), self.approve, "Ctrl+G", self.approve_button)
        words = self.tr("The list was sent by letter")
        self._send = self._act(words, self.send, "Ctrl+L", self.send_button)
        self._take = self._act(self.tr("Read what was paid"), self.take_in, "Ctrl+I", self.take_button)
        self._discard = self.command(self.tr("Throw the draft away"), "x", self.discard, "Ctrl+Shift+Del")
        save = partial(self.export, ListForm.XLSX)
        self._xlsx = self.command(self.tr("Save as Excel"), "file-spreadsheet", save, "Ctrl+E")
        save = partial(self.export, ListForm.BANK)
        self._bank = self.command(self.tr("Save as the bank's text"), "landmark", save, "Ctrl+Shift+E")
        self._print = self.command(self.tr("Print the list"), "printer", self.print_list, "Ctrl+P")
        self._follow = self.command(self.tr("Note what is being done"), "pencil", self.follow_up, "F2")
        self._act(self.tr("Month before"), partial(self.step_month, -1), "Alt+PgUp", self.before)
        self._act(self.tr("Month after"), partial(self.step_month, 1), "Alt+PgDown", self.after)
        self.command(self.tr("Choose the kind of payment"), "list", self.kind.setFocus, "F9")
        self.command(self.tr("Proposals on payments"), "scale", partial(self.desk.go, "proposals"), "F7")
        self.command(self.tr("Allowances"), "hand-coins", partial(self.desk.go, "allowances"), "F8")
        self.command_parts(self.tabs.step)
        self._allow()

    def _act(self, words: str, slot: Callable[[], None], keys: str, button: Button) -> QAction:
        action = self.command(words, "wallet", slot, keys)
        button.act(action)
        button.setAccessibleName(words)
        return action

    # what the window calls

    def load(self, month: str = "", kind: str = "", **arguments: Any) -> None:
        if kind:
            self.kind.choose(PaymentKind(kind))
        if month:
            self.month = JalaliMonth.parse(month)
            self._asked = True
        if self._asked:
            self.fetch()
        else:
            self._asked = True
            self.ask(lists, AskLists(self.kind_now(), limit=1), self._begin, latest="pension lists")

    def _begin(self, answer: ListPage) -> None:
        if answer.rows:
            self.month = answer.rows[0].month
        self.fetch()

    def pose(self, name: str) -> None:
        if name == SETTLED:
            self.month = self.month.plus(-1)
        self.tabs.choose(name, announce=False)
        self.fetch()

    def reload(self) -> None:
        if self.isVisible():
            self.fetch()

    def fit(self, width: int, height: int) -> None:
        self.list_part.fit(width < _WIDE)
        self.steps.setVisible(width >= _WIDE)

    def first_focus(self) -> QWidget:
        return self._parts[self.part()].table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.acts.cancel():
            return
        elif self.trouble.banner() is not None:
            self.trouble.clear()
        else:
            self.desk.back()

    # which month and kind

    def kind_now(self) -> PaymentKind:
        """The kind of payment chosen."""
        return PaymentKind(self.kind.value())

    def head(self) -> MonthlyList | None:
        """The list of the month; None before it is prepared."""
        return None if self.shown is None else self.shown.head

    def step_month(self, months: int) -> None:
        """Show the month before or after."""
        self.month = self.month.plus(months)
        self.fetch()

    def _kind_chosen(self) -> None:
        self.fetch()

    def fetch(self) -> None:
        """Ask for the list of the month."""
        self.desk.operations.ask(
            show_list,
            AskList(self.month, self.kind_now()),
            self._show,
            owner=self,
            on_error=self._none,
            latest="monthly list",
        )

    def _none(self, told: Told) -> None:
        if told.code == "no_list":
            self._show(None)
        else:
            self.show_trouble(told)

    def _show(self, shown: ListShown | None) -> None:
        self.shown = shown
        head = self.head()
        self.title.setText(month_title(self.month))
        self.say_title(self.tr("Pension"), month_title(self.month))
        self.steps.go(0 if head is None else _ORDER.index(head.state) + (head.state is ListState.RECONCILED))
        count = "" if head is None else number(head.lines)
        self.tabs.offer(
            (
                Tab(LIST, self.tr("List"), count),
                Tab(SETTLED, self.tr("Reconciliation")),
                Tab(OWED, self.tr("Arrears")),
            )
        )
        self.show_part(self.part())
        self._allow()
        self._tell()

    # the parts

    def part(self) -> str:
        """The part that is shown."""
        return self.tabs.current or LIST

    def show_part(self, name: str) -> None:
        """Show a part and fetch what it shows."""
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(self._parts[name])
        head, kind = self.head(), self.kind_now()
        if name == LIST:
            self.list_part.show_list(self.month, kind, self.shown)
        elif name == SETTLED:
            there = head is not None and head.state in (ListState.SENT, ListState.RECONCILED)
            self.settled_part.show_list(self.month, kind, there)
        else:
            self.owed_part.show_list(self.month, kind)
        self._allow()
        self._tell()

    def _tell(self) -> None:
        head = self.head()
        state = self.tr("no list yet") if head is None else state_words(head.state)
        keys = (
            Key("Alt+PgUp", self.tr("month before")),
            Key("Ctrl+Tab", self.tr("next part")),
            Key("F7", self.tr("proposals")),
        )
        told = self.tr("{kind}, {month}: {state}").format(
            kind=kind_words(self.kind_now()), month=month_title(self.month), state=state
        )
        self.say_status((told, Tone.TEAL if head is not None else Tone.AMBER), keys=keys)

    def _allow(self, _: object = None) -> None:
        head = self.head()
        state = None if head is None else head.state
        edit, approve = (lacking(self.desk, right) for right in (Permission.EDIT_PENSION, Permission.APPROVE))
        none = self.tr("There is no list of this month yet; prepare it first.")
        draft = self.tr("Only a draft can be changed; this list is approved.")
        allow(self._prepare, edit, unless(state in (None, ListState.DRAFT), draft))
        allow(
            self._approve, approve, unless(state is not None, none), unless(state is ListState.DRAFT, draft)
        )
        approved = self.tr("An approved list is sent once.")
        allow(self._send, edit, unless(state is ListState.APPROVED, approved))
        sent = self.tr("What was paid is compared with a list that was sent.")
        allow(self._take, edit, unless(state in (ListState.SENT, ListState.RECONCILED), sent))
        allow(self._discard, edit, unless(state is ListState.DRAFT, draft))
        out, paper = (
            lacking(self.desk, right) for right in (Permission.EXPORT_LISTS, Permission.PRINT_LISTS)
        )
        there = unless(state is not None, none)
        allow(self._xlsx, out, there)
        bank = self.tr("A bank gets an approved list.")
        allow(self._bank, out, there, unless(state is not ListState.DRAFT, bank))
        allow(self._print, paper, there)
        chosen = unless(self.part() == SETTLED and self.settled_part.current() is not None, nothing_chosen())
        allow(self._follow, edit, chosen)
        shown = {
            self.prepare_button: state in (None, ListState.DRAFT),
            self.approve_button: state is ListState.DRAFT,
            self.send_button: state is ListState.APPROVED,
            self.take_button: state in (ListState.SENT, ListState.RECONCILED),
        }
        for button, seen in shown.items():
            button.setVisible(seen)

    # acts

    def _open_row(self, row: Any) -> None:
        if row.file_no:
            self.desk.go("file", key=row.file_no)

    def prepare(self) -> None:
        """Ctrl+R: make the draft, or make it anew."""
        self.acts.prepare(self.month, self.kind_now())

    def approve(self) -> None:
        """Ctrl+G: the head freezes the draft."""
        if (head := self.head()) is not None:
            self.acts.approve(head)

    def send(self) -> None:
        """Ctrl+L: the letter by which it left."""
        if (head := self.head()) is not None:
            self.acts.send(head)

    def take_in(self) -> None:
        """Ctrl+I: read a file of payments."""
        if (head := self.head()) is not None:
            self.show_part(SETTLED)
            self.acts.take_in(head)

    def discard(self) -> None:
        """Throw the draft away."""
        if (head := self.head()) is not None:
            self.acts.discard(head)

    def export(self, form: ListForm) -> None:
        """Carry the list away."""
        if (head := self.head()) is not None:
            self.acts.export(head, form)

    def print_list(self) -> None:
        """Ctrl+P: the draft, or the numbered paper."""
        if (head := self.head()) is not None:
            self.acts.print_list(head)

    def follow_up(self) -> None:
        """F2: note what is being done about a difference."""
        head, line = self.head(), self.settled_part.current()
        if head is not None and line is not None:
            dialog = FollowUpDialog(self, head, line)
            dialog.answered.connect(lambda answer: None if answer is None else self.show_part(SETTLED))
            dialog.open()
