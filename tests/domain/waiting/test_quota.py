# SPDX-License-Identifier: Apache-2.0
"""Letters of headquarters: what they must say, and what may still be corrected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.waiting.quota import (
    Conditions,
    Quota,
    QuotaLetter,
    QuotaState,
    check_correction,
    check_quota,
    conditions_text,
    letter_key,
    read_conditions,
)

TODAY = date(2025, 10, 22)
LETTER = QuotaLetter("۱۲/۷", TODAY, 40, JalaliMonth(1404, 8))
EVERYTHING = Conditions(
    (Domain.SOCIAL,), (Severity.SEVERE, Severity.MILD), 4, woman_head=True, least_months_waited=6,
    neighbourhoods=("قائمیه", "واوان"), words="پرجمعیت",
)  # fmt: skip


def quota(letter: QuotaLetter = LETTER, used: int = 0, state: QuotaState = QuotaState.OPEN) -> Quota:
    return Quota(1, 1, "pension", letter, state, used)


@pytest.mark.parametrize(
    ("letter", "code"),
    [
        (replace(LETTER, letter_no="  "), "quota_without_letter"),
        (replace(LETTER, letter_no="۱" * 61), "quota_without_letter"),
        (replace(LETTER, letter_on=date(2025, 10, 23)), "date_in_future"),
        (replace(LETTER, letter_on=date(2018, 11, 1), from_month=JalaliMonth(1397, 8)), "quota_letter_old"),
        (replace(LETTER, places=0), "quota_places"),
        (replace(LETTER, places=-4), "quota_places"),
        (replace(LETTER, places=1_000_001), "quota_places"),
        (replace(LETTER, from_month=JalaliMonth(1402, 6)), "quota_month_far"),
        (replace(LETTER, from_month=JalaliMonth(1406, 8)), "quota_month_far"),
        (replace(LETTER, conditions=Conditions(most_decile=11)), "bad_fields"),
        (replace(LETTER, conditions=Conditions(least_months_waited=-1)), "bad_fields"),
    ],
)
def test_what_no_letter_says(letter: QuotaLetter, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        check_quota(letter, TODAY)
    assert refused.value.code == code


def test_a_letter_is_kept_in_one_spelling() -> None:
    told = replace(
        LETTER,
        letter_no=" ۱۲/٧ ",
        conditions=replace(EVERYTHING, neighbourhoods=("واوان", "قائميه", "واوان")),
    )
    kept = check_quota(told, TODAY)
    assert kept.conditions.neighbourhoods == ("قائمیه", "واوان")
    assert kept.letter_no == kept.letter_no.strip()


def test_a_condition_out_of_its_bounds_is_told_with_its_field() -> None:
    told = replace(LETTER, conditions=Conditions(most_decile=11, least_months_waited=-1))
    with pytest.raises(RuleError) as refused:
        check_quota(told, TODAY)
    assert refused.value.facts["fields"] == ["most_decile", "least_months_waited"]
    assert refused.value.facts["codes"] == ["decile_of_letter", "months_of_letter"]


def test_conditions_come_back_as_they_were() -> None:
    kept = check_quota(replace(LETTER, conditions=EVERYTHING), TODAY).conditions
    assert read_conditions(conditions_text(kept)) == kept


@pytest.mark.parametrize(
    ("kept", "change", "code"),
    [
        (quota(), {"places": 1, "letter_no": "۹"}, None),
        (quota(used=10), {"places": 41}, None),
        (quota(used=10), {}, None),
        (quota(used=10), {"places": 10}, None),
        (quota(used=10), {"places": 9}, "quota_used"),
        (quota(used=10), {"letter_no": "۹"}, "quota_letter_used"),
        (quota(used=10), {"conditions": EVERYTHING}, "quota_letter_used"),
        (quota(state=QuotaState.CLOSED), {"places": 41}, "quota_closed"),
    ],
)
def test_an_unused_letter_is_corrected_and_a_used_one_keeps_what_is_given(
    kept: Quota, change: dict[str, Any], code: str | None
) -> None:
    letter = replace(LETTER, **change)
    if code is None:
        check_correction(kept, letter)
        return
    with pytest.raises(RuleError) as refused:
        check_correction(kept, letter)
    assert refused.value.code == code


def test_what_is_left() -> None:
    assert (quota(used=15).left, quota(used=40).left) == (25, 0)


@pytest.mark.parametrize(("one", "other"), [("12/7", "012/7"), ("12/7", "۱۲ / ۰۷"), ("0/7", "00/7")])
def test_zeros_before_a_number_make_no_other_letter(one: str, other: str) -> None:
    assert letter_key(one) == letter_key(other)
