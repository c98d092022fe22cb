# SPDX-License-Identifier: Apache-2.0
"""What is learnt late in tables whose columns have no date: who came into a closed month, and who went."""

from __future__ import annotations

from collections.abc import Iterable

from welfare_desk.domain.summary.monthly.entries import known_by
from welfare_desk.domain.summary.monthly.figures import UNDATED, Row, Source, Table, counted
from welfare_desk.domain.summary.monthly.layouts import AS_IT_STANDS, LAYOUTS
from welfare_desk.domain.summary.monthly.month import Correction, Rows, compared

_LAYOUTS = tuple(
    layout
    for layout in LAYOUTS
    if any((layout.code, measure.code) in AS_IT_STANDS for measure in layout.measures)
)
SOURCES = frozenset(layout.source for layout in _LAYOUTS)
"""What those tables are counted from."""


def as_sealed(source: Source, sealed: Iterable[Row], now: Iterable[Row]) -> list[Row]:
    """The rows of today; what has no date is in a row that the seal has too as it was sealed.

    Of a household nothing but its being there has a date.
    """
    was = {known_by(source, row): row for row in sealed}
    return [_kept(source, was.get(known_by(source, row)), row) for row in now]


def _kept(source: Source, was: Row | None, row: Row) -> Row:
    if was is None:
        return row
    if source is Source.HOMES:
        return was
    return {**row, **{column: was[column] for column in UNDATED if column in was}}


def undated_corrections(closed: Iterable[Table], sealed: Rows, now: Rows) -> tuple[Correction, ...]:
    """Figures `AS_IT_STANDS` that rows which came or went since the closing make others.

    A household that moved house since corrects nothing; a client who had died by then is counted no longer,
    in her neighbourhood as everywhere. `closed` are the tables as they were closed: of a month of which
    nobody knew anything they say so.
    """
    told = {table.code: table for table in closed}
    again = {source: as_sealed(source, sealed[source], now[source]) for source in SOURCES}
    return tuple(
        one
        for layout in _LAYOUTS
        for one in compared(told[layout.code], counted(layout, again[layout.source]))
        if (one.table, one.measure) in AS_IT_STANDS
    )
