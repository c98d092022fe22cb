# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.calendar import MONTHS, format_date, to_jalali
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.dates import read_date
from welfare_desk.domain.exchange.fields import Cell
from welfare_desk.domain.text import persian_digits

TODAY = date(2025, 9, 25)
"""1404/07/03."""

MEANT = date(2006, 9, 25)
"""1385/07/03."""


@pytest.mark.parametrize(
    "cell",
    [
        "1385/07/03",
        "1385/7/3",
        "1385-07-03",
        "1385.7.3",
        "۱۳۸۵/۰۷/۰۳",
        "١٣٨٥-٠٧-٠٣",
        " ۱۳۸۵ / ۷ / ۳ ",
        "\u200f1385/07/03 ",
        "1385\\7\\3",
        "1385٫07٫03",
        "3/7/1385",
        13850703,
        13850703.0,
        "13850703",
        "13850703.0",
        "85/7/3",
        "85-07-03",
        850703,
        "850703",
        "۳ مهر ۱۳۸۵",
        "3 مهرماه 85",
        "مهر ۳، ۱۳۸۵",
        "۳مهر۱۳۸۵",
        "پنج‌شنبه ۳ مهر ماه سال ۱۳۸۵",
        "3 ميزان 1385",
        date(2006, 9, 25),
        datetime(2006, 9, 25, 0, 0),  # cells have no zone
        datetime(2006, 9, 25, 14, 30),
        date(1385, 7, 3),
        38985,
        38985.0,
        38985.75,
        "38985",
        "2006-09-25",
        "2006/9/25",
        "2006-09-25 00:00:00",
        "25-Sep-2006",
        "25 September 2006",
        "۲۵ سپتامبر ۲۰۰۶",
        "25/9/2006",
        "9/25/2006",
    ],
)
def test_one_day_however_it_is_written(cell: Cell) -> None:
    assert read_date(cell, TODAY) == MEANT


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("04/07/03", "1404/07/03"),
        ("04/07/04", "1304/07/04"),
        ("05/1/1", "1305/01/01"),
        ("99/12/29", "1399/12/29"),
        ("00/1/1", "1400/01/01"),
        ("31/6/31", "1331/06/31"),
    ],
)
def test_a_two_digit_year_stands_first_in_the_latest_century_gone_by(typed: str, meant: str) -> None:
    assert format_date(read_date(typed, TODAY)) == meant


@pytest.mark.parametrize(
    ("cell", "code", "reason"),
    [
        ("1404/12/30", "no_such_date", "day"),
        ("1399/12/31", "no_such_date", "day"),
        ("1380/13/1", "no_such_date", "month"),
        ("31/12/85", "no_such_date", "day"),
        ("03/07/1985", "bad_date", "order"),
        ("1985-02-30", "no_such_date", "day"),
        ("نامشخص", "bad_date", "form"),
        ("1385", "bad_date", "incomplete"),
        (1385, "bad_date", "incomplete"),
        ("1385/7", "bad_date", "incomplete"),
        ("مهر ۱۳۸۵", "bad_date", "incomplete"),
        ("1085/07/03", "bad_date", "year"),
        ("385/7/3", "bad_date", "year"),
        ("138507", "no_such_date", "month"),
        ("1385/07/03/1", "bad_date", "form"),
        ("۳ مهر آبان ۱۳۸۵", "bad_date", "form"),
        ("²/①/1385", "bad_date", "form"),
        ("", "bad_date", "empty"),
        (None, "bad_date", "empty"),
        (-3, "bad_date", "form"),
        (3.5e12, "bad_date", "form"),
        (True, "bad_date", "form"),
    ],
)
def test_what_is_no_whole_day_is_refused(cell: Cell, code: str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        read_date(cell, TODAY)
    assert (refused.value.code, refused.value.facts["reason"]) == (code, reason)


@given(st.dates(date(1880, 1, 1), TODAY), st.sampled_from("/-. "), st.booleans())
def test_every_day_comes_back_from_its_spellings(day: date, dash: str, persian: bool) -> None:
    year, month, number = to_jalali(day)
    spellings = [
        f"{year}{dash}{month}{dash}{number}",
        f"{year:04d}{month:02d}{number:02d}",
        f"{number} {MONTHS[month - 1]} {year}",
        f"{number}{dash}{month}{dash}{year}",
    ]
    for spelling in spellings:
        assert read_date(persian_digits(spelling) if persian else spelling, TODAY) == day


@given(st.one_of(st.text(max_size=20), st.integers(), st.floats(), st.none(), st.booleans()))
def test_any_cell_is_a_day_or_refused(cell: Cell) -> None:
    code = ""
    try:
        day = read_date(cell, TODAY)
    except RuleError as refused:
        code = refused.code
    else:
        assert type(day) is date
    assert code in ("", "bad_date", "no_such_date")
