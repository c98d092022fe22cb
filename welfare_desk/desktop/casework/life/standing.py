# SPDX-License-Identifier: Apache-2.0
"""Coverage, pension and queue of one file: three facts side by side, never one derived from another."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.life.coverage_undoing import UndoDialog, nothing_to_undo, undoable
from welfare_desk.desktop.casework.life.domain_card import DomainCard
from welfare_desk.desktop.casework.life.moves import MovesCard
from welfare_desk.desktop.casework.life.queue_card import QueueCard
from welfare_desk.desktop.casework.notices import NoticeBox
from welfare_desk.desktop.casework.part import FilePart
from welfare_desk.desktop.casework.relations import whole_rows
from welfare_desk.desktop.casework.telling import pension_place
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling, taken_back
from welfare_desk.desktop.kit.allowing import allow, lacking, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, FactRow
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.labels import Chip, Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, letter_number, number
from welfare_desk.desktop.pension.file_acts import PensionActs
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import months_between
from welfare_desk.domain.casework.file import CoverageEvent, in_force
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.summary.notices import Notice
from welfare_desk.domain.text import isolate


class Standing(QWidget):
    """One fact: its name above, its state as a chip, since when, and a word more."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.chip = Chip("")
        self.since = Label("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(5))
        layout.addWidget(Label(title, "muted"))
        layout.addWidget(self.chip)
        layout.addWidget(self.since)

    def say(self, state: str, tone_: Tone, since: str) -> None:
        """Another state."""
        self.chip.show_state(state, tone_)
        self.since.setText(since)


class StandingCard(Card):
    """The three facts in one card, with the notices of the file below; `notices` may be empty."""

    def __init__(self) -> None:
        super().__init__(self.tr("How the file stands"))
        self.coverage = Standing(self.tr("Coverage"))
        self.pension = Standing(self.tr("Pension"))
        self.queue = Standing(self.tr("Pension queue"))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for standing in (self.coverage, self.pension, self.queue):
            row.addWidget(standing, 1)
        self.body.addLayout(row)
        self.boxes = [NoticeBox() for _ in range(2)]
        for box in self.boxes:
            self.body.addWidget(box)

    def show_file(self, summary: FileSummary, found: tuple[Notice, ...], today: dt.date) -> None:
        """Show how it stands and the two weightiest notices."""
        events = in_force(summary.events)
        last = events[-1].effective_on if events else None
        self.coverage.say(words(summary.file.coverage), tone(summary.file.coverage), self._since(last))
        pension = summary.pension
        since = pension.since if pension.state is not PensionState.NONE else None
        self.pension.say(words(pension.state), tone(pension.state), self._since(since))
        entry = pension_place(summary)
        if entry is None:
            self.queue.say(self.tr("Not in the queue"), Tone.GREY, "")
        else:
            months = months_between(entry.joined_on, today)
            waited = self.tr("for {months} months", "", months).format(months=number(months))
            told = waited if months else self._since(entry.joined_on)
            self.queue.say(words(entry.state), tone(entry.state), told)
        for box, notice in zip(self.boxes, (*found, None, None), strict=False):
            box.show_notice(notice)

    def _since(self, date: dt.date | None) -> str:
        return self.tr("since {date}").format(date=isolate(day(date))) if date is not None else ""


class StandingTab(FilePart):
    """The three facts with their dated events; `record_button` records a change of coverage."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        memory = page.desk.memory
        self._struck: frozenset[int] = frozenset()
        self.record_button = Button(self.tr("Record coverage"), "plus", ButtonKind.LINK)
        self.record_button.clicked.connect(self.coverage_wanted)
        allow(self.record_button, lacking(page.desk, Permission.EDIT_FILES))
        self.coverage = Card(self.tr("Coverage"))
        self.undo_button = Button(self.tr("Undo the last change"), "undo-2", ButtonKind.LINK)
        self.undo_button.clicked.connect(self.undo)
        self.coverage.add_act(self.undo_button)
        self.coverage.add_act(self.record_button)
        self.domain = DomainCard(self)
        self.moves = MovesCard(self)
        self.events = Table(
            self._event_columns(),
            name="coverage_events",
            accessible_name=self.tr("Events of coverage"),
            key=_event_id,
            memory=memory,
        )
        self.coverage.body.addWidget(whole_rows(self.events), 1)
        self.leads_to = self.events
        self.pension = Card(self.tr("Pension"))
        change = Button(self.tr("Suspend, cut, give back"), "circle-pause", ButtonKind.LINK)
        acts = page.findChild(PensionActs)
        assert isinstance(acts, PensionActs)
        change.act(acts.change)
        self.pension.add_act(change)
        self.state = FactRow(self.tr("State"))
        self.since = FactRow(self.tr("Since"))
        for row in (self.state, self.since):
            self.pension.body.addWidget(row)
        words_ = self.tr(
            "The household draws the pension; covered, on pension and in the queue are three facts."
        )
        self.pension.body.addWidget(Label(words_, "small", wrap=True))
        self.pension.body.addStretch(1)
        self.queue = QueueCard(self)
        self.keys = (
            Key("F6", self.tr("record coverage")),
            Key("Shift+F6", self.tr("undo the last change")),
            Key("Alt+Q", self.tr("show in the queue")),
        )
        self._build()

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(px(12))
        side.addWidget(self.pension)
        side.addWidget(self.queue, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(12))
        main = QVBoxLayout()
        main.setSpacing(px(12))
        main.addWidget(self.coverage, 1)
        main.addWidget(self.domain)
        main.addWidget(self.moves)
        self._row.addLayout(main, 3)
        self._row.addLayout(side, 2)

    def _event_columns(self) -> list[Column]:
        def struck(event: CoverageEvent) -> bool:
            return event.id in self._struck

        return [
            Column("on", self.tr("Date"), _event_day, CellLook.DIGITS, width=96, least=96, struck=struck),
            Column(
                "from",
                self.tr("From"),
                lambda event: words(event.from_state) or "—",
                width=100,
                struck=struck,
            ),
            Column(
                "to",
                self.tr("To"),
                lambda event: words(event.to_state),
                CellLook.CHIP,
                width=110,
                tone=lambda event: tone(event.to_state),
                struck=struck,
            ),
            Column("reason", self.tr("Reason"), self._why, width=160, stretch=2),
            Column(
                "letter",
                self.tr("Letter no."),
                lambda event: letter_number(event.letter_no),
                width=100,
                drop=2,
            ),
            Column("by", self.tr("Recorded by"), lambda event: event.recorded_by, width=100, drop=1),
        ]

    def fill(self, summary: FileSummary) -> None:
        """Show the events and entries, newest first."""
        events = sorted(summary.events, key=lambda event: (event.effective_on, event.id), reverse=True)
        counting = {event.id for event in in_force(summary.events)}
        self._struck = frozenset(event.id for event in events if event.id not in counting)
        last = unless(undoable(summary) is not None, nothing_to_undo())
        allow(self.undo_button, lacking(self.page.desk, Permission.EDIT_FILES), last)
        self.domain.show_file(summary)
        self.moves.show_file(summary)
        self.events.show_rows(from_rows(list(events)), of=summary.file.id)
        self.state.say(words(summary.pension.state))
        since = summary.pension.since
        self.since.say(isolate(day(since)) if since is not None else "—")
        self.queue.show_file(summary)

    def added(self, row_id: int) -> None:
        self.events.stand_on(row_id)

    def fetch(self, summary: FileSummary) -> None:
        self.moves.fetch(summary.file.file_no)
        self.queue.fetch(summary)

    def undo(self) -> None:
        """Ask why the last change is taken back."""
        if self.summary is not None and undoable(self.summary) is not None:
            open_telling(self.page, UndoDialog(self.page, self.summary), taken_back())

    def _why(self, event: CoverageEvent) -> str:
        if event.undoes is not None:
            return self.tr("taken back: {reason}").format(reason=event.reason)
        return event.reason


def _event_day(event: CoverageEvent) -> str:
    return day(event.effective_on)


def _event_id(event: CoverageEvent) -> int:
    return event.id
