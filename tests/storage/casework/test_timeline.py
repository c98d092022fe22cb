# SPDX-License-Identifier: Apache-2.0
"""A file's time line tells what every room of casework did, and nothing that is kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support import documents
from tests.support import office as offices
from tests.support.clients import national_id
from tests.support.media import pdf
from tests.support.people import peopled_office
from welfare_desk import assembly
from welfare_desk.domain.access import Role
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.calendar import months_later
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.visit import VisitKind, VisitResult
from welfare_desk.domain.summary.file import TimelineItem
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.attachments.commands import RemoveDocument, remove_document
from welfare_desk.services.casework.assessments import ShowCase, ShowSession, show_case, show_session
from welfare_desk.services.casework.commands import EditPerson, RecordCoverage, edit_person, record_coverage
from welfare_desk.services.casework.commission import (
    Assign,
    CloseSession,
    KeepSession,
    RecordAttendance,
    Refer,
    assign,
    close_session,
    keep_session,
    record_attendance,
    refer,
)
from welfare_desk.services.casework.extension import (
    ExtendValidity,
    UndoExtension,
    extend_validity,
    undo_extension,
)
from welfare_desk.services.casework.inquiries import AnswerInquiry, SendInquiry, answer_inquiry, send_inquiry
from welfare_desk.services.casework.letters import RecordLetter, record_letter
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reception import (
    About,
    DecideReception,
    Receive,
    decide_reception,
    receive,
)
from welfare_desk.services.casework.requests import AddRequest, DecideRequest, add_request, decide_request
from welfare_desk.services.casework.restricted import AddTag, add_tag
from welfare_desk.services.casework.visits import (
    GiveUpVisit,
    PlanVisit,
    RecordVisit,
    give_up_visit,
    plan_visit,
    record_visit,
)
from welfare_desk.services.casework.voting import Overrule, RecordVote, overrule, record_vote
from welfare_desk.services.session import Session
from welfare_desk.storage.casework import files
from welfare_desk.storage.check import check

ALI, FATEMEH = "1400-00001", "1400-00002"
TODAY = offices.NOON.date()
ADMIN = offices.ADMIN
ENDS = date(2025, 11, 1)
"""When Ali's vote runs out in the small office."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = peopled_office(tmp_path)
    yield opened
    assert check(opened._store).findings == ()
    opened.close()


def timeline(session: Session, file_no: str = ALI) -> tuple[TimelineItem, ...]:
    with session._store.kept_reader() as raw:
        return files.show(raw, file_no, session.today()).timeline


def told(session: Session, kind: str, file_no: str = ALI) -> list[TimelineItem]:
    return [item for item in timeline(session, file_no) if item.kind == kind]


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_visits_are_told_as_they_stand(session: Session) -> None:
    seen = RecordVisit(ALI, ago(40), VisitResult.MET, "خانم رضایی", "گزارش محرمانه", VisitKind.OFFICE)
    session.do(record_visit, seen)
    session.do(record_visit, RecordVisit(ALI, ago(20), VisitResult.NOT_AT_HOME))
    plan = session.do(plan_visit, PlanVisit(ALI, ago(-9), "آقای نوری"))
    session.do(give_up_visit, GiveUpVisit(plan.visit_id, plan.version, "سفر"))
    session.do(plan_visit, PlanVisit(ALI, ago(-5)))
    assert told(session, "visit") == [
        TimelineItem(ago(-5), "visit", "planned", "", ADMIN, ("home",)),
        TimelineItem(TODAY, "visit", "given_up", "سفر، آقای نوری", ADMIN, ("home",)),
        TimelineItem(ago(20), "visit", "not_at_home", "", ADMIN, ("home",)),
        TimelineItem(ago(40), "visit", "met", "خانم رضایی", ADMIN, ("office",)),
    ]


def called(session: Session, file_no: str, number: str) -> tuple[int, int]:
    case_id = session.do(refer, Refer(file_no, referred_on=ago(30), complaint="درد کمر")).case_id
    session_id = session.do(keep_session, KeepSession(number, ago(10))).id
    session.do(assign, Assign(session_id, (case_id,)))
    return session_id, case_id


def test_the_commission_is_told_from_referral_to_counter_vote(session: Session) -> None:
    session_id, case_id = called(session, ALI, "1404-01")
    assert told(session, "commission") == [
        TimelineItem(ago(10), "commission", "called", "1404-01", ADMIN),
        TimelineItem(ago(30), "commission", "referred", "", ADMIN),
    ]
    end = date(2027, 1, 1)
    facts = RecordVote(case_id, 2, Vote.CONFIRMED, DisabilityType.PHYSICAL, Severity.SEVERE, end, note="کامل")
    session.do(record_vote, facts)
    shown = session.ask(show_session, ShowSession(session_id))
    session.do(close_session, CloseSession(session_id, shown.version))
    confirmed = TimelineItem(
        ago(10), "commission", "confirmed", "کامل، 1404-01", ADMIN, ("physical", "severe"), end
    )
    assert told(session, "commission") == [
        confirmed,
        TimelineItem(ago(30), "commission", "referred", "", ADMIN),
    ]
    version = session.ask(show_case, ShowCase(case_id)).case.version
    session.do(overrule, Overrule(case_id, version, "نامهٔ استان", Vote.REJECTED))
    assert [(item.code, item.detail) for item in told(session, "commission")] == [
        ("counter_rejected", "نامهٔ استان، 1404-01"),
        ("confirmed", "کامل، 1404-01"),
        ("referred", ""),
    ]


