# SPDX-License-Identifier: Apache-2.0
"""Step 2: the account of the office's head; at its end the office is made on the disk."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.access.form import SecretLine
from welfare_desk.desktop.access.steps.step import Making, Step
from welfare_desk.desktop.doors import Doors, OfficeMade, OfficeWanted
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.words import required_sentence
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import Progress
from welfare_desk.domain.access import SHORTEST_PASSWORD, check_password
from welfare_desk.domain.errors import RuleError


class SecretField(Field):
    """A password of a form; `rule` refuses a weak one."""

    def __init__(self, name: str, label: str, *, hint: str = "", rule: Any = None) -> None:
        self.line = SecretLine(locked=False)
        self._rule = rule
        super().__init__(name, label, self.line, hint=hint, required=True)
        self.line.textEdited.connect(self._edited)
        self.settle()

    def _edited(self, text: str) -> None:
        if self.error():
            self.show_error("")
        self.changed.emit()

    def value(self) -> str:
        return self.line.text()

    def set_value(self, value: Any) -> None:
        self.line.setText(value or "")
        self.settle()

    def typed(self) -> str:
        return self.line.text()

    def is_empty(self) -> bool:
        return not self.line.text()

    def left(self) -> None:
        if not self.is_empty():
            self.check()

    def check(self) -> bool:
        if self.is_empty():
            self.show_error(required_sentence())
            return False
        try:
            if self._rule is not None:
                self._rule(self.value())
        except RuleError as refused:
            self.show_error(sentence(refused.code, refused.facts))
            return False
        self.show_error("")
        return True


class AccountStep(Step):
    """Name and password of the first account."""

    def __init__(self, making: Making) -> None:
        title = self.tr("Who is the head of the office?")
        text = self.tr("The first account may do everything and makes the accounts of the others.")
        super().__init__(making, 2, title, text)
        self.form = Form(columns=2)
        self.name = TextField(
            "admin",
            self.tr("User name"),
            hint=self.tr("As colleagues know it; signs in with it"),
            required=True,
        )
        self.password = SecretField(
            "password",
            self.tr("Password"),
            hint=self.tr("At least {least} characters; not the county's name, not 1234…").format(
                least=SHORTEST_PASSWORD
            ),
            rule=self._strong,
        )
        self.again = SecretField("again", self.tr("Password once more"), rule=self._same)
        self.form.add(self.name)
        self.form.end_row()
        self.form.add(self.password)
        self.form.add(self.again)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.form.changed.connect(self.changed)
        self.form.finished.connect(self.leave)

    def _strong(self, password: str) -> None:
        words = (self.making.county, self.making.province)
        check_password(password, user=self.name.value(), words=words)

    def _same(self, again: str) -> None:
        if again != self.password.value():
            raise RuleError("passwords_differ")

    def leave(self) -> None:
        if self.form.check():
            return
        making = self.making
        making.admin = self.name.value()
        wanted = OfficeWanted(
            making.province, making.county, making.office_code, making.admin, self.password.value()
        )
        allow(self, under_way())
        making.operations.run(
            partial(_creating, making.doors, making.folder, wanted),
            self._made,
            owner=self,
            on_error=self._refused,
        )

    def _made(self, made: OfficeMade) -> None:
        allow(self)
        self.making.made = made
        for field in (self.password, self.again):
            field.set_value("")
        self.done.emit()

    def _refused(self, told: Told) -> None:
        allow(self)
        at = {"weak_password": self.password, "bad_user_name": self.name}.get(told.code)
        if at is None:
            self.trouble.show_error(told)
        # While the office was being made nothing here could hold the cursor.
        (at or self.name).control.setFocus(Qt.FocusReason.OtherFocusReason)
        if at is not None:
            at.show_error(told.text)

    def first_focus(self) -> QWidget:
        return self.name.line


def _creating(doors: Doors, folder: Path, wanted: OfficeWanted, progress: Progress) -> OfficeMade:
    return doors.create_office(folder, wanted)
