# SPDX-License-Identifier: Apache-2.0
"""Scenes of admission by quota: letters, decisions, calls and holds."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Severity
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.calls import CallOutcome
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.quota import Conditions
from welfare_desk.services import waiting
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import admitting, calling, minutes, queue_sheets, quotas, why_card

CONDITIONS = Conditions(severities=(Severity.SEVERE,), words=CANARY)


def _letter(session: Session, turn: int, about: str) -> quotas.RecordQuota:
    month = JalaliMonth.of(session.today())
    return quotas.RecordQuota("dowry", f"{about}/{turn}", session.today(), 40, month, CONDITIONS)


def _kept(session: Session, turn: int, about: str) -> int:
    return session.do(quotas.record_quota, _letter(session, turn, about)).id


def _waits(session: Session, identifier: str, service: str = "pension") -> str:
    number = file(session, identifier)
    facts = waiting.MoveInQueue(number, QueueState.WAITING, session.today(), service)
    session.do(waiting.move, facts)
    return number


@scene(quotas.record_quota)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return _letter(session, turn, "recorded")


@scene(quotas.correct_quota)
def _(session: Session, turn: int, _identifier: str) -> Any:
    letter = _letter(session, turn, "corrected")
    row = session.do(quotas.record_quota, letter).id
    month = letter.from_month.plus(1)
    return quotas.CorrectQuota(row, 1, letter.letter_no, letter.letter_on, 41, month, CONDITIONS)


@scene(quotas.close_quota)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return quotas.CloseQuota(_kept(session, turn, "closed"), 1, CANARY)


@scene(quotas.submit_quota)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return quotas.SubmitQuota(_kept(session, turn, "submitted"), 1)


@scene(admitting.admit)
def _(session: Session, turn: int, identifier: str) -> Any:
    _waits(session, identifier, "living-allowance")
    month = JalaliMonth.of(session.today())
    return admitting.Admit("living-allowance", f"admits/{turn}", session.today(), 1, month, reason=CANARY)


@scene(calling.record_call)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = _waits(session, identifier)
    return calling.RecordCall(number, CallOutcome.REACHED, session.today(), note=CANARY)


@scene(calling.strike_call)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = _waits(session, identifier)
    facts = calling.RecordCall(number, CallOutcome.UNREACHABLE, session.today(), note=CANARY)
    return calling.StrikeCall(session.do(calling.record_call, facts).call_id, 1, CANARY)


@scene(calling.hold)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return calling.HoldEntry(_waits(session, identifier), CANARY, until=session.today())


@scene(calling.release)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = _waits(session, identifier)
    session.do(calling.hold, calling.HoldEntry(number, CANARY))
    return calling.ReleaseEntry(number, CANARY)


@scene(calling.set_documents)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return calling.SetDocuments(_waits(session, identifier), Documents.INCOMPLETE, CANARY)


@scene(why_card.issue_why_card)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return why_card.IssueWhyCard(_waits(session, identifier))


@scene(minutes.issue_minutes)
def _(session: Session, turn: int, identifier: str) -> Any:
    _waits(session, identifier, "home-adaptation")
    month = JalaliMonth.of(session.today())
    facts = admitting.Admit("home-adaptation", f"minutes/{turn}", session.today(), 1, month, reason=CANARY)
    return minutes.IssueMinutes(session.do(admitting.admit, facts).run)


@scene(queue_sheets.print_queue)
def _(session: Session, _turn: int, identifier: str) -> Any:
    _waits(session, identifier)
    return queue_sheets.PrintQueue()


@scene(queue_sheets.print_calls)
def _(session: Session, _turn: int, identifier: str) -> Any:
    _waits(session, identifier)
    return queue_sheets.PrintCalls(top=3)
