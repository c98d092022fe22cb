# SPDX-License-Identifier: Apache-2.0
"""Inquiries on a real office: sent, answered, overdue, run out; and the two referral papers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.papers import printing
from tests.support.pdf import normal, pdfium
from tests.support.people import peopled_office
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody, InquiryState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.inquiries import InquiryList
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.assessments import ShowAssessments, assessments
from welfare_desk.services.casework.commission import Assign, KeepSession, Refer, assign, keep_session, refer
from welfare_desk.services.casework.inquiries import (
    AnswerInquiry,
    DropInquiry,
    ListInquiries,
    SendInquiry,
    TakeInquiryAnswerBack,
    answer_inquiry,
    drop_inquiry,
    list_inquiries,
    send_inquiry,
    take_inquiry_answer_back,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.referrals import (
    IssueCommissionReferral,
    IssueReferralLetter,
    issue_commission_referral,
    issue_referral_letter,
)
from welfare_desk.services.matching.quality import RunChecks, run_checks
from welfare_desk.services.mywork import AskMyWork, my_work
from welfare_desk.services.numbered import forms
from welfare_desk.services.office_settings import AddRule, add_rule
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY = offices.NOON.date()
WHY = "پروندهٔ اشتباه"
IMDAD, SECURITY, OTHER = InquiryBody.IMDAD_COMMITTEE, InquiryBody.SOCIAL_SECURITY, InquiryBody.OTHER


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def sent(session: Session, days_ago: int = 0, body: InquiryBody = IMDAD, file_no: str = ALI) -> int:
    on = TODAY - timedelta(days=days_ago)
    return session.do(send_inquiry, SendInquiry(file_no, body, on, "۱۲/۳")).inquiry_id


def numbers(session: Session, which: InquiryList, **more: Any) -> list[int]:
    return [row.id for row in session.ask(list_inquiries, ListInquiries(which, **more)).rows]


YESTERDAY = TODAY - timedelta(days=1)


def elsewhere(session: Session) -> tuple[tuple[InquiryBody, ...], tuple[InquiryBody, ...], int]:
    """Who supports the client by the file, by the commission's part of it, and how many the check finds."""
    checks = session.ask(run_checks, RunChecks()).checks
    listed = sum(one.count for one in checks if one.code == "supported_elsewhere")
    file = session.ask(show, ShowFile(ALI)).elsewhere
    return file, session.ask(assessments, ShowAssessments(ALI)).elsewhere, listed


def refusal(session: Session, command: Any, facts: Any) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(command, facts)
    return refused.value.code


def test_an_inquiry_is_sent_answered_and_holds_six_months(session: Session) -> None:
    inquiry = sent(session, 10)
    (row,) = session.ask(assessments, ShowAssessments(ALI)).inquiries
    assert (row.body, row.letter_no, row.state(TODAY)) == (IMDAD, "۱۲/۳", InquiryState.SENT)
    session.do(
        answer_inquiry, AnswerInquiry(inquiry, 1, InquiryAnswer.CLEAR, None, "کمیته امداد اسلامشهر", "44")
    )
    (row,) = session.ask(assessments, ShowAssessments(ALI)).inquiries
    assert (row.answered_on, row.answer, row.answered_by, row.valid_until) == (
        TODAY, InquiryAnswer.CLEAR, "کمیته امداد اسلامشهر", date(2026, 4, 19),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("given", "kept"), [(None, "با پیک"), ("", ""), ("با پیک؛ پاسخ تلفنی", "با پیک؛ پاسخ تلفنی")]
)
def test_an_answer_leaves_the_note_of_the_sending_unless_it_says_otherwise(
    session: Session, given: str | None, kept: str
) -> None:
    inquiry = session.do(send_inquiry, SendInquiry(ALI, IMDAD, note="با پیک")).inquiry_id
    more = {} if given is None else {"note": given}
    session.do(answer_inquiry, AnswerInquiry(inquiry, 1, InquiryAnswer.CLEAR, **more))
    (row,) = session.ask(assessments, ShowAssessments(ALI)).inquiries
    assert row.note == kept


