# SPDX-License-Identifier: Apache-2.0
"""The store through the door: goods that come in, go out to clients and come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.support.equipment import CANE, CHAIR, TODAY, WITH_PRESCRIPTION, Equipped
from welfare_desk.domain.equipment.stock import Condition, Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.store import (
    AskCard,
    card,
)

TOMORROW = TODAY + timedelta(days=1)
YEAR_ON = TODAY + timedelta(days=365)
DIAPER = "DIAPER-ADULT"


# Goods in


def test_goods_come_in_with_their_serials_and_labels(office: Equipped) -> None:
    lines = (
        ReceiveLine(CHAIR, 2, serials=("wc-7/a", "WC-۸"), unit_cost=Rial(50_000_000)),
        ReceiveLine(CHAIR, 2),
        ReceiveLine(CANE, 40, unit_cost=Rial(4_200_000)),
    )
    moved = office.do(receive, ReceiveGoods(lines, Source.DONOR, "114", party="مهر لاله"))
    assert (moved.kind, moved.number) == (PaperKind.GOODS_RECEIPT, "1404/000001")
    assert moved.serials == ("WC-7/A", "WC-8", f"{CHAIR}-00001", f"{CHAIR}-00002")
    assert office.stands(CHAIR) == (4, 0, 0, 0)
    assert office.stands(CANE) == (40, 0, 0, 0)
    again = office.do(receive, ReceiveGoods((ReceiveLine(CHAIR, 1),), Source.PURCHASE, "115"))
    assert again.serials == (f"{CHAIR}-00003",)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (ReceiveLine("HOVERBOARD", 1), "unknown_item"),
        (ReceiveLine(CHAIR, 0), "bad_quantity"),
        (ReceiveLine(CHAIR, 2, serials=("A",)), "serials_differ"),
        (ReceiveLine(CHAIR, 2, serials=("A", "a")), "serial_twice"),
        (ReceiveLine(CHAIR, 1, serials=("x" * 61,)), "bad_serial"),
        (ReceiveLine(CANE, 1, serials=("A",)), "serials_not_kept"),
        (ReceiveLine(CANE, 1, size="L"), "unknown_size"),
        (ReceiveLine(CHAIR, 1, unit_cost=Rial(5_000_000)), "price_unlike_usual"),
        (ReceiveLine(CANE, 1, unit_cost=Rial(-1)), "bad_fields"),
    ],
)
def test_a_line_that_cannot_be_meant_is_refused(office: Equipped, line: ReceiveLine, code: str) -> None:
    assert office.refused(receive, ReceiveGoods((line,), Source.PURCHASE, "1")) == code
    assert office.value("SELECT count(*) FROM paper") == 0


def test_a_price_ten_times_off_is_kept_when_it_is_meant(office: Equipped) -> None:
    line = ReceiveLine(CHAIR, 1, unit_cost=Rial(5_000_000), as_typed=True)
    office.do(receive, ReceiveGoods((line,), Source.PURCHASE, "1"))
    assert office.value("SELECT unit_cost FROM stock_lot") == 5_000_000


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (ReceiveGoods((), Source.PURCHASE, "1"), "no_lines"),
        (ReceiveGoods((ReceiveLine(CANE, 1),) * 201, Source.PURCHASE, "1"), "too_many_lines"),
        (ReceiveGoods((ReceiveLine(CANE, 1),), Source.PURCHASE), "bad_fields"),
        (ReceiveGoods((ReceiveLine(CANE, 1),), Source.COUNT, "1"), "source_not_received"),
        (ReceiveGoods((ReceiveLine(CANE, 1),), Source.DONOR, "1", received_on=TOMORROW), "date_in_future"),
    ],
)
def test_a_receipt_says_where_from(office: Equipped, facts: ReceiveGoods, code: str) -> None:
    assert office.refused(receive, facts) == code


def test_what_stood_in_the_store_before_needs_no_letter(office: Equipped) -> None:
    office.do(receive, ReceiveGoods((ReceiveLine(CANE, 7),), Source.OPENING))
    assert office.stands(CANE) == (7, 0, 0, 0)


def test_a_serial_is_of_one_device(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    again = ReceiveGoods((ReceiveLine(CHAIR, 1, serials=("a1",)),), Source.PURCHASE, "1")
    known = {"serial": "A1", "item": CHAIR, "name": "ویلچر معمولی", "place": "store"}
    assert office.refusal(receive, again) == ("serial_known", known)


# Goods out


def test_lots_leave_in_the_order_in_which_they_came(office: Equipped) -> None:
    for price in (1_000, 2_000):
        line = ReceiveLine(CANE, 3, unit_cost=Rial(price))
        office.do(receive, ReceiveGoods((line,), Source.PURCHASE, "1"))
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 4),)))
    rows = office.ask(card, AskCard(CANE)).lines
    assert [(one.row.came, one.row.went, one.row.balance) for one in rows] == [
        (3, 0, 3),
        (3, 0, 6),
        (0, 4, 2),
    ]
    assert rows[-1].row.amount == Rial(5_000)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (IssueLine(CANE, 41), "not_in_store"),
        (IssueLine(CHAIR), "serial_needed"),
        (IssueLine(CHAIR, serials=("NONE",)), "unknown_serial"),
        (IssueLine("MATTRESS-AIR", serials=("A1",)), "serial_of_other_item"),
        (IssueLine(DIAPER, 1, due_on=YEAR_ON), "not_for_loan"),
        (IssueLine(CANE, 1, due_on=TODAY), "loan_too_short"),
        (IssueLine("HEARING-AID", serials=("H1",)), "request_needed"),
    ],
)
def test_goods_that_cannot_go_out_are_refused(office: Equipped, line: IssueLine, code: str) -> None:
    office.receive(CANE, 40)
    office.receive(DIAPER, 40)
    office.receive(CHAIR, 1, "A1")
    office.receive("HEARING-AID", 1, "H1")
    assert office.refused(issue, IssueGoods(office.files[0], (line,))) == code


def test_what_is_handed_out_had_come_in_by_then(office: Equipped) -> None:
    office.receive(CANE, 4)
    facts = IssueGoods(office.files[0], (IssueLine(CANE, 1),), TODAY - timedelta(days=1))
    assert office.refused(issue, facts) == "before_received"


def test_a_collector_has_a_name(office: Equipped) -> None:
    office.receive(CANE, 4)
    facts = IssueGoods(office.files[0], (IssueLine(CANE, 1),), kinship="پسر")
    assert office.refused(issue, facts) == "bad_fields"


def test_a_collector_is_a_relation_of_the_client(office: Equipped) -> None:
    office.receive(CANE, 4)
    facts = IssueGoods(office.files[0], (IssueLine(CANE, 1),), collector="رضا محمدی")
    code, told = office.refusal(issue, facts)
    assert (code, told["fields"], told["codes"]) == ("bad_fields", ["kinship"], ["required"])


def test_a_serial_that_is_out_is_not_handed_out_again(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.lend("A1")
    facts = IssueGoods(office.files[1], (IssueLine(CHAIR, serials=("A1",)),))
    assert office.refusal(issue, facts) == ("serial_not_here", {"serial": "A1", "place": "loan"})


def test_the_interval_is_told_and_passed_with_a_reason_by_the_head(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.hand_out(0, CHAIR, "A1")
    again = IssueGoods(office.files[0], (IssueLine(CHAIR, serials=("A2",)),))
    code, facts = office.refusal(issue, again)
    assert code == "interval_not_over"
    assert (facts["date"], facts["until"], facts["months"], facts["paper"]) == (
        "2025-10-22", "2028-10-21", 36, "1404/000001",
    )  # fmt: skip
    office.hand_out(0, CHAIR, "A2", reason="ویلچر پیشین اسقاط شد")
    asked = "SELECT approved_by FROM stock_document WHERE reason = 'ویلچر پیشین اسقاط شد'"
    assert office.value(asked) == "مریم"


def test_pupils_are_exempt_and_what_came_back_counts_no_more(office: Equipped) -> None:
    office.receive(CHAIR, 3, "A1", "A2", "A3")
    office.hand_out(0, CHAIR, "A1")
    office.hand_out(0, CHAIR, "A2", pupil=True)
    office.hand_out(1, CHAIR, "A3")
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A3"),)))
    assert office.hand_out(1, CHAIR, "A3").number == "1404/000004"


def test_a_file_that_has_ended_gets_nothing(office: Equipped) -> None:
    office.receive(CANE, 1)
    office.session.do(*_died(office.files[0]))
    facts = IssueGoods(office.files[0], (IssueLine(CANE, 1),))
    assert office.refused(issue, facts) == "issue_not_in_hand"


def _died(file_no: str) -> tuple[Any, Any]:
    from welfare_desk.domain.casework.codes import Coverage
    from welfare_desk.services.casework.commands import RecordCoverage, record_coverage

    return record_coverage, RecordCoverage(file_no, Coverage.DECEASED, TODAY)


# Back


def test_goods_come_back_in_a_state_that_says_where_to(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.receive(CANE, 10)
    lines = (
        IssueLine(CHAIR, 2, serials=("A1", "A2"), due_on=YEAR_ON),
        IssueLine(CANE, 4),
    )
    voucher = office.do(issue, IssueGoods(office.files[0], lines, reason="دو خانه دارد"))
    assert office.stands(CHAIR) == (0, 0, 0, 2)
    back = (
        ReturnLine(Condition.TO_REPAIR, "A1", repair_cost=Rial(18_500_000), words="چرخ لق است"),
        ReturnLine(Condition.SOUND, "A2"),
        ReturnLine(Condition.SOUND, item=CANE, quantity=3),
    )
    slip = office.do(return_goods, ReturnGoods(back, voucher.number, brought_by="رضا", kinship="پسر"))
    assert (slip.kind, slip.number, slip.serials) == (PaperKind.RETURN_SLIP, "1404/000001", ("A1", "A2"))
    assert office.stands(CHAIR) == (1, 0, 1, 0)
    assert office.stands(CANE) == (9, 0, 0, 0)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (ReturnGoods(()), "no_lines"),
        (ReturnGoods((ReturnLine(Condition.SOUND, "A2"),)), "serial_not_out"),
        (ReturnGoods((ReturnLine(Condition.SOUND, item=CANE),)), "voucher_needed"),
        (ReturnGoods((ReturnLine(Condition.SOUND, item=CANE),), "1404/000009"), "paper_not_found"),
        (ReturnGoods((ReturnLine(Condition.SOUND, item=DIAPER),), "1404/000001"), "not_on_voucher"),
        (ReturnGoods((ReturnLine(Condition.SOUND, item=CANE, quantity=5),), "1404/000001"), "more_than_out"),
        (ReturnGoods((ReturnLine(Condition.SOUND, "A1"),) * 2), "serial_twice"),
        (ReturnGoods((ReturnLine(Condition.SOUND, item=CHAIR),), "1404/000001"), "serial_needed"),
        (
            ReturnGoods((ReturnLine(Condition.SOUND, "A1"),), returned_on=TODAY - timedelta(days=9)),
            "returned_before",
        ),
        (
            ReturnGoods((ReturnLine(Condition.SOUND, "A1"), ReturnLine(Condition.SOUND, "A3"))),
            "returns_of_several",
        ),
    ],
)
def test_what_was_not_out_does_not_come_back(office: Equipped, facts: ReturnGoods, code: str) -> None:
    office.receive(CHAIR, 3, "A1", "A2", "A3")
    office.receive(CANE, 10)
    lines = (IssueLine(CHAIR, serials=("A1",), due_on=YEAR_ON), IssueLine(CANE, 4))
    office.do(issue, IssueGoods(office.files[0], lines))
    office.lend("A3", client=1)
    assert office.refused(return_goods, facts) == code


@pytest.mark.parametrize(
    ("brought", "named"),
    [
        (("", "پسر", ""), [("brought_by", "required", "")]),
        (("", "", "0013542419"), [("brought_by", "required", "")]),
        (("رضا", "پسر", "12x"), [("brought_by_id", "bad_national_id", "characters")]),
        (
            ("", "پسر", "12x"),
            [("brought_by", "required", ""), ("brought_by_id", "bad_national_id", "characters")],
        ),
    ],
)
def test_whoever_brings_goods_is_named_whole_or_not_at_all(
    office: Equipped, brought: tuple[str, str, str], named: list[tuple[str, str, str]]
) -> None:
    office.receive(CHAIR, 1, "A1")
    office.lend("A1")
    lines, (name, kinship, identifier) = (ReturnLine(Condition.SOUND, "A1"),), brought
    facts = ReturnGoods(lines, brought_by=name, kinship=kinship, brought_by_id=identifier)
    code, said = office.refusal(return_goods, facts)
    assert code == "bad_fields"
    assert list(zip(said["fields"], said["codes"], said["reasons"], strict=True)) == named
    office.do(return_goods, replace(facts, brought_by="رضا", brought_by_id="۱۳۵۴۲۴۱۹"))
    assert office.value("SELECT collector_id FROM stock_document WHERE kind = 'return'") == "0013542419"


def test_what_was_granted_is_done_without_a_promise_and_stands_again_when_taken_back(
    office: Equipped,
) -> None:
    request = office.granted(0, CHAIR)
    office.receive(CHAIR, 1, "A1")
    voucher = office.hand_out(0, CHAIR, "A1")
    state = "SELECT state FROM equipment_request WHERE id = ?"
    waits = "SELECT state FROM queue_entry WHERE service = 'wheelchair'"
    assert (office.value(state, request), office.value(waits)) == ("done", "admitted")
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, voucher.number))
    assert (office.value(state, request), office.value(waits)) == ("granted", "waiting")
    assert office.value("SELECT state FROM paper WHERE kind = 'issue_voucher'") == "void"


def test_two_pieces_of_one_item_are_one_help_two_items_of_one_need_are_not(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.receive("WHEELCHAIR-CHILD", 1, "C1")
    twice = tuple(IssueLine(CHAIR, serials=(serial,)) for serial in ("A1", "A2"))
    office.do(issue, IssueGoods(office.files[0], twice, reason="دو خانه دارد"))
    both = (IssueLine("WHEELCHAIR-CHILD", serials=("C1",)), *twice[:1])
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, "1404/000001"))
    office.granted(1, "WHEELCHAIR-CHILD", papers=WITH_PRESCRIPTION)
    assert office.refused(issue, IssueGoods(office.files[1], both)) == "interval_not_over"


def test_a_double_click_is_one_voucher(office: Equipped) -> None:
    office.receive(CANE, 5)
    facts = IssueGoods(office.files[0], (IssueLine(CANE, 2),))
    first = office.session.do(issue, facts, key="one click")
    assert office.session.do(issue, facts, key="one click") == first
    assert office.stands(CANE) == (3, 0, 0, 0)
    assert office.value("SELECT count(*) FROM paper WHERE kind = 'issue_voucher'") == 1


def test_a_voucher_that_fails_takes_no_number(office: Equipped) -> None:
    office.receive(CANE, 5)
    for _ in range(3):
        assert office.refused(issue, IssueGoods(office.files[0], (IssueLine(CANE, 6),))) == "not_in_store"
    assert office.hand_out(0, CANE).number == "1404/000001"
