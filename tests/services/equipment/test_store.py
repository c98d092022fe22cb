# SPDX-License-Identifier: Apache-2.0
"""The store through the door: goods in, out, back, to the workshop, scrapped, counted, corrected."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped
from welfare_desk.domain.access import Role
from welfare_desk.domain.equipment.device import Care, Moment
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.loans import LoanFilter, ReminderWay
from welfare_desk.domain.equipment.stock import Condition, DocumentKind, Place, Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.catalogue import (
    AddItem,
    ChangeItem,
    ItemFacts,
    add_item,
    change_item,
)
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counting import (
    BeginCount,
    CountItem,
    CountNow,
    EndCount,
    begin_count,
    close_count,
    count_item,
    count_now,
    drop_count,
)
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.leaving import ScrapGoods, TransferGoods, scrap, transfer
from welfare_desk.services.equipment.loans import (
    ExtendLoan,
    IssueLoanContract,
    ListLoans,
    RemindOfLoan,
    extend_loan,
    issue_loan_contract,
    list_loans,
    remind,
)
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.repairing import (
    CareByMistake,
    CareForDevice,
    MoveToWorkshop,
    care,
    care_by_mistake,
    workshop,
)
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.store import (
    AskBalance,
    AskCard,
    AskStory,
    ListDevices,
    ListDocuments,
    ListGifts,
    balance,
    card,
    device_story,
    list_devices,
    list_documents,
    list_gifts,
)
from welfare_desk.services.equipment.store_papers import (
    IssueCard,
    IssueProperty,
    IssueStory,
    issue_card,
    issue_property,
    issue_story,
)
from welfare_desk.services.equipment.taking import Asked

TOMORROW = TODAY + timedelta(days=1)
YEAR_ON = TODAY + timedelta(days=365)
DIAPER = "DIAPER-ADULT"


def _stands(office: Equipped, code: str) -> tuple[int, int, int, int]:
    """On hand, promised, in the workshop, on loan."""
    (one,) = office.ask(balance, AskBalance(code))
    return one.on_hand, one.allocated, one.workshop, one.on_loan


def _refused(office: Equipped, command: Any, facts: Any) -> str:
    return office.refusal(command, facts)[0]


def _lend(office: Equipped, *serials: str, client: int = 0) -> Any:
    line = IssueLine(CHAIR, len(serials), serials=serials, due_on=YEAR_ON)
    return office.do(issue, IssueGoods(office.files[client], (line,)))


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
    assert _stands(office, CHAIR) == (4, 0, 0, 0)
    assert _stands(office, CANE) == (40, 0, 0, 0)
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
    assert _refused(office, receive, ReceiveGoods((line,), Source.PURCHASE, "1")) == code
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
    assert _refused(office, receive, facts) == code


def test_what_stood_in_the_store_before_needs_no_letter(office: Equipped) -> None:
    office.do(receive, ReceiveGoods((ReceiveLine(CANE, 7),), Source.OPENING))
    assert _stands(office, CANE) == (7, 0, 0, 0)


def test_a_serial_is_of_one_device(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    again = ReceiveGoods((ReceiveLine(CHAIR, 1, serials=("a1",)),), Source.PURCHASE, "1")
    assert office.refusal(receive, again) == ("serial_known", {"serial": "A1", "item": CHAIR})


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
    assert _refused(office, issue, IssueGoods(office.files[0], (line,))) == code


def test_what_is_handed_out_had_come_in_by_then(office: Equipped) -> None:
    office.receive(CANE, 4)
    facts = IssueGoods(office.files[0], (IssueLine(CANE, 1),), TODAY - timedelta(days=1))
    assert _refused(office, issue, facts) == "before_received"


def test_a_collector_has_a_name(office: Equipped) -> None:
    office.receive(CANE, 4)
    facts = IssueGoods(office.files[0], (IssueLine(CANE, 1),), kinship="پسر")
    assert _refused(office, issue, facts) == "bad_fields"


def test_a_serial_that_is_out_is_not_handed_out_again(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    _lend(office, "A1")
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
    assert _refused(office, issue, facts) == "issue_not_in_hand"


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
    voucher = office.do(issue, IssueGoods(office.files[0], lines))
    assert _stands(office, CHAIR) == (0, 0, 0, 2)
    back = (
        ReturnLine(Condition.TO_REPAIR, "A1", repair_cost=Rial(18_500_000), words="چرخ لق است"),
        ReturnLine(Condition.SOUND, "A2"),
        ReturnLine(Condition.SOUND, item=CANE, quantity=3),
    )
    slip = office.do(return_goods, ReturnGoods(back, voucher.number, brought_by="رضا", kinship="پسر"))
    assert (slip.kind, slip.number, slip.serials) == (PaperKind.RETURN_SLIP, "1404/000001", ("A1", "A2"))
    assert _stands(office, CHAIR) == (1, 0, 1, 0)
    assert _stands(office, CANE) == (9, 0, 0, 0)


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
    _lend(office, "A3", client=1)
    assert _refused(office, return_goods, facts) == code


# Elsewhere, scrapped, repaired


def test_goods_go_to_another_office_and_to_the_workshop(office: Equipped) -> None:
    office.receive(CANE, 10)
    assert office.do(transfer, TransferGoods((Asked(CANE, 3),), "مرکز ۰۳")).number == "1404/000001"
    assert _refused(office, transfer, TransferGoods((Asked(CANE, 3),), " ")) == "bad_fields"
    assert _refused(office, workshop, MoveToWorkshop((Asked(CANE, 2),))) == "bad_fields"
    moved = office.do(workshop, MoveToWorkshop((Asked(CANE, 2),), reason="لق است"))
    assert (moved.kind, moved.number) == (None, "")
    assert _stands(office, CANE) == (5, 0, 2, 0)
    office.do(workshop, MoveToWorkshop((Asked(CANE, 1),), ready=True))
    assert _stands(office, CANE) == (6, 0, 1, 0)


def test_goods_are_scrapped_by_minutes(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    facts = ScrapGoods((Asked(CHAIR, 1, serials=("A1",)),), "شکستگی بدنه", "۴۱")
    assert _refused(office, scrap, facts) == "serial_not_here"
    office.do(workshop, MoveToWorkshop((Asked(CHAIR, 1, serials=("A1",)),), reason="شکسته"))
    assert office.do(scrap, facts).kind is PaperKind.SCRAP_MINUTES
    wrong = ScrapGoods((Asked(CHAIR, 1, serials=("A2",)),), "x", "1", Place.LOAN)
    assert _refused(office, scrap, wrong) == "not_scrapped_from"
    assert _stands(office, CHAIR) == (1, 0, 0, 0)


def test_a_device_has_a_story_with_its_cost_of_a_year(office: Equipped) -> None:
    line = ReceiveLine(CHAIR, 1, serials=("A1",), unit_cost=Rial(50_000_000))
    office.do(receive, ReceiveGoods((line,), Source.DONOR, "1", party="مهر"))
    office.days.go(1)
    office.do(care, CareForDevice("A1", Care.FITTING, done_by="کارشناس", words="پشتی ۴۵"))
    office.days.go(1)
    _lend(office, "A1")
    office.days.go(200)
    assert _refused(office, care, CareForDevice("A1", Care.REPAIR, ready=True)) == "not_in_workshop"
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.TO_REPAIR, "A1"),)))
    office.days.go(1)
    office.do(care, CareForDevice("A1", Care.REPAIR, cost=Rial(10_000_000), done_by="تعمیرگاه"))
    kept = office.do(care, CareForDevice("A1", Care.DISINFECTION, ready=True))
    assert kept.place is Place.STORE
    _lend(office, "A1", client=1)
    office.days.go(100)
    story = office.ask(device_story, AskStory("a1"))
    assert [one.event for one in story.moments] == [
        Moment.RECEIVED,
        Moment.FITTING,
        Moment.LENT,
        Moment.RETURNED_TO_WORKSHOP,
        Moment.REPAIR,
        Moment.DISINFECTION,
        Moment.FROM_WORKSHOP,
        Moment.LENT,
    ]
    assert (story.days_used, story.repairs) == (300, Rial(10_000_000))
    assert story.cost_per_year == Rial(73_000_000)
    assert story.device.holder == "رضا محمدی"
    assert office.do(issue_story, IssueStory("A1")).kind is PaperKind.DEVICE_STORY


def test_a_repair_that_was_none_is_struck(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    row = office.do(care, CareForDevice("A1", Care.REPAIR, cost=Rial(5))).care_id
    assert _refused(office, care, CareForDevice("A1", Care.REPAIR, cost=Rial(-5))) == "bad_fields"
    assert _refused(office, care_by_mistake, CareByMistake(99, "x")) == "care_not_found"
    office.do(care_by_mistake, CareByMistake(row, "دستگاه دیگری بود"))
    assert office.ask(device_story, AskStory("A1")).repairs == Rial(0)


# Loans


def test_loans_are_listed_put_off_and_reminded_of(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    _lend(office, "A1")
    _lend(office, "A2", client=1)
    office.days.go(400)
    page = office.ask(list_loans, ListLoans(LoanFilter.OVERDUE))
    assert (page.total, page.out, page.overdue, page.soon) == (2, 2, 2, 0)
    first = page.rows[0]
    assert first.overdue_days(office.days.day) == 35
    until = office.days.day + timedelta(days=20)
    assert _refused(office, extend_loan, ExtendLoan(first.entry_id, until, "")) == "bad_fields"
    assert _refused(office, extend_loan, ExtendLoan(first.entry_id, TODAY, "x")) == "not_extended"
    assert office.do(extend_loan, ExtendLoan(first.entry_id, until, "هنوز لازم دارد")).due_on == until
    office.do(remind, RemindOfLoan(page.rows[1].entry_id, ReminderWay.CALL, "می‌آورد"))
    soon = office.ask(list_loans, ListLoans(LoanFilter.SOON)).rows
    assert [(one.serial, one.due_on, one.extended) for one in soon] == [("A1", until, 1)]
    (late,) = office.ask(list_loans, ListLoans(LoanFilter.OVERDUE, words="a2")).rows
    assert (late.reminders, late.reminded_on) == (1, office.days.day)
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A2"),)))
    assert _refused(office, remind, RemindOfLoan(late.entry_id, ReminderWay.CALL)) == "loan_not_out"


def test_the_contract_is_of_a_voucher_with_loans(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.receive(CANE, 2)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 1),)))
    lent = _lend(office, "A1")
    assert _refused(office, issue_loan_contract, IssueLoanContract("1404/000001")) == "no_loan_on_voucher"
    assert office.do(issue_loan_contract, IssueLoanContract(lent.number)).kind is PaperKind.LOAN_CONTRACT
    office.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, lent.number))
    assert _refused(office, issue_loan_contract, IssueLoanContract(lent.number)) == "document_reversed"


# Corrections


def test_a_voucher_is_taken_back_by_a_correction(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    lent = _lend(office, "A1")
    wanted = TakeDocumentBack("به نام دیگری بود", PaperKind.ISSUE_VOUCHER, lent.number)
    assert office.do(take_back, wanted).kind is PaperKind.STOCK_CORRECTION
    assert _stands(office, CHAIR) == (1, 0, 0, 0)
    assert _refused(office, take_back, wanted) == "document_reversed"
    final = TakeDocumentBack("x", PaperKind.STOCK_CORRECTION, "1404/000001")
    assert _refused(office, take_back, final) == "reversal_final"
    assert office.hand_out(0, CHAIR, "A1").number == "1404/000002"
    told = [
        (one.kind, one.reversed_by, one.reverses) for one in office.ask(list_documents, ListDocuments()).rows
    ]
    assert told == [
        (DocumentKind.ISSUE, "", ""),
        (DocumentKind.REVERSAL, "", "1404/000001"),
        (DocumentKind.ISSUE, "1404/000001", ""),
        (DocumentKind.RECEIPT, "", ""),
    ]


def test_what_has_moved_on_is_not_taken_back(office: Equipped) -> None:
    office.receive(CANE, 5)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 1),)))
    receipt = TakeDocumentBack("x", PaperKind.GOODS_RECEIPT, "1404/000001")
    assert _refused(office, take_back, receipt) == "moved_on_since"
    office.receive(CHAIR, 1, "A1")
    _lend(office, "A1")
    assert _refused(
        office, take_back, TakeDocumentBack("x", PaperKind.GOODS_RECEIPT, "1404/000002")
    ) == "moved_on_since"  # fmt: skip
    assert _refused(office, take_back, TakeDocumentBack("x", document=999)) == "document_not_found"
    early = TakeDocumentBack("x", PaperKind.ISSUE_VOUCHER, "1404/000001", corrected_on=date(2025, 10, 1))
    assert _refused(office, take_back, early) == "corrected_before"


def test_a_return_taken_back_stands_under_its_voucher_again(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    lent = _lend(office, "A1")
    slip = office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),)))
    office.do(take_back, TakeDocumentBack("پس نیاورده بود", PaperKind.RETURN_SLIP, slip.number))
    assert _stands(office, CHAIR) == (0, 0, 0, 1)
    (loan,) = office.ask(list_loans, ListLoans()).rows
    assert (loan.voucher, loan.left) == (lent.number, 1)
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),), lent.number))
    assert _stands(office, CHAIR) == (1, 0, 0, 0)


def test_a_move_to_the_workshop_is_taken_back_by_its_document(office: Equipped) -> None:
    office.receive(CANE, 5)
    moved = office.do(workshop, MoveToWorkshop((Asked(CANE, 2),), reason="لق"))
    office.do(take_back, TakeDocumentBack("اشتباه", document=moved.document))
    assert _stands(office, CANE) == (5, 0, 0, 0)


# Counts


def test_a_count_is_compared_with_the_balance_of_its_moment(office: Equipped) -> None:
    office.receive(CANE, 10)
    count = office.do(begin_count, BeginCount("قفسهٔ ۲")).count
    kept = office.do(count_item, CountItem(count, CANE, 8))
    assert (kept.balance, kept.difference) == (10, -2)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 3),)))
    assert _refused(office, begin_count, BeginCount()) == "count_open"
    office.do(close_count, EndCount(count))
    assert _stands(office, CANE) == (5, 0, 0, 0)
    assert _refused(office, count_item, CountItem(count, CANE, 1)) == "count_ended"
    assert _refused(office, close_count, EndCount(99)) == "count_not_found"


def test_what_was_counted_before_it_was_keyed_in_knows_what_moved_since(office: Equipped) -> None:
    office.receive(CANE, 10)
    moment = office.days()
    office.days.go(1)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 3),)))
    count = office.do(begin_count, BeginCount()).count
    kept = office.do(count_item, CountItem(count, CANE, 10, counted_at=moment))
    assert (kept.balance, kept.difference) == (10, 0)
    later = CountItem(count, CANE, 10, counted_at=office.days() + timedelta(hours=1))
    assert _refused(office, count_item, later) == "counted_in_future"
    office.do(drop_count, EndCount(count))
    assert _stands(office, CANE) == (7, 0, 0, 0)


def test_devices_are_counted_by_their_serials(office: Equipped) -> None:
    office.receive(CHAIR, 3, "A1", "A2", "A3")
    _lend(office, "A3")
    assert _refused(office, count_now, CountNow(CHAIR, 1)) == "count_needs_serials"
    assert _refused(office, count_now, CountNow(CHAIR, 1, serials=("A3",))) == "serial_not_here"
    office.do(count_now, CountNow(CHAIR, 2))
    office.do(count_now, CountNow(CHAIR, 1, serials=("A2",)))
    assert _stands(office, CHAIR) == (1, 0, 0, 1)
    assert office.ask(list_devices, ListDevices(place="difference")).rows[0].serial == "A1"


def test_what_a_count_finds_too_much_comes_in_at_no_price(office: Equipped) -> None:
    office.do(count_now, CountNow(CANE, 4))
    assert _stands(office, CANE) == (4, 0, 0, 0)
    count = office.do(begin_count, BeginCount()).count
    assert _refused(office, close_count, EndCount(count)) == "count_empty"


# Catalogue

SCOOTER = ItemFacts("scooter-3", "اسکوتر سه‌چرخ", ItemGroup.MOBILITY, ItemKind.SERIAL, Unit.DEVICE)


def test_items_are_the_offices_own(office: Equipped) -> None:
    kept = office.do(add_item, AddItem(SCOOTER))
    assert kept.code == "SCOOTER-3"
    assert _refused(office, add_item, AddItem(SCOOTER)) == "item_known"
    office.receive("اسکوتر سه چرخ", 1, "S1")
    consumable = ItemFacts("SCOOTER-3", "اسکوتر", ItemGroup.MOBILITY, ItemKind.CONSUMABLE, Unit.DEVICE)
    assert _refused(office, change_item, ChangeItem(consumable, 1)) == "item_kind_fixed"
    assert _refused(office, change_item, ChangeItem(SCOOTER, 1, retired=True)) == "item_in_store"
    office.do(transfer, TransferGoods((Asked("SCOOTER-3", serials=("S1",)),), "ری"))
    office.do(change_item, ChangeItem(SCOOTER, 1, retired=True))
    line = ReceiveLine("SCOOTER-3", 1)
    assert _refused(office, receive, ReceiveGoods((line,), Source.DONOR, "1")) == "item_retired"


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"code": "ویلچر"}, ["code"]),
        ({"name": " "}, ["name"]),
        ({"reissue_months": 0}, ["reissue_months"]),
        ({"min_stock": -1, "unit_price": Rial(0)}, ["min_stock", "unit_price"]),
        ({"kind": ItemKind.CONSUMABLE, "returnable": True}, ["returnable"]),
        ({"sizes": ("x" * 21,)}, ["sizes"]),
    ],
)
def test_every_bad_field_of_an_item_is_named(
    office: Equipped, change: dict[str, Any], fields: list[str]
) -> None:
    typed = {**{name: getattr(SCOOTER, name) for name in SCOOTER.__dataclass_fields__}, **change}
    code, facts = office.refusal(add_item, AddItem(ItemFacts(**typed)))
    assert (code, facts["fields"]) == ("bad_fields", fields)


# What is told


def test_what_a_gift_became(office: Equipped) -> None:
    office.receive(CANE, 10)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 2),)))
    office.do(issue, IssueGoods(office.files[1], (IssueLine(CANE, 1),)))
    wrong = office.do(issue, IssueGoods(office.files[2], (IssueLine(CANE, 1),)))
    office.do(take_back, TakeDocumentBack("x", PaperKind.ISSUE_VOUCHER, wrong.number))
    (gift,) = office.ask(list_gifts, ListGifts("مهر")).rows
    assert (gift.received, gift.store, gift.given, gift.clients) == (10, 7, 3, 2)


def test_the_card_and_the_statement_on_paper(office: Equipped) -> None:
    office.receive(CANE, 10)
    assert office.do(issue_card, IssueCard(CANE)).number == "1404/000001"
    turned = IssueCard(CANE, TODAY, TODAY - timedelta(days=1))
    assert _refused(office, issue_card, turned) == "days_reversed"
    assert _refused(office, issue_property, IssueProperty(1404, 3)) == "bad_half"
    assert _refused(office, issue_property, IssueProperty(1404, 2)) == "half_not_over"
    assert _refused(office, issue_property, IssueProperty(1404, 1)) == "nothing_to_print"
    office.days.go(200)
    assert office.do(issue_property, IssueProperty(1404, 2)).kind is PaperKind.PROPERTY_STATEMENT


def test_balances_are_asked_for_one_item_or_all(office: Equipped) -> None:
    office.receive(CANE, 2)
    with pytest.raises(RuleError) as refused:
        office.ask(balance, AskBalance("NONE"))
    assert refused.value.code == "unknown_item"
    with pytest.raises(RuleError) as refused:
        office.ask(balance, AskBalance("؟"))
    assert refused.value.code == "bad_item_code"
    assert sum(one.on_hand for one in office.ask(balance, AskBalance())) == 2


def test_a_difference_needs_the_head(office: Equipped) -> None:
    from welfare_desk.domain.access import PERMISSIONS, Permission

    assert Permission.APPROVE not in PERMISSIONS[Role.STOREKEEPER]
    assert Permission.EDIT_STORE in PERMISSIONS[Role.STOREKEEPER]
    assert Permission.EDIT_EQUIPMENT not in PERMISSIONS[Role.STOREKEEPER]
    assert Permission.EDIT_STORE not in PERMISSIONS[Role.REHAB_CLERK]
    assert _stands(office, CANE) == (0, 0, 0, 0)
