# SPDX-License-Identifier: Apache-2.0
"""What is counted from rows, and that the rows behind a figure are those that were counted for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.support.months import people
from welfare_desk.domain.summary.monthly.figures import (
    ALL,
    UNKNOWN,
    Layout,
    Line,
    Measure,
    Part,
    Row,
    RowSet,
    Source,
    Table,
    Unit,
    behind,
    chosen,
    columns_of,
    counted,
    sums_of,
)
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS

FILES = Measure("files", Unit.FILE)
WOMEN = Measure("women", Unit.PERSON, {"sex": ("female",)})
RIALS = Measure("net", Unit.RIAL, sums="net")
FIELDS = Layout("fields", Part.POPULATION, Source.PEOPLE, (FILES, WOMEN), "domain", ("social", "prevention"))


def test_rows_are_counted_by_their_group():
    rows = [
        people(2, domain="social"),
        people(1, domain="social", sex="male"),
        people(4, domain="elsewhere"),
        people(1, domain=None, sex="unknown"),
    ]
    assert counted(FIELDS, rows) == Table(
        "fields",
        Part.POPULATION,
        ("files", "women"),
        (Unit.FILE, Unit.PERSON),
        (
            Line("social", (3, 2)),
            Line("prevention", (0, 0)),
            Line("elsewhere", (4, 4)),
            Line(UNKNOWN, (1, 0)),
        ),
    )


def test_rows_of_the_database_are_counted_as_rows_are():
    names = ("domain", "sex", "net")
    values = [("social", "female", 3), ("social", "male", 4), (None, "female", 5), ("social", "female", 6)]
    rows = RowSet(names, values)
    plain = [dict(zip(names, each, strict=True)) for each in values]
    assert (list(rows), rows[1], list(rows[1:3]), len(rows)) == (plain, plain[1], plain[1:3], 4)
    paid = Layout("paid", Part.PENSION, Source.PAYMENTS, (FILES, WOMEN, RIALS), "domain")
    whole = Layout("whole", Part.PENSION, Source.PAYMENTS, (FILES, RIALS))
    for layout in (FIELDS, paid, whole):
        assert counted(layout, rows) == counted(layout, plain)
        alike = rows.alike(columns_of(layout), sums_of(layout))
        assert counted(layout, alike) == counted(layout, plain)
    assert list(rows.alike(("domain", "sex"), ("net",))) == [
        {"domain": "social", "sex": "female", "n": 2, "net": 9},
        {"domain": "social", "sex": "male", "n": 1, "net": 4},
        {"domain": None, "sex": "female", "n": 1, "net": 5},
    ]


def test_a_table_that_groups_nothing_has_one_row():
    layout = Layout("paid", Part.PENSION, Source.PAYMENTS, (RIALS,))
    assert counted(layout, [{"net": 5}, {"net": 7, "n": 2}]).lines == (Line(ALL, (12,)),)
    assert counted(layout, []).lines == (Line(ALL, (0,)),)
    assert behind(layout, ALL, "net")({"net": 5})


def test_only_the_rows_a_table_is_of_are_counted():
    layout = Layout("pensions", Part.PENSION, Source.PAYMENTS, (RIALS,), "band", (), {"kind": ("pension",)})
    rows = [{"kind": "pension", "band": "1", "net": 5}, {"kind": "care", "band": "1", "net": 90}]
    assert counted(layout, rows).lines == (Line("1", (5,)),)
    assert [behind(layout, "1", "net")(row) for row in rows] == [True, False]


def test_a_figure_no_row_has_is_0_and_an_unknown_one_is_not():
    table = Table("t", Part.PENSION, ("net",), (Unit.RIAL,), (Line("a", (1,)), Line("b", (None,))))
    assert [table.value("a", "net"), table.value("b", "net"), table.value("c", "net")] == [1, None, 0]
    assert table.total("net") is None
    known = Table("t", Part.PENSION, ("net",), (Unit.RIAL,), (Line("a", (1,)), Line("c", (2,))))
    assert known.total("net") == 3
    with pytest.raises(ValueError, match="not in tuple"):
        table.value("a", "gross")


def test_rows_are_chosen_by_one_of_several_values_in_every_column():
    row = {"way": "in", "reason": "opened"}
    assert [
        chosen(row, asked)
        for asked in (None, {"way": ("in", "out")}, {"way": ("in",), "reason": ("closed",)}, {"way": ()})
    ] == [True, True, False, False]


def test_every_table_has_a_name_of_its_own_and_measures_that_differ():
    codes = [layout.code for layout in LAYOUTS]
    assert len(set(codes)) == len(codes)
    assert [
        layout.code for layout in LAYOUTS if len({one.code for one in layout.measures}) < len(layout.measures)
    ] == []


WORDS = {
    "domain": ["social", "rehabilitation", "prevention", None],
    "sex": ["female", "male", "unknown"],
    "severity": ["mild", "severe", "unknown"],
    "way": ["in", "out", "given", "lent", "received"],
    "state": ["on_pension", "suspended", "done", "due"],
    "kind": ["pension", "care", "home", "determination"],
    "vote": ["confirmed", "rejected", ""],
    "attended": [0, 1],
}
OTHERS = ["a", "b", None]
AMOUNTS = {
    "amount",
    "arrears",
    "deductions",
    "net",
    "persons",
    "opening",
    "closing",
    "lent_out",
    "pieces",
} | {
    "places",
    "used",
}
KEYS = {
    "age", "disability", "category", "neighbourhood", "centre", "decile", "standing", "band", "reason",
    "service", "item",
}  # fmt: skip
ROWS: some.SearchStrategy[list[dict[str, Any]]] = some.lists(
    some.fixed_dictionaries(
        {
            **{column: some.sampled_from(words) for column, words in WORDS.items()},
            **{column: some.sampled_from(OTHERS) for column in KEYS},
            **{column: some.integers(-5, 10**12) for column in AMOUNTS},
        },
        optional={"n": some.integers(1, 9)},
    ),
    max_size=6,
)


def summed(rows: list[Row], measure: Measure) -> int:
    return sum(row[measure.sums] if measure.sums else row.get("n", 1) for row in rows)


@given(ROWS)
def test_the_rows_behind_a_figure_are_those_counted(rows: list[Row]):
    for layout in LAYOUTS:
        table = counted(layout, rows)
        assert [line.key for line in table.lines[: len(layout.order)]] == list(layout.order)
        for measure in layout.measures:
            whole = [row for row in rows if behind(layout, None, measure.code)(row)]
            assert table.total(measure.code) == summed(whole, measure)
            for line in table.lines:
                found = [row for row in rows if behind(layout, line.key, measure.code)(row)]
                assert table.value(line.key, measure.code) == summed(found, measure)


@given(ROWS, ROWS)
def test_tables_of_more_rows_add_up(some_rows: list[Row], others: list[Row]):
    for layout in LAYOUTS:
        together, one, other = (counted(layout, rows) for rows in (some_rows + others, some_rows, others))
        for line in together.lines:
            values = [
                (one.value(line.key, code) or 0) + (other.value(line.key, code) or 0) for code in one.measures
            ]
            assert list(line.values) == values
