# SPDX-License-Identifier: Apache-2.0
"""The ticks of a chart's axis, the same on the screen and on paper."""

from __future__ import annotations

_NICE = (1, 2, 4, 5, 10)
_MOST_TICKS = 7


def axis(low: int, high: int) -> tuple[int, tuple[int, ...]]:
    """The step of an axis and its ticks: round numbers from `low` or less up to `high` or more."""
    room = max(high - low, 1)
    power = 1
    while True:
        for nice in _NICE:
            step = nice * power
            begin = low // step * step
            ticks = tuple(range(begin, begin + (-(-(high - begin) // step) or 1) * step + 1, step))
            if len(ticks) <= _MOST_TICKS and step * (_MOST_TICKS - 1) >= room:
                return step, ticks
        power *= 10
