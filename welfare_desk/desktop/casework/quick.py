# SPDX-License-Identifier: Apache-2.0
"""What is done about a file in passing, each on one key: a note, a task, a call, a letter, an envelope."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.letters.labels import show_envelope
from welfare_desk.desktop.casework.letters.part import LettersPart, ask_call
from welfare_desk.desktop.casework.notes.part import NotesPart
from welfare_desk.desktop.casework.parts import FileParts
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import lacking
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary


class Shown(Protocol):
    """The page of a file, as far as these acts know it."""

    summary: FileSummary | None
    parts: FileParts

    def show_tab(self, name: str) -> None:
        """Show a part of the file."""
        ...


class QuickActs(QObject):
    """Puts the acts into the palette and F1 of a file's page."""

    def __init__(self, page: Page, shown: Shown) -> None:
        super().__init__(page)
        self._page, self._shown = page, shown
        edit = lacking(page.desk, Permission.EDIT_FILES)
        paper = lacking(page.desk, Permission.EDIT_FILES)
        acts: tuple[tuple[str, str, Callable[[], None], str, str], ...] = (
            (self.tr("Write a note"), "notebook-pen", self.write_note, "F7", edit),
            (self.tr("Log a call"), "phone", self.log_call, "F8", edit),
            (self.tr("New task on this file"), "clipboard-check", self.add_task, "Ctrl+T", edit),
            (self.tr("New letter about this file"), "mail", self.add_letter, "Ctrl+Shift+L", edit),
            (self.tr("Print an envelope"), "mail", self.print_envelope, "Ctrl+Shift+E", paper),
        )
        self.actions = [
            (page.command(words, icon, act, keys), reason) for words, icon, act, keys, reason in acts
        ]
        """Each with the reason why it is refused; the page puts them off as long as no file is shown."""

    def write_note(self) -> None:
        """Put the cursor into the field of a new note."""
        if self._shown.summary is not None:
            self._shown.show_tab("notes")
            self._notes().box.text.setFocus()

    def add_task(self) -> None:
        """Ask for a new task on this file."""
        if self._shown.summary is not None:
            self._notes().add_task()

    def log_call(self) -> None:
        """Log a call about this file, whatever part of it is seen."""
        if self._shown.summary is not None:
            ask_call(self._page, self._shown.summary)

    def add_letter(self) -> None:
        """Enter a letter about this file."""
        part = self._shown.parts.part("letters")
        if isinstance(part, LettersPart):
            part.add_letter()

    def print_envelope(self) -> None:
        """Show the envelope addressed to the person of this file."""
        if self._shown.summary is not None:
            show_envelope(self._page, self._shown.summary.file.file_no)

    def _notes(self) -> NotesPart:
        part = self._shown.parts.part("notes")
        assert isinstance(part, NotesPart)
        return part
