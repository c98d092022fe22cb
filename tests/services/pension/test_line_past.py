# SPDX-License-Identifier: Apache-2.0
"""The months of a file's payments, and what the last payment looks like."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.pension_lists import MEHR, draw, listed
from tests.support.workbooks import workbook
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import Settlement
from welfare_desk.domain.pension.settling import Guess, Likely, SettledMonth
from welfare_desk.services.pension.deducting import Deduct, deduct
from welfare_desk.services.pension.line_past import AskLinePast, LinePast, line_past
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.pension.reconciling import AskSettlements, Reconcile, reconcile, settlements
from welfare_desk.services.session import Session

ONE, TWO = 13_912_080, 19_874_400
FIRST, SECOND = "1404-00001", "1404-00002"
SHAHRIVAR, ABAN = MEHR.plus(-1), MEHR.plus(1)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two who draw alone since Shahrivar; both were paid for it, and Mehr was sent."""
    with office(tmp_path) as opened:
        for number in (1, 2):
            draw(opened, number, first=SHAHRIVAR)
        listed(opened, SHAHRIVAR)
        take(opened, SHAHRIVAR, {1: ONE, 2: ONE})
        listed(opened, MEHR)
        yield opened


def take(session: Session, month: JalaliMonth, paid: dict[int, int]) -> None:
    path = session.office_dir.parent / f"paid-{month}.xlsx"
    rows = [[national_id(number), amount, str(month)] for number, amount in paid.items()]
    path.write_bytes(workbook([["کد ملی", "مبلغ", "ماه"], *rows]))
    session.do(reconcile, Reconcile(month, str(path)))


def past(session: Session, file_no: str, month: JalaliMonth = MEHR) -> LinePast:
    return session.ask(line_past, AskLinePast(month, file_no))


def test_months_stand_side_by_side_with_what_was_paid(session: Session) -> None:
    before = SettledMonth(SHAHRIVAR, 1, Rial(ONE), Rial(ONE), Settlement.EQUAL)
    awaited = SettledMonth(MEHR, 1, Rial(ONE), None, Settlement.AWAITED)
    assert past(session, FIRST) == LinePast((awaited, before), None)
    assert past(session, FIRST, SHAHRIVAR) == LinePast((before,), None)
    take(session, MEHR, {1: TWO})
    different = SettledMonth(MEHR, 1, Rial(ONE), Rial(TWO), Settlement.DIFFERENT)
    assert past(session, FIRST) == LinePast((different, before), Guess(Likely.OTHER_SIZE, 2))
    missing = SettledMonth(MEHR, 1, Rial(ONE), None, Settlement.MISSING)
    assert past(session, SECOND) == LinePast((missing, before), None)
    shown = session.ask(settlements, AskSettlements(MEHR)).rows
    assert {row.file_no: row.state for row in shown} == {
        FIRST: Settlement.DIFFERENT,
        SECOND: Settlement.MISSING,
    }


def test_the_rate_before_is_known_by_its_amount(session: Session) -> None:
    take(session, MEHR, {1: 9_937_200, 2: ONE - 1})
    assert past(session, FIRST).guess == Guess(Likely.FORMER_RATE)
    assert past(session, SECOND).guess is None


def test_the_former_rate_is_what_was_in_force_before(session: Session) -> None:
    """The office's own tariff stands over the one that comes with the program."""
    own = RecordRate(PaymentKind.PENSION, JalaliMonth(1403, 1), (Rial(10_000_000),), "نامهٔ ستاد", "۷")
    session.do(record_rate, own)
    take(session, MEHR, {1: 10_000_000, 2: 9_937_200})
    assert past(session, FIRST).guess == Guess(Likely.FORMER_RATE)
    assert past(session, SECOND).guess is None


def test_nobody_has_months_of_a_file_that_is_none(session: Session) -> None:
    assert past(session, "1404-99999") == LinePast((), None)


def test_what_a_line_kept_back_stands_beside_its_month(session: Session) -> None:
    session.do(deduct, Deduct(FIRST, Rial(1_000_000), ABAN, "قسط وام"))
    listed(session, ABAN)
    take(session, ABAN, {2: ONE})
    months = past(session, FIRST, ABAN).months
    assert [(each.state, each.net, each.kept) for each in months[:2]] == [
        (Settlement.MISSING, Rial(ONE - 1_000_000), Rial(1_000_000)),
        (Settlement.AWAITED, Rial(ONE), Rial(0)),
    ]
