# SPDX-License-Identifier: Apache-2.0
"""A dialog that records one thing: a form, one command, refusals at the field they are about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.desktop.casework.person_fields import fault_sentences
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.operations import new_key


class Asking(Dialog):
    """Subclasses add fields to `form`, call `end`, and give the command with its facts in `wanted`.

    `places` names the field that a refusal is shown at, by its code. Answers with what the command did.
    """

    places: Mapping[str, str] = {}

    def __init__(self, page: Page, title: str, told: str = "", *, width: int = 560, columns: int = 2) -> None:
        super().__init__(page, title, width=width)
        self.page = page
        self._key = new_key()
        self.trouble = Slot()
        self.form = Form(columns)
        self.told = Label(told, "muted", wrap=True)
        if told:
            self.body.addWidget(self.told)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)

    def end(self, words: str, icon: str = "check") -> None:
        """Put the acts at the foot, once every field is there."""
        self.add_cancel()
        self.save_button = self.add_act(Button(words, icon, ButtonKind.FILLED), key="Enter")
        self.save_button.clicked.connect(self.save)
        self.form.finished.connect(self.save)

    def wanted(self) -> tuple[Any, Any] | None:
        """The command and its facts; None when something is wrong, which is then shown."""
        raise NotImplementedError

    def save(self) -> None:
        """Record it, once however often it is pressed."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        asked = self.wanted()
        if asked is None:
            return
        self.save_button.setEnabled(False)
        self.page.desk.operations.do(*asked, self.answer, owner=self, on_error=self._refused, key=self._key)

    def _refused(self, told: Told) -> None:
        self.save_button.setEnabled(True)
        if not told.outcome_unknown:
            self._key = new_key()
        if told.code == "bad_fields" and not self.form.show_faults(fault_sentences(told.facts)):
            return
        place = self.form.fields.get(self.places.get(told.code, ""))
        if place is None:
            self.trouble.show_error(told)
        else:
            place.show_error(sentence(told.code, told.facts))
            place.control.setFocus()
