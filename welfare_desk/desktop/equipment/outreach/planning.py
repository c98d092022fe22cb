# SPDX-License-Identifier: Apache-2.0
"""An outreach day is planned: where, when, and for which promises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import NoteField, TextField
from welfare_desk.desktop.kit.words import number
from welfare_desk.services.equipment.outreach import OutreachKept, PlanOutreach, plan_outreach


class OutreachDialog(FormDialog):
    """Answers with the day and the length of its sheet; `promises` are those ticked, none for all."""

    drafted = "outreach"

    def __init__(self, page: Page, promises: tuple[int, ...] = ()) -> None:
        super().__init__(page, self.tr("Plan an outreach day"), self._which(promises))
        self.promises = promises
        self.place = TextField("place", self.tr("Place"), required=True, longest=80)
        self.planned_on = JalaliField("planned_on", self.tr("Day"), page.desk.today, required=True)
        self.note = NoteField("note", self.tr("Note"), lines=2)
        self.form.add(self.place)
        self.form.add(self.planned_on)
        self.form.add(self.note, 2)
        self.planned_on.set_value(page.desk.today())
        self.finish(self.tr("Make the tick sheet"), "clipboard-list")

    def _which(self, promises: tuple[int, ...]) -> str:
        if not promises:
            return self.tr(
                "Its sheet has every promise that holds now, numbered by the names of the clients."
            )
        told = self.tr("Its sheet has the {count} promises that are ticked.", "", len(promises))
        return told.format(count=number(len(promises)))

    def typed(self) -> dict[str, str]:
        typed = super().typed()
        if typed and self.promises:
            typed["promises"] = ",".join(str(one) for one in self.promises)
        return typed

    def bring_back(self, typed: dict[str, str]) -> None:
        ids = typed.get("promises", "").split(",")
        self.promises = tuple(int(one) for one in ids if one.isdecimal())
        self.told.setText(self._which(self.promises))
        super().bring_back({name: text for name, text in typed.items() if name != "promises"})

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        facts = PlanOutreach(values["place"], values["planned_on"], self.promises, values["note"])
        return plan_outreach, facts

    def afresh(self) -> None:
        """A new day: nobody else has it yet."""


class PlanCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def made(self, lines: int) -> str:
        """A sheet of so many lines was made."""
        return self.tr("The tick sheet has {count} lines; Ctrl+P prints it", "", lines).format(
            count=number(lines)
        )


def open_planning(
    page: Page, promises: tuple[int, ...] = (), planned: Callable[[], object] = lambda: None
) -> None:
    """Plan a day, then show it in the list of outreach days; `planned` comes when it was."""

    def made(answer: object) -> None:
        if isinstance(answer, OutreachKept):
            planned()
            tell_done(page, PlanCounts().made(answer.lines))
            page.desk.go("equipment", tab="outreach", outreach=answer.outreach)

    dialog = OutreachDialog(page, promises)
    dialog.answered.connect(made)
    dialog.open()
