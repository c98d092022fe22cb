# SPDX-License-Identifier: Apache-2.0
"""The head's statement, day by day, and the first page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import ADMIN, office
from tests.support.pensions import pension_change
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.counts import Counts
from welfare_desk.domain.summary.first_page import RecentEvent
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    NewDisability,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.rehearsal.fill import STANDS_AT, make_office_data
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import AskFirstPage, CountsOn, counts, first_page
from welfare_desk.services.upkeep import MakeBackup, make_backup
from welfare_desk.services.waiting import MoveInQueue, move

NOTHING = Counts(
    on=date(2025, 1, 1),
    covered=0,
    by_domain={"social": 0, "rehabilitation": 0, "prevention": 0},
    on_pension=0,
    in_queue=0,
    non_recurring=0,
    suspended=0,
    by_sex={"female": 0, "male": 0},
    by_disability=dict.fromkeys(
        ["physical", "visual", "hearing", "speech", "intellectual", "psychosocial", "multiple"], 0
    ),
    by_severity={"mild": 0, "moderate": 0, "severe": 0, "very_severe": 0, "unknown": 0},
    by_neighbourhood={},
    households=0,
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def _one_file(session: Session) -> str:
    fields = {
        "first_name": "زهرا",
        "national_id": national_id(1),
        "sex": "female",
        "neighbourhood": "واوان",
    }
    disability = NewDisability(DisabilityType.VISUAL, Severity.MILD)
    opened = RegisterFile(
        fields,
        Domain.REHABILITATION,
        coverage=Coverage.APPLICANT,
        opened_on=date(2025, 2, 1),
        disabilities=(disability,),
    )
    return session.do(register_file, opened).file_no


def test_each_day_says_what_it_would_have_said(session: Session) -> None:
    number = _one_file(session)
    session.do(record_coverage, RecordCoverage(number, Coverage.COVERED, date(2025, 3, 1)))
    session.do(move, MoveInQueue(number, QueueState.WAITING, date(2025, 4, 1)))
    session.do(change, ChangePension(number, PensionState.ON_PENSION, date(2025, 5, 1), "مصوبه", "۷"))
    session.do(change, pension_change(number, PensionState.SUSPENDED, date(2025, 6, 1)))
    session.do(record_coverage, RecordCoverage(number, Coverage.DECEASED, date(2025, 7, 1)))
    covered = replace(
        NOTHING,
        covered=1,
        by_domain={**NOTHING.by_domain, "rehabilitation": 1},
        non_recurring=1,
        by_sex={"female": 1, "male": 0},
        by_disability={**NOTHING.by_disability, "visual": 1},
        by_severity={**NOTHING.by_severity, "mild": 1},
        by_neighbourhood={"واوان": 1},
        households=1,
    )
    wanted = {
        date(2025, 1, 31): NOTHING,
        date(2025, 2, 28): NOTHING,
        date(2025, 3, 1): covered,
        date(2025, 4, 1): replace(covered, in_queue=1),
        date(2025, 4, 30): replace(covered, in_queue=1),
        date(2025, 5, 1): replace(covered, on_pension=1, non_recurring=0),
        date(2025, 6, 1): replace(covered, suspended=1, non_recurring=0),
        date(2025, 7, 1): NOTHING,
    }
    said = {day: session.ask(counts, CountsOn(day)) for day in wanted}
    assert said == {day: replace(statement, on=day) for day, statement in wanted.items()}


def test_what_is_not_known_is_counted_as_unknown(session: Session) -> None:
    register(session, 1)
    said = session.ask(counts, CountsOn())
    assert said.by_sex == {"female": 0, "male": 0, "unknown": 1}
    assert said.by_disability == {**NOTHING.by_disability, "unknown": 1}
    assert said.by_severity == {**NOTHING.by_severity, "unknown": 1}
    assert said.by_neighbourhood == {"unknown": 1}


def test_no_disability_is_counted_as_a_kind_and_has_no_severity(session: Session) -> None:
    fields = {"first_name": "زهرا", "national_id": national_id(1)}
    none = (NewDisability(DisabilityType.NONE),)
    session.do(register_file, RegisterFile(fields, Domain.REHABILITATION, disabilities=none))
    said = session.ask(counts, CountsOn())
    assert said.by_disability == {**NOTHING.by_disability, "none": 1}
    assert said.by_severity == NOTHING.by_severity


def test_the_sample_office_has_the_published_shape(session: Session) -> None:
    made = make_office_data(session, 800)
    said = session.ask(counts, CountsOn(STANDS_AT))
    assert (made.on_pension, made.in_queue) == (550, 250)
    assert (said.covered, said.on_pension, said.in_queue, said.non_recurring) == (800, 550, 250, 250)
    assert said.by_domain == {"social": 120, "rehabilitation": 680, "prevention": 0}
    assert said.by_disability == {
        "physical": 231,
        "visual": 63,
        "hearing": 85,
        "speech": 104,
        "intellectual": 154,
        "psychosocial": 43,
        "multiple": 0,
    }
    assert said.by_severity == {"mild": 110, "moderate": 204, "severe": 260, "very_severe": 106, "unknown": 0}
    assert sum(said.by_sex.values()) == sum(said.by_neighbourhood.values()) == 800
    assert 700 < said.households < 800


def test_the_first_page_tells_what_waits(session: Session) -> None:
    number = _one_file(session)
    empty = session.ask(first_page, AskFirstPage())
    assert (empty.files, empty.incomplete, empty.backup_at) == (1, 0, None)
    session.do(record_coverage, RecordCoverage(number, Coverage.COVERED, date(2025, 3, 1)))
    session.do(move, MoveInQueue(number, QueueState.WAITING, date(2025, 4, 1)))
    session.do(make_backup, MakeBackup())
    page = session.ask(first_page, AskFirstPage())
    assert (page.files, page.counts.in_queue, page.incomplete) == (1, 1, 1)
    assert page.backup_at == datetime(2025, 10, 22, 8, 30, tzinfo=UTC)
    assert page.counts == session.ask(counts, CountsOn())
    assert page.events[:2] == (
        RecentEvent(number, "زهرا", date(2025, 4, 1), "queue", "waiting", ADMIN),
        RecentEvent(number, "زهرا", date(2025, 3, 1), "coverage", "covered", ADMIN),
    )


def test_the_first_page_knows_what_was_taken_back_and_what_comes_again(session: Session) -> None:
    number = _one_file(session)
    session.do(record_coverage, RecordCoverage(number, Coverage.COVERED, date(2025, 3, 1)))
    session.do(record_coverage, RecordCoverage(number, Coverage.DISCHARGED, date(2025, 4, 1), "ازدواج"))
    session.do(record_coverage, RecordCoverage(number, Coverage.COVERED, date(2025, 5, 1), "بازگشت"))
    session.do(undo_coverage, UndoCoverage(number, "اشتباه"))
    events = session.ask(first_page, AskFirstPage()).events
    assert [(event.kind, event.code, event.struck) for event in events] == [
        ("undo", "coverage", False),
        ("coverage", "covered_again", True),
        ("coverage", "discharged", False),
        ("coverage", "covered", False),
        ("coverage", "applicant", False),
    ]
