# SPDX-License-Identifier: Apache-2.0
"""What became of a line, by the one expression that the comparison and the months of a line share."""

from __future__ import annotations

import sqlite3

import pytest

from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.storage.pension.payments import SETTLED


@pytest.mark.parametrize(
    ("net", "paid", "settled", "state"),
    [
        (5, 5, True, Settlement.EQUAL),
        (5, 4, False, Settlement.DIFFERENT),
        (5, None, True, Settlement.MISSING),
        (5, None, False, Settlement.AWAITED),
        (0, None, True, Settlement.EQUAL),
        (0, None, False, Settlement.EQUAL),
        (0, 3, True, Settlement.DIFFERENT),
    ],
)
def test_what_became_of_a_line(net: int, paid: int | None, settled: bool, state: Settlement) -> None:
    case = SETTLED.format(paid="l.paid", settled="l.settled")
    with sqlite3.connect(":memory:") as raw:
        (told,) = raw.execute(
            f"SELECT {case} FROM (SELECT ? AS net, ? AS paid, ? AS settled) AS l", (net, paid, settled)
        ).fetchone()
    raw.close()
    assert Settlement(told) is state
