# SPDX-License-Identifier: Apache-2.0
"""Naming who signs for a post, and the last day of somebody who does."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Afresh, Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.upkeep.wording import post_words
from welfare_desk.domain.upkeep import Post, Signatory
from welfare_desk.services.office_settings import (
    AddSignatory,
    AskSettings,
    EndSignatory,
    OfficeSettings,
    SignatoryKept,
    TakeSignatoryBack,
    add_signatory,
    end_signatory,
    settings,
    take_signatory_back,
)


class SettingDialog(FormDialog):
    """A form with one command behind it: saved once however often it is pressed, nothing typed is lost."""

    def __init__(self, page: Page, title: str, *fields: Field) -> None:
        super().__init__(page, title, columns=1)
        for field in fields:
            self.form.add(field)
        self.finish(self.tr("Save"))


class SignatoryDialog(SettingDialog):
    """Answers with the row that was made."""

    drafted = "signatory"

    def __init__(self, page: Page) -> None:
        today = page.desk.today
        translate = QCoreApplication.translate
        posts = [(post, post_words(post)) for post in Post]
        post = ChoiceField("post", translate("Settings", "Post"), posts, required=True)
        name = TextField("name", translate("Settings", "Name on papers"), required=True, longest=120)
        self.since = JalaliField("since", translate("Settings", "Signs since"), today, required=True)
        super().__init__(page, translate("Settings", "Who signs"), post, name, self.since)
        self.since.set_value(today())

    def afresh(self) -> None:
        """A new name: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        return add_signatory, AddSignatory(values["post"], values["name"], values["since"])

    def undoing(self, answer: SignatoryKept) -> tuple[Any, Any]:
        return take_signatory_back, TakeSignatoryBack(answer.id, answer.version, at_once())


class EndDialog(SettingDialog):
    """Answers with the row that was ended."""

    drafted = "signatory-ends"

    def __init__(self, page: Page, signatory: Signatory) -> None:
        self._signatory = signatory
        said = QCoreApplication.translate("Settings", "Last day")
        self.until = JalaliField("until", said, page.desk.today, required=True)
        super().__init__(page, signatory.name, self.until)
        self.record = str(signatory.id)
        self.until.set_value(page.desk.today())

    def wanted(self) -> tuple[Any, Any]:
        one = self._signatory
        return end_signatory, EndSignatory(one.id, one.version, self.form.values()["until"])

    def afresh(self) -> Afresh:
        reading = Reading(settings, AskSettings(), by_id(_signatories, self._signatory.id))
        return Afresh(self._signatory, reading, self._take)

    def _take(self, signatory: Signatory) -> None:
        self._signatory = signatory

    def undoing(self, answer: SignatoryKept) -> tuple[Any, Any]:
        return end_signatory, EndSignatory(answer.id, answer.version, self._signatory.until)


def _signatories(answer: OfficeSettings) -> tuple[Signatory, ...]:
    return answer.signatories
