# SPDX-License-Identifier: Apache-2.0
"""How a place moved, and what moved it."""

from __future__ import annotations

import random
from datetime import date

import pytest

from welfare_desk.domain.waiting.history import Cause, Move, Stood, moved

DAYS = (date(2025, 4, 1), date(2025, 10, 1))
C = Cause


def test_arrivals_leavers_and_others_who_overtook() -> None:
    before = {one: Stood(one * 10, one, C.JOINED) for one in range(1, 7)}
    after = {
        2: Stood(20, 2, C.JOINED),
        4: Stood(40, 4, C.JOINED),
        5: Stood(15, 5, C.FACTS),
        6: Stood(5, 6, C.LAPSED),
        7: Stood(12, 7, C.JOINED),
    }
    assert moved(DAYS, 4, before, after, {1: C.ADMITTED, 3: C.LEFT}) == Move(
        *DAYS, 4, 5, ((C.JOINED, 1), (C.ADMITTED, -1), (C.LEFT, -1), (C.LAPSED, 1), (C.FACTS, 1))
    )


def test_ones_own_new_fact_passes_those_who_stood_still() -> None:
    before = {one: Stood(one * 10, one, C.JOINED) for one in range(1, 5)}
    after = {**before, 4: Stood(15, 4, C.POLICY)}
    assert moved(DAYS, 4, before, after, {}) == Move(*DAYS, 4, 2, ((C.POLICY, -2),))


@pytest.mark.parametrize("seed", range(30))
def test_the_causes_add_up_to_the_difference(seed: int) -> None:
    chance = random.Random(seed)
    before = {one: Stood(chance.randint(0, 40), one, chance.choice(list(C))) for one in range(1, 40)}
    after = {
        one: before[one] if one in before and chance.random() < 0.5
        else Stood(chance.randint(0, 40), one, chance.choice(list(C)))
        for one in range(1, 60) if one == 5 or chance.random() < 0.8
    }  # fmt: skip
    told = moved(DAYS, 5, before, after, dict.fromkeys(range(1, 20), C.ADMITTED))
    assert told.to_rank - told.from_rank == sum(places for _, places in told.places)
