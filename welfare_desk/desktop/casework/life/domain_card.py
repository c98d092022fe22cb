# SPDX-License-Identifier: Apache-2.0
"""The specialised field of a file in one line, with the acts that change it and take that back."""

from __future__ import annotations

from welfare_desk.desktop.casework.life.domain_dialogs import DomainDialog, UndoDomainDialog
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate


class DomainCard(Card):
    """Says the field and since when, where it has changed; a card of the part `of`."""

    def __init__(self, of: FilePart) -> None:
        super().__init__(self.tr("Specialised field"))
        self._page = of.page
        self._summary: FileSummary | None = None
        self.undo_button = Button(self.tr("Take it back"), "undo-2", ButtonKind.LINK)
        self.change_button = Button(self.tr("Change it"), "arrow-right-left", ButtonKind.LINK)
        self.add_act(self.undo_button)
        self.add_act(self.change_button)
        words_ = self.tr("Change the specialised field")
        self._change = of.act(words_, "arrow-right-left", self.change, "Ctrl+F6", self.change_button)
        words_ = self.tr("Take back the last change of field")
        self._undo = of.act(words_, "undo-2", self.take_back, "Ctrl+Shift+F6", self.undo_button)
        self._page.recalls.new("domain", self.change)
        self._page.recalls.new("domain-undone", self.take_back)
        self._follow()

    def show_file(self, summary: FileSummary) -> None:
        """Another file, or the same one afresh."""
        self._summary = summary
        last = summary.field_change
        told = self.tr("Specialised field: {field}").format(field=words(summary.file.domain))
        since = "" if last is None else self.tr("since {date}").format(date=isolate(day(last.effective_on)))
        self.say(told, since)
        self.undo_button.setVisible(last is not None)
        self._follow()

    def _follow(self) -> None:
        shown, edit = self._summary, lacking(self._page.desk, Permission.EDIT_FILES)
        loaded = unless(shown, not_loaded())
        coverage = None if shown is None else shown.file.coverage
        ended = sentence("field_of_ended", {}) if coverage in ENDED else ""
        allow(self._change, edit, loaded, ended)
        last = shown is not None and shown.field_change is not None
        allow(self._undo, edit, loaded, unless(last, sentence("no_field_change", {})))

    def change(self) -> None:
        """Ask which field the file moves to; it can be taken back for ten seconds."""
        if self._summary is not None and self._change.isEnabled():
            open_telling(self._page, DomainDialog(self._page, self._summary), self.tr("Field changed"))

    def take_back(self) -> None:
        """Ask why the last change is taken back."""
        if self._summary is not None and self._undo.isEnabled():
            open_telling(self._page, UndoDomainDialog(self._page, self._summary), self.tr("Taken back"))
