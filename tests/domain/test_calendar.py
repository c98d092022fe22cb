# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import datetime as dt

import jdatetime
import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import (
    MONTHS,
    WEEKDAYS,
    JalaliMonth,
    age_years,
    days_in_month,
    days_later,
    format_date,
    format_long,
    from_jalali,
    is_leap,
    months_between,
    months_later,
    parse_date,
    read_date,
    to_jalali,
    weekday_name,
    year_of,
)
from welfare_desk.domain.errors import RuleError

TODAY = from_jalali(1404, 7, 3)
DATES = st.dates(dt.date(1850, 1, 1), dt.date(2100, 12, 31))


def test_every_day_of_1300_to_1450_equals_jdatetime() -> None:
    day, last = jdatetime.date(1300, 1, 1).togregorian(), jdatetime.date(1451, 1, 1).togregorian()
    days = 0
    while day < last:
        other = jdatetime.date.fromgregorian(date=day)
        assert to_jalali(day) == (other.year, other.month, other.day)
        assert from_jalali(other.year, other.month, other.day) == day
        day += dt.timedelta(days=1)
        days += 1
    assert days == 55152


def test_every_month_is_as_long_as_in_jdatetime() -> None:
    for year in range(1300, 1451):
        assert is_leap(year) == jdatetime.date(year, 1, 1).isleap()
        lengths = [days_in_month(year, month) for month in range(1, 13)]
        assert lengths == [31] * 6 + [30] * 5 + [30 if is_leap(year) else 29]


def test_the_bounds_of_the_calendar() -> None:
    assert to_jalali(from_jalali(1, 1, 1)) == (1, 1, 1)
    assert to_jalali(from_jalali(3000, 12, 29)) == (3000, 12, 29)


@pytest.mark.parametrize(
    ("year", "month", "day", "reason"),
    [
        (1404, 12, 30, "day"),
        (1403, 12, 31, "day"),
        (1404, 1, 32, "day"),
        (1404, 7, 31, "day"),
        (1404, 1, 0, "day"),
        (1404, 1, -1, "day"),
        (1404, 13, 1, "month"),
        (1404, 0, 1, "month"),
        (0, 1, 1, "year"),
        (3001, 1, 1, "year"),
    ],
)
def test_an_impossible_date_is_refused_never_moved(year: int, month: int, day: int, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        from_jalali(year, month, day)
    assert (refused.value.code, refused.value.facts["reason"]) == ("no_such_date", reason)


def test_the_refusal_names_the_last_day_of_the_month() -> None:
    with pytest.raises(RuleError) as refused:
        from_jalali(1404, 12, 30)
    assert refused.value.facts == {"reason": "day", "year": 1404, "month": 12, "day": 30, "last_day": 29}


# The vectors of the domain notes; an empty meaning is a refusal.
TYPED = [
    ("1404/7/3", "1404/07/03"),
    ("۱۴۰۴/۷/۳", "1404/07/03"),
    ("١٤٠٤/٧/٣", "1404/07/03"),
    ("14040703", "1404/07/03"),
    ("040703", "1404/07/03"),
    ("04/7/3", "1404/07/03"),
    ("58/4/12", "1358/04/12"),
    ("3/7/1404", "1404/07/03"),
    ("7/3", "1404/07/03"),
    ("703", "1404/07/03"),
    ("15", "1404/07/15"),
    ("امروز", "1404/07/03"),
    ("ديروز", "1404/07/02"),
    ("+7", "1404/07/10"),
    ("۳ مهر", "1404/07/03"),
    ("3 مهر 1403", "1403/07/03"),
    ("1403/12/30", "1403/12/30"),
    ("1404/12/30", ""),
    ("1404/13/1", ""),
    ("abc", ""),
    ("31/2", ""),
    ("1404-07-03", "1404/07/03"),
]


@pytest.mark.parametrize(("typed", "means"), TYPED)
def test_a_typed_date(typed: str, means: str) -> None:
    if means:
        assert format_date(parse_date(typed, TODAY)) == means
    else:
        with pytest.raises(RuleError):
            parse_date(typed, TODAY)


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("فردا", "1404/07/04"),
        ("پریروز", "1404/07/01"),
        ("پس‌فردا", "1404/07/05"),
        ("-3", "1404/06/31"),
        ("− 3", "1404/06/31"),
        ("7/", ""),
        ("/7", ""),
        ("0703", "1404/07/03"),
        ("1203", "1404/12/03"),
        ("مهر ۳", "1404/07/03"),
        ("پنجشنبه ۳ مهر ۱۴۰۴", "1404/07/03"),
        ("5 شنبه", ""),
        ("1404/7/3/1", ""),
        ("1404", ""),
        ("40703", ""),
        ("7/123", ""),
        ("123 مهر", ""),
        ("3/7/1404 ه.ش", "1404/07/03"),
    ],
)
def test_more_ways_of_typing(typed: str, means: str) -> None:
    if means:
        assert format_date(parse_date(typed, TODAY)) == means
    else:
        with pytest.raises(RuleError):
            parse_date(typed, TODAY)


