# SPDX-License-Identifier: Apache-2.0
"""Scenes of requests for equipment: asked, voted on, promised, paid in cash, intervals passed."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.money import Rial
from welfare_desk.services.equipment import allocating, approving, cash, committee, receiving, requests
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.session import Session

ITEM, AMOUNT = "WHEELCHAIR-MANUAL", Rial(50_000_000)


def papers(session: Session) -> PapersBrought:
    """A needs form of today."""
    return PapersBrought(CANARY, session.today(), CANARY)


def asked(session: Session, identifier: str) -> requests.AskEquipment:
    """A client of its own asks."""
    return requests.AskEquipment(file(session, identifier), ITEM, words=CANARY, papers=papers(session))


def sitting(session: Session) -> int:
    """A session of today."""
    return session.do(committee.open_session, committee.OpenCommittee(session.today(), (CANARY,))).session


def vote(session: Session, identifier: str, way: Way = Way.GOODS) -> committee.VoteOnRequest:
    """A grant for a client of its own."""
    request = session.do(requests.ask, asked(session, identifier)).request
    amount = AMOUNT if way is Way.CASH else None
    return committee.VoteOnRequest(sitting(session), request, Verdict.GRANTED, way, amount)


def granted(session: Session, identifier: str, way: Way = Way.GOODS) -> committee.Voted:
    """A request that was granted."""
    return session.do(committee.vote, vote(session, identifier, way))


def promise(session: Session, identifier: str) -> allocating.Allocate:
    """A wheelchair for a client of its own, whoever waits before."""
    line = receiving.ReceiveLine(ITEM, 1)
    session.do(receiving.receive, receiving.ReceiveGoods((line,), Source.PROVINCE, "۱۲"))
    return allocating.Allocate(granted(session, identifier).request, reason=CANARY)


def direct(session: Session, identifier: str) -> cash.GrantCash:
    """Cash aid without a request."""
    return cash.GrantCash(AMOUNT, "۱۲/۳", file(session, identifier), ITEM, seller=CANARY, reason=CANARY)


def approval(session: Session, identifier: str) -> int:
    """An approval that was asked for, the interval running."""
    helped = session.do(cash.grant_cash, direct(session, identifier))
    facts = approving.AskApproval(helped.file_no, ITEM, CANARY)
    return session.do(approving.ask_approval, facts).approval


@scene(requests.ask)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return asked(session, identifier)


@scene(requests.complete_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(requests.ask, requests.AskEquipment(file(session, identifier), ITEM))
    return requests.CompleteRequest(kept.request, papers(session), kept.version)


@scene(requests.withdraw_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    voted = granted(session, identifier)
    return requests.WithdrawEquipmentRequest(voted.request, CANARY, voted.version)


@scene(committee.open_session)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return committee.OpenCommittee(session.today(), (CANARY,), CANARY)


@scene(committee.vote)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return vote(session, identifier)


@scene(committee.take_vote_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    said = vote(session, identifier)
    session.do(committee.vote, said)
    return committee.TakeVoteBack(said.session, said.request, CANARY)


@scene(committee.issue_minutes)
def _(session: Session, _turn: int, identifier: str) -> Any:
    said = vote(session, identifier)
    session.do(committee.vote, said)
    return committee.IssueCommitteeMinutes(said.session)


@scene(allocating.allocate)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return promise(session, identifier)


@scene(allocating.release)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(allocating.allocate, promise(session, identifier))
    return allocating.ReleasePromise(kept.allocation, CANARY)


@scene(allocating.expire_allocations)
def _(_session: Session, _turn: int, _identifier: str) -> Any:
    return allocating.TodaysPromises()


@scene(cash.grant_cash)
def _(session: Session, _turn: int, identifier: str) -> Any:
    request = granted(session, identifier, Way.CASH).request
    return cash.GrantCash(AMOUNT, "۱۲/۳", request=request, seller=CANARY, reason=CANARY)


@scene(cash.take_cash_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(cash.grant_cash, direct(session, identifier))
    return cash.TakeCashBack(kept.cash, CANARY)


@scene(approving.ask_approval)
def _(session: Session, _turn: int, identifier: str) -> Any:
    helped = session.do(cash.grant_cash, direct(session, identifier))
    return approving.AskApproval(helped.file_no, ITEM, CANARY)


@scene(approving.decide_approval)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return approving.DecideApproval(approval(session, identifier), approve=True, answer=CANARY)


@scene(approving.withdraw_approval)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return approving.WithdrawApproval(approval(session, identifier), CANARY)
