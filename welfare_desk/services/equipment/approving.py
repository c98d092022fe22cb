# SPDX-License-Identifier: Apache-2.0
"""An interval that is not over is passed with the head's approval, asked for beforehand (domain 4.3)."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.equipment.interval import Way, not_yet
from welfare_desk.domain.equipment.passing import ApprovalFilter, ApprovalRow, check_approval_move
from welfare_desk.domain.equipment.requests import ApprovalState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import unify
from welfare_desk.services.casework.stamps import because
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.happened import happened
from welfare_desk.storage.equipment import handing, items, passing


@dataclass(frozen=True)
class AskApproval:
    """A client (file number or identifier) needs an item again before its interval is over, and why.

    `way` says how it is met; of money `amount` is how much at most.
    """

    key: str
    item: str
    reason: str
    way: Way = Way.GOODS
    amount: Rial | None = None


@dataclass(frozen=True)
class DecideApproval:
    """What the head says; a refusal says why."""

    approval: int
    approve: bool
    answer: str = ""
    version: int | None = None


@dataclass(frozen=True)
class WithdrawApproval:
    """An approval that is not needed any more."""

    approval: int
    reason: str = ""
    version: int | None = None


@dataclass(frozen=True)
class ApprovalKept:
    """The approval as it stands now."""

    approval: int
    file_no: str
    item: str
    state: ApprovalState
    version: int = 1


@dataclass(frozen=True)
class ListApprovals:
    """A page of approvals, of one file where `file_no` names it."""

    which: ApprovalFilter = ApprovalFilter.OPEN
    file_no: str = ""
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class ApprovalPage:
    """Rows of a page, how many there are in all, and how many wait for the head, listed or not."""

    rows: tuple[ApprovalRow, ...]
    total: int
    asked: int = 0


@command("equipment.ask_approval", permission=Permission.ASK_APPROVAL, touches={Kind.EQUIPMENT})
def ask_approval(work: Work, facts: AskApproval) -> ApprovalKept:
    """Ask the head to let an interval be passed.

    RuleError `bad_fields` (reason, amount), `file_not_found`, `stale_row`, `issue_not_in_hand`,
    `unknown_item`, `no_interval_runs` (item, name) where nothing needs to be passed, `approval_open`
    (state, date), `month_closed`.
    """
    reason = because(work, facts.reason)
    amount = facts.amount if facts.way is Way.CASH else None
    if facts.way is Way.CASH and (amount is None or amount.amount <= 0):
        raise refused([Problem("amount", "required" if amount is None else "out_of_range")])
    on = happened(work, None)
    client = handing.client(work.db.raw, facts.key)
    if client.coverage not in IN_HAND:
        raise RuleError("issue_not_in_hand", coverage=client.coverage)
    item = items.find_item(work.db.connection, facts.item)
    standing = handing.standing(work.db.raw, client.file_id, [item.id], work.today)
    if not_yet(item, standing.helps.get(item.need, ()), on) is None:
        raise RuleError("no_interval_runs", item=item.code, name=item.name)
    asked = on, work.user.name
    wanted = passing.AskedOfHead(client.file_id, item.id, facts.way, amount, reason)
    approval = passing.ask_approval(work.db, wanted, asked)
    work.about("file", client.file_no)
    return ApprovalKept(approval, client.file_no, item.code, ApprovalState.ASKED)


@command("equipment.decide_approval", permission=Permission.APPROVE, touches={Kind.EQUIPMENT})
def decide_approval(work: Work, facts: DecideApproval) -> ApprovalKept:
    """Let an interval be passed once, or not.

    RuleError `bad_fields` (answer) for a refusal without one, `approval_not_found`, `approval_decided`
    (state), `month_closed`, `stale_row`.
    """
    answer = unify(facts.answer)
    if not facts.approve and not answer:
        raise refused([Problem("answer", "required")])
    state = ApprovalState.APPROVED if facts.approve else ApprovalState.REFUSED
    return _end(work, facts.approval, facts.version, state, answer)


@command("equipment.withdraw_approval", permission=Permission.ASK_APPROVAL, touches={Kind.EQUIPMENT})
def withdraw_approval(work: Work, facts: WithdrawApproval) -> ApprovalKept:
    """An approval asked for, or given and not used, is not needed any more.

    RuleError `approval_not_found`, `approval_decided` (state), `month_closed`, `stale_row`.
    """
    return _end(work, facts.approval, facts.version, ApprovalState.WITHDRAWN, unify(facts.reason))


def _end(
    work: Work, approval_id: int, version: int | None, state: ApprovalState, answer: str
) -> ApprovalKept:
    on = happened(work, None)
    found = passing.approval(work.db.raw, approval_id)
    seen = found.version if version is None else version
    check_approval_move(found.state, state)
    passing.end_approval(work.db, (found.id, seen), state, (on, work.user.name), answer)
    work.because(answer)
    work.about("file", found.file_no)
    return ApprovalKept(found.id, found.file_no, found.code, state, seen + 1)


@question("equipment.approvals", permission=Permission.VIEW_FILES)
def list_approvals(look: Look, facts: ListApprovals) -> ApprovalPage:
    """Approvals, those that wait first, what ended last; those open unless asked otherwise."""
    page = passing.approvals(look.db.raw, facts.which, unify(facts.file_no), facts.offset, facts.limit)
    return ApprovalPage(*page, passing.asked_of_head(look.db.raw))
