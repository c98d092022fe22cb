# SPDX-License-Identifier: Apache-2.0
"""Scenes of the reception desk, a file's life, and requests."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.reception import Condition, ReceptionState, Support
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services import pension, waiting
from welfare_desk.services.casework import decision_back, fields, living, reception, requests
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.session import Session


def _arrival(session: Session, identifier: str) -> reception.Receive:
    about = reception.About(
        Domain.SOCIAL, CANARY, (Condition.LIVES_HERE, Condition.LOW_INCOME), Support.NONE, "زرافشان", "ری"
    )
    fields = {"national_id": identifier, "first_name": "سکینه", "last_name": CANARY}
    return reception.Receive(fields, session.today(), about)


@scene(reception.receive)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return _arrival(session, identifier)


@scene(reception.edit_reception)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(reception.receive, _arrival(session, identifier))
    about = reception.About(Domain.SOCIAL, CANARY, neighbourhood="واوان")
    return reception.EditReception(kept.reception_id, kept.version, about, {"father_name": CANARY}, 1)


@scene(reception.decide_reception)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(reception.receive, _arrival(session, identifier))
    return reception.DecideReception(
        kept.reception_id, kept.version, ReceptionState.ACCEPTED, session.today(), reason=CANARY
    )


@scene(decision_back.undo_decision)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = session.do(reception.receive, _arrival(session, identifier))
    facts = reception.DecideReception(
        kept.reception_id, kept.version, ReceptionState.WITH_EXPERT, session.today(), CANARY
    )
    sent = session.do(reception.decide_reception, facts)
    return decision_back.UndoDecision(sent.reception_id, sent.version, CANARY)


@scene(living.undo_coverage)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, today = file(session, identifier), session.today()
    session.do(waiting.move, waiting.MoveInQueue(number, QueueState.WAITING, today, "wheelchair"))
    session.do(pension.change, pension.ChangePension(number, PensionState.ON_PENSION, today))
    gone = RecordCoverage(number, Coverage.TRANSFERRED, today, CANARY, "12/3", "ری")
    session.do(record_coverage, gone)
    return living.UndoCoverage(number, CANARY)


@scene(fields.change_domain)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    return fields.ChangeDomain(number, Domain.PREVENTION, session.today(), CANARY, "12/3")


@scene(fields.undo_domain)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, today = file(session, identifier), session.today()
    moved = fields.ChangeDomain(number, Domain.PREVENTION, today, CANARY, "12/3")
    session.do(fields.change_domain, moved)
    return fields.UndoDomain(number, CANARY)


@scene(living.ask_origin)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier, Coverage.APPLICANT)
    return living.AskOrigin(number, CANARY, session.today(), "12/3", CANARY)


@scene(living.answer_transfer)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier, Coverage.APPLICANT)
    asked = session.do(living.ask_origin, living.AskOrigin(number, "ری", session.today()))
    return living.AnswerTransfer(asked.transfer_id, 1, TransferAnswer.AGREED, session.today(), "7", CANARY)


@scene(requests.add_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return requests.AddRequest(file(session, identifier), "ویلچر", session.today(), CANARY)


def _asked(session: Session, identifier: str) -> int:
    asked = requests.AddRequest(file(session, identifier), "سمعک", session.today())
    return session.do(requests.add_request, asked).request_id


@scene(requests.decide_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    asked = _asked(session, identifier)
    return requests.DecideRequest(asked, 1, RequestState.REFUSED, session.today(), CANARY)


@scene(requests.withdraw_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return requests.WithdrawRequest(_asked(session, identifier), 1, session.today(), CANARY)
