# SPDX-License-Identifier: Apache-2.0
"""A sealed run: its letter and digest, everybody considered by outcome, and its repetition."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.labels import Icon, Label
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import (
    day,
    digest_groups,
    inline,
    letter_number,
    listed,
    month_title,
    number,
)
from welfare_desk.desktop.matching.watching import ask_watched
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.listed_rows import ListedRow, considered, listed_columns, row_key
from welfare_desk.desktop.waiting.admission.strip import Strip, Told
from welfare_desk.desktop.waiting.admission.words import (
    outcome_tone,
    outcome_words,
    policy_words,
    service_name,
)
from welfare_desk.domain.digest import grouped4
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.policy import Order
from welfare_desk.domain.waiting.proposal import Repeated, RowDiffers, RunRows, RunTold
from welfare_desk.domain.waiting.sealing import minutes_mark
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.sentences.columns import column_words
from welfare_desk.services.waiting.admitting import Rerun, ShowRun, rerun, show_run
from welfare_desk.services.waiting.questions import ListServices, WaitingServices, services

_NAMED = 5
"""Differing rows that are told one by one; how many more there are is told as a number."""


def counts_of(run: RunTold) -> dict[Outcome, int]:
    """How many of each outcome a run has frozen."""
    return {
        Outcome.ADMITTED: run.admitted,
        Outcome.SKIPPED: run.skipped,
        Outcome.BEYOND: run.considered - run.admitted - run.skipped,
    }


class RunView(QWidget):
    """Signals: `opened` (a row; Enter on it), `shown` (a run stands here, or another outcome of it)."""

    opened = Signal(object)
    shown = Signal()

    def __init__(self, page: Page, name: str) -> None:
        super().__init__()
        self._page = page
        self._run = 0
        self.told: RunTold | None = None
        self.services: tuple[WaitingService, ...] = ()
        self.strip = Strip(self.tr("The run and its letter"))
        self.digest = Label("", "strong", code=True)
        self.mark = Label("", "small", code=True)
        self.by = Label("", "small")
        self.seal = Card(margin=9)
        self.place = Slot()
        self.progress = ProgressCard(
            "repeat",
            self.tr("Repeating the run"),
            self.tr("Repeating writes nothing; cancel whenever you like."),
        )
        self.tabs = Tabs(self.tr("Everybody whom the run considered"))
        self.table = Table(
            listed_columns(self._day, self._scored),
            name=name,
            accessible_name=self.tr("Considered by the run"),
            key=row_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState(
            "users",
            self.tr("Nobody"),
            self.tr("The run has no row of this kind; see the other outcomes with Ctrl+Tab."),
        )
        self.card = ListCard(self.table, over=self.empty)
        self._build()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(Icon("stamp", "teal", 18))
        line.addWidget(Label(self.tr("Sealed"), "strong", tone=Tone.TEAL))
        line.addWidget(self.digest)
        line.addStretch(1)
        line.addWidget(self.by)
        self.seal.body.addLayout(line)
        below = QHBoxLayout()
        below.setSpacing(px(8))
        below.addWidget(Label(self.tr("On the minutes it stands as"), "small"))
        below.addWidget(self.mark)
        below.addStretch(1)
        self.seal.body.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addWidget(self.strip)
        layout.addWidget(self.seal)
        layout.addWidget(self.place)
        layout.addWidget(self.progress)
        layout.addWidget(self.tabs)
        layout.addWidget(self.card, 1)
        self.tabs.chosen.connect(self.show_outcome)
        self.tabs.entered.connect(partial(self.table.setFocus, Qt.FocusReason.OtherFocusReason))
        self.table.opened.connect(self.opened)
        self.table.rows.loaded.connect(self._rows_loaded)
        self._offer(None)

    def _day(self) -> dt.date:
        return self._page.desk.today() if self.told is None else self.told.decided_on

    def _scored(self) -> bool:
        return self.told is not None and self.told.policy.order is Order.SCORE

    # what pages call

    def current(self) -> ListedRow | None:
        """The row under the cursor."""
        row: ListedRow | None = self.table.current_row()
        return row

    @property
    def run(self) -> int:
        """The run shown; 0 for none."""
        return self._run

    def show_run(self, run: int) -> None:
        """Show a run from its admitted on."""
        if run != self._run:
            self.told = None
            self.place.clear()
        self._run = run
        self.tabs.choose(Outcome.ADMITTED, announce=False)
        self._page.ask(services, ListServices(retired=True), self._named, latest="services of runs")
        self.show_outcome(self.tabs.current)

    def show_outcome(self, name: str) -> None:
        """Show those of an outcome, a page at a time."""
        self.tabs.choose(name, announce=False)
        self.table.show_rows(partial(self._fetch, Outcome(name)), of=(self._run, name))

    def step_part(self, step: int) -> None:
        """Ctrl+Tab: the next outcome."""
        self.tabs.step(step)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, narrow: bool) -> None:
        """A narrow window shows less of the letter."""
        self.strip.fit(narrow)
        self.by.setVisible(not narrow)

    def repeat(self) -> None:
        """Repeat the run from its frozen rows alone and say what came of it."""
        if not self._run or self.progress.isVisible():
            return
        self.place.clear()
        ask_watched(self._page, self.progress, rerun, Rerun(self._run), self._repeated, self._nothing_more)

    def cancel(self) -> bool:
        """Esc: stop the repetition; else close what it said. False where there is neither."""
        if self.progress.isVisible():
            self.progress.cancel()
            return True
        if self.place.banner() is not None:
            self.place.clear()
            return True
        return False

    # inside

    def _nothing_more(self) -> None:
        """The card is gone by itself."""

    def _named(self, answer: WaitingServices) -> None:
        self.services = answer.services
        self._tell()

    def _fetch(self, outcome: Outcome, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(answer: RunRows) -> None:
            fresh = self.told is None
            self.told = answer.told
            if fresh:
                self._tell()
            deliver(RowPage(considered(answer.rows), counts_of(answer.told)[outcome]))

        facts = ShowRun(self._run, outcome, request.offset, request.limit)
        self._page.ask(show_run, facts, give, latest=f"run {request.offset}")

    def _rows_loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self.shown.emit()

    def _tell(self) -> None:
        told = self.told
        if told is None:
            return
        since = self.tr("from {month}").format(month=month_title(told.from_month))
        free = self.tr("of {places}").format(places=number(told.places))
        self.strip.show_facts(
            (
                Told(self.tr("Run"), number(told.run), day(told.decided_on)),
                Told(self.tr("Service"), service_name(self.services, told.service), since),
                Told(self.tr("Letter"), isolate(letter_number(told.letter_no)), day(told.letter_on)),
                Told(self.tr("Places"), number(told.free), free if told.free != told.places else ""),
                Told(self.tr("Admitted"), number(told.admitted), "", Tone.GREEN),
                Told(self.tr("Considered"), number(told.considered)),
            ),
            Told(self.tr("Order"), policy_words(told.policy), "", None, True),
        )
        by = self.tr("{who}, {date}").format(who=inline(told.decided_by), date=isolate(day(told.decided_on)))
        self.by.setText(listed((by, inline(told.reason) if told.reason else "")))
        self.digest.setText(digest_groups(told.digest))
        self.mark.setText(grouped4(minutes_mark(told.digest), "-"))
        self._offer(told)

    def _offer(self, told: RunTold | None) -> None:
        counts = {} if told is None else counts_of(told)
        self.tabs.offer(
            tuple(
                Tab(
                    one, outcome_words(one), number(counts[one]) if counts.get(one) else "", outcome_tone(one)
                )
                for one in Outcome
            ),
            self.tabs.current or Outcome.ADMITTED,
        )

    def _repeated(self, answer: Repeated) -> None:
        if answer.run != self._run:
            return
        if answer.same:
            title = self.tr("The run gives the same bytes again")
            text = self.tr("The digest above comes again, from the frozen rows alone.")
            self.place.show_banner(Banner(Tone.GREEN, "circle-check", title, text))
            return
        title = self.tr("The run does not give the same bytes")
        lines = [self._differs(one) for one in answer.differs[:_NAMED]]
        more = len(answer.differs) - len(lines)
        if more > 0:
            lines.append(self.tr("{count} more rows differ", "", more).format(count=number(more)))
        if not lines:
            lines.append(self.tr("Every row is the same; the letter, the order or the day was altered."))
        lines.append(self.tr("Tell whoever supports the program, and keep a copy of the office as it is."))
        self.place.show_banner(Banner(Tone.RED, "circle-alert", title, "\n".join(lines)))

    def _differs(self, one: RowDiffers) -> str:
        if not one.field:
            told = self.tr("Place {position}, file {file_no}: the row was altered")
            return told.format(position=number(one.position), file_no=isolate(one.file_no))
        told = self.tr("Place {position}, file {file_no}: {field} was {frozen}, is {again} now")
        return told.format(
            position=number(one.position),
            file_no=isolate(one.file_no),
            field=column_words("admission_considered", one.field, look().language),
            frozen=inline(one.frozen or "—"),
            again=inline(one.again or "—"),
        )
