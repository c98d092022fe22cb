# SPDX-License-Identifier: Apache-2.0
"""Queues for tests: files that joined one after another, and letters that give places."""

from __future__ import annotations

from datetime import date, timedelta

from tests.support.clients import register
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.domain.waiting.admission import Outcome
from welfare_desk.domain.waiting.policy import PROPOSAL, Policy
from welfare_desk.domain.waiting.proposal import ConsideredRow
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import ProposeAdmission, propose
from welfare_desk.services.waiting.policies import (
    ApprovePolicy,
    ComparePolicy,
    KeepPolicy,
    PolicyKept,
    approve_policy,
    compare,
    keep_policy,
)
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota

JUNE = date(2025, 6, 1)
"""The day on which the first one joined."""
FARTHEST = 140
"""Days after it on which everybody from then on joins: none lies behind the clock of tests."""

LETTER, LETTER_ON, MONTH = "۱۲/۷", date(2025, 10, 20), JalaliMonth(1404, 8)


def waiting(session: Session, count: int, service: str = PENSION, first: int = 1) -> list[str]:
    """So many new files, each waiting behind the one before; their numbers in order."""
    numbers = []
    for number in range(first, first + count):
        file_no = register(session, number).file_no
        joined = JUNE + timedelta(days=min(number, FARTHEST))
        session.do(move, MoveInQueue(file_no, QueueState.WAITING, joined, service))
        numbers.append(file_no)
    return numbers


def quota(session: Session, places: int, service: str = PENSION) -> int:
    """A letter that gives so many places; its row."""
    return session.do(record_quota, RecordQuota(service, LETTER, LETTER_ON, places, MONTH)).id


def last_admitted(session: Session, places: int, service: str = PENSION) -> ConsideredRow:
    """Who would get the last of so many places by a run of today."""
    today = session.today()
    asked = ProposeAdmission(service, "tried", today, places, JalaliMonth.of(today), outcome=Outcome.ADMITTED)
    rows = session.ask(propose, asked).rows
    assert len(rows) == places
    return rows[-1]


def looked_at(session: Session, policy: Policy = PROPOSAL, service: str = PENSION) -> str:
    """The digest of a comparison, as of whoever has looked at it."""
    return session.ask(compare, ComparePolicy(service, policy)).digest


def ordered_by(session: Session, policy: Policy = PROPOSAL, service: str = PENSION) -> PolicyKept:
    """Let a policy order a queue from today on, as the head who has seen who moves."""
    draft = session.do(keep_policy, KeepPolicy(service, "امتیازی", policy))
    seen = looked_at(session, policy, service)
    return session.do(approve_policy, ApprovePolicy(draft.id, session.today(), "جلسهٔ ۱۲", seen=seen))
