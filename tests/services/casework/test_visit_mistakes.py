# SPDX-License-Identifier: Apache-2.0
"""A visit recorded by mistake is struck in sight; what had been planned is planned anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.services.casework.test_visits import (
    ALI,
    FATEMEH,
    MET,
    TODAY,
    WHY,
    ZAHRA,
    due,
    met,
    refused,
    rows,
)
from tests.support import people
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.visit_lists import AskFileVisits, file_visits
from welfare_desk.services.casework.visits import (
    GiveUpVisit,
    PlanVisit,
    TakeBackVisit,
    VisitKept,
    give_up_visit,
    plan_visit,
    take_back_visit,
)
from welfare_desk.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        yield opened


def test_a_mistaken_record_of_a_plan_is_taken_back(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    met(session, ALI, TODAY, report="پروندهٔ دیگری بود")
    again = session.do(take_back_visit, TakeBackVisit(1, 2, WHY))
    assert again == VisitKept(2, 1, ALI, VisitState.PLANNED)
    row, struck = session.ask(file_visits, AskFileVisits(ALI)).visits
    assert (row.result, row.visited_on, row.report, row.planned_on) == (None, None, "", TODAY)
    assert (struck.result, struck.visited_on, struck.report) == (MET, TODAY, "پروندهٔ دیگری بود")
    assert struck.mistake is not None
    assert struck.mistake.why == WHY
    assert refused(session, take_back_visit, TakeBackVisit(1, 3, WHY)).code == "visit_not_allowed"
    assert refused(session, give_up_visit, GiveUpVisit(1, 2, "دیر")).code == "stale_row"


def test_a_mistaken_record_without_a_plan_is_struck(session: Session) -> None:
    met(session, ALI, TODAY)
    assert refused(session, take_back_visit, TakeBackVisit(1, 1)).code == "bad_fields"
    assert session.do(take_back_visit, TakeBackVisit(1, 1, WHY)).state is VisitState.STRUCK
    assert rows(session) == [(ALI, VisitState.STRUCK, None, TODAY, MET)]
    assert due(session) == [ALI, FATEMEH, ZAHRA]
    met(session, ALI, TODAY)  # the same visit may be recorded rightly
    assert due(session) == [FATEMEH, ZAHRA]
    told = session.ask(show, ShowFile(ALI)).timeline
    lines = [(one.kind, one.code, one.struck) for one in told if "visit" in (one.kind, one.code)]
    assert sorted(lines) == [("undo", "visit", False), ("visit", "met", False), ("visit", "met", True)]


def test_a_visit_given_up_by_mistake_is_planned_anew(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY, "کریمی"))
    session.do(give_up_visit, GiveUpVisit(1, 1, "سفر"))
    session.do(take_back_visit, TakeBackVisit(1, 2, WHY))
    plan, struck = session.ask(file_visits, AskFileVisits(ALI)).visits
    assert (plan.state, plan.planned_on, plan.visitor) == (VisitState.PLANNED, TODAY, "کریمی")
    assert (struck.state, struck.reason) == (VisitState.STRUCK, "سفر")


def test_a_record_is_not_taken_back_onto_another_plan(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    met(session, ALI, TODAY)
    session.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(1)))
    assert refused(session, take_back_visit, TakeBackVisit(1, 2, WHY)).code == "visit_planned_already"
