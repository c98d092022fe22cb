# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain import identity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import persian_digits


def _refusal(check: Callable[[str], str], raw: str) -> tuple[str, object]:
    with pytest.raises(RuleError) as refused:
        check(raw)
    return refused.value.code, refused.value.facts["reason"]


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("0013542419", "0013542419"),
        ("0499370899", "0499370899"),
        ("8856815311", "8856815311"),
        ("۰۰۱۳۵۴۲۴۱۹", "0013542419"),
        ("٠٠١٣٥٤٢٤١٩", "0013542419"),
        (" 001-354241-9 ", "0013542419"),
        ("\u200e0013542419\u200e", "0013542419"),
        ("13542419", "0013542419"),
        ("499370899", "0499370899"),
        ("480809151.0", "0480809151"),
        ("4.80809151E8", "0480809151"),
        ("4.80809151e+08", "0480809151"),
    ],
)
def test_a_national_id(raw: str, kept: str) -> None:
    assert identity.national_id(raw) == kept


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("1234567890", "checksum"),
        ("0013542418", "checksum"),
        ("1111111111", "equal_digits"),
        ("0000000000", "equal_digits"),
        ("00000000", "equal_digits"),
        ("499370898", "length"),
        ("1354241", "length"),
        ("00013542419", "length"),
        ("", "empty"),
        ("ندارد", "characters"),
        ("00135424l9", "characters"),
        ("001354241²", "characters"),
        ("001354241①", "characters"),
        ("००१३५४२४१९", "characters"),
        ("4.80809E8", "precision"),
        ("4.8E18", "precision"),
        ("4.80809151E3", "characters"),
    ],
)
def test_a_refused_national_id_says_why(raw: str, reason: str) -> None:
    assert _refusal(identity.national_id, raw) == ("bad_national_id", reason)


@pytest.mark.parametrize(
    ("raw", "guess"),
    [
        ("0013542418", "0013542419"),
        ("۰۰۱۳۵۴۲۴۱۹", "0013542419"),
        ("001354241", "0013542419"),
        ("1111111110", None),
        ("13542419", None),
        ("علی", None),
    ],
)
def test_the_probable_last_digit(raw: str, guess: str | None) -> None:
    assert identity.probable_national_id(raw) == guess


@given(st.integers(0, 999_999_999).map("{:09d}".format))
def test_nine_digits_have_exactly_one_right_tenth(nine: str) -> None:
    good = identity.probable_national_id(nine)
    for last in "0123456789":
        whole = nine + last
        if whole == good:
            assert identity.national_id(persian_digits(whole)) == whole
            # What a sheet made of it comes back where no more than two zeros were lost.
            if int(whole) >= 10_000_000:
                assert identity.national_id(identity.digits_of_number(float(whole))) == whole
        else:
            assert _refusal(identity.national_id, whole)[1] in ("checksum", "equal_digits")


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        (480809151.0, "480809151"),
        (0.0, "0"),
        (14000326, "14000326"),
        ("480809151.0", "480809151"),
        ("480809151.", "480809151"),
        ("4.80809151E8", "480809151"),
        ("9.1212345E9", "9121234500"),
        ("9E2", "900"),
        (" ۰۱۲۳ ", "0123"),
        ("ندارد", "ندارد"),
        ("1.5", "1.5"),
    ],
)
def test_digits_of_a_number_in_a_cell(value: float | str, digits: str) -> None:
    assert identity.digits_of_number(value) == digits


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (-1.0, "characters"),
        (-1, "characters"),
        (1.5, "characters"),
        (float("nan"), "characters"),
        (float("inf"), "characters"),
        (1e15, "precision"),
        (6367957070707075.0, "precision"),
        ("6.36795E+15", "precision"),
        ("4.80809E+08", "precision"),
        ("1.25E1", "characters"),
    ],
)
def test_a_number_that_lost_its_digits_is_refused(value: float | str, reason: str) -> None:
    with pytest.raises(RuleError) as refused:
        identity.digits_of_number(value)
    assert (refused.value.code, refused.value.facts) == ("bad_number", {"reason": reason})


@pytest.mark.parametrize(
    ("raw", "kept"),
    [("12345678", "12345678"), ("۱۲۳ ۴۵۶-۷۸۹", "123456789"), ("00000000000012", "00000000000012")],
)
def test_a_foreigners_number(raw: str, kept: str) -> None:
    assert identity.foreign_id(raw) == kept


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("1234567", "length"),
        ("123456789012345", "length"),
        ("11111111", "equal_digits"),
        ("A1234567", "characters"),
        (" ", "empty"),
    ],
)
def test_a_refused_foreigners_number(raw: str, reason: str) -> None:
    assert _refusal(identity.foreign_id, raw) == ("bad_foreign_id", reason)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [("۰۰۱۳۵۴۲۴۱۹", "0013542419"), ("13542419", "0013542419"), ("1234 5678 901", "12345678901")],
)
def test_whoever_it_names(raw: str, kept: str) -> None:
    assert identity.person_id(raw) == kept


@pytest.mark.parametrize(
    ("raw", "code", "reason"),
    [
        ("12x", "bad_national_id", "characters"),
        ("0013542418", "bad_national_id", "checksum"),
        ("123456789012345", "bad_national_id", "length"),
        ("11111111111", "bad_foreign_id", "equal_digits"),
    ],
)
def test_nobody_is_named_by_it(raw: str, code: str, reason: str) -> None:
    assert _refusal(identity.person_id, raw) == (code, reason)


