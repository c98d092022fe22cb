# SPDX-License-Identifier: Apache-2.0
"""Putting a proposal aside until a day, with the reason."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.afresh import Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.words import inline
from welfare_desk.desktop.pension.proposal_columns import key_of
from welfare_desk.desktop.wording.payments import kind_words, proposal_words
from welfare_desk.domain.pension.proposals import Proposal
from welfare_desk.services.pension.proposals import (
    ListProposals,
    ProposalPage,
    PutAside,
    SetAside,
    TakeAsideBack,
    list_proposals,
    set_aside,
    take_aside_back,
)


def reading_of(row: Proposal) -> Reading:
    """How a proposal that was put aside is read again."""
    assert row.aside is not None
    wanted = row.aside.id

    def find(answer: ProposalPage) -> Proposal | None:
        return next((each for each in answer.rows if each.aside and each.aside.id == wanted), None)

    return Reading(list_proposals, ListProposals(file_no=row.file_no, aside=True), find)


class AsideDialog(FormDialog):
    """Answers with what was put aside."""

    drafted = "proposal-aside"

    def __init__(self, page: Page, row: Proposal) -> None:
        told = self.tr("{name}, {payment}: {reason}").format(
            name=inline(row.name), payment=kind_words(row.payment), reason=proposal_words(row.reason)
        )
        super().__init__(page, self.tr("Put a proposal aside"), told)
        self.record = key_of(row)
        self.row = row
        hint = self.tr("It comes back on this day, or when a later fact is known.")
        self.until = JalaliField("until", self.tr("Until"), page.desk.today, required=True, hint=hint)
        self.why = TextField("why", self.tr("Reason"), required=True, longest=200)
        self.form.add(self.until)
        self.form.add(self.why)
        self.finish(self.tr("Put aside"))

    def afresh(self) -> None:
        """A proposal is computed: nothing of it is kept that another desk could change."""

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        row = self.row
        return set_aside, SetAside(row.file_no, row.payment, row.reason, values["until"], values["why"])

    def undoing(self, answer: PutAside) -> tuple[Any, Any]:
        return take_aside_back, TakeAsideBack(answer.id, 1, at_once())
