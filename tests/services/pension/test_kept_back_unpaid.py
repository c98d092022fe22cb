# SPDX-License-Identifier: Apache-2.0
"""An instalment of a line that nobody paid: paid and kept back together make what is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.office import office
from tests.support.payment_books import book, paid
from tests.support.pension_lists import MEHR, draw, listed
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.owed import ClaimReason
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.deducting import Deduct, deduct
from welfare_desk.services.pension.lists import AskLine, AskLines, OneLine, lines, one_line
from welfare_desk.services.pension.owed import AskOwed, owed
from welfare_desk.services.pension.reconciling import Reconcile, reconcile
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ONE, LOAN = 13_912_080, 1_000_000
FILE = "1404-00001"
MORDAD, SHAHRIVAR, ABAN = (MEHR.plus(more) for more in (-2, -1, 1))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two pensioners; of the first an instalment is kept back, in Mordad and Shahrivar."""
    with office(tmp_path) as opened:
        draw(opened, 1)
        draw(opened, 2)
        opened.do(deduct, Deduct(FILE, Rial(LOAN), MORDAD, "قسط وام", SHAHRIVAR))
        yield opened
        assert check(opened._store).findings == ()


def pays(session: Session, month: JalaliMonth, first: int | None) -> None:
    """The bank pays the second pensioner, and the first so much, or nothing at all."""
    rows = [] if first is None else [paid(1, first)]
    path = book(session, *rows, paid(2, ONE + month.month), name=str(month))
    session.do(reconcile, Reconcile(month, path))


def shown(session: Session, month: JalaliMonth) -> OneLine:
    return session.ask(one_line, AskLine(month, 1))


def test_what_nobody_paid_comes_with_the_next_list_less_what_was_kept_back(session: Session) -> None:
    listed(session, MORDAD)
    pays(session, MORDAD, None)
    listed(session, SHAHRIVAR)
    told = shown(session, SHAHRIVAR)
    assert [(claim.month, claim.amount, claim.why) for claim in told.claims] == [
        (MORDAD, Rial(ONE - LOAN), ClaimReason.UNPAID)
    ]
    line = told.line
    assert (line.amount, line.arrears, line.deductions, line.net) == tuple(
        map(Rial, (ONE, ONE - LOAN, LOAN, 2 * ONE - 2 * LOAN))
    )


@pytest.mark.parametrize("first", [None, 0, 1, ONE // 3, ONE - LOAN])
@pytest.mark.parametrize("second", [None, 1, ONE])
def test_paid_and_kept_back_together_are_what_is_due(
    session: Session, first: int | None, second: int | None
) -> None:
    """Whatever the bank pays of two lists, the third brings it to the rial that is due for three months."""
    given = 0
    for month, amount in ((MORDAD, first), (SHAHRIVAR, second)):
        listed(session, month)
        pays(session, month, amount)
        given += amount or 0
    listed(session, MEHR)
    last = shown(session, MEHR).line
    kept = sum(shown(session, month).line.deductions.amount for month in (MORDAD, SHAHRIVAR, MEHR))
    assert (kept, given + last.net.amount + kept) == (2 * LOAN, 3 * ONE)
    pays(session, MEHR, last.net.amount)
    assert session.ask(owed, AskOwed(month=ABAN, file_no=FILE)).rows == ()


def test_what_was_kept_back_of_arrears_alone_is_not_taken_again(session: Session) -> None:
    """The pension has stopped: the line of Shahrivar pays Mordad alone, and nobody pays that either."""
    listed(session, MORDAD)
    pays(session, MORDAD, None)
    stop = ChangePension(
        FILE, PensionState.SUSPENDED, date(2025, 8, 20), reason_code=SuspensionReason.NO_VISIT
    )
    session.do(change, stop)
    listed(session, SHAHRIVAR)
    alone = shown(session, SHAHRIVAR).line
    assert (alone.amount, alone.arrears, alone.deductions) == (Rial(0), Rial(ONE - LOAN), Rial(LOAN))
    pays(session, SHAHRIVAR, None)
    listed(session, MEHR)
    told = shown(session, MEHR)
    assert [(claim.month, claim.amount) for claim in told.claims] == [(MORDAD, Rial(ONE - 2 * LOAN))]
    assert (told.line.net, told.line.deductions) == (Rial(ONE - 2 * LOAN), Rial(0))
    assert [row.file_no for row in session.ask(lines, AskLines(MEHR)).rows] == [FILE, "1404-00002"]
