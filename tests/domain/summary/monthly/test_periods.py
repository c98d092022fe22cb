# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.support.months import islamshahr, month_of, moves, payment, people
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.checks import identities
from welfare_desk.domain.summary.monthly.figures import Source, Unit
from welfare_desk.domain.summary.monthly.month import Month, Stood, corrections
from welfare_desk.domain.summary.monthly.periods import (
    Over,
    Period,
    Span,
    combined,
    combined_tables,
    of_month,
    over,
)
from welfare_desk.domain.summary.monthly.statement import told

PERIODS = [
    ("1404-07", Span.MONTH, "1404-07", "1404-07", "مهر ۱۴۰۴"),
    ("1404-q1", Span.QUARTER, "1404-01", "1404-03", "سه‌ماههٔ نخست سال ۱۴۰۴"),
    ("1404-q4", Span.QUARTER, "1404-10", "1404-12", "سه‌ماههٔ چهارم سال ۱۴۰۴"),
    ("1404-h1", Span.HALF, "1404-01", "1404-06", "شش ماه نخست سال ۱۴۰۴"),
    ("1404-h2", Span.HALF, "1404-07", "1404-12", "شش ماه دوم سال ۱۴۰۴"),
    ("1400-9m", Span.NINE_MONTHS, "1400-01", "1400-09", "نه‌ماههٔ سال ۱۴۰۰"),
    ("1399", Span.YEAR, "1399-01", "1399-12", "سال ۱۳۹۹"),
]


@pytest.mark.parametrize(("written", "span", "first", "last", "title"), PERIODS)
def test_periods(written: str, span: Span, first: str, last: str, title: str):
    period = Period.parse(written)
    assert (str(period), period.span, str(period.first()), str(period.last()), period.title()) == (
        written,
        span,
        first,
        last,
        title,
    )
    assert len(period.months()) == period.length


def test_periods_are_read_as_people_write_them():
    assert Period.parse(" ۱۴۰۴/۷ ") == Period.of_month(JalaliMonth(1404, 7))
    assert Period.parse("۱۴۰۴-H1") == Period(Span.HALF, 1404, 1)
    assert str(Period.parse("1404-h1").a_year_before()) == "1403-h1"


@pytest.mark.parametrize(
    ("span", "month", "around", "before"),
    [
        (Span.MONTH, "1404-01", "1404-01", "1403-12"),
        (Span.QUARTER, "1404-06", "1404-q2", "1404-q1"),
        (Span.QUARTER, "1404-01", "1404-q1", "1403-q4"),
        (Span.HALF, "1404-07", "1404-h2", "1404-h1"),
        (Span.NINE_MONTHS, "1404-12", "1404-9m", "1403-9m"),
        (Span.YEAR, "1404-12", "1404", "1403"),
    ],
)
def test_a_month_lies_in_a_period_of_every_length(span: Span, month: str, around: str, before: str):
    found = Period.around(span, JalaliMonth.parse(month))
    assert (str(found), str(found.one_before())) == (around, before)


@pytest.mark.parametrize("text", ["", "1404-h3", "1404-13", "1404-q0", "404", "0000", "1404-07-01", "شش ماه"])
def test_what_is_no_period_is_refused(text: str):
    with pytest.raises(RuleError) as refused:
        Period.parse(text)
    assert refused.value.code == "bad_period"


QUARTER = Period.parse("1404-q3")
MEHR, ABAN, AZAR = QUARTER.months()


