# SPDX-License-Identifier: Apache-2.0
"""Files merged of which one kept a pension and places that never began: they stand in nobody's way."""

from __future__ import annotations

from datetime import date

import pytest

from tests.support.pair import FIRST, SECOND, Pair, dump, in_order, make_pair, merged
from tests.support.pensions import allowance_change, pension_change
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import undo_merge
from welfare_desk.services.matching.facts import ComparePair, UndoMerge
from welfare_desk.services.matching.questions import compare_pair
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

LEFT, BACK, WAITS, BEGAN = (date(2025, 9, day) for day in (1, 2, 5, 20))


@pytest.fixture
def pair(session: Session) -> Pair:
    """The first file had left before it was granted anything, and is back; the second waits since."""
    made = make_pair(session)
    for service in (PENSION, "wheelchair"):
        session.do(move, MoveInQueue(FIRST, QueueState.WAITING, BEGAN, service))
        session.do(move, MoveInQueue(SECOND, QueueState.WAITING, WAITS, service))
    session.do(move, MoveInQueue(FIRST, QueueState.WITHDREW, BEGAN, PENSION, "منصرف شد"))
    session.do(change, pension_change(FIRST, PensionState.ON_PENSION, BEGAN))
    session.do(change_allowance, allowance_change(FIRST, AllowanceKind.CARE, PensionState.ON_PENSION, BEGAN))
    session.do(record_coverage, RecordCoverage(FIRST, Coverage.DISCHARGED, LEFT, "اشتغال"))
    session.do(record_coverage, RecordCoverage(FIRST, Coverage.COVERED, BACK, "بازگشت"))
    in_order(session)
    return made


@pytest.mark.parametrize("first_stays", [True, False])
def test_what_never_began_hinders_no_merge_and_is_there_after_its_undo(
    session: Session, pair: Pair, *, first_stays: bool
) -> None:
    kept, gone = (pair.first, pair.second) if first_stays else (pair.second, pair.first)
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    assert (shown.first.pension, shown.second.pension) == (PensionState.NONE, PensionState.NONE)
    before = dump(session)
    done = merged(session, kept, gone)
    file = session.ask(show, ShowFile(FIRST if first_stays else SECOND))
    assert file.pension == PensionFact(PensionState.NONE)
    assert sorted((one.service, one.state, one.joined_on) for one in file.queue) == [
        (PENSION, QueueState.WAITING, WAITS), ("wheelchair", QueueState.WAITING, WAITS),
    ]  # fmt: skip
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert dump(session) == before
    in_order(session)


def test_the_first_leaving_comes_back_whole_once_the_second_file_is_parted(
    session: Session, pair: Pair
) -> None:
    done = merged(session, pair.second, pair.first)
    session.do(undo_merge, UndoMerge(done.merge_id))
    for _ in range(2):
        session.do(undo_coverage, UndoCoverage(FIRST, "اشتباه"))
    file = session.ask(show, ShowFile(FIRST))
    assert file.pension == PensionFact(PensionState.ON_PENSION, BEGAN)
    assert [(one.service, one.state) for one in file.queue] == [
        (PENSION, QueueState.WITHDREW), ("wheelchair", QueueState.WAITING),
    ]  # fmt: skip
    in_order(session)
