# SPDX-License-Identifier: Apache-2.0
"""Positive-life centres through the door: kept, closed, their files, two desks, warnings without blocks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.centre import Load, LoadState
from welfare_desk.domain.casework.visit import VisitResult
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.domain.summary.visits import AreaFiles, Centre, VisitFilter
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.casework.centres import (
    AddCentre,
    AskAreas,
    AskCentres,
    AssignFile,
    AssignNeighbourhoods,
    CentreKept,
    CloseCentre,
    EditCentre,
    Preview,
    add_centre,
    assign_centre,
    assign_neighbourhoods,
    assign_preview,
    close_centre,
    edit_centre,
    list_areas,
    list_centres,
)
from welfare_desk.services.casework.visit_lists import AskFileVisits, ListDue, file_visits, visits_due
from welfare_desk.services.casework.visits import RecordVisit, record_visit
from welfare_desk.services.office_settings import AddRule, add_rule
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail

ALI, FATEMEH, ZAHRA, SAKINEH = (f"1400-0000{number}" for number in range(1, 5))
TODAY = from_jalali(1404, 7, 30)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


def refused(session: Session, command: Any, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as found:
        session.do(command, facts)
    return found.value


def centre(session: Session, centre_id: int) -> Centre:
    [found] = [each for each in session.ask(list_centres, AskCentres()) if each.id == centre_id]
    return found


def opened(session: Session, code: str, *areas: str, capacity: str = "") -> int:
    fields = {"code": code, "name": f"مرکز {code}", "capacity": capacity}
    return session.do(add_centre, AddCentre(fields, areas)).id


def belongs(session: Session, file_no: str) -> str:
    return session.ask(file_visits, AskFileVisits(file_no)).centre


def test_a_centre_is_opened_with_the_usual_capacity(session: Session) -> None:
    fields = {"code": "۸۰۷", "name": "باران", "leader": "رضایی", "phone": "021 5632"}
    kept = session.do(add_centre, AddCentre(fields, ("زرافشان", "محلهٔ تازه")))
    areas = ("زرافشان", "محلهٔ تازه")
    assert kept == CentreKept(1, 1, "807", Load(0, 600, 3), neighbourhoods=areas)
    found = centre(session, 1)
    assert (found.name, found.phone, found.neighbourhoods) == ("باران", "0215632", ("زرافشان", "محلهٔ تازه"))


def test_every_bad_field_is_told(session: Session) -> None:
    opened(session, "807")
    error = refused(session, add_centre, AddCentre({"code": "807", "name": "", "capacity": "صد"}))
    assert (error.code, error.facts["fields"], error.facts["codes"]) == (
        "bad_fields",
        ["name", "capacity", "code"],
        ["required", "bad_centre_size", "centre_code_taken"],
    )


def test_two_desks_on_one_centre(session: Session) -> None:
    opened(session, "807")
    fields = {"code": "807", "name": "باران"}
    assert session.do(edit_centre, EditCentre(1, 1, fields, ("زرافشان",))).version == 2
    stale = refused(session, edit_centre, EditCentre(1, 1, {"code": "807", "name": "ابر"}))
    assert (stale.code, stale.facts["by"]) == ("stale_row", offices.ADMIN)
    assert centre(session, 1).neighbourhoods == ("زرافشان",)
    assert refused(session, edit_centre, EditCentre(9, 1, fields)).code == "centre_not_found"


def test_two_desks_on_the_neighbourhoods_of_a_centre(session: Session) -> None:
    opened(session, "807")
    fields = {"code": "807", "name": "مرکز 807"}
    assert session.do(edit_centre, EditCentre(1, 1, fields, ("زرافشان",))).version == 2
    assert session.do(edit_centre, EditCentre(1, 2, fields, ("زرافشان",))).version == 2
    assert refused(session, edit_centre, EditCentre(1, 1, fields, ("قائمیه",))).code == "stale_row"
    assert centre(session, 1).neighbourhoods == ("زرافشان",)


def test_who_loses_a_neighbourhood_is_another_version(session: Session) -> None:
    loser = opened(session, "1", "زرافشان", "قائمیه")
    winner = opened(session, "2")
    fields = {"code": "2", "name": "مرکز 2"}
    won = session.do(edit_centre, EditCentre(winner, 1, fields, ("زرافشان", "قائمیه")))
    assert (won.version, centre(session, loser).version) == (2, 2)
    shown = EditCentre(loser, 1, {"code": "1", "name": "باران"}, ("زرافشان", "قائمیه"))
    stale = refused(session, edit_centre, shown)
    assert (stale.code, stale.facts["by"]) == ("stale_row", offices.ADMIN)
    assert centre(session, winner).neighbourhoods == ("زرافشان", "قائمیه")
    [entry] = session.ask(list_trail, ListTrail(TrailFilter(commands=("casework.edit_centre",)))).rows
    assert entry.entities == ("centre:1", "centre:2")
    opened(session, "3", "قائمیه")
    entry = session.ask(list_trail, ListTrail(TrailFilter(commands=("casework.add_centre",)))).rows[0]
    assert (entry.entities, centre(session, winner).version) == (("centre:2", "centre:3"), 3)


def test_a_neighbourhood_is_served_by_one_centre(session: Session) -> None:
    first = opened(session, "1", "زرافشان", "قائمیه")
    second = opened(session, "2", "زرافشان")
    assert centre(session, first).neighbourhoods == ("قائمیه",)
    assert centre(session, second).neighbourhoods == ("زرافشان",)
    assert session.ask(list_areas, AskAreas()) == (
        AreaFiles("زرافشان", "مرکز 2", second, 1, 1),
        AreaFiles("قائمیه", "مرکز 1", first, 1, 1),
    )


def test_one_file_is_handed_over_and_back(session: Session) -> None:
    made = opened(session, "807")
    assert session.do(assign_centre, AssignFile(ALI, 1, made)).load == Load(1, 600, 3)
    assert belongs(session, ALI) == "مرکز 807"
    assert refused(session, assign_centre, AssignFile(ALI, 1, 0)).code == "stale_row"
    session.do(assign_centre, AssignFile(ALI, 2, 0))
    assert belongs(session, ALI) == ""
    assert refused(session, assign_centre, AssignFile(ALI, 3, 99)).code == "centre_not_found"


def test_all_files_of_its_neighbourhoods_are_handed_over_after_a_look(session: Session) -> None:
    other = opened(session, "1", capacity="5")
    session.do(assign_centre, AssignFile(FATEMEH, 1, other))
    made = opened(session, "2", "زرافشان", "قائمیه", capacity="1")
    asked = AssignNeighbourhoods(made)
    assert session.ask(assign_preview, asked) == Preview(
        1, 1, Load(0, 1, 1), with_free=Load(1, 1, 1), with_all=Load(2, 1, 1)
    )
    assert session.do(assign_neighbourhoods, asked).files == 1  # the applicant of زرافشان is not covered yet
    given = session.do(assign_neighbourhoods, AssignNeighbourhoods(made, also_of_others=True))
    assert (given.files, given.load.state, given.load.over) == (1, LoadState.OVER, 1)  # told, not forbidden
    assert (belongs(session, ALI), belongs(session, FATEMEH), belongs(session, ZAHRA)) == (
        "مرکز 2",
        "مرکز 2",
        "",
    )
    assert session.do(assign_neighbourhoods, asked).files == 0


def test_a_centre_with_files_closes_only_when_they_go_somewhere(session: Session) -> None:
    first, second = opened(session, "1", "زرافشان"), opened(session, "2")
    session.do(assign_centre, AssignFile(ALI, 1, first))
    session.do(assign_centre, AssignFile(SAKINEH, 1, first))
    error = refused(session, close_centre, CloseCentre(first, 1))
    assert (error.code, error.facts) == ("centre_has_files", {"files": 2})
    assert centre(session, first).closed is False
    closed = session.do(close_centre, CloseCentre(first, 1, move_to=second))
    assert (closed.load, belongs(session, ALI)) == (Load(0, 600, 3), "مرکز 2")
    assert centre(session, first).neighbourhoods == ()
    assert refused(session, assign_centre, AssignFile(ZAHRA, 1, first)).code == "centre_closed"
    assert refused(session, close_centre, CloseCentre(second, 1, move_to=first)).code == "centre_closed"
    assert session.do(close_centre, CloseCentre(second, 1, let_go=True)).load.files == 0
    session.do(close_centre, CloseCentre(first, 2, closed=False))
    assert [each.closed for each in session.ask(list_centres, AskCentres())] == [False, True]


def test_a_centre_that_works_again_takes_back_the_files_that_its_closing_has_moved(session: Session) -> None:
    first, second = opened(session, "1", "زرافشان"), opened(session, "2")
    for number in (ALI, FATEMEH, ZAHRA):
        session.do(assign_centre, AssignFile(number, 1, first))
    closed = session.do(close_centre, CloseCentre(first, centre(session, first).version, move_to=second))
    assert (len(closed.moved), belongs(session, ALI)) == (3, "مرکز 2")
    session.do(assign_centre, AssignFile(ZAHRA, 3, 0))
    again = CloseCentre(first, closed.version, closed=False, move_to=second, bring_back=closed.moved)
    session.do(close_centre, again)
    assert [belongs(session, number) for number in (ALI, FATEMEH, ZAHRA)] == ["مرکز 1", "مرکز 1", ""]


def test_a_centre_tells_what_it_carries_and_visits(session: Session) -> None:
    made = opened(session, "807", "زرافشان")
    for file_no in (ALI, FATEMEH):
        session.do(assign_centre, AssignFile(file_no, 1, made))
    session.do(record_visit, RecordVisit(ALI, TODAY, VisitResult.MET))
    session.do(record_visit, RecordVisit(ZAHRA, TODAY, VisitResult.MET))
    found = centre(session, made)
    assert (found.load, found.due, found.done) == (Load(2, 600, 3), 1, 1)
    page = session.ask(visits_due, ListDue(VisitFilter(centres=(made,))))
    assert [row.file_no for row in page.rows] == [FATEMEH]


def test_the_usual_capacity_is_a_dated_rule(session: Session) -> None:
    with session._store.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO dated_rule (name, since, value) VALUES ('centre_capacity', '2025-03-21', 450)"
        )
        connection.commit()
    opened(session, "807")
    assert centre(session, 1).load == Load(0, 450, 3)


def test_what_a_social_worker_carries_is_a_dated_rule(session: Session) -> None:
    opened(session, "807")
    assert (centre(session, 1).load, centre(session, 1).load.room) == (Load(0, 600, 3, 200), 600)
    session.do(add_rule, AddRule(DatedRule.FILES_PER_WORKER, session.today(), 100, "بخشنامهٔ ۱۲"))
    assert (centre(session, 1).load, centre(session, 1).load.room) == (Load(0, 600, 3, 100), 300)
    made = session.do(add_centre, AddCentre({"code": "808", "name": "نسیم"}, ()))
    assert made.load == Load(0, 600, 6, 100)
