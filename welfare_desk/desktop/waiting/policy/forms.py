# SPDX-License-Identifier: Apache-2.0
"""A draft is kept under a name; the head approves one, with the comparison that was looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.domain.waiting.listing import PolicyTold
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.services.waiting.policies import (
    LONGEST_NAME,
    ApprovePolicy,
    DiscardPolicy,
    KeepPolicy,
    PolicyKept,
    approve_policy,
    discard_policy,
    keep_policy,
)


class KeepDialog(CommitDialog):
    """Answers with the draft kept."""

    drafted = "policy-name"

    command = keep_policy

    def __init__(self, page: Page, service: str, policy: Policy) -> None:
        super().__init__(page, self.tr("Keep this policy as a draft"), self.tr("Keep"), columns=1)
        self._service, self._policy = service, policy
        self.name = TextField("name", self.tr("Name"), required=True, longest=LONGEST_NAME)
        self.form.add(self.name)
        told = self.tr("A draft orders nobody; the head approves it from a day on.")
        self.body.addWidget(Label(told, "small", wrap=True))
        self.finish()

    def afresh(self) -> None:
        """A new draft: nobody else has it yet."""

    def facts(self) -> KeepPolicy:
        return KeepPolicy(self._service, self.form.values()["name"], self._policy)

    def undoing(self, answer: PolicyKept) -> tuple[Any, Any]:
        return discard_policy, DiscardPolicy(answer.id)


class ApproveDialog(CommitDialog):
    """The head lets a draft order the queue; `look` shows the comparison again when the queue has changed."""

    drafted = "policy-approval"

    command = approve_policy
    date_field = "since"
    places = {"policy_since_past": "since", "policy_since_far": "since", "policy_since_taken": "since"}

    def __init__(
        self,
        page: Page,
        draft: PolicyTold,
        seen: str = "",
        moved: int | None = None,
        look: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(page, self.tr("Approve the policy"), self.tr("Approve"))
        self.record = str(draft.id)
        self._draft, self._seen, self._look = draft, seen, look
        today = page.desk.today
        self.since = JalaliField("since", self.tr("Holds from"), today, required=True)
        self.letter_no = TextField("letter_no", field_name("letter_no"), longest=60)
        self.reason = TextField("reason", field_name("reason"), required=True, longest=500)
        self.form.add(self.since)
        self.form.add(self.letter_no)
        self.form.add(self.reason, 2)
        self.since.set_value(today())
        told = self.tr("“{name}” orders the queue from that day on.").format(name=draft.name)
        self.body.addWidget(Label(told, wrap=True))
        if moved is not None:
            told = self.tr("{count} persons would stand elsewhere than today.", "", moved)
            self.body.addWidget(Label(told.format(count=number(moved)), "muted", wrap=True))
        self.finish()

    def afresh(self) -> None:
        """A draft is never written over: it is approved or thrown away, which is refused in its own words."""

    def facts(self) -> ApprovePolicy:
        values = self.form.values()
        return ApprovePolicy(
            self._draft.id, values["since"], values["reason"], values["letter_no"], self._seen
        )

    def refused(self, told: Told) -> None:
        if told.code != "comparison_changed" or self._look is None:
            super().refused(told)
            return
        again = Button(self.tr("Look again"), "refresh-cw", ButtonKind.FILLED)
        again.clicked.connect(self._look_again)
        self.trouble.show_banner(Banner(Tone.AMBER, "refresh-cw", told.text, acts=(again,), code=told.code))

    def _look_again(self) -> None:
        look, self._look = self._look, None
        self.set_aside(None)
        if look is not None:
            look()
