# SPDX-License-Identifier: Apache-2.0
"""Scenes of requests for equipment: committee, allocations, cash aid, approvals, outreach days."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from tests.campaigns.scenes.equipment import CHAIR, receipt
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.money import Rial
from welfare_desk.services.equipment import (
    allocating,
    approving,
    cash,
    committee,
    issuing,
    outreach,
    receiving,
    requests,
)
from welfare_desk.services.equipment.asking import PapersBrought
from welfare_desk.services.session import Session


def papers(session: Session) -> PapersBrought:
    """Needs form and prescription of today."""
    today = session.today()
    return PapersBrought(CANARY, today, CANARY, CANARY, today, "12/7")


def asked(session: Session, identifier: str) -> int:
    """A request with all its papers, of a client of its own."""
    facts = requests.AskEquipment(file(session, identifier), CHAIR, words=CANARY, papers=papers(session))
    return session.do(requests.ask, facts).request


def sitting(session: Session) -> int:
    """A session of the committee, held today."""
    facts = committee.OpenCommittee(session.today(), (CANARY,), CANARY)
    return session.do(committee.open_session, facts).session


def voted(session: Session, identifier: str, way: Way = Way.GOODS) -> tuple[int, int]:
    """A session and the request that it granted."""
    held, request = sitting(session), asked(session, identifier)
    amount = Rial(60_000_000) if way is Way.CASH else None
    facts = committee.VoteOnRequest(held, request, Verdict.GRANTED, way, amount)
    session.do(committee.vote, facts)
    return held, request


def promise(session: Session, identifier: str) -> int:
    """A wheelchair that is kept for a client of its own."""
    session.do(receiving.receive, receipt(identifier))
    _, request = voted(session, identifier)
    facts = allocating.Allocate(request, identifier, reason=CANARY)
    return session.do(allocating.allocate, facts).allocation


def early(session: Session, identifier: str) -> str:
    """The file of a client who has a wheelchair since today."""
    session.do(receiving.receive, receipt(identifier))
    key = file(session, identifier)
    line = issuing.IssueLine(CHAIR, serials=(identifier,))
    session.do(issuing.issue, issuing.IssueGoods(key, (line,)))
    return key


def approval(session: Session, identifier: str) -> int:
    """An approval that the head is asked for."""
    facts = approving.AskApproval(early(session, identifier), CHAIR, CANARY)
    return session.do(approving.ask_approval, facts).approval


def cash_aid(session: Session, identifier: str) -> int:
    """Money that a client got to buy."""
    _, request = voted(session, identifier, Way.CASH)
    facts = cash.GrantCash(Rial(60_000_000), "12/8", request=request)
    return session.do(cash.grant_cash, facts).cash


@scene(requests.ask)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return requests.AskEquipment(file(session, identifier), CHAIR, words=CANARY, papers=papers(session))


@scene(requests.complete_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    facts = requests.AskEquipment(file(session, identifier), CHAIR)
    kept = session.do(requests.ask, facts)
    return requests.CompleteRequest(kept.request, papers(session), kept.version)


@scene(requests.withdraw_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return requests.WithdrawEquipmentRequest(asked(session, identifier), CANARY)


@scene(committee.open_session)
def _(session: Session, _turn: int, _identifier: str) -> Any:
    return committee.OpenCommittee(session.today(), (CANARY,), CANARY)


@scene(committee.vote)
def _(session: Session, _turn: int, identifier: str) -> Any:
    held = sitting(session)
    return committee.VoteOnRequest(held, asked(session, identifier), Verdict.GRANTED, Way.GOODS)


@scene(committee.take_vote_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return committee.TakeVoteBack(*voted(session, identifier), CANARY)


@scene(committee.issue_minutes)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return committee.IssueCommitteeMinutes(voted(session, identifier)[0])


@scene(allocating.allocate)
def _(session: Session, _turn: int, identifier: str) -> Any:
    session.do(receiving.receive, receipt(identifier))
    return allocating.Allocate(voted(session, identifier)[1], identifier, reason=CANARY)


@scene(allocating.release)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return allocating.ReleasePromise(promise(session, identifier), CANARY)


@scene(allocating.expire_allocations)
def _(_session: Session, _turn: int, _identifier: str) -> Any:
    return allocating.TodaysPromises()


@scene(cash.grant_cash)
def _(session: Session, _turn: int, identifier: str) -> Any:
    _, request = voted(session, identifier, Way.CASH)
    return cash.GrantCash(Rial(60_000_000), "12/8", request=request, seller=CANARY, reason=CANARY)


@scene(cash.take_cash_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return cash.TakeCashBack(cash_aid(session, identifier), CANARY)


@scene(approving.ask_approval)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return approving.AskApproval(early(session, identifier), CHAIR, CANARY)


@scene(approving.decide_approval)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return approving.DecideApproval(approval(session, identifier), approve=True, answer=CANARY)


@scene(approving.withdraw_approval)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return approving.WithdrawApproval(approval(session, identifier), CANARY)


def planned(session: Session, identifier: str) -> int:
    """An outreach day with one promise on its sheet."""
    facts = outreach.PlanOutreach(CANARY, session.today(), (promise(session, identifier),), CANARY)
    return session.do(outreach.plan_outreach, facts).outreach


@scene(outreach.plan_outreach)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return outreach.PlanOutreach(CANARY, session.today(), (promise(session, identifier),), CANARY)


@scene(outreach.key_in)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return outreach.KeyIn(planned(session, identifier), (outreach.Ticked(1, CANARY, CANARY),))


@scene(outreach.print_ticks)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return outreach.AskOutreach(planned(session, identifier))
