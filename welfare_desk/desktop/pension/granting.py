# SPDX-License-Identifier: Apache-2.0
"""Granting an allowance, its needs told line by line, and naming somebody else who draws it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.recounting import tell_corrected
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.fields.month import MonthField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import inline, number
from welfare_desk.desktop.pension.conditions import ConditionLines
from welfare_desk.desktop.wording.payments import kind_words, need_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Kinship
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.pension.allowances import (
    FEWEST_BORN,
    MOST_BORN,
    NEEDS,
    QUEUES,
    SAID_BY_CLERK,
    AllowanceKind,
    AllowanceRow,
    Condition,
    Need,
    missing,
)
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension.allowances import (
    AllowanceChanged,
    ChangeAllowance,
    DrawnBy,
    Eligibility,
    RedirectAllowance,
    change_allowance,
    eligibility,
    redirect_allowance,
)


def drawers(summary: FileSummary) -> list[tuple[int, str]]:
    """Who may draw for the person of a file: themself, the guardian, the head, the head's spouse."""
    own = summary.person
    found = {own.id: own.full_name}
    for one in summary.household.members:
        if one.person.id == own.id and one.guardian is not None and one.guardian.person_id is not None:
            found.setdefault(one.guardian.person_id, one.guardian.name)
        if one.kinship in (Kinship.HEAD, Kinship.SPOUSE):
            found.setdefault(one.person.id, one.person.full_name)
    return list(found.items())


def grantable(summary: FileSummary) -> list[AllowanceKind]:
    """The kinds that the file does not draw now."""
    live = {one.kind for one in summary.allowances if one.state in LIVE}
    return [kind for kind in AllowanceKind if kind not in live]


class GrantDialog(CommitDialog):
    """Answers with the allowance granted."""

    drafted = "allowance-grant"
    command = change_allowance
    places = {"may_not_draw": "drawer", "household_has_allowance": "kind"}

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Grant an allowance"), self.tr("Grant"), width=680)
        self.record = summary.file.file_no
        self.summary = summary
        self.found: tuple[Condition, ...] = ()
        self._month_proposed = ""
        today = page.desk.today
        self.kind = ChoiceField("kind", self.tr("Allowance"), [], required=True)
        self.effective_on = JalaliField(
            "effective_on", self.tr("Decided on"), today, required=True, latest=today
        )
        self.from_month = MonthField("from_month", self.tr("First month paid"), today)
        born = [(count, number(count)) for count in range(FEWEST_BORN, MOST_BORN + 1)]
        self.born = ChoiceField("born_together", self.tr("Born at once"), born)
        self.drawer = ChoiceField("drawer", self.tr("Drawn by"), drawers(summary), required=True)
        hint = self.tr("Empty: the household's account")
        self.sheba = TextField("sheba", self.tr("SHEBA of their own"), code=True, longest=40, hint=hint)
        self.lines = ConditionLines()
        self.seen = {need: TickField(f"seen_{need}", _seen_words(need)) for need in Need if _told(need)}
        agreed = self.tr("Headquarters has agreed by letter in spite of what is missing")
        self.despite = TickField("despite", agreed)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        self.reason = TextField("reason", self.tr("Reason"), longest=200)
        for field in (self.kind, self.effective_on, self.from_month, self.drawer, self.sheba, self.born):
            self.form.add(field)
        self.form.add_wide(self.lines)
        for tick in (*self.seen.values(), self.despite):
            self.form.add(tick, 2)
        self.form.add(self.letter_no)
        self.form.add(self.reason)
        self.effective_on.set_value(today())
        tell_corrected(page, self.effective_on)
        self.drawer.set_value(summary.person.id)
        for asked in (self.kind, self.effective_on, self.born):
            asked.changed.connect(self._ask)
        for tick in (*self.seen.values(), self.despite):
            tick.changed.connect(self._tell)
        told = Label(inline(summary.person.full_name), "muted")
        self.body.addWidget(told)
        self.finish()
        self._show(summary)

    def _show(self, summary: FileSummary) -> None:
        self.summary = summary
        self.kind.choice.offer([(kind, kind_words(kind)) for kind in grantable(summary)])
        self._ask()

    def _ask(self) -> None:
        kind: AllowanceKind | None = self.kind.value()
        multiples = kind is AllowanceKind.MULTIPLES
        self.born.setVisible(multiples)
        self.born.required = multiples
        on = self.effective_on.edit.known()
        if on is not None and self.from_month.edit.text() == self._month_proposed:
            self.from_month.set_value(JalaliMonth.of(on))
            self._month_proposed = self.from_month.edit.text()
        wanted = () if kind is None else NEEDS[kind]
        for need, tick in self.seen.items():
            tick.setVisible(need in wanted)
        if kind is None:
            self.found = ()
            self._tell()
            return
        born = self.born.value() if multiples else None
        asked = Eligibility(self.summary.file.file_no, kind, on, born)
        self.page.desk.operations.ask(
            eligibility, asked, self._take, owner=self, on_error=self.refused, latest="eligibility"
        )

    def _take(self, found: tuple[Condition, ...]) -> None:
        self.found = found
        self._tell()

    def confirmed(self) -> tuple[Need, ...]:
        """What the clerk says was seen, of the needs of this kind."""
        wanted = {one.need for one in self.found}
        return tuple(need for need, tick in self.seen.items() if need in wanted and tick.value())

    def _lacking(self) -> tuple[Need, ...]:
        seen = self.confirmed()
        return tuple(need for need in missing(self.found) if need not in seen)

    def _tell(self) -> None:
        self.lines.show_conditions(self.found, self.confirmed())
        lacking = bool(self._lacking())
        self.despite.setVisible(lacking)
        by_letter = (lacking and bool(self.despite.value())) or self._beside_quota()
        self.letter_no.required = by_letter
        self.reason.required = by_letter

    def _beside_quota(self) -> bool:
        """Whether the file waits for it: only the head grants it then, by a letter and with a reason."""
        kind: AllowanceKind | None = self.kind.value()
        return kind in QUEUES and self.summary.waits_for(QUEUES[kind])

    def facts(self) -> ChangeAllowance:
        values = self.form.values()
        kind = values["kind"]
        despite = self._lacking() if values["despite"] else ()
        return ChangeAllowance(
            self.summary.file.file_no,
            kind,
            PensionState.ON_PENSION,
            values["effective_on"],
            values["reason"],
            values["letter_no"],
            self.summary.file.version,
            from_month=values["from_month"],
            arrears=False,
            confirmed=self.confirmed(),
            despite=despite,
            drawn_by=DrawnBy(values["drawer"], values["sheba"]),
            born_together=values["born_together"] if kind is AllowanceKind.MULTIPLES else None,
        )

    def afresh(self) -> Afresh:
        return Afresh(self.summary, Reading(show, ShowFile(self.summary.file.file_no)), self._show)


