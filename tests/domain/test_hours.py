# SPDX-License-Identifier: Apache-2.0
"""Hours as clerks type them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.hours import moment_of, parse_hour


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("10:30", time(10, 30)),
        (" ۹:۰۵ ", time(9, 5)),
        ("7.45", time(7, 45)),
        ("۱۰٫۳۰", time(10, 30)),
        ("1030", time(10, 30)),
        ("905", time(9, 5)),
        ("0:00", time(0, 0)),
        ("23:59", time(23, 59)),
    ],
)
def test_an_hour_is_read_in_any_digits(typed: str, means: time) -> None:
    assert parse_hour(typed) == means


@pytest.mark.parametrize("typed", ["", "10", "24:00", "10:60", "10:3", "10-30", "۱۰:۳۰:۰۰", "بعدازظهر"])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(RuleError) as refused:
        parse_hour(typed)
    assert refused.value.code == "bad_time"


def test_a_moment_is_of_the_countrys_zone() -> None:
    assert moment_of(date(2025, 10, 22), time(10, 30)) == datetime(2025, 10, 22, 7, 0, tzinfo=UTC)
