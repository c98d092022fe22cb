# SPDX-License-Identifier: Apache-2.0
"""Everything that happened to a file, newest first, filtered by kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.telling import happenings
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.filters import FilterChip, Option
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.timeline import TimelineList
from welfare_desk.domain.summary.file import FileSummary, TimelineItem

_WIDEST = 820  # pixels: farther away the day of an event belongs to nothing

Today = Callable[[], dt.date]


class HistoryCard(Card):
    """A time line that scrolls, no wider than can be read across."""

    def __init__(self, today: Today) -> None:
        super().__init__(self.tr("Time line"))
        self._today = today
        self._items: tuple[TimelineItem, ...] = ()
        self.kind = FilterChip("kind", self.tr("Show"), self._kinds())
        self.kind.changed.connect(self._show)
        self.add_act(self.kind)
        self.timeline = TimelineList(self.tr("Time line"), widest=_WIDEST)
        self.nothing = Label(self.tr("Nothing of this kind has happened."), "muted")
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.timeline, 1)
        self.setFocusProxy(self.kind)

    def _kinds(self) -> list[Option]:
        return [
            Option("coverage", self.tr("coverage")),
            Option("pension", self.tr("pension")),
            Option("queue", self.tr("queue")),
            Option("edit", self.tr("edits")),
            Option("paper", self.tr("papers")),
            Option("import", self.tr("imports")),
            Option("note", self.tr("notes")),
            Option("task", self.tr("tasks done")),
            Option("letter", self.tr("letters")),
            Option("call", self.tr("calls")),
        ]

    def show_file(self, summary: FileSummary) -> None:
        """Show what happened to this file."""
        self._items = summary.timeline
        self._show()

    def _show(self) -> None:
        kinds = self.kind.values
        items = [item for item in self._items if not kinds or item.kind in kinds]
        self.nothing.setVisible(not items)
        self.timeline.setVisible(bool(items))
        self.timeline.show_entries(happenings(items, self._today()))


class HistoryTab(FilePart):
    """The whole time line."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.card = HistoryCard(page.desk.today)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.leads_to = self.card

    def fill(self, summary: FileSummary) -> None:
        """Show what happened to this file."""
        self.card.show_file(summary)
