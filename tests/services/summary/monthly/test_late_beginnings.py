# SPDX-License-Identifier: Apache-2.0
"""What began only after a client had left, as is learnt later: it never began, in no month and on no page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.services.casework.test_leaving import ledgers
from tests.services.summary.monthly.test_months import opened
from tests.support import office as offices
from tests.support.equipment import Days
from tests.support.months import pensioner
from tests.support.pension_lists import listed, prepare
from tests.support.pensions import allowance_change, pension_change
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.pension.allowances import AllowanceFact, AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.summary.monthly.checks import blocking
from welfare_desk.domain.waiting import PENSION, QueueEntry, QueueState
from welfare_desk.services.casework.commands import CoverageRecorded, RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import (
    AllowancesOf,
    ListAllowances,
    allowances_of,
    change_allowance,
    list_allowances,
)
from welfare_desk.services.pension.owed import AskOwed, owed
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.corrected_rows import AskCorrected, corrected_rows
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    check_month,
    close_month,
    month_corrections,
    month_figures,
)
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.quotas import ListQuotas, RecordQuota, quotas, record_quota
from welfare_desk.storage.check import check

P, Q, C = PensionState, QueueState, Coverage
MEHR, ABAN = JalaliMonth(1404, 7), JalaliMonth(1404, 8)
COVERED, DIED, CHAIR, JOINED, GRANTED = (from_jalali(1404, 7, day) for day in (16, 18, 20, 27, 30))
LEARNT = from_jalali(1404, 8, 5)
MOVES = {"coverage_out", "pension_in", "pension_out", "queue_in", "queue_out"}


@pytest.fixture
def days() -> Days:
    return Days(GRANTED)


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as held:
        yield held
        assert check(held._store).findings == ()


def admitted(session: Session, number: int = 1, letter: str = "س-۱") -> str:
    """Covered, waiting for a wheelchair and for the pension, admitted and granted it by a quota."""
    file_no = opened(session, number, COVERED)
    session.do(move, MoveInQueue(file_no, Q.WAITING, CHAIR, "wheelchair"))
    session.do(move, MoveInQueue(file_no, Q.WAITING, JOINED))
    session.do(record_quota, RecordQuota(PENSION, letter, JOINED, 1, MEHR))
    session.do(admit, Admit(PENSION, letter))
    return file_no


def leaves(session: Session, file_no: str, on: date = DIED, state: Coverage = C.DECEASED) -> CoverageRecorded:
    return session.do(record_coverage, RecordCoverage(file_no, state, on, "یادداشت"))


def back(session: Session, file_no: str) -> None:
    session.do(undo_coverage, UndoCoverage(file_no, "نام دیگری بود"))


def moves_corrected(session: Session) -> dict[tuple[str, str], tuple[int | None, int | None]]:
    """The movements of Mehr that its corrections tell, by table and line."""
    found = session.ask(month_corrections, AskMonth(MEHR)).corrections
    return {one.figure[:2]: (one.closed, one.now) for one in found if one.figure[0] in MOVES}


def test_a_death_before_the_grant_of_a_closed_month_strikes_the_grant_with_the_admission(
    session: Session, days: Days
) -> None:
    dead, other = admitted(session), pensioner(session, 2)
    days.day = LEARNT
    session.do(close_month, CloseMonth(MEHR, "آغاز کار"))
    before, shown = ledgers(session), session.ask(show, ShowFile(dead))
    for _ in range(2):
        told = session.ask(show, ShowFile(dead))
        assert [(one.kind, one.code, one.on) for one in told.struck_by_leaving(DIED)] == [
            ("queue", "waiting", CHAIR), ("queue", "waiting", JOINED),
            ("pension", "on_pension", GRANTED), ("queue", "admitted", GRANTED),
        ]  # fmt: skip
        assert told.ended_by_leaving(DIED) == ()
        left = leaves(session, dead)
        assert (left.struck, left.pension_ended, left.queues_left) == (4, False, ())
        assert moves_corrected(session) == {
            ("coverage_out", "deceased"): (0, 1), ("pension_in", "admitted"): (1, 0),
            ("queue_in", "joined"): (1, 0), ("queue_out", "admitted"): (1, 0),
        }  # fmt: skip
        for month in (MEHR, ABAN):
            assert blocking(session.ask(check_month, AskMonth(month)).checks) == ()
        back(session, dead)
        assert ledgers(session) == before
        assert session.ask(month_corrections, AskMonth(MEHR)).corrections == ()
    again = session.ask(show, ShowFile(dead))
    assert (again.pension, again.queue) == (shown.pension, shown.queue)
    assert session.ask(show, ShowFile(other)).pension.state is P.ON_PENSION


def test_who_died_before_is_told_as_one_who_never_drew_nor_waited(session: Session, days: Days) -> None:
    dead = admitted(session)
    days.day = LEARNT
    leaves(session, dead)
    file = session.ask(show, ShowFile(dead))
    assert (file.pension, file.queue) == (PensionFact(P.NONE), ())
    assert [(one.kind, one.code, one.on, one.struck) for one in file.timeline if one.on > DIED] == [
        ("undo", "queue_struck", GRANTED, False), ("undo", "pension_struck", GRANTED, False),
        ("queue", "admitted", GRANTED, True), ("pension", "on_pension", GRANTED, True),
        ("undo", "queue_struck", JOINED, False), ("queue", "waiting", JOINED, True),
        ("undo", "queue_struck", CHAIR, False), ("queue", "waiting", CHAIR, True),
    ]  # fmt: skip
    for state, number in ((P.NONE, 1), (P.CUT, 0)):
        chosen = FileFilter(pension_states=(state,))
        assert session.ask(list_files, ListFiles(chosen)).total == number
    moved = session.ask(month_figures, AskMonth(MEHR)).figures
    assert [moved.total(table, "files") for table in sorted(MOVES)] == [1, 0, 0, 0, 0]
    # The letter's place was used: what the office has decided under it stands as it was decided.
    (quota,) = session.ask(quotas, ListQuotas(closed=True)).quotas
    assert (quota.used, quota.left) == (1, 0)


def test_what_was_paid_for_it_is_owed_back_and_nothing_is_listed_any_more(
    session: Session, days: Days
) -> None:
    dead, other = admitted(session), admitted(session, 2, "س-۲")
    assert listed(session, MEHR).lines == 2
    days.day = LEARNT
    session.do(close_month, CloseMonth(MEHR, "آغاز کار"))
    leaves(session, dead)
    (row,) = session.ask(owed, AskOwed(month=ABAN)).rows
    assert (row.file_no, [(one.month, one.why) for one in row.claims]) == (
        dead, [(MEHR, ClaimReason.OVERPAID)],
    )  # fmt: skip
    assert row.total.amount < 0
    assert prepare(session, ABAN).lines == 1
    back(session, dead)
    assert session.ask(owed, AskOwed(month=ABAN)).rows == ()
    assert prepare(session, ABAN).lines == 2
    leaves(session, other)
    assert [row.file_no for row in session.ask(owed, AskOwed(month=ABAN)).rows] == [other]


def test_a_list_that_is_prepared_after_it_has_no_line_for_it(session: Session, days: Days) -> None:
    dead = admitted(session)
    pensioner(session, 2)
    session.do(record_rate, RecordRate(PaymentKind.CARE, MEHR.plus(-6), (Rial(30_000_000),), "نامه"))
    for file_no in (dead, opened(session, 3, COVERED)):
        session.do(change_allowance, allowance_change(file_no, AllowanceKind.CARE, P.ON_PENSION, GRANTED))
    days.day = LEARNT
    assert [prepare(session, MEHR, kind).lines for kind in (PaymentKind.PENSION, PaymentKind.CARE)] == [2, 2]
    leaves(session, dead)
    assert [prepare(session, MEHR, kind).lines for kind in (PaymentKind.PENSION, PaymentKind.CARE)] == [1, 1]


def test_an_allowance_granted_after_it_never_was(session: Session, days: Days) -> None:
    dead = opened(session, 1, COVERED)
    session.do(change_allowance, allowance_change(dead, AllowanceKind.HYGIENE, P.ON_PENSION, COVERED))
    session.do(change_allowance, allowance_change(dead, AllowanceKind.CARE, P.ON_PENSION, GRANTED))
    days.day = LEARNT
    before = ledgers(session)
    left = leaves(session, dead)
    assert (left.allowances_ended, left.struck) == ((AllowanceKind.HYGIENE,), 1)
    cut = AllowanceFact(AllowanceKind.HYGIENE, P.CUT, DIED)
    assert session.ask(show, ShowFile(dead)).allowances == (cut,)
    assert [one.kind for one in session.ask(allowances_of, AllowancesOf(dead))] == [AllowanceKind.HYGIENE]
    page = session.ask(list_allowances, ListAllowances())
    assert (page.total, page.counts) == (1, {"hygiene": {"cut": 1}})
    back(session, dead)
    assert ledgers(session) == before


def test_who_comes_back_is_granted_and_joins_as_if_for_the_first_time(session: Session, days: Days) -> None:
    file_no = admitted(session)
    session.do(change_allowance, allowance_change(file_no, AllowanceKind.CARE, P.ON_PENSION, GRANTED))
    days.day = LEARNT
    leaves(session, file_no, state=C.DISCHARGED)
    came = RecordCoverage(file_no, C.COVERED, CHAIR, "بازگشت")
    session.do(record_coverage, came)
    joined = from_jalali(1404, 7, 21)
    session.do(move, MoveInQueue(file_no, Q.WAITING, joined))
    session.do(record_quota, RecordQuota(PENSION, "س-۳", LEARNT, 1, ABAN))
    session.do(admit, Admit(PENSION, "س-۳"))
    session.do(change_allowance, allowance_change(file_no, AllowanceKind.CARE, P.ON_PENSION, LEARNT))
    file = session.ask(show, ShowFile(file_no))
    assert (file.pension, file.allowances) == (
        PensionFact(P.ON_PENSION, LEARNT), (AllowanceFact(AllowanceKind.CARE, P.ON_PENSION, LEARNT),),
    )  # fmt: skip
    (place,) = file.queue
    assert place == QueueEntry(place.id, PENSION, Q.ADMITTED, joined, LEARNT)
    told = session.ask(month_figures, AskMonth(ABAN)).figures
    assert told.total("pension_in", "files") == 1
    # A second leaving on the same day takes the second beginning with it, and leaves the first struck.
    days.go(1)
    left = leaves(session, file_no, CHAIR, C.DECEASED)
    assert (left.struck, left.pension_ended, left.queues_left) == (4, False, ())
    back(session, file_no)
    assert session.ask(show, ShowFile(file_no)).pension == PensionFact(P.ON_PENSION, LEARNT)


def test_who_joined_and_went_on_one_later_day_neither_joined_nor_left(session: Session, days: Days) -> None:
    dead = opened(session, 1, COVERED)
    session.do(move, MoveInQueue(dead, Q.WAITING, JOINED))
    session.do(move, MoveInQueue(dead, Q.WITHDREW, JOINED, reason="منصرف شد"))
    removed = opened(session, 2, COVERED)
    session.do(move, MoveInQueue(removed, Q.WAITING, JOINED))
    session.do(move, MoveInQueue(removed, Q.REMOVED, JOINED, reason="اشتباه"))
    days.day = LEARNT
    session.do(close_month, CloseMonth(MEHR, "آغاز کار"))
    before = ledgers(session)
    assert [leaves(session, file_no).struck for file_no in (dead, removed)] == [2, 2]
    assert moves_corrected(session) == {
        ("coverage_out", "deceased"): (0, 2), ("queue_in", "joined"): (2, 0),
        ("queue_out", "withdrew"): (1, 0), ("queue_out", "removed"): (1, 0),
    }  # fmt: skip
    # The row of a place that had ended as it began is as it was; its events tell who has struck it.
    behind = session.ask(corrected_rows, AskCorrected(MEHR, "queue_out", "removed", "files")).rows
    assert [one.last and one.last.command for one in behind] == [record_coverage.name]
    for file_no in (dead, removed):
        back(session, file_no)
    assert ledgers(session) == before


def test_what_began_on_the_day_itself_has_begun_and_ends(session: Session, days: Days) -> None:
    dead = opened(session, 1, COVERED)
    session.do(change, pension_change(dead, P.ON_PENSION, DIED))
    days.day = LEARNT
    left = leaves(session, dead)
    assert (left.struck, left.pension_ended) == (0, True)
    assert session.ask(show, ShowFile(dead)).pension == PensionFact(P.CUT, DIED)
