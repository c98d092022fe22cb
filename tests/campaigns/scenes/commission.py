# SPDX-License-Identifier: Apache-2.0
"""Scenes of the commission, of extensions by circular, of inquiries and of the referral papers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.commission import CommissionKind, SessionMember, Trade, Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.services.casework import assessments, commission, extension, inquiries, referrals, voting
from welfare_desk.services.session import Session

MEMBERS = (SessionMember(CANARY, Trade.PHYSICIAN),)


def referred(session: Session, identifier: str) -> int:
    """A referral that waits."""
    facts = commission.Refer(file(session, identifier), complaint=CANARY)
    return session.do(commission.refer, facts).case_id


def convened(session: Session, number: str) -> int:
    """A session of today."""
    facts = commission.KeepSession(number, session.today(), place=CANARY, members=MEMBERS)
    return session.do(commission.keep_session, facts).id


def called(session: Session, identifier: str, number: str) -> tuple[int, int]:
    """Somebody in a session; the referral and the session."""
    case_id, session_id = referred(session, identifier), convened(session, number)
    session.do(commission.assign, commission.Assign(session_id, (case_id,)))
    return case_id, session_id


def confirmed(session: Session, identifier: str, number: str, days: int = 30) -> tuple[int, int]:
    """Somebody with a vote that runs out in so many days; the referral and the session."""
    case_id, session_id = called(session, identifier, number)
    until = session.today() + timedelta(days=days)
    facts = voting.RecordVote(case_id, 2, Vote.CONFIRMED, DisabilityType.VISUAL, Severity.MILD, until)
    session.do(voting.record_vote, facts)
    return case_id, session_id


@scene(commission.keep_session)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return commission.KeepSession(f"kept-{turn}", session.today(), place=CANARY, members=MEMBERS)


@scene(commission.close_session)
def _(session: Session, turn: int, identifier: str) -> Any:
    case_id, session_id = called(session, identifier, f"closes-{turn}")
    session.do(commission.record_attendance, commission.RecordAttendance(case_id, 2, attended=False))
    return commission.CloseSession(session_id, 1)


@scene(commission.delete_session)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return commission.DeleteSession(convened(session, f"deleted-{turn}"), 1)


@scene(commission.refer)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return commission.Refer(file(session, identifier), CommissionKind.EPILEPSY, complaint=CANARY)


@scene(commission.withdraw)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return commission.Withdraw(referred(session, identifier), 1, CANARY)


@scene(commission.assign)
def _(session: Session, turn: int, identifier: str) -> Any:
    return commission.Assign(convened(session, f"assigns-{turn}"), (referred(session, identifier),))


@scene(commission.unassign)
def _(session: Session, turn: int, identifier: str) -> Any:
    return commission.Unassign(called(session, identifier, f"unassigns-{turn}")[0], 2)


@scene(commission.record_attendance)
def _(session: Session, turn: int, identifier: str) -> Any:
    return commission.RecordAttendance(called(session, identifier, f"attends-{turn}")[0], 2, attended=True)


@scene(voting.record_vote)
def _(session: Session, turn: int, identifier: str) -> Any:
    case_id = called(session, identifier, f"votes-{turn}")[0]
    return voting.RecordVote(
        case_id, 2, Vote.CONFIRMED, DisabilityType.VISUAL, Severity.SEVERE, primary=True, note=CANARY
    )


@scene(voting.overrule)
def _(session: Session, turn: int, identifier: str) -> Any:
    case_id, session_id = confirmed(session, identifier, f"overrules-{turn}")
    session.do(commission.close_session, commission.CloseSession(session_id, 1))
    version = session.ask(assessments.show_case, assessments.ShowCase(case_id)).case.version
    return voting.Overrule(case_id, version, CANARY, Vote.REJECTED)


def _to_extend(session: Session, identifier: str, number: str, turn: int) -> extension.ExtendValidity:
    """An extension that touches the vote of its own scene alone, whatever another clerk is doing."""
    days = 100 + turn % 4000
    confirmed(session, identifier, number, days)
    today = session.today()
    day = today + timedelta(days=days)
    return extension.ExtendValidity(f"circular {number}", today, day, day, 12)


@scene(extension.extend_validity)
def _(session: Session, turn: int, identifier: str) -> Any:
    return _to_extend(session, identifier, f"extends-{turn}", 2 * turn)


@scene(extension.undo_extension)
def _(session: Session, turn: int, identifier: str) -> Any:
    facts = _to_extend(session, identifier, f"undoes-{turn}", 2 * turn + 1)
    return extension.UndoExtension(session.do(extension.extend_validity, facts).extension_id, CANARY)


@scene(inquiries.send_inquiry)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return inquiries.SendInquiry(file(session, identifier), InquiryBody.IMDAD_COMMITTEE, note=CANARY)


def asked(session: Session, identifier: str) -> int:
    """An inquiry without an answer."""
    facts = inquiries.SendInquiry(file(session, identifier), InquiryBody.SOCIAL_SECURITY, letter_no="12/3")
    return session.do(inquiries.send_inquiry, facts).inquiry_id


@scene(inquiries.answer_inquiry)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return inquiries.AnswerInquiry(asked(session, identifier), 1, InquiryAnswer.CLEAR, answered_by=CANARY)


@scene(inquiries.take_inquiry_answer_back)
def _(session: Session, _turn: int, identifier: str) -> Any:
    inquiry_id = asked(session, identifier)
    session.do(inquiries.answer_inquiry, inquiries.AnswerInquiry(inquiry_id, 1, InquiryAnswer.CLEAR))
    return inquiries.TakeInquiryAnswerBack(inquiry_id, 2, CANARY)


@scene(inquiries.drop_inquiry)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return inquiries.DropInquiry(asked(session, identifier), 1, CANARY)


@scene(referrals.issue_commission_referral)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return referrals.IssueCommissionReferral(referred(session, identifier))


@scene(referrals.issue_referral_letter)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return referrals.IssueReferralLetter(file(session, identifier), "دهیاری", CANARY, CANARY)
