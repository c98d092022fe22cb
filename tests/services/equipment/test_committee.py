# SPDX-License-Identifier: Apache-2.0
"""The committee through the door: sessions, votes, votes taken back, minutes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.equipment import CANE, CHAIR, ELECTRIC, TODAY, Equipped
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.equipment.allocating import Allocate, ReleasePromise, allocate, release
from welfare_desk.services.equipment.asking import NO_PAPERS
from welfare_desk.services.equipment.catalogue import AddItem, ItemFacts, add_item
from welfare_desk.services.equipment.committee import (
    CommitteeKept,
    IssueCommitteeMinutes,
    ListCommittees,
    OpenCommittee,
    ShowCommittee,
    TakeVoteBack,
    Voted,
    VoteOnRequest,
    issue_minutes,
    list_sessions,
    open_session,
    show_session,
    take_vote_back,
    vote,
)
from welfare_desk.services.equipment.requests import ShowRequest, show_request
from welfare_desk.services.voiding import VoidPaper, void_paper
from welfare_desk.services.waiting import MoveInQueue, move

MONDAY, LATER = date(2025, 10, 20), date(2025, 10, 27)


def rows(office: Equipped, statement: str) -> list[tuple[Any, ...]]:
    with office.session._store.kept_reader() as raw:
        found: list[tuple[Any, ...]] = raw.execute(statement).fetchall()
        return found


QUEUE = "SELECT service, file_id, state, joined_on FROM queue_entry ORDER BY id"


def test_a_session_is_opened_changed_and_listed(office: Equipped) -> None:
    names = (" م. کاظمي ", "", "م. کاظمی", "ز. رضایی")
    kept = office.do(open_session, OpenCommittee(LATER, names, "نوبت آبان"))
    assert kept == CommitteeKept(1, LATER, 1)
    office.do(open_session, OpenCommittee(MONDAY))
    changed = office.do(open_session, OpenCommittee(TODAY, ("ر. جلالی",), "", 1, 1))
    assert changed == CommitteeKept(1, TODAY, 2)
    page = office.ask(list_sessions, ListCommittees())
    assert [(row.id, row.held_on, row.members, row.minutes) for row in page.rows] == [
        (1, TODAY, ("ر. جلالی",), ""),
        (2, MONDAY, (), ""),
    ]
    assert (page.total, office.ask(list_sessions, ListCommittees(1, 1)).rows) == (2, page.rows[1:])
    many = OpenCommittee(TODAY, tuple(f"عضو {number}" for number in range(31)))
    code, facts = office.refusal(open_session, many)
    assert (code, facts["fields"], facts["codes"]) == ("bad_fields", ["members"], ["too_long"])
    assert office.refusal(open_session, OpenCommittee(TODAY, session=9)) == ("committee_not_found", {})
    stale = office.refusal(open_session, OpenCommittee(TODAY, session=1, version=1))
    assert (stale[0], stale[1]["by"]) == ("stale_row", offices.ADMIN)


def test_a_grant_for_goods_waits_since_the_day_of_the_asking(office: Equipped) -> None:
    early = office.request(1, ELECTRIC, asked_on=date(2025, 10, 10)).request
    late = office.request(0, ELECTRIC, asked_on=date(2025, 10, 19)).request
    session = office.sitting()
    assert office.grant(late, session=session) == Voted(
        late, "1404/000002", office.files[0], RequestState.GRANTED, waits=True, joined=True, version=2
    )
    office.grant(early, session=session)
    assert rows(office, QUEUE) == [
        ("wheelchair-electric", 1, "waiting", "2025-10-19"),
        ("wheelchair-electric", 2, "waiting", "2025-10-10"),
    ]
    # The list of the item was opened with the first who waits in it; that of the plain wheelchair is shipped.
    assert rows(office, "SELECT code, name FROM waiting_service") == [("wheelchair-electric", "ویلچر برقی")]
    office.granted(2, CHAIR)
    assert rows(office, QUEUE)[2] == ("wheelchair", 3, "waiting", "2025-10-22")
    told = office.ask(show_request, ShowRequest(early))
    assert (told.row.way, told.row.granted_on) == (Way.GOODS, TODAY)


def test_who_waits_already_keeps_the_place(office: Equipped) -> None:
    joined = date(2024, 5, 5)
    office.do(move, MoveInQueue(office.files[0], QueueState.WAITING, joined, "wheelchair"))
    request = office.request(0).request
    voted = office.grant(request)
    assert (voted.waits, voted.joined) == (True, False)
    assert rows(office, QUEUE) == [("wheelchair", 1, "waiting", "2024-05-05")]
    office.do(take_vote_back, TakeVoteBack(1, request, "اشتباه"))
    assert rows(office, QUEUE) == [("wheelchair", 1, "waiting", "2024-05-05")]


def test_who_left_the_list_since_waits_from_the_vote_on(office: Equipped) -> None:
    file = office.files[0]
    office.do(move, MoveInQueue(file, QueueState.WAITING, date(2024, 5, 5), "wheelchair"))
    office.do(move, MoveInQueue(file, QueueState.WITHDREW, date(2025, 10, 15), "wheelchair", "انصراف"))
    office.grant(office.request(0, asked_on=date(2025, 10, 10)).request)
    assert rows(office, QUEUE)[1] == ("wheelchair", 1, "waiting", "2025-10-22")


def test_a_list_whose_name_is_taken_gets_the_items_code(office: Equipped) -> None:
    item = ItemFacts("PAD", "سمعک", ItemGroup.HEARING, ItemKind.DURABLE, Unit.PIECE)
    office.do(add_item, AddItem(item))
    office.granted(0, "PAD")
    assert rows(office, "SELECT code, name FROM waiting_service") == [("pad", "سمعک (PAD)")]


def test_cash_waits_in_no_list(office: Equipped) -> None:
    request = office.request(0).request
    voted = office.grant(request, Way.CASH, amount=Rial(50_000_000))
    assert (voted.state, voted.waits, rows(office, QUEUE)) == (RequestState.GRANTED, False, [])


@pytest.mark.parametrize(
    ("verdict", "state"),
    [
        (Verdict.REFUSED, RequestState.REFUSED),
        (Verdict.DEFERRED, RequestState.OPEN),
        (Verdict.PROVINCE, RequestState.PROVINCE),
    ],
)
def test_other_verdicts_leave_the_queue_alone(
    office: Equipped, verdict: Verdict, state: RequestState
) -> None:
    request = office.request(0).request
    said = VoteOnRequest(office.sitting(), request, verdict, Way.GOODS, reason="مدارک")
    assert office.do(vote, said).state is state
    row = office.ask(show_request, ShowRequest(request)).row
    assert (row.state, row.way, row.deferred) == (state, None, verdict is Verdict.DEFERRED)
    assert rows(office, QUEUE) == []


def test_what_the_province_decides_is_voted_on_in_another_session(office: Equipped) -> None:
    request = office.request(0, ELECTRIC, asked_on=MONDAY).request
    first = office.sitting(MONDAY)
    office.do(vote, VoteOnRequest(first, request, Verdict.PROVINCE))
    before = office.sitting(date(2025, 10, 19))
    grant = VoteOnRequest(before, request, Verdict.GRANTED, Way.GOODS)
    assert office.refusal(vote, grant) == (
        "before_last_event",
        {"date": "2025-10-19", "last": "2025-10-20"},
    )
    second = office.sitting()
    waiting = office.ask(show_session, ShowCommittee(second))
    assert [(row.id, row.state) for row in waiting.waiting] == [(request, RequestState.PROVINCE)]
    assert office.ask(show_session, ShowCommittee(before)).waiting == ()
    assert office.do(vote, replace(grant, session=second)).state is RequestState.GRANTED


def test_a_session_shows_what_waits_papers_complete_first(office: Equipped) -> None:
    office.request(0, CHAIR, papers=NO_PAPERS, asked_on=MONDAY)
    office.request(1, CHAIR, asked_on=TODAY)
    put_off = office.request(2, CHAIR, asked_on=date(2025, 10, 21)).request
    session = office.sitting()
    office.do(vote, VoteOnRequest(session, put_off, Verdict.DEFERRED, reason="بازدید منزل"))
    told = office.ask(show_session, ShowCommittee(session))
    assert [(row.id, row.missing) for row in told.waiting] == [(2, ()), (1, ("needs_form",))]
    assert [(one.request.id, one.verdict, one.reason) for one in told.votes] == [
        (put_off, Verdict.DEFERRED, "بازدید منزل")
    ]
    assert (told.session.deferred, told.session.votes, told.total) == (1, 1, 2)
    other = office.sitting()
    assert [row.id for row in office.ask(show_session, ShowCommittee(other)).waiting] == [3, 2, 1]
    assert office.ask(show_session, ShowCommittee(other, 1, 1)).total == 3


REFUSED: list[tuple[dict[str, Any], str, dict[str, Any]]] = [
    ({"session": 9}, "committee_not_found", {}),
    ({"request": 9}, "request_not_found", {}),
    ({"way": None}, "vote_needs_way", {}),
    ({"way": Way.CASH}, "vote_needs_amount", {}),
    ({"verdict": Verdict.REFUSED}, "vote_needs_reason", {}),
    ({"verdict": Verdict.DEFERRED}, "vote_needs_reason", {}),
    (
        {"amount": Rial(5)},
        "bad_fields",
        {"fields": ["amount"], "codes": ["not_asked_for"], "reasons": [""]},
    ),
    (
        {"way": Way.CASH, "amount": Rial(-5)},
        "bad_fields",
        {"fields": ["amount"], "codes": ["out_of_range"], "reasons": [""]},
    ),
    ({"request": 2}, "papers_missing", {"item": CANE, "name": "عصای تک‌پایه", "missing": ["needs_form"]}),
    ({"session": 2}, "committee_not_held", {"date": "2025-10-27"}),
    ({"session": 3}, "before_last_event", {"date": "2025-10-20", "last": "2025-10-22"}),
]


@pytest.mark.parametrize(("typed", "code", "told"), REFUSED)
def test_votes_that_are_refused(
    office: Equipped, typed: dict[str, Any], code: str, told: dict[str, Any]
) -> None:
    office.request(0)
    office.request(1, CANE, papers=NO_PAPERS)
    for day in (TODAY, LATER, MONDAY):
        office.sitting(day)
    facts = replace(VoteOnRequest(1, 1, Verdict.GRANTED, Way.GOODS), **typed)
    assert office.refusal(vote, facts) == (code, told)


def test_a_request_is_voted_on_once_in_a_session_and_not_after_a_grant(office: Equipped) -> None:
    request = office.request(0).request
    session = office.sitting()
    deferred = VoteOnRequest(session, request, Verdict.DEFERRED, reason="مدارک")
    office.do(vote, deferred)
    assert office.refusal(vote, deferred) == (
        "voted_already",
        {"number": "1404/000001", "verdict": "deferred"},
    )
    office.grant(request)
    assert office.refusal(vote, replace(deferred, session=office.sitting())) == (
        "request_not_waiting",
        {"number": "1404/000001", "state": "granted"},
    )


def test_two_desks_on_one_request(office: Equipped) -> None:
    request = office.request(0).request
    session = office.sitting()
    seen = VoteOnRequest(session, request, Verdict.GRANTED, Way.GOODS, version=1)
    with offices.desk(office.session.office_dir) as other:
        other.do(vote, VoteOnRequest(session, request, Verdict.DEFERRED, reason="x", version=1))
    assert office.refusal(vote, seen)[0] == "voted_already"
    code, facts = office.refusal(vote, replace(seen, session=office.sitting()))
    assert (code, facts["table"], facts["current"]) == ("stale_row", "equipment_request", 2)


@pytest.mark.parametrize("way", list(Way))
def test_nobody_is_granted_anything_once_the_file_has_left(office: Equipped, way: Way) -> None:
    request = office.request(0).request
    office.do(record_coverage, RecordCoverage(office.files[0], Coverage.DISCHARGED, TODAY, "ازدواج"))
    amount = Rial(5) if way is Way.CASH else None
    facts = VoteOnRequest(office.sitting(), request, Verdict.GRANTED, way, amount)
    assert office.refusal(vote, facts) == ("queue_not_in_hand", {"coverage": "discharged"})
    refused = replace(facts, verdict=Verdict.REFUSED, way=None, amount=None, reason="خروج")
    assert office.do(vote, refused).state is RequestState.REFUSED


def test_a_vote_is_taken_back_with_its_place_in_the_list(office: Equipped) -> None:
    request = office.request(0).request
    session = office.sitting()
    office.grant(request, session=session)
    assert office.refusal(take_vote_back, TakeVoteBack(session, request, " "))[0] == "bad_fields"
    back = office.do(take_vote_back, TakeVoteBack(session, request, "شمارهٔ درخواست اشتباه بود"))
    assert (back.state, back.version) == (RequestState.OPEN, 3)
    assert rows(office, QUEUE) == [("wheelchair", 1, "removed", "2025-10-22")]
    told = office.ask(show_request, ShowRequest(request))
    assert (told.row.state, told.row.way, told.row.granted_on) == (RequestState.OPEN, None, None)
    struck = told.events[1].mistake
    assert struck is not None
    assert (struck.why, struck.by) == ("شمارهٔ درخواست اشتباه بود", offices.ADMIN)
    assert office.refusal(take_vote_back, TakeVoteBack(session, request, "باز")) == (
        "no_such_vote",
        {"number": "1404/000001"},
    )
    assert office.grant(request, session=session).joined
    assert [row[2] for row in rows(office, QUEUE)] == ["removed", "waiting"]


def test_a_vote_stands_once_something_came_of_it(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    allocation = office.do(allocate, Allocate(request)).allocation
    in_use = ("vote_in_use", {"number": "1404/000001", "state": "granted"})
    assert office.refusal(take_vote_back, TakeVoteBack(1, request, "اشتباه")) == in_use
    office.do(release, ReleasePromise(allocation, "نیامد"))
    assert office.do(take_vote_back, TakeVoteBack(1, request, "اشتباه")).state is RequestState.OPEN
    deferred = VoteOnRequest(office.sitting(), request, Verdict.DEFERRED, reason="مدارک")
    office.do(vote, deferred)
    office.grant(request)
    assert office.refusal(take_vote_back, TakeVoteBack(2, request, "اشتباه")) == in_use


def test_minutes_freeze_what_was_voted_and_seal_the_session(office: Equipped) -> None:
    session = office.sitting()
    assert office.refusal(issue_minutes, IssueCommitteeMinutes(session)) == ("no_votes", {})
    assert office.refusal(issue_minutes, IssueCommitteeMinutes(office.sitting(LATER))) == (
        "committee_not_held",
        {"date": "2025-10-27"},
    )
    office.grant(office.request(0).request, session=session)
    refused = office.request(1, CANE, quantity=2).request
    office.do(vote, VoteOnRequest(session, refused, Verdict.REFUSED, reason="نیاز نیست"))
    stale = office.refusal(issue_minutes, IssueCommitteeMinutes(session, 7))
    assert (stale[0], stale[1]["table"]) == ("stale_row", "committee_session")
    issued = office.do(issue_minutes, IssueCommitteeMinutes(session, 1))
    assert (issued.kind, issued.number) == (PaperKind.COMMITTEE_MINUTES, "1404/000001")
    frozen = json.loads(office.value("SELECT facts FROM paper WHERE kind = 'committee_minutes'"))["facts"]
    told = [
        (line["request_no"], line["full_name"], line["item"], line["quantity"], line["verdict"], line["way"])
        for line in frozen["lines"]
    ]
    assert told == [
        ("1404/000001", "علی محمدی", "ویلچر معمولی", 1, "granted", "goods"),
        ("1404/000002", "رضا محمدی", "عصای تک‌پایه", 2, "refused", None),
    ]
    assert frozen["members"] == ["م. کاظمی", "ز. رضایی"]
    sealed = ("minutes_issued", {"number": "1404/000001"})
    third = office.request(2).request
    for command, facts in (
        (issue_minutes, IssueCommitteeMinutes(session)),
        (open_session, OpenCommittee(TODAY, session=session)),
        (vote, VoteOnRequest(session, third, Verdict.GRANTED, Way.GOODS)),
        (take_vote_back, TakeVoteBack(session, refused, "اشتباه")),
    ):
        assert office.refusal(command, facts) == sealed
    shown = office.ask(show_session, ShowCommittee(session))
    assert (shown.session.minutes, shown.session.granted, shown.waiting) == ("1404/000001", 1, ())


def test_the_day_of_a_session_that_has_voted_is_fixed(office: Equipped) -> None:
    session = office.sitting()
    office.grant(office.request(0).request, session=session)
    assert office.refusal(open_session, OpenCommittee(MONDAY, session=session)) == (
        "committee_has_votes",
        {"date": "2025-10-22", "votes": 1},
    )
    assert office.do(open_session, OpenCommittee(TODAY, ("ر. جلالی",), session=session)).version == 2


def test_a_session_whose_minutes_are_made_void_is_put_right_and_sealed_again(office: Equipped) -> None:
    request, sitting = office.request(0).request, office.sitting()
    office.do(vote, VoteOnRequest(sitting, request, Verdict.REFUSED, reason="وسیلهٔ کنونی سالم است"))
    first = office.do(issue_minutes, IssueCommitteeMinutes(sitting))
    back = TakeVoteBack(sitting, request, "رأی دیگری بود")
    assert office.refused(take_vote_back, back) == "minutes_issued"
    office.do(void_paper, VoidPaper(PaperKind.COMMITTEE_MINUTES, str(first.number), "رأی اشتباه"))
    office.do(take_vote_back, back)
    office.grant(request, session=sitting)
    second = office.do(issue_minutes, IssueCommitteeMinutes(sitting))
    assert (str(first.number), str(second.number)) == ("1404/000001", "1404/000002")


def test_minutes_name_who_sat(office: Equipped) -> None:
    request = office.request(0).request
    sitting = office.do(open_session, OpenCommittee(TODAY)).session
    office.grant(request, session=sitting)
    code, facts = office.refusal(issue_minutes, IssueCommitteeMinutes(sitting))
    assert (code, facts["fields"]) == ("bad_fields", ["members"])
