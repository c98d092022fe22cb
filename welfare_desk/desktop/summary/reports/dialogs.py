# SPDX-License-Identifier: Apache-2.0
"""Keeping a report under a name, and choosing its columns, groups and sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desktop.frame.afresh import Afresh, Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, Tick, TickField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.reports import by_words, head_words
from welfare_desk.domain.summary.reports.definition import (
    LONGEST_NAME,
    By,
    Definition,
    Group,
    Report,
)
from welfare_desk.domain.text import fold
from welfare_desk.services.summary.reports.kept import AskReports, SaveReport, reports, save_report
from welfare_desk.services.summary.reports.shapes import ListShape

_STEPS = 3
"""Steps of grouping that are offered."""
_ACROSS = 4
"""Columns to tick in a row."""


def _rows(found: Sequence[Report]) -> Sequence[Report]:
    return found


class KeepReportDialog(FormDialog):
    """Keeps a report; one of `known` that is one's own and has the name typed is replaced.

    `renamed`: it keeps that one under another name or for others, as it is.
    """

    drafted = "report"
    places = {
        "report_needs_name": "name",
        "report_name_too_long": "name",
        "report_exists": "name",
        "report_shipped": "name",
    }

    def __init__(
        self,
        page: Page,
        definition: Definition,
        known: Sequence[Report],
        renamed: Report | None = None,
        *,
        proposed: str = "",
        may_share: str = "",
    ) -> None:
        title = self.tr("Name and readers of the report") if renamed else self.tr("Keep this report")
        told = self.tr("Its list, filter, days, columns and order are kept as you see them.")
        super().__init__(page, title, "" if renamed else told, width=480, columns=1)
        self._definition, self._known, self._seen = definition, tuple(known), renamed
        self.record = "" if renamed is None else str(renamed.id)
        self.name = TextField("name", self.tr("Name of the report"), required=True, longest=LONGEST_NAME)
        self.shared = TickField("shared", self.tr("For the whole office"), hint=may_share)
        self.form.add(self.name)
        self.form.add(self.shared)
        self.name.set_value(proposed if renamed is None else renamed.name)
        self.shared.set_value(renamed is not None and renamed.shared)
        self.name.line.textEdited.connect(self._tell)
        self.finish(self.tr("Keep the report"))

    def _same(self) -> Report | None:
        """One's own report of the name typed."""
        typed = fold(self.name.value())
        return next(
            (one for one in self._known if one.own and not one.code and fold(one.name) == typed), None
        )

    def _tell(self) -> None:
        replaces = self._seen is None and self._same() is not None
        self.name.show_hint(
            self.tr("Takes the place of your report of this name.") if replaces else "", "warning"
        )

    def wanted(self) -> tuple[Any, Any]:
        kept = self._seen or self._same()
        seen = (0, 0) if kept is None else (kept.id, kept.version)
        name, shared = self.name.value(), self.shared.value()
        definition = self._definition if self._seen is None else self._seen.definition
        return save_report, SaveReport(name, definition, shared, *seen)

    def afresh(self) -> Afresh | None:
        kept = self._seen or self._same()
        if kept is None:
            return None

        def take(now: Report) -> None:
            if self._seen is not None:
                self._seen = now
            self._known = tuple(now if one.id == now.id else one for one in self._known)

        def shown(one: Report) -> dict[str, Any]:
            return {"name": one.name, "shared": one.shared}

        return Afresh(kept, Reading(reports, AskReports(), by_id(_rows, kept.id)), take, shown)


class ShapeDialog(Dialog):
    """Answers with the report in other columns or groups; None when it stays as it is."""

    def __init__(self, page: Page, definition: Definition, shape: ListShape) -> None:
        super().__init__(page, self.tr("Columns and groups"), width=760)
        self._definition, self._shape = definition, shape
        self.form = Form(2)
        none = ("", self.tr("none"))
        headings = [(column.heading, head_words(column.heading)) for column in shape.columns]
        ways = [(by, by_words(by)) for by in By]
        self._groups: list[tuple[ChoiceField, ChoiceField]] = []
        for step in range(_STEPS):
            group = definition.groups[step] if step < len(definition.groups) else None
            titles = (self.tr("Group by"), self.tr("then by"), self.tr("then by"))
            column = ChoiceField(f"group_{step}", titles[step], [none, *headings])
            by = ChoiceField(f"by_{step}", self.tr("if it is a date"), ways)
            column.set_value("" if group is None else group.column)
            by.set_value(By.VALUE if group is None else group.by)
            self.form.add(column)
            self.form.add(by)
            self._groups.append((column, by))
        self.body.addWidget(self.form)
        self.columns = self._ticks(
            self.tr("Columns without groups, in the order in which they are ticked"),
            [column.heading for column in shape.columns],
            definition.columns or [column.heading for column in shape.columns],
        )
        numbers = [column.heading for column in shape.columns if column.kind in ("number", "money")]
        self.sums = self._ticks(self.tr("Sums"), numbers, definition.sums)
        self.add_cancel()
        done = self.commits_with(Button(self.tr("Show it so"), "check", ButtonKind.FILLED))
        done.clicked.connect(self.save)
        self.form.ends_at(done)

    def _ticks(self, title: str, offered: Sequence[str], chosen: Sequence[str]) -> dict[str, Tick]:
        """Boxes to tick, those chosen before first and in their order."""
        ordered = [
            *(name for name in chosen if name in offered),
            *(one for one in offered if one not in chosen),
        ]
        ticks = {name: Tick(head_words(name)) for name in ordered}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(4))
        for place, (name, tick) in enumerate(ticks.items()):
            tick.setChecked(name in chosen)
            tick.toggled.connect(partial(self._order, ticks, name))
            grid.addWidget(tick, *divmod(place, _ACROSS))
        if ticks:
            self.body.addWidget(Label(title, "strong"))
            self.body.addWidget(holder)
        return ticks

    @staticmethod
    def _order(ticks: dict[str, Tick], name: str, _: bool) -> None:
        """What is ticked now comes after what was ticked before."""
        ticks[name] = ticks.pop(name)

    def save(self) -> None:
        """Answer with the report as it is chosen here."""
        groups = [Group(column.value(), by.value()) for column, by in self._groups if column.value()]
        seen = tuple(dict.fromkeys(groups))
        columns = tuple(name for name, tick in self.columns.items() if tick.isChecked())
        every = columns == tuple(column.heading for column in self._shape.columns)
        sums = tuple(name for name, tick in self.sums.items() if tick.isChecked())
        changed = replace(self._definition, groups=seen, columns=() if every else columns, sums=sums)
        if seen != self._definition.groups:
            changed = replace(changed, sort="", descending=False)  # its orders are those of other columns
        self.answer(None if changed == self._definition else changed)
