# SPDX-License-Identifier: Apache-2.0
"""The specialised field of a file in one line, with the acts that change it and take that back."""

from __future__ import annotations

from welfare_desk.desktop.casework.life.field_acts import FieldActs
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate


class DomainCard(Card):
    """Says the field and since when, where it has changed; a card of the part `of`."""

    def __init__(self, of: FilePart) -> None:
        super().__init__(self.tr("Specialised field"))
        self.undo_button = Button(self.tr("Take it back"), "undo-2", ButtonKind.LINK)
        self.change_button = Button(self.tr("Change it"), "arrow-right-left", ButtonKind.LINK)
        self.add_act(self.undo_button)
        self.add_act(self.change_button)
        acts = of.page.findChild(FieldActs)
        assert isinstance(acts, FieldActs)
        self.undo_button.act(acts.undo)
        self.change_button.act(acts.change)

    def show_file(self, summary: FileSummary) -> None:
        """Another file, or the same one afresh."""
        last = summary.field_change
        told = self.tr("Specialised field: {field}").format(field=words(summary.file.domain))
        since = "" if last is None else self.tr("since {date}").format(date=isolate(day(last.effective_on)))
        self.say(told, since)
        self.undo_button.setVisible(last is not None)
