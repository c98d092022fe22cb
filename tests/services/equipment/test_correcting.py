# SPDX-License-Identifier: Apache-2.0
"""Taking a document of the store back: by whom, what refuses it, and what it says to the database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.campaigns.scenes import file, national_id
from tests.support.equipment import CANE, CHAIR, Equipped
from tests.support.faults import Plan
from tests.support.office import PASSWORD, copy_office, desk
from welfare_desk.domain.access import Role
from welfare_desk.domain.equipment.stock import Condition, Place, Source
from welfare_desk.domain.errors import NotPermitted
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.access import AddUser, ChangePassword, add_user, change_password
from welfare_desk.services.equipment.coming_back import AskOut, out_of_voucher
from welfare_desk.services.equipment.correcting import TakeDocumentBack, take_back
from welfare_desk.services.equipment.counting import CountNow, count_now
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.leaving import ScrapGoods, scrap
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.storage.check import check

KEEPER, FIRST, OWN = "انباردار", "چهار مرغ در باغچه", "هفت رود و یک پل چوبی"


@pytest.fixture
def keeper(office: Equipped) -> Iterator[Equipped]:
    """A storekeeper of the same office."""
    folder = office.session.office_dir
    office.do(add_user, AddUser(KEEPER, Role.STOREKEEPER, FIRST, own_password=PASSWORD))
    with desk(folder, user=KEEPER) as session:
        session.do(change_password, ChangePassword(KEEPER, OWN, FIRST))
    with desk(folder, user=KEEPER) as session:
        yield Equipped(session, office.days, office.files)


def back(moved: StockMoved) -> TakeDocumentBack:
    return TakeDocumentBack("اشتباه", document=moved.document)


def test_what_the_head_settled_only_the_head_takes_back(office: Equipped, keeper: Equipped) -> None:
    office.receive(CANE, 10)
    scrapped = office.do(scrap, ScrapGoods((Asked(CANE, 2),), "شکسته", "۴۱", Place.STORE))
    counted = office.do(count_now, CountNow(CANE, 7))
    for moved in (counted, scrapped):
        with pytest.raises(NotPermitted) as refused:
            keeper.do(take_back, back(moved))
        assert refused.value.facts == {"permission": "approve", "user": KEEPER}
        office.do(take_back, back(moved))
    assert office.stands(CANE) == (10, 0, 0, 0)


def test_a_storekeeper_takes_back_what_a_storekeeper_makes(office: Equipped, keeper: Equipped) -> None:
    received = keeper.receive(CANE, 10)
    keeper.do(take_back, back(received))
    assert office.stands(CANE) == (0, 0, 0, 0)


def test_a_device_that_moved_on_is_named_and_pieces_are_not(office: Equipped) -> None:
    devices, pieces = office.receive(CHAIR, 1, "A1"), office.receive(CANE, 4)
    lent = office.lend("A1")
    canes = office.do(issue, IssueGoods(office.files[1], (IssueLine(CANE, 1),)))
    assert office.refusal(take_back, back(devices)) == (
        "moved_on_since",
        {"item": CHAIR, "name": "ویلچر معمولی", "serial": "A1", "place": "loan"},
    )
    told = ("moved_on_since", {"reason": "pieces", "item": CANE, "name": "عصای تک‌پایه"})
    assert office.refusal(take_back, back(pieces)) == told
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, "A1"),)))
    assert office.refusal(take_back, back(lent)) == (
        "moved_on_since",
        {"item": CHAIR, "name": "ویلچر معمولی", "serial": "A1", "place": "store"},
    )
    office.do(return_goods, ReturnGoods((ReturnLine(Condition.SOUND, item=CANE),), canes.number))
    assert office.refusal(take_back, back(canes)) == told


def test_a_long_document_is_taken_back_in_as_many_statements_as_a_short_one(tmp_path: Path) -> None:
    plan = Plan()
    with desk(copy_office(tmp_path), plan.connect) as session:
        key = file(session, national_id(7))
        numbers = []
        for size in (1, 1, 12):  # the first begins what only the first begins
            serials = tuple(f"W-{size}-{len(numbers)}-{place}" for place in range(size))
            facts = ReceiveGoods((ReceiveLine(CHAIR, size, serials=serials),), Source.PROVINCE, "12")
            session.do(receive, facts)
            moved = session.do(
                issue, IssueGoods(key, (IssueLine(CHAIR, size, serials=serials),), reason="فوری")
            )
            out = session.ask(out_of_voucher, AskOut(moved.number)).lines
            assert [line.serial for line in out] == list(serials)
            plan.start(-1, "io", after=False)
            session.do(take_back, TakeDocumentBack("اشتباه", PaperKind.ISSUE_VOUCHER, moved.number))
            plan.stop()
            numbers.append(len(plan.seen))
        assert numbers[1] == numbers[2]
        assert check(session._store).findings == ()
