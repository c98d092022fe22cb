# SPDX-License-Identifier: Apache-2.0
"""Records of queues: drafts of a policy, services of the office's own."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Record, about
from welfare_desk.services.waiting import offering, policies


def _approves(act: Act, key: Any) -> None:
    last = act.cell("SELECT max(since) FROM queue_policy WHERE service = 'dowry'")
    since = act.today if last is None else max(act.today, type(act.today).fromisoformat(last))
    seen = act.do(policies.compare, policies.ComparePolicy("dowry")).digest
    act.do(policies.approve_policy, policies.ApprovePolicy(key, since, CANARY, seen=seen))


def _discards(act: Act, key: Any) -> None:
    act.do(policies.discard_policy, policies.DiscardPolicy(key))


POLICY = Record(
    "policy",
    "SELECT state FROM queue_policy WHERE id = ?",
    {("draft", "approved"): _approves, ("draft", "discarded"): _discards},
    "queue_policy",
)
about(POLICY, "id", policies.approve_policy, policies.discard_policy)


def _retires(act: Act, code: Any) -> None:
    act.do(offering.retire_service, offering.RetireService(code))


def _offers_again(act: Act, code: Any) -> None:
    act.do(offering.retire_service, offering.RetireService(code, retired=False))


SERVICE = Record(
    "service",
    "SELECT CASE WHEN retired THEN 'retired' ELSE 'offered' END FROM waiting_service WHERE code = ?",
    {("offered", "retired"): _retires, ("retired", "offered"): _offers_again},
)
about(SERVICE, "code", offering.retire_service)
