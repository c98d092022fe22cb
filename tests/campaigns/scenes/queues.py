# SPDX-License-Identifier: Apache-2.0
"""Scenes of queues: their services and their policies."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from tests.support.clocks import ahead_of
from tests.support.queues import looked_at
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.services import confirming_day, waiting
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import offering, policies


@scene(offering.add_service)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return offering.AddService(f"rent-aid-{turn}", f"{CANARY} {turn}")


@scene(offering.retire_service)
def _(session: Session, turn: int, _identifier: str) -> Any:
    session.do(offering.add_service, offering.AddService(f"tuition-{turn}", f"شهریه {CANARY} {turn}"))
    return offering.RetireService(f"tuition-{turn}", 1)


def _draft(session: Session, turn: int) -> int:
    return session.do(policies.keep_policy, policies.KeepPolicy("dowry", f"{CANARY} {turn}", PROPOSAL)).id


@scene(policies.keep_policy)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return policies.KeepPolicy("wheelchair", f"{CANARY} {turn}", PROPOSAL)


@scene(policies.discard_policy)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return policies.DiscardPolicy(_draft(session, turn), 1)


@scene(policies.approve_policy)
def _(session: Session, turn: int, _identifier: str) -> Any:
    service = f"fares-{turn}"  # its own, since the versions of one service begin one after the other
    session.do(offering.add_service, offering.AddService(service, f"ایاب {CANARY} {turn}"))
    draft = session.do(policies.keep_policy, policies.KeepPolicy(service, f"{CANARY} {turn}", PROPOSAL))
    seen = looked_at(session, service=service)
    return policies.ApprovePolicy(draft.id, session.today(), CANARY, "12/3", seen, version=1)


@scene(confirming_day.confirm_day)
def _(session: Session, turn: int, identifier: str) -> Any:
    service = f"ahead-{turn}"  # its own: what is ahead of its time there stands in nobody's way
    session.do(offering.add_service, offering.AddService(service, f"وام {CANARY} {turn}"))
    other = ahead_of(session)
    joins = waiting.MoveInQueue(file(session, identifier), QueueState.WAITING, other.today(), service)
    other.do(waiting.move, joins)
    return confirming_day.ConfirmDay(session.today(), CANARY)
