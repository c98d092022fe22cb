# SPDX-License-Identifier: Apache-2.0
"""Where a client was met decides which plan that was, and whether the visit is counted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import people
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.services.casework.visit_lists import (
    AskFileVisits,
    AskVisitCounts,
    file_visits,
    visits_due_count,
)
from welfare_desk.services.casework.visits import PlanVisit, RecordVisit, plan_visit, record_visit
from welfare_desk.services.session import Session

ALI, FATEMEH, ZAHRA, SAKINEH = (f"1400-0000{number}" for number in range(1, 5))
TODAY = from_jalali(1404, 7, 30)
MET, AWAY = VisitResult.MET, VisitResult.NOT_AT_HOME


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("planned", "kind", "stands"),
    [
        (VisitKind.HOME, VisitKind.PHONE, True),
        (VisitKind.HOME, VisitKind.OFFICE, True),
        (VisitKind.PHONE, VisitKind.HOME, True),
        (VisitKind.HOME, VisitKind.CARE_HOME, False),
        (VisitKind.PHONE, VisitKind.PHONE, False),
    ],
)
def test_a_call_does_not_use_up_a_plan_to_go_there(
    session: Session, planned: VisitKind, kind: VisitKind, stands: bool
) -> None:
    plan = session.do(plan_visit, PlanVisit(ALI, TODAY, kind=planned))
    done = session.do(record_visit, RecordVisit(ALI, TODAY, MET, kind=kind))
    states = {visit.visit_id: visit.state for visit in session.ask(file_visits, AskFileVisits(ALI)).visits}
    assert states == (
        {plan.visit_id: VisitState.PLANNED, done.visit_id: VisitState.DONE}
        if stands
        else {plan.visit_id: VisitState.DONE}
    )


def test_only_who_was_met_at_home_is_counted_as_visited(session: Session) -> None:
    for number, kind, result in (
        (ALI, VisitKind.HOME, MET),
        (FATEMEH, VisitKind.CARE_HOME, MET),
        (ZAHRA, VisitKind.PHONE, MET),
        (SAKINEH, VisitKind.OFFICE, MET),
        (SAKINEH, VisitKind.HOME, AWAY),
    ):
        session.do(record_visit, RecordVisit(number, TODAY, result, kind=kind))
    assert session.ask(visits_due_count, AskVisitCounts()).done == 2
