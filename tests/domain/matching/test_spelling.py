# SPDX-License-Identifier: Apache-2.0
"""Spellings and digits: how far apart, against the plain definition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.matching.spelling import (
    digits_near,
    letters_apart,
    national_ids_near,
    nearest,
    sound,
)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("رضایی", "رضایی", 0),
        ("رضایی", "رضاییی", 1),
        ("رضایی", "رضای", 1),
        ("کریمی", "کریمب", 1),
        ("کریمی", "کرمیی", 1),  # two neighbours changed places
        ("کریمی", "رحیمی", 2),
        ("کریمی", "کاظمی", 2),
        ("کریمی", "موسوی", 3),
        ("", "آب", 2),
        ("بااا", "اباااب", 2),  # one letter more at each end
        ("محمدرضا", "حمدرضای", 2),  # the first lost, the last added
        ("محمدرضا", "یحمدرضای", 2),
        ("محمدرضا", "یحمرضای", 3),
    ],
)
def test_letters_apart(one: str, other: str, apart: int) -> None:
    assert (letters_apart(one, other), letters_apart(other, one)) == (apart, apart)


def plain_distance(one: str, other: str) -> int:
    rows = [list(range(len(other) + 1))]
    for place, letter in enumerate(one, start=1):
        row = [place]
        for column, met in enumerate(other, start=1):
            above = rows[-1]
            row.append(min(above[column - 1] + (letter != met), above[column] + 1, row[-1] + 1))
        rows.append(row)
    return rows[-1][-1]


WORDS = st.text("ابجد", max_size=9)


@given(WORDS, WORDS)
def test_it_is_the_known_distance_but_for_neighbours_that_changed_places(one: str, other: str) -> None:
    found, plain = letters_apart(one, other), min(3, plain_distance(one, other))
    assert found == plain or (found == 1 and plain == 2 and sorted(one) == sorted(other))


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("13510602", "13530602", True),
        ("13510602", "13150602", True),
        ("13510602", "13510620", True),
        ("13510602", "13530603", False),
        ("13510602", "1351062", False),
        ("13510602", "13510602", False),
    ],
)
def test_digits_near(one: str, other: str, near: bool) -> None:
    assert digits_near(one, other) is near


def test_the_last_digit_of_a_national_id_changes_with_the_others() -> None:
    assert national_ids_near("0084575948", "0085575942")
    assert not national_ids_near("0084575948", "0499370899")


def test_letters_that_sound_alike_are_one() -> None:
    assert (sound("ظهرا"), sound("صغری"), sound("طاهره")) == (sound("زهرا"), sound("سقری"), sound("تاهره"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("باغ فيض", ""),  # the same name in other letters
        ("باغفیض", ""),
        ("باغ فیز", "باغ فیض"),  # sounds alike
        ("باغ فیضی", "باغ فیض"),
        ("باغ فیض فوری", "باغ فیض"),  # more was typed after it
        ("قامیه", "قائمیه"),
        ("کوه", ""),  # one letter of three makes another name
        ("کویی", "کوی"),
        ("شهرک دانش", ""),
        ("", ""),
    ],
)
def test_the_name_that_was_meant(typed: str, meant: str) -> None:
    assert nearest(typed, ("قائمیه", "باغ فیض", "کوی")) == meant


def test_of_two_near_names_the_nearer_one_was_meant() -> None:
    assert nearest("زرافشانا", ("زرفشان", "زرافشان")) == "زرافشان"
