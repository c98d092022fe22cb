# SPDX-License-Identifier: Apache-2.0
"""What the page says of checks and sums, and where a check leads."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.summary.month.leading import table_of
from welfare_desk.desktop.summary.month.words import (
    BLOCKS,
    RIGHT,
    UNASKED,
    WARNS,
    check_words,
    grouped,
    rounded_rial,
)
from welfare_desk.domain.summary.monthly.checks import Check, Place, Severity
from welfare_desk.domain.summary.monthly.figures import Source
from welfare_desk.domain.text import without_marks

EQUAL = Check("covered_by_age", Severity.BLOCKS, True, Place.FILES, 12, 12)
DUE = Check("visits_due", Severity.NEEDS_REASON, False, Place.VISITS, 3, 1, 3, Source.VISITS)
NET = Check("payments_net", Severity.BLOCKS, False, Place.PENSION, count=1, keys=("pension",))
UNKNOWN = Check("queue_movement", Severity.BLOCKS, True, Place.QUEUE, None, 9)


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (EQUAL, ("تحت پوشش = جمع گروه‌های سنی", "۱۲ = ۱۲")),
        (DUE, ("بازدید منزل", "سررسید مانده ۳، انجام‌شده ۱")),
        (NET, ("خالص هر پرداخت = مبلغ + معوقه − کسور", "پرداخت‌هایی که نمی‌خواند: ۱")),
    ],
)
def test_a_check_is_parted_before_its_numbers(check: Check, said: tuple[str, str]) -> None:
    words = check_words(check)
    assert (words.title, without_marks(words.numbers)) == (said[0], without_marks(said[1]))


def test_what_blocks_comes_first_and_what_nobody_knows_is_not_called_right() -> None:
    found = grouped((EQUAL, UNKNOWN, DUE, NET))
    assert {group.name: [check.code for check in group.checks] for group in found} == {
        BLOCKS: ["payments_net"],
        WARNS: ["visits_due"],
        UNASKED: ["queue_movement"],
        RIGHT: ["covered_by_age"],
    }


@pytest.mark.parametrize(
    ("rial", "said"),
    [
        (None, ("نامشخص", "")),
        (0, ("0", "ریال")),
        (999_999, ("999,999", "ریال")),
        (13_912_080, ("13٫9", "میلیون ریال")),
        (144_904_000_000, ("144٫9", "میلیارد ریال")),
        (1_250_000_000_000, ("1,250٫0", "میلیارد ریال")),
    ],
)
def test_a_sum_is_cut_short_for_the_head(rial: int | None, said: tuple[str, str]) -> None:
    assert rounded_rial(rial) == said


@pytest.mark.parametrize(
    ("check", "table"),
    [
        (EQUAL, "ages"),
        (DUE, None),
        (NET, None),
        (Check("visits_due", Severity.NEEDS_REASON, False, Place.REPORT, 3, 1, 3), "visits"),
        (Check("papers_unprinted", Severity.NEEDS_REASON, False, Place.REPORT, count=2), None),
    ],
)
def test_sums_and_closed_months_lead_to_a_table_that_tells_of_them(check: Check, table: str | None) -> None:
    assert table_of(check) == table
