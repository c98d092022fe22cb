# SPDX-License-Identifier: Apache-2.0
"""Acts of a file's page on its specialised field, from whatever part is in sight."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.life.domain_dialogs import DomainDialog, UndoDomainDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.messages import sentence
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.summary.file import FileSummary


class FieldActs(QObject):
    """Puts the acts into the palette and F1; `change` and `undo` are acts that buttons may show."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._summary: FileSummary | None = None
        words = self.tr("Change the specialised field")
        self.change = page.command(words, "arrow-right-left", self._change, "Ctrl+F6")
        words = self.tr("Take back the last change of field")
        self.undo = page.command(words, "undo-2", self._take_back, "Ctrl+Shift+F6")
        page.recalls.new("domain", self._change)
        page.recalls.new("domain-undone", self._take_back)
        self.follow(None)

    def follow(self, summary: FileSummary | None) -> None:
        """Another file, or the same one afresh; None while it is on its way."""
        self._summary = summary
        edit, loaded = lacking(self._page.desk, Permission.EDIT_FILES), unless(summary, not_loaded())
        coverage = None if summary is None else summary.file.coverage
        ended = sentence("field_of_ended", {}) if coverage in ENDED else ""
        allow(self.change, edit, loaded, ended)
        last = summary is not None and summary.field_change is not None
        allow(self.undo, edit, loaded, unless(last, sentence("no_field_change", {})))

    def _change(self) -> None:
        """Ask which field the file moves to; it can be taken back for ten seconds."""
        if self._summary is not None and self.change.isEnabled():
            open_telling(self._page, DomainDialog(self._page, self._summary), self.tr("Field changed"))

    def _take_back(self) -> None:
        """Ask why the last change is taken back."""
        if self._summary is not None and self.undo.isEnabled():
            open_telling(self._page, UndoDomainDialog(self._page, self._summary), self.tr("Taken back"))
