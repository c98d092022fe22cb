# SPDX-License-Identifier: Apache-2.0
"""Sums say what is summed, and a period has one name."""

from __future__ import annotations

from welfare_desk.domain.summary.monthly.periods import Period
from welfare_desk.sentences.month_titles import WHOLE, period_title, place_title
from welfare_desk.sentences.month_words import TABLES


def test_the_sum_of_a_column_says_what_is_summed():
    assert {*WHOLE} == {*TABLES}
    assert place_title("coverage_in", "", "files", "fa") == "همهٔ ورودها"
    assert place_title("commission", "", "confirmed", "en") == "All cases, Confirmed"
    assert place_title("domains", "", "files", "en") == "All covered files"
    assert place_title("domains", "", "files", "fa") == "همهٔ پرونده‌های تحت پوشش"


def test_a_period_is_named_once():
    assert period_title(Period.parse("1404-h2"), "fa") == "شش ماه دوم سال ۱۴۰۴"
    assert period_title(Period.parse("1404-q3"), "en") == "the third quarter of 1404"
