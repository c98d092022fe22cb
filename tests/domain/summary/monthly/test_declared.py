# SPDX-License-Identifier: Apache-2.0
"""The verdicts of domain notes 8.6, found anew from the figures that were published."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.support import seed_figures as seed
from tests.support.seed_figures import MILLIARD, MILLIARD_TOMAN, MILLION, milliards, rials
from welfare_desk.domain.summary.monthly.declared import (
    FITTING,
    Declared,
    Figure,
    Judged,
    Verdict,
    Why,
    each,
    judged,
    judged_parts,
    judged_price,
    judged_rate,
    one_rate,
    summed,
)
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.summary.monthly.growth import growth, pro_rata_growth, rounded

FITS, CUT, ROUNDED = Verdict.FITS, Verdict.FITS_IF_CUT, Verdict.FITS_IF_ROUNDED
DOES_NOT_FIT, SLIP, INCOMPARABLE = Verdict.DOES_NOT_FIT, Verdict.UNIT_SLIP, Verdict.NOT_COMPARABLE

GIVEN = milliards(seed.NON_GOVERNMENT.values())
OF_THE_STATE = milliards(seed.GOVERNMENT.values())
WITHOUT_DOWRY = [
    *milliards(value for name, value in seed.NON_GOVERNMENT.items() if "dowry" not in name),
    *OF_THE_STATE,
]


def files(value: int | None) -> Figure:
    return Figure(value, Unit.FILE)


def in_millions(total: int, count: int) -> int:
    return round(Fraction(total, count) / MILLION)


def households(value: int) -> Figure:
    return Figure(value, Unit.HOUSEHOLD)


HOUSING = [rials(seed.RENT * seed.RENT_CASES), rials(seed.DEPOSIT * seed.DEPOSIT_CASES)]
OF_1402 = [rials(seed.CASH_1402, 12), rials(seed.IN_KIND_1402, 12), rials(seed.SERVICE_1402, 12)]
NAMED = milliards(seed.NAMED_SUMS.values(), 12)
MEALS_IN_RIAL = [*NAMED[:1], rials(28 * MILLIARD, 12), *NAMED[2:]]
LAST_YEAR = seed.of_year("سال گذشته", seed.LAST_YEAR, 1402)
THIS_YEAR = seed.of_year("امسال", seed.THIS_YEAR, 1403)
MISREAD = seed.of_year("امسال", seed.THIS_YEAR, 1404)
NINE_MONTHS = Declared(
    "کمک‌های نه ماه", rials(seed.NINE_MONTHS_OF_1400 * MILLIARD_TOMAN, 9), seed.COUNTRY, grain=MILLIARD_TOMAN
)
PACKS_AT_PRICE = int(MILLIARD * 118 / 39_000) * seed.ALL_PACKS
PILGRIM = Declared("هزینهٔ هر زائر", rials(144 * MILLION, 0), seed.SOUTH_KHORASAN, grain=MILLION)
ONE_PILGRIM = Figure(each(*seed.PILGRIMAGE), Unit.RIAL)

VERDICTS = {
    "S1, fields": (judged_parts(seed.COVERED, [files(seed.SOCIAL), files(seed.REHABILITATION)]), FITS, 0),
    "S1, the rest in the queue": (
        judged_parts(seed.COVERED, [files(seed.ON_PENSION), files(seed.QUEUED)]),
        FITS,
        0,
    ),
    "S1, persons beside pensions of households": (
        judged_parts(seed.COVERED, [households(seed.ON_PENSION), files(seed.QUEUED)]),
        INCOMPARABLE,
        None,
    ),
    "S0, total": (
        judged_parts(seed.DONORS_TOTAL, [*GIVEN, *OF_THE_STATE]),
        DOES_NOT_FIT,
        (640 - 1_411) * MILLIARD,
    ),
    "S0, without dowry": (judged_parts(seed.DONORS_TOTAL, WITHOUT_DOWRY), DOES_NOT_FIT, 90 * MILLIARD),
    "S0, dowry of 86.1": (
        judged_parts(seed.DONORS_TOTAL, [*WITHOUT_DOWRY, rials(86_100 * MILLION)]),
        ROUNDED,
        3_900 * MILLION,
    ),
    "S0, housing at the ceilings": (
        judged_parts(seed.HOUSING_CREDIT, HOUSING),
        DOES_NOT_FIT,
        -7_390 * MILLION * 10,
    ),
    "S0, packs at their own price": (
        judged(seed.IN_KIND, rials(PACKS_AT_PRICE)),
        DOES_NOT_FIT,
        115 * MILLIARD - PACKS_AT_PRICE,
    ),
    "S3, 1402": (judged_parts(LAST_YEAR, OF_1402), DOES_NOT_FIT, 1_050 * MILLIARD - 1_157_280 * MILLION),
    "S3, this year read as the one in which it was said": (
        judged_parts(MISREAD, OF_1402),
        INCOMPARABLE,
        None,
    ),
    "S3, meals": (
        judged_price(*seed.MEALS, seed.MEAL_OF_1400),
        SLIP,
        Fraction(28 * MILLIARD_TOMAN, 37_500) - 200_000,
    ),
    "S3, meals in rial": (
        judged_price(28 * MILLIARD, 37_500, seed.MEAL_OF_1400),
        FITS,
        Fraction(28 * MILLIARD, 37_500) - 200_000,
    ),
    "S3, pilgrimage": (
        judged(PILGRIM, ONE_PILGRIM),
        CUT,
        144 * MILLION - Fraction(5 * MILLIARD_TOMAN, 347),
    ),
    "S3, named sums": (
        judged_parts(THIS_YEAR, NAMED, complete=False),
        FITS,
        (1_360 - 949) * MILLIARD,
    ),
    "S3, named sums with the meals in rial": (
        judged_parts(THIS_YEAR, MEALS_IN_RIAL, complete=False),
        FITS,
        (1_360 - 697) * MILLIARD,
    ),
    "S4, nine months beside twelve": (
        judged(NINE_MONTHS, rials(seed.YEAR_1399 * MILLIARD_TOMAN, 12)),
        INCOMPARABLE,
        None,
    ),
    "outside, article 27": (
        judged(seed.ART_27, rials(seed.ART_27_HOUSEHOLDS * seed.ART_27_RATE, 1)),
        DOES_NOT_FIT,
        760 * MILLIARD - 706_689_600_000,
    ),
}


@pytest.mark.parametrize("case", VERDICTS)
def test_the_verdicts_of_the_published_figures(case: str):
    found, verdict, difference = VERDICTS[case]
    assert (found.verdict, found.difference) == (verdict, difference)


def test_what_the_notes_say_beside_the_verdicts():
    assert summed([*GIVEN, *OF_THE_STATE]) == rials(1_411 * MILLIARD)
    assert seed.NON_GOVERNMENT["000-12 dowry"] * MILLIARD > 640 * MILLIARD
    assert [in_millions(*pair) for pair in ((86_100 * MILLION, 957), seed.DOWRIES)] == [90, 90]
    left_for_deposits = 11 * MILLIARD_TOMAN - seed.RENT * seed.RENT_CASES
    assert in_millions(left_for_deposits, seed.DEPOSIT_CASES) == 162
    assert one_rate([seed.TRAINED, seed.AIDED, seed.TREATED])
    assert not one_rate([seed.TRAINED, seed.PACKS])
    assert summed(OF_1402) == rials(1_157_280 * MILLION, 12)
    assert summed(NAMED) == rials(949 * MILLIARD, 12)


def test_growth_as_it_was_told():
    of_declared = growth(seed.THIS_YEAR, seed.LAST_YEAR)
    of_computed = growth(1_360 * MILLIARD, 1_157_280 * MILLION)
    unequal = pro_rata_growth(seed.NINE_MONTHS_OF_1400, seed.YEAR_1399, (9, 12))
    assert of_declared is not None
    assert of_computed is not None
    assert unequal is not None
    assert judged_rate(29, of_declared).verdict is CUT
    assert judged_rate(30, of_declared).verdict is ROUNDED
    assert (rounded(of_computed.rate, 1), judged_rate(29, of_computed).verdict) == (
        rounded(Fraction(175, 10), 1),
        DOES_NOT_FIT,
    )
    assert judged_rate(19, unequal) == Judged(INCOMPARABLE, None, Why.PERIODS)
    assert judged_rate(29, None) == Judged(INCOMPARABLE, None, Why.UNKNOWN)


def test_why_figures_cannot_be_compared():
    amount = Declared("مبلغ", rials(10), "")
    assert [
        judged(amount, Figure(None, Unit.RIAL, 6)).why,
        judged(Declared("شمار", files(None), ""), files(1)).why,
        judged(amount, files(10)).why,
        judged(amount, rials(10, 12)).why,
        judged(MISREAD, rials(1, 12)).why,
        judged_parts(seed.COVERED, [files(1), Figure(2, Unit.FILE, 3)]).why,
        judged_price(10, 0, 5).why,
        judged_price(10, 5, None).why,
    ] == [
        Why.UNKNOWN,
        Why.UNKNOWN,
        Why.UNITS,
        Why.PERIODS,
        Why.PERIOD_NOT_OVER,
        Why.PERIODS,
        Why.UNKNOWN,
        Why.UNKNOWN,
    ]


def test_ten_times_off_is_a_slip_of_money_alone():
    assert judged(Declared("مبلغ", rials(1_234), ""), rials(12_340)).verdict is SLIP
    assert judged(Declared("مبلغ", rials(12_000), ""), rials(1_234)).verdict is SLIP
    assert judged(Declared("مبلغ", rials(8_000), ""), rials(1_234)).verdict is DOES_NOT_FIT
    assert judged(Declared("پرونده", files(80), ""), files(800)).verdict is DOES_NOT_FIT
    assert judged(Declared("مبلغ", rials(5), ""), rials(0)).verdict is DOES_NOT_FIT


def test_named_parts_may_not_pass_the_total():
    total = Declared("جمع", files(10), "")
    assert judged_parts(total, [files(7), files(4)], complete=False) == Judged(DOES_NOT_FIT, -1)
    about = Declared("جمع", files(10), "", grain=10)
    assert judged_parts(about, [files(7), files(4)], complete=False) == Judged(FITS, -1)


def test_no_sum_of_different_things():
    with pytest.raises(ValueError, match="units"):
        summed([files(1), households(1)])
    assert summed([files(1), files(None)]) == files(None)


def test_prices_far_from_the_usual_one():
    assert judged_price(10_000, 1, 5).verdict is DOES_NOT_FIT
    assert judged_price(10, 10, 10).verdict is SLIP
    assert each(10, 0) is None


AMOUNTS = some.integers(0, 10**14)


@given(AMOUNTS, some.sampled_from([1, 10**3, 10**10]))
def test_a_figure_fits_itself_and_as_it_is_cut_or_rounded(value: int, grain: int):
    def said(figure: int) -> Judged:
        return judged(Declared("", rials(figure), "", date(2025, 1, 1), grain=grain), rials(value))

    assert said(value) == Judged(FITS, 0)
    assert said(value // grain * grain).verdict in FITTING
    assert said((2 * value + grain) // (2 * grain) * grain).verdict in FITTING


@given(AMOUNTS, AMOUNTS)
def test_the_difference_is_signed_and_nothing_fits_that_differs(told: int, computed: int):
    found = judged(Declared("", rials(told), ""), rials(computed))
    assert found.difference == told - computed
    assert (found.verdict is FITS) == (told == computed)
