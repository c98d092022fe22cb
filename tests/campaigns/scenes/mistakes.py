# SPDX-License-Identifier: Apache-2.0
"""Scenes of what is struck as recorded by mistake, and of openings taken back."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.campaigns.scenes import CANARY, day_of, file, scene
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services import office_settings as settings
from welfare_desk.services.casework import letters, living, mistakes, opening, reception, requests, tasks
from welfare_desk.services.session import Session


@scene(mistakes.strike_call)
def _(session: Session, _turn: int, identifier: str) -> Any:
    call = letters.RecordCall(file(session, identifier), Direction.IN, reached=False)
    return mistakes.StrikeCall(session.do(letters.record_call, call).id, 1, CANARY)


@scene(mistakes.strike_task)
def _(session: Session, _turn: int, identifier: str) -> Any:
    task = tasks.AddTask(CANARY, session.today(), file_no=file(session, identifier))
    return mistakes.StrikeTask(session.do(tasks.add_task, task).id, 1, CANARY)


@scene(mistakes.strike_letter)
def _(session: Session, turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    came = letters.RecordLetter(Direction.IN, session.today(), CANARY, "پاسخ", f"21/{turn}", number)
    return mistakes.StrikeLetter(session.do(letters.record_letter, came).id, 1, CANARY)


def _asked(session: Session, identifier: str) -> int:
    asked = requests.AddRequest(file(session, identifier), "سمعک", session.today())
    return session.do(requests.add_request, asked).request_id


@scene(mistakes.strike_request)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return mistakes.StrikeRequest(_asked(session, identifier), 1, CANARY)


@scene(mistakes.take_answer_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    asked = _asked(session, identifier)
    answer = requests.DecideRequest(asked, 1, RequestState.GRANTED, session.today(), CANARY)
    session.do(requests.decide_request, answer)
    return mistakes.TakeAnswerBack(asked, 2, CANARY)


def _question(session: Session, identifier: str) -> int:
    number = file(session, identifier, Coverage.APPLICANT)
    return session.do(living.ask_origin, living.AskOrigin(number, CANARY, session.today())).transfer_id


@scene(mistakes.strike_transfer)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return mistakes.StrikeTransfer(_question(session, identifier), 1, CANARY)


@scene(mistakes.take_transfer_answer_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    asked = _question(session, identifier)
    agreed = living.AnswerTransfer(asked, 1, TransferAnswer.AGREED, session.today(), "7", CANARY)
    kept = session.do(living.answer_transfer, agreed)
    return mistakes.TakeTransferAnswerBack(asked, kept.version, CANARY)


@scene(opening.take_opening_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    fields = {"national_id": identifier, "first_name": "سکینه", "last_name": CANARY}
    about = reception.About(Domain.SOCIAL, CANARY, origin_office="ری")
    came = session.do(reception.receive, reception.Receive(fields, session.today(), about))
    accepted = reception.DecideReception(
        came.reception_id, came.version, ReceptionState.ACCEPTED, session.today(), reason=CANARY
    )
    return opening.TakeOpeningBack(session.do(reception.decide_reception, accepted).file_no, CANARY)


@scene(settings.take_rule_back)
def _(session: Session, turn: int, _identifier: str) -> Any:
    since = day_of(turn, date(2021, 1, 1))
    made = session.do(settings.add_rule, settings.AddRule(DatedRule.INQUIRY_MONTHS, since, 6, CANARY))
    return settings.TakeRuleBack(made.id, made.version, CANARY)
