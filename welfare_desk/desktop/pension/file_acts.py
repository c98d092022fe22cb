# SPDX-License-Identifier: Apache-2.0
"""The act of a file's page on its pension, from whatever part is in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.pension.changing import PensionDialog, open_payment
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import LIVE
from welfare_desk.domain.summary.file import FileSummary


class PensionActs(QObject):
    """Puts the act into the palette and F1; `change` is the act that a button may show."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._summary: FileSummary | None = None
        words = self.tr("Suspend, cut or give back the pension")
        self.change = page.command(words, "circle-pause", self.ask, "Ctrl+F7")
        page.recalls.new("pension", self.ask)
        self.follow(None)

    def follow(self, summary: FileSummary | None) -> None:
        """Another file, or the same one afresh; None while it is on its way."""
        self._summary = summary
        edit = lacking(self._page.desk, Permission.EDIT_PENSION)
        left = ""
        if summary is not None and summary.pension.state not in LIVE:
            covered = summary.file.coverage is Coverage.COVERED
            left = unless(covered, self.tr("The file is not covered; only a covered one gets a pension."))
        allow(self.change, edit, unless(summary, not_loaded()), left)

    def ask(self) -> None:
        """Ask what happens to the pension; it can be taken back for ten seconds."""
        if self._summary is not None and self.change.isEnabled():
            open_payment(self._page, PensionDialog(self._page, self._summary))
