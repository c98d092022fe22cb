# SPDX-License-Identifier: Apache-2.0
"""Sealed runs: what was decided under which letter, everybody considered, and the proof that it repeats."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, letter_number, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.listed_rows import ListedRow
from welfare_desk.desktop.waiting.admission.minutes import print_minutes
from welfare_desk.desktop.waiting.admission.run_view import RunView
from welfare_desk.desktop.waiting.admission.words import policy_words, service_name
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.proposal import RunTold
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.services.door import Kind
from welfare_desk.services.waiting.admitting import ListRuns, Runs, runs
from welfare_desk.services.waiting.questions import ListServices, WaitingServices, services

_WIDE = 1200
_SHORT = 16
"""Characters of a digest in the list; the whole one stands in the run."""


def _key(row: RunTold) -> int:
    return row.run


class RunsPage(Page):
    """The list of runs, or one of them; `load` takes `run`."""

    kinds = frozenset({Kind.QUEUE, Kind.FILE, Kind.PERSON})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._services: tuple[WaitingService, ...] = ()
        self.table = Table(
            self._columns(), name="runs", accessible_name=self.tr("Sealed runs"), key=_key, memory=desk.memory
        )
        self.empty = EmptyState(
            "stamp",
            self.tr("Nothing is decided yet"),
            self.tr("A run stands here once the head has approved an admission; press F7."),
        )
        self.card = ListCard(self.table, over=self.empty)
        self.view = RunView(self, "run")
        self.tabs = self.view.tabs
        self.stack = QStackedWidget()
        self.stack.addWidget(self.card)
        self.stack.addWidget(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.stack, 1)
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._allow)
        self.table.rows.loaded.connect(self._rows_loaded)
        self.view.opened.connect(self._open_file_of)
        self.view.shown.connect(self._tell_status)
        self._commands()
        self.command_list_out()

    def _columns(self) -> list[Column]:
        return [
            Column("run", self.tr("Run"), lambda row: number(row.run), CellLook.STRONG, width=64),
            Column("decided_on", self.tr("Day"), lambda row: day(row.decided_on), CellLook.DIGITS, width=104),
            Column("service", self.tr("Service"), self._service, CellLook.STRONG, width=130, stretch=2),
            Column(
                "letter_no",
                self.tr("Letter"),
                lambda row: letter_number(row.letter_no),
                CellLook.DIGITS,
                width=120,
            ),
            Column("free", self.tr("Places"), lambda row: number(row.free), width=76),
            Column(
                "admitted",
                self.tr("Admitted"),
                lambda row: number(row.admitted),
                CellLook.CHIP,
                width=92,
                tone=lambda _: Tone.GREEN,
            ),
            Column("skipped", self.tr("Passed over"), lambda row: number(row.skipped), width=96, drop=1),
            Column("considered", self.tr("Considered"), lambda row: number(row.considered), width=96, drop=2),
            Column(
                "order", self.tr("Order"), lambda row: policy_words(row.policy), width=150, stretch=1, drop=3
            ),
            Column(
                "digest",
                self.tr("Digest begins"),
                lambda row: row.digest[:_SHORT],
                CellLook.CODE,
                width=156,
                least=150,
            ),
        ]

    def _service(self, row: RunTold) -> str:
        return service_name(self._services, row.service)

    def _commands(self) -> None:
        self.repeat_act = self.command(self.tr("Repeat the run"), "repeat", self.repeat, "Ctrl+R")
        self.print_act = self.command(
            self.tr("Print the minutes of the run"), "printer", self.print_minutes, "Ctrl+P"
        )
        self.file_act = self.command(self.tr("Open the file"), "folder-open", self.open_file, "Ctrl+O")
        self.command(self.tr("Admission by quota"), "badge-check", partial(self.desk.go, "admission"), "F7")
        self.command_parts(self._step_part)
        self._allow()

    # what the window calls

    def load(self, run: int = 0, **arguments: Any) -> None:
        self.ask(services, ListServices(retired=True), self._named, latest="services")
        self.ask(runs, ListRuns(), self._show, latest="runs")
        if run:
            self.show_run(run)
        else:
            self._tell_title()
            self._tell_status()

    def reload(self) -> None:
        if self.isVisible():
            self.ask(runs, ListRuns(), self._show, latest="runs")

    def fit(self, width: int, height: int) -> None:
        self.view.fit(width < _WIDE)

    def first_focus(self) -> QWidget:
        return self.view.table if self.in_run() else self.table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.trouble.banner() is not None:
            self.trouble.clear()
        elif self.in_run():
            if not self.view.cancel():
                self.show_list()
        else:
            self.desk.back()

    # what is shown

    def in_run(self) -> bool:
        """Whether one run is shown instead of the list."""
        return self.stack.currentWidget() is self.view

    def show_run(self, run: int) -> None:
        """Show one run."""
        self.stack.setCurrentWidget(self.view)
        self.view.show_run(run)
        self._tell_title()
        self._allow()
        self._tell_status()
        self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self) -> None:
        """Back to the list, on the run that was looked at."""
        self.stack.setCurrentWidget(self.card)
        self.table.go_to_key(self.view.run)
        self._tell_title()
        self._allow()
        self._tell_status()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _named(self, answer: WaitingServices) -> None:
        self._services = answer.services
        self.table.viewport().update()

    def _show(self, answer: Runs) -> None:
        self.table.show_rows(from_rows(list(answer.runs)), of="runs")

    def _rows_loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._allow()
        self._tell_status()

    def _open(self, row: RunTold) -> None:
        self.show_run(row.run)

    def _tell_title(self) -> None:
        crumbs = [self.tr("Waiting queue"), self.tr("Sealed runs")]
        if self.in_run():
            crumbs[1] = self.tr("Run {number}").format(number=isolate(str(self.view.run)))
        self.say_title(*crumbs)

    def _allow(self, _: object = None) -> None:
        none = nothing_chosen()
        chosen = self.in_run() or self.table.current_row() is not None
        allow(self.repeat_act, unless(chosen, none))
        allow(self.print_act, lacking(self.desk, Permission.EDIT_FILES), unless(chosen, none))
        inside = self.tr("Open a run with Enter first; its rows lead to their files.")
        allow(self.file_act, unless(self.in_run(), inside))

    def _tell_status(self) -> None:
        keys: tuple[Key, ...]
        if self.in_run():
            total = self.view.table.rows.total
            told = self.tr("{count} persons", "", total).format(count=number(total))
            keys = (
                Key("Ctrl+P", self.tr("minutes")),
                Key("Ctrl+R", self.tr("repeat the run")),
                Key("Ctrl+Tab", self.tr("next outcome")),
                Key("Enter", self.tr("open file")),
                Key("Esc", self.tr("back")),
            )
        else:
            total = self.table.rows.total
            told = self.tr("{count} runs", "", total).format(count=number(total))
            keys = (
                Key("Enter", self.tr("open")),
                Key("Ctrl+R", self.tr("repeat the run")),
                Key("F7", self.tr("admission")),
                Key("Esc", self.tr("back")),
            )
        self.say_status((told, None), keys=keys)

    # acts

    def repeat(self) -> None:
        """Repeat the run shown, or the one under the cursor, from its frozen rows alone."""
        row: RunTold | None = self.table.current_row()
        if not self.in_run():
            if row is None:
                return
            self.show_run(row.run)
        self.view.repeat()

    def print_minutes(self) -> None:
        """Issue the minutes of the run shown, or of the one under the cursor."""
        row: RunTold | None = self.table.current_row()
        run = self.view.run if self.in_run() else 0 if row is None else row.run
        if run:
            print_minutes(self, run)

    def open_file(self) -> None:
        """Show the file of the row under the cursor."""
        row = self.view.current()
        if row is not None:
            self._open_file_of(row)

    def _open_file_of(self, row: ListedRow) -> None:
        self.desk.go("file", key=row.file_no)

    def _step_part(self, step: int) -> None:
        if self.in_run():
            self.view.step_part(step)
        else:
            self.desk.say(self.tr("A run has parts once it is opened with Enter."), Tone.AMBER, "info")
