# SPDX-License-Identifier: Apache-2.0
"""A payment, or a place in its queue, dated into the past: on no evening since are there both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.office import office
from tests.support.pensions import allowance_change, pension_change
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import QUEUES, AllowanceKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

FILE = "1404-00001"
JUNE, JULY, AUGUST = date(2025, 6, 1), date(2025, 7, 1), date(2025, 8, 1)
CARE = AllowanceKind.CARE


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        register(opened, 1)
        yield opened


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, object]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


@pytest.mark.parametrize("service", ["pension", QUEUES[CARE]])
def test_nothing_is_granted_for_days_on_which_the_file_waited_for_it(session: Session, service: str) -> None:
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, JUNE, service))
    session.do(move, MoveInQueue(FILE, QueueState.WITHDREW, AUGUST, service, "انصراف"))

    def granted(on: date) -> tuple[Any, Any]:
        if service == "pension":
            return change, pension_change(FILE, PensionState.ON_PENSION, on)
        return change_allowance, allowance_change(FILE, CARE, PensionState.ON_PENSION, on)

    told = ("waits_for_quota", {"reason": "then", "date": JULY.isoformat()})
    assert refused(session, *granted(JULY)) == told
    session.do(*granted(AUGUST))


@pytest.mark.parametrize("service", ["pension", QUEUES[CARE]])
def test_nobody_joins_a_queue_on_a_day_on_which_they_drew_what_it_is_for(
    session: Session, service: str
) -> None:
    for state, on in ((PensionState.ON_PENSION, JUNE), (PensionState.CUT, AUGUST)):
        if service == "pension":
            session.do(change, pension_change(FILE, state, on))
        else:
            session.do(change_allowance, allowance_change(FILE, CARE, state, on))
    told = ("draws_already", {"reason": "then", "date": JULY.isoformat()})
    assert refused(session, move, MoveInQueue(FILE, QueueState.WAITING, JULY, service)) == told
    session.do(move, MoveInQueue(FILE, QueueState.WAITING, AUGUST, service))
