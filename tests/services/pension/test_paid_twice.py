# SPDX-License-Identifier: Apache-2.0
"""Nobody counts as paid twice by a file that comes again in some form, until somebody says that it is so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.payment_books import book, paid, take
from tests.support.pension_lists import MEHR, draw, listed, refused
from welfare_desk.domain.money import Rial
from welfare_desk.services.pension.reconciling import (
    CheckPayments,
    PaymentFileMistaken,
    Reconcile,
    check_payments,
    payment_file_mistaken,
    reconcile,
)
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check

ONE = 13_912_080
ABAN = MEHR.plus(1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Three pensioners, each alone, whose list of Mehr was sent."""
    with office(tmp_path) as opened:
        for number in (1, 2, 3):
            draw(opened, number)
        listed(opened, MEHR)
        yield opened
        assert check(opened._store).findings == ()


def test_the_same_rows_saved_again_are_not_counted_twice(session: Session) -> None:
    first = take(session, book(session, paid(1, ONE), paid(2, ONE)))
    again = book(session, paid(2, str(ONE)), paid(1, ONE), name="saved again")
    assert refused(session.do, reconcile, Reconcile(MEHR, again)) == "payment_rows_known"
    assert session.ask(check_payments, CheckPayments(MEHR, again)).same_as == "paid.xlsx"
    session.do(payment_file_mistaken, PaymentFileMistaken(first.payment_file_id, 1, "اشتباه"))
    assert take(session, again).paid == 2


def test_a_second_payment_of_the_same_rows_counts_once_somebody_says_so(session: Session) -> None:
    half = ONE // 2
    path = book(session, paid(1, half), paid(2, half), paid(3, half))
    assert take(session, path).different == 3
    told = session.do(reconcile, Reconcile(MEHR, path, again=True))
    assert (told.paid, told.different, told.paid_rial) == (3, 0, Rial(3 * ONE))


def test_a_file_of_another_months_list_is_told_by_its_name_and_day(session: Session) -> None:
    path = book(session, paid(1, ONE), paid(2, ONE), paid(3, ONE))
    take(session, path)
    listed(session, ABAN)
    assert refused(session.do, reconcile, Reconcile(ABAN, path, again=True)) == "payment_file_known"


def test_nobody_is_paid_twice_by_a_file_of_another_form(session: Session) -> None:
    take(session, book(session, paid(1, ONE), paid(2, ONE)))
    longer = book(session, paid(1, ONE), paid(3, ONE), name="longer")
    assert refused(session.do, reconcile, Reconcile(MEHR, longer)) == "payment_lines_paid"
    assert session.ask(check_payments, CheckPayments(MEHR, longer)).in_full == 1
    assert session.do(reconcile, Reconcile(MEHR, longer, again=True)).different == 1


def test_a_line_paid_twice_in_one_file_counts_twice_once_somebody_says_so(session: Session) -> None:
    path = book(session, paid(1, ONE // 2), paid(1, ONE // 2), paid(2, ONE))
    looked = session.ask(check_payments, CheckPayments(MEHR, path))
    assert (looked.fault_count, looked.repeated) == (1, 1)
    assert refused(session.do, reconcile, Reconcile(MEHR, path)) == "payment_rows_refused"
    told = session.do(reconcile, Reconcile(MEHR, path, again=True))
    assert (told.paid, told.different, told.missing) == (2, 0, 1)


def test_rows_of_another_month_that_name_no_month_are_asked_about(session: Session) -> None:
    rows = [paid(1, ONE), paid(2, ONE), paid(3, ONE)]
    take(session, book(session, *rows))
    listed(session, ABAN)
    saved_again = book(session, *rows[::-1], name="saved again")
    assert refused(session.do, reconcile, Reconcile(ABAN, saved_again)) == "payment_rows_known"
    of_aban = [[national_id(number), ONE, str(ABAN)] for number in (1, 2, 3)]
    path = book(session, *of_aban, head=["کد ملی", "مبلغ", "ماه"], name="aban")
    assert session.do(reconcile, Reconcile(ABAN, path)).missing == 0
