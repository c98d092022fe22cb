# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.growth import brought_to, growth, pro_rata_growth, rounded


def test_growth_tells_both_roundings():
    found = growth(136, 105)
    assert found is not None
    assert (found.rate, str(found.rounded()), found.cut()) == (Fraction(620, 21), "29.52", 29)
    assert not found.pro_rata
    fallen = growth(105, 136)
    assert fallen is not None
    assert (str(fallen.rounded()), fallen.cut()) == ("-22.79", -22)


def test_unequal_periods_are_compared_pro_rata_alone_and_called_so():
    with pytest.raises(RuleError) as refused:
        growth(1_336, 1_500, (9, 12))
    assert (refused.value.code, refused.value.facts) == ("periods_unequal", {"now": 9, "before": 12})
    found = pro_rata_growth(1_336, 1_500, (9, 12))
    assert found is not None
    assert brought_to(1_500, (9, 12)) == 1_125
    assert (str(found.rounded(1)), found.pro_rata, found.months) == ("18.8", True, (9, 12))


def test_nothing_grows_from_nothing_or_the_unknown():
    assert [
        growth(5, 0),
        growth(5, None),
        growth(None, 5),
        growth(5, -1),
        pro_rata_growth(5, None, (9, 12)),
    ] == [None] * 5
    assert pro_rata_growth(None, 5, (9, 12)) is None


@pytest.mark.parametrize(
    ("number", "places", "told"),
    [("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("-0.004", 2, "0.00"), ("2.5", 0, "3"), ("0", 2, "0.00")],
)
def test_half_is_rounded_away_from_zero(number: str, places: int, told: str):
    assert str(rounded(Fraction(number), places)) == told


@given(some.integers(0, 10**15), some.integers(1, 10**15))
def test_a_rate_leads_back_to_its_figure(now: int, before: int):
    found = growth(now, before)
    assert found is not None
    assert before * (1 + found.rate / 100) == now
    assert abs(Fraction(found.rounded()) - found.rate) <= Fraction(1, 200)
    assert 0 <= abs(found.rate) - abs(found.cut()) < 1


@given(some.decimals(-(10**6), 10**6, places=5))
def test_rounding_is_that_of_decimals(number: Decimal):
    expected = number.quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert rounded(Fraction(number)) == expected
