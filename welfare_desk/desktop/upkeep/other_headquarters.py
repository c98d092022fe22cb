# SPDX-License-Identifier: Apache-2.0
"""The form by which an office accepts the answer of a headquarters whose keys are others than before."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.summary.bundles.enrolling import AcceptEnrolment, accept_enrolment


class OtherHeadquartersDialog(CommitDialog):
    """Asks why; both fingerprints are compared by telephone before anything is replaced.

    It keeps no draft: the answer's file is read anew by whoever comes back to it.
    """

    command = accept_enrolment
    takes_away = True

    def __init__(self, page: Page, answer: str, key: str, answered: str) -> None:
        title = self.tr("Does another headquarters answer?")
        super().__init__(page, title, self.tr("Replace the headquarters"), columns=1)
        self._answer = answer
        told = self.tr(
            "This office is enrolled with another key of headquarters than the one that signed this answer. "
            "Only where headquarters has lost its key: bundles that were made stay as they are, and the new "
            "headquarters does not take them; the months that it asks for are closed and sent anew."
        )
        self.body.addWidget(Label(told, wrap=True))
        call = self.tr("Telephone headquarters first, and let it read the fingerprint of its key to you.")
        self.body.addWidget(Label(call, tone=Tone.AMBER, wrap=True))
        for name, value in ((self.tr("Key until now"), key), (self.tr("Key of this answer"), answered)):
            row = FactRow(name, code=True)
            row.say(value)
            self.body.addWidget(row)
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=300)
        self.form.add(self.reason)
        self.finish()

    def afresh(self) -> None:
        return None

    def facts(self) -> Any:
        return AcceptEnrolment(self._answer, replace=True, reason=self.form.values()["reason"])
