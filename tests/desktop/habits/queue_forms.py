# SPDX-License-Identifier: Apache-2.0
"""The forms of queues and of their policies, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support import office as offices
from tests.support.household import ALI
from tests.support.pensions import pension_change
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.waiting import forms, joining, offering
from welfare_desk.desktop.waiting.policy import forms as policy_forms
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import LIVE, PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting.entries import OPEN_STATES, PENSION, QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.listing import PolicyTold
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.services import pension
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import calling, moving, policies, questions

TODAY = offices.NOON.date()


def who_waits(session: Session) -> FileSummary:
    """The first file, in the queue of the pension, unless another form has ended its coverage."""
    found: FileSummary = session.ask(show, ShowFile(ALI))
    waits = any(entry.state in OPEN_STATES and entry.service == PENSION for entry in found.queue)
    if not waits and found.file.coverage is Coverage.COVERED:
        if found.pension.state in LIVE:  # another form has granted it
            session.do(pension.change, pension_change(ALI, PensionState.CUT, TODAY))
        session.do(moving.move, moving.MoveInQueue(ALI, QueueState.WAITING, TODAY))
        found = session.ask(show, ShowFile(ALI))
    return found


def who_is_held(session: Session) -> FileSummary:
    """The same, held."""
    if who_waits(session).file.coverage is Coverage.COVERED:
        session.do(calling.hold, calling.HoldEntry(ALI, "بستری است"))
    found: FileSummary = session.ask(show, ShowFile(ALI))
    return found


def a_draft(session: Session) -> PolicyTold:
    """A draft of a policy for the pension."""
    session.do(policies.keep_policy, policies.KeepPolicy(PENSION, "پیشنهاد", PROPOSAL))
    found: policies.Policies = session.ask(policies.policies, policies.ListPolicies(PENSION))
    return found.drafts[-1]


def state_of(session: Session) -> QueueState:
    """How the last entry of the first file stands."""
    found: FileSummary = session.ask(show, ShowFile(ALI))
    return max(found.queue, key=lambda entry: entry.id).state


def papers_of(session: Session) -> Documents:
    """Whether the papers of the first file's entry are there."""
    rows = session.ask(questions.list_queue, questions.ListQueue()).rows
    return next(row.documents for row in rows if row.file_no == ALI)


QUEUE_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    joining.QueueJoinDialog: lambda at: joining.QueueJoinDialog(at.page),
    forms.QueueCallDialog: lambda at: forms.QueueCallDialog(at.page, who_waits(at.session)),
    forms.HoldDialog: lambda at: forms.HoldDialog(at.page, who_waits(at.session)),
    forms.ReleaseDialog: lambda at: forms.ReleaseDialog(at.page, who_is_held(at.session)),
    forms.DocumentsDialog: lambda at: forms.DocumentsDialog(at.page, who_waits(at.session)),
    forms.QueueLeaveDialog: lambda at: forms.QueueLeaveDialog(at.page, who_waits(at.session)),
    offering.AddServiceDialog: lambda at: offering.AddServiceDialog(at.page),
    policy_forms.KeepDialog: lambda at: policy_forms.KeepDialog(at.page, PENSION, PROPOSAL),
    policy_forms.ApproveDialog: lambda at: policy_forms.ApproveDialog(at.page, a_draft(at.session)),
}
