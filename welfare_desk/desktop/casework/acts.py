# SPDX-License-Identifier: Apache-2.0
"""What is done with the file under the cursor: open, print, certify, copy; and opening a new one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.casework.listing.columns import full_name
from welfare_desk.desktop.casework.papers import ask_certificate, no_certificate, print_summary
from welfare_desk.desktop.casework.register import RegisterDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once, tell_done
from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.theme import icons
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.listing import FileRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.commands import Registered
from welfare_desk.services.casework.opening import TakeOpeningBack, take_opening_back


class FileActs(QObject):
    """The acts of a page whose `current` gives the row under the cursor."""

    def __init__(self, page: Page, current: Callable[[], FileRow | None]) -> None:
        super().__init__(page)
        self._page = page
        self._current = current
        self._may_print = page.desk.may(Permission.EDIT_FILES)
        page.recalls.new("new-file", self.register)

    def add_commands(self) -> None:
        """Put the acts into the palette and F1."""
        page = self._page
        paper = page.command(self.tr("Print the file summary"), "printer", self.print_current, "Ctrl+P")
        certificate = page.command(
            self.tr("Issue a certificate of coverage"), "stamp", self.certify_current, "Ctrl+G"
        )
        self._papers = (paper, certificate)
        self.follow(None)

    def follow(self, row: FileRow | None) -> None:
        """Papers are issued for the file under the cursor, a certificate only while it is covered."""
        reasons = (lacking(self._page.desk, Permission.EDIT_FILES), unless(row, nothing_chosen()))
        paper, certificate = self._papers
        allow(paper, *reasons)
        allow(certificate, *reasons, "" if row is None else no_certificate(row.coverage))

    def open(self, row: FileRow) -> None:
        """Show the file's page."""
        self._page.desk.go("file", key=row.file_no)

    def open_current(self) -> None:
        """Show the page of the file under the cursor."""
        row = self._current()
        if row is not None:
            self.open(row)

    def print_current(self) -> None:
        """Issue and show the summary of the file under the cursor."""
        row = self._current()
        if row is not None and self._may_print:
            print_summary(self._page, row.file_no)

    def certify_current(self) -> None:
        """Ask for a certificate of the file under the cursor."""
        row = self._current()
        if row is not None and self._may_print and not no_certificate(row.coverage):
            ask_certificate(self._page, row.file_no, full_name(row))

    def register(self) -> None:
        """Open a new file at the desk."""
        self.register_known(0)

    def register_known(self, person_id: int) -> None:
        """Open a file for somebody the office knows without one."""
        if not self._page.desk.may(Permission.EDIT_FILES):
            return
        dialog = RegisterDialog(self._page, person_id)
        dialog.answered.connect(self._registered)
        dialog.open()

    def _registered(self, answer: object) -> None:
        if isinstance(answer, Registered):
            told = self.tr("File {file_no} opened").format(file_no=isolate(answer.file_no))
            back = take_opening_back, TakeOpeningBack(answer.file_no, at_once())
            tell_done(self._page, told, back)
            self._page.desk.go("file", key=answer.file_no)
        elif isinstance(answer, str):
            self._page.desk.go("file", key=answer)

    def open_menu(self, row: FileRow, at: QPoint) -> None:
        """The acts of one row, where the mouse is."""
        menu = QMenu(self._page)
        paper = lacking(self._page.desk, Permission.EDIT_FILES)
        certificate = paper or no_certificate(row.coverage)
        no_id = unless(row.national_id, self.tr("No national ID is recorded."))
        acts: list[tuple[str, str, Callable[[], None], str]] = [
            (self.tr("Open file"), "folder-open", self.open_current, ""),
            (self.tr("Print the file summary"), "printer", self.print_current, paper),
            (self.tr("Certificate of coverage…"), "stamp", self.certify_current, certificate),
            (self.tr("Copy the national ID"), "copy", self._copy_id, no_id),
        ]
        menu.setToolTipsVisible(True)
        for words, icon, slot, reason in acts:
            action = QAction(icons.icon(icon), words, menu)
            allow(action, reason)
            action.triggered.connect(slot)
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _copy_id(self) -> None:
        row = self._current()
        if row is not None:
            clipboard.put_text(row.national_id)
