# SPDX-License-Identifier: Apache-2.0
"""The act of a file's page that hands goods out to its client, from whatever part is in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.desktop.equipment.issuing.opening import issue_goods
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.summary.file import FileSummary


class HandingActs(QObject):
    """Puts the act into the palette and F1."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._summary: FileSummary | None = None
        self.issue = page.command(self.tr("Issue goods by voucher"), "package-open", self.ask, "Ctrl+F8")
        page.recalls.new("voucher", self.ask)
        self.follow(None)

    def follow(self, summary: FileSummary | None) -> None:
        """Another file, or the same one afresh; None while it is on its way."""
        self._summary = summary
        ended = ""
        if summary is not None:
            ended = unless(summary.file.coverage in IN_HAND, self.tr("Nobody works on this file any more."))
        right = lacking(self._page.desk, Permission.EDIT_STORE)
        allow(self.issue, right, unless(summary, not_loaded()), ended)

    def ask(self) -> None:
        """Hand goods out to the client of this file."""
        if self._summary is not None and self.issue.isEnabled():
            issue_goods(self._page, self._summary.file.file_no)
