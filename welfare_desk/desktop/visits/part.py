# SPDX-License-Identifier: Apache-2.0
"""The visits of one file: when the next is due, what was found before, and the acts."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.frame.mistaken import is_struck
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, FactRow
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.visits.centre_dialogs import FileCentreDialog
from welfare_desk.desktop.visits.columns import named, outcome, report_of
from welfare_desk.desktop.visits.papers import SheetPrinter
from welfare_desk.desktop.visits.planning import ask_plan
from welfare_desk.desktop.visits.recording import ask_give_up, ask_record, strike, tell_over
from welfare_desk.desktop.wording.visits import visit_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.casework.visit import OVER, VisitState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.visits import Centre, FileVisits, VisitRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.centres import AskCentres, list_centres
from welfare_desk.services.casework.visit_lists import AskFileVisits, file_visits

UNKNOWN = "—"


class VisitsTab(FilePart):
    """History beside the facts; the acts are those of the row under the cursor, or of the file."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.found: FileVisits | None = None
        self.printer = SheetPrinter(page)
        self.table = Table(
            _columns(),
            name="file_visits",
            accessible_name=self.tr("Visits of the file"),
            key=lambda row: row.visit_id,
            memory=page.desk.memory,
        )
        self.leads_to = self.table
        self.nothing = Label(self.tr("No visit is recorded or planned."), "muted")
        self.hint = Label(self.tr("Enter records or corrects the visit under the cursor."), "small")
        self.plan_button = Button(self.tr("Plan a visit"), "calendar-check", ButtonKind.FILLED)
        self.record_button = Button(self.tr("Record"), "clipboard-check")
        self.move_button = Button(self.tr("Another day"), "calendar-clock")
        self.give_up_button = Button(self.tr("Give up"), "calendar-x")
        self.form_button = Button(self.tr("Visit form"), "printer")
        self.centre_button = Button(self.tr("Change"), "pencil", small=True)
        self.due, self.met = FactRow(self.tr("Next visit due")), FactRow(self.tr("Client last met at home"))
        self.months, self.centre = FactRow(self.tr("A visit holds")), FactRow(self.tr("Centre"))
        self.late = Label("", "warning", wrap=True)
        self._build()
        self._connect()
        self._commands()
        self._enable()

    def _build(self) -> None:
        history = Card(self.tr("Visits"))
        for button in (
            self.form_button, self.give_up_button, self.move_button, self.record_button, self.plan_button,
        ):  # fmt: skip
            history.add_act(button)
        self.rows = whole_rows(self.table)
        history.body.addWidget(self.printer.progress)
        history.body.addWidget(self.rows, 1)
        history.body.addWidget(self.nothing, 1)
        history.body.addWidget(self.hint)
        facts = Card(self.tr("How the visits stand"))
        for row in (self.due, self.late, self.met, self.months, self.centre):
            facts.body.addWidget(row)
        act = QHBoxLayout()
        act.addStretch(1)
        act.addWidget(self.centre_button)
        facts.body.addLayout(act)
        facts.body.addStretch(1)
        facts.setFixedWidth(px(300))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(12))
        layout.addWidget(history, 1)
        column = QVBoxLayout()
        column.addWidget(facts)
        layout.addLayout(column)

    def _connect(self) -> None:
        self.table.opened.connect(self.record_row)
        self.table.current_changed.connect(self._row_changed)

    def _commands(self) -> None:
        act = self.act
        plan, record, move = self.plan_button, self.record_button, self.move_button
        self._plan = act(self.tr("Plan a visit"), "calendar-check", self.plan, "Ins", plan)
        self._record = act(self.tr("Record the visit"), "clipboard-check", self.record, "Ctrl+R", record)
        self._move = act(self.tr("Another day for the visit"), "calendar-clock", self.change_plan, "F2", move)
        words, give = self.tr("Give the visit up"), self.give_up_button
        self._give = act(words, "calendar-x", self.give_up, "Del", give)
        words, form = self.tr("Print the visit form"), self.form_button
        self._form = act(words, "printer", self.print_form, "Ctrl+Shift+P", form)
        words, centre = self.tr("Another centre for this file"), self.centre_button
        self._centre = act(words, "pencil", self.change_centre, "Ctrl+M", centre)
        recalls = self.page.recalls
        recalls.new("visit", self._record_new)
        recalls.new("visit-plan", self.plan)
        recalls.new("file-centre", self.change_centre, after=self.table)
        recalls.on_row("visit", self.table, self._record_current)
        recalls.on_row("visit-plan", self.table, self.change_plan)
        recalls.on_row("visit-given-up", self.table, self.give_up)
        recalls.on_row("visit-mistake", self.table, self._strike_current)
        self.keys = (
            Key("Ins", self.tr("plan")),
            Key("Ctrl+R", self.tr("record")),
            Key("F2", self.tr("another day")),
            Key("Del", self.tr("give up")),
        )

    # what is shown

    def fetch(self, summary: FileSummary) -> None:
        self.page.ask(file_visits, AskFileVisits(summary.file.file_no), self._show, latest="file visits")

    def _show(self, found: FileVisits) -> None:
        if self.summary is None or self.summary.file.file_no != found.file_no:
            return
        self.found = found
        self.table.show_rows(from_rows(list(found.visits)), of=found.file_no)
        self.rows.setVisible(bool(found.visits))
        self.hint.setVisible(bool(found.visits))
        self.nothing.setVisible(not found.visits)
        self.due.say(isolate(day(found.due_on)) if found.due_on else UNKNOWN)
        self.met.say(isolate(day(found.last_met_on)) if found.last_met_on else self.tr("never"))
        self.months.say(self.tr("{months} months", "", found.months).format(months=number(found.months)))
        self.centre.say(found.centre or UNKNOWN)
        self.late.setVisible(bool(found.overdue))
        self.late.setText(
            self.tr("{days} days overdue", "", found.overdue).format(days=number(found.overdue))
        )
        self._enable()

    def _row_changed(self, _: Any) -> None:
        self._enable()

    def plan_of(self) -> VisitRow | None:
        """The visit planned for the file."""
        visits = self.found.visits if self.found is not None else ()
        return next((visit for visit in visits if visit.state is VisitState.PLANNED), None)

    def _enable(self) -> None:
        edit = lacking(self.page.desk, Permission.EDIT_FILES) or unless(self.found, not_loaded())
        planned = self.plan_of() is not None
        no_plan = unless(planned, self.tr("No visit is planned."))
        ended = self.summary is not None and self.summary.file.coverage in ENDED
        over = self.tr("The coverage of this file has ended.") if ended else ""
        allow(self._plan, edit, self.tr("A visit is planned already.") if planned else "", over)
        allow(self._record, edit)
        allow(self._move, edit, no_plan)
        allow(self._give, edit, no_plan)
        allow(self._centre, edit)
        allow(self._form, lacking(self.page.desk, Permission.EDIT_FILES), over)

    # acts

    def _said(self) -> str:
        assert self.summary is not None
        words = self.tr("{name}, file {file_no}")
        return words.format(name=self.summary.person.full_name, file_no=isolate(self.summary.file.file_no))

    def plan(self) -> None:
        """Plan a visit to this file."""
        if self.summary is not None:
            ask_plan(self.page, [self.summary.file.file_no], self._said())

    def record(self) -> None:
        """Record the planned visit, or one that nobody planned."""
        if self.summary is not None:
            ask_record(self.page, self.summary.file.file_no, self._said(), self.plan_of())

    def _record_new(self) -> None:
        if self.summary is not None:
            ask_record(self.page, self.summary.file.file_no, self._said())

    def _record_current(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.record_row(row)

    def _strike_current(self) -> None:
        row = self.table.current_row()
        if row is not None and row.state is VisitState.DONE:
            strike(self.page, row)

    def record_row(self, row: VisitRow) -> None:
        """Record or correct the visit of a row."""
        if not self.page.permits(Permission.EDIT_FILES):
            return
        if row.state in OVER:
            tell_over(self.page, row)
        else:
            ask_record(self.page, row.file_no, named(row), row)

    def change_plan(self) -> None:
        """Another day for the planned visit."""
        plan = self.plan_of()
        if plan is not None:
            ask_plan(self.page, [plan.file_no], self._said(), plan)

    def give_up(self) -> None:
        """Give the planned visit up."""
        plan = self.plan_of()
        if plan is not None:
            ask_give_up(self.page, self._said(), plan)

    def print_form(self) -> None:
        """The visit form of this file."""
        if self.summary is not None:
            self.printer.form(self.summary.file.file_no)

    def change_centre(self) -> None:
        """Another centre for this file."""
        found = self.found
        if found is not None:
            self.page.ask(list_centres, AskCentres(), partial(self._choose_centre, found), latest="centres")

    def _choose_centre(self, found: FileVisits, centres: tuple[Centre, ...]) -> None:
        FileCentreDialog(self.page, found, centres).open()


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(
            "day",
            translate("VisitsTab", "Day"),
            lambda row: day(row.visited_on or row.planned_on),
            CellLook.DIGITS,
            width=100,
            least=92,
        ),
        Column(
            "outcome",
            translate("VisitsTab", "Result"),
            lambda row: outcome(row)[0],
            CellLook.CHIP,
            width=136,
            least=126,
            tone=lambda row: outcome(row)[1] if row.state is not VisitState.PLANNED else Tone.BLUE,
        ),
        Column("kind", translate("VisitsTab", "Where"), lambda row: visit_words(row.kind), width=96, drop=2),
        Column(
            "visitor",
            translate("VisitsTab", "Visitor"),
            lambda row: row.visitor or UNKNOWN,
            width=110,
            least=84,
        ),
        Column(
            "report",
            translate("VisitsTab", "Report"),
            report_of,
            CellLook.MUTED,
            width=240,
            stretch=3,
            least=120,
            drop=1,
            struck=is_struck,
        ),
    ]
