# SPDX-License-Identifier: Apache-2.0
"""Which months the first page tells of, what changed since the last one, what of the store runs short."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.summary.first_page import SHORT, short_of
from welfare_desk.domain.summary.store import ItemBalance
from welfare_desk.domain.summary.trend import (
    Figure,
    MonthEnd,
    QueueMonth,
    change,
    last_ends,
    last_months,
    told_months,
)

MEHR = JalaliMonth(1404, 7)
TODAY = date(2025, 10, 22)


def test_ends_are_of_months_that_are_over_and_the_queue_has_the_one_that_runs() -> None:
    assert [str(month) for month in last_ends(TODAY, 3)] == ["1404-04", "1404-05", "1404-06"]
    assert [str(month) for month in last_months(TODAY, 3)] == ["1404-05", "1404-06", "1404-07"]
    assert [str(month) for month in last_ends(date(2025, 3, 21), 2)] == ["1403-11", "1403-12"]


@pytest.mark.parametrize(
    ("moves", "told"),
    [
        ([(0, 0), (0, 0)], 0),
        ([(0, 0), (2, 0), (0, 0)], 2),
        ([(1, 0), (0, 0)], 2),
    ],
)
def test_months_are_told_from_the_first_that_moved_on(moves: list[tuple[int, int]], told: int) -> None:
    months = [QueueMonth(MEHR.plus(at), joined, left) for at, (joined, left) in enumerate(moves)]
    assert told_months(months) == tuple(months[len(months) - told :])


def test_a_closed_month_is_told_although_nothing_moved() -> None:
    months = (QueueMonth(MEHR, 0, 0, closed=True), QueueMonth(MEHR.plus(1), 0, 0))
    assert told_months(months) == months
    unknown = QueueMonth(MEHR.plus(-1), None, None)
    assert told_months([unknown, *months]) == months
    assert (unknown.most, QueueMonth(MEHR, 3, None).most) == (0, 3)


def test_a_change_is_unknown_where_the_month_before_is() -> None:
    known, unknown = MonthEnd(MEHR, False, 8, 5, 2, 3), MonthEnd(MEHR, False, None, None, None, None)
    assert change(10, [unknown, known], Figure.COVERED) == 2
    assert change(5, [known], Figure.ON_PENSION) == 0
    assert change(1, [known], Figure.IN_QUEUE) == -1
    assert change(10, [known, unknown], Figure.COVERED) is None
    assert change(10, [], Figure.COVERED) is None


def balance(code: str, free: int, least: int, *, retired: bool = False) -> ItemBalance:
    held = max(free, 0)
    group, kind = ItemGroup.MOBILITY, ItemKind.DURABLE
    return ItemBalance(1, code, code, group, kind, Unit.PIECE, "", least, held, 0, 0, 0, retired)


def test_the_shortest_items_come_first_and_those_with_plenty_are_left_out() -> None:
    kept = [
        balance("plenty", 21, 10),
        balance("near", 20, 10),
        balance("below", 9, 10),
        balance("none", 0, 3),
        balance("unlimited", 0, 0),
        balance("gone", 0, 5, retired=True),
    ]
    told = short_of(kept)
    assert ([one.code for one in told.items], told.below) == (["none", "below", "near"], 2)
    many = short_of([balance(f"item{at}", at, 9) for at in range(9)])
    assert (len(many.items), many.below) == (SHORT, 9)