def test_lists_of_what_is_overdue_unanswered_and_run_out(session: Session) -> None:
    old, young = sent(session, 61), sent(session, 5, SECURITY)
    gone = sent(session, 400, OTHER)
    session.do(
        answer_inquiry, AnswerInquiry(gone, 1, InquiryAnswer.CLEAR, TODAY - timedelta(days=390), "دستگاه")
    )
    assert numbers(session, InquiryList.OVERDUE) == [old]
    assert numbers(session, InquiryList.OVERDUE, older_than=4) == [old, young]
    assert numbers(session, InquiryList.OVERDUE, older_than=2**62) == []
    assert numbers(session, InquiryList.UNANSWERED, body=SECURITY) == [young]
    assert numbers(session, InquiryList.RUN_OUT) == [gone]
    assert numbers(session, InquiryList.ALL) == [young, old, gone]
    sent(session, 1, OTHER)  # asked again: nothing has run out any more
    assert numbers(session, InquiryList.RUN_OUT) == []
    page = session.ask(list_inquiries, ListInquiries(InquiryList.ALL, offset=1, limit=1))
    assert (page.total, len(page.rows)) == (4, 1)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (SendInquiry("1400-00099", IMDAD), "file_not_found"),
        (SendInquiry(ALI, IMDAD), "asked_already"),
        (SendInquiry(ALI, SECURITY, TODAY + timedelta(days=1)), "date_in_future"),
    ],
)
def test_inquiries_that_cannot_be(session: Session, facts: SendInquiry, code: str) -> None:
    sent(session)
    assert refusal(session, send_inquiry, facts) == code


def test_answers_that_cannot_be(session: Session) -> None:
    inquiry = sent(session)
    clear = InquiryAnswer.CLEAR
    for facts, code in (
        (AnswerInquiry(99, 1, clear), "inquiry_not_found"),
        (AnswerInquiry(inquiry, 1, clear, TODAY - timedelta(days=1)), "answer_before_sent"),
        (AnswerInquiry(inquiry, 1, clear, TODAY + timedelta(days=1)), "date_in_future"),
        (AnswerInquiry(inquiry, 1, clear, valid_until=date(2025, 1, 1)), "validity_before_answer"),
        (AnswerInquiry(inquiry, 5, clear), "stale_row"),
    ):
        assert refusal(session, answer_inquiry, facts) == code


def test_two_desks_answer_one_inquiry_and_the_later_is_told(session: Session) -> None:
    inquiry = sent(session)
    with offices.desk(session.office_dir) as other:
        other.do(answer_inquiry, AnswerInquiry(inquiry, 1, InquiryAnswer.SUPPORTED_THERE))
    assert refusal(session, answer_inquiry, AnswerInquiry(inquiry, 1, InquiryAnswer.CLEAR)) == "stale_row"
    assert refusal(session, drop_inquiry, DropInquiry(inquiry, 2, WHY)) == "inquiry_answered"
    session.do(answer_inquiry, AnswerInquiry(inquiry, 2, InquiryAnswer.CLEAR))  # a correction


def test_overdue_is_what_the_office_says_on_its_list_and_among_the_findings(session: Session) -> None:
    sent(session, 50)

    def late() -> tuple[int, int]:
        checks = session.ask(run_checks, RunChecks()).checks
        found = next(each.count for each in checks if each.code == "inquiry_unanswered")
        return len(numbers(session, InquiryList.OVERDUE)), found

    assert late() == (0, 0)
    session.do(add_rule, AddRule(DatedRule.INQUIRY_DAYS, date(2025, 10, 1), 49, "بخشنامهٔ ۱"))
    assert late() == (1, 1)


