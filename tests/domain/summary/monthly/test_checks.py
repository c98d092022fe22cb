# SPDX-License-Identifier: Apache-2.0
"""Every identity of a month holds where the figures agree, and fails once one of its sides is another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.support.months import ISLAMSHAHR_STOOD, MEHR, islamshahr, month_of, moves, payment, people
from welfare_desk.domain.summary.monthly.checks import (
    Check,
    KeyedPromise,
    Place,
    Severity,
    blocking,
    comparisons,
    gaps,
    identities,
    wanting_reason,
)
from welfare_desk.domain.summary.monthly.declarations import Declaration, KeptDeclaration, Odd, beside
from welfare_desk.domain.summary.monthly.figures import Row, Source, Unit
from welfare_desk.domain.summary.monthly.month import Month
from welfare_desk.domain.summary.monthly.periods import of_month

Rows = Mapping[Source, Sequence[Row]]


def month(
    changed: Rows | None = None, stood: tuple[tuple[int, int, int], tuple[int, int, int]] = ISLAMSHAHR_STOOD
) -> Month:
    return month_of({**islamshahr(), **(changed or {})}, stood=stood)


def failed(checks: Sequence[Check]) -> list[str]:
    return [check.code for check in checks if not check.ok]


def population(**changed: Any) -> Rows:
    """One woman's rehabilitation file is told otherwise in one column."""
    first, *others = islamshahr()[Source.PEOPLE]
    return {Source.PEOPLE: [{**first, "n": 4_299}, {**first, "n": 1, **changed}, *others]}


def less(source: Source, column: str, by: int = 1) -> Rows:
    first, *others = islamshahr()[source]
    return {source: [{**first, column: first[column] - by}, *others]}


BEFORE, AFTER = ISLAMSHAHR_STOOD


def test_the_figures_of_islamshahr_agree():
    found = identities(month())
    assert failed(found) == []
    assert {check.severity for check in found} == {Severity.BLOCKS}
    assert blocking(found) == ()
    equal = {check.code: (check.left, check.right) for check in found}
    assert equal["covered_by_domain"] == equal["covered_by_standing"] == (8_000, 8_000)
    assert equal["drawing_by_standing"] == (5_500, 5_500)
    assert equal["queue_within_non_recurring"] == (2_500, 2_500)
    assert equal["stock_movement"] == (22, 22)
    assert equal["coverage_movement"] == (8_000, 8_000)
    assert equal["payments_net"] == equal["pension_by_size"]
    assert [check.code for check in found if check.unasked] == []


