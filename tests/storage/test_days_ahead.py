# SPDX-License-Identifier: Apache-2.0
"""Records for days to come: counted by kind and by day, brought to today with all that repeats them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tests.support.clients import register
from tests.support.clocks import ahead_of
from tests.support.office import NOON, office
from tests.support.pair import rows
from tests.support.pensions import allowance_change, pension_change
from tests.support.queues import waiting
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.days_ahead import AheadOf, Recorded
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    edit_person,
    record_coverage,
)
from welfare_desk.services.casework.fields import ChangeDomain, change_domain
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.calling import HoldEntry, hold
from welfare_desk.storage.days_ahead import bring_back, days_ahead, lived_after
from welfare_desk.storage.uow import UnitOfWork

TODAY = NOON.date()
NEXT_MONTH = TODAY + timedelta(days=30)
Answer = TypeVar("Answer")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def written(session: Session, work: Callable[[UnitOfWork], Answer]) -> Answer:
    """What one transaction gives."""
    with session._store.writing() as connection:
        answer = work(UnitOfWork(connection))
        connection.commit()
        return answer


def brought(session: Session) -> list[int]:
    """Ids of the files whose last event has moved."""
    return sorted(written(session, lambda uow: bring_back(uow, TODAY)))


def lived(session: Session) -> int:
    with session._store.kept_reader() as raw:
        return lived_after(raw, TODAY)


def found(session: Session) -> dict[Recorded, AheadOf]:
    with session._store.kept_reader() as raw:
        return {one.kind: one for one in days_ahead(raw, TODAY)}


def days(session: Session, table: str, column: str) -> list[str | None]:
    return [day for (day,) in rows(session, f"SELECT {column} FROM {table} ORDER BY id")]


def ids(session: Session, *numbers: str) -> list[int]:
    return sorted(session.ask(show, ShowFile(number)).file.id for number in numbers)


def test_what_stands_on_today_or_before_is_not_ahead(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    session.do(hold, HoldEntry(file_no, "در سفر"))
    assert (found(session), lived(session)) == ({}, 0)


def test_each_kind_is_counted_with_its_last_day(session: Session) -> None:
    files = waiting(session, 3)
    for file_no, days_later in zip(files, (3, 30, 9), strict=True):
        ahead_of(session, days_later).do(hold, HoldEntry(file_no, "در سفر"))
    other = ahead_of(session)
    other.do(change_domain, ChangeDomain(files[0], Domain.SOCIAL, TODAY + timedelta(days=4), "رأی شورا"))
    told = found(session)
    assert told[Recorded.QUEUE] == AheadOf(Recorded.QUEUE, 3, NEXT_MONTH)
    assert told[Recorded.FIELD] == AheadOf(Recorded.FIELD, 1, TODAY + timedelta(days=4))
    assert set(told) == {Recorded.QUEUE, Recorded.FIELD, Recorded.ORDER}


def test_days_are_lived_once_however_much_they_hold_and_whatever_its_kind(session: Session) -> None:
    files = waiting(session, 3)
    for file_no in files:
        ahead_of(session).do(hold, HoldEntry(file_no, "در سفر"))
    ahead_of(session).do(change_domain, ChangeDomain(files[0], Domain.SOCIAL, NEXT_MONTH, "رأی شورا"))
    assert lived(session) == 1
    ahead_of(session, 20).do(
        change_domain, ChangeDomain(files[1], Domain.SOCIAL, TODAY + timedelta(days=20), "م")
    )
    assert lived(session) == 2


def test_what_was_taken_back_is_neither_counted_nor_moved(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    other = ahead_of(session)
    other.do(record_coverage, RecordCoverage(file_no, Coverage.DISCHARGED, NEXT_MONTH, "بهبود"))
    other.do(undo_coverage, UndoCoverage(file_no, "اشتباه"))
    before = days(session, "coverage_event", "effective_on")
    assert (lived(session), brought(session)) == (0, [])
    assert days(session, "coverage_event", "effective_on") == before


def test_the_files_are_those_whose_last_event_in_the_list_has_moved(session: Session) -> None:
    """A move to another specialised field is no event of that list."""
    files = waiting(session, 4)
    other = ahead_of(session)
    other.do(hold, HoldEntry(files[0], "در سفر"))
    other.do(record_coverage, RecordCoverage(files[1], Coverage.DISCHARGED, NEXT_MONTH, "بهبود"))
    other.do(change_domain, ChangeDomain(files[2], Domain.SOCIAL, NEXT_MONTH, "رأی شورا"))
    assert brought(session) == ids(session, *files[:2])
    assert brought(session) == []


def on_pension(other: Session, file_no: str) -> None:
    other.do(change, pension_change(file_no, PensionState.ON_PENSION, NEXT_MONTH))


def on_allowance(other: Session, file_no: str) -> None:
    other.do(
        change_allowance,
        allowance_change(file_no, AllowanceKind.CARE, PensionState.ON_PENSION, NEXT_MONTH),
    )


def withdrawn(other: Session, file_no: str) -> None:
    other.do(move, MoveInQueue(file_no, QueueState.WAITING, NEXT_MONTH))
    other.do(move, MoveInQueue(file_no, QueueState.WITHDREW, NEXT_MONTH, reason="نمی‌خواهد"))


def another_size(other: Session, file_no: str) -> None:
    seen = other.ask(show, ShowFile(file_no))
    other.do(
        edit_person, EditPerson(file_no, seen.person.version, seen.household.version, {"declared_size": "4"})
    )


def another_file(other: Session, _: str) -> None:
    register(other, 2)


@pytest.mark.parametrize(
    ("act", "table", "column"),
    [
        (another_file, "case_file", "opened_on"),
        (withdrawn, "queue_entry", "joined_on"),
        (withdrawn, "queue_entry", "ended_on"),
        (on_pension, "pension", "since"),
        (on_allowance, "allowance", "since"),
        (another_size, "former_size", "until"),
    ],
)
def test_what_says_the_day_of_an_event_again_follows_it(
    session: Session, act: Callable[[Any, str], None], table: str, column: str
) -> None:
    file_no = register(session, 1).file_no
    act(ahead_of(session), file_no)
    assert days(session, table, column)[-1] == NEXT_MONTH.isoformat()
    brought(session)
    assert days(session, table, column)[-1] == TODAY.isoformat()
    assert (lived(session), set(found(session)) - {Recorded.ORDER}) == (0, set())
