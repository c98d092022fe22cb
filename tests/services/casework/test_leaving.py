# SPDX-License-Identifier: Apache-2.0
"""An office that lags: what was recorded for days after a client had left is struck, and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.equipment import Days
from tests.support.months import pensioner
from tests.support.pension_lists import listed, prepare
from tests.support.pensions import allowance_change, pension_change
from tests.support.served import refused
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.domain.summary.monthly.checks import blocking
from welfare_desk.domain.waiting import PENSION, QueueState
from welfare_desk.services.casework.commands import CoverageRecorded, RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import change
from welfare_desk.services.pension.allowances import change_allowance
from welfare_desk.services.pension.owed import AskOwed, owed
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import (
    AskMonth,
    CloseMonth,
    check_month,
    close_month,
    month_corrections,
)
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import Admit, admit
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota
from welfare_desk.storage.casework.counts import counts_on
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.check import check
from welfare_desk.storage.summary.monthly import left_open, people

P, Q, C = PensionState, QueueState, Coverage
MEHR, ABAN = JalaliMonth(1404, 7), JalaliMonth(1404, 8)
BEFORE, LEFT, LATER, TODAY = (
    from_jalali(1404, 7, 20), from_jalali(1404, 7, 28), from_jalali(1404, 8, 3), from_jalali(1404, 8, 5),
)  # fmt: skip
LEAVING = (
    RecordCoverage("", C.DECEASED, LEFT),
    RecordCoverage("", C.DISCHARGED, LEFT, "ازدواج"),
    RecordCoverage("", C.RECOVERED, LEFT, "پایش"),
    RecordCoverage("", C.CLOSED, LEFT, "عدم مراجعه"),
    RecordCoverage("", C.TRANSFERRED, LEFT, letter_no="12/3", other_office="ری"),
)


@pytest.fixture
def days() -> Days:
    return Days(TODAY)


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as opened:
        yield opened
        assert check(opened._store).findings == ()


def leaves(session: Session, file_no: str, way: int = 0) -> CoverageRecorded:
    state = LEAVING[way]
    facts = RecordCoverage(file_no, state.to_state, LEFT, state.reason, state.letter_no, state.other_office)
    return session.do(record_coverage, facts)


_LEDGERS = {
    "pension": ("pension_event", "pension_id", "reason_code, from_month, arrears", "state, since"),
    "allowance": ("allowance_event", "allowance_id", "reason_code, from_month, arrears", "state, since"),
    "queue_entry": (
        "queue_event",
        "entry_id",
        "run_id, held_until",
        "state, joined_on, ended_on, held_until",
    ),
}


def ledgers(session: Session) -> list[Any]:
    """Every payment and place with its events in force, as they count."""
    found: list[Any] = []
    with session._store.kept_reader() as raw:
        for table, (events, owner, terms, standing) in _LEDGERS.items():
            found += raw.execute(f"SELECT '{table}', id, {standing} FROM {table} ORDER BY id").fetchall()
            found += raw.execute(
                f"SELECT {owner}, from_state, to_state, effective_on, reason, letter_no, batch_id, {terms}"
                f" FROM {events} WHERE {in_force(events)} ORDER BY {owner}, effective_on, id"
            ).fetchall()
    return found


def lagging(session: Session) -> list[str]:
    """Files of Mehr of whom something was recorded for days of Aban, each in another way; their numbers."""
    number = iter(range(1, 99))

    def drew() -> str:
        return pensioner(session, next(number))

    def waited(*moves: tuple[QueueState, date], service: str = PENSION) -> str:
        file_no = drew()
        session.do(change, pension_change(file_no, P.CUT, BEFORE - timedelta(days=9)))
        for state, on in moves:
            session.do(move, MoveInQueue(file_no, state, on, service, "ثبت شد"))
        return file_no

    suspended, cut, resumed, granted, helped = (drew() for _ in range(5))
    session.do(change, pension_change(suspended, P.SUSPENDED, LATER))
    session.do(change, pension_change(cut, P.CUT, LATER))
    session.do(change, pension_change(resumed, P.SUSPENDED, BEFORE))
    session.do(change, pension_change(resumed, P.ON_PENSION, LATER))
    session.do(change, pension_change(granted, P.CUT, BEFORE))
    session.do(change, pension_change(granted, P.ON_PENSION, LATER))
    session.do(change_allowance, allowance_change(helped, AllowanceKind.CARE, P.ON_PENSION, BEFORE))
    session.do(change_allowance, allowance_change(helped, AllowanceKind.CARE, P.SUSPENDED, LATER))
    admitted = waited((Q.WAITING, BEFORE))
    session.do(record_quota, RecordQuota(PENSION, "س-۱", LATER, 1, ABAN))
    session.do(admit, Admit(PENSION, "س-۱"))
    went = waited((Q.WAITING, BEFORE), (Q.WITHDREW, LATER), (Q.WAITING, LATER))
    held = waited((Q.WAITING, BEFORE), (Q.CALLED, LATER), (Q.HELD, LATER), service="wheelchair")
    joined = waited((Q.WAITING, LATER - timedelta(days=1)), (Q.HELD, LATER))
    return [suspended, cut, resumed, granted, helped, admitted, went, held, joined]


def uncovered(session: Session) -> list[date]:
    """Evenings on which somebody draws a pension or waits for it without being covered."""
    with session._store.kept_reader() as raw:
        found = []
        for back in range((TODAY - BEFORE).days + 1):
            on = TODAY - timedelta(days=back)
            told, stood = counts_on(raw, on), people.stood(raw, on)
            alike = (told.covered, told.on_pension, told.in_queue) == (
                stood.covered, stood.on_pension, stood.queued,
            )  # fmt: skip
            if not alike or left_open.drawn_uncovered(raw, on):
                found.append(on)
    return found


def test_nothing_lasts_beyond_the_day_on_which_a_file_left_and_undoing_brings_all_back(
    session: Session,
) -> None:
    files = lagging(session)
    before = ledgers(session)
    for _ in range(2):
        told = [len(session.ask(show, ShowFile(file_no)).struck_by_leaving(LEFT)) for file_no in files]
        struck = [leaves(session, file_no, way % len(LEAVING)).struck for way, file_no in enumerate(files)]
        assert struck == told == [1, 1, 1, 1, 1, 2, 2, 2, 2]
        assert uncovered(session) == []
        assert blocking(session.ask(check_month, AskMonth(MEHR)).checks) == ()
        assert blocking(session.ask(check_month, AskMonth(ABAN)).checks) == ()
        for file_no in reversed(files):
            session.do(undo_coverage, UndoCoverage(file_no, "پروندهٔ دیگری بود"))
        assert ledgers(session) == before


def test_what_is_struck_is_told_with_its_file(session: Session) -> None:
    dead = pensioner(session, 1)
    session.do(change, pension_change(dead, P.SUSPENDED, LATER))
    leaves(session, dead)
    told = [
        (item.kind, item.code, item.on, item.struck)
        for item in session.ask(show, ShowFile(dead)).timeline
        if item.on >= LEFT
    ]
    assert told == [
        ("undo", "pension_struck", LATER, False),
        ("pension", "suspended", LATER, True),
        ("pension", "cut", LEFT, False),
        ("coverage", "deceased", LEFT, False),
    ]
    code = refused(session, change, pension_change(dead, P.SUSPENDED, LATER))[0]
    assert code == "pension_change_not_allowed"


def test_a_pension_cut_too_late_is_owed_back_from_the_death_on(session: Session, days: Days) -> None:
    dead = pensioner(session, 1)
    for number in range(1, 9):
        listed(session, JalaliMonth(1404, number))
    session.do(change, pension_change(dead, P.CUT, LATER))
    leaves(session, dead)
    days.day = ABAN.plus(1).first()
    (row,) = session.ask(owed, AskOwed(month=ABAN.plus(1))).rows
    assert [(one.month, one.why) for one in row.claims] == [(ABAN, ClaimReason.OVERPAID)]
    session.do(undo_coverage, UndoCoverage(dead, "زنده است"))
    assert session.ask(owed, AskOwed(month=ABAN.plus(1))).rows == ()


def test_a_pension_granted_to_somebody_who_had_left_is_owed_for_no_month(session: Session) -> None:
    dead = pensioner(session, 1, LATER)
    pensioner(session, 2)
    assert prepare(session, ABAN).lines == 2
    assert leaves(session, dead).struck == 1
    assert prepare(session, ABAN).lines == 1
    assert session.ask(show, ShowFile(dead)).pension == PensionFact(P.NONE)
    assert uncovered(session) == []


def test_in_a_closed_month_it_is_a_correction(session: Session, days: Days) -> None:
    dead = pensioner(session, 1)
    session.do(change, pension_change(dead, P.CUT, LATER))
    session.do(close_month, CloseMonth(MEHR, "آغاز کار"))
    days.day = ABAN.plus(1).first()
    session.do(close_month, CloseMonth(ABAN, "آغاز کار"))
    leaves(session, dead)
    assert uncovered(session) == []
    told = {
        month: [
            (one.closed, one.now)
            for one in session.ask(month_corrections, AskMonth(month)).corrections
            if one.figure in {("recurring", "pension", "drawing"), ("pension_out", "cut", "files")}
        ]
        for month in (MEHR, ABAN)
    }
    assert told == {MEHR: [(1, 0), (0, 1)], ABAN: [(1, 0)]}  # the cut itself moves to the month of the death
    assert blocking(session.ask(check_month, AskMonth(ABAN.plus(1))).checks) == ()
