# SPDX-License-Identifier: Apache-2.0
"""The facts of a statistical book: months of the queue without a gap, turning values, pieces handed out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.month_book import MONTH, book_of, month_of, rows_of
from welfare_desk.domain.summary.monthly.book import MOST_BEFORE, QueueAt, handed_out, queue_before, turns
from welfare_desk.domain.summary.monthly.layouts import SIZES
from welfare_desk.domain.summary.monthly.month import tables_of


@pytest.mark.parametrize(
    ("values", "places"),
    [
        ((), ()),
        ((4,), (0,)),
        ((4, 4), (0, 1)),
        ((1, 2, 3), (0, 2)),
        ((1, 3, 2), (0, 1, 2)),
        ((3, 1, 1, 2), (0, 2, 3)),
        ((2, 3, 3, 4), (0, 3)),
    ],
)
def test_a_value_turns_where_rise_and_fall_meet(values, places):
    assert turns(values) == places


def test_the_queue_before_ends_at_the_first_month_nobody_closed():
    closed = [QueueAt(MONTH.plus(-at), 100 + at) for at in (2, 3, 5, 6)]
    assert queue_before(month_of(), closed) == (
        QueueAt(MONTH.plus(-3), 103),
        QueueAt(MONTH.plus(-2), 102),
        QueueAt(MONTH.plus(-1), 2504),
    )


def test_a_book_tells_of_a_year_at_most():
    closed = [QueueAt(MONTH.plus(-at), at) for at in range(1, 30)]
    before = queue_before(month_of(), closed)
    assert (len(before), before[0].month) == (MOST_BEFORE, MONTH.plus(-MOST_BEFORE))
    assert before[-1].waiting == 1  # as that month was closed, whatever was corrected since
    assert len(replace(book_of(), before=before).queue) == 12


def test_a_month_without_closed_ones_knows_its_own_beginning():
    assert queue_before(month_of(), ()) == (QueueAt(MONTH.plus(-1), 2504),)


def test_handed_out_are_the_given_and_the_lent():
    assert handed_out(month_of()) == (68, 24)


def test_warnings_are_those_that_failed_and_do_not_block():
    assert {one.code for one in book_of().warnings} == {
        "neighbourhood_unknown", "severity_unknown", "decile_unknown", "visits_due",
    }  # fmt: skip


def test_without_a_list_what_pensions_cost_by_size_is_unknown():
    told = {one.code: one for one in tables_of(rows_of(listed=False), ("pension",))}
    assert told["pensions_by_size"].total("net") is None
    assert [told["pensions_by_size"].value(size, "households") for size in SIZES] == [None] * 5
    assert (told["payments"].value("pension", "net"), told["payments"].value("care", "net")) == (None, 0)