def test_a_mistaken_inquiry_is_struck_and_counts_no_more(session: Session) -> None:
    def waits() -> tuple[int, int, int]:
        listed = session.ask(list_inquiries, ListInquiries(InquiryList.UNANSWERED)).total
        waiting = session.ask(my_work, AskMyWork()).waiting.inquiries_unanswered
        return listed, waiting, session.ask(show, ShowFile(ALI)).counts.inquiries

    inquiry_id = sent(session)
    assert waits() == (1, 1, 1)
    assert session.do(drop_inquiry, DropInquiry(inquiry_id, 1, WHY)).version == 2
    (row,) = session.ask(assessments, ShowAssessments(ALI)).inquiries
    assert row.mistake is not None
    assert (row.mistake.by, row.mistake.why, waits()) == (offices.ADMIN, WHY, (0, 0, 0))
    told = session.ask(show, ShowFile(ALI)).timeline
    assert [(item.kind, item.code, item.struck) for item in told[:2]] == [
        ("undo", "inquiry", False), ("inquiry", "sent", True),
    ]  # fmt: skip
    for command, facts in (
        (drop_inquiry, DropInquiry(inquiry_id, 2, WHY)),
        (answer_inquiry, AnswerInquiry(inquiry_id, 2, InquiryAnswer.CLEAR)),
        (take_inquiry_answer_back, TakeInquiryAnswerBack(inquiry_id, 2, WHY)),
    ):
        assert refusal(session, command, facts) == "recorded_by_mistake"
    assert session.ask(assessments, ShowAssessments(ALI)).asks == (IMDAD,)
    sent(session)  # the body may be asked anew
    assert refusal(session, drop_inquiry, DropInquiry(2, 1, " ")) == "bad_fields"


def test_a_wrong_answer_is_taken_back_and_the_inquiry_waits_again(session: Session) -> None:
    inquiry_id = sent(session, days_ago=3)
    answer = AnswerInquiry(inquiry_id, 1, InquiryAnswer.SUPPORTED_THERE, TODAY, "رضایی", "۵/۱۲")
    session.do(answer_inquiry, answer)
    back = TakeInquiryAnswerBack(inquiry_id, 2, WHY)
    assert session.do(take_inquiry_answer_back, back).version == 3
    waits, struck = session.ask(assessments, ShowAssessments(ALI)).inquiries
    assert (waits.answer, waits.answered_on, waits.answered_by, waits.valid_until, waits.mistake) == (
        None, None, "", None, None,
    )  # fmt: skip
    assert struck.mistake is not None
    assert (struck.answer, struck.answered_on, struck.answered_by, struck.answer_letter_no) == (
        InquiryAnswer.SUPPORTED_THERE, TODAY, "رضایی", "۵/۱۲",
    )  # fmt: skip
    assert elsewhere(session) == ((), (), 0)
    told = session.ask(show, ShowFile(ALI)).timeline
    assert [(item.kind, item.code, item.struck) for item in told[:2]] == [
        ("undo", "inquiry_answer", False), ("inquiry", "supported_there", True),
    ]  # fmt: skip
    again = TakeInquiryAnswerBack(inquiry_id, 3, WHY)
    assert refusal(session, take_inquiry_answer_back, again) == "has_no_answer"
    session.do(answer_inquiry, AnswerInquiry(inquiry_id, 3, InquiryAnswer.CLEAR, TODAY))
    sent(session)
    later = TakeInquiryAnswerBack(inquiry_id, 4, WHY)
    assert refusal(session, take_inquiry_answer_back, later) == "asked_already"


def test_the_answer_recorded_last_decides_of_two_of_one_day(session: Session) -> None:
    session.do(move, MoveInQueue(ALI, QueueState.WAITING, TODAY))
    first = sent(session)
    session.do(answer_inquiry, AnswerInquiry(first, 1, InquiryAnswer.SUPPORTED_THERE, TODAY))
    assert elsewhere(session) == ((IMDAD,), (IMDAD,), 1)
    second = sent(session)
    session.do(answer_inquiry, AnswerInquiry(second, 1, InquiryAnswer.CLEAR, TODAY))
    assert elsewhere(session) == ((), (), 0)
    session.do(take_inquiry_answer_back, TakeInquiryAnswerBack(first, 2, WHY))
    session.do(answer_inquiry, AnswerInquiry(first, 3, InquiryAnswer.SUPPORTED_THERE, TODAY))
    assert elsewhere(session) == ((IMDAD,), (IMDAD,), 1)


