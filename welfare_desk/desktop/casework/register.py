# SPDX-License-Identifier: Apache-2.0
"""Opening a new file at the desk: the few fields it cannot be without, every fault at once, no doubles."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from welfare_desk.desktop.casework.likely import KEY, LOOKED_AT, LikelyPanel, typed_so_far
from welfare_desk.desktop.casework.person_fields import (
    either_id_sentence,
    person_fields,
)
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.fields.field import as_typed
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.keys import control_letter
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.casework.doubles import Likely
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.casework.doubles import LikelyDoubles

_ORDER = (
    "national_id",
    "foreign_id",
    "first_name",
    "last_name",
    "father_name",
    "birth_date",
    "sex",
    "mobile",
)


class RegisterDialog(CommandDialog):
    """Answers with Registered, or with the number of the file that the person already has."""

    drafted = "new-file"

    def __init__(self, page: Page, person_id: int = 0) -> None:
        """`person_id` is somebody the office knows without a file; 0 for whoever comes."""
        super().__init__(page, self.tr("New file"), width=840, columns=3)
        self._known = ""
        self._person_id = person_id
        self._filled: dict[str, str] = {}
        self._sure = False  # that it is none of the likely doubles
        self.fields = person_fields(page.desk.today)
        for name in _ORDER:
            self.form.add(self.fields[name])
        self.domain = self._choice("domain", Domain, required=True)
        self.coverage = self._choice("coverage", (Coverage.COVERED, Coverage.APPLICANT), required=True)
        self.coverage.set_value(Coverage.COVERED)
        self.disability = self._choice("disability", DisabilityType)
        self.severity = self._choice("severity", Severity)
        self.body.addWidget(
            Label(self.tr("Enter goes to the next field; the rest can be filled in later."), "small")
        )
        self.likely = LikelyPanel(page, self._so_far)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.likely)
        self.body.addWidget(self.form)
        self.add_cancel()
        create = Button(self.tr("Create the file"), "check", ButtonKind.FILLED)
        self.sends_with(create)
        self.likely.known.connect(self._know)
        self.likely.wanted.connect(self.set_aside)
        for name in LOOKED_AT:
            self.fields[name].changed.connect(self.likely.typing)
            edit = self.fields[name].control
            if isinstance(edit, QLineEdit):
                edit.editingFinished.connect(self.likely.look)
        if person_id:
            self.likely.look()

    def _choice(self, name: str, codes: Any, *, required: bool = False) -> ChoiceField:
        field = ChoiceField(name, field_name(name), choices(codes), required=required)
        self.form.add(field)
        return field

    # doubles

    def _so_far(self) -> LikelyDoubles:
        """What stands in the fields now; an identifier only once it is whole."""
        return typed_so_far(self.fields, self._person_id)

    def _know(self, likely: Likely | None) -> None:
        """Somebody the office knows is meant, or nobody any more: say it, and fill in what is recorded."""
        if likely is None and not self._told:
            return
        self._told = likely is not None
        self._known = likely.file_no if likely is not None else ""
        person_id = 0 if likely is None or likely.coverage is not None else likely.person_id
        if person_id != self._filled_for:  # once: what the clerk takes out of a field stays out
            self._filled_for = person_id
            self._fill(likely.fields if likely is not None and person_id else {})
        if likely is None:
            self.trouble.clear()
        else:
            self._tell_known(likely)

    _told = False
    _filled_for = 0

    def _fill(self, recorded: dict[str, str]) -> None:
        """Fill empty fields with what is recorded; what was filled in for somebody else goes again."""
        for name, text in self._filled.items():
            field = self.fields[name]
            if recorded.get(name) != text and as_typed(field.typed()) == text:
                field.set_value(None)
        for name, text in recorded.items():
            if name in self.fields and self.fields[name].is_empty():
                self.fields[name].restore(text)
                self.fields[name].settle()  # recorded already: nothing is lost with it
                self._filled[name] = text

    def _tell_known(self, likely: Likely) -> None:
        tone, acts = Tone.BLUE, []
        if likely.file_no:
            self.open_button = Button(self.tr("Open that file"), "folder-open", small=True)
            self.open_button.clicked.connect(self._open_known)
            acts.append(self.open_button)
        if likely.coverage is not None:
            tone = Tone.AMBER
            told = self.tr("{name} already has file {file_no} — {state}")
            said = self.tr("Ctrl+O opens it; what is typed here waits.")
        elif not likely.file_no:
            told = self.tr("{name} is known to the office, and has no file")
            said = self.tr("What is recorded is filled in; a new file will be theirs.")
        elif likely.left_on is not None:
            told = self.tr("{name} was a member of the household of file {file_no} until {day}")
            said = self.tr("A new file will be theirs, in a household of their own. Ctrl+O opens that file.")
        else:
            tone = Tone.AMBER
            told = self.tr("{name} is a member of the household of file {file_no}")
            said = self.tr("A new file will be theirs, in that household. Ctrl+O opens the household.")
        state = words(likely.coverage) if likely.coverage is not None else ""
        shown = told.format(
            name=likely.name, file_no=isolate(likely.file_no), state=state, day=isolate(day(likely.left_on))
        )
        self.trouble.show_banner(Banner(tone, "user-check", shown, said, acts, beside=True))

    def _open_known(self) -> None:
        self.set_aside(self._known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if control_letter(event) != "O":
            super().keyPressEvent(event)
        elif self._known:
            self._open_known()
        else:
            self.likely.step()

    def keys(self) -> list[tuple[str, str]]:
        return [*super().keys(), (KEY, self.tr("open the file of the person who is known already"))]

    # saving

    def faulty(self) -> bool:
        wrong = super().faulty()
        national, foreign = self.fields["national_id"], self.fields["foreign_id"]
        if national.is_empty() and foreign.is_empty():
            national.show_error(either_id_sentence())
            national.control.setFocus()
            return True
        return wrong

    def save(self) -> None:
        """Create the file; with a likely double in sight, after one question."""
        if not self.likely.isVisible() or self._sure:
            super().save()
        elif not self.faulty():
            said = "\n".join([button.text() for button in self.likely.buttons])
            title = self.tr("Create a file although the office perhaps knows this person?")
            ask(self.page, title, said, ((self.tr("It is somebody else: create"), True),), self._said)

    def _said(self, other: bool | None) -> None:
        self._sure = bool(other)
        if other:
            super().save()

    def afresh(self) -> None:
        """A new file: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        typed = {name: as_typed(self.fields[name].value()) for name in _ORDER}
        kind = self.disability.value()
        reasons: tuple[NewDisability, ...] = ()
        if kind is not None:
            reasons = (NewDisability(kind, self.severity.value() or Severity.UNKNOWN),)
        return register_file, RegisterFile(
            {name: text for name, text in typed.items() if text},
            self.domain.value(),
            self.coverage.value(),
            disabilities=reasons,
            person_id=self._person_id,
        )

    def refused(self, told: Told) -> None:
        if told.code == "person_has_file":
            self.likely.look_again()
        else:
            super().refused(told)
