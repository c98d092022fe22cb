# SPDX-License-Identifier: Apache-2.0
"""Lists of visits: what is due, planned, done; each page in two or three statements."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import (
    VisitKind,
    VisitResult,
    VisitState,
    due_on,
    overdue_days,
    stale_since,
)
from welfare_desk.domain.summary.visits import (
    Choices,
    DuePage,
    DueRow,
    DueSort,
    FileVisits,
    VisitCounts,
    VisitFilter,
    VisitPage,
    VisitRow,
    VisitSort,
)
from welfare_desk.domain.text import sort_key
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.storage.casework.home_visits import DUE, LAST_MET, LAST_VISITOR, VISITED
from welfare_desk.storage.casework.mistakes import mistake, told_of
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.office_settings import value_in_force

Clause = tuple[str, list[Any]]

_PLAN = "LEFT JOIN visit AS plan ON plan.file_id = case_file.id AND plan.state = 'planned'"
_LISTED = "JOIN file_list ON file_list.file_id = case_file.id"

_DUE_ORDER = {
    DueSort.LAST_MET: "last_met {0}, case_file.opened_on {0}, file_list.name_sort {0}",
    DueSort.NAME: "file_list.name_sort {0}",
    DueSort.NEIGHBOURHOOD: "file_list.area_sort {0}, last_met {0}, file_list.name_sort {0}",
    DueSort.CENTRE: "centre.name IS NULL {0}, centre.name {0}, last_met {0}, file_list.name_sort {0}",
}

_SHOWN = (
    "file_list.file_id, file_list.file_no, file_list.first_name, file_list.last_name,"
    " file_list.national_id, file_list.neighbourhood, file_list.mobile, coalesce(centre.name, '')"
)


def _listed(column: str, values: tuple[Any, ...]) -> Clause:
    return f"{column} IN (SELECT value FROM json_each(?))", [json.dumps(list(values))]


def _narrowing(chosen: VisitFilter, visitor: str) -> list[Clause]:
    found: list[Clause] = []
    if chosen.neighbourhoods:
        found.append(_listed("file_list.neighbourhood", chosen.neighbourhoods))
    if chosen.centres:
        found.append(_listed("coalesce(case_file.centre_id, 0)", chosen.centres))
    if chosen.visitors:
        found.append(_listed(visitor, chosen.visitors))
    return found


def narrowed(chosen: VisitFilter) -> Clause:
    """The condition of a filter's neighbourhoods, centres and visitors; true for none of them."""
    clauses = _narrowing(chosen, "visit.visitor")
    return _joined(clauses) if clauses else ("true", [])


def _joined(clauses: list[Clause]) -> Clause:
    return (
        " AND ".join(clause for clause, _ in clauses),
        [value for _, values in clauses for value in values],
    )


# The due list


def _due_conditions(chosen: VisitFilter, stale: date) -> list[Clause]:
    clauses: list[Clause] = [(DUE, [stale.isoformat()]), *_narrowing(chosen, LAST_VISITOR)]
    if chosen.planned is not None:
        clauses.append((f"plan.id IS {'NOT ' if chosen.planned else ''}NULL", []))
    return clauses


def _count_due(raw: Any, chosen: VisitFilter, where: str, values: list[Any]) -> int:
    listed = _LISTED if chosen.neighbourhoods else ""
    planned = _PLAN if chosen.planned is not None else ""
    statement = f"SELECT count(*) FROM case_file {listed} {planned} WHERE {where}"
    return int(raw.execute(statement, values).fetchone()[0])


