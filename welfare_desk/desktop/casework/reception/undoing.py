# SPDX-License-Identifier: Apache-2.0
"""Taking the last step of a request back, days later too: what it was, and why it is taken back."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.messages import sentence
from welfare_desk.desktop.wording.life import words
from welfare_desk.domain.casework.reception import Reception, ReceptionState
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.decision_back import UndoDecision, undo_decision
from welfare_desk.services.casework.opening import TakeOpeningBack, take_opening_back
from welfare_desk.services.casework.reception import ShowReception, show_reception


class UndoStepDialog(CommitDialog):
    """Answers with what was taken back; an acceptance goes back with the file that it opened."""

    drafted = "decision-undone"
    date_field = "reason"

    def __init__(self, page: Page, reception: Reception) -> None:
        super().__init__(page, self.tr("Take back the last step"), self.tr("Take it back"))
        self.record = str(reception.id)
        self.told = Label("", wrap=True)
        self.reason = TextField("reason", self.tr("Reason"), required=True)
        self.form.add(self.reason, 2)
        self.body.addWidget(self.told)
        self.finish()
        kept = self.tr("Both steps stay with the request, struck through, with your name and this reason.")
        self.body.addWidget(Label(kept, "small", wrap=True))
        self._show(reception)

    def _show(self, reception: Reception) -> None:
        self.reception = reception
        allow(self.save_button, _barred(reception))
        last = reception.in_force[-1]
        accepted = reception.state is ReceptionState.ACCEPTED
        self.command: Any = take_opening_back if accepted else undo_decision
        told = self.tr("{name}, {date}: from «{before}» to «{after}».")
        if accepted:
            told = self.tr(
                "{name}, {date}: file {file_no} was opened. It will stand closed, its number stays used, "
                "and the request waits again."
            )
        if last.from_state is None:
            self.told.setText(_barred(reception))
            return
        self.told.setText(
            told.format(
                name=inline(reception.name),
                date=isolate(day(last.effective_on)),
                before=words(last.from_state),
                after=words(last.to_state),
                file_no=isolate(reception.file_no),
            )
        )

    def facts(self) -> UndoDecision | TakeOpeningBack:
        why = self.reason.value()
        if self.command is take_opening_back:
            return TakeOpeningBack(self.reception.file_no, why)
        return UndoDecision(self.reception.id, self.reception.version, why)

    def afresh(self) -> Afresh:
        reading = Reading(show_reception, ShowReception(self.reception.id))
        return Afresh(self.reception, reading, self._show, barred=_barred)


def _barred(reception: Reception) -> str:
    """Why nothing can be taken back: somebody only came."""
    return sentence("no_step_to_undo", {}) if reception.in_force[-1].from_state is None else ""
