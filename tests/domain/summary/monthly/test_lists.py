# SPDX-License-Identifier: Apache-2.0
"""The list behind a figure, told as a filter, has the rows that the figure was counted from."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support import month_rows
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Row, Source, behind
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.lists import filter_of, layout_of, rows_digest, summed
from welfare_desk.domain.summary.monthly.month import seal


def _passes(row: Row, chosen: dict[str, tuple[Any, ...]]) -> bool:
    return all(str(row[column] or UNKNOWN) in map(str, values) for column, values in chosen.items())


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.code)
def test_the_filter_of_every_figure_leaves_its_rows(layout: Any) -> None:
    rows = month_rows.rows(200)[layout.source]
    table = month_rows.month_of(month_rows.rows(200)).table(layout.code)
    for key in (None, *(line.key for line in table.lines)):
        for measure in table.measures:
            chosen = dict(filter_of(layout, key, measure))
            counts = behind(layout, key, measure)
            assert [row for row in rows if _passes(row, chosen)] == [row for row in rows if counts(row)]


def test_the_digest_is_of_the_list_as_the_seal_has_it() -> None:
    rows = month_rows.rows()
    month = month_rows.month_of(rows)
    sealed = json.loads(seal(month, rows, month_rows.checks_of(month)))["rows"]
    assert {source.value: rows_digest(source, held) for source, held in rows.items()} == {
        name: sha256_hex(canonical(held)) for name, held in sealed.items()
    }
    assert rows_digest(Source.QUOTAS, []) == sha256_hex(b'{"columns":[],"rows":[]}')


def test_columns_whose_lines_share_files_or_goods_have_no_sum() -> None:
    without = [
        (layout.code, measure.code)
        for layout in LAYOUTS
        for measure in layout.measures
        if not summed(layout, measure.code) and layout.source is not Source.STOCK_MOVES
    ]
    assert without == [
        ("recurring", "drawing"),
        ("recurring", "suspended"),
        ("payments", "lines"),
        ("stock", "opening"),
        ("stock", "closing"),
        ("stock", "lent_out"),
        ("queues", "files"),
    ]


def test_only_our_tables_have_a_layout() -> None:
    assert layout_of("domains") is LAYOUTS[0]
    with pytest.raises(ValueError, match="nothing"):
        layout_of("nothing")
