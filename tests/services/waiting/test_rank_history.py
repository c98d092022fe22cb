# SPDX-License-Identifier: Apache-2.0
"""Every move of a rank is told with its own cause, also several of one day and what was taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.queues import LETTER, LETTER_ON, quota, waiting
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.questions import AskHistory, rank_history


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened


def moves(session: Session, file_no: str) -> list[tuple[int, int, Cause, bool]]:
    told = session.ask(rank_history, AskHistory(PENSION, file_no))
    assert {one.day for one in told.moves} <= {session.today()}
    return [(one.from_rank, one.to_rank, one.cause, one.own) for one in told.moves]


def test_several_moves_of_one_day_are_told_one_by_one(session: Session) -> None:
    first, second, third, last = waiting(session, 4)
    assert moves(session, last) == []
    session.do(move, MoveInQueue(first, QueueState.WITHDREW, session.today(), reason="نمی‌خواهد"))
    quota(session, 1)
    session.do(admit, Admit(PENSION, LETTER, LETTER_ON))
    assert moves(session, last) == [(3, 2, Cause.ADMITTED, False), (4, 3, Cause.LEFT, False)]
    assert moves(session, third) == [(2, 1, Cause.ADMITTED, False), (3, 2, Cause.LEFT, False)]
    assert second not in (first, third)


def test_who_left_by_mistake_keeps_the_moves_from_before(session: Session) -> None:
    first, second, last = waiting(session, 3)
    session.do(move, MoveInQueue(first, QueueState.WITHDREW, session.today(), reason="نمی‌خواهد"))
    gone = RecordCoverage(last, Coverage.TRANSFERRED, session.today(), letter_no="12/3", other_office="ری")
    session.do(record_coverage, gone)
    session.do(move, MoveInQueue(second, QueueState.WITHDREW, session.today(), reason="نمی‌خواهد"))
    session.do(undo_coverage, UndoCoverage(last, "اشتباه"))
    assert moves(session, last) == [(2, 1, Cause.RETURNED, True), (3, 2, Cause.LEFT, False)]
