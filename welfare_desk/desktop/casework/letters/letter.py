# SPDX-License-Identifier: Apache-2.0
"""The dialog of a letter: entered in the register, or corrected with a colleague's version in sight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.words import letter_number
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
from welfare_desk.services.casework.mistakes import StrikeLetter, strike_letter


class LetterDialog(CommandDialog):
    """Answers with the letter as kept."""

    drafted = "letter"

    places = {
        "letter_known": "letter_no",
        "letter_no_of_series": "letter_no",
        "letter_no_fixed": "letter_no",
        "file_not_found": "file_no",
        "bad_file_no": "file_no",
    }

    def __init__(self, page: Page, *, file_no: str = "", letter: Letter | None = None) -> None:
        super().__init__(page, self.tr("Letter") if letter else self.tr("New letter"), width=580)
        self.record = file_no if letter is None else f"{letter.file_no}/{letter.id}"
        self._letter = letter
        today = page.desk.today
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
        self.sends_with(Button(self.tr("Enter it"), "check", ButtonKind.FILLED))
        self.direction.changed.connect(self._tell_number)
        self._tell_number()

    def _show(self, letter: Letter | None, file_no: str) -> None:
        if letter is None:
            self.direction.set_value(Direction.IN)
            self.dated_on.set_value(self.page.desk.today())
            self.file_no.set_value(file_no)
            return
        self.form.show_values(_shown(letter))
        allow(self.direction.control, self.tr("A letter in the register stays in its direction."))
        ours = self.tr("The number was given by the office's series.") if letter.from_series else ""
        allow(self.letter_no.control, ours)

    def _tell_number(self) -> None:
        told = ""
        if self._letter is not None and self._letter.from_series:
            told = self.tr("given by the office's series; it stays")
        elif self.direction.value() == Direction.OUT and self._letter is None:
            told = self.tr("empty: the next number of the office is given")
        self.letter_no.show_hint(told)

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        about = (values["dated_on"], values["correspondent"], values["subject"], values["letter_no"])
        if self._letter is None:
            return record_letter, RecordLetter(Direction(values["direction"]), *about, values["file_no"])
        return edit_letter, EditLetter(self._letter.id, self._letter.version, *about, values["file_no"])

    def undoing(self, answer: LetterKept) -> tuple[Any, Any]:
        """A corrected letter as it stood; one that was entered is void, its number stays used."""
        was = self._letter
        if was is None:
            return strike_letter, StrikeLetter(answer.id, answer.version, at_once())
        before = (was.dated_on, was.correspondent, was.subject, was.letter_no, was.file_no)
        return edit_letter, EditLetter(was.id, answer.version, *before)

    def afresh(self) -> Afresh | None:
        if self._letter is None:
            return None
        return Afresh(self._letter, Reading(show_letter, ShowLetter(self._letter.id)), self._take, _shown)

    def _take(self, now: Letter) -> None:
        self._letter = now


def _shown(letter: Letter) -> dict[str, Any]:
    names = ("direction", "letter_no", "dated_on", "file_no", "correspondent", "subject")
    return {name: getattr(letter, name) for name in names}


def kept_words(kept: LetterKept) -> str:
    """What the window says of a letter that was kept."""
    told = QCoreApplication.translate("Letters", "Letter {number} is in the register")
    return told.format(number=isolate(letter_number(kept.letter_no)))
