# SPDX-License-Identifier: Apache-2.0
"""A paper made void with its reason, and the one named that stands in its place."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.summary.paper_register import PaperRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.voiding import ReplacePaper, VoidPaper, replace_paper, void_paper

_WRONG_NUMBER = {
    "bad_paper_number": "replaced_by",
    "paper_not_found": "replaced_by",
    "replacement_is_itself": "replaced_by",
    "replacement_is_void": "replaced_by",
}


def paper_key(row: PaperRow) -> str:
    """How drafts and tables name a paper."""
    return f"{row.kind.value}:{row.number}"


class VoidDialog(FormDialog):
    """Answers with what is void now. What cannot be taken back asks for a reason, and says so."""

    drafted = "paper-void"
    takes_away = True
    places = {**_WRONG_NUMBER, "void_reason_missing": "reason"}

    def __init__(self, page: Page, row: PaperRow) -> None:
        told = self.tr("{kind} {number}").format(kind=paper_words(row.kind), number=isolate(row.number))
        super().__init__(page, self.tr("Make a paper void"), told, columns=1)
        self.record = paper_key(row)
        self._row = row
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=200)
        self.replaced_by = TextField(
            "replaced_by", self.tr("Number of the paper in its place"), code=True, longest=20
        )
        self.replaced_by.show_hint(self.tr("may stay empty, and be named later"))
        self.form.add(self.reason)
        self.form.add(self.replaced_by)
        stays = self.tr(
            "The number stays used. The paper stays in the register with your name and reason, and every "
            "further printing of it says across the page that it is void. This is not taken back."
        )
        self.body.addWidget(Label(stays, "small", wrap=True))
        self.finish(self.tr("Make it void"), "ban", ButtonKind.DANGER)

    def afresh(self) -> None:
        """No version is looked at: a paper becomes void once, and who comes second is told so."""

    def wanted(self) -> tuple[Any, Any]:
        reason, other = self.reason.value(), self.replaced_by.value()
        return void_paper, VoidPaper(self._row.kind, self._row.number, reason, other)


class ReplaceDialog(FormDialog):
    """Answers with the void number and the one in its place."""

    drafted = "paper-replaced"
    places = _WRONG_NUMBER

    def __init__(self, page: Page, row: PaperRow) -> None:
        told = self.tr("{kind} {number} is void.").format(
            kind=paper_words(row.kind), number=isolate(row.number)
        )
        super().__init__(page, self.tr("The paper in its place"), told, columns=1)
        self.record = paper_key(row)
        self._row = row
        self.replaced_by = TextField("replaced_by", self.tr("Number"), required=True, code=True, longest=20)
        self.form.add(self.replaced_by)
        self.finish(self.tr("Name it"))

    def afresh(self) -> None:
        """No version is looked at: a replacement is named once, and who comes second is told which."""

    def wanted(self) -> tuple[Any, Any]:
        return replace_paper, ReplacePaper(self._row.kind, self._row.number, self.replaced_by.value())
