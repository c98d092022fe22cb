# SPDX-License-Identifier: Apache-2.0
"""Figures of the property statement: what stood, came, went and was scrapped by the days it happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support.equipment import CANE, CHAIR, TODAY, Equipped, equipped
from welfare_desk.domain.equipment.stock import Condition, Place, Source
from welfare_desk.domain.equipment.store_papers import PropertyLine
from welfare_desk.domain.money import Rial
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.leaving import ScrapGoods, scrap
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.returning import ReturnGoods, ReturnLine, return_goods
from welfare_desk.services.equipment.taking import Asked
from welfare_desk.storage.equipment.balances import card
from welfare_desk.storage.equipment.property_lines import property_lines


def day(number: int) -> date:
    """The day that many days after the office's first."""
    return TODAY + timedelta(days=number)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Equipped]:
    """Ten canes and two wheelchairs; what happened to them on several days is keyed in on the last."""
    opened = equipped(tmp_path)
    lines = (
        ReceiveLine(CANE, 10, unit_cost=Rial(4_000_000)),
        ReceiveLine(CHAIR, 2, serials=("A1", "A2"), unit_cost=Rial(50_000_000)),
        ReceiveLine("DIAPER-ADULT", 30),
    )
    opened.do(receive, ReceiveGoods(lines, Source.PURCHASE, "1"))
    opened.days.go(30)
    opened.do(issue, IssueGoods(opened.files[0], (IssueLine(CANE, 1),), day(20)))
    scrapped = ScrapGoods((Asked(CANE, 2),), "شکسته", "۴۱", Place.STORE, day(12))
    opened.do(scrap, scrapped)
    voucher = opened.do(issue, IssueGoods(opened.files[1], (IssueLine(CANE, 3),), day(5)))
    back = ReturnLine(Condition.SOUND, item=CANE, quantity=2)
    opened.do(return_goods, ReturnGoods((back,), voucher.number, day(15)))
    lent = IssueLine(CHAIR, 1, serials=("A1",), due_on=day(300))
    opened.do(issue, IssueGoods(opened.files[2], (lent,), day(11)))
    yield opened
    opened.session.close()


def _figures(line: PropertyLine) -> tuple[int, ...]:
    amount = line.amount.amount if line.amount else 0
    return line.opening, line.came, line.went, line.scrapped, line.closing, line.on_loan, amount


@pytest.mark.parametrize(
    ("since", "until", "canes", "chairs"),
    [
        (day(0), day(30), (0, 12, 4, 2, 6, 0, 24_000_000), (0, 2, 0, 0, 2, 1, 100_000_000)),
        (day(0), day(9), (0, 10, 3, 0, 7, 0, 28_000_000), (0, 2, 0, 0, 2, 0, 100_000_000)),
        (day(10), day(19), (7, 2, 0, 2, 7, 0, 28_000_000), (2, 0, 0, 0, 2, 1, 100_000_000)),
        (day(20), day(30), (7, 0, 1, 0, 6, 0, 24_000_000), (2, 0, 0, 0, 2, 1, 100_000_000)),
    ],
)
def test_a_statement_adds_up(
    office: Equipped, since: date, until: date, canes: tuple[int, ...], chairs: tuple[int, ...]
) -> None:
    with office.session._store.kept_reader() as raw:
        lines = property_lines(raw, since, until)
        items = dict(raw.execute("SELECT code, id FROM equipment_item").fetchall())
        opening, rows = card(raw, items[CANE], since, until)
    told = {line.code: _figures(line) for line in lines}
    assert told == {CANE: canes, CHAIR: chairs}
    for line in lines:
        assert line.opening + line.came - line.went - line.scrapped == line.closing
    # No cane is in the workshop or on loan, so the card of the store tells the same.
    assert opening == canes[0]
    assert (rows[-1].row.balance if rows else opening) == canes[4]
