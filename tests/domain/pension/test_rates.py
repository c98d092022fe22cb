# SPDX-License-Identifier: Apache-2.0
"""Tariffs: the shipped table, and which of them a month is paid by."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import BANDS, PaymentKind
from welfare_desk.domain.pension.rates import SHIPPED, Tariff, check_amounts, in_force

P = PaymentKind.PENSION
SIZES = (1, 2, 3, 4, 5)


def rate(month: str, size: int, kind: PaymentKind = P) -> int:
    return in_force(SHIPPED, kind, JalaliMonth.parse(month)).amount(size).amount


def own(since: str, amount: int, row: int = 1, **more: object) -> Tariff:
    made = Tariff(P, JalaliMonth.parse(since), (Rial(amount),), "نامه", id=row, version=1)
    return replace(made, **more)


@pytest.mark.parametrize(
    ("month", "rial"),
    [
        ("1396-01", (1_480_000, 2_500_000, 3_200_000, 4_180_000, 4_650_000)),
        ("1400-12", (3_500_000, 5_000_000, 7_000_000, 9_000_000, 11_000_000)),
        ("1401-12", (4_200_000, 6_000_000, 8_400_000, 10_800_000, 13_200_000)),
        ("1402-05", (6_552_000, 9_360_000, 13_104_000, 16_848_000, 20_592_000)),
        ("1402-06", (7_644_000, 10_920_000, 15_288_000, 19_656_000, 24_024_000)),
        ("1403-01", (9_937_200, 14_196_000, 19_874_400, 25_552_800, 31_231_200)),
        ("1404-08", (13_912_080, 19_874_400, 27_824_160, 35_773_920, 43_723_680)),
    ],
)
def test_the_shipped_table_in_rial(month: str, rial: tuple[int, ...]) -> None:
    assert tuple(rate(month, size) for size in SIZES) == rial


def test_two_persons_of_1404_get_what_three_of_1403_got() -> None:
    """So a rate is found by year and size, never by its amount."""
    assert rate("1404-01", 2) == rate("1403-12", 3) == 19_874_400
    assert (rate("1403-12", 2), rate("1404-01", 3)) == (14_196_000, 27_824_160)


def test_from_1400_on_every_row_is_the_one_before_times_a_constant_for_all_sizes() -> None:
    rows = [each.amounts for each in SHIPPED if each.kind is P and each.since.year >= 1400]
    steps = [(12, 10), (13, 10), (12, 10), (7, 6), (13, 10), (14, 10)]
    for (before, after), (times, by) in zip(pairwise(rows), steps, strict=True):
        assert [one.amount * by for one in after] == [one.amount * times for one in before]


@pytest.mark.parametrize("size", [5, 6, 12])
def test_five_means_five_or_more(size: int) -> None:
    assert rate("1404-01", size) == 43_723_680


def test_a_flat_amount_is_the_same_for_everybody() -> None:
    assert {rate("1403-05", size, PaymentKind.CARE) for size in SIZES} == {29_400_000}


def test_multiples_are_told_by_how_many_were_born() -> None:
    assert [rate("1404-01", born, PaymentKind.MULTIPLES) for born in (2, 3, 4)] == [
        36_000_000,
        44_000_000,
        44_000_000,
    ]


@pytest.mark.parametrize("month", ["1405-01", "1399-06", "1397-01"])
def test_a_year_without_a_tariff_is_asked_for_and_never_carried_over(month: str) -> None:
    with pytest.raises(RuleError) as refused:
        rate(month, 1)
    assert (refused.value.code, refused.value.facts) == ("rate_missing", {"kind": P, "month": month})


def test_a_proposal_pays_nobody() -> None:
    """The start of the later tariff of 1401 was found nowhere."""
    assert rate("1401-08", 1) == 4_200_000
    with pytest.raises(RuleError) as refused:
        rate("1403-02", 1, PaymentKind.LIVING)
    assert refused.value.code == "rate_proposed"


def test_the_office_comes_before_what_is_shipped() -> None:
    month = JalaliMonth(1404, 8)
    tariffs = (*SHIPPED, own("1404-01", 5))
    assert in_force(tariffs, P, month).amount(3) == Rial(5)
    assert in_force((*tariffs, own("1404-09", 9, 2)), P, month).amount(3) == Rial(5)
    assert in_force((*tariffs, own("1404-08", 9, 2)), P, month).amount(3) == Rial(9)


def test_what_is_announced_counts_once_released() -> None:
    month, waits = JalaliMonth(1404, 8), own("1404-07", 7, announced=True)
    tariffs = (*SHIPPED, waits)
    assert in_force(tariffs, P, month).id == 0
    assert in_force(tariffs, P, month, with_announced=True).amount(1) == Rial(7)
    released = replace(waits, released_on=date(2025, 11, 1))
    assert in_force((*SHIPPED, released), P, month).amount(1) == Rial(7)


@pytest.mark.parametrize(
    ("kind", "amounts", "code"),
    [
        (P, (1, 2, 3), "rate_amounts"),
        (P, (), "rate_amounts"),
        (PaymentKind.CARE, (1, 2), "rate_amounts"),
        (P, (1, 2, 3, 4, 0), "rate_out_of_range"),
        (P, (10**15,), "rate_out_of_range"),
        (P, (5, 4, 6, 7, 8), "rates_fall"),
    ],
)
def test_refused_amounts(kind: PaymentKind, amounts: tuple[int, ...], code: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_amounts(kind, tuple(map(Rial, amounts)))
    assert refused.value.code == code


def test_what_is_shipped_would_be_taken_from_the_office_too() -> None:
    for each in SHIPPED:
        check_amounts(each.kind, each.amounts)
    assert set(BANDS) == set(PaymentKind)


@pytest.mark.parametrize("announced_first", [True, False])
def test_of_two_of_one_month_the_announced_one_holds_once_it_is_released(announced_first: bool) -> None:
    mehr = JalaliMonth(1404, 7)
    first, second = (1, 2) if announced_first else (2, 1)
    higher = own("1404-07", 500, first, announced=True)
    paid = own("1404-07", 400, second)
    assert in_force([higher, paid], P, mehr).amounts == (Rial(400),)
    assert in_force([higher, paid], P, mehr, with_announced=True).amounts == (Rial(500),)
    released = replace(higher, released_on=date(2025, 11, 1))
    assert in_force([released, paid], P, mehr).amounts == (Rial(500),)
