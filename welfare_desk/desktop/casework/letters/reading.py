# SPDX-License-Identifier: Apache-2.0
"""A letter to be read: for whoever may not correct it, and one that is void."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline, letter_number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.desk import letter_words
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.casework.letter import Letter
from welfare_desk.domain.text import isolate

UNKNOWN = "—"


class LetterShown(Dialog):
    """What the register has of a letter, without the series it was numbered from; Enter closes."""

    def __init__(self, page: Page, letter: Letter) -> None:
        super().__init__(page, self.tr("Letter"), width=580)
        about = [letter.person, isolate(letter.file_no) if letter.file_no else ""]
        told = [
            (self.tr("Direction"), letter_words(letter.direction)),
            (self.tr("Letter no."), isolate(letter_number(letter.letter_no))),
            (self.tr("Date"), isolate(day(letter.dated_on))),
            (self.tr("From or to"), letter.correspondent),
            (self.tr("Subject"), letter.subject),
            (self.tr("About"), " · ".join(filter(None, about))),
            (self.tr("Entered by"), letter.recorded_by),
        ]
        if letter.mistake is not None:
            on = letter.mistake.at.astimezone(IRAN).date()
            void = self.tr("{why} ({by}, {date})").format(
                why=inline(letter.mistake.why), by=letter.mistake.by, date=isolate(day(on))
            )
            told.append((self.tr("Void because"), void))
        self.values: dict[str, Label] = {}
        rows = QGridLayout()
        rows.setHorizontalSpacing(px(16))
        rows.setColumnStretch(1, 1)
        for place, (name, value) in enumerate(told):
            shown = Label(value or UNKNOWN, "strong", wrap=True, code=place == 1)  # the number
            self.values[name] = shown
            rows.addWidget(Label(name, "muted"), place, 0)
            rows.addWidget(shown, place, 1)
        self.body.addLayout(rows)
        self.commits_with(Button(self.tr("Close"), kind=ButtonKind.FILLED)).clicked.connect(self.cancel)


def let_read(page: Page, letter: Letter) -> LetterShown:
    """Show a letter."""
    dialog = LetterShown(page, letter)
    dialog.open()
    return dialog
