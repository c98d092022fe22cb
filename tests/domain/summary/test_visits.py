# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.summary.visits import FileVisits, VisitRow, VisitStanding, standing

MAY, JUNE, DUE = date(2025, 5, 1), date(2025, 6, 1), date(2025, 11, 1)


PLANNED = VisitRow(
    visit_id=1, version=1, file_id=1, file_no="1400-00001", first_name="", last_name="", national_id="",
    neighbourhood="", mobile="", centre="", kind=VisitKind.OFFICE, state=VisitState.PLANNED, planned_on=None,
    visited_on=None, visitor="", result=None, report="", reason="",
)  # fmt: skip


def visit(state: VisitState, **more: Any) -> VisitRow:
    return replace(PLANNED, state=state, **more)


def of(*visits: VisitRow, due: date | None = DUE) -> VisitStanding:
    return standing(FileVisits("1400-00001", visits, None, due, 0, 6, 1, 0, ""))


PLAN = visit(VisitState.PLANNED, planned_on=JUNE, visitor="آقای نوری")
DONE = visit(VisitState.DONE, visited_on=MAY, visitor="خانم رضایی", result=VisitResult.MET)
OLDER = visit(VisitState.DONE, visited_on=date(2024, 1, 1), result=VisitResult.REFUSED)
GIVEN_UP = visit(VisitState.GIVEN_UP, planned_on=JUNE, reason="سفر")


def test_where_a_file_stands_with_its_visits():
    last = VisitStanding(MAY, VisitKind.OFFICE, "خانم رضایی", VisitResult.MET, None, DUE)
    assert [of(), of(PLAN), of(DONE, OLDER), of(PLAN, GIVEN_UP, DONE), of(GIVEN_UP, due=None)] == [
        VisitStanding(due_on=DUE),
        VisitStanding(planned_on=JUNE, due_on=DUE),
        last,
        VisitStanding(MAY, VisitKind.OFFICE, "خانم رضایی", VisitResult.MET, JUNE, DUE),
        VisitStanding(),
    ]
