# SPDX-License-Identifier: Apache-2.0
"""Published figures of domain notes 8.1 and 8.4 are declared of their periods: the verdicts of 8.6."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.support import seed_figures as seed
from tests.support.office import office
from tests.support.pension_lists import refused
from tests.support.published import PERIOD, STATEMENT, said
from tests.support.seed_figures import MILLIARD, MILLIARD_TOMAN, MILLION
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.declarations import Basis, Beside, Odd
from welfare_desk.domain.summary.monthly.declared import Judged, Verdict, Why
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.declared import (
    AskDeclared,
    CorrectDeclared,
    StrikeDeclared,
    correct_declared,
    declared_figures,
    record_declared,
    strike_declared,
)

FITS, ROUNDED, DOES_NOT_FIT = Verdict.FITS, Verdict.FITS_IF_ROUNDED, Verdict.DOES_NOT_FIT
UNKNOWN = Judged(Verdict.NOT_COMPARABLE, None, Why.UNKNOWN)
TOTAL, HOUSING, DOWRY, PACKS = (
    ("participation", "", "amount"),
    ("spent_non_government", "housing", "amount"),
    ("spent_non_government", "dowry", "amount"),
    ("spent_government", "food_packs", "amount"),
)
LIVELIHOOD, TREATMENT, TRAINING = (
    ("spent_non_government", purpose, "amount") for purpose in ("livelihood", "treatment", "training")
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


@pytest.fixture
def tehran(session: Session) -> Session:
    for one in STATEMENT:
        session.do(record_declared, one)
    return session


def rows(session: Session, period: str = PERIOD) -> Mapping[tuple[str, str, str], Beside]:
    """The declarations that stand, by their figure."""
    shown = session.ask(declared_figures, AskDeclared(period)).rows
    return {one.kept.said.of: one for one in shown if one.kept.mistake is None}


def verdict(row: Beside) -> tuple[Basis | None, int | None, Verdict, int | float | None]:
    assert row.computed is None
    assert row.judged is not None
    against = row.against
    by = None if row.judged.difference is None else int(row.judged.difference)
    return (None, None, row.judged.verdict, by) if against is None else (
        against.basis, against.value, row.judged.verdict, by,
    )  # fmt: skip


def corrected(session: Session, of: tuple[str, str, str], value: int) -> None:
    kept = rows(session)[of].kept
    told = next(one for one in STATEMENT if (one.table, one.line, one.measure) == of)
    session.do(correct_declared, CorrectDeclared(kept.id, kept.version, replace(told, value=value), "خطا"))


def test_the_half_year_of_tehran_gets_its_verdicts(tehran: Session) -> None:
    found = rows(tehran)
    assert len(found) == len(STATEMENT)
    assert verdict(found[TOTAL]) == (
        Basis.PARTS, 1_411 * MILLIARD, DOES_NOT_FIT, (640 - 1_411) * MILLIARD,
    )  # fmt: skip
    assert verdict(found[DOWRY]) == (Basis.WHOLE, 640 * MILLIARD, DOES_NOT_FIT, (861 - 640) * MILLIARD)
    assert verdict(found[HOUSING]) == (
        Basis.SOME_PARTS, 183_900 * MILLION, DOES_NOT_FIT, -73_900 * MILLION,
    )  # fmt: skip
    price = seed.PACKS[0] // seed.PACKS[1]
    assert verdict(found[PACKS]) == (
        Basis.EACH, seed.ALL_PACKS * price, DOES_NOT_FIT, 115 * MILLIARD - seed.ALL_PACKS * price,
    )  # fmt: skip
    wrong = {of for of, row in found.items() if row.judged is not None and row.judged.verdict is DOES_NOT_FIT}
    assert wrong == {TOTAL, DOWRY, HOUSING, PACKS}


def test_what_is_said_alone_is_not_judged_and_still_stands_beside_the_unknown(tehran: Session) -> None:
    alone = [row for of, row in rows(tehran).items() if of not in {TOTAL, DOWRY, HOUSING, PACKS}]
    assert {(row.computed, row.judged, row.against) for row in alone} == {(None, UNKNOWN, None)}


def test_three_totals_of_one_price_a_head_are_noticed(tehran: Session) -> None:
    found = rows(tehran)
    assert {of for of, row in found.items() if row.odd is Odd.ONE_RATE} == {LIVELIHOOD, TREATMENT, TRAINING}
    assert [found[of].each for of in (LIVELIHOOD, TREATMENT, TRAINING)] == [1_479_108, 1_470_588, 1_475_361]


def test_without_the_dowry_the_total_is_short(tehran: Session) -> None:
    kept = rows(tehran)[DOWRY].kept
    tehran.do(strike_declared, StrikeDeclared(kept.id, kept.version, "رقم نادرست است"))
    assert verdict(rows(tehran)[TOTAL]) == (Basis.PARTS, 550 * MILLIARD, DOES_NOT_FIT, 90 * MILLIARD)


def test_a_lost_point_in_the_dowry_would_explain_it(tehran: Session) -> None:
    corrected(tehran, DOWRY, 86_100 * MILLION)
    found = rows(tehran)
    assert verdict(found[TOTAL]) == (Basis.PARTS, 636_100 * MILLION, ROUNDED, 3_900 * MILLION)
    assert verdict(found[DOWRY]) == (None, None, Verdict.NOT_COMPARABLE, None)


def test_of_parts_that_are_only_some_a_total_may_be_more(tehran: Session) -> None:
    kept = rows(tehran)[DOWRY].kept
    tehran.do(strike_declared, StrikeDeclared(kept.id, kept.version, "رقم نادرست است"))
    total = rows(tehran)[TOTAL].kept
    some = replace(STATEMENT[0], in_full=False)
    tehran.do(correct_declared, CorrectDeclared(total.id, total.version, some, "بخشی گفته شد"))
    assert verdict(rows(tehran)[TOTAL]) == (Basis.SOME_PARTS, 550 * MILLIARD, FITS, 90 * MILLIARD)


def test_a_total_in_the_wrong_unit_of_money_is_called_so(session: Session) -> None:
    """Thirteen milliards of toman were told; whoever wrote them as rial is asked."""
    cells = zip(("in_cash", "in_kind", "in_service"), seed.GOVERNMENT.values(), strict=True)
    for measure, milliards in cells:
        session.do(record_declared, said("participation", "government", measure, milliards * MILLIARD))
    slipped = said("participation", "government", "amount", 24_700 * MILLION)
    session.do(record_declared, slipped)
    assert verdict(rows(session)["participation", "government", "amount"]) == (
        Basis.PARTS, 247 * MILLIARD, Verdict.UNIT_SLIP, (24_700 - 247_000) * MILLION,
    )  # fmt: skip


def test_what_one_says_is_not_added_to_what_another_says(tehran: Session) -> None:
    other = replace(STATEMENT[0], said_by="دیگری")
    tehran.do(record_declared, other)
    shown = tehran.ask(declared_figures, AskDeclared(PERIOD)).rows
    (row,) = (one for one in shown if one.kept.said.said_by == "دیگری")
    assert (row.judged, row.against) == (UNKNOWN, None)


def test_a_figure_of_a_period_that_ran_is_not_judged(session: Session) -> None:
    early = replace(STATEMENT[0], said_on=date(2021, 9, 22))
    session.do(record_declared, early)
    (row,) = rows(session).values()
    assert row.judged == Judged(Verdict.NOT_COMPARABLE, None, Why.PERIOD_NOT_OVER)


def test_a_part_that_counts_something_else_makes_no_sum(session: Session) -> None:
    session.do(record_declared, said("participation", "", "in_kind", 9, unit=Unit.PIECE))
    session.do(record_declared, said("participation", "", "in_cash", 9))
    session.do(record_declared, STATEMENT[0])
    assert rows(session)[TOTAL].judged == Judged(Verdict.NOT_COMPARABLE, None, Why.UNITS)


def test_the_participation_of_south_khorasan(session: Session) -> None:
    """The years 1402 and 1403 (8.4): ways that do not sum up, and a growth that was cut."""
    year = {"by": seed.SOUTH_KHORASAN, "on": seed.SPOKEN}
    for measure, rial in (
        ("in_cash", seed.CASH_1402), ("in_kind", seed.IN_KIND_1402), ("in_service", seed.SERVICE_1402),
    ):  # fmt: skip
        session.do(record_declared, said("participation", "", measure, rial, period="1402", **year))
    last, this = (
        said("participation", "", "amount", one * MILLIARD_TOMAN, period=period, grain=MILLIARD_TOMAN, **year)
        for period, one in (("1402", seed.LAST_YEAR), ("1403", seed.THIS_YEAR))
    )
    session.do(record_declared, last)
    session.do(record_declared, this)
    session.do(record_declared, said("participation", "", "growth", 29, period="1403", **year))
    assert verdict(rows(session, "1402")[TOTAL]) == (
        Basis.PARTS, 1_157_280 * MILLION, DOES_NOT_FIT, 1_050 * MILLIARD - 1_157_280 * MILLION,
    )  # fmt: skip
    grown = rows(session, "1403")["participation", "", "growth"]
    assert verdict(grown) == (Basis.GROWTH, 2_952, Verdict.FITS_IF_CUT, -52)


def test_meals_are_judged_by_what_one_cost_before(session: Session) -> None:
    year = {"by": seed.SOUTH_KHORASAN, "on": seed.SPOKEN, "period": "1403"}
    total, meals = seed.MEALS
    session.do(record_declared, said("aid", "meals", "pieces", meals, **year))
    kept = session.do(record_declared, said("aid", "meals", "amount", total, **year))
    meal = ("aid", "meals", "amount")
    assert rows(session, "1403")[meal].judged == UNKNOWN
    usual = said("aid", "meals", "each", seed.MEAL_OF_1400, period="1400", by="خبر سال ۱۴۰۰")
    session.do(record_declared, usual)
    assert verdict(rows(session, "1403")[meal]) == (
        Basis.USUAL_EACH, 200_000, Verdict.UNIT_SLIP, 7_466_667 - 200_000,
    )  # fmt: skip
    in_rial = said("aid", "meals", "amount", 28 * MILLIARD, **year)
    session.do(correct_declared, CorrectDeclared(kept.id, kept.version, in_rial, "ریال بود"))
    assert verdict(rows(session, "1403")[meal]) == (
        Basis.USUAL_EACH, 200_000, FITS, 746_667 - 200_000,
    )  # fmt: skip


def test_a_rate_may_fall_and_an_amount_may_not(session: Session) -> None:
    fell = said("participation", "", "growth", -4, period="1403")
    session.do(record_declared, fell)
    assert rows(session, "1403")["participation", "", "growth"].kept.said.value == -4


def test_what_is_no_figure_of_theirs_is_refused(session: Session) -> None:
    assert refused(session.do, record_declared, said("aid", "dowry", "net", 1)) == "no_such_figure"
    for table, line in (("aid", "shoes"), ("participation", "dowry")):
        with pytest.raises(RuleError) as told:
            session.do(record_declared, said(table, line, "amount", 1))
        assert (told.value.facts["fields"], told.value.facts["codes"]) == (["line"], ["no_such_line"])
