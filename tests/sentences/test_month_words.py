# SPDX-License-Identifier: Apache-2.0
"""Every table, column, line and unit of a month has a name in both languages."""

from __future__ import annotations

import pytest

from welfare_desk.domain.casework.codes import DisabilityType
from welfare_desk.domain.casework.visit import VisitKind
from welfare_desk.domain.summary.monthly.figures import ALL, UNKNOWN, Layout, Part, Unit
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.domain.summary.monthly.untold import UNTOLD, UntoldTable
from welfare_desk.domain.text import holds_persian
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.sentences.month_words import (
    TABLES,
    WHOLE,
    figure_title,
    line_title,
    measure_title,
    part_title,
    period_title,
    place_title,
    table_title,
    unit_title,
)

MORE = {
    "disabilities": tuple(DisabilityType),
    "visits": tuple(VisitKind),
    "queues": tuple(one.code for one in SHIPPED_SERVICES),
}
"""Keys that a table may have beside those of every report."""


def persian(word: str, code: str) -> bool:
    return holds_persian(word) and word != code


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.code)
def test_a_table_is_named_with_all_it_holds(layout: Layout):
    keys = (*layout.order, *MORE.get(layout.code, ()), UNKNOWN, ALL)
    measures = [measure.code for measure in layout.measures]
    named = {
        language: [
            table_title(layout.code, language),
            *(measure_title(layout.code, one, language) for one in measures),
            *(line_title(layout.code, one, language) for one in keys),
        ]
        for language in ("fa", "en")
    }
    codes = [layout.code, *measures, *keys]
    assert [code for code, word in zip(codes, named["fa"], strict=True) if not persian(word, code)] == []
    assert [word for word in named["en"] if holds_persian(word) or word[:1].islower()] == []


@pytest.mark.parametrize("table", UNTOLD, ids=lambda table: table.code)
def test_a_table_of_what_is_only_declared_is_named_too(table: UntoldTable):
    measures = [measure.code for measure in table.measures]
    for language in ("fa", "en"):
        names = [
            table_title(table.code, language),
            *(measure_title(table.code, one, language) for one in measures),
            *(line_title(table.code, one, language) for one in table.lines),
        ]
        assert [one for one in names if holds_persian(one) != (language == "fa")] == []
        assert len({line_title(table.code, one, language) for one in table.lines}) == len(table.lines)
    assert figure_title("participation", "government", "in_kind", "en") == (
        "Public participation, Government centres, In kind"
    )


def test_lines_of_one_table_have_names_of_their_own():
    for layout in LAYOUTS:
        for language in ("fa", "en"):
            names = [
                line_title(layout.code, key, language) for key in (*layout.order, *MORE.get(layout.code, ()))
            ]
            assert len(set(names)) == len({*layout.order, *MORE.get(layout.code, ())})


def test_names_are_told_as_they_are_and_codes_by_the_names_given():
    assert line_title("neighbourhoods", "قائمیه", "en") == "قائمیه"
    assert line_title("stock", "CANE", "fa", {"CANE": "عصا"}) == "عصا"
    assert line_title("stock", "CANE", "fa") == "CANE"
    assert line_title("centres", UNKNOWN, "fa", {UNKNOWN: "مرکز"}) == "نامشخص"


def test_the_sum_of_a_column_says_what_is_summed():
    assert {*WHOLE} == {*TABLES}
    assert place_title("coverage_in", "", "files", "fa") == "همهٔ ورودها"
    assert place_title("commission", "", "confirmed", "en") == "All cases, Confirmed"
    assert place_title("domains", "", "files", "en") == "All covered files"
    assert place_title("domains", "", "files", "fa") == "همهٔ پرونده‌های تحت پوشش"


def test_a_period_is_named_once():
    assert period_title(Period.parse("1404-h2"), "fa") == "شش ماه دوم سال ۱۴۰۴"
    assert period_title(Period.parse("1404-q3"), "en") == "the third quarter of 1404"


def test_units_and_parts_are_named():
    assert all(holds_persian(unit_title(one, "fa")) for one in Unit)
    assert all(not holds_persian(unit_title(one, "en")) for one in Unit)
    assert all(holds_persian(part_title(one, "fa")) for one in Part)
    assert part_title(Part.PENSION, "en") == "Pension and payments"
