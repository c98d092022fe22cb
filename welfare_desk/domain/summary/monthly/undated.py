# SPDX-License-Identifier: Apache-2.0
"""What is learnt late in tables whose columns have no date: who came into a closed month, and who went."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

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


@dataclass(frozen=True)
class Homes:
    """In which household each file lived when a month was closed, and lives today, by the file's number.

    `rows` are of the households of whom we know today that they stood at the end of the month. Moving in and
    out has no date: a household is known again by where its files lived.
    """

    then: Mapping[str, int]
    now: Mapping[str, int]
    rows: Mapping[int, Row]


def as_sealed(sealed: Rows, people: Iterable[Row], homes: Homes) -> dict[Source, list[Row]]:
    """The rows of `SOURCES` today; what has no date is in a row that the seal has too as it was sealed.

    `people` are covered at the end of the month as it is known now. Of a household nothing but its being
    there has a date.
    """
    found = list(people)
    was = {str(row["file"]): row for row in sealed[Source.PEOPLE]}
    return {
        Source.PEOPLE: [_kept(was.get(str(row["file"])), row) for row in found],
        Source.HOMES: _homes(sealed[Source.HOMES], was, [str(row["file"]) for row in found], homes),
    }


def _kept(was: Row | None, row: Row) -> Row:
    return row if was is None else {**row, **{column: was[column] for column in UNDATED if column in was}}


def _homes(sealed: Iterable[Row], was: Container[str], files: Iterable[str], homes: Homes) -> list[Row]:
    stood = {homes.then[str(row["file"])]: row for row in sealed if str(row["file"]) in homes.then}
    found: dict[int, Row] = {}
    for file in files:
        home = homes.then[file] if file in was else homes.now[file]
        if home not in found:
            found[home] = stood.get(home) or homes.rows.get(home) or homes.rows[homes.now[file]]
    return list(found.values())


def undated_corrections(closed: Iterable[Table], now: Rows) -> tuple[Correction, ...]:
    """Figures `AS_IT_STANDS` that rows which came or went since the closing make others.

    A household that moved house since corrects nothing; a client who had died by then is counted no longer,
    in her neighbourhood as everywhere. `now` is made by `as_sealed`. `closed` are the tables as they were
    closed: of a month of which nobody knew anything they say so.
    """
    told = {table.code: table for table in closed}
    return tuple(
        one
        for layout in _LAYOUTS
        for one in compared(told[layout.code], counted(layout, now[layout.source]))
        if (one.table, one.measure) in AS_IT_STANDS
    )
