# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber, file_no, next_file_no, parse_file_no


def test_a_paper_number() -> None:
    number = PaperNumber("certificate", 1404, 123)
    assert str(number) == "1404/000123"
    assert str(number.following()) == "1404/000124"
    assert number < number.following()


@pytest.mark.parametrize(
    "text", ["1404/000123", "۱۴۰۴/۰۰۰۱۲۳", "1404-000123", "1404000123", " 1404 / 000123 ", "1404/123"]
)
def test_a_paper_number_read_from_a_paper(text: str) -> None:
    assert PaperNumber.parse("certificate", text) == PaperNumber("certificate", 1404, 123)


@pytest.mark.parametrize("text", ["", "1404-123", "1404123", "1404/0001234", "404/000123", "۱۴۰۴/ت/۱۲۳"])
def test_no_paper_number(text: str) -> None:
    with pytest.raises(RuleError) as refused:
        PaperNumber.parse("certificate", text)
    assert (refused.value.code, refused.value.facts) == ("bad_paper_number", {"reason": "form"})


@pytest.mark.parametrize(("year", "number"), [(1404, 0), (1404, 1_000_000), (999, 1), (10_000, 1)])
def test_a_paper_number_out_of_range(year: int, number: int) -> None:
    with pytest.raises(RuleError) as refused:
        PaperNumber("certificate", year, number)
    assert refused.value.facts == {"reason": "range", "year": year, "number": number}


def test_a_full_series_gives_no_further_number() -> None:
    with pytest.raises(RuleError):
        PaperNumber("certificate", 1404, 999_999).following()


@pytest.mark.parametrize(
    ("year", "last", "number"),
    [
        (1404, None, "1404-00001"),
        (1404, "1404-00012", "1404-00013"),
        (1405, "1404-00012", "1405-00001"),
        (1404, "1404-99999", "1404-100000"),
    ],
)
def test_the_next_file_number(year: int, last: str | None, number: str) -> None:
    assert next_file_no(year, last) == number


@pytest.mark.parametrize(
    "raw",
    ["1404-00012", "1404/12", "۱۴۰۴-۰۰۰۱۲", "1404 – 00012", "1404_12", "1404.12", "1404\\12", "1404−12"],
)
def test_a_file_number_as_typed(raw: str) -> None:
    assert parse_file_no(raw) == "1404-00012"


@pytest.mark.parametrize("raw", ["", "140400012", "1404-1234567", "404-12", "ب-12", "1404-"])
def test_no_file_number(raw: str) -> None:
    with pytest.raises(RuleError) as refused:
        parse_file_no(raw)
    assert (refused.value.code, refused.value.facts) == ("bad_file_no", {"reason": "form"})


@pytest.mark.parametrize(("year", "number"), [(1404, 0), (1404, 1_000_000), (999, 1), (10_000, 1)])
def test_a_file_number_out_of_range(year: int, number: int) -> None:
    with pytest.raises(RuleError) as refused:
        file_no(year, number)
    assert refused.value.facts == {"reason": "range", "year": year, "number": number}


@given(st.integers(1300, 1499), st.integers(1, 99_999))
def test_numbers_read_back_and_sort_as_they_count(year: int, number: int) -> None:
    assert parse_file_no(file_no(year, number)) == file_no(year, number)
    paper = PaperNumber("x", year, number)
    assert PaperNumber.parse("x", str(paper)) == paper
    assert str(paper) < str(paper.following())
