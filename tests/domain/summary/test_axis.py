# SPDX-License-Identifier: Apache-2.0
"""The ticks of an axis are round and stand around its values."""

from __future__ import annotations

import pytest

from welfare_desk.domain.summary.axis import axis


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0, 0, (0, 1)),
        (0, 1, (0, 1)),
        (0, 7, (0, 2, 4, 6, 8)),
        (0, 2310, (0, 400, 800, 1200, 1600, 2000, 2400)),
        (2433, 2835, (2400, 2500, 2600, 2700, 2800, 2900)),
        (332, 352, (332, 336, 340, 344, 348, 352)),
        (5, 5, (5, 6)),
    ],
)
def test_an_axis_has_round_ticks_around_its_values(low, high, ticks):
    assert axis(low, high) == (ticks[1] - ticks[0], ticks)
