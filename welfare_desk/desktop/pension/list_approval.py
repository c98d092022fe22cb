# SPDX-License-Identifier: Apache-2.0
"""What the head is asked before a list is frozen: its sum, what it carries, who is in no bank's text."""

from __future__ import annotations

from PySide6.QtCore import Qt

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import digest_groups, month_title, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.payments import both_words, kind_words
from welfare_desk.domain.pension.monthly_list import MonthlyList

APPROVE = "approve"
_SHOWN = 16
"""Letters that are shown of the digest."""


class ApproveListDialog(Dialog):
    """Answers with `APPROVE`; a hurried Enter leaves the draft a draft.

    `without_list` tells of months that the list pays besides its own.
    """

    def __init__(self, page: Page, head: MonthlyList, without_list: str, without_sheba: int) -> None:
        title = self.tr("Approve the list of {month}?").format(month=month_title(head.month))
        super().__init__(page, title)
        text = self.tr(
            "{kind}: {count} lines, {amount}. From now on its lines never change; what changes later is "
            "carried by the next list.",
            "",
            head.lines,
        ).format(kind=kind_words(head.kind), count=number(head.lines), amount=both_words(head.net))
        self.body.addWidget(Label(text, wrap=True))
        if without_list:
            self.body.addWidget(Label(without_list, wrap=True))
        if without_sheba:
            told = self.tr(
                "{count} of the lines have no SHEBA: they are in no text for the bank.", "", without_sheba
            )
            words = told.format(count=number(without_sheba))
            self.body.addWidget(Label(words, tone=Tone.AMBER, wrap=True))
        self.body.addWidget(Label(self.tr("Digest of the list that was looked at"), "small"))
        self.digest = Label(digest_groups(head.digest[:_SHOWN]), "strong", code=True)
        self.body.addWidget(self.digest)
        self.add_act(Button(self.tr("Approve"), kind=ButtonKind.PLAIN), APPROVE)
        self._stay = self.add_cancel(self.tr("Not yet"), ButtonKind.FILLED)

    def open(self) -> None:
        super().open()
        self._stay.setFocus(Qt.FocusReason.TabFocusReason)
