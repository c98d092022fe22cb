# SPDX-License-Identifier: Apache-2.0
"""Recording what came of a visit, correcting a record, giving a plan up."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.life.recounting import MonthsOf, tell_corrected
from welfare_desk.desktop.frame.afresh import Afresh
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.mistaken import DraftOf, MistakeDialog, Striking, ask_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.visits.asking import reading, suggest_visitors
from welfare_desk.desktop.visits.columns import named
from welfare_desk.desktop.visits.planning import VISITOR
from welfare_desk.desktop.wording.visits import visit_choices
from welfare_desk.domain.casework.visit import LONGEST_VISITOR, VisitKind, VisitResult, VisitState
from welfare_desk.domain.summary.visits import VisitRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.visits import (
    GiveUpVisit,
    RecordVisit,
    TakeBackVisit,
    VisitKept,
    give_up_visit,
    record_visit,
    take_back_visit,
)


class RecordDialog(FormDialog):
    """Answers with `VisitKept`. A plan or a record that stands is passed as `row`."""

    drafted = "visit"

    places = {
        "date_in_future": "visited_on",
        "before_birth": "visited_on",
        "after_death": "visited_on",
        "visit_recorded_already": "visited_on",
        "too_long": "report",
    }

    def __init__(self, page: Page, file_no: str, said: str, row: VisitRow | None = None) -> None:
        self.correcting = row is not None and row.state is VisitState.DONE
        title = self.tr("Correct the visit") if self.correcting else self.tr("Record a visit")
        super().__init__(page, title, said, width=600)
        self.record = file_no if row is None else f"{file_no}/{row.visit_id}"
        self._file_no, self._row = file_no, row
        today = page.desk.today
        self.result = ChoiceField("result", self.tr("Result"), visit_choices(VisitResult), required=True)
        self.visited_on = JalaliField(
            "visited_on", self.tr("Day of the visit"), today, required=True, latest=today
        )
        tell_corrected(page, self.visited_on)
        self.visitor = TextField("visitor", self.tr("Visitor"), longest=LONGEST_VISITOR)
        suggest_visitors(self, self.visitor)
        self.kind = ChoiceField("kind", self.tr("Where"), visit_choices(VisitKind), required=True)
        self.report = NoteField("report", self.tr("Report"), lines=5)
        for field in (self.result, self.visited_on, self.visitor, self.kind):
            self.form.add(field)
        self.form.add(self.report, 2)
        self._show(row)
        self.take_back_button = Button(self.tr("Take the record back"), "undo-2", ButtonKind.DANGER)
        if self.correcting:
            self.foot.insertWidget(0, self.take_back_button)
            self.take_back_button.clicked.connect(self.take_back)
        self.finish(self.tr("Record"))

    def _show(self, row: VisitRow | None) -> None:
        today = self.page.desk.today()
        kept = self.page.desk.memory.get(VISITOR)
        self.kind.set_value(VisitKind.HOME)
        self.visited_on.set_value(today)
        self.visitor.set_value(kept if isinstance(kept, str) else "")
        if row is not None:
            planned = row.planned_on if row.planned_on is not None and row.planned_on <= today else today
            self.kind.set_value(row.kind)
            self.visited_on.set_value(row.visited_on or planned)
            self.visitor.set_value(row.visitor)
            self.result.set_value(row.result)
            self.report.set_value(row.report)

    def afresh(self) -> Afresh | None:
        return None if self._row is None else Afresh(self._row, reading(self._row), self._take, _shown)

    def _take(self, row: VisitRow) -> None:
        self._row = row

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        self.page.desk.memory.put(VISITOR, values["visitor"])
        row = self._row
        return record_visit, RecordVisit(
            self._file_no,
            values["visited_on"],
            VisitResult(values["result"]),
            values["visitor"],
            values["report"],
            VisitKind(values["kind"]),
            row.visit_id if row is not None else 0,
            row.version if row is not None else 0,
        )

    def take_back(self) -> None:
        """The record was a mistake: ask why over this form, which stays if the answer is no."""
        if self._row is not None:
            strike(self.page, self._row).answered.connect(self._struck)

    def _struck(self, answer: Any) -> None:
        if answer is not None:
            self.let_go()
            self.answer(None)


def _shown(row: VisitRow) -> dict[str, Any]:
    """What the fields show of a visit; day, result and report of a plan are still to come."""
    shown: dict[str, Any] = {"kind": row.kind, "visitor": row.visitor}
    if row.state is VisitState.DONE:
        shown |= {"visited_on": row.visited_on, "result": row.result, "report": row.report}
    return shown


def strike(page: Page, row: VisitRow) -> MistakeDialog:
    """Ask why the record of a visit was a mistake, and strike it."""
    told = QCoreApplication.translate("RecordDialog", "Visit of {date}: {who}").format(
        date=isolate(day(row.visited_on or row.planned_on)), who=named(row)
    )
    draft = DraftOf("visit-mistake", f"{row.file_no}/{row.visit_id}")
    dialog = ask_mistake(page, told, Striking(take_back_visit, _strike, row, reading(row)), draft)
    months = MonthsOf(page, dialog)
    dialog.body.addWidget(months)
    months.say(row.visited_on)
    return dialog


def _strike(row: VisitRow, why: str) -> TakeBackVisit:
    return TakeBackVisit(row.visit_id, row.version, why)


def tell_over(page: Page, row: VisitRow) -> None:
    """Say why nothing is recorded of a visit that was struck or given up, and where a new one is."""
    translate = QCoreApplication.translate
    told = translate("RecordDialog", "This visit was given up. A new one is recorded in its file.")
    if row.state is VisitState.STRUCK:
        told = translate("RecordDialog", "This record is struck out. A new one is recorded in its file.")
    page.desk.say(told, Tone.AMBER, "info")


def ask_record(page: Page, file_no: str, said: str, row: VisitRow | None = None) -> RecordDialog:
    """Ask what came of a visit, record it, and offer to take a fresh record back."""
    dialog = RecordDialog(page, file_no, said, row)

    def done(answer: Any) -> None:
        if not isinstance(answer, VisitKept):
            return
        if dialog.correcting:
            page.desk.say(QCoreApplication.translate("RecordDialog", "The visit is corrected"))
        else:
            page.desk.offer_undo(
                QCoreApplication.translate("RecordDialog", "The visit is recorded"), take_back(answer)
            )

    def take_back(kept: VisitKept) -> Any:
        def run() -> None:
            page.do(take_back_visit, TakeBackVisit(kept.visit_id, kept.version, at_once()), told)

        def told(_: Any) -> None:
            page.desk.say(QCoreApplication.translate("RecordDialog", "The record is taken back"))

        return run

    dialog.answered.connect(done)
    dialog.open()
    return dialog


class GiveUpDialog(FormDialog):
    """Answers with `VisitKept`."""

    takes_away = True
    drafted = "visit-given-up"

    places = {"visit_needs_reason": "reason", "too_long": "reason"}

    def __init__(self, page: Page, said: str, row: VisitRow) -> None:
        super().__init__(page, self.tr("Give the visit up"), said)
        self.record = f"{row.file_no}/{row.visit_id}"
        self._row = row
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=LONGEST_VISITOR)
        self.form.add(self.reason, 2)
        self.finish(self.tr("Give up"), "calendar-x")

    def afresh(self) -> Afresh:
        return Afresh(self._row, reading(self._row), self._take)

    def _take(self, row: VisitRow) -> None:
        self._row = row

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return give_up_visit, GiveUpVisit(self._row.visit_id, self._row.version, values["reason"])


def ask_give_up(page: Page, said: str, row: VisitRow) -> GiveUpDialog:
    """Ask why a planned visit does not take place, and offer to take that back."""
    dialog = GiveUpDialog(page, said, row)

    def done(answer: Any) -> None:
        if isinstance(answer, VisitKept):

            def run() -> None:
                page.do(take_back_visit, TakeBackVisit(answer.visit_id, answer.version, at_once()), told)

            page.desk.offer_undo(QCoreApplication.translate("GiveUpDialog", "The visit is given up"), run)

    def told(_: Any) -> None:
        page.desk.say(QCoreApplication.translate("GiveUpDialog", "The visit is planned again"))

    dialog.answered.connect(done)
    dialog.open()
    return dialog
