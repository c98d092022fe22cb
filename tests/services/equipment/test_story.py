# SPDX-License-Identifier: Apache-2.0
"""A prescribed wheelchair from the asking to the voucher, through everything that can come between."""

from __future__ import annotations

from datetime import date

from tests.support.equipment import CHAIR, ELECTRIC, WITH_PRESCRIPTION, Equipped
from welfare_desk.domain.casework.inquiry import InquiryBody
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.request_lists import RequestFilter
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.inquiries import SendInquiry, send_inquiry
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.equipment.allocating import (
    Allocate,
    ListPromises,
    TodaysPromises,
    allocate,
    expire_allocations,
    list_promises,
    promises_late,
)
from welfare_desk.services.equipment.asking import NO_PAPERS
from welfare_desk.services.equipment.committee import (
    IssueCommitteeMinutes,
    ShowCommittee,
    VoteOnRequest,
    issue_minutes,
    show_session,
    vote,
)
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.requests import (
    CompleteRequest,
    ListRequests,
    ShowRequest,
    complete_request,
    list_requests,
    show_request,
)


def queue(office: Equipped, number: int = 0) -> list[tuple[str, QueueState]]:
    shown = office.ask(show, ShowFile(office.files[number]))
    return [(entry.service, entry.state) for entry in shown.queue]


def state(office: Equipped, request: int) -> RequestState:
    return office.ask(show_request, ShowRequest(request)).row.state


def test_from_the_asking_to_the_voucher_and_back(office: Equipped) -> None:
    office.receive(ELECTRIC, 2, "WC-1", "WC-2")
    asked = office.request(0, ELECTRIC, papers=NO_PAPERS, asked_on=date(2025, 9, 30))
    assert (asked.number, asked.missing, asked.early) == ("1404/000001", ("needs_form", "prescription"), None)
    request = asked.request
    session = office.sitting()
    waiting = office.ask(show_session, ShowCommittee(session)).waiting
    assert [(row.number, row.missing) for row in waiting] == [("1404/000001", asked.missing)]
    granted = VoteOnRequest(session, request, Verdict.GRANTED, Way.GOODS)
    assert office.refusal(vote, granted) == (
        "papers_missing",
        {"item": ELECTRIC, "name": "ویلچر برقی", "missing": ["needs_form", "prescription"]},
    )
    assert office.do(complete_request, CompleteRequest(request, WITH_PRESCRIPTION)).missing == ()
    assert office.ask(list_requests, ListRequests(RequestFilter.COMMITTEE)).total == 1
    voted = office.do(vote, granted)
    assert (voted.state, voted.waits, voted.joined) == (RequestState.GRANTED, True, True)
    assert queue(office) == [("wheelchair-electric", QueueState.WAITING)]
    assert office.value("SELECT joined_on FROM queue_entry") == "2025-09-30"
    minutes = office.do(issue_minutes, IssueCommitteeMinutes(session))
    assert (minutes.kind, minutes.number) == (PaperKind.COMMITTEE_MINUTES, "1404/000001")

    promised = office.do(allocate, Allocate(request, "wc-1"))
    assert (promised.serial, promised.expires_on) == ("WC-1", date(2025, 11, 5))
    assert queue(office) == [("wheelchair-electric", QueueState.CALLED)]
    office.days.go(14)
    assert not office.ask(promises_late, TodaysPromises())
    assert office.do(expire_allocations, TodaysPromises()).count == 0
    office.days.go(1)
    assert office.ask(promises_late, TodaysPromises())
    assert [office.do(expire_allocations, TodaysPromises()).count for _ in range(2)] == [1, 0]
    assert queue(office) == [("wheelchair-electric", QueueState.WAITING)]
    assert office.ask(list_promises, ListPromises()).total == 0

    office.do(allocate, Allocate(request, "WC-2"))
    voucher = office.hand_out(0, ELECTRIC, "WC-2")
    assert state(office, request) is RequestState.DONE
    assert queue(office) == [("wheelchair-electric", QueueState.ADMITTED)]
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, voucher.number))
    assert state(office, request) is RequestState.GRANTED
    assert queue(office) == [("wheelchair-electric", QueueState.WAITING)]
    office.do(allocate, Allocate(request))
    office.hand_out(0, ELECTRIC, "WC-1")
    told = office.ask(show_request, ShowRequest(request))
    assert [(event.from_state, event.to_state, event.verdict) for event in told.events] == [
        (None, RequestState.OPEN, None),
        (RequestState.OPEN, RequestState.GRANTED, Verdict.GRANTED),
        (RequestState.GRANTED, RequestState.DONE, None),
        (RequestState.DONE, RequestState.GRANTED, None),
        (RequestState.GRANTED, RequestState.DONE, None),
    ]
    assert office.request(1, CHAIR).number == "1404/000002"
    assert office.request(0, CHAIR).early.until == date(2028, 11, 5)


def test_an_inquiry_about_a_pension_blocks_no_equipment(office: Equipped) -> None:
    office.do(send_inquiry, SendInquiry(office.files[0], InquiryBody.SOCIAL_SECURITY))
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    office.do(allocate, Allocate(request, "W-1"))
    office.hand_out(0, CHAIR, "W-1")
    assert state(office, request) is RequestState.DONE