@pytest.mark.parametrize(
    ("until", "holds"), [(None, True), (TODAY, True), (TODAY - timedelta(days=1), False)]
)
def test_support_by_another_body_ends_with_the_answer(
    session: Session, until: date | None, holds: bool
) -> None:
    session.do(move, MoveInQueue(ALI, QueueState.WAITING, TODAY))
    asked = sent(session, days_ago=9)
    on = TODAY - timedelta(days=9)
    answer = AnswerInquiry(asked, 1, InquiryAnswer.SUPPORTED_THERE, on, valid_until=until or date(2030, 1, 1))
    session.do(answer_inquiry, answer)
    bodies = (IMDAD,) if holds else ()
    assert elsewhere(session) == (bodies, bodies, len(bodies))


def test_only_the_pension_asks_and_nothing_waits_for_it(session: Session) -> None:
    assert session.ask(assessments, ShowAssessments(ALI)).asks == (IMDAD,)
    assert session.ask(assessments, ShowAssessments(FATEMEH)).asks == (IMDAD, SECURITY)
    sent(session, file_no=FATEMEH)
    assert session.ask(assessments, ShowAssessments(FATEMEH)).asks == (SECURITY,)
    session.do(move, MoveInQueue(ALI, QueueState.WAITING, TODAY))  # told, never refused


# the papers


def text_of(session: Session, kind: PaperKind, number: str) -> str:
    return text(printing(session, kind, number)())


def text(pdf: bytes) -> str:
    return "\n".join(map(normal, pdfium(pdf)))


def test_a_referral_paper_is_numbered_and_keeps_saying_what_it_said(session: Session) -> None:
    case_id = session.do(refer, Refer(ALI, CommissionKind.RE_EXAMINATION, complaint="درد پا")).case_id
    first = session.do(issue_commission_referral, IssueCommissionReferral(case_id))
    kind = PaperKind.COMMISSION_REFERRAL
    original = printing(session, kind, first.number)
    before = text(original())
    held = session.do(
        keep_session, KeepSession("1404-07", TODAY, CommissionKind.RE_EXAMINATION, "سالن بزرگ")
    ).id
    session.do(assign, Assign(held, (case_id,)))
    second = session.do(issue_commission_referral, IssueCommissionReferral(case_id))
    assert (first.number, second.number) == ("1404/000001", "1404/000002")
    assert text(original()) == before
    assert normal("سالن بزرگ") in text_of(session, kind, second.number)
    assert normal("سالن بزرگ") not in before


def test_a_letter_has_a_series_of_its_own_and_needs_an_addressee(session: Session) -> None:
    for facts, code in (
        (IssueReferralLetter(ALI, " ", "بیمه"), "letter_no_addressee"),
        (IssueReferralLetter(ALI, "بیمهٔ سلامت", ""), "letter_no_subject"),
        (IssueReferralLetter(ALI, "بیمهٔ سلامت", "بیمه", "سطر\n" * 80), "paper_too_long"),
        (IssueReferralLetter("77", "بیمهٔ سلامت", "بیمه"), "file_not_found"),
    ):
        assert refusal(session, issue_referral_letter, facts) == code
    issued = session.do(issue_referral_letter, IssueReferralLetter(ALI, "بیمهٔ سلامت", "بیمه", "با احترام"))
    assert (issued.kind, issued.number) == (PaperKind.REFERRAL_LETTER, "1404/000001")
    assert normal("علی اکبری") in text_of(session, PaperKind.REFERRAL_LETTER, issued.number)


def test_every_kind_of_paper_has_its_form() -> None:
    assert {PaperKind.COMMISSION_REFERRAL, PaperKind.REFERRAL_LETTER} <= forms().keys()
