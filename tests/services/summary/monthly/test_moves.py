# SPDX-License-Identifier: Apache-2.0
"""What brought a file to the pension, told of each time that it began to draw it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.services.summary.monthly.test_months import MORDAD, TIR, opened
from tests.support import office as offices
from tests.support.equipment import Days
from tests.support.pensions import pension_change
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.pension import change
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import AskMonth, month_figures
from welfare_desk.services.waiting import MoveInQueue, move

SHAHRIVAR = MORDAD.plus(1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with offices.office(tmp_path, Days(SHAHRIVAR.last())) as held:
        yield held


def moved(session: Session, month: JalaliMonth) -> dict[str, int | None]:
    figures = session.ask(month_figures, AskMonth(month)).figures
    found = {line.key: line.values[0] for line in figures.table("pension_in").lines if line.values[0]}
    return {**found, "from_queue": figures.table("queue_out").value("admitted", "files")}


def test_only_what_came_from_the_queue_since_the_last_change_was_admitted(session: Session) -> None:
    def changed(state: PensionState, month: JalaliMonth, day: int) -> None:
        session.do(change, pension_change(file_no, state, month.first() + timedelta(days=day)))

    file_no = opened(session, 1, TIR.first())
    session.do(move, MoveInQueue(file_no, QueueState.WAITING, TIR.first()))
    changed(PensionState.ON_PENSION, TIR, 5)
    changed(PensionState.SUSPENDED, TIR, 8)
    changed(PensionState.ON_PENSION, TIR, 9)
    assert moved(session, TIR) == {"admitted": 1, "resumed": 1, "from_queue": 1}
    changed(PensionState.CUT, TIR, 20)
    changed(PensionState.ON_PENSION, MORDAD, 3)
    assert moved(session, MORDAD) == {"granted": 1, "from_queue": 0}
    changed(PensionState.CUT, MORDAD, 10)
    session.do(move, MoveInQueue(file_no, QueueState.WAITING, MORDAD.first() + timedelta(days=12)))
    changed(PensionState.ON_PENSION, SHAHRIVAR, 3)
    assert moved(session, SHAHRIVAR) == {"admitted": 1, "from_queue": 1}
