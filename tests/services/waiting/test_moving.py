# SPDX-License-Identifier: Apache-2.0
"""The queue through the door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import office
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.waiting import QueueEntry, QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, QueueMoved, move
from welfare_desk.storage.check import check

JUNE, JULY, TODAY = date(2025, 6, 1), date(2025, 7, 1), date(2025, 10, 22)
FILE = "1404-00001"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        register(opened, 1)
        yield opened
        assert check(opened._store).findings == ()


def _waiting(session: Session) -> int:
    return session.ask(list_files, ListFiles(FileFilter(waiting=True))).total


def test_a_file_joins_is_held_and_leaves(session: Session) -> None:
    joined = session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE, letter_no="7"))
    assert joined == QueueMoved(FILE, 1, QueueState.WAITING)
    assert _waiting(session) == 1
    session.do(move, MoveInQueue(FILE, QueueState.HELD, JULY, reason="نقص مدارک"))
    assert _waiting(session) == 1
    session.do(move, MoveInQueue(FILE, QueueState.WITHDREW, TODAY, reason="نمی‌خواهد"))
    assert _waiting(session) == 0
    again = session.do(move, MoveInQueue(FILE, QueueState.WAITING, TODAY))
    assert again.entry_id == 2
    assert session.ask(show, ShowFile(FILE)).queue == (
        QueueEntry(1, "pension", QueueState.WITHDREW, JUNE, TODAY, "7"),
        QueueEntry(2, "pension", QueueState.WAITING, TODAY),
    )


def test_a_file_that_has_left_waits_for_nothing(session: Session) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    session.do(
        record_coverage,
        RecordCoverage(FILE, Coverage.TRANSFERRED, TODAY, letter_no="12/3", other_office="ری"),
    )
    assert [entry.state for entry in session.ask(show, ShowFile(FILE)).queue] == [QueueState.REMOVED]
    with pytest.raises(RuleError) as refused:
        session.do(move, MoveInQueue(FILE, QueueState.WAITING, TODAY))
    assert (refused.value.code, refused.value.facts) == ("queue_not_covered", {"coverage": "transferred"})
    with pytest.raises(RuleError) as refused:
        session.do(move, MoveInQueue(FILE, QueueState.WAITING, TODAY, service="wheelchair"))
    assert (refused.value.code, refused.value.facts) == ("queue_not_in_hand", {"coverage": "transferred"})


@pytest.mark.parametrize("service", ["", "  ", "x" * 41])
def test_a_service_has_a_code(service: str, session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE, service=service))
    assert (refused.value.code, refused.value.facts) == ("bad_service", {"longest": 40})


def test_queues_of_other_services_stand_apart(session: Session) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE, service="wheelchair"))
    assert _waiting(session) == 0
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    assert _waiting(session) == 1


@pytest.mark.parametrize(
    ("moves", "code"),
    [
        ([(QueueState.HELD, JUNE)], "not_waiting"),
        ([(QueueState.WAITING, JUNE), (QueueState.WAITING, JULY)], "already_waiting"),
        ([(QueueState.WAITING, JULY), (QueueState.CALLED, JUNE)], "before_last_event"),
        ([(QueueState.WAITING, date(2025, 12, 1))], "date_in_future"),
        (
            [(QueueState.WAITING, JUNE), (QueueState.HELD, JUNE), (QueueState.HELD, JUNE)],
            "queue_move_not_allowed",
        ),
    ],
)
def test_refused_moves(session: Session, moves: list[tuple[QueueState, date]], code: str) -> None:
    for state, on in moves[:-1]:
        session.do(move, MoveInQueue(FILE, state, on, reason="x"))
    with pytest.raises(RuleError) as refused:
        session.do(move, MoveInQueue(FILE, *moves[-1], reason="x"))
    assert refused.value.code == code


@pytest.mark.parametrize("state", [QueueState.HELD, QueueState.WITHDREW, QueueState.REMOVED])
def test_who_is_held_or_leaves_is_told_why(session: Session, state: QueueState) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JULY))
    with pytest.raises(RuleError) as told:
        session.do(move, MoveInQueue(FILE, state, JULY, reason=" "))
    assert (told.value.code, told.value.facts["fields"]) == ("bad_fields", ["reason"])


def test_nobody_is_admitted_by_a_move(session: Session) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JULY))
    with pytest.raises(RuleError) as told:
        session.do(move, MoveInQueue(FILE, QueueState.ADMITTED, JULY, reason="x"))
    assert told.value.code == "admitted_by_run"


def test_who_joins_again_from_an_earlier_day_had_been_entered_with_a_wrong_one(session: Session) -> None:
    """No evening has two places of one file: the later one is struck, and the new one has the true day."""
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JULY))
    session.do(move, MoveInQueue(FILE, QueueState.REMOVED, TODAY, reason="تاریخ نادرست"))
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    shown = session.ask(show, ShowFile(FILE))
    assert shown.queue == (QueueEntry(2, "pension", QueueState.WAITING, JUNE),)
    told = [(item.kind, item.code, item.on) for item in shown.timeline if item.kind == "undo"]
    assert told == [("undo", "queue_mistaken", TODAY), ("undo", "queue_mistaken", JULY)]


def test_nobody_joins_again_on_a_day_on_which_they_waited(session: Session) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE))
    session.do(move, MoveInQueue(FILE, QueueState.REMOVED, TODAY, reason="درخواست خودش"))
    with pytest.raises(RuleError) as refused:
        session.do(move, MoveInQueue(FILE, QueueState.WAITING, JULY))
    assert (refused.value.code, refused.value.facts) == (
        "already_waiting",
        {"reason": "then", "service": "pension", "date": JULY.isoformat()},
    )


def test_a_place_that_ended_with_the_file_makes_no_way(session: Session) -> None:
    """What comes back with the undo of an exit would stand beside the place of those days."""
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JULY))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.DISCHARGED, TODAY, "اشتغال", "۱"))
    session.do(record_coverage, RecordCoverage(FILE, Coverage.COVERED, TODAY, "بازگشت"))
    for on in (JUNE, date(2025, 8, 1)):
        with pytest.raises(RuleError) as refused:
            session.do(move, MoveInQueue(FILE, QueueState.WAITING, on))
        assert refused.value.facts["reason"] == "then"
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, TODAY))
