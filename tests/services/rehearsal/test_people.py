# SPDX-License-Identifier: Apache-2.0
"""Made-up people pass the same checks as real ones, and come again from the same seed."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain import identity
from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.text import unify
from welfare_desk.services.rehearsal.people import names
from welfare_desk.services.rehearsal.people.maker import PeopleMaker

TODAY = date(2025, 10, 22)


def test_identifiers_pass_their_checks() -> None:
    people = PeopleMaker(3)
    for _ in range(300):
        number, mobile, sheba = people.national_id(), people.mobile(), people.sheba()
        assert identity.national_id(number) == number
        assert identity.mobile(mobile) == mobile
        assert identity.sheba(sheba) == sheba
        assert identity.bank_of(sheba) is not None
        assert len(people.postal_code()) == 10
        assert people.phone().startswith("02156")


def test_nobody_comes_twice() -> None:
    people, later = PeopleMaker(3), PeopleMaker(3, drawn=500)
    first = [people.national_id() for _ in range(1000)]
    assert len(set(first)) == 1000
    assert [later.national_id() for _ in range(500)] == first[500:]


def test_the_same_seed_makes_the_same_people() -> None:
    def some(seed: int) -> list[object]:
        people = PeopleMaker(seed)
        return [people.person(Sex.MALE, people.born(1, 80, TODAY), people.family(), "حسن") for _ in range(20)]

    assert some(5) == some(5)
    assert some(5) != some(6)


@pytest.mark.parametrize(("youngest", "oldest"), [(1, 18), (19, 59), (60, 88)])
def test_ages(youngest: int, oldest: int) -> None:
    people = PeopleMaker(1)
    ages = [age_years(people.born(youngest, oldest, TODAY), TODAY) for _ in range(300)]
    assert youngest <= min(ages)
    assert max(ages) <= oldest


def test_names_are_as_they_are_kept() -> None:
    pools = (names.MALE, names.FEMALE, names.FAMILIES, names.NEIGHBOURHOODS, names.STREETS, names.OLD_HOMES)
    for pool in pools:
        assert [unify(name) for name in pool] == list(pool)
        assert len(set(pool)) == len(pool)
    assert (len(names.MALE), len(names.FEMALE), len(names.FAMILIES)) == (101, 99, 162)


def test_common_names_are_common() -> None:
    people = PeopleMaker(1)
    given = [people.given(Sex.MALE) for _ in range(3000)]
    assert given.count(names.MALE[0]) > 5 * max(1, given.count(names.MALE[-1]))
    families = [people.family() for _ in range(3000)]
    assert 0.03 < sum("\u200c" in name and name not in names.FAMILIES for name in families) / 3000 < 0.12
