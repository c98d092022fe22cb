# SPDX-License-Identifier: Apache-2.0
"""A clock that ran ahead blocks nothing for good: the head says what day it is, and all goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import register
from tests.support.clocks import ahead_of
from tests.support.office import NOON, PASSWORD, desk, office
from tests.support.pensions import allowance_change, pension_change
from tests.support.queues import LETTER, MONTH, ordered_by, quota, waiting
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.days_ahead import AheadOf, Recorded
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.history import Cause
from welfare_desk.domain.waiting.policy import DATE_ORDER
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.fields import ChangeDomain, change_domain
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.confirming_day import (
    Ahead,
    AskAhead,
    ConfirmDay,
    DayConfirmed,
    ahead,
    confirm_day,
)
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, Rerun, admit, rerun
from welfare_desk.services.waiting.calling import HoldEntry, ReleaseEntry, hold, release
from welfare_desk.services.waiting.day import Today, keep_day
from welfare_desk.services.waiting.questions import AskHistory, ListQueue, list_queue, rank_history
from welfare_desk.services.waiting.why_card import IssueWhyCard, issue_why_card
from welfare_desk.storage.check import check
from welfare_desk.storage.waiting.considering import last_day

TODAY = NOON.date()
NEXT_MONTH = TODAY + timedelta(days=30)
CLERKS = "چهار چنار کنار رود"
WHY = "ساعت رایانهٔ دو یک ماه جلو بود"
P = PensionState


@pytest.fixture
def noon() -> list[datetime]:
    """What the clock of the office's PC shows; tests set it."""
    return [NOON]


@pytest.fixture
def session(tmp_path: Path, noon: list[datetime]) -> Iterator[Session]:
    with office(tmp_path, lambda: noon[0]) as opened:
        yield opened
        assert check(opened._store).findings == ()


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def confirm(session: Session) -> DayConfirmed:
    return session.do(confirm_day, ConfirmDay(session.today(), WHY))


def found(session: Session) -> dict[Recorded, int]:
    """What is recorded ahead; in whose order queues stand is no record."""
    told = session.ask(ahead, AskAhead()).found
    return {one.kind: one.count for one in told if one.kind is not Recorded.ORDER}


def test_a_hold_of_next_month_blocks_admission_until_the_head_says_what_day_it_is(session: Session) -> None:
    files = waiting(session, 3)
    quota(session, 1)
    ahead_of(session).do(hold, HoldEntry(files[0], "در سفر"))
    told = {"date": TODAY.isoformat(), "last": NEXT_MONTH.isoformat()}
    assert refused(session, admit, Admit("pension", LETTER)) == ("day_before_queue", told)
    assert refused(session, release, ReleaseEntry(files[0], "برگشت")) == ("before_event_ahead", told)
    parts = (AheadOf(Recorded.QUEUE, 1, NEXT_MONTH), AheadOf(Recorded.ORDER, 1, NEXT_MONTH))
    asked = session.ask(ahead, AskAhead())
    assert (asked, asked.count, asked.last) == (Ahead(TODAY, parts), 2, NEXT_MONTH)
    assert confirm(session) == DayConfirmed(TODAY, NEXT_MONTH, parts)
    assert session.ask(ahead, AskAhead()) == Ahead(TODAY, ())
    assert session.ask(ahead, AskAhead()).last is None
    assert session.ask(list_queue, ListQueue()).scored_on == TODAY
    assert session.do(release, ReleaseEntry(files[0], "برگشت")).state is QueueState.WAITING
    assert session.do(admit, Admit("pension", LETTER)).admitted == 1
    assert session.ask(rerun, Rerun(1)).same


