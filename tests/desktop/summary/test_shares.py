# SPDX-License-Identifier: Apache-2.0
"""The parts of the charts of the first page add up to what the chart is about."""

from __future__ import annotations

from welfare_desk.desktop.summary.shares import kinds


def test_whoever_has_no_disability_is_no_part_of_the_disabled() -> None:
    counted = {"physical": 5, "visual": 2, "none": 9, "unknown": 4, "hearing": 0}
    assert [(share.name, share.count) for share in kinds(counted, 6)] == [("physical", 5), ("visual", 2)]


def test_the_smallest_stand_together_where_there_is_no_room() -> None:
    counted = {"physical": 5, "visual": 3, "hearing": 2, "speech": 1}
    assert [(share.name, share.count) for share in kinds(counted, 3)] == [
        ("physical", 5),
        ("visual", 3),
        ("hearing,speech", 3),
    ]
