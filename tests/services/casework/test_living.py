# SPDX-License-Identifier: Apache-2.0
"""Leaving coverage ends pension and queue; undoing brings them back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import desk
from tests.support.pensions import pension_change
from tests.support.served import (
    AUGUST,
    FILE,
    JULY,
    JUNE,
    TODAY,
    applicant_of_july,
    refused,
    served_office,
)
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.life import recounted
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.domain.waiting import QueueEntry, QueueState
from welfare_desk.services import periods
from welfare_desk.services.casework.commands import (
    CoverageRecorded,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import (
    AskOrigin,
    CoverageUndone,
    UndoCoverage,
    ask_origin,
    undo_coverage,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import CountsOn, counts
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.storage.waiting.entries import open_entry

P, Q = PensionState, QueueState


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with served_office(tmp_path) as opened:
        yield opened


def shown(session: Session, number: str = FILE) -> FileSummary:
    return session.ask(show, ShowFile(number))


def standing(session: Session) -> tuple[Coverage, PensionFact, tuple[QueueEntry, ...]]:
    summary = shown(session)
    return summary.file.coverage, summary.pension, summary.queue


LEAVING = [
    RecordCoverage(FILE, Coverage.DECEASED, TODAY),
    RecordCoverage(FILE, Coverage.DISCHARGED, TODAY, "ازدواج"),
    RecordCoverage(FILE, Coverage.RECOVERED, TODAY, "پایش"),
    RecordCoverage(FILE, Coverage.CLOSED, TODAY, "عدم مراجعه"),
    RecordCoverage(FILE, Coverage.TRANSFERRED, TODAY, letter_no="12/3", other_office="ری"),
]


@pytest.mark.parametrize("facts", LEAVING, ids=lambda facts: facts.to_state)
def test_who_leaves_loses_pension_and_queues_and_undoing_brings_them_back(
    facts: RecordCoverage, session: Session
) -> None:
    before = standing(session)
    done = session.do(record_coverage, facts)
    assert done == CoverageRecorded(FILE, facts.to_state, 2, True, ("wheelchair",))
    coverage, pension, queue = standing(session)
    assert (coverage, pension) == (facts.to_state, PensionFact(P.CUT, TODAY))
    assert [(entry.state, entry.ended_on) for entry in queue] == [(Q.ADMITTED, JUNE), (Q.REMOVED, TODAY)]
    undone = session.do(undo_coverage, UndoCoverage(FILE, "اشتباه در ثبت"))
    assert undone == CoverageUndone(FILE, Coverage.COVERED, 3, True, ("wheelchair",))
    assert standing(session) == before
    events = shown(session).events
    assert [(one.from_state, one.to_state, one.undoes) for one in events] == [
        (None, Coverage.COVERED, None),
        (Coverage.COVERED, facts.to_state, None),
        (facts.to_state, Coverage.COVERED, 2),
    ]
    assert in_force(events) == events[:1]


def test_what_was_undone_does_not_count_and_may_be_recorded_on_its_true_day(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, TODAY))
    assert session.ask(counts, CountsOn(TODAY)).covered == 0
    session.do(undo_coverage, UndoCoverage(FILE, "تاریخ اشتباه"))
    said = session.ask(counts, CountsOn(TODAY))
    assert (said.covered, said.on_pension) == (1, 1)
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, AUGUST))
    assert standing(session)[:2] == (Coverage.DECEASED, PensionFact(P.CUT, AUGUST))
    assert [session.ask(counts, CountsOn(day)).covered for day in (JULY, AUGUST, TODAY)] == [1, 0, 0]


def test_a_death_stands_on_its_day_though_the_pension_was_suspended_later(session: Session) -> None:
    session.do(change, pension_change(FILE, P.SUSPENDED, AUGUST))
    gone = session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, JULY))
    assert shown(session).events[-1].effective_on == JULY
    assert (standing(session)[1], gone.struck) == (PensionFact(P.CUT, JULY), 1)
    session.do(undo_coverage, UndoCoverage(FILE, "زنده است"))
    assert standing(session)[1] == PensionFact(P.SUSPENDED, AUGUST)


def test_only_the_last_change_is_undone_one_after_the_other(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "ازدواج"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, AUGUST, "بایگانی"))
    assert session.do(undo_coverage, UndoCoverage(FILE, "x")).coverage is Coverage.DISCHARGED
    assert standing(session)[1] == PensionFact(P.CUT, JULY)
    back = session.do(undo_coverage, UndoCoverage(FILE, "x"))
    assert (back.coverage, back.pension_restored) == (Coverage.COVERED, True)
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x")) == ("nothing_to_undo", {})


def test_undoing_says_why(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.RECOVERED, TODAY, "پایش"))
    code, facts = refused(session, undo_coverage, UndoCoverage(FILE, " "))
    assert (code, facts["fields"]) == ("bad_fields", ["reason"])


def test_a_pension_that_the_household_has_given_on_does_not_come_back(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.RECOVERED, JULY, "پایش"))
    fields = {"first_name": "رضا", "national_id": national_id(2)}
    brother = RegisterFile(fields, Domain.SOCIAL, household_of=FILE, kinship=Kinship.BROTHER)
    number = session.do(register_file, brother).file_no
    session.do(change, ChangePension(number, P.ON_PENSION, TODAY, "مصوبه", "۷"))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "household_has_pension"
    assert standing(session)[0] is Coverage.RECOVERED


def test_a_cover_that_a_pension_hangs_on_is_not_undone(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "x"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, AUGUST, "بازگشت"))
    session.do(change, pension_change(FILE, P.ON_PENSION, AUGUST))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "undo_in_use"
    session.do(change, pension_change(FILE, P.CUT, AUGUST))
    assert session.do(undo_coverage, UndoCoverage(FILE, "x")).coverage is Coverage.DISCHARGED


def test_a_cover_under_which_a_pension_was_drawn_for_a_while_is_not_undone(session: Session) -> None:
    """On those evenings somebody would have drawn it without coverage, and no month of them could close."""
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "x"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, JULY, "بازگشت"))
    session.do(change, pension_change(FILE, P.ON_PENSION, AUGUST))
    session.do(change, pension_change(FILE, P.CUT, TODAY))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "undo_in_use"


def test_a_re_opening_that_a_place_in_any_queue_hangs_on_is_not_undone(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, JULY, "عدم مراجعه"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.APPLICANT, AUGUST, "مراجعه دوباره"))
    session.do(move, MoveInQueue(FILE, Q.WAITING, AUGUST, "hearing-aid"))
    assert refused(session, undo_coverage, UndoCoverage(FILE, "x"))[0] == "undo_in_use"
    session.do(move, MoveInQueue(FILE, Q.WITHDREW, AUGUST, "hearing-aid", "نمی‌خواهد"))
    assert session.do(undo_coverage, UndoCoverage(FILE, "x")).coverage is Coverage.CLOSED


def test_a_hold_until_a_day_comes_back_with_its_day(session: Session) -> None:
    session.do(move, MoveInQueue(FILE, Q.WAITING, JULY, "hearing-aid"))
    session.do(hold, HoldEntry(FILE, "نقص مدارک", "hearing-aid", date(2025, 12, 1)))
    for _ in range(2):
        session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, session.today(), "عدم مراجعه"))
        session.do(undo_coverage, UndoCoverage(FILE, "اشتباه"))
        with session._store.kept_reader() as raw:
            entry = open_entry(raw, 1, "hearing-aid")
        assert (entry.state, entry.held_until) == (Q.HELD, date(2025, 12, 1))


@pytest.fixture
def newcomer(session: Session) -> str:
    return applicant_of_july(session)


def test_a_cover_is_undone_when_the_place_was_the_applicants_already(session: Session, newcomer: str) -> None:
    session.do(move, MoveInQueue(newcomer, Q.WAITING, JULY, "wheelchair"))
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.COVERED, AUGUST))
    assert session.do(undo_coverage, UndoCoverage(newcomer, "x")).coverage is Coverage.APPLICANT
    session.do(record_coverage, RecordCoverage(newcomer, Coverage.COVERED, AUGUST))
    session.do(move, MoveInQueue(newcomer, Q.WAITING, AUGUST))
    assert refused(session, undo_coverage, UndoCoverage(newcomer, "x"))[0] == "undo_in_use"


def test_a_closed_file_opens_again_but_not_after_a_death(session: Session) -> None:
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, JULY, "عدم مراجعه"))
    code, facts = refused(session, record_coverage, RecordCoverage(FILE, Coverage.COVERED, JULY))
    assert (code, facts["fields"]) == ("bad_fields", ["reason"])
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, JULY, "مراجعه دوباره"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, JULY))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.CLOSED, JULY, "فوت"))
    back = RecordCoverage(FILE, Coverage.COVERED, JULY, "x")
    assert refused(session, record_coverage, back)[0] == "client_has_died"


def test_a_change_of_the_past_counts_every_month_since_anew_and_no_month_before(session: Session) -> None:
    months = [JalaliMonth(1404, 2).plus(more) for more in range(5)]

    def figures() -> list[tuple[int, int, int]]:
        said = [session.ask(counts, CountsOn(month.last())) for month in months]
        return [(one.covered, one.on_pension, one.households) for one in said]

    assert figures() == [(1, 0, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)]
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "توانمندشدن"))
    assert recounted(JULY, TODAY) == tuple(months[2:])
    assert figures() == [(1, 0, 1), (1, 1, 1), (0, 0, 0), (0, 0, 0), (0, 0, 0)]
    session.do(undo_coverage, UndoCoverage(FILE, "اشتباه"))
    assert figures() == [(1, 0, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1), (1, 1, 1)]


@pytest.mark.parametrize("closed", [JalaliMonth(1404, 7), JalaliMonth(1404, 5)])
def test_closed_months_take_no_act_of_the_office(
    closed: JalaliMonth, session: Session, newcomer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(periods, "closed_through", lambda _: closed)
    told = ("month_closed", {"month": "1404-04", "closed_through": str(closed)})
    assert refused(session, move, MoveInQueue(newcomer, Q.WAITING, JULY, "hearing-aid")) == told
    for state in (Q.CALLED, Q.HELD):
        assert refused(session, move, MoveInQueue(FILE, state, JULY, "wheelchair", "x")) == told
    assert refused(session, ask_origin, AskOrigin(newcomer, "ری", JULY)) == told
    late = {"first_name": "رضا", "national_id": national_id(8)}
    assert refused(session, register_file, RegisterFile(late, Domain.SOCIAL, opened_on=JULY)) == told


def test_what_became_of_a_client_is_written_of_its_day_also_in_a_closed_month(
    session: Session, newcomer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(periods, "closed_through", lambda _: JalaliMonth(1404, 7))
    session.do(move, MoveInQueue(FILE, Q.WITHDREW, JULY, "wheelchair", "خود خواست"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, JULY, "توانمندشدن"))
    session.do(undo_coverage, UndoCoverage(FILE, "پروندهٔ دیگری بود"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DECEASED, JULY))
    events = [(one.to_state, one.effective_on, one.recorded_at.date()) for one in shown(session).events[-3:]]
    assert events == [
        (Coverage.DISCHARGED, JULY, TODAY), (Coverage.COVERED, JULY, TODAY), (Coverage.DECEASED, JULY, TODAY),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("command", "facts"),
    [
        (record_coverage, RecordCoverage(FILE, Coverage.RECOVERED, TODAY, version=4)),
        (undo_coverage, UndoCoverage(FILE, "x", version=4)),
        (change, ChangePension(FILE, P.SUSPENDED, TODAY, version=4)),
        (move, MoveInQueue(FILE, Q.CALLED, TODAY, "wheelchair", version=4)),
    ],
)
def test_the_later_of_two_desks_is_told(command: Any, facts: Any, session: Session) -> None:
    assert shown(session).file.version == 5
    with desk(session.office_dir) as other:
        other.do(move, MoveInQueue(FILE, Q.CALLED, TODAY, "wheelchair", version=5))
    code, told = refused(session, command, facts)
    assert (code, told["table"], told["version"], told["current"], told["by"]) == (
        "stale_row", "case_file", 4, 6, session.user.name,
    )  # fmt: skip
