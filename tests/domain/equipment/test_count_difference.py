# SPDX-License-Identifier: Apache-2.0
"""A count is compared with what stood at its own moment, whatever has moved since."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.equipment.stock import count_difference

_PIECES = st.integers(0, 1_000_000)


@pytest.mark.parametrize(
    ("counted", "now", "moved_since", "told"),
    [
        (10, 10, 0, (10, 0)),
        (8, 10, 0, (10, -2)),
        (12, 10, 0, (10, 2)),
        (10, 7, -3, (10, 0)),  # three left after the counting
        (10, 15, 5, (10, 0)),  # five came after it
        (9, 15, 5, (10, -1)),
        (0, 5, 5, (0, 0)),
        (1, 5, 5, (0, 1)),
        (0, 0, -4, (4, -4)),
    ],
)
def test_what_moved_since_is_no_difference(
    counted: int, now: int, moved_since: int, told: tuple[int, int]
) -> None:
    assert count_difference(counted, now, moved_since) == told


@given(counted=_PIECES, then=_PIECES, moved=st.integers(-1_000_000, 1_000_000))
def test_posting_the_difference_leaves_what_was_counted_and_what_moved(
    counted: int, then: int, moved: int
) -> None:
    now = then + moved
    assert now + count_difference(counted, now, moved)[1] == counted + moved
