# SPDX-License-Identifier: Apache-2.0
"""What another policy would change, by name, with nothing stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.clients import register
from tests.support.office import office
from tests.support.queues import JUNE, waiting
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.policy import Criterion, CriterionKind, Order, Policy
from welfare_desk.domain.waiting.proposal import Figures
from welfare_desk.services.casework.commands import EditPerson, edit_person
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.policies import ComparePolicy, compare
from welfare_desk.services.waiting.what_if import AskWhatIf, what_if

BY_DECILE = Policy(Order.SCORE, (Criterion(CriterionKind.DECILE, per=300),))


def test_who_enters_and_who_leaves_by_name(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        first, second = waiting(session, 2)
        poor = register(session, 9, first_name="زهرا", last_name="رضایی").file_no
        session.do(move, MoveInQueue(poor, QueueState.WAITING, JUNE.replace(month=9)))
        session.do(edit_person, EditPerson(poor, 1, 1, {"decile": "1"}))
        session.do(edit_person, EditPerson(first, 1, 1, {"decile": "9"}))
        told = session.ask(what_if, AskWhatIf("pension", 2, BY_DECILE))
        assert [(one.file_no, one.last_name, one.rank_now, one.rank_then) for one in told.enters] == [
            (poor, "رضایی", 3, 1)
        ]
        assert [(one.file_no, one.rank_now, one.rank_then) for one in told.leaves] == [(second, 2, 3)]
        assert told.now == Figures(2, 900, 0, 0, 400, 100)
        assert told.then == Figures(2, 500, 0, 0, 250, 100)
        same = session.ask(what_if, AskWhatIf("pension", 2, Policy()))
        assert (same.enters, same.leaves, same.now) == ((), (), same.then)
        with pytest.raises(RuleError) as refused:
            session.ask(what_if, AskWhatIf("pension", 0, BY_DECILE))
        assert refused.value.code == "quota_places"


def test_a_sum_that_nobody_waits_for_is_stopped(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    with office(tmp_path) as session:
        waiting(session, 2)
        with pytest.raises(Cancelled):
            session.ask(what_if, AskWhatIf("pension", 2, BY_DECILE), stop)
        with pytest.raises(Cancelled):
            session.ask(compare, ComparePolicy("pension", BY_DECILE), stop)
    assert told == [(0, 2), (0, 4)]