COVERED = [
    "covered_by_domain",
    "covered_by_standing",
    "covered_by_age",
    "covered_by_neighbourhood",
    "covered_by_sex",
    "coverage_movement",
]
BROKEN: dict[str, tuple[Month, list[str]]] = {
    "one more stands covered": (month(stood=(BEFORE, (8_001, 5_500, 2_500))), COVERED),
    "one fewer stood covered before": (month(stood=((7_899, 5_475, 2_480), AFTER)), ["coverage_movement"]),
    "one more draws": (
        month(stood=(BEFORE, (8_000, 5_501, 2_500))),
        ["drawing_by_standing", "pension_movement"],
    ),
    "one fewer drew before": (month(stood=((7_900, 5_474, 2_480), AFTER)), ["pension_movement"]),
    "one more waits": (
        month(stood=(BEFORE, (8_000, 5_500, 2_501))),
        ["queue_within_non_recurring", "queue_movement"],
    ),
    "one fewer waited before": (month(stood=((7_900, 5_475, 2_479), AFTER)), ["queue_movement"]),
    "somebody of another sex": (month(population(sex="other")), ["covered_by_sex"]),
    "a severity nobody knows": (month(population(severity="slight")), ["rehabilitation_by_severity"]),
    "standing elsewhere": (month(population(standing="non_recurring")), ["drawing_by_standing"]),
    "waiting while drawing": (
        month(population(standing="queued")),
        ["drawing_by_standing", "queue_within_non_recurring"],
    ),
    "one came unseen": (month(less(Source.COVERAGE_MOVES, "n")), ["coverage_movement"]),
    "one began unseen": (month(less(Source.PENSION_MOVES, "n")), ["pension_movement"]),
    "one joined unseen": (month(less(Source.QUEUE_MOVES, "n")), ["queue_movement"]),
    "a piece left unseen": (month(less(Source.STOCK_MOVES, "pieces")), ["stock_movement"]),
    "a piece stood more": (month(less(Source.STOCK, "closing", -1)), ["stock_movement"]),
    "a net that is no net": (month(less(Source.PAYMENTS, "net")), ["payments_net"]),
    "more votes than present": (
        month({Source.CASES: [{"kind": "psychiatric", "attended": 0, "vote": "confirmed"}]}),
        ["commission_votes"],
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_an_identity_fails_once_a_side_is_another(case: str):
    broken, codes = BROKEN[case]
    assert failed(identities(broken)) == codes
    assert [check.code for check in blocking(identities(broken))] == codes


def without_line(made: Month, table: str, key: str) -> Month:
    """The month with a line of a table lost, as no counting would."""
    tables = tuple(
        type(one)(
            one.code, one.part, one.measures, one.units, tuple(line for line in one.lines if line.key != key)
        )
        if one.code == table
        else one
        for one in made.tables
    )
    return Month(made.month, made.until, tables, made.before, made.after)


@pytest.mark.parametrize(
    ("table", "key", "codes"),
    [
        ("ages", "30-44", ["covered_by_age"]),
        ("neighbourhoods", "محلهٔ ۱", ["covered_by_neighbourhood"]),
        ("domains", "social", ["covered_by_domain", "covered_by_sex"]),
        ("disabilities", "physical", ["rehabilitation_by_type", "rehabilitation_by_severity"]),
        ("standings", "queued", ["covered_by_standing", "queue_within_non_recurring"]),
        ("pensions_by_size", "1", ["pension_by_size"]),
    ],
)
def test_an_identity_fails_once_a_line_is_lost(table: str, key: str, codes: list[str]):
    assert failed(identities(without_line(month(), table, key))) == codes


def test_every_identity_is_broken_above():
    broken = {code for _, codes in BROKEN.values() for code in codes}
    lost = {"rehabilitation_by_type", "pension_by_size"}
    assert broken | lost == {check.code for check in identities(month())}


def test_unknown_payments_are_compared_with_nothing():
    unpaid = month_of({**islamshahr(), Source.PAYMENTS: []}, stood=ISLAMSHAHR_STOOD, unlisted=["pension"])
    assert failed(identities(unpaid)) == []
    assert "pension_by_size" not in {check.code for check in identities(unpaid)}


def test_a_month_like_the_last_one_wants_a_word():
    last = month_of(islamshahr(), MEHR.plus(-1), ISLAMSHAHR_STOOD)
    assert failed(comparisons(month(), last)) == ["same_as_last_month"]
    assert failed(comparisons(month(population(domain="social")), last)) == []
    quiet = month_of({**islamshahr(), Source.VISITS: []}, MEHR, ISLAMSHAHR_STOOD)
    assert failed(comparisons(quiet, last)) == []  # who was visited then was visited by nobody since
    assert comparisons(month(), None) == []
    same, *_ = comparisons(month(), last)
    assert (same.severity, same.facts) == (Severity.NEEDS_REASON, {"last": "1404-06"})


@pytest.mark.parametrize(
    ("amount", "lines", "wrong"),
    [(180, 100, ["pension"]), (179, 100, []), (200, 105, ["pension"]), (200, 106, []), (20, 100, [])],
)
def test_a_payment_that_doubled_with_the_same_lines_wants_a_word(amount: int, lines: int, wrong: list[str]):
    last = month_of({Source.PAYMENTS: [payment(amount=100, n=100)]}, MEHR.plus(-1))
    now = month_of({Source.PAYMENTS: [payment(amount=amount, n=lines), payment("care", amount=9)]})
    doubled = comparisons(now, last)[1]
    assert (doubled.ok, list(doubled.keys), doubled.count) == (not wrong, wrong, len(wrong))


def test_large_sums_are_judged_to_the_last_rial():
    """As floats the two sums would be one."""
    last = month_of({Source.PAYMENTS: [payment(amount=10**16, n=100)]}, MEHR.plus(-1))
    for amount, ok in ((18 * 10**15, False), (18 * 10**15 - 1, True)):
        now = month_of({Source.PAYMENTS: [payment(amount=amount, n=100)]})
        assert comparisons(now, last)[1].ok is ok


@pytest.mark.parametrize(
    ("amount", "lines", "wrong"),
    [
        (1_000, 100, ["pension"]),
        (10, 100, ["pension"]),
        (500, 50, ["pension"]),
        (400, 100, []),
        (1_000, 1_000, []),
        (799, 100, []),
        (800, 100, ["pension"]),
    ],
)
def test_a_payment_ten_times_off_by_the_line_wants_a_word(amount: int, lines: int, wrong: list[str]):
    last = month_of({Source.PAYMENTS: [payment(amount=100, n=100)]}, MEHR.plus(-1))
    now = month_of({Source.PAYMENTS: [payment(amount=amount, n=lines), payment("care", amount=9)]})
    found = comparisons(now, last)[2]
    assert (found.code, found.severity) == ("payments_tenfold", Severity.NEEDS_REASON)
    assert (found.ok, list(found.keys), found.count) == (not wrong, wrong, len(wrong))


@pytest.mark.parametrize(
    ("said", "odd"), [(1_800, Odd.DOUBLED), (1_799, None), (2_200, Odd.DOUBLED), (2_201, None)]
)
def test_what_was_declared_twice_is_told_to_the_last_rial(said: int, odd: Odd | None):
    figures = of_month(month_of({Source.PAYMENTS: [payment(amount=10**13, n=10)]}))
    value = said * 10**10
    told = Declaration(
        figures.period,
        "payments",
        "pension",
        "net",
        Unit.RIAL,
        value,
        1,
        "ب",
        figures.until.replace(year=2026),
        "خ",
    )
    assert beside(KeptDeclaration(1, 1, told), figures).odd is odd


def test_a_promise_is_read_from_its_key():
    assert KeyedPromise.of("2025-10-22 late 1404 7") == KeyedPromise(date(2025, 10, 22), True, "1404 7")
    with pytest.raises(ValueError, match="unpack"):
        KeyedPromise.of("1404-7")


def test_what_nobody_recorded_wants_a_word():
    made = month_of(
        {
            Source.PEOPLE: [people(2, neighbourhood=None), people(3, severity="unknown", disability=None)],
            Source.HOMES: [{"decile": "unknown", "persons": 4, "n": 2}],
            Source.VISITS: [
                {"kind": "home", "state": "due", "n": 5},
                {"kind": "home", "state": "done", "n": 1},
                {"kind": "care_home", "state": "done", "n": 2},
                {"kind": "phone", "state": "done", "n": 4},
            ],
        }
    )
    found = {check.code: check for check in gaps(made)}
    assert {code: check.count for code, check in found.items()} == {
        "neighbourhood_unknown": 2,
        "type_unknown": 3,
        "severity_unknown": 3,
        "decile_unknown": 2,
        "visits_due": 5,
    }
    assert len(wanting_reason(gaps(made))) == 5
    assert wanting_reason(gaps(month_of({}))) == ()
    assert found["neighbourhood_unknown"].of == {"neighbourhood": ("unknown",)}
    assert (found["visits_due"].place, found["decile_unknown"].source) == (Place.VISITS, Source.HOMES)
    assert (found["visits_due"].left, found["visits_due"].right) == (5, 3)


def test_a_check_is_told_with_both_sides():
    check = Check("x", Severity.BLOCKS, False, Place.FILES, 1, 2, 3, facts={"a": 1})
    assert check.told() == {
        "code": "x", "severity": "blocks", "ok": False, "left": 1, "right": 2, "count": 3, "facts": {"a": 1},
    }  # fmt: skip


FLOWS = some.tuples(some.integers(0, 500), some.integers(0, 500))


@given(FLOWS, FLOWS, FLOWS, some.integers(-3, 3))
def test_movement_holds_exactly_when_before_and_flows_make_after(
    coverage: tuple[int, int], pension: tuple[int, int], queue: tuple[int, int], off: int
):
    flows = {
        Source.COVERAGE_MOVES: [moves("in", "opened", coverage[0]), moves("out", "closed", coverage[1])],
        Source.PENSION_MOVES: [moves("in", "granted", pension[0]), moves("out", "cut", pension[1])],
        Source.QUEUE_MOVES: [moves("in", "joined", queue[0]), moves("out", "removed", queue[1])],
    }
    before = (1_000, 1_000, 1_000)
    after = tuple(1_000 + came - went for came, went in (coverage, pension, queue))
    made = month_of(flows, stood=(before, (after[0] + off, after[1], after[2])))
    wrong = {code for code in failed(identities(made)) if code.endswith("_movement")}
    assert wrong == ({"coverage_movement"} if off else set())
