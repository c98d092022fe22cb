# SPDX-License-Identifier: Apache-2.0
"""A call about a file, logged while the receiver is still warm: arrows choose, Enter walks on."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.wording.desk import call_words
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.letters import CallKept, RecordCall, record_call
from welfare_desk.services.casework.mistakes import StrikeCall, strike_call


class CallDialog(CommandDialog):
    """Answers with the call as logged. Ctrl+Enter logs it from anywhere."""

    drafted = "call"

    places = {"bad_phone": "phone"}

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Call"), width=520)
        self.record = summary.file.file_no
        self._file_no = summary.file.file_no
        directions = [(one, call_words(one)) for one in (Direction.OUT, Direction.IN)]
        self.direction = ChoiceField("direction", self.tr("Who called"), directions, required=True)
        reached = [(True, self.tr("spoken with")), (False, self.tr("no answer"))]
        self.reached = ChoiceField("reached", self.tr("Reached"), reached, required=True)
        self.phone = TextField("phone", self.tr("Telephone"), longest=20)
        self.text = NoteField("text", self.tr("What was said"), lines=3)
        self.form.add(self.direction)
        self.form.add(self.reached)
        self.form.add(self.phone, 2)
        self.form.add(self.text, 2)
        person = summary.person
        self.direction.set_value(Direction.OUT)
        self.reached.set_value(True)
        self.phone.set_value(person.mobile or person.phone or "")
        self.body.addWidget(Label(person.full_name, "muted", wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.reached.changed.connect(self._follow)
        self._follow()
        self.add_cancel()
        log = Button(self.tr("Log it"), "phone", ButtonKind.FILLED)
        self.sends_with(log)

    def _follow(self) -> None:
        """Of a talk it is told what was said; who did not answer said nothing."""
        self.text.required = bool(self.reached.value())
        self.text.show_error("")

    def afresh(self) -> None:
        """A new call: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return record_call, RecordCall(
            self._file_no, Direction(values["direction"]), values["reached"], values["phone"], values["text"]
        )

    def undoing(self, answer: CallKept) -> tuple[Any, Any]:
        return strike_call, StrikeCall(answer.id, answer.version, at_once())
