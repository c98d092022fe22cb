# SPDX-License-Identifier: Apache-2.0
"""A policy that was tried is kept under a name, as a draft of the office."""

from __future__ import annotations

from typing import Any

from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.domain.waiting.policy import Policy
from welfare_desk.services.waiting.policies import (
    LONGEST_NAME,
    DiscardPolicy,
    KeepPolicy,
    PolicyKept,
    discard_policy,
    keep_policy,
)


class KeepTriedDialog(FormDialog):
    """Answers with `PolicyKept`."""

    drafted = "what-if"

    def __init__(self, page: Page, service: str, policy: Policy) -> None:
        super().__init__(
            page,
            self.tr("Keep what was tried"),
            self.tr(
                "It stands among the drafts of the policy; the queue stays as it is until the head approves one."
            ),
        )
        self._service, self._policy = service, policy
        self.name = TextField("name", self.tr("Name of the draft"), required=True, longest=LONGEST_NAME)
        self.form.add(self.name, 2)
        self.finish(self.tr("Keep"), "save")

    def afresh(self) -> None:
        """A new draft: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any]:
        return keep_policy, KeepPolicy(self._service, self.name.value(), self._policy)

    def undoing(self, answer: PolicyKept) -> tuple[Any, Any]:
        return discard_policy, DiscardPolicy(answer.id)
