# SPDX-License-Identifier: Apache-2.0
"""Tables of parts without a programme: what of them may be declared, and how their figures divide."""

from __future__ import annotations

import pytest

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.monthly.declarations import (
    figure_typed,
    has_line,
    measures_of,
    unit_of,
    units_of,
)
from welfare_desk.domain.summary.monthly.figures import MOST, UNTOLD_PARTS, Unit
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.untold import INCLUDED, PURPOSES, UNTOLD, Of, divisions
from welfare_desk.sentences import say

FIGURES: list[Of] = [
    (table.code, line, measure.code)
    for table in UNTOLD
    for line in ("", *table.lines)
    for measure in table.measures
]


def below(of: Of, above: tuple[Of, ...] = ()) -> list[Of]:
    assert of not in above, "a figure is no part of itself"
    parts = [part for division in divisions(of) for part in division.parts]
    return [*parts, *(one for part in parts for one in below(part, (*above, of)))]


def test_they_are_the_parts_that_nothing_is_counted_of():
    assert {table.part for table in UNTOLD} == set(UNTOLD_PARTS)
    assert {table.code for table in UNTOLD}.isdisjoint(layout.code for layout in LAYOUTS)
    assert set(INCLUDED) | set(INCLUDED.values()) <= set(PURPOSES)


@pytest.mark.parametrize("of", FIGURES)
def test_a_figure_divides_into_others_of_its_unit(of: Of):
    units = {unit_of(table, measure) for table, _, measure in below(of)}
    assert units <= {unit_of(of[0], of[2])}


def test_the_whole_of_participation_holds_every_purpose_of_both_channels():
    found = set(below(("participation", "", "amount")))
    assert {of for of in FIGURES if of[0].startswith("spent_") and of[2] == "amount"} <= found
    assert ("participation", "government", "in_kind") in found
    assert divisions(("aid", "", "persons")) == divisions(("participation", "", "growth")) == ()


@pytest.mark.parametrize(("table", "measure"), [("aid", "net"), ("help", "amount")])
def test_what_is_no_figure_is_refused(table: str, measure: str):
    with pytest.raises(RuleError) as refused:
        unit_of(table, measure)
    assert refused.value.code == "no_such_figure"
    assert measures_of("help") == ()


def test_their_lines_are_known_and_those_of_an_office_may_be_names():
    assert (has_line("aid", "dowry"), has_line("aid", "shoes"), has_line("participation", "dowry")) == (
        True, False, False,
    )  # fmt: skip
    assert has_line("neighbourhoods", "قائمیه")


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("۱۲ میلیون تومان", Unit.RIAL, 120_000_000),
        ("10,167", Unit.PERSON, 10_167),
        ("۲۹", Unit.PERCENT, 29),
        ("-4", Unit.PERCENT, -4),
        ("−۴", Unit.PERCENT, -4),
    ],
)
def test_a_figure_is_read_as_it_is_typed(text: str, unit: Unit, value: int):
    assert figure_typed(text, unit) == value


@pytest.mark.parametrize(("text", "unit"), [("-4", Unit.PERSON), ("دو", Unit.FILE), ("--4", Unit.PERCENT)])
def test_what_is_no_number_is_refused(text: str, unit: Unit):
    with pytest.raises(RuleError) as refused:
        figure_typed(text, unit)
    assert refused.value.code == "bad_number"


def test_a_figure_is_said_of_what_can_stand_for_what_it_counts():
    persons = units_of("domains", "files")
    assert (persons[0], set(Unit) - set(persons)) == (Unit.FILE, {Unit.RIAL, Unit.PERCENT})
    assert set(Unit) - set(units_of("participation", "in_kind")) == {Unit.PERCENT}
    assert units_of("participation", "growth") == (Unit.PERCENT,)


@pytest.mark.parametrize("text", ["9" * 23, "۹" * 5_000, "9,999,999,999,999,999", "1000000000000001"])
def test_a_figure_that_is_too_large_is_told_so(text: str):
    with pytest.raises(RuleError) as refused:
        figure_typed(text, Unit.FILE)
    assert refused.value.code == "figure_too_large"
    assert f"{MOST:,}" in say("figure_too_large", {}, "en")
    assert figure_typed(f"{MOST:,}", Unit.FILE) == MOST