def test_whoever_did_not_come_is_told_absent_and_an_appeal_by_its_name(session: Session) -> None:
    _, case_id = called(session, FATEMEH, "1404-02")
    session.do(record_attendance, RecordAttendance(case_id, 2, attended=False))
    assert [item.code for item in told(session, "commission", FATEMEH)] == ["absent", "referred"]
    _, voted = called(session, ALI, "1404-03")
    session.do(record_vote, RecordVote(voted, 2, Vote.REJECTED))
    session.do(refer, Refer(ALI, referred_on=TODAY, complaint="شدت کم است", appeal_of=voted))
    assert [item.code for item in told(session, "commission")] == ["appealed", "rejected", "referred"]


def test_an_extension_by_circular_and_its_undoing(session: Session) -> None:
    made = session.do(
        extend_validity, ExtendValidity("1404/12", TODAY, date(2025, 10, 1), date(2025, 12, 31), 12)
    )
    extended = TimelineItem(
        TODAY, "commission", "extended", "1404/12", ADMIN, ("physical",), months_later(ENDS, 12)
    )
    assert told(session, "commission") == [extended]
    session.do(undo_extension, UndoExtension(made.extension_id, "بخشنامهٔ دیگری بود"))
    undone = TimelineItem(TODAY, "commission", "extension_undone", "1404/12", ADMIN, ("physical",))
    assert sorted(told(session, "commission"), key=lambda item: item.code) == [extended, undone]


def test_inquiries_are_told_sent_and_answered(session: Session) -> None:
    sent = session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, ago(10), "12/3"))
    end = date(2026, 3, 1)
    session.do(
        answer_inquiry,
        AnswerInquiry(sent.inquiry_id, 1, InquiryAnswer.CLEAR, ago(2), "کمیته امداد", "44", end),
    )
    assert told(session, "inquiry") == [
        TimelineItem(ago(2), "inquiry", "clear", "کمیته امداد، 44", ADMIN, ("imdad_committee",), end),
        TimelineItem(ago(10), "inquiry", "sent", "12/3", ADMIN, ("imdad_committee",)),
    ]


def test_documents_are_told_added_and_taken_out(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf("a"))
    end = ago(-100)
    (added,) = documents.add(session, str(path), kind=DocumentKind.INSURANCE, title="دفترچه", expires_on=end)
    session.do(remove_document, RemoveDocument(added, 1, "تاریخ گذشته"))
    assert told(session, "document") == [
        TimelineItem(TODAY, "document", "removed", "دفترچه، تاریخ گذشته", ADMIN, ("insurance",)),
        TimelineItem(TODAY, "document", "added", "دفترچه", ADMIN, ("insurance",), end),
    ]


def test_a_document_that_has_ended_is_told_from_the_day_after_its_last(
    session: Session, tmp_path: Path
) -> None:
    def lay(name: str, last: date) -> int:
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(pdf(name))
        return documents.add(
            session, str(path), kind=DocumentKind.INSURANCE, title=name, dated_on=ago(400), expires_on=last
        )[0]

    lay("a", ago(1))
    lay("b", TODAY)
    late = lay("c", ago(3))
    session.do(remove_document, RemoveDocument(late, 1, "تاریخ گذشته"))
    assert [item for item in told(session, "document") if item.code == "expired"] == [
        TimelineItem(ago(1), "document", "expired", "a", "", ("insurance",)),
        TimelineItem(ago(3), "document", "expired", "c", "", ("insurance",)),
    ]
    with session._store.kept_reader() as raw:
        without = files.show(raw, ALI).timeline
    assert [item for item in without if item.code == "expired"] == []


def test_whoever_records_is_told_not_whoever_did_it(session: Session) -> None:
    plan = session.do(plan_visit, PlanVisit(ALI, TODAY, "آقای نوری"))
    sent = session.do(send_inquiry, SendInquiry(ALI, InquiryBody.IMDAD_COMMITTEE, ago(10)))
    session.do(
        add_user, AddUser("reza", Role.CASE_CLERK, "چهار چنار کنار رود", own_password=offices.PASSWORD)
    )
    other = offices.desk(session.office_dir, user="reza")
    other.do(
        record_visit,
        RecordVisit(ALI, TODAY, VisitResult.MET, "آقای نوری", visit_id=plan.visit_id, version=plan.version),
    )
    other.do(
        answer_inquiry, AnswerInquiry(sent.inquiry_id, 1, InquiryAnswer.CLEAR, TODAY, "کمیته", "", TODAY)
    )
    other.close()
    assert [(item.code, item.by) for item in told(session, "visit")] == [("met", "reza")]
    assert [(item.code, item.by) for item in told(session, "inquiry")] == [("clear", "reza"), ("sent", ADMIN)]


