# SPDX-License-Identifier: Apache-2.0
"""How the first page's figures stood at ends of months, and the moves of the queue: as they are counted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.services.summary.monthly.test_months import WHY, opened
from tests.support import office as offices
from tests.support.equipment import Days
from tests.support.pensions import pension_change
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.first_page import FirstPage
from welfare_desk.domain.summary.trend import ENDS, MONTHS, Figure, MonthEnd, QueueMonth, change
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.pension import change as change_pension
from welfare_desk.services.rehearsal.fill import make_office_data
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import AskFirstPage, CountsOn, counts, first_page
from welfare_desk.services.summary.monthly.months import AskBehind, CloseMonth, behind_figure, close_month
from welfare_desk.services.waiting import MoveInQueue, move

TIR, MORDAD, SHAHRIVAR, MEHR = (JalaliMonth(1404, month) for month in (4, 5, 6, 7))


@pytest.fixture
def days() -> Days:
    return Days(TIR.first() + timedelta(days=9))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as held:
        yield held


def shown(session: Session) -> FirstPage:
    return session.ask(first_page, AskFirstPage())


def told(session: Session, month: JalaliMonth) -> tuple[int, ...]:
    """The figures of the statement of the last evening of a month."""
    said = session.ask(counts, CountsOn(month.last()))
    return said.covered, said.on_pension, said.in_queue, said.non_recurring


def figures(end: MonthEnd) -> tuple[int | None, ...]:
    return tuple(end.figure(name) for name in Figure)


def behind(session: Session, month: JalaliMonth) -> tuple[int, int]:
    """How many files the lists behind a month's bars have."""
    joined, left = (
        session.ask(behind_figure, AskBehind(month, table, "files")).total
        for table in ("queue_in", "queue_out")
    )
    return joined, left


def test_each_end_of_a_month_is_what_the_statement_says_of_it(session: Session, days: Days) -> None:
    days.day = MEHR.last()
    make_office_data(session, 400)
    page = shown(session)
    assert [end.month for end in page.ends] == [MEHR.plus(-back) for back in range(ENDS, 0, -1)]
    assert [figures(end) for end in page.ends] == [told(session, end.month) for end in page.ends]
    assert len({figures(end) for end in page.ends}) == ENDS
    assert not any(end.closed for end in page.ends)


def test_each_month_of_the_queue_is_the_lists_behind_its_bars(session: Session, days: Days) -> None:
    days.day = MEHR.first() + timedelta(days=12)
    make_office_data(session, 400)
    queue = shown(session).queue
    assert [one.month for one in queue] == [MEHR.plus(-back) for back in range(MONTHS - 1, -1, -1)]
    assert [(one.joined, one.left) for one in queue] == [behind(session, one.month) for one in queue]
    assert sum((one.joined or 0) + (one.left or 0) for one in queue) > 40


def test_what_moved_and_what_was_taken_back_counts_as_the_statement_counts_it(
    session: Session, days: Days
) -> None:
    first, second, third = (opened(session, number, TIR.first()) for number in (1, 2, 3))
    days.day = MORDAD.first() + timedelta(days=9)
    session.do(move, MoveInQueue(first, QueueState.WAITING, MORDAD.first()))
    session.do(change_pension, pension_change(second, PensionState.ON_PENSION, MORDAD.first()))
    session.do(record_coverage, RecordCoverage(third, Coverage.DISCHARGED, MORDAD.first(), "ازدواج"))
    session.do(undo_coverage, UndoCoverage(third, "اشتباه"))
    days.day = SHAHRIVAR.first() + timedelta(days=9)
    session.do(change_pension, pension_change(second, PensionState.SUSPENDED, SHAHRIVAR.first()))
    session.do(record_coverage, RecordCoverage(first, Coverage.DECEASED, SHAHRIVAR.first()))
    days.day = MEHR.first()
    page = shown(session)
    ends = {end.month: figures(end) for end in page.ends}
    assert ends[TIR] == told(session, TIR) == (3, 0, 0, 3)
    assert ends[MORDAD] == told(session, MORDAD) == (3, 1, 1, 2)
    assert ends[SHAHRIVAR] == told(session, SHAHRIVAR) == (2, 0, 0, 1)
    assert change(page.counts.covered, page.ends, Figure.COVERED) == 0
    assert page.queue == (
        QueueMonth(MORDAD, 1, 0), QueueMonth(SHAHRIVAR, 0, 1), QueueMonth(MEHR, 0, 0),
    )  # fmt: skip


def test_before_the_first_event_nothing_is_known(session: Session, days: Days) -> None:
    assert change(0, shown(session).ends, Figure.COVERED) is None
    assert shown(session).queue == ()
    opened(session, 1, days.day)
    page = shown(session)
    assert {figures(end) for end in page.ends} == {(None, None, None, None)}
    assert change(page.counts.covered, page.ends, Figure.COVERED) is None


def test_an_end_is_told_as_it_is_known_now_and_who_came_as_it_was_closed(
    session: Session, days: Days
) -> None:
    first = opened(session, 1, TIR.first())
    opened(session, 2, TIR.first())
    session.do(move, MoveInQueue(first, QueueState.WAITING, TIR.first()))
    days.day = MORDAD.first() + timedelta(days=5)
    session.do(close_month, CloseMonth(TIR, WHY))
    sealed = told(session, TIR)
    page = shown(session)
    assert (page.ends[-1].closed, figures(page.ends[-1])) == (True, sealed)
    # No act of the office reaches into a closed month; a damaged or mended file might.
    raw = session._store.open_driver(read_only=False)
    raw.execute("UPDATE queue_entry SET joined_on = ?", (MORDAD.first().isoformat(),))
    raw.commit()
    raw.close()
    page = shown(session)
    assert told(session, TIR) != sealed
    assert (page.ends[-1].closed, figures(page.ends[-1])) == (True, told(session, TIR))
    assert page.ends[-1].corrected == (Figure.IN_QUEUE,)
    assert page.queue == (QueueMonth(TIR, 1, 0, closed=True), QueueMonth(MORDAD, 1, 0))
    assert [behind(session, one.month) for one in page.queue] == [(1, 0), (1, 0)]
    assert change(page.counts.in_queue, page.ends, Figure.IN_QUEUE) == 1
