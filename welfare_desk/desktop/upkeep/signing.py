# SPDX-License-Identifier: Apache-2.0
"""Naming who signs for a post, and the last day of somebody who does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.upkeep.wording import post_words
from welfare_desk.domain.upkeep import Post, Signatory
from welfare_desk.services.office_settings import AddSignatory, EndSignatory, add_signatory, end_signatory


class SettingDialog(Dialog):
    """A form with one command behind it: saved once however often it is pressed, nothing typed is lost."""

    def __init__(self, page: Page, title: str, *fields: Field) -> None:
        super().__init__(page, title)
        self.page = page
        self._key = new_key()
        self.trouble = Slot()
        self.form = Form(1)
        for field in fields:
            self.form.add(field)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.form)
        self.add_cancel()
        self.save_button = self.add_act(Button(self.tr("Save"), "check", ButtonKind.FILLED), key="Enter")
        self.save_button.clicked.connect(self.save)
        self.form.finished.connect(self.save)

    def command(self) -> tuple[Any, Any]:
        """The command and its facts, from the checked form."""
        raise NotImplementedError

    def save(self) -> None:
        """Save it."""
        if self.form.check() or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        command, facts = self.command()
        self.page.desk.operations.do(
            command, facts, self.answer, owner=self, on_error=self._refused, key=self._key
        )

    def _refused(self, told: Told) -> None:
        self.save_button.setEnabled(True)
        if not told.outcome_unknown:
            self._key = new_key()
        self.trouble.show_error(told)


class SignatoryDialog(SettingDialog):
    """Answers with the row that was made."""

    def __init__(self, page: Page) -> None:
        today = page.desk.today
        say = QCoreApplication.translate
        posts = [(post, post_words(post)) for post in Post]
        post = ChoiceField("post", say("Settings", "Post"), posts, required=True)
        name = TextField("name", say("Settings", "Name on papers"), required=True, longest=120)
        self.since = JalaliField("since", say("Settings", "Signs since"), today, required=True)
        super().__init__(page, say("Settings", "Who signs"), post, name, self.since)
        self.since.set_value(today())

    def command(self) -> tuple[Any, Any]:
        values = self.form.values()
        return add_signatory, AddSignatory(values["post"], values["name"], values["since"])


class EndDialog(SettingDialog):
    """Answers with the row that was ended."""

    def __init__(self, page: Page, signatory: Signatory) -> None:
        self._signatory = signatory
        said = QCoreApplication.translate("Settings", "Last day")
        self.until = JalaliField("until", said, page.desk.today, required=True)
        super().__init__(page, signatory.name, self.until)
        self.until.set_value(page.desk.today())

    def command(self) -> tuple[Any, Any]:
        one = self._signatory
        return end_signatory, EndSignatory(one.id, one.version, self.form.values()["until"])
