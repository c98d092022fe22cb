# SPDX-License-Identifier: Apache-2.0
"""What a report may be, and the days that it speaks of."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.reports.definition import (
    By,
    Definition,
    Group,
    Period,
    Span,
    check_definition,
    check_name,
    common,
)

TODAY = from_jalali(1404, 1, 15)


@pytest.mark.parametrize(
    ("span", "since", "until"),
    [
        (Span.ALL, None, None),
        (Span.TODAY, (1404, 1, 15), (1404, 1, 15)),
        (Span.THIS_MONTH, (1404, 1, 1), (1404, 1, 31)),
        (Span.LAST_MONTH, (1403, 12, 1), (1403, 12, 30)),
        (Span.LAST_THREE_MONTHS, (1403, 10, 1), (1403, 12, 30)),
        (Span.THIS_YEAR, (1404, 1, 1), (1404, 12, 29)),
        (Span.LAST_YEAR, (1403, 1, 1), (1403, 12, 30)),
        (Span.FIXED, (1390, 2, 3), None),
    ],
)
def test_days_are_found_anew(
    span: Span, since: tuple[int, int, int] | None, until: tuple[int, int, int] | None
) -> None:
    days = Period(span, from_jalali(1390, 2, 3)).days(TODAY)
    assert days == tuple(None if day is None else from_jalali(*day) for day in (since, until))


@pytest.mark.parametrize(
    ("value", "by", "shared"),
    [
        ("واوان", By.VALUE, "واوان"),
        ("", By.VALUE, None),
        (None, By.YEAR, None),
        ("نامشخص", By.VALUE, None),
        (0, By.VALUE, 0),
        (from_jalali(1398, 7, 3), By.VALUE, from_jalali(1398, 7, 3)),
        (from_jalali(1398, 7, 3), By.MONTH, "1398/07"),
        (from_jalali(1398, 7, 3), By.YEAR, 1398),
        (from_jalali(1398, 1, 15), By.AGE, 6),
        (from_jalali(1398, 1, 16), By.AGE, 5),
    ],
)
def test_what_a_value_has_in_common(value: object, by: By, shared: object) -> None:
    assert common(value, by, TODAY) == shared


def refusal(definition: Definition) -> str:
    with pytest.raises(RuleError) as refused:
        check_definition(definition)
    return refused.value.code


def test_definitions_that_are_refused() -> None:
    four = tuple(Group(name) for name in "abcd")
    assert refusal(Definition("x", groups=four)) == "report_too_many_groups"
    assert refusal(Definition("x", columns=("نام", "محله", "نام"))) == "report_column_twice"
    assert refusal(Definition("x", groups=(Group("نام"), Group("نام")))) == "report_column_twice"
    assert refusal(Definition("x", sums=("تعداد", "تعداد"))) == "report_column_twice"
    fixed = Period(Span.FIXED, date(2025, 2, 2), date(2025, 2, 1))
    assert refusal(Definition("x", period=fixed)) == "report_days_reversed"
    check_definition(Definition("x", groups=(Group("ورود", By.YEAR), Group("ورود", By.MONTH))))


def test_names() -> None:
    assert check_name("  گزارش  من ") == "گزارش من"
    for name, code in ((" ", "report_needs_name"), ("ا" * 61, "report_name_too_long")):
        with pytest.raises(RuleError) as refused:
            check_name(name)
        assert refused.value.code == code
