# SPDX-License-Identifier: Apache-2.0
"""Who counts as another disabled member of a household that waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.queues import ordered_by
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    NewDisability,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.questions import WhyHere, why
from welfare_desk.storage.check import check

HEAD, SON, SERVICE = "1404-00001", "1404-00002", "wheelchair"
OPENED, DAY = date(2025, 5, 1), date(2025, 10, 1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        ordered_by(opened, service=SERVICE)
        yield opened
        assert check(opened._store).findings == ()


def family(session: Session, disability: NewDisability) -> None:
    """A head with a disability, and a son who waits."""
    fields = {"first_name": "علی", "national_id": national_id(1)}
    head = RegisterFile(fields, Domain.REHABILITATION, disabilities=(disability,), opened_on=OPENED)
    session.do(register_file, head)
    fields = {"first_name": "رضا", "national_id": national_id(2)}
    son = RegisterFile(fields, Domain.SOCIAL, household_of=HEAD, kinship=Kinship.SON, opened_on=OPENED)
    session.do(register_file, son)
    session.do(move, MoveInQueue(SON, QueueState.WAITING, DAY, SERVICE))


def score(session: Session) -> int:
    return session.ask(why, WhyHere(SERVICE, SON)).row.score


def test_who_has_died_is_counted_no_more_and_again_when_that_was_a_mistake(session: Session) -> None:
    family(session, NewDisability(DisabilityType.PHYSICAL, Severity.VERY_SEVERE, date(2024, 1, 1)))
    before = score(session)
    session.do(record_coverage, RecordCoverage(HEAD, Coverage.DECEASED, DAY))
    assert score(session) == before - 1000
    version = session.ask(show, ShowFile(HEAD)).file.version
    session.do(undo_coverage, UndoCoverage(HEAD, "اشتباه", version))
    assert score(session) == before


def test_what_no_commission_has_seen_does_not_count(session: Session) -> None:
    family(session, NewDisability(DisabilityType.UNDOCUMENTED, Severity.SEVERE, None))
    alone = score(session)
    session.do(record_coverage, RecordCoverage(HEAD, Coverage.DECEASED, DAY))
    assert score(session) == alone
