# SPDX-License-Identifier: Apache-2.0
"""Third step of an admission: what the head approves, who has put it before them, and the approval."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.bars import ActionBar
from welfare_desk.desktop.frame.page import GAP, MARGIN, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, reason_of, unless
from welfare_desk.desktop.kit.banners import Hint
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, FactRow, empty
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.focus import into_view
from welfare_desk.desktop.kit.labels import Label, Rule
from welfare_desk.desktop.kit.words import (
    day,
    day_in_words,
    digest_groups,
    letter_number,
    month_title,
    number,
)
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.cautions import Cautions
from welfare_desk.desktop.waiting.admission.quota_step import QuotaStep
from welfare_desk.desktop.waiting.admission.words import (
    conditions_words,
    policy_words,
    service_name,
    why_skipped,
)
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting.proposal import Proposal
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.domain.waiting.services import WaitingService


def _scrolled(held: QWidget, name: str) -> QScrollArea:
    """On a low screen with much to tell nothing is squeezed."""
    held.setProperty("ground", "false")
    area = QScrollArea()
    area.setWidget(held)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area


class ApprovalStep(QWidget):
    """Signals: `back`, `approve_asked`, `send_asked` (True: to the head; False: taken back), `return_asked`.

    `return_asked` (Quota): the list goes back to whoever has put it before the head.
    """

    back = Signal()
    approve_asked = Signal()
    send_asked = Signal(bool)
    return_asked = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._quota: Quota | None = None
        self._proposal: Proposal | None = None
        self.tools = QWidget()
        self.letter = Card(self.tr("What is approved"))
        self.list = Card(self.tr("The list"))
        self.cautions = Cautions()
        self.reason = TextField("reason", self.tr("Note to the run (may be left empty)"))
        self.send_button = Button(self.tr("Send to the head"), "send", ButtonKind.FILLED)
        self.unsend_button = Button(self.tr("Take back from the head"), "undo-2")
        self.return_button = Button(self.tr("Send back with a reason…"), "undo-2")
        self.back_button = Button(self.tr("Back"))
        self.approve_button = Button(self.tr("Approve"), "stamp", ButtonKind.FILLED)
        self._bar = ActionBar()
        self._build()

    def _build(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(px(GAP))
        cards.addWidget(self.letter, 1)
        cards.addWidget(self.list, 1)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(10))
        inner.setSpacing(px(9))
        inner.addWidget(self.cautions)
        inner.addLayout(cards)
        inner.addWidget(self.reason)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(_scrolled(held, self.tr("What is approved")), 1)
        outer.addWidget(self._bar)
        self._head = self._page.desk.may(Permission.APPROVE)
        told = self.tr("Approving admits them, writes their events and seals the run.")
        self._bar.say(Hint("lock", told))
        self._bar.add(self.back_button).clicked.connect(self.back)
        self._bar.add(self.unsend_button)
        self._bar.add(self.return_button)
        self._bar.add(self.send_button, "" if self._head else "Ctrl+Enter")
        self._bar.add(self.approve_button, "Ctrl+Enter" if self._head else "")
        self.approve_button.setVisible(self._head)
        self.reason.setVisible(self._head)
        self.reason.changed.connect(self._show_reason)
        self.send_button.clicked.connect(partial(self._ask_send, True))
        self.unsend_button.clicked.connect(partial(self._ask_send, False))
        self.return_button.clicked.connect(self._ask_return)
        self.approve_button.clicked.connect(self.approve_asked)

    # what the wizard calls

    def _ask_send(self, wanted: bool, _: bool = False) -> None:
        self.send_asked.emit(wanted)

    def _ask_return(self) -> None:
        self.return_asked.emit(self._quota)

    def _show_reason(self) -> None:
        into_view(self.reason)  # the cursor may be below what is told

    def show_list(self, quota: Quota, proposal: Proposal, letters: QuotaStep, *, tried: bool) -> None:
        """Show what would be decided now; `tried`: another policy stood beside the list."""
        self._quota, self._proposal = quota, proposal
        self._tell_letter(proposal, letters.services)
        self._tell_list(proposal)
        self.cautions.show_list(quota, proposal, tried=tried)
        edit = lacking(self._page.desk, Permission.EDIT_QUEUE)
        self.send_button.setVisible(not self._head and not quota.submitted_by)
        own = quota.id in letters.own
        self.unsend_button.setVisible(bool(quota.submitted_by) and own and not edit)
        self.return_button.setVisible(bool(quota.submitted_by) and not own and not edit)
        allow(self.send_button, edit, self._nobody())
        allow(self.unsend_button, edit)
        allow(self.return_button, edit)
        allow(self.approve_button, lacking(self._page.desk, Permission.APPROVE), self._nobody())
        told = self.tr("Approve: admit {count}").format(count=number(proposal.counts.admitted))
        self.approve_button.say(told)
        waits = bool(quota.submitted_by) and not self._head
        self._bar.say_missing(self.tr("The head decides now.") if waits else self._nobody())

    def _nobody(self) -> str:
        nobody = self.tr("Nobody of this list can be admitted.")
        return not_loaded() if self._proposal is None else unless(self._proposal.counts.admitted, nobody)

    def _tell_letter(self, told: Proposal, services: tuple[WaitingService, ...]) -> None:
        empty(self.letter.body)
        left = self.tr("{left} of {places}").format(left=number(told.left), places=number(told.places))
        facts = (
            (self.tr("Letter"), isolate(letter_number(told.letter_no)), False),
            (self.tr("Day of the letter"), day_in_words(told.letter_on), False),
            (self.tr("Service"), service_name(services, told.service), False),
            (self.tr("Places left"), left, False),
            (self.tr("First month"), month_title(told.from_month), False),
            (self.tr("Order"), policy_words(told.policy), False),
            (self.tr("As of"), day(told.day), False),
        )
        for name, value, code in facts:
            self.letter.body.addWidget(FactRow(name, value, code=code))
        self.letter.body.addWidget(Rule())
        said = self.tr("For whom: {conditions}").format(conditions=conditions_words(told.conditions))
        self.letter.body.addWidget(Label(said, "muted", wrap=True))
        self.letter.body.addStretch(1)

    def _tell_list(self, told: Proposal) -> None:
        empty(self.list.body)
        counts = told.counts
        admitted = self.tr("{count} of {waiting}").format(
            count=number(counts.admitted), waiting=number(counts.waiting)
        )
        self.list.body.addWidget(FactRow(self.tr("Are admitted"), admitted, tone=Tone.GREEN))
        amber = Tone.AMBER if counts.skipped else None
        self.list.body.addWidget(FactRow(self.tr("Are passed over"), number(counts.skipped), tone=amber))
        for reason, count in counts.reasons:
            self.list.body.addWidget(FactRow("· " + why_skipped(reason, None), number(count)))
        self.list.body.addWidget(Rule())
        self.list.body.addWidget(Label(self.tr("Digest of the list that was looked at"), "small"))
        half = len(told.digest) // 2
        for part in (told.digest[:half], told.digest[half:]):
            self.list.body.addWidget(Label(digest_groups(part), "strong", code=True))
        self.list.body.addStretch(1)

    def fit(self, narrow: bool, low: bool) -> None:
        """Nothing here goes by the size of the window."""

    def focus(self) -> QWidget:
        """What gets the cursor: the note, which is optional, or the button; what is sent stays with Enter."""
        if self._head:
            return self.reason.control
        return self.send_button if self.send_button.isVisible() else self.back_button

    def proceed(self) -> None:
        """What the filled button does."""
        if self._head and self.approve_button.isEnabled():
            self.approve_asked.emit()
        elif not self._head and self.send_button.isVisible() and self.send_button.isEnabled():
            self.send_asked.emit(True)
        else:
            told = reason_of(self.approve_button) or reason_of(self.send_button) or self._nobody()
            self._page.desk.say(told, Tone.AMBER, "lock")

    def step_back(self) -> bool:
        """There is nothing to close here."""
        return False
