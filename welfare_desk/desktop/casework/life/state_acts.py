# SPDX-License-Identifier: Apache-2.0
"""Acts of a file's page that its coverage decides about: the certificate, and the last change taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject

from welfare_desk.desktop.casework.life.coverage_undoing import UndoDialog, nothing_to_undo, undoable
from welfare_desk.desktop.casework.papers import ask_certificate, no_certificate
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling, taken_back
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary


class StateActs(QObject):
    """Puts the acts into the palette and F1; `certificate` is the act that a button may show."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._summary: FileSummary | None = None
        words = self.tr("Issue a certificate of coverage")
        self.certificate = page.command(words, "stamp", self.certify, "Ctrl+G")
        words = self.tr("Undo the last change of coverage")
        self._undo = page.command(words, "undo-2", self.undo_coverage, "Shift+F6")
        page.recalls.new("certificate", self.certify)
        page.recalls.new("coverage-undone", self.undo_coverage)
        self.follow(None)

    def follow(self, summary: FileSummary | None) -> None:
        """Another file, or the same one afresh; None while it is on its way."""
        self._summary = summary
        paper = edit = lacking(self._page.desk, Permission.EDIT_FILES)
        shown = unless(summary, not_loaded())
        refused = "" if summary is None else no_certificate(summary.file.coverage)
        allow(self.certificate, paper, shown, refused)
        allow(self._undo, edit, shown, unless(summary and undoable(summary), nothing_to_undo()))

    def certify(self) -> None:
        """Ask for a certificate of this file."""
        if self._summary is not None:
            ask_certificate(self._page, self._summary.file.file_no, self._summary.person.full_name)

    def undo_coverage(self) -> None:
        """Ask why the last change of coverage is taken back."""
        if self._summary is not None and undoable(self._summary) is not None:
            open_telling(self._page, UndoDialog(self._page, self._summary), taken_back())
