# SPDX-License-Identifier: Apache-2.0
"""What the list says of a file, from events that count."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.people import OPENED, peopled_office
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import ListFiles, SortBy
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.storage.check import check

ALI, FATEMEH = "1400-00001", "1400-00002"
MAY, JUNE, AUGUST = date(2025, 5, 1), date(2025, 6, 1), date(2025, 8, 1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def last_events(session: Session) -> dict[str, date | None]:
    rows = session.ask(list_files, ListFiles(sort=SortBy.LAST_EVENT, descending=True)).rows
    return {row.file_no: row.last_event_on for row in rows}


def test_what_was_taken_back_is_no_last_event(session: Session) -> None:
    session.do(change, ChangePension(ALI, PensionState.ON_PENSION, MAY))
    session.do(record_coverage, RecordCoverage(ALI, Coverage.DISCHARGED, AUGUST, "ازدواج"))
    assert last_events(session)[ALI] == AUGUST
    session.do(undo_coverage, UndoCoverage(ALI, "اشتباه"))
    assert last_events(session)[ALI] == MAY
    session.do(record_coverage, RecordCoverage(FATEMEH, Coverage.DISCHARGED, AUGUST, "ازدواج"))
    session.do(undo_coverage, UndoCoverage(FATEMEH, "اشتباه"))
    assert last_events(session)[FATEMEH] == OPENED
    assert next(iter(last_events(session))) == ALI


def test_the_status_is_that_of_the_pension_and_its_queue_alone(
    session: Session,
) -> None:
    session.do(move, MoveInQueue(FATEMEH, QueueState.WAITING, JUNE))
    for file_no in (ALI, FATEMEH):
        session.do(move, MoveInQueue(file_no, QueueState.WAITING, AUGUST, "wheelchair"))
    told = last_events(session)
    assert (told[ALI], told[FATEMEH]) == (OPENED, JUNE)
