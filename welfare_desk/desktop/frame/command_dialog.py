# SPDX-License-Identifier: Apache-2.0
"""A dialog that ends in one command: sent once, every refusal where it belongs, nothing typed lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.messages import Told, fault_sentences, sentence
from welfare_desk.desktop.operations import new_key


class CommandDialog(Dialog):
    """Subclasses fill `form`, lay it out with `trouble`, and give the command and its facts in `wanted`.

    `places` names the field at which the refusal of a code is shown; all else stands above the form. Answers
    with what the command answered.
    """

    places: Mapping[str, str] = {}
    save_button: Button

    def __init__(self, page: Page, title: str, *, width: int = 560, columns: int = 2) -> None:
        super().__init__(page, title, width=width)
        self.page = page
        self._key = new_key()
        self.trouble = Slot()
        self.form = Form(columns)

    def sends_with(self, button: Button) -> None:
        """This button sends, and so does Enter in the last field."""
        self.save_button = button
        button.clicked.connect(self.save)
        self.form.finished.connect(self.save)

    def wanted(self) -> tuple[Any, Any] | None:
        """The command and its facts; None when something is wrong, which is then shown."""
        raise NotImplementedError

    def undoing(self, answer: Any) -> tuple[Any, Any] | None:
        """The command and facts that take back what was answered; None where the office has no such way."""
        return None

    def faulty(self) -> bool:
        """Whether something typed is wrong; every fault is shown."""
        return bool(self.form.check())

    def save(self) -> None:
        """Send what stands in the form, once however often it is pressed."""
        if self.faulty() or not self.save_button.isEnabled():
            return
        asked = self.wanted()
        if asked is not None:
            self.run(*asked)

    def run(self, command: Any, facts: Any) -> None:
        """Run a command and answer with its answer; what is refused is said here."""
        allow(self.save_button, under_way())

        def refused(told: Told) -> None:
            allow(self.save_button)
            if told.outcome_unknown:  # only the same key tells what became of it
                self.trouble.show_error(told, again=lambda: self.run(command, facts))
                return
            self._key = new_key()
            self.refused(told)

        self.page.desk.operations.do(command, facts, self.answer, owner=self, on_error=refused, key=self._key)

    def refused(self, told: Told) -> None:
        """Show why not, where it belongs; what is typed stays."""
        self.trouble.clear()
        if told.code == "bad_fields" and not self.form.show_faults(self.faults(told)):
            return
        field = self.place_of(told.code)
        if field is not None and field.isVisibleTo(self):
            field.show_error(sentence(told.code, told.facts))
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        elif told.code == "stale_row":
            self.stale(told)
        else:
            self.trouble.show_error(told)

    def faults(self, told: Told) -> list[dict[str, Any]]:
        """The faults of `bad_fields` with what their sentences need."""
        return fault_sentences(told.facts)

    def place_of(self, code: str) -> Field | None:
        """The field that a refusal is about."""
        return self.form.fields.get(self.places.get(code, ""))

    def stale(self, told: Told) -> None:
        """Another desk was faster."""
        self.trouble.show_error(told)
