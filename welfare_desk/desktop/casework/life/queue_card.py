# SPDX-License-Identifier: Apache-2.0
"""The queues of a file: its entries, the rank of the open one, and the ways to join one and to look there."""

from __future__ import annotations

from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.casework.telling import open_places
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, letter_number, number
from welfare_desk.desktop.messages import Told, sentence
from welfare_desk.desktop.waiting.joining import QueueJoinDialog
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting import QueueEntry
from welfare_desk.domain.waiting.listing import WhyPlace
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.services.waiting.questions import ListServices, WaitingServices, WhyHere, services, why


class QueueCard(Card):
    """A card of the part `of`, with its acts."""

    def __init__(self, of: FilePart) -> None:
        super().__init__(self.tr("Queues"))
        self._of = of
        self._summary: FileSummary | None = None
        self._names: dict[str, str] = {}
        """Of the services that the office has added."""
        self.entries = Table(
            self._columns(),
            name="queue_entries",
            accessible_name=self.tr("Entries in queues"),
            memory=of.page.desk.memory,
        )
        self._waits = whole_rows(self.entries)
        self._nothing = Label(self.tr("This file waits in no queue and never has."), "muted", wrap=True)
        self.join_button = Button(self.tr("Join a queue"), "user-plus", ButtonKind.LINK)
        self.show_button = Button(self.tr("Show in the queue"), "list-ordered", ButtonKind.LINK)
        for button in (self.join_button, self.show_button):
            self.add_act(button)
        words_ = self.tr("Let this file join a queue")
        self._join = of.act(words_, "user-plus", self.ask_join, "Ctrl+J", self.join_button)
        words_ = self.tr("Show this file in its queue")
        self._show = of.act(words_, "list-ordered", self.show_queue, "Alt+Q", self.show_button)
        self.body.addWidget(self._waits, 1)
        self.body.addWidget(self._nothing)
        self.body.addStretch(0)
        self._follow()

    def _columns(self) -> list[Column]:
        return [
            Column(
                "state",
                self.tr("State"),
                lambda entry: words(entry.state),
                CellLook.CHIP,
                width=96,
                tone=lambda entry: tone(entry.state),
            ),
            Column("service", self.tr("Service"), self._service, width=90, stretch=1),
            Column("joined", self.tr("Joined"), _joined, CellLook.DIGITS, width=92),
            Column("ended", self.tr("Ended"), _ended, CellLook.DIGITS, width=92, drop=1),
            Column(
                "letter",
                self.tr("Letter no."),
                lambda entry: letter_number(entry.letter_no),
                width=84,
                drop=2,
            ),
        ]

    def show_file(self, summary: FileSummary) -> None:
        """Another file, or the same one afresh."""
        self._summary = summary
        self.say(self.tr("Queues"))
        self._waits.setVisible(bool(summary.queue))
        self._nothing.setVisible(not summary.queue)
        self.entries.show_rows(from_rows(sorted(summary.queue, key=lambda e: e.joined_on, reverse=True)))
        self._follow()

    def _service(self, entry: QueueEntry) -> str:
        return service_words(entry.service, self._names.get(entry.service, ""))

    def _name(self, found: WaitingServices) -> None:
        self._names = {one.code: one.name for one in found.services}
        self.entries.viewport().update()

    def fetch(self, summary: FileSummary) -> None:
        """Ask for the rank of the open place, and for names of services that are not shipped."""
        if {entry.service for entry in summary.queue} - {one.code for one in SHIPPED_SERVICES}:
            self._of.page.ask(services, ListServices(retired=True), self._name, latest="services of a file")
        for entry in open_places(summary)[:1]:
            asked = WhyHere(entry.service, summary.file.file_no)
            ask = self._of.page.desk.operations.ask
            ask(why, asked, self._say_rank, owner=self, on_error=self._unknown, latest="rank")

    def _say_rank(self, found: WhyPlace) -> None:
        if self._summary is None or found.row.file_no != self._summary.file.file_no:
            return
        for place in open_places(self._summary)[:1]:
            told = self.tr("{service}: rank {rank} of {total}")
            rank, total = number(found.row.rank), number(found.total)
            note = told.format(service=self._service(place), rank=rank, total=total)
            self.say(self.tr("Queues"), note)

    def _unknown(self, _: Told) -> None:
        """Whoever left the queue meanwhile has no rank: the page is read again for that."""

    def _follow(self) -> None:
        summary = self._summary
        loaded = unless(summary, not_loaded())
        waits = summary is not None and bool(open_places(summary))
        allow(self._join, lacking(self._of.page.desk, Permission.EDIT_QUEUE), loaded, _no_queue(summary))
        allow(self._show, loaded, unless(waits, self.tr("This file waits in no queue now.")))

    def ask_join(self) -> None:
        """Ask for which service the file waits from now on."""
        if self._summary is not None and self._of.page.permits(Permission.EDIT_QUEUE):
            dialog = QueueJoinDialog(self._of.page, self._summary.file.file_no)
            told = self.tr("File {file_no} waits now")
            file_no = isolate(self._summary.file.file_no)
            open_telling(self._of.page, dialog, told.format(file_no=file_no))

    def show_queue(self) -> None:
        """Go to the queue in which the file waits, of several the chosen one, with the cursor on it."""
        if self._summary is None:
            return
        places = open_places(self._summary)
        chosen = self.entries.current_row()
        entry = chosen if chosen in places else next(iter(places), None)
        if entry is not None:
            file_no = self._summary.file.file_no
            self._of.page.desk.go("queue", service=entry.service, file_no=file_no)


def _no_queue(summary: FileSummary | None) -> str:
    """Why a file that is not in hand joins no queue at all; empty where it may join one."""
    if summary is None or summary.file.coverage in IN_HAND:
        return ""
    reason = "died" if summary.file.coverage is Coverage.DECEASED else ""
    return sentence("queue_not_in_hand", {"reason": reason})


def _joined(entry: QueueEntry) -> str:
    return day(entry.joined_on)


def _ended(entry: QueueEntry) -> str:
    return day(entry.ended_on) or "—"
