# SPDX-License-Identifier: Apache-2.0
"""A merge as JSON holds it: the province's totals, its offices beside each other, and who has sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import TAKEN, BoardRow, CellState
from welfare_desk.domain.summary.bundles.merging import (
    LATE_DAYS,
    MergedPersons,
    MergedTable,
    Sent,
    months_between,
)
from welfare_desk.domain.summary.bundles.province import Counted, MonthMerged, Province, month_merged
from welfare_desk.domain.summary.monthly.corrected import corrected_tables
from welfare_desk.domain.summary.monthly.month import Correction

_TOLD = TAKEN | {CellState.REFUSED, CellState.OPENED}


Learnt = Mapping[tuple[str, JalaliMonth], Sequence[Correction]]
"""What later reports of an office tell of one of its months, in their order."""


def plain_merge(
    rows: Iterable[BoardRow], sent: Callable[[JalaliMonth], Iterable[Sent]], learnt: Learnt
) -> dict[str, Any]:
    """What was sent, and how each office of the board stands with the months that any has told of.

    A month is told as it was closed, and beside it how many of its figures are others by what was `learnt`.
    `sent` gives a month at a time: the hashes of a whole year would fill the memory.
    """
    offices = sorted(rows, key=lambda row: row.code)
    months = months_between(cell.month for row in offices for cell in row.cells if cell.state in _TOLD)
    asked = frozenset(months)
    return {
        "offices": [{"office": row.code, "county": row.county, "enrolled": row.enrolled} for row in offices],
        "months": [str(month) for month in months],
        "totals": [_plain_month(month, sent(month), learnt) for month in months],
        "map": [
            {
                "office": row.code,
                "month": str(cell.month),
                "standing": cell.state.value,
                "sequence": cell.sequence,
                "refused": cell.refused,
            }
            for row in offices
            for cell in row.cells
            if cell.month in asked
        ],
        "late_days": LATE_DAYS,
    }


def _plain_month(month: JalaliMonth, sent: Iterable[Sent], learnt: Learnt) -> dict[str, Any]:
    here = sorted(sent, key=lambda one: one.office)
    merged = month_merged(month, here)
    others = [
        (one.office, corrected_tables(one.tables, learnt.get((one.office, month), ()))[1]) for one in here
    ]
    return {
        "month": str(month),
        "offices": [one.office for one in here],
        "tables": [_plain_table(table) for table in merged.tables],
        "comparison": [_compared(one, merged) for one in here],
        "persons": _plain_persons(merged.persons),
        "corrected": [{"office": office, "figures": figures} for office, figures in others if figures],
    }


def plain_span(province: Province) -> dict[str, Any]:
    """Several months as one, with its offices beside each other; every month as later reports correct it."""
    return {
        "since": str(province.months[0]),
        "until": str(province.months[-1]),
        "tables": [_plain_counted(one) for one in province.tables],
        "offices": [_plain_counted(one) for one in province.offices],
        "persons": [{"month": str(month), **_plain_persons(persons)} for month, persons in province.persons],
        "corrected": [{"month": str(one.month), "figures": one.figures} for one in province.corrected],
        "missing": [{"month": str(month), "offices": list(codes)} for month, codes in province.missing],
    }


def _plain_counted(counted: Counted) -> dict[str, Any]:
    table, lacking = counted.table, {line.key: line.values for line in counted.lacking.lines}
    return {
        "code": table.code,
        "part": int(table.part),
        "measures": list(table.measures),
        "units": [unit.value for unit in table.units],
        "lines": [
            {"key": line.key, "values": list(line.values), "lacking": list(lacking[line.key])}
            for line in table.lines
        ],
    }


def _plain_persons(persons: MergedPersons) -> dict[str, int | None]:
    return {
        "once": persons.once,
        "in_two": persons.in_two,
        "unidentified": persons.unidentified,
        "lacking": persons.lacking,
    }


def _plain_table(table: MergedTable) -> dict[str, Any]:
    return {
        "code": table.code,
        "part": int(table.part),
        "measures": list(table.measures),
        "units": [unit.value for unit in table.units],
        "lines": [
            {"key": line.key, "values": list(line.values), "lacking": list(line.lacking)}
            for line in table.lines
        ],
    }


def _compared(sent: Sent, merged: MonthMerged) -> dict[str, Any]:
    """The sums of an office's columns that may be added up; null where it does not know one."""
    return {
        "office": sent.office,
        "county": sent.county,
        "closed_at": sent.closed_at.isoformat(),
        "sums": {
            table.code: dict(zip(table.measures, table.lines[0].values, strict=True))
            for table in merged.offices[sent.office]
            if table.measures
        },
    }
