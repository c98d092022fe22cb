# SPDX-License-Identifier: Apache-2.0
"""A cell of the list typed anew: in this import only, the workbook stays as it is."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.exchange.problems import DOMAIN_CELLS, at_fault, proposed_domain
from welfare_desk.desktop.exchange.words import as_written, field_words
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.keys import ENTER, has_control
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.wording.codes import choices
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.services.exchange.facts import RowProblem
from welfare_desk.services.exchange.telling import message


class EditCell(Dialog):
    """Asks for the cell at fault anew; `answered` with (text, for all rows like it) or None."""

    def __init__(self, parent: QWidget, problem: RowProblem, alike: int) -> None:
        name = at_fault(problem)
        title = field_words(name)
        super().__init__(parent, title, width=480)
        where = self.tr("Row {row}: {who}").format(row=str(problem.row), who=problem.name or "—")
        self.body.addWidget(Label(where, "strong"))
        self.body.addWidget(Label(message(problem.reasons, look().language), "muted", wrap=True))
        self.field: Field
        if name == "domain":
            self.field = ChoiceField("cell", title, choices(Domain), required=True)
            self.field.set_value(proposed_domain(problem))
        else:
            self.field = TextField("cell", title, required=True)
            self.field.set_value(problem.written)
            self.field.line.selectAll()
        written = as_written(problem.written) if problem.written else "—"
        self.field.show_hint(self.tr("In the file: {written}").format(written=written))
        self.body.addWidget(self.field)
        self.body.addWidget(Label(self.tr("The workbook itself is not changed."), "small"))
        self.use = Button(self.tr("Use this"), "check", ButtonKind.FILLED)
        self.use_for_all = Button(self.tr("For all {count} rows like it").format(count=number(alike)))
        self.add_cancel()
        if alike > 1 and name == "domain":
            self.add_act(self.use_for_all).clicked.connect(self._for_all)
        self.commits_with(self.use).clicked.connect(self._for_one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.window().focusWidget()
        if event.key() not in ENTER or has_control(event):
            super().keyPressEvent(event)
        elif isinstance(focused, Button):
            focused.click()
        else:
            self._for_one()

    def _typed(self) -> str:
        value = self.field.value()
        return DOMAIN_CELLS[value] if isinstance(value, Domain) else str(value or "")

    def _for_one(self) -> None:
        if self.field.check():
            self.answer((self._typed(), False))

    def _for_all(self) -> None:
        if self.field.check():
            self.answer((self._typed(), True))