def test_requests_are_told_asked_and_decided(session: Session) -> None:
    kept = session.do(add_request, AddRequest(ALI, "ویلچر", ago(9), "برقی"))
    session.do(decide_request, DecideRequest(kept.request_id, 1, RequestState.REFUSED, ago(1), "سهمیه نیست"))
    assert told(session, "request") == [
        TimelineItem(ago(1), "request", "refused", "ویلچر، سهمیه نیست", ADMIN),
        TimelineItem(ago(9), "request", "asked", "ویلچر، برقی", ADMIN),
    ]


def test_the_way_from_the_desk_to_the_file_is_told(session: Session) -> None:
    fields = {"national_id": national_id(77), "first_name": "زهرا", "last_name": "کیانی‌فر"}
    about = About(Domain.SOCIAL, "اجاره")
    first = session.do(receive, Receive(fields, ago(20), about)).reception_id
    session.do(
        decide_reception, DecideReception(first, 1, ReceptionState.WITH_EXPERT, ago(15), expert="رضایی")
    )
    accept = DecideReception(
        first, 2, ReceptionState.ACCEPTED, ago(3), coverage=Coverage.COVERED, letter_no="8", reason="x"
    )
    file_no = session.do(decide_reception, accept).file_no
    assert [
        (item.on, item.code, item.by, item.reception) for item in told(session, "reception", file_no)
    ] == [
        (ago(3), "accepted", ADMIN, first),
        (ago(15), "with_expert", ADMIN, first),
        (ago(20), "received", ADMIN, first),
    ]


def test_within_a_day_what_was_recorded_last_stands_first(session: Session) -> None:
    moments = iter(offices.NOON + timedelta(minutes=minute) for minute in range(1000))
    folder = session.office_dir
    with assembly.open_office(
        folder, ADMIN, offices.PASSWORD, clock=lambda: next(moments), kdf=offices.CHEAP
    ) as ticking:
        person = ticking.ask(show, ShowFile(ALI))
        versions = (person.person.version, person.household.version)
        ticking.do(edit_person, EditPerson(ALI, *versions, {"job": "خیاط"}))
        ticking.do(record_letter, RecordLetter(Direction.IN, TODAY, "بانک", "پاسخ", "7", ALI))
        ticking.do(add_request, AddRequest(ALI, "ویلچر", TODAY))
        ticking.do(record_coverage, RecordCoverage(ALI, Coverage.CLOSED, TODAY, "x"))
        ticking.do(record_coverage, RecordCoverage(ALI, Coverage.COVERED, TODAY, "x"))
    today = [(item.kind, item.code) for item in timeline(session) if item.on == TODAY]
    assert today == [
        ("coverage", "covered_again"),
        ("coverage", "closed"),
        ("request", "asked"),
        ("letter", "in"),
        ("edit", "casework.edit_person"),
    ]


def test_what_is_kept_apart_stays_out(session: Session) -> None:
    """Restricted tags, visitors' reports and complaints before the commission are in no time line."""
    before = timeline(session)
    session.do(add_tag, AddTag(ALI, name="زباله‌گرد", since=TODAY))
    assert timeline(session) == before
    called(session, ALI, "1404-01")
    session.do(record_visit, RecordVisit(ALI, ago(1), VisitResult.MET, report="گزارش محرمانه"))
    said = " ".join(item.detail for item in timeline(session))
    assert [word for word in ("نشان محدود", "درد کمر", "گزارش محرمانه") if word in said] == []


def test_a_move_tells_its_office_and_coverage_that_comes_back_is_told_as_such(session: Session) -> None:
    leaves = RecordCoverage(ALI, Coverage.TRANSFERRED, TODAY, "بررسی", "12/3", "کرج")
    session.do(record_coverage, leaves)
    session.do(record_coverage, RecordCoverage(ALI, Coverage.COVERED, TODAY, "بازگشت"))
    assert [(item.code, item.detail, item.about) for item in told(session, "coverage")][:2] == [
        ("covered_again", "بازگشت", ()),
        ("transferred", "کرج، بررسی، 12/3", ()),
    ]
    assert told(session, "coverage")[-1].code == "covered"
    assert [event.reason for event in session.ask(show, ShowFile(ALI)).events][-2:] == ["بررسی", "بازگشت"]
    session.do(undo_coverage, UndoCoverage(ALI, "اشتباه"))
    assert [(item.code, item.struck) for item in told(session, "coverage")][:2] == [
        ("covered_again", True),
        ("transferred", False),
    ]
