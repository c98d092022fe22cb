# SPDX-License-Identifier: Apache-2.0
"""The lists behind a month's figures: which rows a figure was counted from, and the digest of each list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.summary.monthly.figures import Layout, Row, Source, Table
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import plain_rows

_OVERLAP = {"recurring": ("drawing", "suspended"), "queues": ("files",), "payments": ("lines",)}
"""A file may stand in several lines of these columns, so that their sum is no number of files."""
_UNLIKE = ("stock", "stock_moves")
"""Pieces of different goods, which nobody adds."""


def list_digest(held: Mapping[str, Any]) -> str:
    """The SHA-256 of a list's columns and rows, as bundle and sheet of a month both carry it."""
    return sha256_hex(canonical({"columns": held["columns"], "rows": held["rows"]}))


def rows_digest(source: Source, rows: Sequence[Row]) -> str:
    """That of rows as the seal of their month holds them: the columns once, then the values."""
    return list_digest(plain_rows({source: rows})[source.value])


def check_rows(keys: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """What stands behind the checks of a month, a row for each: the check's code, and the key."""
    return [[code, key] for code in sorted(keys) for key in keys[code]]


def layout_of(table: str) -> Layout:
    """How a table is counted; ValueError for none of ours."""
    for layout in LAYOUTS:
        if layout.code == table:
            return layout
    raise ValueError(table)


def filter_of(layout: Layout, key: str | None, measure: str) -> Mapping[str, tuple[Any, ...]]:
    """The values that the rows behind a figure have, by column; without a key, those of the whole column."""
    wanted = next(each for each in layout.measures if each.code == measure)
    chosen = {**(layout.of or {}), **(wanted.of or {})}
    return {**chosen, layout.by: (key,)} if key is not None and layout.by else chosen


def summed(layout: Layout, measure: str) -> bool:
    """Whether the sum of a column means anything, which it does where its lines share nothing."""
    return layout.code not in _UNLIKE and measure not in _OVERLAP.get(layout.code, ())


def summed_of(table: Table) -> tuple[str, ...]:
    """The measures of a table whose column has a sum, on the screen as in the sheet and the book."""
    layout = layout_of(table.code)
    return tuple(measure for measure in table.measures if summed(layout, measure))
