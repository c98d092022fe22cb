# SPDX-License-Identifier: Apache-2.0
"""What was written when a month was sent: file, place in the office's chain, digest, folder."""

from __future__ import annotations

from pathlib import Path

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import digest_groups, month_title, number
from welfare_desk.domain.text import hold_path
from welfare_desk.services.summary.exporting import MonthExported

_LINE = 32
"""Letters of the digest in a line."""


class SentDialog(Dialog):
    """Tells what stands in the folder now; nothing is asked."""

    def __init__(self, page: Page, done: MonthExported) -> None:
        title = self.tr("{month} stands ready for headquarters").format(month=month_title(done.month))
        super().__init__(page, title, width=620)
        self._page, self.done = page, done
        path = Path(done.bundle)
        for name, value in (
            (self.tr("Name of the file"), hold_path(path.name)),
            (self.tr("Folder"), hold_path(str(path.parent))),
            (self.tr("Bundle no."), number(done.sequence)),
        ):
            self.body.addWidget(FactRow(name, value))
        self.body.addWidget(Label(self.tr("Digest (SHA-256)"), "muted"))
        for at in range(0, len(done.digest), _LINE):
            self.body.addWidget(Label(digest_groups(done.digest[at : at + _LINE]), "strong", code=True))
        again = self.tr("It was made before and is handed out as it was, byte for byte.")
        first = self.tr("It is kept in the office: whenever it is sent again, the bytes are the same.")
        self.body.addWidget(Label(first if done.made else again, "small", wrap=True))
        carry = self.tr("Next: take the file to headquarters, and compare the digest with what they read.")
        self.body.addWidget(Label(carry, "small", wrap=True))
        copy = Button(self.tr("Copy the digest"), "copy")
        copy.clicked.connect(self._copy)
        self.foot.addWidget(copy)
        self.add_cancel(self.tr("Close"), ButtonKind.FILLED)

    def _copy(self) -> None:
        clipboard.put_text(self.done.digest)
        self._page.desk.say(self.tr("The digest is copied"))
