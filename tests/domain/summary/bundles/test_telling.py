# SPDX-License-Identifier: Apache-2.0
"""A merge in JSON."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from tests.support.bundles import MEHR
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import BoardCell, BoardRow, CellState
from welfare_desk.domain.summary.bundles.merging import Sent
from welfare_desk.domain.summary.bundles.telling import plain_merge
from welfare_desk.domain.summary.monthly.figures import Line, Part, Table, Unit
from welfare_desk.domain.summary.monthly.month import Correction


def table(code: str, measure: str, **lines: int | None) -> Table:
    held = tuple(Line(key, (value,)) for key, value in lines.items())
    return Table(code, Part.POPULATION, (measure,), (Unit.FILE,), held)


def sent(office: str, *tables: Table) -> Sent:
    return Sent(office, f"شهر {office}", MEHR, 1, "", datetime(2025, 10, 25, tzinfo=UTC), tables, None)


def given(*months: Sent) -> Callable[[JalaliMonth], list[Sent]]:
    return lambda month: [one for one in months if one.month == month]


def row(code: str, *cells: BoardCell, enrolled: bool = True) -> BoardRow:
    return BoardRow(code, f"شهر {code}", enrolled, cells, f"شهر {code}")


def test_the_province_in_json() -> None:
    rows = [
        row("b", BoardCell(MEHR, CellState.REFUSED, None, 2), enrolled=False),
        row("a", BoardCell(MEHR, CellState.REPLACED, 4)),
    ]
    learnt = {
        ("a", MEHR): (
            Correction("domains", "social", "files", 3, 4),
            Correction("domains", "social", "files", 4, 5),
        ),
        ("b", MEHR): (Correction("domains", "social", "files", 3, 4),),
    }
    assert plain_merge(rows, given(sent("a", table("domains", "files", social=3, prevention=2))), learnt) == {
        "offices": [
            {"office": "a", "county": "شهر a", "enrolled": True},
            {"office": "b", "county": "شهر b", "enrolled": False},
        ],
        "months": ["1404-07"],
        "totals": [
            {
                "month": "1404-07",
                "offices": ["a"],
                "tables": [
                    {
                        "code": "domains",
                        "part": 1,
                        "measures": ["files"],
                        "units": ["file"],
                        "lines": [
                            {"key": "social", "values": [3], "lacking": [0]},
                            {"key": "prevention", "values": [2], "lacking": [0]},
                        ],
                    }
                ],
                "comparison": [
                    {
                        "office": "a",
                        "county": "شهر a",
                        "closed_at": "2025-10-25T00:00:00+00:00",
                        "sums": {"domains": {"files": 5}},
                    }
                ],
                "persons": {"once": None, "in_two": None, "unidentified": 0, "lacking": 1},
                "corrected": [{"office": "a", "figures": 1}],
            }
        ],
        "map": [
            {"office": "a", "month": "1404-07", "standing": "replaced", "sequence": 4, "refused": 0},
            {"office": "b", "month": "1404-07", "standing": "refused", "sequence": None, "refused": 2},
        ],
        "late_days": 5,
    }


def test_what_nobody_may_add_is_not_added() -> None:
    tables = (table("stock", "closing", **{"WHC-01": 3, "CANE-01": 40}), table("queues", "files", pension=1))
    (total,) = plain_merge([row("a", BoardCell(MEHR, CellState.VERIFIED, 1))], given(sent("a", *tables)), {})[
        "totals"
    ]
    assert total["comparison"][0]["sums"] == {}
    assert [one["lines"][0]["values"] for one in total["tables"]] == [[3], [1]]


def test_only_months_that_somebody_has_told_of_are_written() -> None:
    months = [MEHR.plus(more) for more in range(4)]
    states = (CellState.BEFORE, CellState.VERIFIED, CellState.NOT_COME, CellState.REFUSED)
    cells = [BoardCell(month, state) for month, state in zip(months, states, strict=True)]
    told = plain_merge([row("a", *cells)], given(), {})
    assert told["months"] == ["1404-08", "1404-09", "1404-10"]
    assert [one["standing"] for one in told["map"]] == ["verified", "not_come", "refused"]
