# SPDX-License-Identifier: Apache-2.0
"""What is kept back from a payment, and what is outstanding before a list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support import homes
from tests.support.clients import register
from tests.support.office import office
from tests.support.pension_lists import MEHR, approve, draw, listed, prepare, refused
from tests.support.pensions import pension_change
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.listing import LineRemark
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.services.casework.households import join_households
from welfare_desk.services.pension import change
from welfare_desk.services.pension.deducting import (
    AskDeductions,
    Deduct,
    DeductionMistaken,
    EndDeduction,
    deduct,
    deduction_mistaken,
    deductions,
    end_deduction,
)
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.pension.owed import AskOwed, owed
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ONE = 13_912_080
FILE = "1404-00001"
ABAN = MEHR.plus(1)
LOAN = Deduct(FILE, Rial(1_000_000), MEHR, "قسط وام", ABAN)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        draw(opened, 1)
        yield opened
        assert check(opened._store).findings == ()


def test_an_instalment_is_kept_back_while_it_lasts(session: Session) -> None:
    session.do(deduct, LOAN)
    assert prepare(session).total == Rial(ONE - 1_000_000)
    row = session.ask(lines, AskLines(MEHR)).rows[0]
    assert (row.deductions, row.net, row.remark) == (Rial(1_000_000), Rial(ONE - 1_000_000), "قسط وام")
    approve(session)
    after = prepare(session, ABAN)
    # What was kept back is no debt of the office.
    assert (after.deductions, after.arrears) == (Rial(1_000_000), Rial(0))


def test_no_more_is_kept_back_than_is_paid(session: Session) -> None:
    session.do(deduct, Deduct(FILE, Rial(ONE + 5), MEHR, "قسط وام"))
    made = prepare(session)
    assert (made.deductions, made.total) == (Rial(ONE), Rial(0))
    assert LineRemark.DEDUCTION_CUT in session.ask(lines, AskLines(MEHR)).rows[0].remarks


def test_a_deduction_is_ended_or_struck_before_a_list_holds_it(session: Session) -> None:
    made = session.do(deduct, LOAN)
    session.do(end_deduction, EndDeduction(made.id, made.version, MEHR))
    assert session.ask(deductions, AskDeductions(FILE)).rows[0].until_month == MEHR
    wrong = session.do(deduct, LOAN)
    session.do(deduction_mistaken, DeductionMistaken(wrong.id, wrong.version, "دوبار ثبت شد"))
    assert prepare(session).deductions == Rial(1_000_000)
    approve(session)
    do = session.do
    assert refused(do, deduct, LOAN) == "deduction_listed"
    assert refused(do, deduction_mistaken, DeductionMistaken(made.id, 2, "x")) == "deduction_listed"
    assert refused(do, deduction_mistaken, DeductionMistaken(wrong.id, 2, "x")) == "recorded_by_mistake"
    assert refused(do, end_deduction, EndDeduction(made.id, 2, MEHR.plus(-1))) == "deduction_months"
    long = session.do(deduct, Deduct(FILE, Rial(5), ABAN, "وام"))
    assert refused(do, end_deduction, EndDeduction(99, 1, ABAN)) == "deduction_gone"
    session.do(end_deduction, EndDeduction(long.id, 1, ABAN.plus(3)))
    listed(session, ABAN)
    session.do(end_deduction, EndDeduction(long.id, 2, ABAN))
    assert refused(do, end_deduction, EndDeduction(made.id, 2, MEHR)) == "deduction_listed"


def test_months_without_their_instalment_are_told(session: Session) -> None:
    made = session.do(deduct, replace(LOAN, until_month=None))
    draw(session, 2)
    listed(session, MEHR)
    assert session.ask(deductions, AskDeductions(FILE)).missed == {}
    session.do(change, pension_change(FILE, PensionState.SUSPENDED, session.today()))
    listed(session, ABAN)
    assert session.ask(deductions, AskDeductions(FILE)).missed == {made.id: (ABAN,)}
    session.do(end_deduction, EndDeduction(made.id, made.version, ABAN.plus(6)))
    assert session.ask(deductions, AskDeductions(FILE)).missed == {made.id: (ABAN,)}


def test_what_was_kept_back_for_another_is_not_ones_own(session: Session) -> None:
    """He missed a month alone, and joined a home since whose line keeps back for its own loan."""
    session.do(deduct, replace(LOAN, until_month=None))
    session.do(change, pension_change(FILE, PensionState.CUT, session.today()))
    other = draw(session, 2)
    session.do(deduct, Deduct(other, Rial(5), MEHR, "وام دیگری"))
    listed(session, MEHR)
    listed(session, ABAN)
    session.do(join_households, homes.joining(session, other, FILE, session.today()))
    told = session.ask(deductions, AskDeductions(FILE))
    assert told.missed == {told.rows[0].id: (ABAN,)}


def test_a_month_that_pays_too_little_counts_as_missed(session: Session) -> None:
    more = session.do(deduct, Deduct(FILE, Rial(ONE + 5), MEHR, "قسط وام"))
    listed(session, MEHR)
    assert session.ask(deductions, AskDeductions(FILE)).missed == {more.id: (MEHR,)}


def test_refused_deductions(session: Session) -> None:
    do, other = session.do, register(session, 2).file_no
    assert refused(do, deduct, Deduct(other, Rial(5), MEHR, "وام")) == "deduction_not_drawn"
    assert refused(do, deduct, Deduct(FILE, Rial(0), MEHR, "وام")) == "rate_out_of_range"
    assert refused(do, deduct, Deduct(FILE, Rial(5), MEHR, "وام", MEHR.plus(-1))) == "deduction_months"
    assert refused(do, deduct, Deduct(FILE, Rial(5), MEHR, " ")) == "bad_fields"


def test_what_is_owed_is_told_before_any_list(session: Session) -> None:
    listed(session, MEHR)
    draw(session, 2)
    page = session.ask(owed, AskOwed(month=ABAN))
    assert (page.total, page.owed, page.overpaid) == (1, Rial(ONE), Rial(0))
    assert [(row.file_no, row.claims[0].month, row.claims[0].why) for row in page.rows] == [
        ("1404-00002", MEHR, ClaimReason.LATE)
    ]
    assert session.ask(owed, AskOwed(month=ABAN, file_no=FILE)).rows == ()
    assert session.ask(owed, AskOwed(month=ABAN, why=ClaimReason.RATE)).total == 0
