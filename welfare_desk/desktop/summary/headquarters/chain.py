# SPDX-License-Identifier: Apache-2.0
"""The form by which headquarters lets an office that went on from an old copy be heard again."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import listed, month_title, number, prose
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.services.summary.bundles.board import EnrolmentShown
from welfare_desk.services.summary.bundles.chains import BeginChain, begin_chain


class NewChainDialog(CommitDialog):
    """Asks why; no version is looked at, for what was taken stays as it is."""

    drafted = "chain-begun"
    command = begin_chain
    takes_away = True

    def __init__(self, page: Page, office: EnrolmentShown) -> None:
        title = self.tr("Begin a new chain for “{county}”?").format(county=prose(office.name))
        super().__init__(page, title, self.tr("Begin a new chain"), columns=1)
        self._office = office
        self.record = str(office.serial)
        told = self.tr(
            "Only where the office has lost its newest copy: its next bundle is then taken whatever its "
            "number. What was taken stays on record; a month that comes again counts in the place of the one "
            "before, and the months after it count no more until they come again."
        )
        self.body.addWidget(Label(told, wrap=True))
        call = self.tr("Telephone the office first: another PC may still hold the months that were taken.")
        self.body.addWidget(Label(call, tone=Tone.AMBER, wrap=True))
        if office.last_month is not None:
            last = (month_title(office.last_month), self.tr("bundle {sequence}"))
            words = listed(last).format(sequence=number(office.last_sequence or 0))
            self.body.addWidget(FactRow(self.tr("Last bundle"), words))
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=300)
        self.form.add(self.reason)
        self.finish()

    def afresh(self) -> None:
        return None

    def facts(self) -> Any:
        return BeginChain(self._office.code, self.form.values()["reason"])