@pytest.mark.parametrize(
    ("cell", "means"),
    [
        ("1385/7/3", "1385/07/03"),
        ("۱۳۸۵-۰۷-۰۳", "1385/07/03"),
        ("1385.07.03", "1385/07/03"),
        ("1385 07 03", "1385/07/03"),
        ("1385_7_3", "1385/07/03"),
        ("1385ـ7ـ3", "1385/07/03"),
        ("\u200f1385/7/3\u200e ", "1385/07/03"),
        ("'1385/07/03", "1385/07/03"),
        ("13850703", "1385/07/03"),
        ("13850703.0", "1385/07/03"),
        ("850703", "1385/07/03"),
        ("85/7/3", "1385/07/03"),
        ("5/7/3", "1305/07/03"),
        ("04/7/3", "1404/07/03"),
        ("04/7/4", "1304/07/04"),
        ("99/12/30", "1399/12/30"),
        ("00/1/1", "1400/01/01"),
        ("۳ مهر ۱۳۸۵", "1385/07/03"),
        ("3مهر1385", "1385/07/03"),
        ("۱۳۸۵ مهر ۳", "1385/07/03"),
        ("۳ مهر ۸۵", "1385/07/03"),
        ("۸۵ مهر ۳", "1385/07/03"),
        ("۳ مهر ماه سال ۱۳۸۵", "1385/07/03"),
        ("12 اردي‌بهشت 1358", "1358/02/12"),
        ("12 اردی بهشت 1358", "1358/02/12"),
        ("5 امرداد 1370", "1370/05/05"),
        ("دوشنبه ۳ مهر ۱۳۸۵", "1385/07/03"),
        ("پنج شنبه 1404/7/3", "1404/07/03"),
        ("3/7/1385", "1385/07/03"),
        ("03-07-1385", "1385/07/03"),
        ("1385/7/3 10:30", "1385/07/03"),
        ("1985-04-02", "1364/01/13"),
        ("1985/4/2", "1364/01/13"),
        ("19850402", "1364/01/13"),
        ("1985-04-02 00:00:00", "1364/01/13"),
        ("1985-04-02T00:00:00.000", "1364/01/13"),
        ("1385-07-03 00:00:00", "1385/07/03"),
    ],
)
def test_a_cell_of_an_old_workbook(cell: str, means: str) -> None:
    assert format_date(read_date(cell, TODAY)) == means


