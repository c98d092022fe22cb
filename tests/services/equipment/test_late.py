# SPDX-License-Identifier: Apache-2.0
"""What is keyed in late stands where it belongs: ledger cards, the property statement, a device's life."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped
from welfare_desk.domain.equipment.device import Stay
from welfare_desk.domain.equipment.stock import Condition, Place
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.leaving import ScrapGoods, TransferGoods, scrap, transfer
from welfare_desk.services.equipment.repairing import MoveToWorkshop, workshop
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.store import AskCard, AskStory, card, device_story
from welfare_desk.services.equipment.store_papers import IssueCard, issue_card
from welfare_desk.services.equipment.taking import Asked


def day(number: int) -> date:
    """The day that many days after the office's first."""
    return TODAY + timedelta(days=number)


def canes(office: Equipped, client: int, count: int, on: date) -> None:
    office.do(issue, IssueGoods(office.files[client], (IssueLine(CANE, count),), on))


@pytest.mark.parametrize(
    ("since", "until", "opening", "rows"),
    [
        (None, None, 0, [(10, 0, 10), (0, 2, 8), (0, 1, 7), (0, 3, 4)]),
        (day(0), day(5), 0, [(10, 0, 10), (0, 2, 8)]),
        (day(5), day(9), 10, [(0, 2, 8)]),
        (day(6), None, 8, [(0, 1, 7), (0, 3, 4)]),
        (day(11), day(12), 7, []),
        (day(20), None, 7, [(0, 3, 4)]),
    ],
)
def test_a_card_adds_up_over_any_days(
    office: Equipped,
    since: date | None,
    until: date | None,
    opening: int,
    rows: list[tuple[int, int, int]],
) -> None:
    office.receive(CANE, 10)
    office.days.go(20)
    canes(office, 0, 1, day(10))
    canes(office, 1, 2, day(5))
    canes(office, 2, 3, day(20))
    told = office.ask(card, AskCard(CANE, since, until))
    assert (told.opening, [(one.row.came, one.row.went, one.row.balance) for one in told.lines]) == (
        opening,
        rows,
    )
    balance = told.opening
    for one in told.lines:
        balance += one.row.came - one.row.went
        assert one.row.balance == balance
    assert office.do(issue_card, IssueCard(CANE, since, until)).number == "1404/000001"


def test_pieces_leave_on_no_day_on_which_they_were_out(office: Equipped) -> None:
    """Ten came, eight were lent until the fifteenth: nine cannot have left on the tenth, two can."""
    office.receive(CANE, 10)
    office.days.go(20)
    lent = office.do(
        issue, IssueGoods(office.files[0], (IssueLine(CANE, 8, due_on=day(40)),), day(5), reason="سیل")
    )
    back = ReturnLine(Condition.SOUND, item=CANE, quantity=8)
    office.do(return_goods, ReturnGoods((back,), lent.number, returned_on=day(15)))
    late = IssueGoods(office.files[1], (IssueLine(CANE, 9),), day(10), reason="سیل")
    code, told = office.refusal(issue, late)
    assert (code, told["date"], told["day"], told["place"], told["missing"]) == (
        "short_that_day", day(10).isoformat(), day(10).isoformat(), Place.STORE, 7,
    )  # fmt: skip
    canes(office, 1, 2, day(10))
    canes(office, 2, 8, day(15))
    balances = [one.row.balance for one in office.ask(card, AskCard(CANE)).lines]
    assert balances == [10, 2, 0, 8, 0]


def test_a_receipt_is_not_taken_back_on_a_day_on_which_its_pieces_were_out(office: Equipped) -> None:
    came = office.receive(CANE, 10)
    office.days.go(20)
    lent = office.do(
        issue, IssueGoods(office.files[0], (IssueLine(CANE, 10, due_on=day(40)),), day(5), reason="سیل")
    )
    back = ReturnLine(Condition.SOUND, item=CANE, quantity=10)
    office.do(return_goods, ReturnGoods((back,), lent.number, returned_on=day(15)))
    early = TakeDocumentBack("اشتباه", PaperKind.GOODS_RECEIPT, came.number, corrected_on=day(3))
    code, told = office.refusal(take_back, early)
    assert (code, told["day"], told["missing"]) == ("short_that_day", day(5).isoformat(), 10)
    office.do(take_back, replace(early, corrected_on=day(15)))
    assert office.stands(CANE) == (0, 0, 0, 0)


ONE = (Asked(CHAIR, serials=("A1",)),)


@pytest.mark.parametrize("way", ["issue", "workshop", "transfer", "scrap"])
def test_a_device_leaves_on_no_day_before_its_last_movement(office: Equipped, way: str) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.days.go(20)
    office.hand_out(0, CHAIR, "A1", handed_on=day(1))
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),), returned_on=day(10)))

    def leaves(on: date) -> tuple[object, object]:
        if way == "issue":
            lines = (IssueLine(CHAIR, 2, serials=("A2", "A1")),)
            return issue, IssueGoods(office.files[1], lines, on, reason="دو خانه دارد")
        if way == "workshop":
            return workshop, MoveToWorkshop(ONE, reason="لق", moved_on=on)
        if way == "transfer":
            return transfer, TransferGoods(ONE, "ری", sent_on=on)
        return scrap, ScrapGoods(ONE, "شکسته", "۴۱", Place.STORE, on)

    facts = {"serial": "A1", "date": day(9).isoformat(), "moved": day(10).isoformat()}
    assert office.refusal(*leaves(day(9))) == ("before_last_move", facts)
    office.do(*leaves(day(10)))
    stays = office.ask(device_story, AskStory("A1")).stays
    assert stays == (Stay(day(1), day(10)), *([Stay(day(10), None)] if way == "issue" else []))


def test_a_device_comes_back_on_no_day_before_it_went(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.days.go(20)
    office.hand_out(0, CHAIR, "A1", handed_on=day(5))
    facts = ReturnGoods((ReturnLine(Condition.SOUND, "A1"),), returned_on=day(4))
    assert office.refused(return_goods, facts) == "returned_before"


@pytest.mark.parametrize("corrected", [5, 12])
def test_what_a_correction_took_back_is_no_use(office: Equipped, corrected: int) -> None:
    office.receive(CHAIR, 1, "A1")
    office.days.go(20)
    wrong = office.hand_out(0, CHAIR, "A1", handed_on=day(5))
    by, number = PaperKind.ISSUE_VOUCHER, wrong.number
    office.do(take_back, TakeDocumentBack("به نام دیگری بود", by, number, corrected_on=day(corrected)))
    story = office.ask(device_story, AskStory("A1"))
    assert (story.stays, story.days_used) == ((), 0)
    office.hand_out(1, CHAIR, "A1", handed_on=day(corrected))
    story = office.ask(device_story, AskStory("A1"))
    assert (story.stays, story.days_used) == ((Stay(day(corrected), None),), 20 - corrected)


def test_a_return_that_was_taken_back_ends_no_stay(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.days.go(20)
    office.hand_out(0, CHAIR, "A1", handed_on=day(5))
    slip = office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),), returned_on=day(9)))
    office.do(take_back, TakeDocumentBack("پس نیاورده بود", PaperKind.RETURN_SLIP, slip.number))
    story = office.ask(device_story, AskStory("A1"))
    assert (story.stays, story.days_used) == ((Stay(day(5), None),), 15)