def quarter() -> list[Month]:
    """Three months: two files come, one dies; a chair arrives in the second and is lent in the third."""
    item = {"item": "chair"}
    return [
        month_of(
            {
                Source.PEOPLE: [people(2)],
                Source.COVERAGE_MOVES: [moves("in", "opened", 2)],
                Source.PAYMENTS: [payment(amount=200, n=2)],
                Source.VISITS: [{"kind": "home", "state": "done", "n": 3}],
            },
            MEHR,
            ((0, 0, 0), (2, 2, 0)),
        ),
        month_of(
            {
                Source.PEOPLE: [people(2)],
                Source.PAYMENTS: [payment(amount=300, n=2)],
                Source.STOCK: [{**item, "opening": 0, "closing": 1, "lent_out": 0}],
                Source.STOCK_MOVES: [{**item, "way": "received", "pieces": 1}],
                Source.VISITS: [{"kind": "home", "state": "due", "n": 2}],
            },
            ABAN,
            ((2, 2, 0), (2, 2, 0)),
        ),
        month_of(
            {
                Source.PEOPLE: [people(1)],
                Source.COVERAGE_MOVES: [moves("out", "deceased")],
                Source.PAYMENTS: [payment(amount=100), payment("care", amount=5)],
                Source.STOCK: [{**item, "opening": 1, "closing": 0, "lent_out": 1}],
                Source.STOCK_MOVES: [{**item, "way": "lent", "pieces": 1}],
                Source.VISITS: [
                    {"kind": "home", "state": "done", "n": 1},
                    {"kind": "home", "state": "due", "n": 1},
                ],
                Source.REQUESTS: [{"item": "chair", "n": 4}],
            },
            AZAR,
            ((2, 2, 0), (1, 1, 0)),
        ),
    ]


def test_what_happened_is_added_up_and_what_stands_is_of_the_last_month():
    found = combined(QUARTER, quarter())
    assert found.whole
    assert (found.before, found.after, found.until) == (Stood(0, 0, 0), Stood(1, 1, 0), AZAR.last())
    assert [found.total(*asked) for asked in (
        ("domains", "files"), ("coverage_in", "files"), ("coverage_out", "files"), ("payments", "net"),
        ("payments", "lines"), ("visits", "done"), ("visits", "due"), ("requests", "requests"),
    )] == [1, 2, 1, 605, 6, 4, 1, 4]  # fmt: skip
    stock = found.table("stock")
    assert [stock.value("chair", measure) for measure in stock.measures] == [0, 0, 1]
    assert found.table("payments").value("care", "net") == 5


def test_lines_of_lists_over_months_are_payments():
    found = combined(QUARTER, quarter())
    assert found.table("payments").units[0] is Unit.PAYMENT
    assert found.table("pensions_by_size").units == (Unit.PAYMENT, *[Unit.RIAL] * 4)
    assert of_month(quarter()[0]).table("payments").units[0] is Unit.FILE


def test_the_identities_of_movement_hold_over_the_period():
    found = combined(QUARTER, quarter())
    as_month = Month(AZAR, found.until, found.tables, found.before, found.after)
    wrong = [check.code for check in identities(as_month) if not check.ok]
    assert wrong == ["pension_movement"]  # the made months tell no movement of the pension


def test_the_unknown_stays_unknown():
    first, second, third = quarter()
    unpaid = month_of({}, ABAN, ((2, 2, 0), (2, 2, 0)), unlisted=["pension"])
    assert second.table("payments").value("pension", "net") == 300
    found = combined(QUARTER, [first, unpaid, third])
    assert [found.table("payments").value(kind, "net") for kind in ("pension", "care")] == [None, 5]
    assert found.total("payments", "net") is None


def test_a_period_that_runs_still():
    first, second, _ = quarter()
    running = replace(second, until=date(2025, 11, 1))
    found = combined(QUARTER, [first, running])
    assert (found.whole, found.counted, found.until) == (False, (MEHR, ABAN), date(2025, 11, 1))
    assert not combined(QUARTER, [first]).whole
    assert of_month(first).whole


def test_a_period_is_whole_once_its_last_day_is_over():
    first, second, third = quarter()
    today = replace(third, over=False)
    assert combined(QUARTER, [first, second, third]).whole
    assert not combined(QUARTER, [first, second, today]).whole
    assert not of_month(today).whole


def test_a_table_no_period_has():
    with pytest.raises(ValueError, match="aid"):
        of_month(quarter()[0]).table("aid")


def test_other_months_make_no_period():
    first, second, third = quarter()
    for months in ([], [second, third], [first, third], [first, second, third, third]):
        with pytest.raises(ValueError, match="not the months"):
            combined(QUARTER, months)


