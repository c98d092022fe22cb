# SPDX-License-Identifier: Apache-2.0
"""Beside a proposed list: what if the policy were another; by name who enters and leaves, nothing stored."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import (
    allow,
    lacking,
    not_loaded,
    nothing_edited,
    reason_of,
    unless,
)
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.operations import Running
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.shifts import FiguresRow, ShiftCard
from welfare_desk.desktop.waiting.admission.weights import Weights, with_weight
from welfare_desk.domain.access import Permission
from welfare_desk.domain.waiting.policy import PROPOSAL, CriterionKind, Order, Policy
from welfare_desk.domain.waiting.proposal import Proposal, WhatIf
from welfare_desk.services.waiting.what_if import AskWhatIf, what_if

PAUSE = 250
"""Milliseconds after the last press before the office is asked."""


class IfTried(QWidget):
    """The panel. Signals: `keep_asked` (Policy), `changed` (what is tried, or its answer)."""

    keep_asked = Signal(object)
    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._proposal: Proposal | None = None
        self._running: Running | None = None
        self.base: Policy | None = None
        self.tried: Policy | None = None
        self.answer: WhatIf | None = None
        self.card = Card(self.tr("If the policy were another…"), self.tr("nothing is kept unless you ask"))
        self.score_button = Button(self.tr("Try the proposed scoring"), "scale", ButtonKind.LINK)
        self.reset_button = Button(self.tr("Back to the policy in force"), "rotate-ccw", ButtonKind.LINK)
        self.weights = Weights()
        self.enters = ShiftCard("what-if-enters", self.tr("Who enters"), Tone.GREEN, page.desk.memory)
        self.leaves = ShiftCard("what-if-leaves", self.tr("Who leaves"), Tone.RED, page.desk.memory)
        self.figures = FiguresRow()
        self.both = Label("", "small", wrap=True)
        self.keep_button = Button(self.tr("Keep under a name…"), "save")
        self.drop_button = Button(self.tr("Throw away"), "x")
        self.progress = ProgressCard(
            "scale",
            self.tr("Trying the other policy"),
            self.tr("Cancelling goes back to the policy in force."),
        )
        self._refused = False
        """Whether what the page shows as trouble is about what was tried."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._build()

    def _build(self) -> None:
        self.card.add_act(self.score_button)
        self.card.add_act(self.reset_button)
        lists = QHBoxLayout()
        lists.setSpacing(px(8))
        lists.addWidget(self.enters, 1)
        lists.addWidget(self.leaves, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.both, 1)
        foot.addWidget(self.drop_button)
        foot.addWidget(self.keep_button)
        self.card.body.addWidget(self.weights)
        self.card.body.addWidget(self.progress)
        self.card.body.addLayout(lists, 1)
        self.card.body.addWidget(self.figures)
        self.card.body.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.card)
        self.weights.changed.connect(self.weigh)
        self.score_button.clicked.connect(self.try_scoring)
        self.reset_button.clicked.connect(self.throw_away)
        self.drop_button.clicked.connect(self.throw_away)
        self.keep_button.clicked.connect(self.keep)
        self.progress.cancel_asked.connect(self._cancelled)
        self._pause.timeout.connect(self._ask)
        self.forget(not_loaded())

    # what the wizard calls

    def show_proposal(self, proposal: Proposal) -> None:
        """Stand beside this list; what is tried stays tried where the policy is the same."""
        same = self.base == proposal.policy
        self._proposal, self.base = proposal, proposal.policy
        if not same or self.tried is None:
            self.tried = proposal.policy
        self._show_policy()
        self._ask()

    def forget(self, no_list: str) -> None:
        """There is no list to try anything on, and why."""
        self._pause.stop()
        self._end()
        self._proposal = self.base = self.tried = self.answer = None
        for part in (self.weights, self.reset_button):
            part.hide()
        for button in (self.score_button, self.drop_button, self.keep_button):
            allow(button, no_list)
        self.score_button.show()
        self._show_lists(True)
        self._show_nobody(self.tr("There is no list"))
        self.figures.clear()

    def fit(self, narrow: bool, low: bool) -> None:
        """A low window gives the note's line away."""
        self.card.note.setVisible(not narrow)
        self.figures.setVisible(not low)

    def focus(self) -> QWidget:
        """What gets the cursor: the first weight, or the button that tries a scoring."""
        first = next(iter(self.weights.cards.values()), None)
        return first if first is not None and self.weights.isVisible() else self.score_button

    def differs(self) -> bool:
        """Whether another policy than the one in force is tried."""
        return self.tried is not None and self.tried != self.base

    def under_way(self) -> bool:
        """Whether the office is being asked, or will be after the pause."""
        return self._running is not None or self._pause.isActive()

    def cancel(self) -> bool:
        """Esc: stop what is under way; False where nothing is."""
        if self._running is None:
            return False
        self.progress.cancel()
        return True

    # what the clerk does

    def weigh(self, kind: CriterionKind, weight: int) -> None:
        """Another weight; the office is asked after a short pause."""
        if self.tried is None or self.base is None:
            return
        base = self.base if self.base.order is Order.SCORE else PROPOSAL
        self.tried = with_weight(base, self.tried, kind, weight)
        self._show_policy()
        self._pause.start()

    def try_scoring(self) -> None:
        """Try the scoring that is shipped as a proposal."""
        self.try_policy(PROPOSAL)

    def try_policy(self, policy: Policy) -> None:
        """Try a whole policy."""
        if self.base is None:
            self._page.desk.say(reason_of(self.score_button), Tone.AMBER, "scale")
            return
        self.tried = policy
        self._show_policy()
        self.focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._pause.start()

    def throw_away(self) -> None:
        """Back to the policy in force; nothing was kept."""
        if self.base is None or not self.differs():
            self._page.desk.say(reason_of(self.drop_button), Tone.AMBER, "undo-2")
            return
        self.tried = self.base
        self._show_policy()
        self.focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def keep(self) -> None:
        """Keep what is tried under a name."""
        if self.tried is not None and self.keep_button.isEnabled():
            self.keep_asked.emit(self.tried)
        else:
            self._page.desk.say(reason_of(self.keep_button), Tone.AMBER, "save")

    # inside

    def _show_policy(self) -> None:
        tried, base = self.tried, self.base
        if tried is None or base is None:
            return
        scored = tried.order is Order.SCORE
        self.weights.show_policy(tried, base if base.order is Order.SCORE else PROPOSAL)
        self.weights.setVisible(scored)
        self.score_button.setVisible(not scored)
        self.reset_button.setVisible(self.differs())
        nothing = unless(self.differs(), nothing_edited())
        allow(self.score_button)
        allow(self.drop_button, nothing)
        allow(self.keep_button, lacking(self._page.desk, Permission.EDIT_QUEUE), nothing)
        self.changed.emit()

    def _ask(self) -> None:
        self._pause.stop()
        proposal, tried = self._proposal, self.tried
        if proposal is None or tried is None:
            return
        facts = AskWhatIf(proposal.service, proposal.left, tried, proposal.conditions)
        self._running = self._page.desk.operations.ask_long(
            what_if,
            facts,
            self._arrived,
            owner=self._page,
            on_error=self._failed,
            on_progress=self.progress.moved,
            latest="what-if",
        )
        self.progress.watch(self._running)

    def _arrived(self, answer: WhatIf) -> None:
        stopped = self._running is None or self._running.cancelled
        self._end()
        if stopped:
            return
        if self._refused:
            self._page.trouble.clear()
        self._refused = False
        self._show_lists(True)
        self.answer = answer
        hint = self.tr("Change a weight above.")
        enters, leaves = hint, hint
        if self.differs():
            enters, leaves = self.tr("Nobody enters with it."), self.tr("Nobody leaves with it.")
        self.enters.show_shifts(answer.enters, self.tr("{count} enter", "", len(answer.enters)), enters)
        self.leaves.show_shifts(answer.leaves, self.tr("{count} stay out", "", len(answer.leaves)), leaves)
        self.figures.show_figures(answer.now, answer.then)
        stay = answer.then.count - len(answer.enters)
        told = self.tr("{count} others are admitted either way.", "", stay).format(count=number(stay))
        if not self.differs():
            told = self.tr("This is the list of the policy in force: nobody enters, nobody leaves.")
        elif not answer.enters and not answer.leaves:
            told = self.tr("With what is tried the same persons are admitted: nobody enters, nobody leaves.")
        self.both.setText(told)
        self.changed.emit()

    def _failed(self, told: Told) -> None:
        self._end()
        if told.kind is not ErrorKind.CANCELLED:
            self._page.show_trouble(told)
            self._refused = True
            self._show_lists(False)
            self.figures.clear()
            self.both.setText("")

    def _show_lists(self, shown: bool) -> None:
        """What is refused lets nobody in or out: then there are no lists to read."""
        self.enters.setVisible(shown)
        self.leaves.setVisible(shown)

    def _show_nobody(self, hint: str) -> None:
        self.enters.show_shifts((), self.tr("{count} enter", "", 0), hint)
        self.leaves.show_shifts((), self.tr("{count} stay out", "", 0), hint)
        self.both.setText("")

    def _end(self) -> None:
        self._running = None
        self.progress.done()

    def _cancelled(self) -> None:
        """The answer is not waited for: back to what is known."""
        self._end()
        self.tried = self.base
        self._show_policy()