def due_page(
    raw: Any,
    chosen: VisitFilter,
    today: date,
    sort: DueSort = DueSort.LAST_MET,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> DuePage:
    """One page of the due list; in three statements."""
    months = value_in_force(raw, DatedRule.VISIT_MONTHS, today)
    where, values = _joined(_due_conditions(chosen, stale_since(today, months)))
    total = _count_due(raw, chosen, where, values)
    order = _DUE_ORDER[sort].format("DESC" if descending else "ASC")
    statement = f"""
        SELECT {_SHOWN}, {LAST_MET} AS last_met, {LAST_VISITOR}, case_file.opened_on, plan.planned_on,
            coalesce(plan.id, 0)
        FROM case_file {_LISTED} {_PLAN} LEFT JOIN centre ON centre.id = case_file.centre_id
        WHERE {where} ORDER BY {order}, case_file.id LIMIT ? OFFSET ?"""
    found = raw.execute(statement, (*values, limit, offset)).fetchall()
    return DuePage(tuple(_due_row(row, months, today) for row in found), total)


def _due_row(row: tuple[Any, ...], months: int, today: date) -> DueRow:
    (
        file_id, file_no, first, last, national_id, area, mobile, centre, last_met, visitor, opened_on,
        planned_on, visit_id,
    ) = row  # fmt: skip
    met = iso_day(last_met)
    due = due_on(met, iso_day(opened_on), months)
    return DueRow(
        file_id, file_no, first, last, national_id, area, mobile, centre, met, visitor, due,
        overdue_days(due, today), iso_day(planned_on), visit_id,
    )  # fmt: skip


_COUNTS = f"""
SELECT (SELECT count(*) FROM case_file WHERE {DUE}),
    (SELECT count(*) FROM visit JOIN case_file ON case_file.id = visit.file_id
        WHERE visit.state = 'planned' AND {DUE}),
    (SELECT count(*) FROM visit WHERE state = 'planned'),
    (SELECT count(*) FROM visit WHERE state = 'planned' AND planned_on = ?),
    (SELECT count(*) FROM visit WHERE state = 'planned' AND planned_on < ?),
    (SELECT count(*) FROM visit WHERE {VISITED} AND visited_on > ?)
"""


def counts(raw: Any, today: date) -> VisitCounts:
    """What is due and planned on a day, in two statements."""
    stale = stale_since(today, value_in_force(raw, DatedRule.VISIT_MONTHS, today)).isoformat()
    now = today.isoformat()
    due, due_planned, planned, for_today, late, done = raw.execute(
        _COUNTS, (stale, stale, now, now, stale)
    ).fetchone()
    return VisitCounts(due, due - due_planned, planned, for_today, late, done)


_AHEAD = f"""
SELECT (SELECT count(*) FROM visit WHERE state = 'planned' AND planned_on < ?1),
    (SELECT count(*) FROM visit WHERE state = 'planned' AND planned_on BETWEEN ?1 AND ?2),
    (SELECT count(*) FROM case_file WHERE {DUE.replace("?", "?3")} AND NOT EXISTS
        (SELECT 1 FROM visit WHERE visit.file_id = case_file.id AND visit.state = 'planned'))
"""


def ahead(raw: Any, today: date, until: date) -> tuple[int, int, int]:
    """Plans of days gone by, plans up to and with `until`, files due that nobody planned; two statements."""
    stale = stale_since(today, value_in_force(raw, DatedRule.VISIT_MONTHS, today))
    late, soon, due = raw.execute(
        _AHEAD, (today.isoformat(), until.isoformat(), stale.isoformat())
    ).fetchone()
    return late, soon, due


# Visits planned, done, given up

_VISIT = f"""
SELECT visit.id, visit.version, {_SHOWN}, visit.kind, visit.state, visit.planned_on, visit.visited_on,
    visit.visitor, visit.result, visit.report, visit.reason, case_file.coverage, {told_of("visit")}
FROM visit
JOIN case_file ON case_file.id = visit.file_id
{_LISTED}
LEFT JOIN centre ON centre.id = case_file.centre_id
"""

_VISIT_DAY = "coalesce(visit.visited_on, visit.planned_on, '')"
_VISIT_ORDER = {
    VisitSort.DAY: f"{_VISIT_DAY} {{0}}, file_list.area_sort, file_list.name_sort",
    VisitSort.NAME: f"file_list.name_sort {{0}}, {_VISIT_DAY} DESC",
    VisitSort.NEIGHBOURHOOD: f"file_list.area_sort {{0}}, {_VISIT_DAY} {{0}}, file_list.name_sort",
    VisitSort.VISITOR: f"visit.visitor {{0}}, {_VISIT_DAY} {{0}}, file_list.area_sort, file_list.name_sort",
}


def visit_page(
    raw: Any,
    chosen: VisitFilter,
    sort: VisitSort = VisitSort.DAY,
    descending: bool = False,
    offset: int = 0,
    limit: int = 200,
) -> VisitPage:
    """One page of the visits in some states, in two statements."""
    clauses = _narrowing(chosen, "visit.visitor")
    # Written out: a value bound at run time would keep SQLite from the indexes of one state.
    states = chosen.states or tuple(VisitState)
    clauses.append((f"visit.state IN ({', '.join(repr(str(state)) for state in states)})", []))
    if chosen.results:
        clauses.append(_listed("visit.result", tuple(str(result) for result in chosen.results)))
    if chosen.since is not None:
        clauses.append((f"{_VISIT_DAY} >= ?", [chosen.since.isoformat()]))
    if chosen.until is not None:
        clauses.append((f"{_VISIT_DAY} <= ?", [chosen.until.isoformat()]))
    where, values = _joined(clauses)
    joins = "JOIN case_file ON case_file.id = visit.file_id" if chosen.centres else ""
    listed = "JOIN file_list ON file_list.file_id = visit.file_id" if chosen.neighbourhoods else ""
    total = raw.execute(f"SELECT count(*) FROM visit {joins} {listed} WHERE {where}", values).fetchone()[0]
    order = _VISIT_ORDER[sort].format("DESC" if descending else "ASC")
    statement = f"{_VISIT} WHERE {where} ORDER BY {order}, visit.id LIMIT ? OFFSET ?"
    found = raw.execute(statement, (*values, limit, offset)).fetchall()
    return VisitPage(tuple(visit_row(row) for row in found), int(total))


def visit_row(row: tuple[Any, ...]) -> VisitRow:
    """A driver row of the statement above as facts."""
    (
        visit_id, version, file_id, file_no, first, last, national_id, area, mobile, centre, kind, state,
        planned_on, visited_on, visitor, result, report, reason, coverage, *struck,
    ) = row  # fmt: skip
    return VisitRow(
        visit_id, version, file_id, file_no, first, last, national_id, area, mobile, centre,
        VisitKind(kind), VisitState(state), iso_day(planned_on), iso_day(visited_on), visitor,
        VisitResult(result) if result else None, report, reason, Coverage(coverage),
        mistake(*struck),
    )  # fmt: skip


_FILE = f"""
SELECT case_file.id, case_file.file_no, case_file.coverage, case_file.opened_on, {LAST_MET},
    case_file.version, coalesce(case_file.centre_id, 0), coalesce(centre.name, '')
FROM case_file LEFT JOIN centre ON centre.id = case_file.centre_id WHERE case_file.file_no = ?
"""


def file_visits(raw: Any, file_no: str, today: date) -> FileVisits | None:
    """The visits of one file, newest first, in three statements; None when there is no such file."""
    row = raw.execute(_FILE, (file_no,)).fetchone()
    if row is None:
        return None
    months = value_in_force(raw, DatedRule.VISIT_MONTHS, today)
    order = f"visit.state <> 'planned', {_VISIT_DAY} DESC, visit.id DESC"
    found = raw.execute(f"{_VISIT} WHERE visit.file_id = ? ORDER BY {order}", (row[0],)).fetchall()
    met = iso_day(row[4])
    due = due_on(met, iso_day(row[3]), months) if row[2] == Coverage.COVERED else None
    visits = tuple(visit_row(each) for each in found)
    late = overdue_days(due, today)
    return FileVisits(row[1], visits, met, due, late, months, row[5], row[6], row[7])


_CHOICES = """
SELECT 'area', name, 0 FROM neighbourhood
UNION ALL SELECT 'centre', name, id FROM centre WHERE closed = 0
UNION ALL SELECT 'visitor', visitor, 0 FROM (SELECT DISTINCT visitor FROM visit WHERE visitor <> '')
UNION ALL SELECT 'day', planned_on, count(*) FROM visit WHERE state = 'planned' GROUP BY planned_on
"""


def choices(raw: Any) -> Choices:
    """What the lists can be filtered by, in Persian order, in one statement."""
    found = sorted(raw.execute(_CHOICES).fetchall(), key=lambda row: sort_key(row[1]))
    return Choices(
        tuple(name for kind, name, _ in found if kind == "area"),
        tuple((row_id, name) for kind, name, row_id in found if kind == "centre"),
        tuple(name for kind, name, _ in found if kind == "visitor"),
        tuple((date.fromisoformat(name), visits) for kind, name, visits in found if kind == "day"),
    )
