# SPDX-License-Identifier: Apache-2.0
"""What is learnt late in tables whose columns have no date: who came into a closed month, and who went."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from welfare_desk.domain.summary.monthly.figures import UNDATED, Row, Source, Table, counted
from welfare_desk.domain.summary.monthly.layouts import AS_IT_STANDS, LAYOUTS
from welfare_desk.domain.summary.monthly.month import HOME, Came, Correction, Rows, compared

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


@dataclass(frozen=True)
class Known:
    """Files and households of a closed month, as its seal has them or as a report told them first."""

    people: Mapping[str, Row]
    homes: Mapping[int, Row]
    lived: Mapping[str, int]
    """In which household each of the files lived then."""


def known_of(sealed: Rows, told: Iterable[Came], homes: Homes) -> Known:
    """What is known of a closed month; `told` are those of later reports, in their order."""
    people = {str(row["file"]): row for row in sealed[Source.PEOPLE]}
    lived = {file: homes.then[file] for file in people if file in homes.then}
    firsts = ((str(row["file"]), row) for row in sealed[Source.HOMES])
    stood = {homes.then[file]: row for file, row in firsts if file in homes.then}
    for came in told:
        for row in came.people:
            people.setdefault(str(row["file"]), row)
            lived.setdefault(str(row["file"]), row[HOME])
        for row in came.homes:
            stood.setdefault(row[HOME], {name: value for name, value in row.items() if name != HOME})
    return Known(people, stood, lived)


def as_known(known: Known, people: Iterable[Row], homes: Homes) -> tuple[dict[Source, list[Row]], Came]:
    """The rows of `SOURCES` today, and which of them no report told yet.

    What has no date is in a row that is known already as it was told first. `people` are covered at the end
    of the month as we know it now. Of a household nothing but its being there has a date.
    """
    found = [(str(row["file"]), row) for row in people]
    lived = {file: known.lived[file] if file in known.lived else homes.now[file] for file, _ in found}
    stand: dict[int, Row] = {}
    for file, _ in found:
        home = lived[file]
        if home not in stand:
            stand[home] = known.homes.get(home) or homes.rows.get(home) or homes.rows[homes.now[file]]
    rows = {
        Source.PEOPLE: [_kept(known.people.get(file), row) for file, row in found],
        Source.HOMES: list(stand.values()),
    }
    came = Came(
        tuple({**row, HOME: lived[file]} for file, row in found if file not in known.people),
        tuple({**row, HOME: home} for home, row in stand.items() if home not in known.homes),
    )
    return rows, came


def _kept(was: Row | None, row: Row) -> Row:
    return row if was is None else {**row, **{column: was[column] for column in UNDATED if column in was}}


def undated_corrections(closed: Iterable[Table], now: Rows) -> tuple[Correction, ...]:
    """Figures `AS_IT_STANDS` that rows which came or went since the closing make others.

    A household that moved house since corrects nothing; a client who had died by then is counted no longer,
    in her neighbourhood as everywhere. `now` is made by `as_known`. `closed` are the tables as they were
    closed: of a month of which nobody knew anything they say so.
    """
    told = {table.code: table for table in closed}
    return tuple(
        one
        for layout in _LAYOUTS
        for one in compared(told[layout.code], counted(layout, now[layout.source]))
        if (one.table, one.measure) in AS_IT_STANDS
    )
