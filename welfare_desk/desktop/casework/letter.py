# SPDX-License-Identifier: Apache-2.0
"""The dialog of a letter: entered in the register, or corrected with a colleague's version in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.wording.desk import letter_words
from welfare_desk.domain.casework.letter import LONGEST_LINE, Direction, Letter
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.letters import (
    EditLetter,
    LetterKept,
    RecordLetter,
    ShowLetter,
    edit_letter,
    record_letter,
    show_letter,
)

_OF_THE_NUMBER = {"letter_known", "letter_no_of_series", "letter_no_fixed"}


class LetterDialog(Dialog):
    """Answers with the letter as kept."""

    def __init__(self, page: Page, *, file_no: str = "", letter: Letter | None = None) -> None:
        super().__init__(page, self.tr("Letter") if letter else self.tr("New letter"), width=580)
        self._page, self._letter = page, letter
        self._version = letter.version if letter else 0
        self._key = new_key()
        today = page.desk.today
        self.trouble = Slot()
        self.form = Form(2)
        directions = [(direction, letter_words(direction)) for direction in Direction]
        self.direction = ChoiceField("direction", self.tr("Direction"), directions, required=True)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=LONGEST_LINE)
        self.dated_on = JalaliField("dated_on", self.tr("Date"), today, required=True, latest=today)
        self.file_no = TextField("file_no", self.tr("File no."), code=True, longest=20)
        who = self.tr("From or to")
        self.correspondent = TextField("correspondent", who, required=True, longest=LONGEST_LINE)
        self.subject = TextField("subject", self.tr("Subject"), required=True, longest=LONGEST_LINE)
        for field, span in (
            (self.direction, 1),
            (self.letter_no, 1),
            (self.dated_on, 1),
            (self.file_no, 1),
            (self.correspondent, 2),
            (self.subject, 2),
        ):
            self.form.add(field, span)
        self._show(letter, file_no)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()
        self.save_button = self.add_act(Button(self.tr("Enter it"), "check", ButtonKind.FILLED), key="Enter")
        self.save_button.clicked.connect(self.save)
        self.form.finished.connect(self.save)
        self.direction.changed.connect(self._tell_number)
        self._tell_number()

    def _show(self, letter: Letter | None, file_no: str) -> None:
        if letter is None:
            self.direction.set_value(Direction.IN)
            self.dated_on.set_value(self._page.desk.today())
            self.file_no.set_value(file_no)
            return
        self.form.show_values(
            {
                "direction": letter.direction,
                "letter_no": letter.letter_no,
                "dated_on": letter.dated_on,
                "file_no": letter.file_no,
                "correspondent": letter.correspondent,
                "subject": letter.subject,
            }
        )
        self.direction.control.setEnabled(False)
        self.letter_no.control.setEnabled(not letter.from_series)

    def _tell_number(self) -> None:
        told = ""
        if self._letter is not None and self._letter.from_series:
            told = self.tr("given by the office's series; it stays")
        elif self.direction.value() == Direction.OUT and self._letter is None:
            told = self.tr("empty: the next number of the office is given")
        self.letter_no.show_hint(told)

    def save(self) -> None:
        """Enter or correct the letter, once however often it is pressed."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        values = self.form.values()
        self.save_button.setEnabled(False)
        command: Any = record_letter if self._letter is None else edit_letter
        self._page.desk.operations.do(
            command, self._facts(values), self.answer, owner=self, on_error=self._refused, key=self._key
        )

    def _facts(self, values: dict[str, Any]) -> RecordLetter | EditLetter:
        about = (values["dated_on"], values["correspondent"], values["subject"], values["letter_no"])
        if self._letter is None:
            return RecordLetter(Direction(values["direction"]), *about, values["file_no"])
        return EditLetter(self._letter.id, self._version, *about, values["file_no"])

    def _refused(self, told: Told) -> None:
        self.save_button.setEnabled(True)
        if not told.outcome_unknown:
            self._key = new_key()
        if told.code == "bad_fields":
            faults = zip(told.facts["fields"], told.facts["codes"], strict=True)
            self.form.show_faults([{"field": field, "code": code} for field, code in faults])
        elif told.code in _OF_THE_NUMBER:
            self.letter_no.show_error(sentence(told.code, told.facts))
            self.letter_no.control.setFocus()
        elif told.code in ("file_not_found", "bad_file_no"):
            self.file_no.show_error(sentence(told.code, told.facts))
            self.file_no.control.setFocus()
        else:
            self.trouble.show_error(told)
            if told.code == "stale_row" and self._letter is not None:
                asked = ShowLetter(self._letter.id)
                self._page.desk.operations.ask(
                    show_letter, asked, self._beside, owner=self, on_error=self.trouble.show_error
                )

    def _beside(self, now: Letter) -> None:
        """A colleague was faster: their values stand under the fields, what is typed here stays."""
        self._version = now.version
        theirs = {
            "letter_no": now.letter_no,
            "dated_on": day(now.dated_on),
            "file_no": now.file_no,
            "correspondent": now.correspondent,
            "subject": now.subject,
        }
        for name, value in theirs.items():
            field = self.form.fields[name]
            mine = field.typed()
            shown = mine if isinstance(mine, str) else day(mine)
            if shown != value:
                told = self.tr("in the register now: {value}").format(value=isolate(value) if value else "—")
                field.show_hint(told, "warning")


def kept_words(kept: LetterKept) -> str:
    """What the window says of a letter that was kept."""
    told = QCoreApplication.translate("Letters", "Letter {number} is in the register")
    return told.format(number=isolate(kept.letter_no))
