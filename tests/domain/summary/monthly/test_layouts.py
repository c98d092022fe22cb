# SPDX-License-Identifier: Apache-2.0
"""What tables may hold: which counts lie below none, and that every line has a name in both languages."""

from __future__ import annotations

import pytest

from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Unit
from welfare_desk.domain.summary.monthly.layouts import BELOW_ZERO, FIXED_KEYS, LAYOUTS, STOCK_IN, STOCK_OUT
from welfare_desk.sentences.month_words import line_title


def test_only_goods_lie_below_none():
    """A paper is taken back in the month in which it is: that month may tell fewer than none of its way."""
    counts = {
        (layout.code, measure.code)
        for layout in LAYOUTS
        for measure in layout.measures
        if measure.unit is Unit.PIECE
    }
    assert counts - BELOW_ZERO == {("stock", "lent_out")}
    assert {measure for table, measure in BELOW_ZERO if table == "stock_moves"} == {*STOCK_IN, *STOCK_OUT}
    assert counts > BELOW_ZERO


@pytest.mark.parametrize("language", ["fa", "en"])
def test_no_line_stands_under_its_code(language: str) -> None:
    lines = [(layout.code, str(key)) for layout in LAYOUTS for key in layout.order if key != UNKNOWN]
    lines.append(("pensions_by_size", "0"))  # a line of a list without a size
    assert [line for line in lines if line_title(*line, language) == line[1]] == []
    assert all(key in FIXED_KEYS[table] for table, key in lines if table in FIXED_KEYS)
