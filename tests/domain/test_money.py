# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import (
    MOST_TYPED,
    Rial,
    grouped,
    in_english_words,
    in_words,
    number_in_words,
    parse_amount,
)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        # The vectors of the domain notes.
        (13_912_080, "سیزده میلیون و نهصد و دوازده هزار و هشتاد ریال"),
        (6_000_000, "شش میلیون ریال"),
        (1_000, "یک هزار ریال"),
        (640_000_000_000, "ششصد و چهل میلیارد ریال"),
        (0, "صفر ریال"),
        # The official style: «یکصد», «یک هزار», never «صد» or «هزار» alone.
        (100, "یکصد ریال"),
        (1_100, "یک هزار و یکصد ریال"),
        (101_000, "یکصد و یک هزار ریال"),
        (1_001_000, "یک میلیون و یک هزار ریال"),
        (243_000_000, "دویست و چهل و سه میلیون ریال"),
        (19, "نوزده ریال"),
        (-50, "منفی پنجاه ریال"),
        (10**12, "یک تریلیون ریال"),
        (10**15 + 1, "یک هزار تریلیون و یک ریال"),
    ],
)
def test_an_amount_in_official_words(amount: int, words: str) -> None:
    assert in_words(Rial(amount)) == words


def test_words_of_a_number_have_no_unit() -> None:
    assert number_in_words(5) == "پنج"


@pytest.mark.parametrize(
    ("number", "latin", "persian"),
    [
        (0, "0", "۰"),
        (999, "999", "۹۹۹"),
        (12_500_000, "12,500,000", "۱۲٬۵۰۰٬۰۰۰"),
        (-1_000, "-1,000", "-۱٬۰۰۰"),
    ],
)
def test_grouping(number: int, latin: str, persian: str) -> None:
    assert (grouped(number), grouped(number, persian=True)) == (latin, persian)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("2m", 2_000_000),
        ("۲م", 2_000_000),
        ("2M", 2_000_000),
        ("500k", 500_000),
        ("۵۰۰ هزار", 500_000),
        ("3b", 3_000_000_000),
        ("12,500,000 ریال", 12_500_000),
        ("۱۲٬۵۰۰٬۰۰۰ ريال", 12_500_000),
        ("۱۲،۵۰۰،۰۰۰", 12_500_000),
        ("۱۲/۵۰۰/۰۰۰", 12_500_000),
        ("12.500.000", 12_500_000),
        ("12 500 000", 12_500_000),
        ("12\u00a0500\u00a0000﷼", 12_500_000),
        ("1,250,000 تومان", 12_500_000),
        ("1250000 Toman", 12_500_000),
        ("2 م ت", 20_000_000),
        ("۲ میلیون و ۵۰۰ هزار تومان", 25_000_000),
        ("۲ میلیون و ۵۰۰", 2_000_500),
        ("1.5m", 1_500_000),
        ("1.500m", 1_500_000),
        ("۱٫۵ میلیون", 1_500_000),
        ("۲/۵ میلیارد", 2_500_000_000),
        ("1.5 تومان", 15),
        ("500.", 500),
        ("500.00", 500),
        ("0", 0),
        ("999,999,999,999,999", 10**15 - 1),
    ],
)
def test_a_typed_amount(typed: str, amount: int) -> None:
    assert parse_amount(typed) == Rial(amount)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("ریال", "characters"),
        ("abc", "characters"),
        ("2x", "characters"),
        ("2 3", "characters"),
        ("2²", "characters"),
        ("٢٣१", "characters"),
        ("و ۵", "characters"),
        ("۵ و ۳", "characters"),
        ("m", "characters"),
        ("5 ریال 3", "characters"),
        ("5 ریال تومان", "characters"),
        ("+5", "characters"),
        ("5-3", "characters"),
        ("5 %", "characters"),
        ("-5", "negative"),
        ("−۵", "negative"),
        ("1,2", "grouping"),
        ("1234,567", "grouping"),
        ("1,23,456", "grouping"),
        ("1.250,50", "grouping"),
        ("500.000", "grouping"),
        ("500٫000", "grouping"),
        ("۱٫۰۰۰", "grouping"),
        ("12/500 تومان", "grouping"),
        ("۲ میلیون و ۱۲.۵۰۰ ریال", "grouping"),
        ("2.5", "fraction"),
        ("۲/۵", "fraction"),
        ("0.01 تومان", "fraction"),
        ("1.0000000000000000000000000000000000001m", "fraction"),
        ("1000000000000000", "too_large"),
        ("9" * 50, "too_large"),
        ("9" * 5000, "too_large"),
        (f"0.{'1' * 5000}", "fraction"),
        ("1000000b", "too_large"),
    ],
)
def test_a_refused_amount_says_why(typed: str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        parse_amount(typed)
    assert (refused.value.code, refused.value.facts["reason"]) == ("bad_amount", reason)


def test_the_limit_is_named() -> None:
    with pytest.raises(RuleError) as refused:
        parse_amount("1000000b")
    assert refused.value.facts == {"reason": "too_large", "most": MOST_TYPED}


@given(st.integers(0, MOST_TYPED - 1))
def test_a_shown_amount_reads_back(number: int) -> None:
    for shown in (str(number), grouped(number), grouped(number, persian=True), f"{grouped(number)} ریال"):
        assert parse_amount(shown) == Rial(number)


@given(st.text(st.sampled_from("0123456789۲.,٬/ -mمو هزارتومانریل"), max_size=14))
def test_any_typing_gives_an_amount_or_a_coded_refusal(typed: str) -> None:
    code, amount = "", 0
    try:
        amount = parse_amount(typed).amount
    except RuleError as refused:
        code = refused.code
    assert code in ("", "bad_amount")
    assert 0 <= amount < MOST_TYPED


def test_arithmetic_stays_in_whole_rial() -> None:
    assert Rial(5) + Rial(3) - Rial(10) == Rial(-2)
    assert Rial(5) * 3 == 3 * Rial(5) == Rial(15)
    assert -Rial(5) == Rial(-5)
    assert sum([Rial(1), Rial(2)], Rial(0)) == Rial(3)
    assert Rial(1) < Rial(2)
    assert (bool(Rial(0)), bool(Rial(-1))) == (False, True)


@pytest.mark.parametrize(
    ("amount", "toman"), [(125, (12, 5)), (120, (12, 0)), (-125, (-12, -5)), (0, (0, 0)), (-5, (0, -5))]
)
def test_toman_beside_the_rial(amount: int, toman: tuple[int, int]) -> None:
    assert Rial(amount).toman == toman


@pytest.mark.parametrize("amount", [1.0, "1", True, None])
def test_nothing_but_an_int_is_money(amount: Any) -> None:
    with pytest.raises(TypeError):
        Rial(amount)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "zero rial"),
        (7, "seven rial"),
        (19, "nineteen rial"),
        (40, "forty rial"),
        (342, "three hundred forty-two rial"),
        (1_000, "one thousand rial"),
        (2_000_015, "two million fifteen rial"),
        (-243_000_000, "minus two hundred forty-three million rial"),
        (10**15, "one quadrillion rial"),
    ],
)
def test_amounts_are_spelled_for_the_english_screen(amount: int, words: str) -> None:
    assert in_english_words(Rial(amount)) == words


def test_no_word_is_made_up_for_a_number_that_no_office_has() -> None:
    with pytest.raises(ValueError, match="so high"):
        in_english_words(Rial(10**18))
