# SPDX-License-Identifier: Apache-2.0
"""Amounts far from their lines are booked once somebody says that they are right, and not before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.payment_books import book, paid
from tests.support.pension_lists import MEHR, draw, listed
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.odd_amounts import OddAmount, OtherUnit
from welfare_desk.sentences import say
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    CheckPayments,
    Reconcile,
    check_payments,
    reconcile,
    settlements,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ONE = 13_912_080
FILES = [f"1404-0000{number}" for number in (1, 2, 3)]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three pensioners, each alone, whose list of Mehr was sent."""
    with office(tmp_path) as opened:
        for number in (1, 2, 3):
            draw(opened, number)
        listed(opened, MEHR)
        yield opened
        assert check(opened._store).findings == ()


def odd(session: Session, path: str) -> RuleError:
    """The question that it asks; nothing is written before the answer."""
    with pytest.raises(RuleError) as told:
        session.do(reconcile, Reconcile(MEHR, path))
    assert told.value.code == "payment_amounts_odd"
    assert session.ask(settlements, AskSettlements(MEHR)).files == ()
    return told.value


@pytest.mark.parametrize("times", [10, 1_000, 1_000_000])
def test_an_absurd_amount_is_named_with_its_row_its_file_and_both_amounts(
    session: Session, times: int
) -> None:
    path = book(session, paid(1, ONE), paid(2, times * ONE), paid(3, ONE - 80))
    refused = odd(session, path)
    assert refused.facts == {
        "count": 1,
        "names": [f"3 · {FILES[1]} · {times * ONE:,} / {ONE:,}"],
        "reason": "",
    }
    for language in ("fa", "en"):
        words = say(refused.code, refused.facts, language)
        assert (FILES[1] in words, f"{times * ONE:,}" in words) == (True, True)
    looked = session.ask(check_payments, CheckPayments(MEHR, path))
    assert (looked.odd_count, looked.odd, looked.unit) == (
        1,
        (OddAmount(3, FILES[1], times * ONE, ONE),),
        None,
    )
    told = session.do(reconcile, Reconcile(MEHR, path, as_read=True))
    assert (told.paid, told.different, told.paid_rial) == (3, 2, Rial((times + 2) * ONE - 80))


def test_a_file_of_toman_that_does_not_say_so_is_asked_about_as_a_whole(session: Session) -> None:
    path = book(session, *(paid(number, ONE // 10) for number in (1, 2, 3)))
    refused = odd(session, path)
    assert (refused.facts["count"], refused.facts["reason"]) == (3, OtherUnit.TOMAN)
    assert "گویا به تومان است" in say(refused.code, refused.facts, "fa")
    right = book(
        session,
        *([number, national_id(number), "", ONE // 10] for number in (1, 2, 3)),
        head=["ردیف", "کد ملی", "شماره پرونده", "مبلغ پرداختی (تومان)"],
    )
    assert session.do(reconcile, Reconcile(MEHR, right)).different == 0


def test_a_file_of_rial_under_a_heading_of_toman_is_asked_about_as_a_whole(session: Session) -> None:
    head = ["کد ملی", "مبلغ (تومان)"]
    path = book(session, *([national_id(number), ONE] for number in (1, 2, 3)), head=head)
    refused = odd(session, path)
    assert (refused.facts["count"], refused.facts["reason"]) == (3, OtherUnit.RIAL)
    assert "seem to be rial" in say(refused.code, refused.facts, "en")
    assert session.ask(check_payments, CheckPayments(MEHR, path, limit=2)).odd == tuple(
        OddAmount(at, FILES[at - 2], 10 * ONE, ONE) for at in (2, 3)
    )


def test_to_pay_again_answers_the_other_question_alone(session: Session) -> None:
    path = book(session, paid(1, 10 * ONE))
    with pytest.raises(RuleError, match="payment_amounts_odd"):
        session.do(reconcile, Reconcile(MEHR, path, again=True))
    session.do(reconcile, Reconcile(MEHR, path, as_read=True))
    with pytest.raises(RuleError, match="payment_rows_known"):
        session.do(reconcile, Reconcile(MEHR, path, as_read=True))
    told = session.do(reconcile, Reconcile(MEHR, path, as_read=True, again=True))
    assert told.paid_rial == Rial(20 * ONE)
