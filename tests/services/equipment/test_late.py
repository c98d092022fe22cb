# SPDX-License-Identifier: Apache-2.0
"""What is keyed in late stands where it belongs: ledger cards, the property statement, a device's life."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.support.equipment import CANE, TODAY, Equipped
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.store import AskCard, card
from welfare_desk.services.equipment.store_papers import IssueCard, issue_card


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
