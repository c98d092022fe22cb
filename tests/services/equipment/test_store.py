# SPDX-License-Identifier: Apache-2.0
"""The store through the door: workshop, scrapping, loans, corrections, counts, catalogue."""

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
from welfare_desk.domain.upkeep import Post
from welfare_desk.sentences import say
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
    ListLoans,
    RemindOfLoan,
    extend_loan,
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
from welfare_desk.services.office_settings import AddSignatory, add_signatory

TOMORROW = TODAY + timedelta(days=1)
YEAR_ON = TODAY + timedelta(days=365)
DIAPER = "DIAPER-ADULT"


# Elsewhere, scrapped, repaired


def test_goods_go_to_another_office_and_to_the_workshop(office: Equipped) -> None:
    office.receive(CANE, 10)
    assert office.do(transfer, TransferGoods((Asked(CANE, 3),), "مرکز ۰۳")).number == "1404/000001"
    assert office.refused(transfer, TransferGoods((Asked(CANE, 3),), " ")) == "bad_fields"
    assert office.refused(workshop, MoveToWorkshop((Asked(CANE, 2),))) == "bad_fields"
    moved = office.do(workshop, MoveToWorkshop((Asked(CANE, 2),), reason="لق است"))
    assert (moved.kind, moved.number) == (None, "")
    assert office.stands(CANE) == (5, 0, 2, 0)
    office.do(workshop, MoveToWorkshop((Asked(CANE, 1),), ready=True))
    assert office.stands(CANE) == (6, 0, 1, 0)


def test_goods_are_scrapped_by_minutes(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    facts = ScrapGoods((Asked(CHAIR, 1, serials=("A1",)),), "شکستگی بدنه", "۴۱")
    assert office.refused(scrap, facts) == "serial_not_here"
    office.do(workshop, MoveToWorkshop((Asked(CHAIR, 1, serials=("A1",)),), reason="شکسته"))
    assert office.do(scrap, facts).kind is PaperKind.SCRAP_MINUTES
    wrong = ScrapGoods((Asked(CHAIR, 1, serials=("A2",)),), "x", "1", Place.LOAN)
    assert office.refused(scrap, wrong) == "not_scrapped_from"
    assert office.stands(CHAIR) == (1, 0, 0, 0)


def test_what_is_not_in_the_workshop_is_told_of_the_workshop(office: Equipped) -> None:
    office.receive(CANE, 2)
    code, facts = office.refusal(scrap, ScrapGoods((Asked(CANE, 1),), "شکسته", "۴۱", Place.WORKSHOP))
    assert (code, facts["reason"], facts["on_hand"]) == ("not_in_store", "workshop", 0)
    assert say(code, facts, "fa") == (
        f"از {facts['name']} ۰ عدد در تعمیرگاه یا ضدعفونی هست و ۱ عدد از آنجا خواسته شده است؛ چیزی ثبت نشد. "
        "اگر کالا در انبار است جای آن را «انبار» برگزینید، وگرنه تعداد را کم کنید."
    )


def test_a_device_has_a_story_with_its_cost_of_a_year(office: Equipped) -> None:
    line = ReceiveLine(CHAIR, 1, serials=("A1",), unit_cost=Rial(50_000_000))
    office.do(receive, ReceiveGoods((line,), Source.DONOR, "1", party="مهر"))
    office.days.go(1)
    office.do(care, CareForDevice("A1", Care.FITTING, done_by="کارشناس", words="پشتی ۴۵"))
    office.days.go(1)
    office.lend("A1")
    office.days.go(200)
    assert office.refused(care, CareForDevice("A1", Care.REPAIR, ready=True)) == "not_in_workshop"
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.TO_REPAIR, "A1"),)))
    office.days.go(1)
    office.do(care, CareForDevice("A1", Care.REPAIR, cost=Rial(10_000_000), done_by="تعمیرگاه"))
    kept = office.do(care, CareForDevice("A1", Care.DISINFECTION, ready=True))
    assert kept.place is Place.STORE
    office.lend("A1", client=1)
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
    office.do(add_signatory, AddSignatory(Post.STOREKEEPER, "م. کاظمی", TODAY))
    assert office.do(issue_story, IssueStory("A1")).kind is PaperKind.DEVICE_STORY
    frozen = "SELECT facts ->> '$.facts.signers.storekeeper' FROM paper WHERE kind = 'device_story'"
    assert office.value(frozen) == "م. کاظمی"


