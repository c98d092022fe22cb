# SPDX-License-Identifier: Apache-2.0
"""Striking what was recorded by mistake, long after the ten seconds: what it is, and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import inline
from welfare_desk.domain.casework.mistake import Mistake


class Striking(NamedTuple):
    """The command that strikes, its facts for a record and a reason, the record, and how it is read again."""

    command: Any
    facts: Callable[[Any, str], Any]
    row: Any
    reading: Reading


class DraftOf(NamedTuple):
    """Where the typed reason is kept: the name of the form, and the key of the record that is struck."""

    form: str
    record: str


class MistakeDialog(CommandDialog):
    """Answers with the command's answer; `told` says what is struck."""

    takes_away = True

    def __init__(self, page: Page, told: str, striking: Striking, draft: DraftOf) -> None:
        super().__init__(page, self.tr("Recorded by mistake"))
        self.drafted, self.record = draft
        self._striking = striking
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=200)
        self.form.add(self.reason, 2)
        self.body.addWidget(Label(told, wrap=True))
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        stays = self.tr("It stays in sight, struck through, with your name and reason, and counts no more.")
        self.body.addWidget(Label(stays, "small", wrap=True))
        self.add_cancel()
        self.sends_with(Button(self.tr("Strike it out"), "check", ButtonKind.FILLED))

    def afresh(self) -> Afresh:
        return Afresh(self._striking.row, self._striking.reading, self._take)

    def _take(self, row: Any) -> None:
        self._striking = self._striking._replace(row=row)

    def wanted(self) -> tuple[Any, Any]:
        striking = self._striking
        return striking.command, striking.facts(striking.row, self.reason.value())


def ask_mistake(page: Page, told: str, striking: Striking, draft: DraftOf) -> MistakeDialog:
    """Ask why something is struck, strike it and say so."""
    dialog = MistakeDialog(page, told, striking, draft)

    def struck(answer: Any) -> None:
        if answer is not None:
            page.desk.say(QCoreApplication.translate("MistakeDialog", "Struck out"))

    dialog.answered.connect(struck)
    dialog.open()
    return dialog


def mistake_button(*, small: bool = False) -> Button:
    """The button that strikes the row under the cursor."""
    words = QCoreApplication.translate("MistakeDialog", "Recorded by mistake…")
    return Button(words, "circle-x", ButtonKind.LINK, small=small)


def is_struck(row: Any) -> bool:
    """Whether a row of a list was recorded by mistake."""
    return row.mistake is not None


def with_mistake(mistake: Mistake | None, text: str) -> str:
    """A row's words, after the reason why it is struck where it was recorded by mistake."""
    if mistake is None:
        return text
    told = QCoreApplication.translate("MistakeDialog", "by mistake: {why}").format(why=inline(mistake.why))
    return f"{told} — {inline(text)}" if text else told


def choose_standing() -> str:
    """Why nothing can be struck: no row is chosen, or it is struck already."""
    return QCoreApplication.translate("MistakeDialog", "Choose a row that is not struck through first.")