@pytest.mark.parametrize(
    ("cell", "code", "reason"),
    [
        ("", "bad_date", "empty"),
        ("  ", "bad_date", "empty"),
        ("نامشخص", "bad_date", "characters"),
        ("1385/7/3 تقریبی", "bad_date", "characters"),
        ("3 مهر آبان 1385", "bad_date", "characters"),
        ("۲²/۷/۱۳۸۵", "bad_date", "characters"),
        ("مهر ۱۳۸۵", "bad_date", "length"),
        ("۳ مهر", "bad_date", "length"),
        ("۳ مهر ۷ ۱۳۸۵", "bad_date", "length"),
        ("۳ مهر ۰۲", "bad_date", "order"),
        ("مهر ۳ ۱۳۸۵", "bad_date", "order"),
        ("۱۳۸۵", "bad_date", "length"),
        ("1385/7", "bad_date", "length"),
        ("7/3", "bad_date", "length"),
        ("1385/007/3", "bad_date", "length"),
        ("138/7/3", "bad_date", "year"),
        ("1385/7/003", "bad_date", "length"),
        ("1385/7/1386", "bad_date", "length"),
        ("13850/7/3", "bad_date", "year"),
        ("1600/7/3", "bad_date", "year"),
        ("1199/7/3", "bad_date", "year"),
        ("02/04/1985", "bad_date", "order"),
        ("جمعه ۳ مهر ۱۳۸۵", "bad_date", "weekday"),
        ("138 مهر 999", "bad_date", "length"),
        (f"3 مهر {'9' * 5000}", "bad_date", "length"),
        (f"{'9' * 5000} مهر 3", "bad_date", "length"),
        (f"{'9' * 50}/7/3", "bad_date", "year"),
        ("9" * 5000, "bad_date", "length"),
        ("1399/12/31", "no_such_date", "day"),
        ("1380/13/1", "no_such_date", "month"),
        ("1985/2/29", "no_such_date", "day"),
        ("1985/13/1", "no_such_date", "month"),
        ("امروز", "bad_date", "characters"),
        ("+7", "bad_date", "characters"),
    ],
)
def test_a_cell_that_is_no_date_says_why(cell: str, code: str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_date(cell, TODAY)
    assert (refused.value.code, refused.value.facts["reason"]) == (code, reason)


@pytest.mark.parametrize("typed", ["1379", "۱۴۰۴", "1300"])
def test_a_year_alone_asks_for_the_whole_date(typed: str) -> None:
    with pytest.raises(RuleError) as refused:
        parse_date(typed, TODAY)
    assert (refused.value.code, refused.value.facts["reason"]) == ("bad_date", "year_alone")


@given(DATES)
def test_a_shown_date_reads_back(day: dt.date) -> None:
    assert read_date(format_date(day), TODAY) == day
    assert parse_date(format_date(day), TODAY) == day
    assert read_date(format_long(day), TODAY) == day


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_an_iso_date_reads_back(day: dt.date) -> None:
    assert read_date(day.isoformat(), TODAY) == day


@given(st.text(st.sampled_from("0123456789۰۱۲۳/-. +مهرآبانT:"), max_size=12), DATES)
def test_any_typing_gives_a_date_or_a_coded_refusal(typed: str, today: dt.date) -> None:
    for read in (parse_date, read_date):
        try:
            outcome = type(read(typed, today)).__name__
        except RuleError as refused:
            outcome = refused.code
        assert outcome in ("date", "bad_date", "no_such_date")


@given(st.integers(0, 99), DATES)
def test_a_year_of_two_digits_is_the_latest_that_is_not_the_future(year: int, today: dt.date) -> None:
    found = read_date(f"{year:02d}/1/1", today)
    later_year, _, _ = to_jalali(found)
    assert found <= today < from_jalali(later_year + 100, 1, 1)


def test_how_dates_are_shown() -> None:
    assert format_date(dt.date(2025, 9, 25)) == "1404/07/03"
    assert format_long(dt.date(2025, 9, 25)) == "پنجشنبه ۳ مهر ۱۴۰۴"
    assert [weekday_name(dt.date(2025, 9, 20) + dt.timedelta(days=n)) for n in range(7)] == list(WEEKDAYS)
    assert (MONTHS[0], MONTHS[11]) == ("فروردین", "اسفند")


@pytest.mark.parametrize(
    ("birth", "on", "age"),
    [
        ((1360, 7, 3), (1404, 7, 2), 43),
        ((1360, 7, 3), (1404, 7, 3), 44),
        ((1403, 12, 30), (1404, 12, 29), 0),
        ((1403, 12, 30), (1405, 1, 1), 1),
        ((1404, 7, 3), (1404, 7, 2), -1),
    ],
)
def test_age_in_completed_years(birth: tuple[int, int, int], on: tuple[int, int, int], age: int) -> None:
    assert age_years(from_jalali(*birth), from_jalali(*on)) == age


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ((1404, 1, 31), (1404, 2, 30), 0),
        ((1404, 1, 31), (1404, 2, 31), 1),
        ((1403, 7, 1), (1404, 7, 1), 12),
        ((1404, 7, 1), (1403, 7, 2), -11),
    ],
)
def test_completed_months(start: tuple[int, int, int], end: tuple[int, int, int], months: int) -> None:
    assert months_between(from_jalali(*start), from_jalali(*end)) == months