def test_a_repair_that_was_none_is_struck(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    row = office.do(care, CareForDevice("A1", Care.REPAIR, cost=Rial(5))).care_id
    assert office.refused(care, CareForDevice("A1", Care.REPAIR, cost=Rial(-5))) == "bad_fields"
    assert office.refused(care_by_mistake, CareByMistake(99, "x")) == "care_not_found"
    office.do(care_by_mistake, CareByMistake(row, "دستگاه دیگری بود"))
    assert office.ask(device_story, AskStory("A1")).repairs == Rial(0)


# Loans


def test_loans_are_listed_put_off_and_reminded_of(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.lend("A1")
    office.lend("A2", client=1)
    office.days.go(400)
    page = office.ask(list_loans, ListLoans(LoanFilter.OVERDUE))
    assert (page.total, page.out, page.overdue, page.soon) == (2, 2, 2, 0)
    first = page.rows[0]
    assert first.overdue_days(office.days.day) == 35
    until = office.days.day + timedelta(days=20)
    assert office.refused(extend_loan, ExtendLoan(first.entry_id, until, "")) == "bad_fields"
    assert office.refused(extend_loan, ExtendLoan(first.entry_id, TODAY, "x")) == "not_extended"
    before = ExtendLoan(first.entry_id, until, "x", TODAY - timedelta(days=400))
    assert office.refused(extend_loan, before) == "before_handed"
    assert office.do(extend_loan, ExtendLoan(first.entry_id, until, "هنوز لازم دارد")).due_on == until
    office.do(remind, RemindOfLoan(page.rows[1].entry_id, ReminderWay.CALL, "می‌آورد"))
    soon = office.ask(list_loans, ListLoans(LoanFilter.SOON)).rows
    assert [(one.serial, one.due_on, one.extended) for one in soon] == [("A1", until, 1)]
    (late,) = office.ask(list_loans, ListLoans(LoanFilter.OVERDUE, words="a2")).rows
    assert (late.reminders, late.reminded_on) == (1, office.days.day)
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A2"),)))
    assert office.refused(remind, RemindOfLoan(late.entry_id, ReminderWay.CALL)) == "loan_not_out"


# Corrections


def test_a_voucher_is_taken_back_by_a_correction(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    lent = office.lend("A1")
    wanted = TakeDocumentBack("به نام دیگری بود", PaperKind.ISSUE_VOUCHER, lent.number)
    assert office.do(take_back, wanted).kind is PaperKind.STOCK_CORRECTION
    assert office.stands(CHAIR) == (1, 0, 0, 0)
    assert office.refused(take_back, wanted) == "document_reversed"
    final = TakeDocumentBack("x", PaperKind.STOCK_CORRECTION, "1404/000001")
    assert office.refused(take_back, final) == "reversal_final"
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
    assert office.refused(take_back, receipt) == "moved_on_since"
    office.receive(CHAIR, 1, "A1")
    office.lend("A1")
    assert office.refused(
        take_back, TakeDocumentBack("x", PaperKind.GOODS_RECEIPT, "1404/000002")
    ) == "moved_on_since"  # fmt: skip
    assert office.refused(take_back, TakeDocumentBack("x", document=999)) == "stock_document_not_found"
    early = TakeDocumentBack("x", PaperKind.ISSUE_VOUCHER, "1404/000001", corrected_on=date(2025, 10, 1))
    assert office.refused(take_back, early) == "corrected_before"


def test_a_return_taken_back_stands_under_its_voucher_again(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    lent = office.lend("A1")
    slip = office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),)))
    office.do(take_back, TakeDocumentBack("پس نیاورده بود", PaperKind.RETURN_SLIP, slip.number))
    assert office.stands(CHAIR) == (0, 0, 0, 1)
    (loan,) = office.ask(list_loans, ListLoans()).rows
    assert (loan.voucher, loan.left) == (lent.number, 1)
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),), lent.number))
    assert office.stands(CHAIR) == (1, 0, 0, 0)


def test_a_move_to_the_workshop_is_taken_back_by_its_document(office: Equipped) -> None:
    office.receive(CANE, 5)
    moved = office.do(workshop, MoveToWorkshop((Asked(CANE, 2),), reason="لق"))
    office.do(take_back, TakeDocumentBack("اشتباه", document=moved.document))
    assert office.stands(CANE) == (5, 0, 0, 0)


# Counts


def test_a_count_is_compared_with_the_balance_of_its_moment(office: Equipped) -> None:
    office.receive(CANE, 10)
    count = office.do(begin_count, BeginCount("قفسهٔ ۲")).count
    kept = office.do(count_item, CountItem(count, CANE, 8))
    assert (kept.balance, kept.difference) == (10, -2)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 3),)))
    assert office.refused(begin_count, BeginCount()) == "count_open"
    office.do(close_count, EndCount(count))
    assert office.stands(CANE) == (5, 0, 0, 0)
    assert office.refused(count_item, CountItem(count, CANE, 1)) == "count_ended"
    assert office.refused(close_count, EndCount(99)) == "count_not_found"


