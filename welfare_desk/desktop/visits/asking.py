# SPDX-License-Identifier: Apache-2.0
"""A form over the page that runs one command, once however often it is pressed."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.person_fields import suggest
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import new_key
from welfare_desk.domain.summary.visits import Choices
from welfare_desk.services.casework.visit_lists import AskVisitChoices, visit_choices


class ActDialog(Dialog):
    """Answers with what its command answered. Subclasses fill `form` and say in `act` what is to be run."""

    of_fields: dict[str, str] = {}
    """Codes that are said under a field instead of above the form."""

    def __init__(
        self, page: Page, title: str, said: str, *, words: str, icon: str = "check", width: int = 560
    ) -> None:
        super().__init__(page, title, width=width)
        self.page = page
        self._key = new_key()
        self.trouble = Slot()
        self.said = Label(said, "muted", wrap=True)
        if not said:
            self.said.hide()
        self.form = Form(2)
        self.body.addWidget(self.said)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.save_button = Button(words, icon, ButtonKind.FILLED)

    def finish(self) -> None:
        """Put the buttons at the foot, once the form is filled."""
        self.add_cancel()
        self.add_act(self.save_button, key="Enter")
        self.save_button.clicked.connect(self.save)
        self.form.finished.connect(self.save)

    def suggest_visitors(self, field: TextField) -> None:
        """Offer the visitors known so far while a name is typed: one person has one spelling."""

        def offer(choices: Choices) -> None:
            suggest(field, choices.visitors)

        self.page.desk.operations.ask(visit_choices, AskVisitChoices(), offer, owner=self)

    def act(self, values: dict[str, Any]) -> tuple[Any, Any]:
        """The command and its facts for what stands in the form."""
        raise NotImplementedError

    def save(self) -> None:
        """Run the command."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        self.run(*self.act(self.form.values()))

    def run(self, command: Any, facts: Any) -> None:
        """Run a command and answer with its answer; what is refused is said here."""
        self.save_button.setEnabled(False)
        self.page.desk.operations.do(
            command, facts, self.answer, owner=self, on_error=self._refused, key=self._key
        )

    def _refused(self, told: Told) -> None:
        self.save_button.setEnabled(True)
        if not told.outcome_unknown:
            self._key = new_key()
        self.trouble.clear()
        field = self.form.fields.get(self.of_fields.get(told.code, ""))
        if field is not None:
            field.show_error(sentence(told.code, told.facts))
            field.control.setFocus()
        elif told.code != "bad_fields" or self.form.show_faults(_faults(told)):
            self.trouble.show_error(told)


def _faults(told: Told) -> list[dict[str, Any]]:
    facts = told.facts
    return [
        {"field": field, "code": code, "reason": reason}
        for field, code, reason in zip(facts["fields"], facts["codes"], facts["reasons"], strict=True)
    ]
