# SPDX-License-Identifier: Apache-2.0
"""Admission by quota as a page: letter, proposed list, the head's approval, the sealed run."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.frame.page import Desk, Key, Page
from welfare_desk.desktop.frame.staged import Staged
from welfare_desk.desktop.frame.taking_back import open_telling
from welfare_desk.desktop.kit.allowing import allow, under_way
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.kit.steps import Steps
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.waiting.admission.approval_step import ApprovalStep
from welfare_desk.desktop.waiting.admission.approving import Approving
from welfare_desk.desktop.waiting.admission.day_act import DayAct
from welfare_desk.desktop.waiting.admission.decided_step import DecidedStep
from welfare_desk.desktop.waiting.admission.letter_acts import LetterActs
from welfare_desk.desktop.waiting.admission.list_step import IF, ListStep, example_quota
from welfare_desk.desktop.waiting.admission.listed_rows import ListedRow
from welfare_desk.desktop.waiting.admission.quota_step import QuotaStep
from welfare_desk.desktop.waiting.admission.step_acts import StepActs
from welfare_desk.desktop.waiting.admission.weights import PICTURED
from welfare_desk.desktop.waiting.policy.forms import KeepDialog
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.domain.waiting.quota import Quota
from welfare_desk.services.door import Kind

QUOTA, LIST, APPROVAL, DECIDED = range(4)


class AdmissionPage(Page):
    """The wizard; `load` takes `quota`, a letter whose list is shown at once, or `run`, what was decided.

    With `submitted` it is the list of a letter that waits for the head.
    """

    kinds = frozenset({Kind.QUEUE, Kind.FILE, Kind.PERSON, Kind.PENSION})
    has_action_bar = True
    poses = ("list", "tried", "approval", "new_quota")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._wanted, self._submitted = 0, False
        self._looked_at, self._in_file = "", False
        self._names = (
            self.tr("Quota"),
            self.tr("Proposed list"),
            self.tr("Head's approval"),
            self.tr("Minutes"),
        )
        self.steps = Steps(self._names)
        self.letters = QuotaStep(self)
        self.listing = ListStep(self)
        self.tabs = self.listing.tabs
        self.approval = ApprovalStep(self)
        self.decided = DecidedStep(self)
        self.approving = Approving(self, self.listing)
        self.acts = LetterActs(self, self.letters)
        self.day_act = DayAct(self)
        names = self._names[LIST], self._names[DECIDED]
        self.step_acts = StepActs(self, self.listing, self.decided.view, names)
        self._stages = (self.letters, self.listing, self.approval, self.decided)
        self.staged = Staged(self, self.steps, self._stages, self.approving.progress)
        self._connect()
        self._commands()
        self.go_to_step(QUOTA)
        self.command_list_out()

    def _connect(self) -> None:
        self.letters.go_on.connect(self._propose)
        self.letters.loaded.connect(self._letters_loaded)
        self.listing.back.connect(partial(self.go_to_step, QUOTA))
        self.listing.go_on.connect(self._to_approval)
        self.listing.proposed.connect(self._proposed)
        self.listing.trying.keep_asked.connect(self._keep)
        self.approval.back.connect(partial(self.go_to_step, LIST))
        self.approval.send_asked.connect(self.approving.send)
        self.approval.return_asked.connect(self.acts.send_back)
        self.approval.approve_asked.connect(self._approve)
        self.approving.decided.connect(self._decided)
        self.approving.changed.connect(self._list_changed)
        self.approving.busy.connect(self._busy)
        self.decided.another_asked.connect(partial(self.go_to_step, QUOTA))
        self.decided.view.opened.connect(self._open_file)

    def _commands(self) -> None:
        self.acts.add_commands()
        self.decided.print_button.act(self.step_acts.add_commands())
        for words, icon, slot, keys in (
            (self.tr("On to the next step"), "arrow-left", self.proceed, "Ctrl+Return"),
            (self.tr("One step back; cancels work under way"), "undo-2", self.step_back, "Esc"),
        ):
            # What lies over the page (palette, question) keeps these keys for itself.
            action = self.command(words, icon, slot, keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.command(self.tr("Call list"), "phone", self._to_calls, "Shift+F7")
        self.command(self.tr("Sealed runs"), "stamp", partial(self.desk.go, "runs"), "Shift+F8")
        self.day_act.add_command(self.letters.table)
        self.command_parts(self._step_part)

    # what the window calls

    def load(self, quota: int = 0, run: int = 0, submitted: bool = False, **arguments: Any) -> None:
        self.say_title(self.tr("Waiting queue"), self.tr("Admission by quota"))
        self._wanted, self._submitted = quota, submitted
        if run:
            self._decided(run)
        elif self.step == DECIDED and not self._in_file:
            self.go_to_step(QUOTA)  # what was decided is looked at among the sealed runs
        self._in_file = False
        self.letters.open()

    def reload(self) -> None:
        if not self.isVisible() or self.approving.under_way():
            return
        self.letters.fetch()

    def show_trouble(self, told: Told) -> None:
        self.trouble.show_error(told, more=self.day_act.offered_for(told))

    def fit(self, width: int, height: int) -> None:
        self.staged.fit(width, height)

    def pose(self, name: str) -> None:
        if name == "new_quota":
            self.acts.new()
        elif name == "tried":
            self.listing.show_part(IF)
            self.listing.trying.try_policy(PICTURED)
        elif name == "approval":
            self._to_approval()
        else:
            known = next((one for one in self.letters.quotas if one.left), None)
            self._propose_under(known or example_quota(self.desk.today()))

    def first_focus(self) -> QWidget:
        return self._stages[self.step].focus()

    def heard(self) -> tuple[Key, ...]:
        return (
            Key("← →", self.tr("on a weight: less, more")),
            Key("PgUp PgDn", self.tr("on a weight: ten steps")),
        )

    def is_filled(self) -> bool:
        return self.letters.read

    # steps

    @property
    def step(self) -> int:
        """The step shown: QUOTA, LIST, APPROVAL or DECIDED."""
        return self.staged.step

    def go_to_step(self, step: int) -> None:
        """Show a step; what was done in the others stays."""
        self.staged.go_to(step)
        self._allow()
        if self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        self.acts.allow_at(self.step == QUOTA, self._names[QUOTA])
        self.step_acts.allow_at(in_list=self.step == LIST, in_run=self.step == DECIDED)

    def proceed(self) -> None:
        """Ctrl+Enter: what the filled button of the step does, or why it does not."""
        if not self.approving.under_way():
            self.staged.at_hand.proceed()

    def step_back(self) -> None:
        """Esc: cancel the work under way, else close what is open, else one step back."""
        if self.approving.cancel():
            return
        if self.trouble.banner() is not None:
            self.trouble.clear()
        elif self.staged.at_hand.step_back():
            return
        elif self.step == DECIDED:
            self.go_to_step(QUOTA)
        elif self.step > QUOTA:
            self.go_to_step(self.step - 1)
        else:
            self.desk.say(self.tr("This is the first step."), Tone.AMBER, "undo-2")

    def _step_part(self, step: int) -> None:
        if self.step == LIST:
            self.listing.step_part(step)
        elif self.step == DECIDED:
            self.decided.view.step_part(step)
        else:
            self.desk.say(self.tr("This step has one part only."), Tone.AMBER, "info")

    def _busy(self, busy: bool) -> None:
        allow(self.staged.stack, under_way() if busy else "")
        if busy and self.isVisible():
            self.setFocus()  # Esc must reach the work under way
        elif self.isVisible():
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    # letters

    def _letters_loaded(self) -> None:
        if self._submitted:
            waits = [one.id for one in self.letters.quotas if one.submitted_by and one.left]
            self._wanted, self._submitted = waits[0] if waits else 0, False
        if self._wanted:
            wanted, self._wanted = self._wanted, 0
            if self.letters.stand_on(wanted) and not self.letters.why_not():
                self._propose()
        elif self.step in (LIST, APPROVAL) and self.listing.quota is not None:
            now = {one.id: one for one in self.letters.quotas}.get(self.listing.quota.id)
            if now is None or not now.left:
                self.go_to_step(QUOTA)
            else:
                self.listing.show_quota(now)
        self.recalls.attempt()

    def _propose(self) -> None:
        if (quota := self.letters.current()) is not None:
            self._propose_under(quota)

    def _propose_under(self, quota: Quota) -> None:
        self.go_to_step(LIST)
        self.listing.show_quota(quota)

    # the list

    def _proposed(self) -> None:
        self.listing.tell_letter(self.letters.services)
        proposal = self.listing.proposal
        if self.step != APPROVAL:
            return
        if proposal is None:
            self.go_to_step(LIST)  # it is refused by now, and the page tells why
            return
        if proposal.digest == self._looked_at:
            self._show_approval()
            return
        self.go_to_step(LIST)  # what is approved has been looked at
        told = self.tr("The list is another one by now; look at it before it is approved.")
        self.desk.say(told, Tone.AMBER, "users")

    def _keep(self, policy: Policy) -> None:
        proposal = self.listing.proposal
        if proposal is not None:
            dialog = KeepDialog(self, proposal.service, policy)
            open_telling(self, dialog, self.tr("What was tried is kept among the drafts of the policy"))

    # the decision

    def _to_approval(self) -> None:
        if self.listing.proposal is not None:
            self._looked_at = self.listing.proposal.digest
            self.approving.look()
            self.go_to_step(APPROVAL)
            self._show_approval()
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_approval(self) -> None:
        quota, proposal = self.listing.quota, self.listing.proposal
        if quota is not None and proposal is not None:
            tried = self.listing.trying.differs()
            self.approval.show_list(quota, proposal, self.letters, tried=tried)
        if self.isVisible() and self.step == APPROVAL and not holds_cursor(self.approval):
            self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)  # its button has gone

    def _approve(self) -> None:
        self.approving.approve(str(self.approval.reason.value()))

    def _list_changed(self) -> None:
        """The list is another by now: it is shown again, and what has changed stands above it."""
        banner_kept = self.approving.banner()
        self.go_to_step(LIST)
        if self.listing.quota is not None:
            self.listing.show_quota(self.listing.quota)
        self.trouble.show_banner(banner_kept)

    def _open_file(self, row: ListedRow) -> None:
        """Of somebody decided on; the way back leads to the run again."""
        self._in_file = True
        self.desk.go("file", key=row.file_no)

    def _decided(self, run: int) -> None:
        self.go_to_step(DECIDED)
        self.approval.reason.set_value("")
        self.decided.show_run(run)
        self.letters.fetch()  # the announcement came while the approval was under way

    def _to_calls(self) -> None:
        quota: Quota | None = self.listing.quota or self.letters.current()
        self.desk.go("calls", service="" if quota is None else quota.service)
