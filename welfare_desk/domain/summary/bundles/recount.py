# SPDX-License-Identifier: Apache-2.0
"""The figures of a bundle counted once more, from its own lists and by the rule that made them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

from welfare_desk.domain.summary.monthly.figures import RowSet, Source, Table, columns_of, sums_of
from welfare_desk.domain.summary.monthly.layouts import LAYOUTS
from welfare_desk.domain.summary.monthly.month import tables_of, without_records

_SUMS: Mapping[Source, tuple[str, ...]] = {
    source: tuple(
        dict.fromkeys(name for layout in LAYOUTS if layout.source is source for name in sums_of(layout))
    )
    for source in Source
}
COUNTED_COLUMNS: Mapping[Source, tuple[str, ...]] = {
    source: tuple(
        dict.fromkeys(
            name
            for layout in LAYOUTS
            if layout.source is source
            for name in (*columns_of(layout), *sums_of(layout))
        )
    )
    for source in Source
}
"""By list: the columns that figures are counted by."""


def miscounted(told: Mapping[str, Any]) -> list[str]:
    """Paths of lists that cannot be counted, else of what is told otherwise than the lists count it.

    The document is one whose tables and lists are in step. A payment is unknown only where it is drawn and
    no list pays it; all is unknown only of a month before the first event of the office.
    """
    wrong = [f"/lists/{source}" for source in Source if not _countable(told["lists"][source], source)]
    if wrong:
        return wrong
    rows = {source: _rows(told["lists"][source], source) for source in Source}
    again = _counted(told, rows)
    wrong = [
        f"/tables/{place}"
        for place, (table, counted) in enumerate(zip(told["tables"], again, strict=True))
        if {key: tuple(values) for key, *values in table["lines"]}
        != {line.key: line.values for line in counted.lines}
    ]
    hashes, people = told["persons"]["hashes"], rows[Source.PEOPLE]
    if hashes is not None and len(hashes) + told["persons"]["unidentified"] != _number(people):
        wrong.append("/persons")
    return wrong


def _countable(held: Mapping[str, Any], source: Source) -> bool:
    """Whether a list has the columns that are counted by, and whole numbers in those that are added up."""
    columns, rows = held["columns"], held["rows"]
    if not rows:
        return True
    if not set(columns) >= set(COUNTED_COLUMNS[source]):
        return False
    added = [columns.index(name) for name in ("n", *_SUMS[source]) if name in columns]
    return all(set(map(type, map(itemgetter(place), rows))) == {int} for place in added)


def _rows(held: Mapping[str, Any], source: Source) -> RowSet:
    return RowSet(held["columns"] if held["rows"] else COUNTED_COLUMNS[source], held["rows"])


def _number(people: RowSet) -> int:
    return sum(row["n"] for row in people.alike(()))


def _counted(told: Mapping[str, Any], rows: Mapping[Source, RowSet]) -> Sequence[Table]:
    if not rows[Source.PEOPLE] and set(told["after"].values()) == {None}:
        return without_records(tables_of(rows))
    (payments,) = (table for table in told["tables"] if table["code"] == "payments")
    unknown = {key for key, *values in payments["lines"] if None in values}
    drawn, paid = (
        {row["kind"] for row in rows[source].alike(("kind",))}
        for source in (Source.RECURRING, Source.PAYMENTS)
    )
    return tables_of(rows, unknown & (drawn - paid))
