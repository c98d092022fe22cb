# SPDX-License-Identifier: Apache-2.0
"""The form of a declared figure: of what it is, what was said, by whom, when and where it stands."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.figure_field import FigureField
from welfare_desk.desktop.summary.month.words import period_title
from welfare_desk.desktop.theme.look import look
from welfare_desk.domain.summary.monthly.declarations import (
    LONGEST_SOURCE,
    KeptDeclaration,
    measures_of,
    units_of,
)
from welfare_desk.domain.summary.monthly.figures import ALL, Unit
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.domain.summary.monthly.untold import UNTOLD, divisions, untold_table
from welfare_desk.sentences.month_words import line_title, measure_title, table_title, unit_title
from welfare_desk.services.summary.monthly.declared import (
    CorrectDeclared,
    RecordDeclared,
    correct_declared,
    record_declared,
)

NEW, CORRECTED = "declared", "declared-corrected"
"""The names of their drafts."""
_GRAINS = (1, 10, 100, 1_000, 1_000_000, 10**9, 10**10)
"""Steps in which figures are told."""


def draft_key(period: Period, declaration_id: int) -> str:
    """Under which a draft about a known declaration is kept: the page shows its period first."""
    return f"{period}/{declaration_id}"


class DeclaredDialog(CommitDialog):
    """Asks for a declaration of a period; with `kept` for what stands in its place, and why."""

    drafted = NEW
    command: Any = record_declared
    date_field = "said_on"
    places = {"declared_already": "said_by", "bad_number": "value", "figure_too_large": "value"}

    def __init__(
        self,
        page: Page,
        period: Period,
        figures: Month,
        names: Names,
        kept: KeptDeclaration | None = None,
    ) -> None:
        title, act = self.tr("Declared figure of {period}"), self.tr("Record it")
        if kept is not None:
            title, act = self.tr("Correct a declared figure of {period}"), self.tr("Put it in its place")
        super().__init__(page, title.format(period=period_title(period)), act, width=640)
        self._period, self._figures, self._names, self._kept = period, figures, names, kept
        self.record = str(period)
        if kept is not None:
            self.drafted, self.command = CORRECTED, correct_declared
            self.record = draft_key(period, kept.id)
        stays = self.tr("It stands beside the computed figure, and neither is put in the place of the other.")
        self.body.addWidget(Label(stays, "muted", wrap=True))
        self._fields()
        self._offer_table()
        if kept is not None:
            self._show(kept)
        self.form.settle()
        self.table.changed.connect(self._offer_table)
        self.measure.changed.connect(self._offer_unit)
        self.line.changed.connect(self._offer_parts)
        self.unit.changed.connect(self._count)
        self.finish()

    def _fields(self) -> None:
        language, today = look().language, self.page.desk.today
        codes = [*(layout.code for layout in LAYOUTS), *(table.code for table in UNTOLD)]
        tables = [(code, table_title(code, language)) for code in codes]
        self.table = ChoiceField("table", self.tr("Table"), tables, required=True)
        self.line = ChoiceField("line", self.tr("Line"), [])
        self.measure = ChoiceField("measure", self.tr("Column"), [], required=True)
        self.value = FigureField("value", self.tr("What was declared"))
        self.unit = ChoiceField("unit", self.tr("It counts"), [], required=True)
        self.grain = ChoiceField("grain", self.tr("Told to"), self._grains(), required=True)
        self.said_by = TextField("said_by", self.tr("Declared by"), required=True, longest=200)
        self.said_on = JalaliField("said_on", self.tr("Declared on"), today, required=True, latest=today)
        hint = self.tr("Number and date of the letter, or where it was published")
        self.source = TextField("source", self.tr("Source"), required=True, hint=hint, longest=LONGEST_SOURCE)
        self.in_full = TickField("in_full", self.tr("All the parts of it were told in the same report"))
        self.form.add(self.table, 2)
        said = (self.value, self.unit, self.said_by, self.said_on, self.source, self.grain)
        for field in (self.line, self.measure, *said):
            self.form.add(field)
        self.form.add(self.in_full, 2)
        if self._kept is not None:
            self.reason = TextField("reason", self.tr("Why it is corrected"), required=True, longest=200)
            self.form.add(self.reason, 2)
        self.table.set_value(LAYOUTS[0].code)
        self.grain.set_value(1)
        self.said_on.set_value(today())

    def _grains(self) -> list[tuple[int, str]]:
        words = (
            self.tr("the last digit"),
            self.tr("tens"),
            self.tr("hundreds"),
            self.tr("thousands"),
            self.tr("millions"),
            self.tr("milliards"),
            self.tr("ten milliards, or milliards of toman"),
        )
        return list(zip(_GRAINS, words, strict=True))

    def _show(self, kept: KeptDeclaration) -> None:
        said = kept.said
        self.table.set_value(said.table)
        self._offer_table()
        self.line.set_value(said.line)
        self.measure.set_value(said.measure)
        self._offer_unit()
        self.unit.set_value(said.unit)
        self._count()
        self.value.set_value(said.value)
        self.grain.set_value(said.grain)
        self.said_by.set_value(said.said_by)
        self.said_on.set_value(said.said_on)
        self.source.set_value(said.source)
        self.in_full.set_value(said.in_full)

    # what follows from the table

    def _offer_table(self) -> None:
        """The lines and columns of the table chosen; what was chosen stays where it is still there."""
        code, language = self.table.value(), look().language
        untold, measures = untold_table(code), measures_of(code)
        counted = () if untold is not None else self._figures.table(code).lines
        keys = [line.key for line in counted if line.key != ALL] if untold is None else untold.lines
        lines = [(key, line_title(code, key, language, self._names)) for key in keys]
        self.line.choice.offer([("", self.tr("All of them")), *lines])
        self.measure.choice.offer([(one.code, measure_title(code, one.code, language)) for one in measures])
        if self.line.value() is None:
            self.line.choice.choose("")
        if self.measure.value() is None:
            self.measure.choice.choose(measures[0].code)
        self._offer_unit()

    def _offer_unit(self) -> None:
        """What the column may be said to count; it counts its own unit until another one is chosen."""
        units = units_of(self.table.value(), self.measure.value())
        self.unit.choice.offer([(unit, unit_title(unit, look().language)) for unit in units])
        self.unit.choice.choose(units[0])
        self._count()
        self._offer_parts()

    def _offer_parts(self) -> None:
        """Whether all parts were told is asked of a figure that is judged by them."""
        self.in_full.setVisible(self._has_parts())

    def _has_parts(self) -> bool:
        return bool(divisions((self.table.value(), self.line.value() or "", self.measure.value())))

    def _count(self) -> None:
        self.value.counts(Unit(self.unit.value()))

    # what is sent

    def afresh(self) -> None:
        """A declaration never changes: another desk can only have struck it, which the office says."""

    def facts(self) -> RecordDeclared | CorrectDeclared:
        values = self.form.values()
        said = RecordDeclared(
            str(self._period),
            values["table"],
            values["measure"],
            values["value"],
            values["said_by"],
            values["said_on"],
            values["source"],
            values["line"] or "",
            values["grain"],
            values["unit"],
            values["in_full"] and self._has_parts(),
        )
        if self._kept is None:
            return said
        return CorrectDeclared(self._kept.id, self._kept.version, said, values["reason"])
