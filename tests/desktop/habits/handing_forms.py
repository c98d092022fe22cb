# SPDX-License-Identifier: Apache-2.0
"""The forms of handing out, of loans, of requests and of the committee, and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support import handed
from tests.support.household import ALI
from welfare_desk.desktop.equipment.committee import dialogs as committee
from welfare_desk.desktop.equipment.issuing import dialog as issuing
from welfare_desk.desktop.equipment.loans import dialogs as loans
from welfare_desk.desktop.equipment.loans import returning
from welfare_desk.desktop.equipment.outreach import keying, planning
from welfare_desk.desktop.equipment.requests import allocating, approvals, giving_cash
from welfare_desk.desktop.equipment.requests import dialogs as requests
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.desktop.frame.mistaken import DraftOf
from welfare_desk.domain.equipment.committee_paper import Verdict

HANDING_BASES: frozenset[type[CommandDialog]] = frozenset({loans._LoanDialog, requests.OfRequest})

HANDING_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    issuing.IssueDialog: lambda at: issuing.IssueDialog(at.page, ALI),
    loans.RemindDialog: lambda at: loans.RemindDialog(at.page, handed.loan(at.session)),
    loans.ExtendDialog: lambda at: loans.ExtendDialog(at.page, handed.loan(at.session)),
    loans.ContractDialog: lambda at: loans.ContractDialog(at.page, handed.loan(at.session)),
    returning.ReturnDialog: lambda at: returning.ReturnDialog(
        at.page, handed.out(at.session), (), DraftOf("return-slip", str(handed.loan(at.session).entry_id))
    ),
    requests.AskDialog: lambda at: requests.AskDialog(at.page),
    requests.PapersDialog: lambda at: requests.PapersDialog(at.page, handed.asked(at.session)),
    requests.WithdrawDialog: lambda at: requests.WithdrawDialog(at.page, handed.asked(at.session)),
    giving_cash.CashDialog: lambda at: giving_cash.CashDialog(at.page, handed.granted_cash(at.session)),
    allocating.AllocateDialog: lambda at: allocating.AllocateDialog(at.page, handed.granted(at.session)),
    allocating.PromiseReleaseDialog: lambda at: allocating.PromiseReleaseDialog(
        at.page, handed.promised(at.session)
    ),
    planning.OutreachDialog: lambda at: planning.OutreachDialog(at.page),
    keying.KeyInDialog: lambda at: keying.KeyInDialog(at.page, handed.outreach(at.session)),
    approvals.RefuseDialog: lambda at: approvals.RefuseDialog(at.page, handed.approval(at.session)),
    approvals.NotNeededDialog: lambda at: approvals.NotNeededDialog(at.page, handed.approval(at.session)),
    committee.CommitteeDialog: lambda at: committee.CommitteeDialog(at.page, handed.sitting(at.session)),
    committee.RequestVoteDialog: lambda at: committee.RequestVoteDialog(
        at.page, handed.sitting(at.session), handed.asked(at.session), Verdict.REFUSED
    ),
    committee.StrikeVoteDialog: lambda at: committee.StrikeVoteDialog(
        at.page, handed.sitting(at.session), handed.voted(at.session)
    ),
}
