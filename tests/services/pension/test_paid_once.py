# SPDX-License-Identifier: Apache-2.0
"""A month of a household is due once, whoever draws the pension, in whichever order that was recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.support import homes
from tests.support.clients import register
from tests.support.office import NOON, TEHRAN, office
from tests.support.pension_lists import draw, listed, prepare
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.services.casework.commands import RecordCoverage, record_coverage
from welfare_desk.services.casework.households import JoinHouseholds, join_households
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.membership import member_leaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.deducting import AskDeductions, Deduct, deduct, deductions
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

P = PensionState
ONE, TWO = 13_912_080, 19_874_400
TODAY = NOON.date()


def month(number: int) -> JalaliMonth:
    return JalaliMonth(1404, number)


@pytest.fixture
def noon() -> list[datetime]:
    return [datetime(2025, 4, 1, 12, tzinfo=TEHRAN)]


@pytest.fixture
def session(tmp_path: Path, noon: list[datetime]) -> Iterator[Session]:
    """Two of one household, each with a file; the first is paid for Mordad, Shahrivar and Mehr."""
    with office(tmp_path, lambda: noon[0]) as opened:
        draw(opened, 1, first=month(5), since=date(2025, 4, 1))
        register(opened, 2, first_name="زهرا")
        homes = [
            opened.ask(show, ShowFile(file_no)).household.version for file_no in ("1404-00001", "1404-00002")
        ]
        opened.do(
            join_households, JoinHouseholds("1404-00001", homes[0], "1404-00002", homes[1], date(2025, 4, 1))
        )
        noon[0] = NOON
        for number in (5, 6, 7):
            listed(opened, month(number))
        yield opened
        assert check(opened._store).findings == ()


HIS, HERS = "1404-00001", "1404-00002"


def cut(file_no: str, on: date, first: JalaliMonth) -> ChangePension:
    return ChangePension(file_no, P.CUT, on, reason_code=SuspensionReason.NO_VISIT, from_month=first)


def paid(session: Session, number: int) -> tuple[str, int, int]:
    """Whose file is on the one line of a month, what it pays for the month, and for others."""
    listed(session, month(number))
    (line,) = session.ask(lines, AskLines(month(number))).rows
    return line.file_no, line.amount.amount, line.arrears.amount


def test_a_grant_that_bears_an_earlier_day_than_the_cut_pays_no_month_again(session: Session) -> None:
    session.do(change, cut(HIS, TODAY, month(8)))
    session.do(change, ChangePension(HERS, P.ON_PENSION, date(2025, 9, 25)))
    assert paid(session, 8) == (HERS, TWO, 0)


def test_a_line_under_another_file_of_the_household_keeps_back_what_his_owes(session: Session) -> None:
    session.do(deduct, Deduct(HIS, Rial(1_000_000), month(8), "قسط وام"))
    session.do(change, cut(HIS, TODAY, month(8)))
    session.do(change, ChangePension(HERS, P.ON_PENSION, TODAY, from_month=month(8)))
    assert paid(session, 8) == (HERS, TWO, 0)
    (line,) = session.ask(lines, AskLines(month(8))).rows
    assert line.deductions == Rial(1_000_000)
    assert session.ask(deductions, AskDeductions(HIS)).missed == {}
    # Wherever he lives since: the line kept it back.
    session.do(member_leaves, homes.leaving(session, HIS, TODAY))
    assert session.ask(deductions, AskDeductions(HIS)).missed == {}


def test_a_discharge_taken_back_pays_no_month_that_another_was_paid_for(
    session: Session, noon: list[datetime]
) -> None:
    session.do(record_coverage, RecordCoverage(HIS, Coverage.DISCHARGED, date(2025, 10, 20), "بهبود"))
    session.do(change, ChangePension(HERS, P.ON_PENSION, TODAY, from_month=month(8)))
    assert paid(session, 8) == (HERS, TWO, 0)
    noon[0] = datetime(2025, 11, 25, 12, tzinfo=TEHRAN)
    session.do(change, cut(HERS, date(2025, 11, 25), month(9)))
    session.do(undo_coverage, UndoCoverage(HIS, "اشتباه"))
    assert paid(session, 9) == (HIS, TWO, 0)


def test_a_death_taken_back_pays_no_month_again(session: Session, noon: list[datetime]) -> None:
    session.do(record_coverage, RecordCoverage(HIS, Coverage.DECEASED, date(2025, 7, 30), "فوت"))
    session.do(change, ChangePension(HERS, P.ON_PENSION, TODAY, from_month=month(6)))
    fewer = TWO - ONE  # by the death one person was paid too much in Shahrivar and in Mehr
    assert paid(session, 8) == (HERS, ONE, -2 * fewer)
    session.do(change, cut(HERS, TODAY, month(9)))
    noon[0] = datetime(2025, 11, 25, 12, tzinfo=TEHRAN)
    session.do(undo_coverage, UndoCoverage(HIS, "اشتباه"))
    assert paid(session, 9) == (HIS, TWO, 2 * fewer)


def test_what_giving_back_owes_comes_with_its_first_month(session: Session, noon: list[datetime]) -> None:
    """Suspended from Aban, given back from Dey with arrears: only Dey pays, and all three months."""
    suspended = ChangePension(
        HIS, P.SUSPENDED, TODAY, reason_code=SuspensionReason.NO_VISIT, from_month=month(8)
    )
    session.do(change, suspended)
    back = ChangePension(HIS, P.ON_PENSION, TODAY, from_month=month(10), arrears=True, reason="آمد")
    session.do(change, back)
    another = draw(session, 3)
    for number, day in ((8, TODAY), (9, date(2025, 11, 25)), (10, date(2025, 12, 25))):
        noon[0] = datetime.combine(day, NOON.timetz())
        listed(session, month(number))
        told = {line.file_no: line for line in session.ask(lines, AskLines(month(number))).rows}
        assert told[another].amount.amount == ONE
        if number < 10:
            assert HIS not in told
        else:
            assert (told[HIS].amount.amount, told[HIS].arrears.amount) == (TWO, 2 * TWO)


def test_what_was_granted_by_mistake_owes_nothing_once_it_is_cut(session: Session) -> None:
    """A year mistyped would else owe the pension of a year to somebody who never drew one."""
    other = register(session, 7).file_no
    mistyped = JalaliMonth(1403, 7)
    session.do(change, ChangePension(other, P.ON_PENSION, TODAY, from_month=mistyped))
    draft = prepare(session, month(8))
    assert draft.arrears.amount > 0
    mistake = ChangePension(
        other, P.CUT, TODAY, "سال نامه اشتباه بود", reason_code=SuspensionReason.MISTAKE, from_month=mistyped
    )
    session.do(change, mistake)
    assert prepare(session, month(8)).arrears.amount == 0
    (line,) = session.ask(lines, AskLines(month(8))).rows
    assert line.file_no == HIS
