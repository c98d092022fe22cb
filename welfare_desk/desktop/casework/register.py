# SPDX-License-Identifier: Apache-2.0
"""Opening a new file at the desk: the few fields it cannot be without, every fault at once, no doubles."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from welfare_desk.desktop.casework.likely import KEY, LOOKED_AT, LikelyPanel
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

    def __init__(self, page: Page) -> None:
        super().__init__(page, self.tr("New file"), width=840, columns=3)
        self._known = ""
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
        self.likely.known.connect(self._tell_known)
        self.likely.wanted.connect(self.set_aside)
        for name in LOOKED_AT:
            self.fields[name].changed.connect(self.likely.typing)
            edit = self.fields[name].control
            if isinstance(edit, QLineEdit):
                edit.editingFinished.connect(self.likely.look)

    def _choice(self, name: str, codes: Any, *, required: bool = False) -> ChoiceField:
        field = ChoiceField(name, field_name(name), choices(codes), required=required)
        self.form.add(field)
        return field

    # doubles

    def _so_far(self) -> LikelyDoubles:
        """What stands in the fields now; an identifier only once it is whole."""
        typed = {name: as_typed(self.fields[name].typed()) for name in LOOKED_AT}
        return LikelyDoubles(**typed)

    def _tell_known(self, likely: Likely | None) -> None:
        if likely is None or not likely.file_no:
            if self._known:
                self.trouble.clear()
            self._known = ""
            return
        self._known = likely.file_no
        self.open_button = Button(self.tr("Open that file"), "folder-open", small=True)
        self.open_button.clicked.connect(self._open_known)
        if likely.coverage is not None:
            told = self.tr("{name} already has file {file_no} — {state}").format(
                name=likely.name, file_no=isolate(self._known), state=words(likely.coverage)
            )
            said = self.tr("Ctrl+O opens it.")
        else:
            told = self.tr("{name} is a member of the household of file {file_no}").format(
                name=likely.name, file_no=isolate(self._known)
            )
            said = self.tr("A new file will be theirs, in that household. Ctrl+O opens the household.")
        banner = Banner(Tone.AMBER, "user-check", told, said, [self.open_button], beside=True)
        self.trouble.show_banner(banner)

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
        )

    def refused(self, told: Told) -> None:
        if told.code == "person_has_file":
            self.likely.look_again()
        else:
            super().refused(told)
