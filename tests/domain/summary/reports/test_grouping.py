# SPDX-License-Identifier: Apache-2.0
"""Groups: counted, summed, ordered; the whole is the sum of its groups, and what is unknown is no nought."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.summary.reports.grouping import Grouped, group

ROWS = [
    (("واوان", 1404), [10]),
    (("پردیس", None), [None]),
    (("واوان", 1403), [5]),
    ((None, 1404), [7]),
    (("واوان", 1404), ["نامشخص"]),
]


def told(grouped: Grouped, by: int | None = None, *, descending: bool = False) -> list[object]:
    return [(*keys, sums.rows, *sums.values) for keys, sums in grouped.ordered(by, descending=descending)]


def test_groups_stand_in_persian_order_and_the_unknown_last() -> None:
    grouped = group(ROWS, 1)
    assert told(grouped) == [
        ("پردیس", None, 1, None),
        ("واوان", 1403, 1, 5),
        ("واوان", 1404, 2, 10),
        (None, 1404, 1, 7),
    ]
    assert (grouped.whole.rows, grouped.whole.values, grouped.whole.unknown) == (5, [22], [2])


def test_groups_by_a_column_keep_the_unknown_last() -> None:
    grouped = group(ROWS, 1)
    assert [row[3] for row in told(grouped, 3, descending=True)] == [10, 7, 5, None]
    assert [row[3] for row in told(grouped, 3)] == [5, 7, 10, None]
    assert [row[0] for row in told(grouped, 0, descending=True)] == ["واوان", "واوان", "پردیس", None]
    assert [row[2] for row in told(grouped, 2, descending=True)] == [2, 1, 1, 1]


def test_no_row_is_no_sum() -> None:
    grouped = group([], 2)
    assert (grouped.whole.rows, grouped.whole.values) == (0, [None, None])


@given(
    st.lists(
        st.tuples(st.sampled_from(["الف", "ب", None]), st.one_of(st.none(), st.integers(-(10**12), 10**12)))
    )
)
def test_the_whole_is_the_sum_of_its_groups(rows: list[tuple[str | None, int | None]]) -> None:
    grouped = group([((key,), [number]) for key, number in rows], 1)
    parts = list(grouped.groups.values())
    assert sum(part.rows for part in parts) == grouped.whole.rows == len(rows)
    assert sum(part.values[0] or 0 for part in parts) == (grouped.whole.values[0] or 0)
    assert sum(part.unknown[0] for part in parts) == grouped.whole.unknown[0]