def test_what_was_counted_before_it_was_keyed_in_knows_what_moved_since(office: Equipped) -> None:
    office.receive(CANE, 10)
    moment = office.days()
    office.days.go(1)
    office.do(issue, IssueGoods(office.files[0], (IssueLine(CANE, 3),)))
    count = office.do(begin_count, BeginCount()).count
    kept = office.do(count_item, CountItem(count, CANE, 10, counted_at=moment))
    assert (kept.balance, kept.difference) == (10, 0)
    later = CountItem(count, CANE, 10, counted_at=office.days() + timedelta(hours=1))
    assert office.refused(count_item, later) == "counted_in_future"
    office.do(drop_count, EndCount(count))
    assert office.stands(CANE) == (7, 0, 0, 0)


def test_devices_are_counted_by_their_serials(office: Equipped) -> None:
    office.receive(CHAIR, 3, "A1", "A2", "A3")
    office.lend("A3")
    assert office.refused(count_now, CountNow(CHAIR, 1)) == "count_needs_serials"
    assert office.refused(count_now, CountNow(CHAIR, 1, serials=("A3",))) == "serial_not_here"
    office.do(count_now, CountNow(CHAIR, 2))
    office.do(count_now, CountNow(CHAIR, 1, serials=("A2",)))
    assert office.stands(CHAIR) == (1, 0, 0, 1)
    assert office.ask(list_devices, ListDevices(place="difference")).rows[0].serial == "A1"


def test_what_a_count_finds_too_much_comes_in_at_no_price(office: Equipped) -> None:
    office.do(count_now, CountNow(CANE, 4))
    assert office.stands(CANE) == (4, 0, 0, 0)
    count = office.do(begin_count, BeginCount()).count
    assert office.refused(close_count, EndCount(count)) == "count_empty"


# Catalogue

SCOOTER = ItemFacts("scooter-3", "اسکوتر سه‌چرخ", ItemGroup.MOBILITY, ItemKind.SERIAL, Unit.DEVICE)


def test_items_are_the_offices_own(office: Equipped) -> None:
    kept = office.do(add_item, AddItem(SCOOTER))
    assert kept.code == "SCOOTER-3"
    assert office.refused(add_item, AddItem(SCOOTER)) == "item_known"
    office.receive("اسکوتر سه چرخ", 1, "S1")
    consumable = ItemFacts("SCOOTER-3", "اسکوتر", ItemGroup.MOBILITY, ItemKind.CONSUMABLE, Unit.DEVICE)
    assert office.refused(change_item, ChangeItem(consumable, 1)) == "item_kind_fixed"
    assert office.refused(change_item, ChangeItem(SCOOTER, 1, retired=True)) == "item_in_store"
    office.do(transfer, TransferGoods((Asked("SCOOTER-3", serials=("S1",)),), "ری"))
    office.do(change_item, ChangeItem(SCOOTER, 1, retired=True))
    line = ReceiveLine("SCOOTER-3", 1)
    assert office.refused(receive, ReceiveGoods((line,), Source.DONOR, "1")) == "item_retired"


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        ({"code": "ویلچر"}, ["code"]),
        ({"name": " "}, ["name"]),
        ({"reissue_months": 0}, ["reissue_months"]),
        ({"min_stock": -1, "unit_price": Rial(0)}, ["min_stock", "unit_price"]),
        ({"kind": ItemKind.CONSUMABLE, "returnable": True}, ["returnable"]),
        ({"sizes": ("x" * 21,)}, ["sizes"]),
        ({"service": "pension"}, ["service"]),
        ({"service": "بی‌لاتین"}, ["service"]),
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
    assert office.refused(issue_card, turned) == "days_reversed"
    assert office.refused(issue_property, IssueProperty(1404, 3)) == "bad_half"
    assert office.refused(issue_property, IssueProperty(1404, 2)) == "half_not_over"
    assert office.refused(issue_property, IssueProperty(1404, 1)) == "nothing_to_print"
    office.days.go(200)
    assert office.do(issue_property, IssueProperty(1404, 2)).kind is PaperKind.PROPERTY_STATEMENT


def test_the_card_names_the_sizes_that_moved(office: Equipped) -> None:
    shoe = ItemFacts("SHOE", "کفش", ItemGroup.ORTHOSIS, ItemKind.DURABLE, Unit.PAIR, sizes=("40", "41"))
    office.do(add_item, AddItem(shoe))
    lines = (ReceiveLine("SHOE", 1, "41"), ReceiveLine("SHOE", 2, "40"), ReceiveLine("SHOE", 3, "41"))
    office.do(receive, ReceiveGoods(lines, Source.DONOR, "114", party="مهر"))
    office.receive("SHOE", 1, size="40")
    office.receive(CANE, 1)
    told = [[line.row.sizes for line in office.ask(card, AskCard(item)).lines] for item in ("SHOE", CANE)]
    assert told == [[(("40", 2), ("41", 4)), (("40", 1),)], [()]]


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
    assert office.stands(CANE) == (0, 0, 0, 0)
