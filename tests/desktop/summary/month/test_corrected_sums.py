# SPDX-License-Identifier: Apache-2.0
"""Sums among the corrections tell what reports told of their parts, also of those that are back."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.support.months import MEHR, islamshahr, month_of
from welfare_desk.desktop.summary.month.corrected_sums import Shown, sums_first
from welfare_desk.domain.summary.monthly.month import ClosedMonth, Correction
from welfare_desk.services.summary.monthly.correcting import LastTold
from welfare_desk.services.summary.monthly.months import MonthCorrected

ABAN, AZAR = MEHR.plus(1), MEHR.plus(2)
COVERED = ("domains", "", "files")
SOCIAL, REHABILITATION = ("domains", "social", "files"), ("domains", "rehabilitation", "files")
CLOSED = ClosedMonth(MEHR, datetime(2025, 10, 23, tzinfo=UTC), "ز", "", "0" * 64, month_of(islamshahr()))
"""1,200 social and 6,800 rehabilitation files."""
NOW = Correction(*COVERED, 8_000, 7_998)
SUMS = ((MEHR, NOW),)


def seen(*told: LastTold) -> MonthCorrected:
    """The closed month, with what later reports told of it."""
    return MonthCorrected(CLOSED, (), told, ())


def test_a_sum_that_no_report_told_says_nothing_of_one():
    row = Shown(MEHR, Correction(*REHABILITATION, 6_800, 6_798))
    assert sums_first(SUMS, (row,), seen()) == (Shown(MEHR, NOW), row)


def test_a_sum_is_told_by_its_parts_and_named_by_the_last_report():
    told = LastTold(ABAN, REHABILITATION, 6_797), LastTold(AZAR, SOCIAL, 1_201)
    assert sums_first(SUMS, (), seen(*told)) == (Shown(MEHR, NOW, LastTold(AZAR, COVERED, 7_998)),)


def test_a_part_that_is_as_it_was_closed_again_was_told_otherwise_all_the_same():
    """It is no correction any more, and yet the report counted it."""
    told = LastTold(ABAN, REHABILITATION, 6_798), LastTold(ABAN, SOCIAL, 1_199)
    row = Shown(MEHR, Correction(*REHABILITATION, 6_800, 6_798), told[0])
    (covered, shown) = sums_first(SUMS, (row,), seen(*told))
    assert (covered.told, shown) == (LastTold(ABAN, COVERED, 7_997), row)


def test_what_the_report_in_sight_told_of_an_earlier_month_is_marked_so():
    of = MEHR.plus(-1)
    row = Shown(of, Correction(*REHABILITATION, 6_800, 6_798), here=True)
    assert sums_first(((of, NOW),), (row,), seen()) == (Shown(of, NOW, here=True), row)
