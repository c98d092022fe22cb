# SPDX-License-Identifier: Apache-2.0
"""The households of the office as a list: who heads them, where they live, how many they are."""

from __future__ import annotations

import json
from typing import Any

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.summary.reports.rows import HomePage, HomeRow, HomeSort, ListHomes
from welfare_desk.storage.casework.sizes import SIZE_NOW

_HELD = (
    "(SELECT household_id, count(*) AS files, min(id) AS first FROM case_file"
    f" WHERE coverage = '{Coverage.COVERED}' GROUP BY household_id) AS held"
    " JOIN household ON household.id = held.household_id"
    " LEFT JOIN neighbourhood ON neighbourhood.id = household.neighbourhood_id"
)
_NAME = "trim(coalesce(head.last_name || ' ' || head.first_name, ''))"
_ROWS = f"""
SELECT case_file.file_no, trim(coalesce(head.first_name || ' ' || head.last_name, '')),
    coalesce(neighbourhood.name, ''), household.decile, {SIZE_NOW}, held.files
FROM {_HELD} JOIN case_file ON case_file.id = held.first
LEFT JOIN person AS head ON head.id = household.head_person_id
"""
_ORDER = {
    HomeSort.RECORDED: "held.household_id {0}",
    HomeSort.FILE_NO: "case_file.file_no {0}",
    HomeSort.NAME: f"sort_key({_NAME}) {{0}}",
    HomeSort.NEIGHBOURHOOD: f"sort_key(coalesce(neighbourhood.name, '')) {{0}}, sort_key({_NAME}) {{0}}",
    HomeSort.PERSONS: f"{SIZE_NOW} {{0}}",
    HomeSort.DECILE: "household.decile IS NULL, household.decile {0}",
}


def page(raw: Any, wanted: ListHomes) -> HomePage:
    """One page of the households with a covered file."""
    clauses, values = [], []
    for column, chosen in (
        ("neighbourhood.name", wanted.neighbourhoods),
        ("household.decile", wanted.deciles),
    ):
        if chosen:
            clauses.append(f"{column} IN (SELECT value FROM json_each(?))")
            values.append(json.dumps(list(chosen)))
    where = f"WHERE {' AND '.join(clauses)}" if clauses else ""
    order = _ORDER[wanted.sort].format("DESC" if wanted.descending else "ASC")
    rows = raw.execute(
        f"{_ROWS} {where} ORDER BY {order}, held.household_id LIMIT ? OFFSET ?",
        (*values, wanted.limit, wanted.offset),
    ).fetchall()
    (total,) = raw.execute(f"SELECT count(*) FROM {_HELD} {where}", values).fetchone()
    return HomePage(tuple(HomeRow(*row) for row in rows), int(total))
