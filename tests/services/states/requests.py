# SPDX-License-Identifier: Apache-2.0
"""Records of requests for equipment: requests, sessions, allocations, cash aid, approvals, outreach days."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Record, about
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.services.equipment import allocating, approving, cash, committee, outreach, requests
from welfare_desk.services.equipment.asking import PapersBrought

# requests


def _votes(verdict: Verdict) -> Any:
    def voted(act: Act, key: Any) -> None:
        brought = PapersBrought(CANARY, act.today, CANARY, CANARY, act.today, "7")
        if not act.cell("SELECT needs_on FROM equipment_request WHERE id = ?", key):
            act.do(requests.complete_request, requests.CompleteRequest(key, brought))
        held = act.do(committee.open_session, committee.OpenCommittee(act.today)).session
        way = Way.GOODS if verdict is Verdict.GRANTED else None
        facts = committee.VoteOnRequest(held, key, verdict, way, reason=CANARY)
        act.do(committee.vote, facts)

    return voted


def _withdraws(act: Act, key: Any) -> None:
    act.do(requests.withdraw_request, requests.WithdrawEquipmentRequest(key, CANARY))


REQUEST = Record(
    "equipment_request",
    "SELECT state FROM equipment_request WHERE id = ?",
    {
        ("open", "province"): _votes(Verdict.PROVINCE),
        ("open", "granted"): _votes(Verdict.GRANTED),
        ("open", "refused"): _votes(Verdict.REFUSED),
        ("open", "withdrawn"): _withdraws,
        ("granted", "withdrawn"): _withdraws,
    },
    "equipment_request",
)
about(
    REQUEST,
    "request",
    requests.complete_request,
    requests.withdraw_request,
    committee.vote,
    committee.take_vote_back,
    allocating.allocate,
    cash.grant_cash,
)

# sessions


def _seals(act: Act, key: Any) -> None:
    act.do(committee.issue_minutes, committee.IssueCommitteeMinutes(key))


SITTING = Record(
    "committee_session",
    "SELECT CASE WHEN paper_id IS NULL THEN 'open' ELSE 'minuted' END FROM committee_session WHERE id = ?",
    {("open", "minuted"): _seals},
    "committee_session",
    stops={("open", "minuted"): frozenset({"no_votes"})},
)
about(SITTING, "session", committee.vote, committee.take_vote_back, committee.issue_minutes)

# allocations


def _releases(act: Act, key: Any) -> None:
    act.do(allocating.release, allocating.ReleasePromise(key, CANARY))


ALLOCATION = Record(
    "allocation",
    "SELECT state FROM allocation WHERE id = ?",
    {("open", "released"): _releases},
    "allocation",
)
about(ALLOCATION, "allocation", allocating.release)

# cash aid


def _takes_back(act: Act, key: Any) -> None:
    act.do(cash.take_cash_back, cash.TakeCashBack(key, CANARY))


CASH = Record(
    "cash_aid",
    "SELECT iif(struck_at IS NULL, 'in_force', 'struck') FROM cash_aid WHERE id = ?",
    {("in_force", "struck"): _takes_back},
    "cash_aid",
)
about(CASH, "cash", cash.take_cash_back)

# approvals


def _decides(*, approve: bool) -> Any:
    def decided(act: Act, key: Any) -> None:
        act.do(approving.decide_approval, approving.DecideApproval(key, approve, CANARY))

    return decided


def _withdraws_approval(act: Act, key: Any) -> None:
    act.do(approving.withdraw_approval, approving.WithdrawApproval(key, CANARY))


APPROVAL = Record(
    "approval",
    "SELECT state FROM interval_approval WHERE id = ?",
    {
        ("asked", "approved"): _decides(approve=True),
        ("asked", "refused"): _decides(approve=False),
        ("asked", "withdrawn"): _withdraws_approval,
    },
    "interval_approval",
)
about(APPROVAL, "approval", approving.decide_approval, approving.withdraw_approval)

# outreach days


def _keys_in(act: Act, key: Any) -> None:
    act.do(outreach.key_in, outreach.KeyIn(key, (outreach.Ticked(1),)))


OUTREACH = Record(
    "outreach",
    "SELECT iif(document_id IS NULL, 'planned', 'keyed_in') FROM outreach_line WHERE outreach_id = ?",
    {("planned", "keyed_in"): _keys_in},
)
about(OUTREACH, "outreach", outreach.key_in, outreach.print_ticks)
