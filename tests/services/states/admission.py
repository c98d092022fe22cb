# SPDX-License-Identifier: Apache-2.0
"""Records of admission: letters that give places, calls, and the place in a queue that they are about."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY
from tests.services.states import Act, Record, about
from tests.services.states.person import ENTRY
from welfare_desk.services.waiting import calling, quotas


def _closes(act: Act, key: Any) -> None:
    act.do(quotas.close_quota, quotas.CloseQuota(key, QUOTA.version(act, key), CANARY))


def _submits(act: Act, key: Any) -> None:
    act.do(quotas.submit_quota, quotas.SubmitQuota(key, QUOTA.version(act, key)))


def _takes_back(act: Act, key: Any) -> None:
    act.do(quotas.submit_quota, quotas.SubmitQuota(key, QUOTA.version(act, key), submitted=False))


QUOTA = Record(
    "quota",
    "SELECT iif(state = 'open' AND submitted_at IS NOT NULL, 'submitted', state) FROM quota WHERE id = ?",
    {
        ("open", "submitted"): _submits,
        ("submitted", "open"): _takes_back,
        ("open", "closed"): _closes,
        ("submitted", "closed"): _closes,
    },
    "quota",
)
about(QUOTA, "id", quotas.correct_quota, quotas.close_quota, quotas.submit_quota)


def _strikes(act: Act, key: Any) -> None:
    act.do(calling.strike_call, calling.StrikeCall(key, CALL.version(act, key), CANARY))


CALL = Record(
    "queue_call",
    "SELECT iif(struck_at IS NULL, 'in_force', 'struck') FROM queue_call WHERE id = ?",
    {("in_force", "struck"): _strikes},
    "queue_call",
)
about(CALL, "id", calling.strike_call)
about(ENTRY, "file_no", calling.record_call, calling.hold, calling.release, calling.set_documents)
