# SPDX-License-Identifier: Apache-2.0
"""Pages of the files list: filtered, sorted and counted in SQL, never more than three statements."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from welfare_desk.domain.casework.finding import understand
from welfare_desk.domain.summary.listing import (
    FileFilter,
    FilePage,
    FilterValues,
    Lacking,
    ListFiles,
    SortBy,
    ValueCount,
)
from welfare_desk.domain.text import layout_guesses, sort_key
from welfare_desk.storage.casework.member_search import files_clause
from welfare_desk.storage.casework.rows import COLUMNS, file_rows
from welfare_desk.storage.casework.search import ids_clause

_ORDER = {
    SortBy.NAME: ("name_sort",),
    SortBy.FILE_NO: ("file_no",),
    SortBy.NATIONAL_ID: ("national_id",),
    SortBy.BIRTH_DATE: ("birth_date", "name_sort"),
    SortBy.NEIGHBOURHOOD: ("area_sort", "name_sort"),
    SortBy.LAST_EVENT: ("last_event_on", "name_sort"),
}

_CATEGORY = (
    "EXISTS (SELECT 1 FROM case_file JOIN person_category ON person_category.person_id = case_file.person_id "
    "JOIN social_category ON social_category.id = person_category.category_id "
    "WHERE case_file.id = file_list.file_id AND person_category.until IS NULL "
    "AND social_category.name IN (SELECT value FROM json_each(?)))"
)

_IMPORTED = (
    "file_id IN (SELECT file_id FROM import_row "
    "WHERE batch_id = ? AND outcome IN ('accepted', 'warned', 'updated'))"
)

_LACKING = {
    Lacking.NEIGHBOURHOOD: "neighbourhood = ''",
    Lacking.DISABILITY: "coalesce(disability, 'unknown') = 'unknown'",
    Lacking.SEVERITY: "file_id NOT IN (SELECT case_file.id FROM disability JOIN case_file USING (person_id) "
    "WHERE is_primary = 1 AND disability.severity <> 'unknown')",
    Lacking.DECILE: "file_id IN (SELECT case_file.id FROM household "
    "JOIN case_file ON case_file.household_id = household.id WHERE decile IS NULL)",
}
"""The same that a month counts as unknown, of today."""

Clause = tuple[str, list[Any]]


def _listed(column: str, values: Sequence[str]) -> Clause:
    return f"{column} IN (SELECT value FROM json_each(?))", [json.dumps([str(value) for value in values])]


def _conditions(chosen: FileFilter) -> list[Clause]:
    clauses = [
        _listed(column, values)
        for column, values in (
            ("domain", chosen.domains),
            ("coverage", chosen.coverages),
            ("pension_state", chosen.pension_states),
            ("disability", chosen.disabilities),
            ("severity", chosen.severities),
            ("sex", chosen.sexes),
            ("neighbourhood", chosen.neighbourhoods),
        )
        if values
    ]
    if chosen.waiting is not None:
        clauses.append(("waiting = ?", [int(chosen.waiting)]))
    if chosen.categories:
        clauses.append((_CATEGORY, [json.dumps(list(chosen.categories))]))
    if chosen.incomplete:
        clauses.append(("incomplete = 1", []))
    if chosen.lacking:
        clauses.append((f"({' OR '.join(_LACKING[one] for one in chosen.lacking)})", []))
    if chosen.batch:
        clauses.append((_IMPORTED, [chosen.batch]))
    return clauses


def _where(chosen: FileFilter, text: str) -> Clause:
    clauses = _conditions(chosen)
    if text.strip():
        clauses.append(_found(text, of_members=chosen.members))
    if not clauses:
        return "", []
    return (
        f" WHERE {' AND '.join(clause for clause, _ in clauses)}",
        [value for _, values in clauses for value in values],
    )


def _found(text: str, *, of_members: bool) -> Clause:
    """The files that a text finds, or those of the households whose members without a file it finds."""
    query = understand(text)
    found, values = (
        ("SELECT 0", []) if query.empty else files_clause(query) if of_members else ids_clause(query)
    )
    return f"file_id IN ({found})", list(values)


def count_files(raw: Any, chosen: FileFilter) -> int:
    """How many files a filter leaves; its text is read as typed, in the right layout."""
    where, values = _where(chosen, chosen.text)
    return int(raw.execute(f"SELECT count(*) FROM file_list{where}", values).fetchone()[0])


def page(raw: Any, wanted: ListFiles) -> FilePage:
    """One page of the list. A text that finds nothing is tried once in the other keyboard layout."""
    chosen = wanted.filter
    for text in (chosen.text, *layout_guesses(chosen.text)[:1]):
        where, values = _where(chosen, text)
        total = int(raw.execute(f"SELECT count(*) FROM file_list{where}", values).fetchone()[0])
        if total:
            break
    else:
        return FilePage((), 0)
    direction = " DESC" if wanted.descending else ""
    order = ", ".join(f"{column}{direction}" for column in (*_ORDER[wanted.sort], "file_id"))
    statement = f"SELECT {COLUMNS} FROM file_list{where} ORDER BY {order} LIMIT ? OFFSET ?"
    rows = file_rows(raw.execute(statement, (*values, wanted.limit, wanted.offset)).fetchall())
    return FilePage(rows, total, text if text != chosen.text else "")


_FILTER_VALUES = """
SELECT 'neighbourhood', name, (SELECT count(*) FROM household
    JOIN case_file ON case_file.household_id = household.id
    WHERE household.neighbourhood_id = neighbourhood.id) FROM neighbourhood
UNION ALL
SELECT 'category', name, (SELECT count(*) FROM person_category
    JOIN case_file ON case_file.person_id = person_category.person_id
    WHERE person_category.category_id = social_category.id AND person_category.until IS NULL)
FROM social_category
"""


def filter_values(raw: Any) -> FilterValues:
    """Neighbourhoods and social categories of the office, each with its number of files, in Persian order."""
    found: dict[str, list[ValueCount]] = {"neighbourhood": [], "category": []}
    for kind, name, files in raw.execute(_FILTER_VALUES):
        found[kind].append(ValueCount(name, files))
    for values in found.values():
        values.sort(key=lambda value: sort_key(value.name))
    return FilterValues(tuple(found["neighbourhood"]), tuple(found["category"]))


def neighbourhood_names(raw: Any) -> tuple[str, ...]:
    """The neighbourhoods of the office in Persian order."""
    return tuple(sorted((name for (name,) in raw.execute("SELECT name FROM neighbourhood")), key=sort_key))
