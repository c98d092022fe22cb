# SPDX-License-Identifier: Apache-2.0
"""Scenes of visits and positive-life centres."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.services.casework import centres, visit_sheets, visits
from welfare_desk.services.session import Session


def plan(session: Session, identifier: str) -> visits.VisitKept:
    """A visit planned for a file of its own."""
    facts = visits.PlanVisit(file(session, identifier), session.today(), CANARY)
    return session.do(visits.plan_visit, facts)


def centre(session: Session, identifier: str, *areas: str) -> int:
    """A centre with a code of its own."""
    fields = {"code": identifier, "name": CANARY, "leader": CANARY}
    return session.do(centres.add_centre, centres.AddCentre(fields, areas)).id


@scene(visits.plan_visit)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return visits.PlanVisit(file(session, identifier), session.today(), CANARY)


@scene(visits.change_plan)
def _(session: Session, _turn: int, identifier: str) -> Any:
    day = session.today() + timedelta(days=1)
    return visits.ChangePlan(plan(session, identifier).visit_id, 1, day, f"{CANARY} دوم")


@scene(visits.plan_visits)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return visits.PlanVisits((file(session, identifier),), session.today(), CANARY)


@scene(visits.record_visit)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = plan(session, identifier)
    return visits.RecordVisit(kept.file_no, session.today(), VisitResult.MET, CANARY, CANARY)


@scene(visits.give_up_visit)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return visits.GiveUpVisit(plan(session, identifier).visit_id, 1, CANARY)


@scene(visits.take_back_visit)
def _(session: Session, _turn: int, identifier: str) -> Any:
    kept = plan(session, identifier)
    facts = visits.RecordVisit(kept.file_no, session.today(), VisitResult.MET, report=CANARY)
    done = session.do(visits.record_visit, facts)
    return visits.TakeBackVisit(done.visit_id, done.version, CANARY)


@scene(visits.unplan_visits)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return visits.UnplanVisits((visits.PlanRef(plan(session, identifier).visit_id, 1),), CANARY)


@scene(centres.add_centre)
def _(_session: Session, turn: int, identifier: str) -> Any:
    return centres.AddCentre({"code": identifier, "name": CANARY}, (f"محلهٔ {turn}",))


@scene(centres.edit_centre)
def _(session: Session, turn: int, identifier: str) -> Any:
    made = centre(session, identifier)
    return centres.EditCentre(made, 1, {"code": identifier, "name": f"{CANARY} نو"}, (f"محلهٔ {turn}",))


@scene(centres.close_centre)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return centres.CloseCentre(centre(session, identifier), 1)


@scene(centres.assign_centre)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return centres.AssignFile(file(session, identifier), 1, centre(session, identifier))


@scene(centres.assign_neighbourhoods)
def _(session: Session, _turn: int, identifier: str) -> Any:
    file(session, identifier)  # of the neighbourhood below
    return centres.AssignNeighbourhoods(centre(session, identifier, "زرافشان"))


@scene(visit_sheets.print_visit_form)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return visit_sheets.PrintVisitForm(file(session, identifier))


@scene(visit_sheets.print_visit_forms)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return visit_sheets.PrintVisitForms((file(session, identifier),))


@scene(visit_sheets.print_visit_day)
def _(session: Session, _turn: int, identifier: str) -> Any:
    plan(session, identifier)
    return visit_sheets.PrintVisitDay(session.today())
