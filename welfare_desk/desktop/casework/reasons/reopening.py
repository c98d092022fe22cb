# SPDX-License-Identifier: Apache-2.0
"""A disability, category or restricted tag that was ended by mistake holds on, however long ago that was."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.acting import ActDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.casework.person import Disability, SocialCategory
from welfare_desk.domain.casework.restricted import Tag
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.reasons import (
    EndCategory,
    EndDisability,
    ReopenCategory,
    ReopenDisability,
    end_category,
    end_disability,
    reopen_category,
    reopen_disability,
)
from welfare_desk.services.casework.restricted import EndTag, ReopenTag, end_tag, reopen_tag


class ReopenDialog(ActDialog):
    """Asks why its end was a mistake."""

    def __init__(self, page: Page, summary: FileSummary, ended: Disability | SocialCategory | Tag) -> None:
        super().__init__(page, summary, self.tr("It holds on"), columns=1, width=460)
        # As where it ends: of a restricted tag no draft is kept.
        drafts = {Disability: "disability-counts-on", SocialCategory: "category-holds-on"}
        self.drafted = drafts.get(type(ended), "")
        self.record += f"/{ended.id}"
        self._ended = ended
        name = words(ended.type) if isinstance(ended, Disability) else ended.name
        self.body.insertWidget(0, Label(name, "strong", wrap=True))
        self.reason = TextField("reason", self.tr("Why it had not ended"), required=True, longest=200)
        self.form.add(self.reason)
        self.finish(self.tr("It holds on"))

    def act(self) -> tuple[Any, Any]:
        file_no, why = self.summary.file.file_no, self.reason.value()
        if isinstance(self._ended, Tag):
            return reopen_tag, ReopenTag(file_no, self._ended.id, why)
        if isinstance(self._ended, Disability):
            version = self.summary.person.version
            return reopen_disability, ReopenDisability(file_no, version, self._ended.id, why)
        return reopen_category, ReopenCategory(file_no, self.summary.person.version, self._ended.id, why)

    def undoing(self, answer: Any) -> tuple[Any, Any] | None:
        was = self._ended
        if isinstance(was, Disability):
            if was.ended_on is None:
                return None
            return end_disability, EndDisability(
                answer.file_no, answer.person_version, was.id, was.ended_on, at_once()
            )
        if was.until is None:
            return None
        if isinstance(was, Tag):
            return end_tag, EndTag(answer.file_no, was.id, was.until)
        return end_category, EndCategory(answer.file_no, answer.person_version, was.id, was.until)
