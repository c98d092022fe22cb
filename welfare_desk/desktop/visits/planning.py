# SPDX-License-Identifier: Apache-2.0
"""Planning visits: one file, many files, another day for a plan; and telling what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.frame.afresh import Afresh
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once, tell_done
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.words import day, day_in_words, number
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.visits.asking import reading, suggest_visitors
from welfare_desk.desktop.wording.visits import visit_choices
from welfare_desk.domain.casework.visit import LONGEST_VISITOR, VisitKind
from welfare_desk.domain.summary.visits import VisitRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.visits import (
    ChangePlan,
    NotPlanned,
    Planned,
    PlanRef,
    PlanVisit,
    PlanVisits,
    UnplanVisits,
    VisitKept,
    change_plan,
    plan_visit,
    plan_visits,
    unplan_visits,
)

VISITOR = "visits/visitor"
"""Where the visitor named last on this PC is remembered."""
_FRIDAY = 4


class PlanDialog(FormDialog):
    """Answers with `Planned` for files, with `VisitKept` for a plan that moves (`row`)."""

    drafted = "visit-plan"

    places = {"visit_day_past": "planned_on", "visit_day_too_far": "planned_on", "too_long": "visitor"}

    def __init__(self, page: Page, file_nos: Sequence[str], said: str, row: VisitRow | None = None) -> None:
        moving = row is not None
        title = self.tr("Another day for the visit") if moving else self.tr("Plan a visit")
        if len(file_nos) > 1:
            title = self.tr("Plan {count} visits").format(count=number(len(file_nos)))
        super().__init__(page, title, said)
        self._file_nos, self._row = tuple(file_nos), row
        if row is not None:
            self.record = f"{row.file_no}/{row.visit_id}"
        elif len(file_nos) == 1:
            self.record = file_nos[0]
        today = page.desk.today
        self.planned_on = JalaliField("planned_on", self.tr("Day of the visit"), today, required=True)
        self.kind = ChoiceField("kind", self.tr("Where"), visit_choices(VisitKind), required=True)
        self.visitor = TextField("visitor", self.tr("Visitor"), longest=LONGEST_VISITOR)
        suggest_visitors(self, self.visitor)
        self.form.add(self.planned_on)
        self.form.add(self.kind)
        self.form.add(self.visitor, 2)
        self.kind.set_value(VisitKind.HOME)
        kept = page.desk.memory.get(VISITOR)
        self.visitor.set_value(kept if isinstance(kept, str) else "")
        if row is not None:
            self.planned_on.set_value(row.planned_on)
            self.kind.set_value(row.kind)
            self.visitor.set_value(row.visitor)
        self.planned_on.edit.read.connect(self._warn_of_friday)
        self.finish(self.tr("Plan"), "calendar-check")

    def _warn_of_friday(self, on: date) -> None:
        if on.weekday() == _FRIDAY:
            warned = self.tr("{day} — a holiday").format(day=day_in_words(on))
            self.planned_on.show_hint(warned, "warning")

    def afresh(self) -> Afresh | None:
        return None if self._row is None else Afresh(self._row, reading(self._row), self._take, _shown)

    def _take(self, row: VisitRow) -> None:
        self._row = row

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        self.page.desk.memory.put(VISITOR, values["visitor"])
        # Qt gives a code back as the plain text it is made of.
        on, visitor, kind = values["planned_on"], values["visitor"], VisitKind(values["kind"])
        if self._row is not None:
            return change_plan, ChangePlan(self._row.visit_id, self._row.version, on, visitor, kind)
        if len(self._file_nos) == 1:
            return plan_visit, PlanVisit(self._file_nos[0], on, visitor, kind)
        return plan_visits, PlanVisits(self._file_nos, on, visitor, kind)


def ask_plan(page: Page, file_nos: Sequence[str], said: str, row: VisitRow | None = None) -> PlanDialog:
    """Ask day and visitor, plan, say what came of it, and offer to take fresh plans back."""
    dialog = PlanDialog(page, file_nos, said, row)

    def done(answer: Any) -> None:
        if isinstance(answer, VisitKept) and row is None:
            _told(page, (PlanRef(answer.visit_id, answer.version),), ())
        elif isinstance(answer, VisitKept):
            told = QCoreApplication.translate("PlanDialog", "The visit has another day")
            tell_done(page, told, _back_to(row, answer, page.desk.today()))
        elif isinstance(answer, Planned):
            _told(page, answer.visits, answer.left_out)

    dialog.answered.connect(done)
    dialog.open()
    return dialog


def _shown(row: VisitRow) -> dict[str, Any]:
    return {"planned_on": row.planned_on, "kind": row.kind, "visitor": row.visitor}


def _back_to(row: VisitRow | None, answer: VisitKept, today: date) -> tuple[Any, Any] | None:
    """What gives the visit the day it had; none for a day gone by, on which nothing is planned."""
    if row is None or row.planned_on is None or row.planned_on < today:
        return None
    before = ChangePlan(answer.visit_id, answer.version, row.planned_on, row.visitor, row.kind)
    return change_plan, before


class PlanWords(QObject):
    """What came of planning; an object, because Qt's tools collect plurals from `tr` alone."""

    def planned(self, visits: int) -> str:
        """How many visits are planned."""
        return self.tr("{count} visits planned", "", visits).format(count=number(visits))

    def left_out(self, files: int) -> str:
        """How many files are not."""
        told = self.tr("{count} files were left out of the plan", "", files)
        return told.format(count=number(files))

    def of_one_reason(self, files: int, first: str, why: str) -> str:
        """How many of them for one reason."""
        told = self.tr("{count} files, the first {file_no}: {why}", "", files)
        return told.format(count=number(files), file_no=isolate(first), why=why)


def _told(page: Page, made: tuple[PlanRef, ...], left_out: tuple[NotPlanned, ...]) -> None:
    if made:

        def forget() -> None:
            page.do(unplan_visits, UnplanVisits(made, at_once()), _forgotten)

        def _forgotten(_: Any) -> None:
            page.desk.say(QCoreApplication.translate("PlanDialog", "The plans are taken back"))

        page.desk.offer_undo(PlanWords().planned(len(made)), forget)
    if left_out:
        page.trouble.show_banner(_left_out(left_out))


def _left_out(left_out: tuple[NotPlanned, ...]) -> Banner:
    """How many files were left out for which reason; of the first the number, so that it can be looked up."""
    counted = Counter(each.code for each in left_out)
    lines = []
    for code, files in counted.items():
        first = next(each for each in left_out if each.code == code)
        facts = {"shown": day(first.planned_on), "key": first.file_no}
        lines.append(PlanWords().of_one_reason(files, first.file_no, sentence(code, facts)))
    return Banner(Tone.AMBER, "calendar-x", PlanWords().left_out(len(left_out)), "\n".join(lines))