def _told(need: Need) -> bool:
    return need in SAID_BY_CLERK


def _seen_words(need: Need) -> str:
    return QCoreApplication.translate("GrantDialog", "Seen: {need}").format(need=need_words(need))


class RedirectDialog(CommitDialog):
    """Answers with the allowance as it is drawn now."""

    drafted = "allowance-drawer"
    command = redirect_allowance
    places = {"may_not_draw": "drawer"}

    def __init__(self, page: Page, summary: FileSummary, row: AllowanceRow) -> None:
        super().__init__(page, self.tr("Who draws it"), self.tr("Record"))
        self.record = f"{summary.file.file_no}/{row.kind}"
        self.summary, self.row = summary, row
        self.drawer = ChoiceField("drawer", self.tr("Drawn by"), drawers(summary), required=True)
        hint = self.tr("Empty: the household's account")
        self.sheba = TextField("sheba", self.tr("SHEBA of their own"), code=True, longest=40, hint=hint)
        self.reason = TextField("reason", self.tr("Reason"), longest=200)
        fields: Iterable[tuple[Field, int]] = ((self.drawer, 1), (self.sheba, 1), (self.reason, 2))
        for field, span in fields:
            self.form.add(field, span)
        self.drawer.set_value(row.drawer_id)
        self.sheba.set_value(row.sheba if row.own_sheba else "")
        told = self.tr("{payment} of {name}").format(payment=kind_words(row.kind), name=inline(row.name))
        self.body.addWidget(Label(told, "muted", wrap=True))
        self.finish()

    def facts(self) -> RedirectAllowance:
        values = self.form.values()
        drawn_by = DrawnBy(values["drawer"], values["sheba"])
        file = self.summary.file
        return RedirectAllowance(file.file_no, self.row.kind, drawn_by, values["reason"], file.version)

    def afresh(self) -> Afresh:
        return Afresh(self.summary, Reading(show, ShowFile(self.summary.file.file_no)), self._take)

    def _take(self, summary: FileSummary) -> None:
        self.summary = summary
        self.drawer.choice.offer(drawers(summary))

    def undoing(self, answer: AllowanceChanged) -> tuple[Any, Any]:
        row = self.row
        former = DrawnBy(row.drawer_id, row.sheba if row.own_sheba else "")
        version = self.summary.file.version + 1
        return redirect_allowance, RedirectAllowance(answer.file_no, row.kind, former, at_once(), version)
