# SPDX-License-Identifier: Apache-2.0
"""Typed fields read into what is kept, and refused all at once."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.casework.codes import Education, Housing, Marital, Military, Sex
from welfare_desk.domain.casework.entry import FIELDS, Problem, Value, missing, phone, read_entry, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial

TODAY = date(2025, 10, 22)


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("national_id", "۰۰۱-۳۵۴۲۴۱-۹", "0013542419"),
        ("foreign_id", "12 345 678 901", "12345678901"),
        ("first_name", "  علي‌رضا ", "علی‌رضا"),
        ("birth_date", "1370/02/03", date(1991, 4, 23)),
        ("birth_date", "1991-04-23", date(1991, 4, 23)),
        ("birth_date", "1370-02-03", date(1991, 4, 23)),
        ("sex", "female", Sex.FEMALE),
        ("marital", "widowed", Marital.WIDOWED),
        ("mobile", "+98 912 123 4567", "09121234567"),
        ("phone", "(021) 56-34 56 78", "02156345678"),
        ("declared_size", "۴", 4),
        ("decile", " 10 ", 10),
        ("decile", "007", 7),
        ("decile_on", "1404/7/30", TODAY),
        ("address", "خيابان يک\n\nپلاک ۲", "خیابان یک\n\nپلاک ۲"),
        ("postal_code", "98531-41157", "9853141157"),
        ("sheba", "ir82 0540 1026 8002 0817 9090 02", "IR820540102680020817909002"),
        ("neighbourhood", " باغ  فیض", "باغ فیض"),
        ("birth_cert_serial", "الف/۱۲ 345678", "الف/۱۲ 345678"),
        ("military", "exempt", Military.EXEMPT),
        ("education", "", Education.UNKNOWN),
        ("insurance_no", "۱۲ ۳۴", "1234"),
        ("housing", "rented", Housing.RENTED),
        ("deposit", "۲ میلیون تومان", Rial(20_000_000)),
        ("rent", "", None),
        ("card_no", "۶۳۶۷ ۹۵۷۰ ۷۰۷۰ ۷۰۷۵", "6367957070707075"),
        ("account_no", "0123 456", "0123456"),
        ("sheba_owner_id", "12", 12),
        ("client_code", "", ""),
        ("note", " يک\nدو ", "یک\nدو"),
        ("mobile", " ", None),
        ("father_name", "", ""),
        ("sex", "", Sex.UNKNOWN),
    ],
)
def test_what_is_kept(field: str, typed: str, kept: Value) -> None:
    entry = read_entry({field: typed}, TODAY)
    assert (entry.values, entry.problems) == ({field: kept}, ())


@pytest.mark.parametrize(
    ("field", "typed", "code", "reason"),
    [
        ("national_id", "0013542418", "bad_national_id", "checksum"),
        ("first_name", "۱۲۳", "bad_name", "characters"),
        ("last_name", "ا" * 201, "too_long", "length"),
        ("address", "ا" * 401, "too_long", "length"),
        ("birth_date", "1404/12/30", "no_such_date", "day"),
        ("birth_date", "1404/08/01", "date_in_future", ""),
        ("birth_date", "1250/01/01", "bad_date", "year"),
        ("decile_on", "فردا", "date_in_future", ""),
        ("sex", "زن", "bad_choice", "unknown"),
        ("card_no", "6367957070707076", "bad_card", "checksum"),
        ("deposit", "-1", "bad_amount", "negative"),
        ("housing", "شخصی", "bad_choice", "unknown"),
        ("sheba_owner_id", "علی", "bad_choice", "unknown"),
        ("archive_no", "1" * 41, "too_long", "length"),
        ("note", "ا" * 2001, "too_long", "length"),
        ("declared_size", "0", "bad_size", "range"),
        ("declared_size", "9" * 5000, "bad_size", "range"),
        ("sheba_owner_id", "9" * 5000, "bad_choice", "unknown"),
        ("sheba_owner_id", "9223372036854775808", "bad_choice", "unknown"),
        ("sheba_owner_id", "0", "bad_choice", "unknown"),
        ("deposit", "9" * 5000, "bad_amount", "too_large"),
        ("declared_size", "چهار", "bad_size", "range"),
        ("decile", "11", "bad_decile", "range"),
        ("phone", "12", "bad_phone", "length"),
        ("phone", "ندارد", "bad_phone", "characters"),
        ("wings", "2", "unknown_field", "unknown"),
    ],
)
def test_what_is_refused(field: str, typed: str, code: str, reason: str) -> None:
    assert read_entry({field: typed}, TODAY).problems == (Problem(field, code, reason),)


@pytest.mark.parametrize(
    "typed", ["9" * 5000, "۹" * 5000, "0" * 5000, f"0.{'9' * 5000}", f"3 مهر {'9' * 5000}"]
)
def test_nothing_is_too_long_for_a_refusal(typed: str) -> None:
    """Python reads no number of more than 4,300 digits."""
    entry = read_entry(dict.fromkeys(FIELDS, typed), TODAY)
    assert entry.values.keys() | {problem.field for problem in entry.problems} == FIELDS.keys()
    refused_ones = {"declared_size", "decile", "sheba_owner_id", "birth_date", "decile_on", "archive_no"}
    assert refused_ones <= {problem.field for problem in entry.problems}


def test_every_bad_field_is_told_once_and_in_order() -> None:
    entry = read_entry({"mobile": "1", "first_name": "علی", "decile": "x", "sheba": "IR1"}, TODAY)
    error = refused([*entry.problems, Problem("mobile", "required")])
    assert error.code == "bad_fields"
    assert error.facts == {
        "fields": ["decile", "sheba", "mobile"],
        "codes": ["bad_decile", "bad_sheba", "bad_mobile"],
        "reasons": ["range", "length", "length"],
    }


def test_a_file_needs_a_name_and_an_identifier() -> None:
    assert missing({}) == [Problem("first_name", "required"), Problem("national_id", "required")]
    assert missing({"first_name": "علی", "foreign_id": "12345678"}) == []


def test_a_country_code_is_a_zero() -> None:
    assert [phone(raw) for raw in ("+982156345678", "0098 21 56345678")] == ["02156345678"] * 2
    with pytest.raises(RuleError):
        phone("")
