# SPDX-License-Identifier: Apache-2.0
"""Numbers that are looked for, and numbers that must be accounted for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import (
    NumberAsked,
    NumberSpan,
    SeriesProof,
    number_asked,
    uncovered,
)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("1404/000123", NumberAsked(1404, "000123")),
        ("۱۴۰۴/۰۰۰۱۲۳", NumberAsked(1404, "000123")),
        ("1404-12", NumberAsked(1404, "12")),
        ("1404/", NumberAsked(1404, "")),
        (" ۱۲۳ ", NumberAsked(None, "123")),
        ("000123", NumberAsked(None, "000123")),
        ("1404/0001234", None),
        ("گواهی", None),
        ("12a", None),
    ],
)
def test_a_number_is_taken_apart_in_any_digits(typed: str, asked: NumberAsked | None) -> None:
    assert number_asked(typed) == asked


@pytest.mark.parametrize(("digits", "whole"), [("000123", 123), ("123", None), ("", None)])
def test_only_six_digits_are_a_whole_number(digits: str, whole: int | None) -> None:
    assert NumberAsked(1404, digits).whole == whole


@pytest.mark.parametrize(
    ("holes", "skipped", "left"),
    [
        ([], [], ()),
        ([NumberSpan(3, 5)], [], (NumberSpan(3, 5),)),
        ([NumberSpan(3, 5)], [NumberSpan(3, 5, "نسخهٔ کهنه")], ()),
        ([NumberSpan(3, 9)], [NumberSpan(5, 6)], (NumberSpan(3, 4), NumberSpan(7, 9))),
        ([NumberSpan(3, 9)], [NumberSpan(8, 20), NumberSpan(1, 3)], (NumberSpan(4, 7),)),
        ([NumberSpan(3, 4), NumberSpan(8, 8)], [NumberSpan(4, 8)], (NumberSpan(3, 3),)),
    ],
)
def test_what_no_skip_explains_is_a_gap(
    holes: list[NumberSpan], skipped: list[NumberSpan], left: tuple[NumberSpan, ...]
) -> None:
    assert uncovered(holes, skipped) == left


spans = st.tuples(st.integers(1, 40), st.integers(0, 6)).map(lambda one: NumberSpan(one[0], one[0] + one[1]))


@given(st.lists(spans, max_size=4), st.lists(spans, max_size=4))
def test_gaps_are_the_holes_without_the_skips(holes: list[NumberSpan], skipped: list[NumberSpan]) -> None:
    def numbers(found: list[NumberSpan]) -> set[int]:
        return {number for span in found for number in range(span.first, span.last + 1)}

    assert numbers(list(uncovered(holes, skipped))) == numbers(holes) - numbers(skipped)


@pytest.mark.parametrize(
    ("count", "skipped", "gaps", "proven"),
    [
        (7, (), (), True),
        (5, (NumberSpan(2, 3),), (), True),
        (5, (), (NumberSpan(2, 3),), False),
        (6, (), (), False),  # as many papers as numbers, or the register itself is wrong
    ],
)
def test_a_series_is_proven_by_its_sum(
    count: int, skipped: tuple[NumberSpan, ...], gaps: tuple[NumberSpan, ...], proven: bool
) -> None:
    series = SeriesProof(PaperKind.CERTIFICATE, 1404, 1, 7, count, 0, skipped, gaps)
    assert series.proven is proven
