# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.casework.letter import Direction, LetterEntry, read_letter, same_year, series_form

TODAY = date(2025, 10, 22)
IN, OUT = Direction.IN, Direction.OUT


@pytest.mark.parametrize(
    ("entry", "refused"),
    [
        (LetterEntry(IN, "۱۲/۳", TODAY, "بانك", "پاسخ"), []),
        (LetterEntry(OUT, "", TODAY, "بانک", "پاسخ"), []),
        (LetterEntry(IN, "", TODAY, "بانک", "پاسخ"), ["letter_no letter_needs_number"]),
        (LetterEntry(OUT, "1", date(2025, 10, 23), "بانک", "پاسخ"), ["dated_on date_in_future"]),
        (
            LetterEntry(OUT, "1", TODAY, " \u200c", "م" * 201),
            ["correspondent letter_needs_this", "subject too_long"],
        ),
    ],
)
def test_a_letter_is_read_with_all_its_faults(entry: LetterEntry, refused: list[str]) -> None:
    _, problems = read_letter(entry, TODAY)
    assert [f"{problem.field} {problem.code}" for problem in problems] == refused


def test_what_is_kept_is_unified_and_found_by_its_fold() -> None:
    entry, _ = read_letter(LetterEntry(IN, "۱۲/ب", TODAY, "بانك  ملّي", "پاسخ"), TODAY)
    assert (entry.letter_no, entry.correspondent) == ("12/ب", "بانک ملّی")
    assert "بانکملی" in entry.fold()
    assert "12/ب" in entry.fold()


@pytest.mark.parametrize(
    ("number", "own"),
    [("1404/000001", True), ("1404/00001", False), ("1404-000001", False), ("12/404/7", False), ("", False)],
)
def test_numbers_of_the_series_have_one_form(number: str, own: bool) -> None:
    assert series_form(number) is own


def test_a_year_is_a_jalali_year() -> None:
    assert same_year(date(2025, 3, 21), date(2026, 3, 20))
    assert not same_year(date(2025, 3, 20), date(2025, 3, 21))
