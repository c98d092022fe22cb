# SPDX-License-Identifier: Apache-2.0
"""Nothing is recorded before birth, and after death nothing that only somebody alive can have."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.domain.casework.lifespan import Lifespan, check_alive, check_born, check_may_move
from welfare_desk.domain.errors import RuleError

BORN, DIED = date(1990, 5, 1), date(2025, 3, 4)
LIFE = Lifespan(BORN, DIED)


@pytest.mark.parametrize("day", [BORN, date(2000, 1, 1), DIED])
def test_a_day_of_the_life_is_taken(day: date) -> None:
    check_alive(LIFE, day)


def test_a_day_outside_is_refused_with_what_is_known() -> None:
    for check, day, told in (
        (check_born, date(1990, 4, 30), ("before_birth", {"date": "1990-04-30", "born": "1990-05-01"})),
        (check_alive, date(1990, 4, 30), ("before_birth", {"date": "1990-04-30", "born": "1990-05-01"})),
        (check_alive, date(2025, 3, 5), ("after_death", {"date": "2025-03-05", "died": "2025-03-04"})),
    ):
        with pytest.raises(RuleError) as refused:
            check(LIFE, day)
        assert (refused.value.code, refused.value.facts) == told


def test_an_office_goes_on_after_a_death_and_asks_nothing_of_what_it_does_not_know() -> None:
    check_born(LIFE, date(2025, 3, 5))
    check_alive(Lifespan(), date(1900, 1, 1))


def test_a_place_begins_for_nobody_after_their_death() -> None:
    check_may_move(LIFE, "علی", DIED)
    check_may_move(Lifespan(BORN), "علی", date(2030, 1, 1))
    with pytest.raises(RuleError) as refused:
        check_may_move(LIFE, "علی", date(2025, 3, 5))
    assert (refused.value.code, refused.value.facts) == (
        "died_before_move", {"name": "علی", "date": "2025-03-05", "died": "2025-03-04"},
    )  # fmt: skip
