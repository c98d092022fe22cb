# SPDX-License-Identifier: Apache-2.0
"""Letterheads, signatories and rules by date."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.upkeep import (
    SHIPPED_RULES,
    DatedRule,
    Letterhead,
    Post,
    RuleValue,
    Signatory,
    check_latest,
    check_rule,
    in_force,
    read_letterhead,
    signing,
)


def test_a_letterhead_is_kept_with_latin_numbers_and_persian_letters() -> None:
    typed = Letterhead(" خيابان كاشاني ", "۰۲۱-۵۶", "", "۳۳۱۱۱-۲۲۲۲۲", "شنبه تا چهارشنبه")
    assert read_letterhead(typed) == Letterhead(
        "خیابان کاشانی", "021-56", "", "3311122222", "شنبه تا چهارشنبه"
    )


def test_every_bad_field_of_a_letterhead_is_told_at_once() -> None:
    with pytest.raises(RuleError) as refused:
        read_letterhead(Letterhead(address="x" * 121, postal_code="12"))
    assert refused.value.facts["fields"] == ["address", "postal_code"]


@pytest.mark.parametrize(
    ("on", "name"),
    [
        (date(2020, 1, 1), ""),
        (date(2021, 3, 21), "الف"),
        (date(2023, 3, 20), "الف"),
        (date(2023, 3, 21), "ب"),
        (date(2025, 1, 2), ""),
    ],
)
def test_who_signs_on_a_day(on: date, name: str) -> None:
    held = [
        Signatory(1, 1, Post.HEAD, "الف", date(2021, 3, 21), date(2023, 3, 20)),
        Signatory(2, 1, Post.HEAD, "ب", date(2023, 3, 21), date(2025, 1, 1)),
        Signatory(3, 1, Post.ADMISSION, "پ", date(2020, 1, 1)),
    ]
    assert signing(held, Post.HEAD, on) == name


@pytest.mark.parametrize(
    ("rule", "on", "value"),
    [
        (DatedRule.CENTRE_CAPACITY, date(2025, 3, 20), 450),
        (DatedRule.CENTRE_CAPACITY, date(2025, 3, 21), 600),
        (DatedRule.FILES_PER_WORKER, date(2025, 3, 20), 150),
        (DatedRule.FILES_PER_WORKER, date(2025, 3, 21), 200),
        (DatedRule.VISIT_MONTHS, date(2025, 10, 22), 6),
    ],
)
def test_the_rule_in_force(rule: DatedRule, on: date, value: int) -> None:
    assert in_force(SHIPPED_RULES, rule, on).value == value


def test_an_offices_own_value_of_the_same_day_beats_ours() -> None:
    own = RuleValue(DatedRule.CENTRE_CAPACITY, date(2025, 3, 21), 500, "نامه", proposed=False, id=4)
    assert in_force((own, *SHIPPED_RULES), DatedRule.CENTRE_CAPACITY, date(2025, 4, 1)) == own


def test_a_day_before_every_value_has_the_first_one() -> None:
    own = RuleValue(DatedRule.VISIT_MONTHS, date(2025, 3, 21), 3, "نامه", proposed=False, id=4)
    assert in_force((own, *SHIPPED_RULES), DatedRule.VISIT_MONTHS, date(1970, 1, 1)).value == 6
    with pytest.raises(RuleError) as refused:
        in_force((own,), DatedRule.INQUIRY_MONTHS, date(1970, 1, 1))
    assert refused.value.code == "no_rule"


@pytest.mark.parametrize("value", [0, -1, 61])
def test_a_value_that_cannot_be_meant_is_refused(value: int) -> None:
    with pytest.raises(RuleError) as refused:
        check_rule(DatedRule.VISIT_MONTHS, value)
    assert (refused.value.code, refused.value.facts["most"]) == ("rule_out_of_range", 60)


def test_only_the_last_value_that_stands_is_taken_back() -> None:
    mistake = Mistake(datetime(2025, 10, 22, tzinfo=UTC), "maryam", "اشتباه")
    first = RuleValue(DatedRule.VISIT_MONTHS, date(2025, 1, 1), 4, "", proposed=False, id=1)
    last = RuleValue(DatedRule.VISIT_MONTHS, date(2025, 6, 1), 3, "", proposed=False, id=2)
    check_latest((*SHIPPED_RULES, first, last), last)
    with pytest.raises(RuleError) as refused:
        check_latest((*SHIPPED_RULES, first, last), first)
    assert (refused.value.code, refused.value.facts["date"]) == ("rule_not_latest", "2025-06-01")
    struck = replace(last, mistake=mistake)
    check_latest((*SHIPPED_RULES, first, struck), first)
    assert in_force((*SHIPPED_RULES, first, struck), DatedRule.VISIT_MONTHS, date(2025, 10, 22)) == first
