# SPDX-License-Identifier: Apache-2.0
"""A cell of the list typed anew: in this import only, the workbook stays as it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.exchange.words import field_words
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.wording.codes import choices
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.text import isolate
from welfare_desk.services.exchange.facts import RowProblem
from welfare_desk.services.exchange.telling import message

# The list says the specialised field in Persian words, so a choice here answers as a list would.
_DOMAIN_CELLS = {
    Domain.SOCIAL: "امور اجتماعی",
    Domain.REHABILITATION: "توانبخشی",
    Domain.PREVENTION: "پیشگیری",
}


class EditCell(Dialog):
    """Asks for the cell anew; `answered` with (text, for all rows like it) or None."""

    def __init__(self, parent: QWidget, problem: RowProblem, name: str, alike: int) -> None:
        title = field_words(name)
        super().__init__(parent, title, width=460)
        where = self.tr("Row {row}: {who}").format(row=number(problem.row), who=problem.name or "—")
        self.body.addWidget(Label(where, "strong"))
        self.body.addWidget(Label(message(problem.reasons, look().language), "muted", wrap=True))
        self.field: Field
        if name == "domain":
            self.field = ChoiceField("cell", title, choices(Domain))
        else:
            self.field = TextField("cell", title, required=True)
            self.field.set_value(problem.written)
        written = self.tr("In the file: {written}").format(written=isolate(problem.written) or "—")
        self.field.show_hint(written)
        self.body.addWidget(self.field)
        keeps = self.tr("The workbook itself is not changed.")
        self.body.addWidget(Label(keeps, "small"))
        self.add_cancel()
        if alike > 1 and name == "domain":
            words = self.tr("For all {count} rows like it").format(count=number(alike))
            self.add_act(Button(words)).clicked.connect(self._for_all)
        use = Button(self.tr("Use this"), "check", ButtonKind.FILLED)
        self.add_act(use, key="Enter").clicked.connect(self._for_one)
        if isinstance(self.field, TextField):
            self.field.line.returnPressed.connect(self._for_one)

    def _typed(self) -> str:
        value = self.field.value()
        return _DOMAIN_CELLS[value] if isinstance(value, Domain) else str(value or "")

    def _for_one(self) -> None:
        if self.field.check():
            self.answer((self._typed(), False))

    def _for_all(self) -> None:
        if self.field.check():
            self.answer((self._typed(), True))
