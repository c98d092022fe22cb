# SPDX-License-Identifier: Apache-2.0
"""How long a text may be and how far a day may lie."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from welfare_desk.domain.bounds import (
    ANY_DAY,
    FIRST_DAY,
    LONGEST,
    LONGEST_LINE,
    PLANNED,
    day_fault,
    last_day,
    longest,
    text_fault,
)
from welfare_desk.domain.calendar import from_jalali

TODAY = from_jalali(1404, 7, 30)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("name", "day", "metadata", "code"),
    [
        ("visited_on", date(1, 1, 1), {}, "day_too_early"),
        ("visited_on", date(622, 3, 22), {}, "day_too_early"),
        ("visited_on", FIRST_DAY - DAY, {}, "day_too_early"),
        ("visited_on", FIRST_DAY, {}, None),
        ("valid_until", from_jalali(1424, 7, 29), {}, None),
        ("valid_until", from_jalali(1424, 7, 30), {}, "day_too_late"),
        ("valid_until", date(9999, 12, 31), {}, "day_too_late"),
        ("due_on", from_jalali(1409, 7, 29), {}, None),
        ("due_on", from_jalali(1409, 8, 1), {}, "day_too_late"),
        ("since", from_jalali(1409, 8, 1), {}, None),
        ("since", from_jalali(1409, 8, 1), PLANNED, "day_too_late"),
        ("since", date(1, 1, 1), ANY_DAY, None),
        ("since", date(9999, 12, 31), ANY_DAY, None),
    ],
)
def test_days(name: str, day: date, metadata: dict[str, object], code: str | None) -> None:
    assert day_fault(name, day, TODAY, metadata) == code


def test_the_end_of_time_is_no_trouble() -> None:
    assert last_day(from_jalali(3000, 12, 1), 20) == from_jalali(3000, 12, 29)
    assert last_day(from_jalali(1403, 12, 30), 1) == from_jalali(1404, 12, 29)


@pytest.mark.parametrize(
    ("name", "characters", "metadata", "code"),
    [
        ("reason", LONGEST, {}, None),
        ("reason", LONGEST + 1, {}, "text_too_long"),
        ("name", LONGEST_LINE, {}, None),
        ("name", LONGEST_LINE + 1, {}, "text_too_long"),
        ("report", 5_000, longest(5_000), None),
        ("name", 5_001, longest(5_000), "text_too_long"),
    ],
)
def test_texts(name: str, characters: int, metadata: dict[str, object], code: str | None) -> None:
    assert text_fault(name, "ک" * characters, metadata) == code
