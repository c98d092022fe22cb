# SPDX-License-Identifier: Apache-2.0
"""The size of a household."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.support.paper_facts import USUAL

DIED = date(2025, 1, 1)


@pytest.mark.parametrize(("declared", "size"), [(None, 1), (1, 1), (7, 7)])
def test_a_household_has_the_size_declared_else_that_of_its_living_members(
    declared: int | None, size: int
) -> None:
    (first, *_) = USUAL.household.members
    members = (first, replace(first, died_on=DIED))
    home = replace(USUAL.household, declared_size=declared, members=members)
    assert (home.counted_size, home.size) == (1, size)
