# SPDX-License-Identifier: Apache-2.0
"""What the sheets of visits need."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.casework.person import size_of
from welfare_desk.domain.casework.visit import VisitKind, VisitState
from welfare_desk.domain.summary.visit_sheets import DayVisit, VisitForm
from welfare_desk.domain.summary.visits import VisitFilter
from welfare_desk.storage.casework import files, visit_lists
from welfare_desk.storage.casework.home_visits import LAST_MET
from welfare_desk.storage.casework.lifespans import LIVING
from welfare_desk.storage.metadata import iso_day

_DAY = """
SELECT file_list.file_no, trim(file_list.first_name || ' ' || file_list.last_name), file_list.neighbourhood,
    household.address, file_list.mobile, coalesce(person.phone, ''),
    household.declared_size, {living},
    visit.visitor, visit.kind,
    {last_met}
FROM visit
JOIN case_file ON case_file.id = visit.file_id
JOIN file_list ON file_list.file_id = case_file.id
JOIN person ON person.id = case_file.person_id
JOIN household ON household.id = case_file.household_id
WHERE visit.state = 'planned' AND visit.planned_on = ? AND case_file.coverage NOT IN ({ended}) AND {narrowed}
ORDER BY file_list.area_sort, household.address, file_list.name_sort, visit.id
"""


def day_visits(raw: Any, on: date, chosen: VisitFilter) -> tuple[DayVisit, ...]:
    """The visits planned for a day under a filter, by neighbourhood and address, in one statement.

    A file that has ended since it was planned is left out: nobody knocks at the door of the dead.
    """
    narrowed, values = visit_lists.narrowed(chosen)
    ended = ", ".join(f"'{state}'" for state in sorted(ENDED))
    rows = raw.execute(
        _DAY.format(narrowed=narrowed, ended=ended, last_met=LAST_MET, living=LIVING),
        (on.isoformat(), *values),
    ).fetchall()
    return tuple(
        DayVisit(
            file_no, name, area, address, mobile, phone, size_of(declared, living), visitor,
            VisitKind(kind), iso_day(met),
        )
        for file_no, name, area, address, mobile, phone, declared, living, visitor, kind, met in rows
    )  # fmt: skip


def form(raw: Any, file_no: str, today: date) -> VisitForm:
    """A file with its plan and its last visit; RuleError `file_not_found`."""
    summary = files.show(raw, file_no)
    seen = visit_lists.file_visits(raw, summary.file.file_no, today)
    assert seen is not None
    plan = next((visit for visit in seen.visits if visit.state is VisitState.PLANNED), None)
    last = next((visit for visit in seen.visits if visit.state is VisitState.DONE), None)
    return VisitForm(summary, seen.centre, plan, last)
