# SPDX-License-Identifier: Apache-2.0
"""A file that has ended gets nothing new until it is reopened; what happened before is still recorded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.people import peopled_office
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.errors import RuleError
from welfare_desk.sentences import say
from welfare_desk.services.casework.centres import AddCentre, AssignFile, add_centre, assign_centre
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.commission import Assign, KeepSession, Refer, assign, keep_session, refer
from welfare_desk.services.casework.inquiries import (
    AnswerInquiry,
    DropInquiry,
    SendInquiry,
    answer_inquiry,
    drop_inquiry,
    send_inquiry,
)
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.referrals import IssueCommissionReferral, issue_commission_referral
from welfare_desk.services.casework.requests import AddRequest, add_request
from welfare_desk.services.casework.visit_sheets import PrintVisitForms, print_visit_forms
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.matching.quality import RunChecks, run_checks
from welfare_desk.services.session import Session

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY = offices.NOON.date()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    opened.close()


def refusal(session: Session, command: Any, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value


def close(session: Session, file_no: str = ALI) -> None:
    session.do(record_coverage, RecordCoverage(file_no, Coverage.CLOSED, TODAY, "عدم مراجعه"))


def reopen(session: Session, file_no: str = ALI) -> None:
    session.do(record_coverage, RecordCoverage(file_no, Coverage.COVERED, TODAY, "بازگشت"))


def version(session: Session, file_no: str = ALI) -> int:
    return session.ask(show, ShowFile(file_no)).file.version


def test_nothing_new_begins_for_an_ended_file_until_it_is_reopened(session: Session) -> None:
    centre = session.do(add_centre, AddCentre({"code": "807", "name": "مهر"})).id
    case = session.do(refer, Refer(ALI)).case_id
    sitting = session.do(keep_session, KeepSession("1404-01", TODAY)).id
    close(session)
    new: list[tuple[Any, Any, str]] = [
        (send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE), "inquiry_of_ended_file"),
        (assign, Assign(sitting, (case,)), "case_of_ended_file"),
        (issue_commission_referral, IssueCommissionReferral(case), "case_of_ended_file"),
        (print_visit_forms, PrintVisitForms((FATEMEH, ALI)), "form_of_ended_file"),
        (assign_centre, AssignFile(ALI, version(session), centre), "centre_of_ended_file"),
    ]
    for command, facts, code in new:
        refused = refusal(session, command, facts)
        assert refused.code == code
        assert "دوباره باز کنید" in say(code, refused.facts, "fa")
    reopen(session)
    for command, facts, _ in new[:-1]:
        session.do(command, facts)
    session.do(assign_centre, AssignFile(ALI, version(session), centre))


def test_an_ended_file_leaves_its_centre_and_gets_the_answers_that_were_on_their_way(
    session: Session,
) -> None:
    centre = session.do(add_centre, AddCentre({"code": "807", "name": "مهر"})).id
    session.do(assign_centre, AssignFile(ALI, version(session), centre))
    asked = session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE))
    close(session)
    session.do(assign_centre, AssignFile(ALI, version(session), 0))
    assert session.do(answer_inquiry, AnswerInquiry(asked.inquiry_id, 1, InquiryAnswer.CLEAR)).version == 2


def test_ending_tells_what_is_left_open_and_ends_none_of_it(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    struck = session.do(send_inquiry, SendInquiry(ALI, InquiryBody.SOCIAL_SECURITY))
    session.do(drop_inquiry, DropInquiry(struck.inquiry_id, struck.version, "اشتباه"))
    session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE))
    session.do(refer, Refer(ALI))
    for service in ("ویلچر", "سمعک"):
        session.do(add_request, AddRequest(ALI, service, TODAY))
    gone = RecordCoverage(ALI, Coverage.DISCHARGED, TODAY, "ازدواج")
    assert session.do(record_coverage, gone).left_open == {}  # who left of their own may still be helped
    ended = session.do(record_coverage, RecordCoverage(ALI, Coverage.CLOSED, TODAY, "عدم مراجعه"))
    assert ended.left_open == {"visit": 1, "inquiry": 1, "referral": 1, "request": 2}
    found = {one.code: one.count for one in session.ask(run_checks, RunChecks()).checks}
    codes = [f"ended_with_{kind}" for kind in ("visit", "inquiry", "referral", "request", "origin")]
    assert [found[code] for code in codes] == [1, 1, 1, 1, 0]
    session.do(undo_coverage, UndoCoverage(ALI, "اشتباه"))
    found = {one.code: one.count for one in session.ask(run_checks, RunChecks()).checks}
    assert [found[code] for code in codes] == [0] * 5
