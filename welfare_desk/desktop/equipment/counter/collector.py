# SPDX-License-Identifier: Apache-2.0
"""Who came to the counter instead of the client."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form


@dataclass(frozen=True)
class Came:
    """Name, kinship and identifier as typed; without a name the client came."""

    name: str = ""
    kinship: str = ""
    identifier: str = ""


class CollectorDialog(Dialog):
    """Answers with `Came`; the voucher itself is what keeps it."""

    def __init__(self, parent: QWidget, came: Came) -> None:
        super().__init__(parent, self.tr("Who came for it?"), width=460)
        self.form = Form(1)
        self.name = TextField("name", self.tr("Name of who came"), required=True, longest=80)
        self.kinship = TextField("kinship", self.tr("Kinship to the client"), required=True, longest=40)
        self.identifier = TextField("identifier", self.tr("National ID"), longest=20, code=True)
        for field, value in (
            (self.name, came.name), (self.kinship, came.kinship), (self.identifier, came.identifier),
        ):  # fmt: skip
            self.form.add(field)
            field.set_value(value)
        self.body.addWidget(self.form)
        self.add_cancel()
        client = self.add_act(Button(self.tr("The client came")), Came())
        client.setVisible(bool(came.name))
        take = self.commits_with(Button(self.tr("Take over"), "check", ButtonKind.FILLED))
        take.clicked.connect(self._take)
        self.form.ends_at(take)

    def edited(self) -> bool:
        return bool(self.form.edited())

    def _take(self) -> None:
        if not self.form.check():
            values = self.form.values()
            self.answer(Came(values["name"], values["kinship"], values["identifier"]))
