# SPDX-License-Identifier: Apache-2.0
"""A form over the page that runs one command, once however often it is pressed."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.person_fields import suggest
from welfare_desk.desktop.frame.afresh import Reading, by_id
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.domain.summary.visits import Choices, FileVisits, VisitRow
from welfare_desk.services.casework.visit_lists import (
    AskFileVisits,
    AskVisitChoices,
    file_visits,
    visit_choices,
)


class ActDialog(CommandDialog):
    """Answers with what its command answered. Subclasses fill `form` and say in `act` what is to be run."""

    def __init__(
        self, page: Page, title: str, said: str, *, words: str, icon: str = "check", width: int = 560
    ) -> None:
        super().__init__(page, title, width=width)
        self.said = Label(said, "muted", wrap=True)
        if not said:
            self.said.hide()
        self.body.addWidget(self.said)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.save_button = Button(words, icon, ButtonKind.FILLED)

    def finish(self) -> None:
        """Put the buttons at the foot, once the form is filled."""
        self.add_cancel()
        self.sends_with(self.save_button)

    def suggest_visitors(self, field: TextField) -> None:
        """Offer the visitors known so far while a name is typed: one person has one spelling."""

        def offer(choices: Choices) -> None:
            suggest(field, choices.visitors)

        self.page.desk.operations.ask(visit_choices, AskVisitChoices(), offer, owner=self)

    def act(self, values: dict[str, Any]) -> tuple[Any, Any]:
        """The command and its facts for what stands in the form."""
        raise NotImplementedError

    def wanted(self) -> tuple[Any, Any]:
        return self.act(self.form.values())


def reading(row: VisitRow) -> Reading:
    """How a visit is read again."""

    def visits(answer: FileVisits) -> tuple[VisitRow, ...]:
        return answer.visits

    return Reading(file_visits, AskFileVisits(row.file_no), by_id(visits, row.visit_id, "visit_id"))