@pytest.mark.parametrize(
    ("raw", "kept", "bank"),
    [
        ("IR580540105180021273113007", "IR580540105180021273113007", "بانک پارسیان"),
        ("IR820540102680020817909002", "IR820540102680020817909002", "بانک پارسیان"),
        ("IR210100004165034541724011", "IR210100004165034541724011", "بانک مرکزی"),
        ("210100004165034541724011", "IR210100004165034541724011", "بانک مرکزی"),
        ("ir21 0100 0041 6503 4541 7240 11", "IR210100004165034541724011", "بانک مرکزی"),
        ("IR۲۱-۰۱۰۰-۰۰۴۱-۶۵۰۳-۴۵۴۱-۷۲۴۰-۱۱", "IR210100004165034541724011", "بانک مرکزی"),
    ],
)
def test_a_sheba_and_its_bank(raw: str, kept: str, bank: str) -> None:
    assert identity.sheba(raw) == kept
    assert identity.bank_of(kept) == bank


def test_a_bank_is_named_in_either_language() -> None:
    kept = "IR520170000000000000000001"
    told = [identity.bank_of(kept, english) for english in (False, True)]
    assert told == ["بانک ملی ایران", "Bank Melli Iran"]


def test_every_bank_has_one_english_name_of_its_own() -> None:
    assert list(identity.BANKS_IN_ENGLISH) == list(identity.BANKS)
    assert len(set(identity.BANKS_IN_ENGLISH.values())) == len(identity.BANKS)


def test_an_unknown_bank_has_no_name() -> None:
    told = [identity.bank_of("IR820990102680020817909002", english) for english in (False, True)]
    assert told == [None, None]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("IR820540102680020817909003", "checksum"),
        ("IR001111111111111111111111", "checksum"),
        ("IR82054010268002081790900", "length"),
        ("IR8205401026800208179090022", "length"),
        ("DE820540102680020817909002", "country"),
        ("IRR20540102680020817909002", "characters"),
        ("IR", "empty"),
        ("", "empty"),
        ("ندارد", "characters"),
    ],
)
def test_a_refused_sheba(raw: str, reason: str) -> None:
    assert _refusal(identity.sheba, raw) == ("bad_sheba", reason)


@given(st.integers(0, 10**22 - 1).map("{:022d}".format))
def test_an_account_has_one_pair_of_check_digits(account: str) -> None:
    right = 98 - int(f"{account}182700") % 97
    whole = f"{right:02d}{account}"
    assert identity.sheba(whole) == f"IR{whole}"
    # 00, 01 and 99 are congruent to pairs that are issued (97, 98 and 02), never issued themselves.
    for twin in {right - 97, right + 97} & {0, 1, 99}:
        assert _refusal(identity.sheba, f"{twin:02d}{account}") == ("bad_sheba", "checksum")


@pytest.mark.parametrize("raw", ["6367957070707075", "6367-9570-6927-8393", "۶۳۶۷ ۹۵۷۰ ۷۰۷۰ ۷۰۷۵"])
def test_a_card(raw: str) -> None:
    assert len(identity.card(raw)) == 16


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("6367957070707076", "checksum"),
        ("0000000000000000", "equal_digits"),
        ("636795707070707", "length"),
        ("", "empty"),
        ("6367957070707O75", "characters"),
    ],
)
def test_a_refused_card(raw: str, reason: str) -> None:
    assert _refusal(identity.card, raw) == ("bad_card", reason)


@pytest.mark.parametrize(
    "raw",
    [
        "09121234567",
        "9121234567",
        "0912 123 45 67",
        "0912-123-4567",
        "(0912) 1234567",
        "۰۹۱۲۱۲۳۴۵۶۷",
        "+989121234567",
        "+98 (0) 912 123 4567",
        "00989121234567",
        "989121234567",
        "009809121234567",
        "9121234567.0",
        "9.121234567E9",
    ],
)
def test_a_mobile_in_any_writing(raw: str) -> None:
    assert identity.mobile(raw) == "09121234567"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ("02188776655", "form"),
        ("+9121234567", "form"),
        ("0912123456", "form"),
        ("912123456", "length"),
        ("0098091212345678", "length"),
        ("0912+1234567", "characters"),
        ("ندارد", "characters"),
        ("", "empty"),
        ("+", "empty"),
    ],
)
def test_a_refused_mobile(raw: str, reason: str) -> None:
    assert _refusal(identity.mobile, raw) == ("bad_mobile", reason)


@pytest.mark.parametrize("raw", ["3319812345", "33198-12345", "۳۳۱۹۸ ۱۲۳۴۵", "3319812345.0"])
def test_a_postal_code(raw: str) -> None:
    assert identity.postal_code(raw) == "3319812345"


@pytest.mark.parametrize(
    ("raw", "reason"), [("12345", "length"), ("", "empty"), ("33198O2345", "characters")]
)
def test_a_refused_postal_code(raw: str, reason: str) -> None:
    assert _refusal(identity.postal_code, raw) == ("bad_postal_code", reason)


@given(st.text(max_size=30))
def test_any_text_is_an_identifier_or_a_coded_refusal(raw: str) -> None:
    for check in (
        identity.national_id,
        identity.foreign_id,
        identity.sheba,
        identity.card,
        identity.mobile,
        identity.postal_code,
    ):
        kept, code = "", ""
        try:
            kept = check(raw)
        except RuleError as refused:
            code = refused.code
        assert (code == f"bad_{check.__name__}") if not kept else (kept.isascii() and check(kept) == kept)
