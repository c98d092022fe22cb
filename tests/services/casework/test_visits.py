# SPDX-License-Identifier: Apache-2.0
"""Visits through the door: plans, records, corrections, two desks, and the lists they stand in."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.visits import DueSort, VisitCounts, VisitFilter, VisitSort
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.visit_lists import (
    AskFileVisits,
    AskVisitChoices,
    AskVisitCounts,
    ListDue,
    ListVisits,
    file_visits,
    list_visits,
    visit_choices,
    visits_due,
    visits_due_count,
)
from welfare_desk.services.casework.visits import (
    ChangePlan,
    GiveUpVisit,
    NotPlanned,
    PlanRef,
    PlanVisit,
    PlanVisits,
    RecordVisit,
    TakeBackVisit,
    UnplanVisits,
    VisitKept,
    change_plan,
    give_up_visit,
    plan_visit,
    plan_visits,
    record_visit,
    take_back_visit,
    unplan_visits,
)
from welfare_desk.services.session import Session

ALI, FATEMEH, ZAHRA, SAKINEH = (f"1400-0000{number}" for number in range(1, 5))
TODAY = from_jalali(1404, 7, 30)
WHY = "اشتباه"
MET, AWAY = VisitResult.MET, VisitResult.NOT_AT_HOME


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = people.peopled_office(tmp_path)
    yield opened
    opened.close()


def refused(session: Session, command: Any, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as found:
        session.do(command, facts)
    return found.value


def due(session: Session, chosen: VisitFilter | None = None) -> list[str]:
    return [row.file_no for row in session.ask(visits_due, ListDue(chosen or VisitFilter())).rows]


def met(session: Session, file_no: str, on: date, result: VisitResult = MET, **more: Any) -> VisitKept:
    return session.do(record_visit, RecordVisit(file_no, on, result, **more))


def rows(session: Session, *states: VisitState) -> list[tuple[Any, ...]]:
    page = session.ask(list_visits, ListVisits(VisitFilter(states=states)))
    return [(row.file_no, row.state, row.planned_on, row.visited_on, row.result) for row in page.rows]


def test_a_plan_is_made_carried_out_and_told(session: Session) -> None:
    day = TODAY + timedelta(3)
    kept = session.do(plan_visit, PlanVisit(ALI, day, " ز.  رضايي "))
    assert kept == VisitKept(1, 1, ALI, VisitState.PLANNED)
    assert rows(session, VisitState.PLANNED) == [(ALI, VisitState.PLANNED, day, None, None)]
    done = met(session, ALI, TODAY, report="وضع مسکن  بد است\n\n", visitor="ز. رضایی")
    assert done == VisitKept(1, 2, ALI, VisitState.DONE)
    [row] = session.ask(file_visits, AskFileVisits("۱۴۰۰-۰۰۰۰۱")).visits
    assert (row.visitor, row.report, row.planned_on, row.visited_on) == (
        "ز. رضایی",
        "وضع مسکن بد است",
        day,
        TODAY,
    )


def test_a_covered_file_is_due_until_its_client_is_met(session: Session) -> None:
    assert due(session) == [ALI, FATEMEH, ZAHRA]  # an applicant is not under cover
    met(session, ALI, from_jalali(1404, 1, 31))
    met(session, FATEMEH, from_jalali(1404, 2, 1))
    met(session, ZAHRA, TODAY, AWAY)
    assert due(session) == [ZAHRA, ALI]
    ali = session.ask(file_visits, AskFileVisits(ALI))
    assert (ali.last_met_on, ali.due_on, ali.overdue) == (from_jalali(1404, 1, 31), TODAY, 0)
    zahra = session.ask(file_visits, AskFileVisits(ZAHRA))
    overdue = (TODAY - people.OPENED).days
    assert (zahra.last_met_on, zahra.due_on, zahra.overdue) == (None, people.OPENED, overdue)
    assert session.ask(file_visits, AskFileVisits(SAKINEH)).due_on is None
    session.do(record_coverage, RecordCoverage(ZAHRA, Coverage.DISCHARGED, TODAY, reason="اشتغال"))
    assert due(session) == [ALI]


@pytest.mark.parametrize(
    ("kind", "counts"),
    [
        (VisitKind.HOME, True),
        (VisitKind.CARE_HOME, True),  # whoever lives in a centre is at home there
        (VisitKind.OFFICE, False),
        (VisitKind.PHONE, False),
    ],
)
def test_only_who_was_met_at_home_is_due_no_more(session: Session, kind: VisitKind, counts: bool) -> None:
    day = TODAY - timedelta(1)
    met(session, ALI, day, kind=kind)
    assert (ALI in due(session)) is not counts
    seen = session.ask(file_visits, AskFileVisits(ALI))
    assert (len(seen.visits), seen.last_met_on) == (1, day if counts else None)
    assert session.ask(visits_due_count, AskVisitCounts()).due == (2 if counts else 3)
    if not counts:
        met(session, ALI, from_jalali(1403, 1, 5))
        assert ALI in due(session)
        assert session.ask(file_visits, AskFileVisits(ALI)).last_met_on == from_jalali(1403, 1, 5)


def test_the_office_may_set_another_number_of_months(session: Session) -> None:
    met(session, ALI, from_jalali(1404, 5, 1))
    assert due(session) == [FATEMEH, ZAHRA]
    with session._store.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO dated_rule (name, since, value) VALUES ('visit_months', '2020-01-01', 12),"
            " ('visit_months', '2025-01-01', 2), ('visit_months', '2030-01-01', 24)"
        )
        connection.commit()
    assert due(session) == [FATEMEH, ZAHRA, ALI]
    assert session.ask(file_visits, AskFileVisits(ALI)).months == 2


def test_the_counts_of_the_first_page(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    session.do(plan_visit, PlanVisit(SAKINEH, TODAY + timedelta(1)))
    met(session, FATEMEH, TODAY - timedelta(5))
    assert session.ask(visits_due_count, AskVisitCounts()) == VisitCounts(
        due=2, unplanned=1, planned=2, today=1, late=0, done=1
    )


def test_a_plan_gone_by_is_late(tmp_path: Path) -> None:
    later = offices.NOON + timedelta(days=9)
    with people.peopled_office(tmp_path) as session:
        session.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(1)))
        folder = session.office_dir
    with offices.desk(folder) as session:
        session._clock = lambda: later
        counted = session.ask(visits_due_count, AskVisitCounts())
        assert (counted.today, counted.late) == (0, 1)


def test_many_are_planned_at_once_and_the_rest_is_told(session: Session) -> None:
    session.do(plan_visit, PlanVisit(FATEMEH, TODAY + timedelta(9)))
    session.do(record_coverage, RecordCoverage(SAKINEH, Coverage.REFUSED, TODAY, reason="نداشتن شرایط"))
    day = TODAY + timedelta(2)
    made = session.do(
        plan_visits, PlanVisits((ALI, ALI, FATEMEH, ZAHRA, SAKINEH, "1400-99999"), day, "رضایی")
    )
    assert made.visits == (PlanRef(2, 1), PlanRef(3, 1))
    assert made.left_out == (
        NotPlanned(FATEMEH, "visit_planned_already", TODAY + timedelta(9)),
        NotPlanned(SAKINEH, "visit_of_ended_file"),
        NotPlanned("1400-99999", "file_not_found"),
    )
    assert due(session, VisitFilter(planned=True)) == [ALI, FATEMEH, ZAHRA]
    assert due(session, VisitFilter(planned=False)) == []
    assert session.do(unplan_visits, UnplanVisits(made.visits, WHY)).visits == 2
    assert due(session, VisitFilter(planned=False)) == [ALI, ZAHRA]
    struck = {(row[0], row[2]) for row in rows(session, VisitState.STRUCK)}
    assert struck == {(ALI, day), (ZAHRA, day)}


def test_a_plan_touched_since_is_not_undone(session: Session) -> None:
    made = session.do(plan_visits, PlanVisits((ALI, ZAHRA), TODAY + timedelta(2)))
    met(session, ZAHRA, TODAY)
    assert refused(session, unplan_visits, UnplanVisits(made.visits)).code == "bad_fields"
    assert refused(session, unplan_visits, UnplanVisits(made.visits, WHY)).code == "stale_row"
    assert rows(session, VisitState.PLANNED) == [(ALI, VisitState.PLANNED, TODAY + timedelta(2), None, None)]


@pytest.mark.parametrize(
    ("command", "facts", "code"),
    [
        (plan_visit, PlanVisit(ALI, TODAY - timedelta(1)), "visit_day_past"),
        (plan_visit, PlanVisit(ALI, TODAY + timedelta(400)), "visit_day_too_far"),
        (plan_visit, PlanVisit("1400-00009", TODAY), "file_not_found"),
        (plan_visit, PlanVisit(ALI, TODAY, "ر" * 81), "too_long"),
        (plan_visits, PlanVisits((), TODAY), "no_visit_chosen"),
        (plan_visits, PlanVisits((ALI,), TODAY - timedelta(1)), "visit_day_past"),
        (record_visit, RecordVisit(ALI, TODAY + timedelta(1), MET), "date_in_future"),
        (record_visit, RecordVisit(ALI, TODAY, MET, report="ب" * 4001), "too_long"),
        (record_visit, RecordVisit(ALI, TODAY, MET, visit_id=77, version=1), "visit_not_found"),
        (give_up_visit, GiveUpVisit(77, 1, "علت"), "visit_not_found"),
        (give_up_visit, GiveUpVisit(77, 1, "  "), "visit_needs_reason"),
        (take_back_visit, TakeBackVisit(77, 1), "visit_not_found"),
        (change_plan, ChangePlan(77, 1, TODAY), "visit_not_found"),
    ],
)
def test_what_is_refused_leaves_nothing(session: Session, command: Any, facts: Any, code: str) -> None:
    assert refused(session, command, facts).code == code
    assert rows(session) == []


def test_a_file_has_one_plan_at_a_time(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    error = refused(session, plan_visit, PlanVisit(ALI, TODAY + timedelta(1)))
    assert (error.code, error.facts) == (
        "visit_planned_already",
        {"date": TODAY.isoformat(), "shown": "1404/07/30"},
    )


def test_a_plan_moves_to_another_day(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    moved = session.do(change_plan, ChangePlan(1, 1, TODAY + timedelta(4), "کریمی", VisitKind.PHONE))
    assert moved.version == 2
    assert session.do(change_plan, ChangePlan(1, 2, TODAY + timedelta(4), "کریمی", VisitKind.PHONE)) == moved
    met(session, ALI, TODAY, kind=VisitKind.PHONE)
    assert refused(session, change_plan, ChangePlan(1, 3, TODAY)).code == "visit_not_allowed"


def test_one_visit_is_not_recorded_twice(session: Session) -> None:
    met(session, ALI, TODAY)
    assert refused(session, record_visit, RecordVisit(ALI, TODAY, AWAY)).code == "visit_recorded_already"
    met(session, ALI, TODAY, kind=VisitKind.PHONE)
    assert rows(session, VisitState.DONE) == [(ALI, VisitState.DONE, None, TODAY, MET)] * 2


def test_a_record_is_corrected_within_its_version(session: Session) -> None:
    met(session, ALI, TODAY)
    facts = RecordVisit(ALI, TODAY - timedelta(1), AWAY, "کریمی", "کسی نبود", visit_id=1, version=1)
    assert session.do(record_visit, facts).version == 2
    stale = refused(session, record_visit, facts)
    assert (stale.code, stale.facts["by"]) == ("stale_row", offices.ADMIN)
    assert refused(session, record_visit, replace(facts, file_no=ZAHRA, version=2)).code == "visit_not_found"
    assert rows(session) == [(ALI, VisitState.DONE, None, TODAY - timedelta(1), AWAY)]


def test_a_plan_is_given_up_with_its_reason_only(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    assert refused(session, give_up_visit, GiveUpVisit(1, 1, " ")).code == "visit_needs_reason"
    assert session.do(give_up_visit, GiveUpVisit(1, 1, "نشانی عوض شده")).state is VisitState.GIVEN_UP
    assert refused(session, give_up_visit, GiveUpVisit(1, 2, "باز")).code == "visit_not_allowed"
    assert refused(session, record_visit, RecordVisit(ALI, TODAY, MET, visit_id=1, version=2)).code == (
        "visit_not_allowed"
    )
    session.do(plan_visit, PlanVisit(ALI, TODAY + timedelta(1)))


def test_a_visit_that_was_made_is_neither_given_up_nor_unplanned(session: Session) -> None:
    made = met(session, ALI, TODAY)
    assert refused(session, give_up_visit, GiveUpVisit(made.visit_id, made.version, "سفر")).code == (
        "visit_not_allowed"
    )
    plan = UnplanVisits((PlanRef(made.visit_id, made.version),), WHY)
    assert refused(session, unplan_visits, plan).code == "visit_not_allowed"
    with pytest.raises(RuleError) as found:
        session.ask(file_visits, AskFileVisits("1400-99999"))
    assert found.value.code == "file_not_found"


def test_a_client_who_died_is_not_planned_but_the_last_visit_may_be_recorded(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DECEASED, TODAY))
    assert refused(session, plan_visit, PlanVisit(ALI, TODAY)).code == "visit_of_ended_file"
    assert met(session, ALI, TODAY - timedelta(3)).state is VisitState.DONE


def test_two_desks_on_one_visit(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    with offices.desk(session.office_dir) as other:
        other.do(give_up_visit, GiveUpVisit(1, 1, "سفر"))
    stale = refused(session, record_visit, RecordVisit(ALI, TODAY, MET, visit_id=1, version=1))
    assert (stale.code, stale.facts["fields"]) == ("stale_row", ["reason", "state"])


def test_the_audit_tells_the_file_the_visit_and_why(session: Session) -> None:
    session.do(plan_visit, PlanVisit(ALI, TODAY))
    session.do(give_up_visit, GiveUpVisit(1, 1, "سفر"))
    with session._store.kept_reader() as raw:
        entities, reason = raw.execute(
            "SELECT entities, reason FROM audit ORDER BY seq DESC LIMIT 1"
        ).fetchone()
    assert (json.loads(entities), reason) == (["file:1400-00001", "visit:1"], "سفر")


def test_lists_narrow_sort_and_page(session: Session) -> None:
    for days, file_no in enumerate((ZAHRA, FATEMEH, ALI), start=1):
        visitor = "کریمی" if days < 3 else "رضایی"
        session.do(plan_visit, PlanVisit(file_no, TODAY + timedelta(days), visitor))

    def listed(sort: VisitSort = VisitSort.DAY, descending: bool = False, **chosen: Any) -> list[str]:
        wanted = VisitFilter(states=(VisitState.PLANNED,), **chosen)
        page = session.ask(list_visits, ListVisits(wanted, sort, descending))
        assert page.total == len(page.rows)
        return [row.file_no for row in page.rows]

    assert listed() == [ZAHRA, FATEMEH, ALI]
    assert listed(descending=True) == [ALI, FATEMEH, ZAHRA]
    assert listed(VisitSort.NAME) == [ALI, FATEMEH, ZAHRA]
    assert listed(VisitSort.VISITOR) == [ALI, ZAHRA, FATEMEH]
    assert listed(visitors=("کریمی",)) == [ZAHRA, FATEMEH]
    assert listed(neighbourhoods=("زرافشان", "قائمیه")) == [FATEMEH, ALI]
    assert listed(since=TODAY + timedelta(2), until=TODAY + timedelta(2)) == [FATEMEH]
    assert listed(centres=(0,)) == [ZAHRA, FATEMEH, ALI]
    page = session.ask(list_visits, ListVisits(VisitFilter(), offset=1, limit=1))
    assert ([row.file_no for row in page.rows], page.total) == ([FATEMEH], 3)
    assert session.ask(visit_choices, AskVisitChoices()).visitors == ("رضایی", "کریمی")


@pytest.mark.parametrize("sort", list(DueSort))
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_of_the_due_list_holds_the_same_files(
    session: Session, sort: DueSort, descending: bool
) -> None:
    page = session.ask(visits_due, ListDue(sort=sort, descending=descending))
    assert (sorted(row.file_no for row in page.rows), page.total) == ([ALI, FATEMEH, ZAHRA], 3)


@pytest.mark.parametrize(
    ("chosen", "files"),
    [
        (VisitFilter(neighbourhoods=("زرافشان",)), [ALI]),
        (VisitFilter(visitors=("کریمی",)), [FATEMEH]),
        (VisitFilter(centres=(0,)), [ALI, ZAHRA, FATEMEH]),
        (VisitFilter(centres=(4,)), []),
        (VisitFilter(visitors=("کریمی",), neighbourhoods=("زرافشان",)), []),
    ],
)
def test_the_due_list_narrows(session: Session, chosen: VisitFilter, files: list[str]) -> None:
    met(session, FATEMEH, from_jalali(1403, 1, 1), visitor="کریمی")
    assert due(session, chosen) == files


def test_the_due_list_of_the_sample_office_is_what_the_rule_says(
    session: Session, sample: Callable[[], Session]
) -> None:
    office = sample()
    page = office.ask(visits_due, ListDue(limit=1000))
    counted = office.ask(visits_due_count, AskVisitCounts())
    assert page.total == len(page.rows) == counted.due
    assert 0.25 < counted.due / 240 < 0.42
    assert [row for row in page.rows if row.due_on is None or row.due_on > TODAY] == []


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Callable[[], Session]]:
    from welfare_desk.services.rehearsal.fill import make_office_data

    opened = offices.office(tmp_path / "sample")

    def made() -> Session:
        make_office_data(opened, 240)
        return opened

    yield made
    opened.close()
