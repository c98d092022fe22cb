# SPDX-License-Identifier: Apache-2.0
"""Declarations of parts without a programme, judged by one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as some

from tests.support.months import MEHR, month_of
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.summary.monthly.declarations import (
    Against,
    Basis,
    Beside,
    Declaration,
    KeptDeclaration,
    Odd,
    unit_of,
)
from welfare_desk.domain.summary.monthly.declared import Judged, Verdict, Why
from welfare_desk.domain.summary.monthly.periods import Period, of_month
from welfare_desk.domain.summary.monthly.together import Elsewhere, judged_beside
from welfare_desk.domain.summary.monthly.untold import WAYS, Of

FIGURES = of_month(month_of({}))
ON = date(2025, 10, 25)
TOTAL: Of = ("participation", "", "amount")
GROWTH: Of = ("participation", "", "growth")


def said(of: Of, value: int, *, by: str = "روابط عمومی", on: date = ON, in_full: bool = False) -> Declaration:
    table, line, measure = of
    unit = unit_of(table, measure)
    return Declaration(Period.of_month(MEHR), table, line, measure, unit, value, 1, by, on, "خبر", in_full)


def kept(*told: Declaration) -> tuple[KeptDeclaration, ...]:
    return tuple(KeptDeclaration(at, 1, one) for at, one in enumerate(told, 1))


def found(*told: Declaration, elsewhere: Elsewhere | None = None) -> list[Beside]:
    return list(judged_beside(kept(*told), FIGURES, None, elsewhere or Elsewhere()))


def test_the_division_that_leaves_nothing_out_goes_first():
    """Ways told in full are the amount; of the purposes only some were told."""
    ways = [said(("participation", "government", way), 10) for way in WAYS]
    more = said(("spent_government", "dowry", "amount"), 25)
    total = said(("participation", "government", "amount"), 30)
    first, *_ = found(total, *ways, more)
    assert (first.against, first.judged) == (Against(Basis.PARTS, 30), Judged(Verdict.FITS, 0))


def test_of_incomplete_divisions_the_one_that_tells_most_is_taken():
    cash = said(("participation", "government", "in_cash"), 10)
    purpose = said(("spent_government", "dowry", "amount"), 25)
    first, *_ = found(said(("participation", "government", "amount"), 20), cash, purpose)
    assert (first.against, first.judged) == (
        Against(Basis.SOME_PARTS, 25), Judged(Verdict.DOES_NOT_FIT, -5),
    )  # fmt: skip


@given(some.dictionaries(some.sampled_from(["dowry", "rent", "meals", "housing"]), some.integers(1, 10**12)))
def test_a_column_is_the_sum_of_its_purposes_none_of_them_twice(amounts: Mapping[str, int]):
    """Rent is a part of housing: where both were told, housing is counted."""
    lines = [said(("aid", line, "amount"), value) for line, value in amounts.items()]
    counted = {line: value for line, value in amounts.items() if line != "rent" or "housing" not in amounts}
    total = sum(counted.values())
    first, *_ = found(said(("aid", "", "amount"), total, in_full=True), *lines)
    assert first.judged is not None
    assert first.judged.verdict is (Verdict.FITS if amounts else Verdict.NOT_COMPARABLE)


def test_what_was_struck_is_neither_judged_nor_judges():
    part = said(("participation", "", "in_cash"), 10)
    struck = KeptDeclaration(9, 2, part, Mistake(datetime(2025, 10, 26, tzinfo=UTC), "مریم", "اشتباه"))
    total, gone = judged_beside((*kept(said(TOTAL, 5)), struck), FIGURES)
    assert (total.judged, total.against) == (Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN), None)
    assert (gone.judged, gone.computed) == (None, None)


def test_an_amount_without_a_price_is_judged_by_an_earlier_one():
    told = (said(("aid", "meals", "pieces"), 10), said(("aid", "meals", "amount"), 1_000))
    _, amount = found(*told, elsewhere=Elsewhere(usual={"meals": 90}))
    assert (amount.against, amount.judged, amount.each) == (
        Against(Basis.USUAL_EACH, 90), Judged(Verdict.FITS, 10), 100,
    )  # fmt: skip
    _, amount, _ = found(*told, said(("aid", "meals", "each"), 100), elsewhere=Elsewhere(usual={"meals": 1}))
    assert amount.against == Against(Basis.EACH, 1_000)


def test_two_prices_alike_are_chance_and_three_are_not():
    def lines(*purposes: str) -> list[Declaration]:
        told = [(said(("aid", one, "persons"), 10), said(("aid", one, "amount"), 100)) for one in purposes]
        return [one for pair in told for one in pair]

    assert {one.odd for one in found(*lines("dowry", "meals"))} == {None}
    three = [one for one in found(*lines("dowry", "meals", "training")) if one.odd is Odd.ONE_RATE]
    assert [one.kept.said.measure for one in three] == ["amount"] * 3


def test_growth_is_that_of_what_the_same_speaker_told():
    before = kept(said(TOTAL, 100), replace(said(TOTAL, 50, by="دیگری"), said_on=ON))
    told = (said(GROWTH, 20), said(TOTAL, 120), said(TOTAL, 999, by="دیگری"))
    grown, *_ = found(*told, elsewhere=Elsewhere(before))
    assert (grown.against, grown.judged) == (Against(Basis.GROWTH, 2_000), Judged(Verdict.FITS, 0))
    alone, _ = found(said(GROWTH, 20), said(TOTAL, 120))
    assert alone.judged == Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN)


def test_counted_figures_are_judged_as_ever():
    (one,) = found(said(("domains", "", "files"), 3))
    assert (one.computed, one.judged, one.against) == (0, Judged(Verdict.DOES_NOT_FIT, 3), None)
