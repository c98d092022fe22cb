# SPDX-License-Identifier: Apache-2.0
"""Known doubles are found, look-alikes are left alone."""

from __future__ import annotations

from tests.support.doubles import Maker
from welfare_desk.domain.matching.search import doubles


def measured(count: int, seed: int) -> tuple[float, float]:
    crowd = Maker(seed).crowd(count)
    found = {(double.first, double.second) for double in doubles(crowd.known(), crowd.homes)}
    right = len(found & crowd.true)
    return right / len(crowd.true), right / len(found)


def test_known_doubles_among_five_thousand_are_found_and_few_others() -> None:
    for seed in (1, 2, 3):
        recall, precision = measured(5_000, seed)
        assert recall >= 0.97, f"recall {recall:.3f} with seed {seed}"
        assert precision >= 0.9, f"precision {precision:.3f} with seed {seed}"
