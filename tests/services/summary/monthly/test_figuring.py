# SPDX-License-Identifier: Apache-2.0
"""What was paid in a month is unknown only where somebody is to be paid and no list says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.summary.monthly.test_months import opened, refusal
from tests.support import office as offices
from tests.support.equipment import Days
from tests.support.months import pensioner
from tests.support.pension_lists import listed
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.pension.lists import PrepareList, prepare_list
from welfare_desk.services.session import Session
from welfare_desk.services.summary.monthly.months import AskMonth, check_month

FARVARDIN, MEHR, ABAN = (JalaliMonth(1404, number) for number in (1, 7, 8))


@pytest.fixture
def days() -> Days:
    return Days(from_jalali(1404, 8, 20))


@pytest.fixture
def session(tmp_path: Path, days: Days) -> Iterator[Session]:
    with offices.office(tmp_path, days) as held:
        yield held


def lacking(session: Session, month: JalaliMonth) -> tuple[tuple[str, ...], int | None]:
    """Kinds of which a list is missing, and what was paid as pensions."""
    found = session.ask(check_month, AskMonth(month))
    (missing,) = (check.keys for check in found.checks if check.code == "lists_missing")
    return missing, found.figures.table("payments").value(PaymentKind.PENSION, "net")


def test_a_list_of_nobody_is_not_missing(session: Session) -> None:
    """The only pensioner is suspended: no list can be made, and nothing was paid."""
    file_no = pensioner(session, 1)
    for number in range(1, 8):
        listed(session, JalaliMonth(1404, number))
    stopped = ChangePension(
        file_no, PensionState.SUSPENDED, MEHR.last(), reason_code=SuspensionReason.NO_VISIT
    )
    assert lacking(session, ABAN) == (("pension",), None)
    session.do(change, stopped)
    assert lacking(session, ABAN) == ((), 0)
    assert refusal(session, prepare_list, PrepareList(ABAN, PaymentKind.PENSION))[0] == "list_empty"


def test_who_is_granted_from_a_later_month_on_is_not_to_be_paid_before(session: Session) -> None:
    file_no = opened(session, 1, FARVARDIN.first())
    granted = ChangePension(file_no, PensionState.ON_PENSION, MEHR.last(), "رأی", "12/3", from_month=ABAN)
    session.do(change, granted)
    assert lacking(session, MEHR) == ((), 0)
    assert lacking(session, ABAN) == (("pension",), None)
