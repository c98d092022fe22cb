# SPDX-License-Identifier: Apache-2.0
"""What is done with the one under the cursor of a queue, and joining it; each act opens its form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.casework.papers import issue_paper
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, reason_of, unless
from welfare_desk.desktop.theme import icons
from welfare_desk.desktop.waiting.forms import (
    DocumentsDialog,
    HoldDialog,
    QueueCallDialog,
    QueueLeaveDialog,
    ReleaseDialog,
)
from welfare_desk.desktop.waiting.joining import QueueJoinDialog
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import QueueRow
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.waiting.why_card import IssueWhyCard, issue_why_card

Opens = Callable[[FileSummary, str], CommandDialog]


class QueueActs(QObject):
    """The acts of the queue page: `current` gives the row in hand, `service` the code of the queue.

    Signals: `joined` (code of the service, QueueMoved).
    """

    joined = Signal(str, object)

    def __init__(
        self, page: Page, current: Callable[[], QueueRow | None], service: Callable[[], str]
    ) -> None:
        super().__init__(page)
        self._page, self._current, self._service = page, current, service
        self._edit = lacking(page.desk, Permission.EDIT_QUEUE)

    def add_commands(self) -> None:
        """Put the acts into the palette and F1."""
        act = self._page.command
        self.join = act(self.tr("Let a file join this queue"), "user-plus", self.ask_join, "Ctrl+N")
        self.file = act(self.tr("Open the file"), "folder-open", self.open_file, "Ctrl+O")
        self.paper = act(self.tr("Print the card “why this place”"), "printer", self.print_card, "Ctrl+P")
        self.call = act(self.tr("Record a call"), "phone", self.ask_call, "F8")
        self.hold = act(self.tr("Hold, or end the hold"), "circle-pause", self.ask_hold, "Ctrl+H")
        self.papers = act(self.tr("Documents complete or not"), "file-check", self.ask_documents, "Ctrl+D")
        self.leave = act(self.tr("Take out of the queue"), "log-out", self.ask_leave, "Ctrl+Del")
        allow(self.join, self._edit)
        self._page.recalls.new("queue-join", self.ask_join)
        forms: tuple[tuple[str, Opens], ...] = (
            ("queue-call", self._call),
            ("queue-hold", self._hold),
            ("queue-release", self._release),
            ("queue-documents", self._documents),
            ("queue-leave", self._leave),
        )
        for form, opens in forms:
            self._page.recalls.by_id(form, partial(self._recall, opens))
        self.follow(None)

    def follow(self, row: QueueRow | None) -> None:
        """Another row is in hand, or none."""
        chosen = unless(row, nothing_chosen())
        allow(self.file, chosen)
        allow(self.paper, lacking(self._page.desk, Permission.EDIT_FILES), chosen)
        for each in (self.call, self.hold, self.papers, self.leave):
            allow(each, self._edit, chosen)

    # acts

    def open_file(self) -> None:
        """Show the page of the file."""
        row = self._current()
        if row is not None:
            self.open_row(row)

    def open_row(self, row: QueueRow) -> None:
        """Show the page of the file of a row."""
        self._page.desk.go("file", key=row.file_no)

    def print_card(self) -> None:
        """Issue the card for the client, with neighbours without names, and show it."""
        row = self._current()
        if row is not None:
            told = self.tr("Card {number} issued")
            issue_paper(self._page, issue_why_card, IssueWhyCard(row.file_no, self._service()), told)

    def ask_join(self) -> None:
        """Ask who joins."""
        if self._page.permits(Permission.EDIT_QUEUE):
            dialog = QueueJoinDialog(self._page, service=self._service())
            open_telling(self._page, dialog, partial(self._joined, dialog))

    def _joined(self, dialog: QueueJoinDialog, answer: Any) -> str:
        self.joined.emit(str(dialog.service.value()), answer)
        return self.tr("File {file_no} waits now").format(file_no=isolate(answer.file_no))

    def ask_call(self) -> None:
        """Ask what came of a call."""
        self._open(self._call)

    def ask_hold(self) -> None:
        """Hold the place, or end the hold."""
        row = self._current()
        held = row is not None and row.state is QueueState.HELD
        self._open(self._release if held else self._hold)

    def ask_documents(self) -> None:
        """Ask whether the papers are there."""
        self._open(self._documents)

    def ask_leave(self) -> None:
        """Ask how and why somebody leaves the queue."""
        self._open(self._leave)

    def _call(self, summary: FileSummary, service: str) -> CommandDialog:
        return QueueCallDialog(self._page, summary, service)

    def _hold(self, summary: FileSummary, service: str) -> CommandDialog:
        return HoldDialog(self._page, summary, service)

    def _release(self, summary: FileSummary, service: str) -> CommandDialog:
        return ReleaseDialog(self._page, summary, service)

    def _documents(self, summary: FileSummary, service: str) -> CommandDialog:
        row = self._current()
        known = None if row is None or row.documents is Documents.UNCHECKED else row.documents
        return DocumentsDialog(self._page, summary, service, known)

    def _leave(self, summary: FileSummary, service: str) -> CommandDialog:
        return QueueLeaveDialog(self._page, summary, service)

    def _open(self, opens: Opens) -> None:
        row = self._current()
        if row is not None and self._page.permits(Permission.EDIT_QUEUE):
            self._recall(opens, f"{row.file_no}/{self._service()}")

    def _recall(self, opens: Opens, record: str) -> None:
        """Open a form about an entry: the number of its file, and the service."""
        file_no, _, service = record.partition("/")

        def read(summary: FileSummary) -> None:
            open_telling(self._page, opens(summary, service), self.tr("Recorded"))

        self._page.ask(show, ShowFile(file_no), read, latest="form")

    def open_menu(self, row: QueueRow, at: QPoint) -> None:
        """The acts of one row, where the mouse is."""
        menu = QMenu(self._page)
        menu.setToolTipsVisible(True)
        for act in (self.file, self.paper, self.call, self.hold, self.papers, self.leave):
            shown = QAction(icons.icon(str(act.data())), act.text(), menu)
            allow(shown, reason_of(act))
            shown.triggered.connect(act.trigger)
            menu.addAction(shown)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