def test_what_was_recorded_stands_on_today_and_the_trail_keeps_its_first_day(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    ahead_of(session).do(hold, HoldEntry(file_no, "در سفر"))
    confirm(session)
    held = session.ask(show, ShowFile(file_no)).timeline[0]
    assert (held.code, held.on) == ("held", TODAY)
    entry = session.ask(list_trail, ListTrail()).rows[0]
    assert (entry.command, entry.reason) == ("office.confirm_day", WHY)
    with session._store.kept_reader() as raw:
        (told,) = raw.execute(
            "SELECT changes FROM audit_row WHERE tbl = 'queue_event' AND changes IS NOT NULL"
        )
        said = raw.execute("SELECT day, ahead_until, recorded_by, reason FROM clock_statement").fetchall()
    assert told == (f'{{"effective_on": ["{NEXT_MONTH}", "{TODAY}"]}}',)
    assert said == [(TODAY.isoformat(), NEXT_MONTH.isoformat(), session.user.name, WHY)]


def test_a_clock_that_is_behind_later_still_admits_nobody(session: Session, noon: list[datetime]) -> None:
    files = waiting(session, 3)
    quota(session, 2)
    ahead_of(session).do(hold, HoldEntry(files[0], "در سفر"))
    confirm(session)
    for lived in (12, 45):  # before and after the last day that was recorded ahead
        noon[0] = NOON + timedelta(days=lived)
        session.do(release, ReleaseEntry(files[0], "برگشت"))
        session.do(hold, HoldEntry(files[0], "در سفر"))
        noon[0] -= timedelta(days=2)
        assert refused(session, admit, Admit("pension", LETTER))[0] == "day_before_queue"
    noon[0] += timedelta(days=2)
    assert session.do(admit, Admit("pension", LETTER)).admitted == 2


def test_a_run_and_a_policy_of_next_month_stay_sealed_and_block_no_more(
    session: Session, noon: list[datetime]
) -> None:
    waiting(session, 6)
    quota(session, 3)
    other = ahead_of(session)
    ordered_by(other, DATE_ORDER)
    other.do(admit, Admit("pension", LETTER))
    another = Admit("pension", "99", TODAY, 1, MONTH)
    assert refused(session, admit, another)[0] == "day_before_queue"
    parts = {Recorded.QUEUE: 3, Recorded.PENSION: 3, Recorded.RUN: 1, Recorded.POLICY: 1}
    assert found(session) == parts
    confirm(session)
    assert found(session) == {}
    assert refused(session, confirm_day, ConfirmDay(session.today(), WHY)) == ("nothing_ahead", {})
    assert session.ask(rerun, Rerun(1)).same
    noon[0] += timedelta(days=5)
    assert session.do(admit, another).admitted == 1
    noon[0] -= timedelta(days=2)  # behind the second run: nobody has said anything of that one
    assert refused(session, admit, replace(another, letter_no="100"))[0] == "day_before_queue"


def test_a_change_that_was_taken_back_blocks_nothing(session: Session) -> None:
    files = waiting(session, 2)
    quota(session, 1)
    other = ahead_of(session)
    other.do(record_coverage, RecordCoverage(files[0], Coverage.DISCHARGED, NEXT_MONTH, "بهبود"))
    assert found(session) == {Recorded.COVERAGE: 1, Recorded.QUEUE: 1}
    other.do(undo_coverage, UndoCoverage(files[0], "اشتباه"))
    assert found(session) == {}
    assert session.do(admit, Admit("pension", LETTER)).admitted == 1


def test_what_began_with_an_event_of_next_month_begins_today(session: Session) -> None:
    other = ahead_of(session)
    file_no = register(other, 1).file_no
    other.do(move, MoveInQueue(file_no, QueueState.WAITING, NEXT_MONTH))
    confirm(session)
    shown = session.ask(show, ShowFile(file_no))
    assert (shown.file.opened_on, shown.queue[0].joined_on) == (TODAY, TODAY)
    session.do(move, MoveInQueue(file_no, QueueState.WITHDREW, TODAY, reason="نمی‌خواهد"))


@pytest.mark.parametrize("kind", ["pension", "allowance", "coverage", "field"])
def test_what_hangs_on_an_event_of_next_month_goes_on_once_the_day_is_confirmed(
    session: Session, kind: str
) -> None:
    file_no = register(session, 1).file_no
    care = AllowanceKind.CARE
    steps: dict[str, tuple[Any, Any, Any]] = {
        "pension": (
            change,
            pension_change(file_no, P.ON_PENSION, NEXT_MONTH),
            pension_change(file_no, P.SUSPENDED, TODAY),
        ),
        "allowance": (
            change_allowance,
            allowance_change(file_no, care, P.ON_PENSION, NEXT_MONTH),
            allowance_change(file_no, care, P.SUSPENDED, TODAY),
        ),
        "coverage": (
            record_coverage,
            RecordCoverage(file_no, Coverage.DISCHARGED, NEXT_MONTH, "بهبود"),
            RecordCoverage(file_no, Coverage.COVERED, TODAY, "بازگشت"),
        ),
        "field": (
            change_domain,
            ChangeDomain(file_no, Domain.PREVENTION, NEXT_MONTH, "رأی شورا"),
            ChangeDomain(file_no, Domain.SOCIAL, TODAY, "رأی شورا"),
        ),
    }
    command, first, second = steps[kind]
    ahead_of(session).do(command, first)
    assert refused(session, command, second)[0] == "before_event_ahead"
    assert found(session) == {Recorded(kind): 1}
    confirm(session)
    session.do(command, second)
    shown = session.ask(show, ShowFile(file_no))
    if kind == "pension":
        assert shown.pension == PensionFact(P.SUSPENDED, TODAY)
    if kind == "coverage":
        assert shown.file.coverage is Coverage.COVERED


def test_nothing_ahead_is_nothing_to_confirm(session: Session) -> None:
    waiting(session, 1)
    assert refused(session, confirm_day, ConfirmDay(session.today(), WHY)) == ("nothing_ahead", {})


def test_the_head_says_how_they_know(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    ahead_of(session).do(hold, HoldEntry(file_no, "در سفر"))
    assert refused(session, confirm_day, ConfirmDay(session.today(), " "))[0] == "bad_fields"


def test_a_head_whose_calendar_says_another_day_changes_nothing(session: Session) -> None:
    """A PC whose clock is behind would else bring everything back to a day long past."""
    (file_no,) = waiting(session, 1)
    ahead_of(session).do(hold, HoldEntry(file_no, "در سفر"))
    told = {"said": (TODAY + timedelta(days=1)).isoformat(), "today": TODAY.isoformat()}
    assert refused(session, confirm_day, ConfirmDay(TODAY + timedelta(days=1), WHY)) == ("day_is_other", told)
    assert found(session) == {Recorded.QUEUE: 1}


def test_a_clerk_confirms_nothing(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    ahead_of(session).do(hold, HoldEntry(file_no, "در سفر"))
    session.do(add_user, AddUser("زهرا", Role.PENSION_CLERK, CLERKS, own_password=PASSWORD))
    with desk(session.office_dir, user="زهرا") as clerk, pytest.raises(NotPermitted) as told:
        confirm(clerk)
    assert told.value.facts["permission"] == Permission.APPROVE
    assert found(session) == {Recorded.QUEUE: 1}


def test_one_statement_tells_the_last_day_whatever_the_head_has_said(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    ahead_of(session).do(hold, HoldEntry(file_no, "در سفر"))
    confirm(session)
    asked: list[str] = []
    with session._store.kept_reader() as raw:
        raw.set_trace_callback(asked.append)
        assert last_day(raw, "pension") == TODAY
        raw.set_trace_callback(None)
    assert len(asked) == 1


def test_a_mere_opening_of_next_month_is_undone_by_the_head(session: Session) -> None:
    """The day's first opening puts the queue into the order of a day to come; no card tells that day."""
    files = waiting(session, 2)
    ahead_of(session).jot(keep_day, Today())
    assert session.ask(ahead, AskAhead()).found == (AheadOf(Recorded.ORDER, 1, NEXT_MONTH),)
    told = {"date": TODAY.isoformat(), "last": NEXT_MONTH.isoformat()}
    assert refused(session, issue_why_card, IssueWhyCard(files[0])) == ("queue_ahead", told)
    confirm(session)
    assert session.ask(list_queue, ListQueue()).scored_on == TODAY
    session.do(issue_why_card, IssueWhyCard(files[0]))


def test_no_move_of_a_place_is_told_of_a_day_to_come(session: Session) -> None:
    files = waiting(session, 3)
    ahead_of(session).do(move, MoveInQueue(files[0], QueueState.WITHDREW, NEXT_MONTH, reason="نمی‌خواهد"))
    confirm(session)
    moves = session.ask(rank_history, AskHistory("pension", files[2])).moves
    assert [(one.day, one.cause) for one in moves if one.cause is Cause.LEFT] == [(TODAY, Cause.LEFT)]
    assert all(one.day <= TODAY for one in moves)


def test_a_clock_that_is_far_behind_is_no_day_to_confirm(session: Session, noon: list[datetime]) -> None:
    """The head copies the date of a PC that fell back by weeks: what was lived since stays as it was."""
    for number in range(1, 13):
        noon[0] = NOON + timedelta(days=number)
        register(session, number)
    noon[0] = NOON
    with pytest.raises(RuleError) as told:
        confirm(session)
    assert (told.value.code, told.value.facts) == ("clock_is_behind", {"days": 12, "most": 10})
    assert found(session) == {Recorded.COVERAGE: 12}