def test_how_each_measure_is_carried():
    tables = month_of(islamshahr()).tables
    ways = {(table.code, measure): over(table, measure) for table in tables for measure in table.measures}
    summed = {code for (code, _), way in ways.items() if way is Over.SUM}
    assert [key for key, way in ways.items() if way is Over.FIRST] == [("stock", "opening")]
    assert summed == {
        "payments", "pensions_by_size", "coverage_in", "coverage_out", "pension_in", "pension_out",
        "queue_in", "queue_out", "quotas", "sessions", "commission", "stock_moves", "requests", "visits",
    }  # fmt: skip


@given(some.lists(some.tuples(some.integers(0, 50), some.integers(0, 50)), min_size=1, max_size=3))
def test_a_period_moves_as_much_as_its_months(flows: list[tuple[int, int]]):
    months, covered = [], 0
    for month, (came, went) in zip(QUARTER.months(), flows, strict=False):
        rows = {Source.COVERAGE_MOVES: [moves("in", "opened", came), moves("out", "closed", went)]}
        after = covered + came - went
        months.append(month_of(rows, month, ((covered, 0, 0), (after, 0, 0))))
        covered = after
    found = combined(QUARTER, months)
    came, went = found.total("coverage_in", "files"), found.total("coverage_out", "files")
    assert came is not None
    assert went is not None
    assert found.before.covered + came - went == found.after.covered == covered


FLOWS = some.tuples(*[some.integers(0, 20)] * 4)


def walked(flows: list[tuple[int, int, int, int]], covered: int) -> list[Month]:
    """A quarter in which so many files came, left, joined the queue and left it each month."""
    months, waiting = [], 0
    for month, (came, went, joined, left) in zip(QUARTER.months(), flows, strict=True):
        rows = {
            Source.COVERAGE_MOVES: [moves("in", "opened", came), moves("out", "deceased", went)],
            Source.QUEUE_MOVES: [moves("in", "joined", joined), moves("out", "withdrew", left)],
            Source.PEOPLE: [people(covered + came - went)],
            Source.QUEUES: [{"service": "pension", "n": waiting + joined - left}],
        }
        stood = ((covered, 0, waiting), (covered + came - went, 0, waiting + joined - left))
        months.append(month_of(rows, month, stood))
        covered, waiting = covered + came - went, waiting + joined - left
    return months


@given(
    some.lists(FLOWS, min_size=3, max_size=3), some.lists(FLOWS, min_size=3, max_size=3), some.integers(0, 9)
)
def test_what_was_learnt_since_the_closing_is_in_the_sums_of_several_months(
    closed: list[tuple[int, int, int, int]], known: list[tuple[int, int, int, int]], earlier: int
):
    sealed, true = walked(closed, 100), walked(known, 100 + earlier)
    learnt = {was.month: corrections(was.tables, now.tables) for was, now in zip(sealed, true, strict=True)}
    found, wanted = combined(QUARTER, sealed, learnt), combined(QUARTER, true)
    assert (found.before, found.after) == (wanted.before, wanted.after)
    for table, measure, line in (
        ("coverage_in", "files", None), ("coverage_out", "files", "deceased"), ("queue_out", "files", None),
        ("domains", "files", None), ("queues", "files", "pension"),
    ):  # fmt: skip
        assert told(found, table, measure, line) == told(wanted, table, measure, line)
    changed = {month: len(each) for month, each in learnt.items() if each}
    assert {one.month: one.figures for one in found.corrected} == changed
    alone = Period.of_month(MEHR)
    assert combined(alone, sealed[:1], learnt) == of_month(sealed[0])


def test_a_span_knows_nothing_of_a_table_that_one_of_its_months_lacks():
    first, second, third = quarter()
    older = replace(first, tables=tuple(table for table in first.tables if table.code != "visits"))
    found = combined(QUARTER, [older, second, third])
    assert found.total("visits", "done") is None
    assert found.total("domains", "files") == third.total("domains", "files")
    of_all = combined(QUARTER, [first, second, third])
    told = {table.code: table for table in combined_tables([older.tables, second.tables], lacking=True)}
    assert told["visits"].total("done") == second.total("visits", "done")
    assert of_all.total("visits", "done") is not None
    assert of_month(older).table("visits").knows_nothing
