# SPDX-License-Identifier: Apache-2.0
"""Devices followed: through a day, through the workshop, from a paper that is verified."""

from __future__ import annotations

from tests.support.equipment import CANE, CHAIR, Equipped
from welfare_desk.domain.equipment.device import Care, Moment
from welfare_desk.domain.equipment.stock import Condition, DocumentKind, Place
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.leaving import ScrapGoods, scrap
from welfare_desk.services.equipment.repairing import (
    CareForDevice,
    care,
)
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.store import (
    AskCard,
    AskStory,
    card,
    device_story,
)
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.services.verifying import GoodsSaid, VerifyPaper, verify_paper


def test_what_happens_to_a_device_on_one_day_is_told_as_it_came(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.do(care, CareForDevice("A1", Care.INSPECTION))
    office.lend("A1")
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.TO_REPAIR, "A1", words="چرخ کج"),)))
    office.do(care, CareForDevice("A1", Care.REPAIR, ready=True))
    told = office.ask(device_story, AskStory("A1"))
    assert [one.event for one in told.moments] == [
        Moment.RECEIVED, Moment.INSPECTION, Moment.LENT, Moment.RETURNED_TO_WORKSHOP,
        Moment.REPAIR, Moment.FROM_WORKSHOP,
    ]  # fmt: skip
    (back,) = (one for one in told.moments if one.event is Moment.RETURNED_TO_WORKSHOP)
    assert (back.condition, back.words) == (Condition.TO_REPAIR, "چرخ کج")
    assert (told.days_used, len(told.stays)) == (0, 1)


def test_a_verified_paper_names_its_client_and_goods(office: Equipped) -> None:
    office.receive(CHAIR, 1, "A1")
    office.lend("A1")
    found = office.ask(verify_paper, VerifyPaper("issue_voucher:1404/000001"))
    name = office.value("SELECT name FROM equipment_item WHERE code = ?", CHAIR)
    assert (found.client, found.goods) == ("علی محمدی", (GoodsSaid(name, 1, "A1"),))
    receipt = office.ask(verify_paper, VerifyPaper("goods_receipt:1404/000001"))
    assert (receipt.client, receipt.goods) == ("", (GoodsSaid(name, 1, "A1"),))


def test_the_card_tells_where_a_piece_of_the_workshop_comes_from(office: Equipped) -> None:
    office.receive(CHAIR, 2, "A1", "A2")
    office.lend("A1", "A2")
    office.do(
        return_goods,
        ReturnGoods((ReturnLine(Condition.TO_REPAIR, "A1"), ReturnLine(Condition.SOUND, "A2"))),
    )
    office.do(care, CareForDevice("A1", Care.REPAIR, ready=True))
    rows = [line.row for line in office.ask(card, AskCard(CHAIR)).lines]
    assert [(one.kind, one.came, one.went, one.balance, one.workshop, one.came_by) for one in rows] == [
        (DocumentKind.RECEIPT, 2, 0, 2, 0, ""),
        (DocumentKind.ISSUE, 0, 2, 0, 0, ""),
        (DocumentKind.RETURN, 0, 0, 0, 1, ""),
        (DocumentKind.RETURN, 1, 0, 1, 0, ""),
        (DocumentKind.REPAIR, 1, 0, 2, 0, "1404/000001"),
    ]
    assert rows[2].document_no == "1404/000001"
    assert rows[2].who == "علی محمدی"


def test_the_card_tells_by_which_minutes_a_piece_of_the_workshop_left_the_books(office: Equipped) -> None:
    office.receive(CANE, 5)
    office.receive(CHAIR, 2, "A1", "A2")
    office.lend("A1")
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.TO_SCRAP, "A1"),)))
    scrapped = office.do(scrap, ScrapGoods((Asked(CHAIR, 1, serials=("A1",)),), "شکسته", "۱۲"))
    office.do(scrap, ScrapGoods((Asked(CANE, 2),), "پوسیده", "۱۳", Place.STORE))
    rows = [line.row for line in office.ask(card, AskCard(CHAIR)).lines]
    assert [(one.kind, one.came, one.went, one.balance, one.workshop, one.came_by) for one in rows[2:]] == [
        (DocumentKind.RETURN, 0, 0, 1, 1, ""),
        (DocumentKind.SCRAP, 0, 0, 1, 1, "1404/000001"),
    ]
    assert rows[-1].document_no == scrapped.number
    canes = [line.row for line in office.ask(card, AskCard(CANE)).lines]
    assert [(one.kind, one.went, one.balance, one.workshop) for one in canes[1:]] == [
        (DocumentKind.SCRAP, 2, 3, 0)
    ]
    office.do(take_back, TakeDocumentBack("اشتباه", document=scrapped.document))
    told = [line.row for line in office.ask(card, AskCard(CHAIR)).lines][-2:]
    assert [(one.kind, one.balance, one.workshop, one.reversed) for one in told] == [
        (DocumentKind.SCRAP, 1, 1, True),
        (DocumentKind.REVERSAL, 1, 1, False),
    ]
