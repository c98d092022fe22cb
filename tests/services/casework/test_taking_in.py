# SPDX-License-Identifier: Apache-2.0
"""Whoever was never covered is taken in as the office's own act: in an open month, whatever its file was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support import office as offices
from tests.support.clients import national_id
from tests.support.equipment import Days
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.opening import TakeOpeningBack, take_opening_back
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import AskMonth, CloseMonth, close_month, month_corrections

MEHR = JalaliMonth(1404, 7)
IN_MEHR, IN_ABAN = from_jalali(1404, 7, 10), from_jalali(1404, 8, 4)


@pytest.fixture
def days() -> Days:
    return Days(from_jalali(1404, 7, 2))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as held:
        yield held


def opened(session: Session, number: int, coverage: Coverage, on: date) -> str:
    fields = {"first_name": "علی", "national_id": national_id(number)}
    return session.do(register_file, RegisterFile(fields, Domain.SOCIAL, coverage, opened_on=on)).file_no


def moved(session: Session, number: str, to_state: Coverage, on: date) -> str:
    """Why the change was refused; empty where it was recorded."""
    try:
        session.do(record_coverage, RecordCoverage(number, to_state, on, "دلیل", "۱۲", "ری"))
    except RuleError as error:
        return error.code
    return ""


def corrected(session: Session) -> int:
    return len(session.ask(month_corrections, AskMonth(MEHR)).corrections)


def test_an_applicant_whose_file_was_closed_is_taken_in_in_an_open_month_alone(
    session: Session, days: Days
) -> None:
    waits = opened(session, 1, Coverage.APPLICANT, days.day)
    days.day = from_jalali(1404, 8, 5)
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    assert moved(session, waits, Coverage.COVERED, IN_MEHR) == "month_closed"
    assert moved(session, waits, Coverage.CLOSED, from_jalali(1404, 7, 5)) == ""
    assert moved(session, waits, Coverage.COVERED, IN_MEHR) == "month_closed"
    assert corrected(session) == 0
    assert moved(session, waits, Coverage.COVERED, IN_ABAN) == ""
    assert corrected(session) == 0


def test_a_file_whose_opening_was_taken_back_is_covered_from_its_opening_on(
    session: Session, days: Days
) -> None:
    days.day = from_jalali(1404, 8, 5)
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    mistaken = opened(session, 1, Coverage.COVERED, IN_ABAN)
    session.do(take_opening_back, TakeOpeningBack(mistaken, "پروندهٔ دیگری بود"))
    assert moved(session, mistaken, Coverage.COVERED, from_jalali(1390, 7, 5)) == "month_closed"
    assert moved(session, mistaken, Coverage.COVERED, IN_MEHR) == "month_closed"
    assert moved(session, mistaken, Coverage.COVERED, from_jalali(1404, 8, 3)) == "before_last_event"
    assert corrected(session) == 0
    assert moved(session, mistaken, Coverage.COVERED, IN_ABAN) == ""


def test_a_client_who_comes_back_has_the_true_day(session: Session, days: Days) -> None:
    client = opened(session, 1, Coverage.COVERED, days.day)
    assert moved(session, client, Coverage.DISCHARGED, days.day) == ""
    days.day = from_jalali(1404, 8, 5)
    session.do(close_month, CloseMonth(MEHR, "ماه نخست"))
    assert moved(session, client, Coverage.COVERED, IN_MEHR) == ""
    assert corrected(session) > 0
