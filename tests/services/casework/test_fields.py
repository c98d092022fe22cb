# SPDX-License-Identifier: Apache-2.0
"""A file moves between specialised fields on a day; the statements of days follow, and it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.fields import (
    ChangeDomain,
    DomainChanged,
    UndoDomain,
    change_domain,
    undo_domain,
)
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import CountsOn, counts
from welfare_desk.storage.check import check

TODAY = date(2025, 10, 22)
OPENED, MOVED = TODAY - timedelta(30), TODAY - timedelta(10)
WHY = "رأی کمیسیون"
ZAHRA = {"national_id": national_id(7), "first_name": "زهرا", "last_name": "نوری"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


@pytest.fixture
def number(session: Session) -> str:
    return session.do(register_file, RegisterFile(ZAHRA, Domain.SOCIAL, opened_on=OPENED)).file_no


def _of(session: Session, on: date) -> dict[str, int]:
    found = session.ask(counts, CountsOn(on)).by_domain
    return {str(domain): files for domain, files in found.items() if files}


def _refused(session: Session, facts: ChangeDomain) -> str:
    with pytest.raises(RuleError) as caught:
        session.do(change_domain, facts)
    return caught.value.code


def test_the_statement_of_a_day_tells_the_field_of_that_day(session: Session, number: str) -> None:
    told = session.do(change_domain, ChangeDomain(number, Domain.REHABILITATION, MOVED, WHY, "12"))
    assert told == DomainChanged(number, Domain.REHABILITATION, told.event_id)
    assert session.ask(show, ShowFile(number)).file.domain is Domain.REHABILITATION
    assert _of(session, MOVED - timedelta(1)) == {"social": 1}
    assert _of(session, MOVED) == _of(session, TODAY) == {"rehabilitation": 1}


def test_a_move_taken_back_counts_on_no_day(session: Session, number: str) -> None:
    session.do(change_domain, ChangeDomain(number, Domain.REHABILITATION, MOVED, WHY))
    back = session.do(undo_domain, UndoDomain(number, "اشتباه"))
    assert back.domain is Domain.SOCIAL
    assert _of(session, MOVED) == _of(session, TODAY) == {"social": 1}
    with pytest.raises(RuleError) as caught:
        session.do(undo_domain, UndoDomain(number, "باز هم"))
    assert caught.value.code == "no_field_change"


def test_two_moves_are_taken_back_one_by_one(session: Session, number: str) -> None:
    session.do(change_domain, ChangeDomain(number, Domain.REHABILITATION, MOVED, WHY))
    session.do(change_domain, ChangeDomain(number, Domain.PREVENTION, TODAY, WHY))
    assert session.do(undo_domain, UndoDomain(number, "اشتباه")).domain is Domain.REHABILITATION
    assert session.do(undo_domain, UndoDomain(number, "اشتباه")).domain is Domain.SOCIAL


@pytest.mark.parametrize(
    ("domain", "on", "why", "code"),
    [
        (Domain.SOCIAL, MOVED, WHY, "same_field"),
        (Domain.REHABILITATION, TODAY + timedelta(1), WHY, "date_in_future"),
        (Domain.REHABILITATION, OPENED - timedelta(1), WHY, "before_last_event"),
        (Domain.REHABILITATION, MOVED, " ", "bad_fields"),
    ],
)
def test_what_is_refused(
    session: Session, number: str, domain: Domain, on: date, why: str, code: str
) -> None:
    assert _refused(session, ChangeDomain(number, domain, on, why)) == code


def test_an_older_day_than_the_last_move_is_refused(session: Session, number: str) -> None:
    session.do(change_domain, ChangeDomain(number, Domain.REHABILITATION, MOVED, WHY))
    earlier = ChangeDomain(number, Domain.PREVENTION, MOVED - timedelta(1), WHY)
    assert _refused(session, earlier) == "before_last_event"


def test_an_ended_file_keeps_its_field(session: Session, number: str) -> None:
    session.do(record_coverage, RecordCoverage(number, Coverage.CLOSED, MOVED, "عدم مراجعه"))
    assert _refused(session, ChangeDomain(number, Domain.REHABILITATION, TODAY, WHY)) == "field_of_ended"


def test_another_desk_that_moved_the_file_is_told(session: Session, number: str) -> None:
    seen = session.ask(show, ShowFile(number)).file.version
    session.do(change_domain, ChangeDomain(number, Domain.REHABILITATION, MOVED, WHY, version=seen))
    again = ChangeDomain(number, Domain.PREVENTION, MOVED, WHY, version=seen)
    assert _refused(session, again) == "stale_row"
