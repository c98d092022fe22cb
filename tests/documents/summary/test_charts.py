# SPDX-License-Identifier: Apache-2.0
"""Charts: round axes, parts that run from the right, the line's written values and its note."""

from __future__ import annotations

import re

import pytest

from tests.documents.test_extraction import printed
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.style import MM
from welfare_desk.documents.layout_check import faults
from welfare_desk.documents.summary.charts import Bar, BarChart, LineChart, Pattern, patterned
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.book import QueueAt

RIGHT, LEFT, TOP = 196 * MM, 14 * MM, 280 * MM


def sheet() -> Book:
    book = Book(210 * MM, 297 * MM, "نمودار")
    book.new_page()
    return book


def test_bars_begin_at_the_right_and_are_as_long_as_their_values():
    book = sheet()
    parts = [("خفیف", Pattern.EMPTY), ("شدید", Pattern.FULL)]
    chart = BarChart(book, parts, [Bar("ذهنی", (300, 100)), Bar("بینایی", (0, 0))])
    assert chart.draw(RIGHT, LEFT, TOP) == TOP - chart.height
    assert printed(book)[0] == ["خفیف", "شدید", "ذهنی", "۴۰۰", "بینایی", "۰", "۰", "۱۰۰", "۲۰۰", "۳۰۰", "۴۰۰"]
    boxes = [
        tuple(map(float, found.groups()))
        for code in book.page.code
        for found in [re.search(r"RG (?:[\d. ]+ rg )?([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re [SB] Q$", code)]
        if found
    ][2:]
    (mild_x, _, mild, _), (severe_x, _, severe, _) = boxes
    assert (round(mild_x + mild, 1), round(mild / severe, 2)) == (round(RIGHT - 32 * MM, 1), 3.0)
    assert round(severe_x + severe, 1) == round(mild_x, 1)


def test_patterns_differ_by_lines_and_only_the_heaviest_is_filled():
    drawn = {pattern: patterned(pattern, 10, 10, 40, 12) for pattern in Pattern}
    assert len(set(drawn.values())) == len(Pattern)
    assert {pattern for pattern, code in drawn.items() if " rg " in code} == {Pattern.FULL}
    assert all("0.6 w" in code for code in drawn.values())


def line(*waiting: int) -> tuple[LineChart, list[str]]:
    book = sheet()
    first = JalaliMonth(1404, 7).plus(1 - len(waiting))
    chart = LineChart(book, [QueueAt(first.plus(at), one) for at, one in enumerate(waiting)])
    chart.draw(RIGHT, LEFT, TOP)
    assert faults(book) == []
    return chart, printed(book)[0]


def test_a_line_writes_its_first_turning_and_last_values_and_where_its_axis_begins():
    chart, told = line(2790, 2805, 2835, 2680, 2690, 2695, 2701, 2722, 2610, 2588, 2504, 2330)
    assert chart.written == {0: 2790, 2: 2835, 3: 2680, 7: 2722, 11: 2330}
    assert [one for one in ("۲٬۷۹۰", "۲٬۸۳۵", "۲٬۶۸۰", "۲٬۷۲۲", "۲٬۳۳۰") if one not in told] == []
    assert told[-1] == "ستون از ۲٬۲۰۰ آغاز می‌شود، نه از صفر. زمان از راست به چپ پیش می‌رود."
    assert [told.count(month) for month in ("آبان", "مهر")] == [1, 1]
    assert (told.count("۱۴۰۳"), told.count("۱۴۰۴")) == (1, 1)


def test_a_line_from_a_small_value_begins_at_nothing():
    chart, told = line(3, 40)
    assert (chart.ticks[0], told[-1]) == (0, "ستون از صفر آغاز می‌شود. زمان از راست به چپ پیش می‌رود.")


@pytest.mark.parametrize("waiting", [(0,), (0, 0), (5, 5, 5), (10**6, 10**6 + 1), tuple(range(100, 112))])
def test_no_line_is_too_short_or_too_flat(waiting):
    chart, told = line(*waiting)
    assert set(chart.written) == {0, len(waiting) - 1}
    assert told
