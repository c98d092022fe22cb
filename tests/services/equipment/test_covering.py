# SPDX-License-Identifier: Apache-2.0
"""Promises and granted requests behind the lines of a voucher: kept whole, fulfilled piece by piece."""

from __future__ import annotations

from tests.support.equipment import CANE, CHAIR, ELECTRIC, Equipped
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.allocating import Allocate, AskNextInLine, allocate, next_in_line
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue

STATE = "SELECT state FROM equipment_request WHERE id = ?"
WAITS = "SELECT state FROM queue_entry ORDER BY id DESC LIMIT 1"


def test_two_lines_of_one_device_each_keep_a_promise_of_two(office: Equipped) -> None:
    request = office.granted(0, CHAIR, quantity=2)
    office.receive(CHAIR, 2, "A1", "A2")
    office.do(allocate, Allocate(request))
    lines = (IssueLine(CHAIR, serials=("A1",)), IssueLine(CHAIR, serials=("A2",)))
    office.do(issue, IssueGoods(office.files[0], lines))
    assert office.stands(CHAIR) == (0, 0, 0, 0)
    assert (office.value(STATE, request), office.value(WAITS)) == ("done", "admitted")
    assert office.value("SELECT group_concat(state) FROM allocation") == "issued"


def test_a_grant_of_one_stands_behind_one_of_two_lines_and_is_given_back_once(office: Equipped) -> None:
    request = office.granted(0, ELECTRIC)
    office.receive(ELECTRIC, 2, "E1", "E2")
    lines = (IssueLine(ELECTRIC, serials=("E1",)), IssueLine(ELECTRIC, serials=("E2",)))
    code, facts = office.refusal(issue, IssueGoods(office.files[0], lines))
    assert (code, facts["quantity"]) == ("request_needed", 1)
    voucher = office.do(issue, IssueGoods(office.files[0], lines, reason="دو خانه دارد"))
    assert office.value("SELECT count(*) FROM request_event WHERE to_state = 'done'") == 1
    assert office.value("SELECT sum(quantity) FROM allocation WHERE state = 'issued'") == 1
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, voucher.number))
    assert (office.value(STATE, request), office.value(WAITS)) == ("granted", "waiting")


def test_more_pieces_than_were_granted_need_a_reason(office: Equipped) -> None:
    office.granted(0, ELECTRIC)
    office.receive(ELECTRIC, 3, "E1", "E2", "E3")
    facts = IssueGoods(office.files[0], (IssueLine(ELECTRIC, 3, serials=("E1", "E2", "E3")),))
    code, told = office.refusal(issue, facts)
    assert (code, told["quantity"]) == ("request_needed", 2)


def test_a_request_is_done_when_its_last_piece_is_handed_out(office: Equipped) -> None:
    request = office.granted(0, CANE, quantity=4)
    office.receive(CANE, 9)
    office.do(allocate, Allocate(request, quantity=1))
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 1),)))
    assert (office.value(STATE, request), office.value(WAITS)) == ("granted", "waiting")
    too_many = office.refusal(allocate, Allocate(request, quantity=4))
    assert too_many == ("bad_quantity", {"item": CANE, "name": "عصای تک‌پایه", "quantity": 4, "most": 3})
    assert office.do(allocate, Allocate(request)).quantity == 3
    voucher = office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 5),), reason="آسیب دید"))
    assert (office.value(STATE, request), office.value(WAITS)) == ("done", "admitted")
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, voucher.number))
    assert (office.value(STATE, request), office.value(WAITS)) == ("granted", "waiting")
    assert office.do(allocate, Allocate(request)).quantity == 3


def test_a_promise_and_what_is_granted_beyond_it_go_out_together(office: Equipped) -> None:
    request = office.granted(0, CANE, quantity=3)
    office.receive(CANE, 3)
    office.do(allocate, Allocate(request, quantity=1))
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 3),)))
    assert (office.value(STATE, request), office.stands(CANE)) == ("done", (0, 0, 0, 0))
    assert office.value("SELECT group_concat(state || quantity) FROM allocation") == "issued1,issued2"


def test_all_pieces_of_a_request_are_one_help(office: Equipped) -> None:
    request = office.granted(0, CHAIR, quantity=2)
    office.receive(CHAIR, 3, "A1", "A2", "A3")
    office.hand_out(0, CHAIR, "A1")
    (next_one,) = office.ask(next_in_line, AskNextInLine(CHAIR)).rows
    assert (next_one.request, next_one.quantity) == (request, 1)
    office.hand_out(0, CHAIR, "A2")
    assert office.value(STATE, request) == "done"
    again = IssueGoods(office.files[0], (IssueLine(CHAIR, serials=("A3",)),))
    assert office.refused(issue, again) == "interval_not_over"
