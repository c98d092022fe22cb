# SPDX-License-Identifier: Apache-2.0
"""The services that have a queue: those of every office, and those that this one adds or puts aside."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, under_way, unless
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import inline, number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.waiting.entries import LONGEST_SERVICE
from welfare_desk.domain.waiting.services import LONGEST_NAME, WaitingService
from welfare_desk.services.waiting.offering import (
    AddService,
    RetireService,
    ServiceKept,
    add_service,
    retire_service,
)
from welfare_desk.services.waiting.questions import ListServices, WaitingServices, services

ADD = "add"
KEYS = "Shift+F9"


class Offered(NamedTuple):
    """A service, and how many wait for it."""

    service: WaitingService
    waiting: int


def code_of(row: Offered) -> str:
    """What a service is known by."""
    return row.service.code


def _state(row: Offered) -> tuple[str, Tone]:
    translate = QCoreApplication.translate
    if not row.service.id:
        return translate("QueueOffered", "comes with the program"), Tone.GREY
    if row.service.retired:
        return translate("QueueOffered", "put aside"), Tone.AMBER
    return translate("QueueOffered", "of this office"), Tone.GREEN


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column("name", translate("QueueOffered", "Service"),
               lambda row: service_words(row.service.code, row.service.name), CellLook.STRONG, 220,
               stretch=2),
        Column("code", translate("QueueOffered", "Code"), code_of, CellLook.CODE, 150, stretch=1),
        Column("waiting", translate("QueueOffered", "Who wait"), lambda row: number(row.waiting), width=90),
        Column("state", translate("QueueOffered", "State"), lambda row: _state(row)[0], CellLook.CHIP, 170,
               tone=lambda row: _state(row)[1]),
    ]  # fmt: skip


class ServicesDialog(Dialog):
    """Every service with a queue. Ins answers with `ADD`; Del puts one of the office aside, or back."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("Services of the queues"), width=760)
        self._page = page
        self.trouble = Slot()
        self.table = Table(
            _columns(),
            name="queue_services",
            accessible_name=self.tr("Services of the queues"),
            key=code_of,
            memory=page.desk.memory,
        )
        told = self.tr(
            "Ins adds a service of this office, and it has a queue at once. One that is put aside is offered "
            "no more; whoever waits for it waits on."
        )
        card = ListCard(self.table)
        card.setFixedHeight(px(330))
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(card)
        self.add_cancel(self.tr("Close"))
        self.aside_button = self.add_act(Button(self.tr("Put aside, or back"), "rotate-ccw"), key="Del")
        self.add_button = self.add_act(Button(self.tr("New service"), "plus", ButtonKind.FILLED), ADD, "Ins")
        self.aside_button.clicked.connect(self._aside)
        self.table.current_changed.connect(self._follow)
        self._follow()
        self._ask()

    def keys(self) -> list[tuple[str, str]]:
        acts = [("Ins", self.add_button.accessibleName()), ("Del", self.aside_button.accessibleName())]
        return [*acts, *super().keys()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add_button.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.aside_button.click()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        ask, all_ = self._page.desk.operations.ask, ListServices(retired=True)
        ask(services, all_, self._show, owner=self, on_error=self.trouble.show_error, latest="offered")

    def _show(self, answer: WaitingServices) -> None:
        rows = [Offered(*each) for each in zip(answer.services, answer.waiting, strict=True)]
        kept = self._row()
        self.table.show_rows(from_rows(rows))
        if kept is None or not self.table.go_to_key(code_of(kept)):
            self.table.go_to(0)
        self._follow()

    def _row(self) -> Offered | None:
        row = self.table.current_row()
        return row if isinstance(row, Offered) else None

    def _follow(self, _: object = None) -> None:
        row, right = self._row(), lacking(self._page.desk, Permission.MANAGE_OFFICE)
        shipped = row is not None and not row.service.id
        ours = self.tr("It comes with the program; only what the office has added can be put aside.")
        allow(self.add_button, right)
        allow(self.aside_button, right, unless(row is not None, nothing_chosen()), unless(not shipped, ours))

    def _aside(self) -> None:
        row = self._row()
        if row is None:
            return
        self.trouble.clear()
        allow(self.aside_button, under_way())
        found = row.service
        facts = RetireService(found.code, found.version, retired=not found.retired)
        do = self._page.desk.operations.do
        do(retire_service, facts, self._moved, owner=self, on_error=self._refused)

    def _moved(self, _: ServiceKept) -> None:
        self._ask()

    def _refused(self, told: Told) -> None:
        self.trouble.show_error(told)
        self._ask()


class AddServiceDialog(CommitDialog):
    """A service of the office's own; the code is proposed, for nobody reads it but sheets and commands."""

    drafted = "queue-service"

    command = add_service
    places = {"bad_service_code": "code", "bad_service_name": "name", "service_known": "name"}

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("A new service with a queue"), self.tr("Add the service"))
        self.name = TextField("name", self.tr("Name of the service"), required=True, longest=LONGEST_NAME)
        hint = self.tr("Small Latin letters, digits and hyphens, as in rent-aid")
        self.code = TextField(
            "code", self.tr("Code"), hint=hint, required=True, code=True, longest=LONGEST_SERVICE
        )
        self.form.add(self.name)
        self.form.add(self.code)
        told = self.tr(
            "People read the name; the code stands in commands and files. Neither is changed later: a "
            "service written wrongly is put aside, and another one added."
        )
        self.body.addWidget(Label(told, "small", wrap=True))
        self.finish()
        page.desk.operations.ask(services, ListServices(retired=True), self._propose, owner=self)

    def _propose(self, answer: WaitingServices) -> None:
        """The first free code, unless one was typed meanwhile."""
        if self.code.is_empty():
            self.code.set_value(free_code([one.code for one in answer.services]))

    def afresh(self) -> None:
        """A new service: there is nothing that another desk could have changed."""

    def facts(self) -> AddService:
        values = self.form.values()
        return AddService(str(values["code"]), str(values["name"]))

    def undoing(self, answer: ServiceKept) -> tuple[Any, Any]:
        """What was added by mistake is put aside."""
        return retire_service, RetireService(answer.code)


def free_code(known: list[str]) -> str:
    """The first code of the office's own that no service has."""
    place = 1
    while f"service-{place}" in known:
        place += 1
    return f"service-{place}"


class Offering(QObject):
    """Opens the services of a page; `show` shows the queue of the service that was added."""

    def __init__(self, page: Page, show: Callable[[str], None]) -> None:
        super().__init__(page)
        self._page, self._show = page, show
        page.recalls.new("queue-service", self.add)

    def add_command(self) -> QAction:
        """Put the act into the palette and F1."""
        words = self.tr("Services of the queues: add one, put one aside")
        return self._page.command(words, "list", self.open, KEYS)

    def open(self) -> None:
        """Show every service with a queue."""
        dialog = ServicesDialog(self._page)
        dialog.answered.connect(self._answered)
        dialog.open()

    def _answered(self, answer: object) -> None:
        if answer == ADD:
            self.add()

    def add(self) -> None:
        """Ask for a service of the office's own."""
        if self._page.permits(Permission.MANAGE_OFFICE):
            dialog = AddServiceDialog(self._page)
            open_telling(self._page, dialog, partial(self._added, dialog))

    def _added(self, dialog: AddServiceDialog, answer: ServiceKept) -> str:
        self._show(answer.code)
        return self.tr("“{name}” has a queue now").format(name=inline(str(dialog.name.value())))
