# SPDX-License-Identifier: Apache-2.0
"""Second step of an admission: the proposed list with its line, and the what-if beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN, Page
from welfare_desk.desktop.kit.allowing import allow, not_loaded, reason_of, unless
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import PageRequest, RowPage
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.labels import Chip
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import day, letter_number, month_title, number
from welfare_desk.desktop.messages import ErrorKind
from welfare_desk.desktop.messages import Told as Trouble
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.if_tried import IfTried
from welfare_desk.desktop.waiting.admission.listed_rows import (
    ListedRow,
    ListedTable,
    beyond,
    considered,
    listed_columns,
    row_key,
)
from welfare_desk.desktop.waiting.admission.strip import Strip, Told
from welfare_desk.desktop.waiting.admission.words import conditions_words, policy_words, service_name
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.listing import QueuePage
from welfare_desk.domain.waiting.policy import Order
from welfare_desk.domain.waiting.proposal import Proposal
from welfare_desk.domain.waiting.quota import Quota, QuotaLetter, QuotaState
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.services.waiting.admitting import ProposeAdmission, propose
from welfare_desk.services.waiting.questions import ListQueue, list_queue

LIST, IF = "list", "if"
NEXT = 50
"""How many behind the last place are shown."""
_LOOKED_PAST = 3
"""Rows behind the line that are in sight when the list is opened."""


def example_quota(today: dt.date) -> Quota:
    """A letter that nobody has recorded, for the pictures of a list."""
    letter = QuotaLetter("۱۲۰/۴۴۱۸", today, 12, JalaliMonth.of(today).plus(1))
    return Quota(0, 0, PENSION, letter, QuotaState.OPEN)


class ListStep(QWidget):
    """Signals: `back`, `go_on`, `proposed` (a fresh list stands here)."""

    back = Signal()
    go_on = Signal()
    proposed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._narrow = self._opened = False
        self.quota: Quota | None = None
        self.proposal: Proposal | None = None
        self._refused: Trouble | None = None
        """Why there is no list, where it was refused."""
        self.tools = Chip(self.tr("Proposed; nothing is recorded yet"), Tone.BLUE)
        self.strip = Strip(self.tr("The letter and its list"))
        self.tabs = Tabs(self.tr("The list and the what-if"))
        self.table = ListedTable(
            listed_columns(page.desk.today, self._scored),
            name="proposed",
            accessible_name=self.tr("Proposed list"),
            key=row_key,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState("users", "")
        self.card = ListCard(self.table, over=self.empty)
        self.trying = IfTried(page)
        self.next_button = Button(self.tr("On to the approval"), "stamp", ButtonKind.FILLED)
        self._bar = ActionBar()
        self._build()

    def _build(self) -> None:
        self._body = QHBoxLayout()
        self._body.setSpacing(px(GAP))
        self._body.addWidget(self.card, 10)
        self._body.addWidget(self.trying, 11)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(10))
        inner.setSpacing(px(9))
        inner.addWidget(self.strip)
        inner.addWidget(self.tabs)
        inner.addLayout(self._body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(inner, 1)
        outer.addWidget(self._bar)
        self.seal = Hint("lock", "")
        self._bar.say(self.seal)
        self._bar.add(Button(self.tr("Back"))).clicked.connect(self.back)
        self._bar.add(self.next_button, "Ctrl+Enter")
        self.tabs.chosen.connect(self.show_part)
        self.tabs.entered.connect(self._enter)
        self.next_button.clicked.connect(self.proceed)
        self.table.opened.connect(self._open_file)
        self.table.rows.loaded.connect(self._rows_loaded)
        self.trying.changed.connect(self._offer_tabs)
        self._offer_tabs()
        self._place()
        allow(self.next_button, not_loaded())

    def _scored(self) -> bool:
        return self.proposal is not None and self.proposal.policy.order is Order.SCORE

    # what the wizard calls

    def show_quota(self, quota: Quota) -> None:
        """Propose a list under a letter; the office is asked."""
        if self.quota is None or self.quota.id != quota.id:
            self.proposal, self._opened = None, False
            allow(self.next_button, not_loaded())
        self.quota, self._refused = quota, None
        self.table.show_rows(self._fetch, of=quota.id)

    def fit(self, narrow: bool, low: bool) -> None:
        """Below the first breakpoint the what-if is the second of two tabs."""
        self._narrow = narrow
        self.strip.fit(narrow)
        self.trying.fit(narrow, low)
        self.seal.say(
            self.tr("Sealed once it is approved.")
            if narrow
            else self.tr("Once approved the run is sealed, and can always be repeated.")
        )
        self._place()

    def focus(self) -> QWidget:
        """What gets the cursor."""
        return self.trying.focus() if self._narrow and self.tabs.current == IF else self.table

    def step_part(self, step: int) -> None:
        """Ctrl+Tab: to the other of the two, whether they stand side by side or behind tabs."""
        here = self.tabs.current if self._narrow else IF if holds_cursor(self.trying) else LIST
        there = LIST if here == IF else IF
        self.show_part(there)

    def show_part(self, name: str) -> None:
        """Bring the list or the what-if into sight and the cursor into it."""
        self.tabs.choose(name, announce=False)
        self._place()
        (self.table if name == LIST else self.trying.focus()).setFocus(Qt.FocusReason.OtherFocusReason)

    def proceed(self) -> None:
        """On to the approval, or why not."""
        if self.next_button.isEnabled():
            self.go_on.emit()
        else:
            if self._refused is not None:
                self._page.show_trouble(self._refused)  # it may have been put away
            self._page.desk.say(reason_of(self.next_button), Tone.AMBER, "lock")

    def step_back(self) -> bool:
        """Esc: stop a question under way, else from the what-if to the list."""
        if self.trying.cancel():
            return True
        if self._narrow and self.tabs.current == IF:
            self.show_part(LIST)
            return True
        return False

    def tell_letter(self, services: tuple[WaitingService, ...]) -> None:
        """Show the letter above the list."""
        told, quota = self.proposal, self.quota
        if told is None or quota is None:
            return
        held = dict(told.counts.reasons).get(Skipped.HELD, 0)
        since = self.tr("from {month}").format(month=month_title(told.from_month))
        left = self.tr("of {places}").format(places=number(told.places))
        self.strip.show_facts(
            (
                Told(self.tr("Places"), number(told.left), left if told.left != told.places else ""),
                Told(self.tr("Service"), service_name(services, told.service), since),
                Told(self.tr("Letter"), isolate(letter_number(told.letter_no)), day(told.letter_on)),
                Told(self.tr("In the queue"), number(told.counts.waiting)),
                Told(self.tr("Held by hand"), number(held), "", Tone.AMBER if held else None),
                Told(self.tr("Passed over"), number(told.counts.skipped), "", None, True),
                Told(self.tr("For whom"), conditions_words(told.conditions), "", None, True),
            )[: 7 if told.conditions != type(told.conditions)() else 6],
            Told(self.tr("Order"), policy_words(told.policy), day(told.day), None, True),
        )

    # inside

    def _enter(self) -> None:
        self.focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        both = not self._narrow
        focused = holds_cursor(self)
        self.tabs.setVisible(self._narrow)
        self.card.setVisible(both or self.tabs.current != IF)
        self.trying.setVisible(both or self.tabs.current == IF)
        if focused and not holds_cursor(self):
            self.focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_tabs(self) -> None:
        count = "" if self.proposal is None else number(self.proposal.counts.admitted)
        tried = self.trying.answer
        changed = number(len(tried.enters)) if tried is not None and self.trying.differs() else ""
        self.tabs.offer(
            (
                Tab(LIST, self.tr("Proposed list"), count),
                Tab(IF, self.tr("If the policy were another"), changed, Tone.AMBER),
            ),
            self.tabs.current or LIST,
        )

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        quota = self.quota
        if quota is None:
            return
        facts = ProposeAdmission(
            quota.service,
            quota.letter.letter_no,
            quota.letter.letter_on,
            None if quota.id else quota.letter.places,
            None if quota.id else quota.letter.from_month,
            offset=request.offset,
            limit=request.limit,
        )
        give = partial(self._proposed, request, deliver)
        self._page.ask(propose, facts, give, latest=f"propose {request.offset}", on_error=self._refuse)

    def _refuse(self, told: Trouble) -> None:
        """Nothing here is about a list any more; why is told above it by the page."""
        if told.kind is not ErrorKind.REFUSED:
            return
        self._refused, self.proposal = told, None
        no_list = self.tr("There is no list, for the reason that is told above.")
        allow(self.next_button, no_list)
        self._bar.say_missing(no_list)
        if holds_cursor(self):
            self.show_part(LIST)  # what is tried goes, and the cursor stood there perhaps
        self.strip.hide()
        self.table.mark_line(0)
        self.empty.say(self.tr("There is no list"), self.tr("Esc leads back to the letters."))
        self.card.show_over(True)
        self.trying.forget(no_list)
        self._offer_tabs()
        self.proposed.emit()

    def _proposed(self, request: PageRequest, deliver: Callable[[RowPage], None], proposal: Proposal) -> None:
        if request.offset == 0 or self.proposal is None:
            self.proposal = proposal
        rows = considered(proposal.rows)
        rest = min(NEXT, proposal.counts.waiting - proposal.matched)
        total = proposal.matched + rest
        room = request.limit - len(rows)
        first = max(request.offset, proposal.matched)
        if not rest or not room or first >= total:
            deliver(RowPage(rows, total))
            return

        def give(page: QueuePage) -> None:
            # Behind the last place the list is the queue itself, which must stand in the order of the day.
            stands = page.scored_on == proposal.day and page.policy.policy == proposal.policy
            after = beyond(page.rows) if stands else ()
            deliver(RowPage((*rows, *after), total if stands else proposal.matched))

        facts = ListQueue(proposal.service, offset=first, limit=min(room, total - first))
        self._page.ask(list_queue, facts, give, latest=f"beyond {request.offset}")

    def _rows_loaded(self, total: int) -> None:
        proposal = self.proposal
        if proposal is None:
            return
        self.strip.show()
        nobody = self.tr("Nobody waits for this service")
        self.empty.say(nobody, self.tr("Esc leads back to the letters."))
        self.card.show_over(total == 0)
        self.table.mark_line(proposal.matched)
        nobody = self.tr("Nobody of this list can be admitted; the reasons stand beside each.")
        allow(self.next_button, unless(proposal.counts.admitted, nobody))
        self._bar.say_missing("" if proposal.counts.admitted else nobody)
        if not self._opened and total:
            self._opened = True
            past = min(total, proposal.matched + _LOOKED_PAST) - 1
            self.table.scrollTo(self.table.rows.index(past, self.table.first_visible()))
            self.table.go_to(max(0, min(total, proposal.matched) - 1))
        self.trying.show_proposal(proposal)
        self._offer_tabs()
        self.proposed.emit()

    def _open_file(self, row: ListedRow) -> None:
        if self._page.permits(Permission.VIEW_FILES):
            self._page.desk.go("file", key=row.file_no)
