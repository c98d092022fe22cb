# SPDX-License-Identifier: Apache-2.0
"""What speaks for one person and what against, as a table of pairs."""

from __future__ import annotations

from typing import Any

import pytest

from welfare_desk.domain.matching.likeness import Known, Reason, compare
from welfare_desk.domain.text import fold

R = Reason
COMMON = frozenset(map(fold, ("حسن", "حسین", "محمد", "زهرا", "کریمی")))
HOMES = {1: ("IR1", "سعیدی"), 2: ("IR1", "سعیدی"), 3: ("", "")}


def known(number: int, **more: Any) -> Known:
    person = Known(number, "زهرا", "کریمی", "محمد", "1972-08-24", "", "", "", "", 0)
    return person._replace(**more)


@pytest.mark.parametrize(
    ("other", "reasons"),
    [
        ({}, (R.SAME_NAME, R.SAME_FATHER, R.SAME_BIRTH)),
        ({"given": "ظهرا"}, (R.SOUNDS_ALIKE, R.SAME_FATHER, R.SAME_BIRTH)),
        ({"family": "کریمیی"}, (R.NEAR_NAME, R.SAME_FATHER, R.SAME_BIRTH)),
        ({"given": "کریمی", "family": "زهرا"}, (R.SWAPPED_NAMES, R.SAME_FATHER, R.SAME_BIRTH)),
        ({"father": "محمذ"}, (R.SAME_NAME, R.NEAR_FATHER, R.SAME_BIRTH)),
        ({"birth": "1972-08-25"}, (R.SAME_NAME, R.SAME_FATHER, R.NEAR_BIRTH)),
        ({"birth": "1973-08-24"}, (R.SAME_NAME, R.SAME_FATHER, R.NEAR_BIRTH)),
        ({"birth": ""}, (R.SAME_NAME, R.SAME_FATHER)),
        ({"given": "زهر", "family": "اکریمی"}, (R.SAME_NAME, R.SAME_FATHER, R.SAME_BIRTH)),
    ],
)
def test_slips_of_the_pen_are_one_person(other: dict[str, str], reasons: tuple[Reason, ...]) -> None:
    found = compare(known(1), known(2, **other), COMMON, HOMES)
    assert found is not None
    assert found.reasons == reasons


@pytest.mark.parametrize(
    "other",
    [
        {"given": "مریم"},
        {"given": "حسن"},
        {"father": "حسین"},
        {"birth": "1990-01-01"},
        {"birth": "1972-03-01", "national_id": "0499370899"},
        {"given": "", "family": ""},
    ],
)
def test_others_are_left_alone(other: dict[str, str]) -> None:
    assert compare(known(1, national_id="0084575948"), known(2, **other), COMMON, HOMES) is None


def test_twins_with_common_names_are_two() -> None:
    one = known(1, given="حسن", national_id="0084575948", mobile="0912", household=1)
    other = known(2, given="حسین", national_id="0085575942", mobile="0912", household=1)
    assert compare(one, other, COMMON, HOMES) is None


def test_home_and_telephone_add_to_a_doubtful_pair() -> None:
    one = known(1, national_id="0084575948", mobile="0912", household=1)
    apart = known(2, national_id="0499370899", birth="1973-08-24")
    assert compare(one, apart, COMMON, HOMES) is None
    found = compare(one, apart._replace(mobile="0912", household=2), COMMON, HOMES)
    assert found is not None
    assert found.reasons[3:] == (R.OTHER_ID, R.SAME_MOBILE, R.SAME_SHEBA, R.SAME_ADDRESS)


def test_comparing_is_the_same_either_way_round() -> None:
    one, other = known(1), known(2, given="ظهرا", birth="1972-08-25")
    assert compare(one, other, COMMON, HOMES) == compare(other, one, COMMON, HOMES)
