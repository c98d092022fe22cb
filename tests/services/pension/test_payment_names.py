# SPDX-License-Identifier: Apache-2.0
"""A row that names a file beside somebody who is nobody of it contradicts itself, and nothing is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from tests.support.payment_books import book, paid, take
from tests.support.pension_lists import MEHR, draw, listed
from tests.support.workbooks import workbook
from welfare_desk.domain.casework.codes import Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.settling import RowFault
from welfare_desk.sentences import say
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension.allowances import ChangeAllowance, DrawnBy, change_allowance
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.pension.reconciling import (
    AskSettlements,
    CheckPayments,
    check_payments,
    settlements,
)
from welfare_desk.services.session import Session

ONE = 13_912_080
FIRST, UNLISTED = "1404-00001", "1404-00003"
KIN_CARE = PaymentKind.KIN_CARE
SHEBA = "IR580540105180021273113007"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two pensioners whose list of Mehr was sent, and a third file that stands on none."""
    with office(tmp_path) as opened:
        for number in (1, 2):
            draw(opened, number)
        register(opened, 3)
        listed(opened, MEHR)
        yield opened


@pytest.mark.parametrize(("file_no", "number"), [(FIRST, 77), (FIRST, 3), (UNLISTED, 77), (UNLISTED, 2)])
def test_another_identifier_than_the_files_own_contradicts(
    session: Session, file_no: str, number: int
) -> None:
    path = book(session, paid(number, ONE, file_no))
    told = RowFault(2, "national_id", "payment_id_differs", national_id(number), file_no)
    assert session.ask(check_payments, CheckPayments(MEHR, path)).faults == (told,)
    with pytest.raises(RuleError) as refused:
        take(session, path)
    facts = refused.value.facts
    assert (facts["names"], facts["codes"]) == (
        [f"2 · کد ملی · {file_no} · {national_id(number)}"],
        ["payment_id_differs"],
    )
    for language in ("fa", "en"):
        words = say(refused.value.code, facts, language)
        assert (file_no in words, national_id(number) in words) == (True, True)
    assert session.ask(settlements, AskSettlements(MEHR)).files == ()


def test_a_file_whose_people_have_no_identifier_is_paid_by_its_number(session: Session) -> None:
    path = book(session, paid(77, ONE, "1390-7"), paid(1, ONE, FIRST), [3, "", "1404-00002", ONE])
    told = take(session, path)
    assert (told.paid, told.unexpected, told.different) == (2, 1, 0)


def test_client_head_and_drawer_are_all_right(tmp_path: Path) -> None:
    """A kin-care allowance of a son, which the wife of the head draws into an account of hers."""
    with office(tmp_path) as session:
        head = register(session, 1).file_no
        son, wife = (
            session.do(
                register_file,
                RegisterFile(
                    {"first_name": "رضا", "national_id": national_id(number)},
                    Domain.SOCIAL,
                    household_of=head,
                    kinship=kinship,
                    opened_on=date(2025, 5, 1),
                ),
            ).file_no
            for number, kinship in ((4, Kinship.SON), (5, Kinship.SPOUSE))
        )
        drawer = DrawnBy(session.ask(show, ShowFile(wife)).person.id, SHEBA)
        grant = ChangeAllowance(
            son,
            AllowanceKind.KIN_CARE,
            PensionState.ON_PENSION,
            date(2025, 9, 25),
            drawn_by=drawer,
            confirmed=(Need.KIN_CARE_CHILD,),
        )
        session.do(change_allowance, grant)
        session.do(record_rate, RecordRate(KIN_CARE, MEHR.plus(-6), (Rial(ONE),), "نامه"))
        listed(session, MEHR, KIN_CARE)
        path = tmp_path / "kin.xlsx"
        faults = []
        for number in (1, 4, 5, 6):
            rows = [["کد ملی", "شماره پرونده", "مبلغ"], [national_id(number), son, ONE]]
            path.write_bytes(workbook(rows))
            faults.append(session.ask(check_payments, CheckPayments(MEHR, str(path), KIN_CARE)).fault_count)
        assert faults == [0, 0, 0, 1]
