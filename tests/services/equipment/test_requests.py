# SPDX-License-Identifier: Apache-2.0
"""Requests for equipment through the door: asked, completed, withdrawn, listed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.equipment import CANE, CHAIR, ELECTRIC, NEEDS, TODAY, WITH_PRESCRIPTION, Equipped
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.interval import Help, NotYet, Way
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.request_lists import (
    AskedWith,
    RequestFilter,
    RequestSort,
    RequestTotals,
)
from welfare_desk.domain.equipment.requests import AskedAt, RequestState
from welfare_desk.services.casework.centres import AddCentre, add_centre
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.equipment.allocating import Allocate, ListPromises, allocate, list_promises
from welfare_desk.services.equipment.asking import NO_PAPERS, PapersBrought
from welfare_desk.services.equipment.catalogue import AddItem, ChangeItem, ItemFacts, add_item, change_item
from welfare_desk.services.equipment.requests import (
    AskedKept,
    AskEquipment,
    CompleteRequest,
    EquipmentRequestsOf,
    ListRequests,
    ShowRequest,
    WithdrawEquipmentRequest,
    ask,
    complete_request,
    list_requests,
    requests_of,
    show_request,
    withdraw_request,
)

SHOE = ItemFacts(
    "SHOE", "کفش", ItemGroup.ORTHOSIS, ItemKind.DURABLE, Unit.PAIR, sizes=("40", "41"), reissue_months=12
)


def bad(code: str, facts: dict[str, Any]) -> dict[str, str]:
    assert code == "bad_fields"
    return dict(zip(facts["fields"], facts["codes"], strict=True))


def test_numbers_follow_each_other_and_what_came_with_a_request_is_told(office: Equipped) -> None:
    office.do(add_centre, AddCentre({"code": "807", "name": "مهر"}))
    first = office.request(
        0, CHAIR, asked_at=AskedAt.CENTRE, centre="۸۰۷", words="چرخ قبلی شکسته", pupil=True
    )
    assert first == AskedKept(1, "1404/000001", office.files[0], RequestState.OPEN, name="علی محمدی")
    assert office.request(1, CANE).number == "1404/000002"
    told = office.ask(show_request, ShowRequest(1))
    assert told.asked_with == AskedWith(
        "چرخ قبلی شکسته", "ویلچر لازم دارد", date(2025, 10, 1), "ز. رضایی", "", None, "", "807"
    )
    assert (told.row.pupil, told.row.asked_at, told.row.name) == (True, AskedAt.CENTRE, "علی محمدی")
    assert [(one.from_state, one.to_state, one.happened_on, one.recorded_by) for one in told.events] == [
        (None, RequestState.OPEN, TODAY, offices.ADMIN)
    ]
    assert office.refusal(ask, AskEquipment(office.files[0], CHAIR)) == (
        "request_lives",
        {
            "item": CHAIR,
            "name": "ویلچر معمولی",
            "number": "1404/000001",
            "state": "open",
            "date": TODAY.isoformat(),
        },
    )


def test_a_refused_request_takes_no_number(office: Equipped) -> None:
    assert office.refusal(ask, AskEquipment(office.files[0], CHAIR, quantity=0))[0] == "bad_fields"
    assert office.refusal(ask, AskEquipment("1400-99999", CHAIR))[0] == "file_not_found"
    assert office.request(0).number == "1404/000001"


@pytest.mark.parametrize(
    ("typed", "problems"),
    [
        ({"item": " "}, {"item": "required"}),
        ({"item": "XX", "quantity": 0}, {"item": "unknown_item", "quantity": "out_of_range"}),
        (
            {"size": "40", "asked_on": date(2025, 10, 23)},
            {"size": "unknown_size", "asked_on": "date_in_future"},
        ),
        ({"centre": "807"}, {"centre": "not_asked_for"}),
        ({"asked_at": AskedAt.CENTRE}, {"centre": "required"}),
        ({"asked_at": AskedAt.CENTRE, "centre": "99"}, {"centre": "unknown_centre"}),
        ({"papers": PapersBrought(needs="لازم دارد")}, {"needs_on": "required"}),
        ({"papers": PapersBrought(assessor="رضایی")}, {"needs": "required"}),
        (
            {"papers": PapersBrought(needs_on=date(2025, 10, 23), prescription_no="1")},
            {"needs": "required", "needs_on": "date_in_future", "prescriber": "required"},
        ),
        (
            {"papers": PapersBrought(prescriber="د" * 201, prescribed_on=TODAY), "quantity": -1},
            {"prescriber": "too_long", "quantity": "out_of_range"},
        ),
    ],
)
def test_every_bad_field_is_told_at_once(
    office: Equipped, typed: dict[str, Any], problems: dict[str, str]
) -> None:
    facts = replace(AskEquipment(office.files[0], CHAIR), **typed)
    assert bad(*office.refusal(ask, facts)) == problems


def test_a_retired_item_is_not_asked_for_and_a_size_is_needed_where_there_are_some(office: Equipped) -> None:
    office.do(add_item, AddItem(SHOE))
    office.do(change_item, ChangeItem(SHOE, 1, retired=True))
    assert bad(*office.refusal(ask, AskEquipment(office.files[0], "SHOE"))) == {"item": "item_retired"}
    office.do(change_item, ChangeItem(SHOE, 2))
    assert bad(*office.refusal(ask, AskEquipment(office.files[0], "SHOE"))) == {"size": "unknown_size"}
    assert office.request(0, "SHOE", size="۴۱").number == "1404/000001"
    with office.session._store.kept_reader() as raw:
        assert raw.execute("SELECT size FROM equipment_request").fetchall() == [("41",)]


def test_what_is_meant_for_another_disability_needs_a_reason(office: Equipped) -> None:
    facts = AskEquipment(office.files[0], "HEARING-AID", papers=WITH_PRESCRIPTION)
    assert office.refusal(ask, facts) == (
        "item_not_for_disability",
        {
            "item": "HEARING-AID",
            "name": "سمعک پشت‌گوشی",
            "has": ["physical"],
            "meant": ["hearing", "multiple", "elderly"],
        },
    )
    kept = office.do(ask, replace(facts, reason="گوش چپ هم آسیب دیده است"))
    assert [one.reason for one in office.ask(show_request, ShowRequest(kept.request)).events] == [
        "گوش چپ هم آسیب دیده است"
    ]


@pytest.mark.parametrize(
    ("state", "code"),
    [(Coverage.CLOSED, "request_of_ended_file"), (Coverage.DISCHARGED, "")],
)
def test_nothing_is_asked_of_an_ended_file(office: Equipped, state: Coverage, code: str) -> None:
    office.do(record_coverage, RecordCoverage(office.files[0], state, TODAY, "عدم مراجعه"))
    if code:
        told = office.refusal(ask, AskEquipment(office.files[0], CHAIR))
        assert told == (code, {"coverage": state.value})
    else:
        assert office.request(0).number == "1404/000001"


def test_before_birth_nobody_asks(office: Equipped) -> None:
    facts = AskEquipment(office.files[0], CHAIR, asked_on=date(1960, 1, 1))
    assert office.refusal(ask, facts)[0] == "before_birth"


def test_an_interval_that_runs_is_told_and_refuses_nothing(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    voucher = office.hand_out(0, CHAIR, "W-1")
    had = Help(CHAIR, "ویلچر معمولی", TODAY, Way.GOODS, voucher.number)
    assert office.request(0, ELECTRIC).early == NotYet(had, 36, date(2028, 10, 21), proposed=True)
    assert office.request(0, CANE).early is None
    assert office.request(0, CHAIR, pupil=True).early is None


def test_papers_are_brought_later_and_only_while_a_vote_may_come(office: Equipped) -> None:
    kept = office.request(0, ELECTRIC, papers=NO_PAPERS)
    nothing = CompleteRequest(kept.request, NO_PAPERS)
    assert bad(*office.refusal(complete_request, nothing)) == {"needs": "required"}
    half = office.do(complete_request, CompleteRequest(kept.request, NEEDS, kept.version))
    assert (half.missing, half.version) == (("prescription",), 2)
    prescription = PapersBrought(prescriber="دکتر موسوی", prescribed_on=date(2025, 10, 2))
    stale = office.refusal(complete_request, CompleteRequest(kept.request, prescription, kept.version))
    assert (stale[0], stale[1]["by"], stale[1]["fields"]) == (
        "stale_row",
        offices.ADMIN,
        ["assessor", "needs", "needs_on"],
    )
    whole = office.do(complete_request, CompleteRequest(kept.request, prescription, half.version))
    assert (whole.missing, whole.version) == ((), 3)
    office.do(withdraw_request, WithdrawEquipmentRequest(kept.request, "نمی‌خواهد"))
    assert office.refusal(complete_request, CompleteRequest(kept.request, NEEDS)) == (
        "request_ended",
        {"number": "1404/000001", "state": "withdrawn"},
    )
    assert office.refusal(complete_request, CompleteRequest(99, NEEDS)) == ("request_not_found", {})


def test_withdrawing_frees_the_promise_and_leaves_the_list(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    office.do(allocate, Allocate(request, "W-1"))
    gone = WithdrawEquipmentRequest(request, "")
    assert bad(*office.refusal(withdraw_request, gone)) == {"reason": "required"}
    kept = office.do(withdraw_request, WithdrawEquipmentRequest(request, "خودش خرید"))
    assert kept.state is RequestState.WITHDRAWN
    assert office.ask(list_promises, ListPromises()).open == 0
    assert office.value("SELECT group_concat(state) FROM queue_entry") == "withdrew"
    assert office.value("SELECT group_concat(state || reason) FROM allocation") == "releasedخودش خرید"
    assert office.refusal(withdraw_request, WithdrawEquipmentRequest(request, "باز")) == (
        "request_ended",
        {"number": "1404/000001", "state": "withdrawn"},
    )


def test_lists_are_filtered_sorted_and_paged(office: Equipped) -> None:
    office.request(0, CHAIR, papers=NO_PAPERS, asked_on=date(2025, 10, 20))
    office.request(1, CANE)
    granted = office.granted(2, CHAIR)
    done = office.request(0, CANE).request
    office.do(withdraw_request, WithdrawEquipmentRequest(done, "نمی‌خواهد"))

    def numbers(**asked: Any) -> list[int]:
        page = office.ask(list_requests, ListRequests(**asked))
        return [int(row.number[-1]) for row in page.rows]

    everything = RequestFilter.ALL
    assert numbers() == [1, 2, 3]
    assert numbers(which=everything, sort=RequestSort.NUMBER, descending=True) == [4, 3, 2, 1]
    assert numbers(which=everything, sort=RequestSort.NAME) == [3, 2, 1, 4]
    assert numbers(which=everything, sort=RequestSort.ITEM) == [2, 4, 1, 3]
    assert numbers(which=everything, sort=RequestSort.STATE) == [3, 1, 2, 4]
    assert numbers(which=RequestFilter.MISSING_PAPERS) == [1]
    assert numbers(which=RequestFilter.COMMITTEE) == [2]
    assert numbers(which=RequestFilter.GRANTED) == [granted]
    assert numbers(item=CHAIR) == [1, 3]
    assert numbers(words="رضا") == [2]
    assert numbers(words="۳") == numbers(words="1404/000003") == numbers(words=office.files[2]) == [3]
    assert numbers(offset=1, limit=1) == [2]
    page = office.ask(list_requests, ListRequests(offset=3))
    assert (page.rows, page.total) == ((), 3)
    assert page.totals == RequestTotals(live=3, missing_papers=1, committee=1, granted=1, withdrawn=1)
    mine = office.ask(requests_of, EquipmentRequestsOf(office.files[0]))
    assert [(row.code, row.state) for row in mine] == [
        (CANE, RequestState.WITHDRAWN),
        (CHAIR, RequestState.OPEN),
    ]


@pytest.mark.parametrize(("typed", "code"), [("مهر", "807"), ("۸۰۷", "807"), ("باران", None), ("808", "808")])
def test_a_centre_is_known_by_its_code_and_by_a_name_of_its_own(
    office: Equipped, typed: str, code: str | None
) -> None:
    for known, name in (("807", "مهر"), ("808", "باران"), ("809", "باران")):
        office.do(add_centre, AddCentre({"code": known, "name": name}))
    facts = AskEquipment(office.files[0], CHAIR, asked_at=AskedAt.CENTRE, centre=typed)
    if code is None:
        _, told = office.refusal(ask, facts)
        assert (told["fields"], told["codes"]) == (["centre"], ["unknown_centre"])
        return
    asked = office.do(ask, facts)
    assert office.ask(show_request, ShowRequest(asked.request)).asked_with.centre == code
