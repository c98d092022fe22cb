# SPDX-License-Identifier: Apache-2.0
"""Everything that happened to a file, newest first, filtered by kind."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.casework.papers import reprint
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.telling import happenings
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterChip
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.timeline import TimelineList
from welfare_desk.domain.summary.file import FileSummary, TimelineItem

_WIDEST = 820  # pixels: farther away the day of an event belongs to nothing

_PART_OF = {
    "coverage": "standing",
    "domain": "standing",
    "pension": "standing",
    "queue": "standing",
    "edit": "details",
    "note": "notes",
    "task": "notes",
    "letter": "letters",
    "call": "letters",
    "visit": "visits",
    "commission": "assessments",
    "inquiry": "assessments",
    "document": "documents",
    "request": "requests",
    "transfer": "standing",
}
"""The part of the file that shows more of a kind; the desk has a page of its own, imports have none."""

_SHOWN_WITH = {"reprint": "paper"}
"""Kinds that are chosen together with another one."""


class HistoryCard(Card):
    """A time line that scrolls, no wider than can be read across.

    Signals: `part_wanted` (the name of the file's part that shows more of the entry opened with Enter),
    `paper_wanted` (kind and number of the paper opened with Enter).
    """

    part_wanted = Signal(str)
    paper_wanted = Signal(str, str)

    def __init__(self, page: Page) -> None:
        super().__init__(self.tr("Time line"))
        self._page, self._today = page, page.desk.today
        self._items: tuple[TimelineItem, ...] = ()
        self._shown: list[TimelineItem] = []
        self.kind = FilterChip("kind", self.tr("Show"), self._kinds())
        self.kind.changed.connect(self._show)
        self.add_act(self.kind)
        self.timeline = TimelineList(self.tr("Time line"), widest=_WIDEST)
        self.timeline.opened.connect(self._open)
        self.nothing = Label(self.tr("Nothing of this kind has happened."), "muted")
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.timeline, 1)
        self.setFocusProxy(self.kind)

    def _kinds(self) -> list[Option]:
        return [
            Option("coverage", self.tr("coverage")),
            Option("domain", self.tr("specialised field")),
            Option("pension", self.tr("pension")),
            Option("queue", self.tr("queue")),
            Option("edit", self.tr("edits")),
            Option("paper", self.tr("papers")),
            Option("import", self.tr("imports")),
            Option("note", self.tr("notes")),
            Option("task", self.tr("tasks done")),
            Option("letter", self.tr("letters")),
            Option("call", self.tr("calls")),
            Option("visit", self.tr("visits")),
            Option("commission", self.tr("commission")),
            Option("inquiry", self.tr("inquiries")),
            Option("document", self.tr("documents")),
            Option("request", self.tr("requests")),
            Option("transfer", self.tr("moves between offices")),
            Option("reception", self.tr("reception desk")),
        ]

    def show_file(self, summary: FileSummary) -> None:
        """Show what happened to this file."""
        self._items = summary.timeline
        self._show()

    def _show(self) -> None:
        kinds = self.kind.values
        items = self._shown = [item for item in self._items if not kinds or _chip(item) in kinds]
        self.nothing.setVisible(not items)
        self.timeline.setVisible(bool(items))
        self.timeline.show_entries(happenings(items, self._today()))

    def _open(self, place: int) -> None:
        item = self._shown[place]
        part = _PART_OF.get(_chip(item))
        if part is not None:
            self.part_wanted.emit(part)
        elif item.kind == "reception":
            self._page.desk.go("reception", reception=item.reception)
        elif _chip(item) == "paper" and item.kind != "undo":  # of a void one its own line is opened
            self.paper_wanted.emit(item.code, item.detail)


def _chip(item: TimelineItem) -> str:
    """The kind that an item is chosen with; a counter-event goes with what it takes back."""
    if item.kind == "undo":
        return "coverage" if item.code == "opening" else item.code.removesuffix("_answer")
    return _SHOWN_WITH.get(item.kind, item.kind)


class HistoryTab(FilePart):
    """The whole time line."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.card = HistoryCard(page)
        self.card.part_wanted.connect(self.part_wanted)
        self.card.paper_wanted.connect(partial(reprint, page))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.leads_to = self.card

    def fetch(self, summary: FileSummary) -> None:
        """Show what happened to this file, once somebody looks: the page does not wait for it."""
        self.card.show_file(summary)
