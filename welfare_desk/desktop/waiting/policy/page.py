# SPDX-License-Identifier: Apache-2.0
"""The ordering policy of a queue: what is in force and was, drafts, and whom another one would move."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.frame.taking_back import open_telling, tell_done
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_edited, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.fields.lines import Choice
from welfare_desk.desktop.kit.labels import Chip, OneLine
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.weights import PICTURED
from welfare_desk.desktop.waiting.beside import WIDE
from welfare_desk.desktop.waiting.policy.comparison import PolicyShifts
from welfare_desk.desktop.waiting.policy.editor import PolicyEditor
from welfare_desk.desktop.waiting.policy.files import PolicyFiles
from welfare_desk.desktop.waiting.policy.forms import ApproveDialog, KeepDialog
from welfare_desk.desktop.waiting.policy.leaving import ask_about_weights
from welfare_desk.desktop.waiting.policy.stories import state_of, story_of
from welfare_desk.desktop.waiting.telling import policy_named
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.waiting.entries import PENSION
from welfare_desk.domain.waiting.listing import PolicyTold, QueueFigures
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.services.door import Kind
from welfare_desk.services.waiting.policies import (
    DiscardPolicy,
    ListPolicies,
    Policies,
    PolicyKept,
    discard_policy,
    policies,
)
from welfare_desk.services.waiting.questions import AskFigures, figures

_PAUSE = 400
"""Milliseconds without an edit before the comparison is made anew."""
PROPOSED, TYPED = "proposal", "typed"


class PolicyPage(Page):
    """`load` takes `service` (a code)."""

    kinds = frozenset({Kind.QUEUE})
    poses = ("changed", "keep")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.service = PENSION
        self._found: Policies | None = None
        self._line: int | None = None
        self._shown = ""
        self._digest, self._compared = "", Policy()
        self.chosen = Choice()
        self.chosen.setAccessibleName(self.tr("Policy shown (F9)"))
        self.chosen.setMinimumWidth(px(310))
        self.about = OneLine("", "small")
        self.state = Chip("", Tone.GREY)
        self.editor = PolicyEditor()
        self.comparison = PolicyShifts(self)
        self.keep_button = Button(self.tr("Keep under a name…"), "save")
        self.drop_button = Button(self.tr("Throw away"), "x")
        self.approve_button = Button(self.tr("Approve"), "stamp", ButtonKind.FILLED)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_PAUSE)
        self.pause.timeout.connect(self.compare)
        self._build()
        self._commands()
        self.chosen.activated.connect(self._choose)
        self.editor.changed.connect(self._edited)
        self.comparison.known.connect(self._compared_now)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(10))
        for widget in (self.chosen, self.state):
            head.addWidget(widget)
        head.addWidget(self.about, 1)
        for button in (self.drop_button, self.keep_button, self.approve_button):
            head.addWidget(button)
        left, right = Card(self.tr("Weights")), Card()
        left.setFixedWidth(px(430))
        left.body.addWidget(self.editor, 1)
        right.body.addWidget(self.comparison, 1)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(left)
        body.addWidget(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def _commands(self) -> None:
        self._keep = self.command(self.tr("Keep under a name…"), "save", self.keep, "Ctrl+S")
        self._drop = self.command(self.tr("Throw the draft away"), "x", self.discard, "Ctrl+Del")
        self._approve = self.command(self.tr("Approve the draft"), "stamp", self.approve, "Ctrl+G")
        self._back = self.command(self.tr("Back to the policy in force"), "rotate-ccw", self.back, "Ctrl+R")
        self.command(self.tr("Choose the policy shown"), "list", self._open_choice, "F9")
        self.command(self.tr("The proposal that comes with the program"), "lightbulb", self.propose, "F7")
        self.files = PolicyFiles(self, self.editor.policy, self._read)
        self.keep_button.act(self._keep)
        self.drop_button.act(self._drop)
        self.approve_button.act(self._approve)
        self.recalls.new("policy-name", self.keep)
        self.recalls.by_id("policy-approval", self._recall_approval)

    # what the window calls

    def load(self, service: str = "", **arguments: Any) -> None:
        if service and service != self.service:
            self.service, self._shown, self._found = service, "", None
        self.say_title(self.tr("Waiting queue"), self.tr("Ordering policy"))
        self._ask()
        _tell_status(self)

    def reload(self) -> None:
        if self.isVisible():
            self._ask()

    def fit(self, width: int, height: int) -> None:
        self.about.setVisible(width >= WIDE)

    def pose(self, name: str) -> None:
        self.editor.edit(PICTURED)
        if name == "keep":
            self.keep()

    def first_focus(self) -> QWidget:
        return self.chosen

    def is_filled(self) -> bool:
        return self._found is not None

    # what is shown

    def _ask(self) -> None:
        self.ask(policies, ListPolicies(self.service), self._show, latest="policies")
        self.ask(figures, AskFigures(self.service), self._measure, latest="figures")

    def _measure(self, found: QueueFigures) -> None:
        self._line = found.line

    def _show(self, found: Policies) -> None:
        first = self._found is None
        self._found = found
        self.trouble.clear()
        self.say_title(
            self.tr("Waiting queue"),
            self.tr("Ordering policy: {service}").format(
                service=service_words(self.service, found.service_name)
            ),
        )
        self._offer()
        known = self._shown == PROPOSED or self._told() is not None
        if known and not first and self.is_edited():
            self._follow()
            self.pause.start()  # the queue may have changed, what is typed stays
        else:
            self._shown = self._shown if known else str(found.in_force.id)
            self._show_policy(self._policy_of(self._shown))
        self.recalls.attempt()

    def _offer(self) -> None:
        found = self._found
        assert found is not None
        told = [found.in_force, *(one for one in found.approved if one.id != found.in_force.id)]
        named = [(str(one.id), self._named(one)) for one in told]
        named += [(str(one.id), self.tr("Draft: {name}").format(name=one.name)) for one in found.drafts]
        self.chosen.offer([*named, (PROPOSED, self.tr("Proposal that comes with the program"))])
        self.chosen.choose(self._shown or str(found.in_force.id))

    def _named(self, one: PolicyTold) -> str:
        assert self._found is not None
        if one.id == self._found.in_force.id:
            return self.tr("In force: {policy}").format(policy=policy_named(one))
        return policy_named(one)

    def _told(self) -> PolicyTold | None:
        """The kept policy that is shown; None of the proposal, or of one that is gone."""
        found = self._found
        if found is None:
            return None
        known = [found.in_force, *found.approved, *found.drafts]
        return next((one for one in known if str(one.id) == self._shown), None)

    def _policy_of(self, name: str) -> Policy:
        assert self._found is not None
        told = self._told()
        if name == PROPOSED:
            return self._found.proposal
        return self._found.in_force.policy if told is None else told.policy

    def _show_policy(self, policy: Policy) -> None:
        self.editor.show_policy(policy)
        self.chosen.choose(self._shown)
        self._follow()
        self.compare()

    def is_edited(self) -> bool:
        """Whether what is typed differs from the policy that was shown."""
        return self._found is not None and self.editor.policy() != self._policy_of(self._shown)

    def _edited(self) -> None:
        self._digest = ""
        self._follow()
        self.pause.start()

    def may_leave(self, go_on: Callable[[], None]) -> None:
        if not self.is_edited():
            go_on()
            return
        may_keep = not lacking(self.desk, Permission.EDIT_QUEUE) and not self.editor.is_wrong()
        ask_about_weights(
            self, self.keep if may_keep else None, go_on, lambda: self.chosen.choose(self._shown)
        )

    def _choose(self) -> None:
        self.may_leave(partial(self._show_named, str(self.chosen.value())))

    def _show_named(self, name: str) -> None:
        self._shown = name
        self._show_policy(self._policy_of(name))

    def _follow(self) -> None:
        """What can be done with what is shown, and what it is."""
        told, edited, wrong = self._told(), self.is_edited(), self.editor.is_wrong()
        draft = told is not None and told.draft
        in_force = self._found is not None and self._shown == str(self._found.in_force.id)
        edit = lacking(self.desk, Permission.EDIT_QUEUE)
        number_wanted = unless(not wrong, self.tr("A weight that is typed is no number."))
        kept = unless(edited or self._shown == PROPOSED or told is None, nothing_edited())
        allow(self._keep, edit, number_wanted, kept)
        only_drafts = unless(
            draft, self.tr("Only a draft is thrown away or approved; choose one, or keep one.")
        )
        allow(self._drop, edit, only_drafts)
        unchanged = unless(
            not edited, self.tr("It was changed since it was kept: keep it under a name first.")
        )
        looked_at = unless(self._digest, self.tr("The lists before and after are being made."))
        allow(self._approve, lacking(self.desk, Permission.APPROVE), only_drafts, unchanged, looked_at)
        allow(self._back, unless(edited or not in_force, self.tr("The policy in force is shown already.")))
        self.state.show_state(*state_of(told, edited=edited, in_force=in_force))
        self.about.setText(story_of(told))

    def compare(self) -> None:
        """Show whom the policy typed would move against the one in force."""
        self.pause.stop()
        self._digest = ""
        if self.editor.is_wrong():
            self.comparison.tell(self.tr("A weight that is typed is no number."))
            return
        self._compared = self.editor.policy()
        self.comparison.compare(self.service, self._compared, self._line)

    def _compared_now(self, digest: str) -> None:
        self._digest = digest if self.editor.policy() == self._compared else ""
        self._follow()
        self.recalls.attempt()

    # acts

    def _open_choice(self) -> None:
        self.chosen.setFocus()
        self.chosen.showPopup()

    def propose(self) -> None:
        """Show the proposal that comes with the program."""
        if self._found is not None:
            self.may_leave(partial(self._show_named, PROPOSED))

    def back(self) -> None:
        """Show the policy in force; what is typed goes."""
        if self._found is not None:
            self._show_named(str(self._found.in_force.id))

    def keep(self) -> None:
        """Ask under which name the policy is kept."""
        if self.permits(Permission.EDIT_QUEUE):
            dialog = KeepDialog(self, self.service, self.editor.policy())
            dialog.answered.connect(self._kept)
            open_telling(self, dialog, self.tr("The draft is kept"))

    def _kept(self, answer: object) -> None:
        if isinstance(answer, PolicyKept):
            self._shown, self._found = str(answer.id), None
            self._ask()

    def discard(self) -> None:
        """Ask before the draft shown is thrown away."""
        draft = self._told()
        if draft is None or not draft.draft:
            return
        text = self.tr("“{name}” is no longer offered; who stands where stays as it is.").format(
            name=draft.name
        )
        acts = [(self.tr("Throw away"), True)]

        def decided(sure: object) -> None:
            if sure:
                self.do(discard_policy, DiscardPolicy(draft.id, draft.row_version), self._discarded)

        ask(self, self.tr("Throw this draft away?"), text, acts, decided, danger=True)

    def _discarded(self, _: object) -> None:
        self._shown, self._found = "", None
        tell_done(self, self.tr("The draft is thrown away"))
        self._ask()

    def approve(self) -> None:
        """Ask from which day on the draft shown orders the queue."""
        draft = self._told()
        if draft is not None and draft.draft and self._digest:
            moved = self.comparison.table.rows.total
            dialog = ApproveDialog(self, draft, self._digest, moved, self.compare)
            dialog.answered.connect(self._approved)
            open_telling(self, dialog, self.tr("The policy is approved"))

    def _approved(self, answer: object) -> None:
        if isinstance(answer, PolicyKept):
            self._shown, self._found = "", None
            self._ask()

    def _read(self, policy: Policy) -> None:
        """Show the policy of a file; nothing is kept by that."""
        self.editor.show_policy(policy)
        self._edited()

    def _recall_approval(self, policy_id: str) -> None:
        """Its form opens when the lists before and after are there: nobody approves what was not shown."""
        if self._shown == policy_id and self._digest:
            self.approve()
        elif self._shown != policy_id:
            self._shown = policy_id
            if self._told() is not None:
                self._show_policy(self._policy_of(policy_id))


def _tell_status(page: Page) -> None:
    translate = QCoreApplication.translate
    told = translate("PolicyPage", "Looking changes nothing: only an approved policy orders the queue.")
    keys = [
        Key("Ctrl+S", translate("PolicyPage", "keep"), Permission.EDIT_QUEUE),
        Key("Ctrl+G", translate("PolicyPage", "approve"), Permission.APPROVE),
        Key("Ctrl+R", translate("PolicyPage", "back to the one in force")),
    ]
    page.say_status((told, None), keys=keys)
