# SPDX-License-Identifier: Apache-2.0
"""Promises to named persons through the door: in turn, out of turn, released, run out, admitted by a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.equipment import CANE, CHAIR, ELECTRIC, TODAY, Equipped
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.promised import PassedOver, PromiseFilter, PromiseSort
from welfare_desk.domain.equipment.requests import AllocationState, RequestState
from welfare_desk.domain.money import Rial
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.equipment.allocating import (
    Allocate,
    AskNextInLine,
    ListPromises,
    ReleasePromise,
    TodaysPromises,
    allocate,
    expire_allocations,
    list_promises,
    next_in_line,
    release,
)
from welfare_desk.services.equipment.catalogue import AddItem, ItemFacts, add_item
from welfare_desk.services.equipment.leaving import TransferGoods, transfer
from welfare_desk.services.equipment.requests import ShowRequest, show_request
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.calling import HoldEntry, hold

MEHR = JalaliMonth(1404, 7)


def queue(office: Equipped) -> str:
    told: str = office.value("SELECT group_concat(state, ' ' ORDER BY id) FROM queue_entry")
    return told


def test_a_promise_is_kept_for_days_by_rule_and_calls(office: Equipped) -> None:
    office.receive(CANE, 3)
    request = office.granted(0, CANE, quantity=2)
    kept = office.do(allocate, Allocate(request))
    assert (kept.quantity, kept.serial, kept.expires_on, kept.early) == (2, "", date(2025, 11, 5), None)
    assert queue(office) == "called"
    row = office.ask(list_promises, ListPromises()).rows[0]
    assert (row.number, row.name, row.code, row.quantity, row.days_left(TODAY), row.allocated_by) == (
        "1404/000001",
        "علی محمدی",
        CANE,
        2,
        14,
        offices.ADMIN,
    )
    assert office.ask(next_in_line, AskNextInLine(CANE)).free == {"": 1}


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        ({"request": 9}, "request_not_found", {}),
        ({"quantity": 0}, "bad_quantity", {"item": CHAIR, "name": "ویلچر معمولی", "quantity": 0, "most": 1}),
        ({"quantity": 2}, "bad_quantity", {"item": CHAIR, "name": "ویلچر معمولی", "quantity": 2, "most": 1}),
        ({"serial": "W-9"}, "unknown_serial", {"serial": "W-9"}),
        (
            {"serial": "E-1"},
            "serial_of_other_item",
            {"serial": "E-1", "item": ELECTRIC, "name": "ویلچر برقی", "size": ""},
        ),
        (
            {"expires_on": date(2025, 10, 21)},
            "bad_expiry",
            {"date": "2025-10-21", "least": "2025-10-22", "most": "2026-10-22"},
        ),
        (
            {"expires_on": date(2026, 10, 23)},
            "bad_expiry",
            {"date": "2026-10-23", "least": "2025-10-22", "most": "2026-10-22"},
        ),
    ],
)
def test_promises_that_are_refused(
    office: Equipped, typed: dict[str, Any], code: str, told: dict[str, Any]
) -> None:
    office.receive(CHAIR, 1, "W-1")
    office.receive(ELECTRIC, 1, "E-1")
    request = office.granted(0)
    assert office.refusal(allocate, replace(Allocate(request), **typed)) == (code, told)


def test_only_what_was_granted_as_goods_is_promised(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.request(0).request
    assert office.refusal(allocate, Allocate(request)) == (
        "request_not_granted",
        {"number": "1404/000001", "state": "open", "way": None},
    )
    office.grant(request, Way.CASH, amount=Rial(5))
    assert office.refusal(allocate, Allocate(request)) == (
        "request_not_granted",
        {"number": "1404/000001", "state": "granted", "way": "cash"},
    )


def test_nothing_is_promised_twice(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    first, second = office.granted(0), office.granted(1)
    assert office.do(allocate, Allocate(first, "W-1", expires_on=TODAY)).expires_on == TODAY
    assert office.refusal(allocate, Allocate(first)) == (
        "allocated_already",
        {"number": "1404/000001", "date": "2025-10-22", "serial": "W-1"},
    )
    assert office.refusal(allocate, Allocate(second, "W-1")) == (
        "serial_promised",
        {"serial": "W-1", "name": "علی محمدی", "file_no": office.files[0], "date": "2025-10-22"},
    )
    assert office.refusal(allocate, Allocate(second)) == (
        "promised_to_others",
        {"item": CHAIR, "name": "ویلچر معمولی", "unit": "device", "quantity": 1, "on_hand": 1, "free": 0},
    )
    office.days.go(1)
    # What ran out is free, and the next one's promise ends it.
    assert office.refusal(allocate, Allocate(second, "W-1"))[0] == "not_first_in_queue"
    office.do(allocate, Allocate(second, "W-1", reason="نفر اول نیامد"))
    assert queue(office) == "waiting called"


def test_two_desks_and_one_device(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    first, second = office.granted(0), office.granted(1)
    with offices.desk(office.session.office_dir) as other:
        other.do(allocate, Allocate(first, "W-1"))
    assert office.refusal(allocate, Allocate(second, "W-1"))[0] == "serial_promised"
    stale = office.refusal(allocate, Allocate(second, version=1))
    assert (stale[0], stale[1]["table"]) == ("stale_row", "equipment_request")


def test_who_is_not_first_needs_a_reason_and_who_is_passed_over_is_named(office: Equipped) -> None:
    office.receive(CHAIR, 3, "W-1", "W-2", "W-3")
    requests = [office.granted(number, asked_on=date(2025, 10, 1 + number)) for number in (0, 1, 2)]
    last = Allocate(requests[2])
    assert office.refusal(allocate, last) == (
        "not_first_in_queue",
        {
            "number": "1404/000003",
            "service": "wheelchair",
            "name": "علی محمدی",
            "file_no": office.files[0],
            "ahead": 2,
        },
    )
    office.do(allocate, Allocate(requests[0]))
    assert office.refusal(allocate, last)[1]["ahead"] == 1
    office.do(hold, HoldEntry(office.files[1], "سفر", "wheelchair", date(2025, 11, 1)))
    office.do(allocate, last)
    assert office.refusal(allocate, Allocate(requests[1], reason="عجله")) == (
        "held_in_queue",
        {"service": "wheelchair", "date": "2025-11-01", "reason": "day"},
    )
    assert queue(office) == "called held called"


def test_who_waits_for_another_size_or_item_of_the_list_is_not_passed_over(office: Equipped) -> None:
    shoe = ItemFacts("SHOE", "کفش", ItemGroup.ORTHOSIS, ItemKind.DURABLE, Unit.PAIR, sizes=("40", "41"))
    boot = replace(shoe, code="BOOT", name="پوتین", sizes=(), service="shoe")
    for item in (shoe, boot):
        office.do(add_item, AddItem(item))
    office.granted(0, "SHOE", size="40", asked_on=date(2025, 10, 1))
    office.granted(1, "BOOT", asked_on=date(2025, 10, 2))
    third = office.granted(2, "SHOE", size="41", asked_on=date(2025, 10, 3))
    office.receive("SHOE", 1, size="41")
    assert office.do(allocate, Allocate(third)).quantity == 1
    told = office.ask(next_in_line, AskNextInLine("SHOE", "40"))
    assert [(row.file_no, row.size) for row in told.rows] == [(office.files[0], "40")]
    assert told.free == {"41": 0}


def test_a_released_promise_frees_its_pieces(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    kept = office.do(allocate, Allocate(request, "W-1"))
    assert office.refusal(release, ReleasePromise(kept.allocation, ""))[0] == "bad_fields"
    gone = office.do(release, ReleasePromise(kept.allocation, "تلفن خاموش", 1))
    assert (gone.state, gone.serial, gone.item) == (AllocationState.RELEASED, "W-1", CHAIR)
    assert queue(office) == "waiting"
    assert office.refusal(release, ReleasePromise(kept.allocation, "باز")) == (
        "allocation_ended",
        {"state": "released"},
    )
    assert office.refusal(release, ReleasePromise(9, "باز")) == ("allocation_not_found", {})
    assert office.do(allocate, Allocate(request, "W-1")).allocation == 2
    assert office.refusal(release, ReleasePromise(2, "باز", 7))[0] == "stale_row"


def test_a_promise_that_another_command_ends_lets_wait_again_too(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    office.do(allocate, Allocate(office.granted(0), "W-1", expires_on=TODAY))
    office.days.go(1)
    office.do(transfer, TransferGoods((Asked(CHAIR, 1, serials=("W-1",)),), "ادارهٔ ری"))
    assert queue(office) == "waiting"
    assert office.do(expire_allocations, TodaysPromises()).count == 0


def test_what_a_run_admits_stays_granted_and_comes_first(office: Equipped) -> None:
    office.receive(CHAIR, 2, "W-1", "W-2")
    first = office.granted(0, asked_on=date(2025, 10, 1))
    second = office.granted(1, asked_on=date(2025, 10, 2))
    office.do(admit, Admit("wheelchair", "۷", TODAY, 1, MEHR))
    assert queue(office) == "admitted waiting"
    assert office.ask(show_request, ShowRequest(first)).row.state is RequestState.GRANTED
    told = office.ask(next_in_line, AskNextInLine(CHAIR))
    assert [(row.place, row.request, row.admitted, row.state) for row in told.rows] == [
        (1, first, True, None),
        (2, second, False, QueueState.WAITING),
    ]
    office.do(allocate, Allocate(first, "W-1"))
    office.hand_out(0, CHAIR, "W-1")
    assert office.ask(show_request, ShowRequest(first)).row.state is RequestState.DONE
    assert queue(office) == "admitted waiting"


def test_who_left_the_list_otherwise_needs_a_reason(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    office.do(move, MoveInQueue(office.files[0], QueueState.WITHDREW, TODAY, "wheelchair", "انصراف"))
    assert office.refusal(allocate, Allocate(request)) == (
        "waits_no_more",
        {"number": "1404/000001", "service": "wheelchair"},
    )
    assert office.ask(next_in_line, AskNextInLine(CHAIR)).rows == ()
    office.do(allocate, Allocate(request, reason="پشیمان شد"))
    assert queue(office) == "withdrew"


def test_nothing_is_promised_to_a_file_that_has_left(office: Equipped) -> None:
    office.receive(CHAIR, 1, "W-1")
    request = office.granted(0)
    office.do(record_coverage, RecordCoverage(office.files[0], Coverage.DISCHARGED, TODAY, "ازدواج"))
    assert office.refusal(allocate, Allocate(request)) == (
        "issue_not_in_hand",
        {"coverage": "discharged"},
    )


def test_the_line_tells_whom_it_passes_over(office: Equipped) -> None:
    office.receive(CHAIR, 2, "W-1", "W-2")
    requests = [office.granted(number, asked_on=date(2025, 10, 1 + number)) for number in (0, 1, 2)]
    office.do(allocate, Allocate(requests[0]))
    office.do(hold, HoldEntry(office.files[1], "سفر", "wheelchair"))
    told = office.ask(next_in_line, AskNextInLine(CHAIR))
    assert [(row.place, row.request, row.missing, row.joined_on) for row in told.rows] == [
        (3, requests[2], (), date(2025, 10, 3))
    ]
    assert [(row.place, row.request, row.passed_over, row.until) for row in told.passed_over] == [
        (1, requests[0], PassedOver.PROMISED, date(2025, 11, 5)),
        (2, requests[1], PassedOver.HELD, None),
    ]
    assert office.ask(next_in_line, AskNextInLine(CHAIR, top=0)).rows == told.rows
    assert told.free == {"": 1}


def test_promises_are_listed(office: Equipped) -> None:
    office.receive(CHAIR, 3, "W-1", "W-2", "W-3")
    days = (TODAY, date(2025, 10, 25), date(2025, 10, 26))
    for number, day in enumerate(days):
        office.do(allocate, Allocate(office.granted(number), f"W-{number + 1}", expires_on=day))
    office.days.go(1)

    def told(**asked: Any) -> list[str]:
        return [row.serial for row in office.ask(list_promises, ListPromises(**asked)).rows]

    everything = PromiseFilter.ALL
    assert told() == ["W-2", "W-3"]
    assert told(which=PromiseFilter.SOON) == ["W-2", "W-3"]
    assert told(which=PromiseFilter.ENDED) == ["W-1"]
    assert told(which=everything, sort=PromiseSort.EXPIRES, descending=True) == ["W-3", "W-2", "W-1"]
    assert told(which=everything, sort=PromiseSort.NAME) == ["W-3", "W-2", "W-1"]
    assert told(which=everything, sort=PromiseSort.ITEM) == ["W-1", "W-2", "W-3"]
    assert told(which=everything, sort=PromiseSort.ALLOCATED) == ["W-1", "W-2", "W-3"]
    assert told(words="w-3") == told(words="حسین") == told(words="1404/000003") == ["W-3"]
    assert told(file_no=office.files[1]) == ["W-2"]
    assert told(item=CANE) == []
    assert told(offset=1, limit=1) == ["W-3"]
    page = office.ask(list_promises, ListPromises())
    assert (page.total, page.open, page.soon) == (2, 2, 2)