def test_a_reporting_month() -> None:
    month = JalaliMonth.parse("1404-07")
    assert (str(month), month.title()) == ("1404-07", "مهر ۱۴۰۴")
    assert (format_date(month.first()), format_date(month.last())) == ("1404/07/01", "1404/07/30")
    assert JalaliMonth.of(dt.date(2025, 9, 25)) == month
    assert JalaliMonth.parse(" ۱۴۰۴/۷ ") == month
    assert (str(month.plus(6)), str(month.plus(-7))) == ("1405-01", "1403-12")
    assert JalaliMonth(1403, 12) < JalaliMonth(1404, 1) < month


@pytest.mark.parametrize(
    "text", ["1404-13", "1404-00", "0000-01", "1404", "مهر ۱۴۰۴", "140407", "1404-07-01", ""]
)
def test_a_month_that_is_none(text: str) -> None:
    with pytest.raises(RuleError) as refused:
        JalaliMonth.parse(text)
    assert refused.value.code == "bad_month"


@given(DATES, st.integers(-600, 600))
def test_months_add_up(day: dt.date, months: int) -> None:
    month = JalaliMonth.of(day)
    assert month.first() <= day <= month.last()
    assert month.plus(months).plus(-months) == month
    assert month.plus(1).first() == month.last() + dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ((1404, 1, 15), 6, (1404, 7, 15)),
        ((1404, 1, 31), 6, (1404, 7, 30)),
        ((1403, 12, 30), 12, (1404, 12, 29)),
        ((1404, 6, 31), 6, (1404, 12, 29)),
        ((1403, 6, 31), 6, (1403, 12, 30)),
        ((1404, 7, 30), -6, (1404, 1, 30)),
        ((1404, 3, 2), 0, (1404, 3, 2)),
    ],
)
def test_months_are_those_of_the_wall(day: tuple[int, ...], months: int, later: tuple[int, ...]) -> None:
    assert to_jalali(months_later(from_jalali(*day), months)) == later


@given(
    st.integers(1300, 1450), st.integers(1, 12), st.integers(1, 29), st.integers(1, 120), st.integers(1, 60)
)
def test_so_many_months_later_add_up(year: int, month: int, number: int, first: int, second: int) -> None:
    start = from_jalali(year, month, number)
    assert months_later(months_later(start, first), second) == months_later(start, first + second)
    assert to_jalali(months_later(start, first))[2] == number


def test_a_year_runs_from_the_first_of_farvardin_to_the_last_of_esfand() -> None:
    leap, common = (
        (from_jalali(1403, 1, 1), from_jalali(1403, 12, 30)),
        (
            from_jalali(1404, 1, 1),
            from_jalali(1404, 12, 29),
        ),
    )
    assert [year_of(day) for day in (*leap, *common)] == [leap, leap, common, common]


@pytest.mark.parametrize(
    ("day", "days", "found"),
    [
        (dt.date(2025, 10, 22), 9, dt.date(2025, 10, 31)),
        (dt.date(2025, 10, 22), -22, dt.date(2025, 9, 30)),
        (dt.date.max, 1, dt.date.max),
        (dt.date(9999, 12, 30), 30, dt.date.max),
        (dt.date.min, -1, dt.date.min),
        (dt.date(1, 1, 3), -100_000, dt.date.min),
        (dt.date.min, 4_000_000, dt.date.max),
    ],
)
def test_days_end_where_dates_do(day: dt.date, days: int, found: dt.date) -> None:
    assert days_later(day, days) == found
