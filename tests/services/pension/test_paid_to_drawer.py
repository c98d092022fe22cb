# SPDX-License-Identifier: Apache-2.0
"""A bank names whoever has the account: a payment to the drawer of an allowance pays its line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.support.clients import national_id, register
from tests.support.office import office
from tests.support.pension_lists import MEHR, listed, prepare
from tests.support.workbooks import workbook
from welfare_desk.domain.casework.codes import Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.pension.allowances import (
    ChangeAllowance,
    DrawnBy,
    RedirectAllowance,
    change_allowance,
    redirect_allowance,
)
from welfare_desk.services.pension.exporting import ExportMonthlyList, ListForm, export_list
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.services.pension.reconciling import Reconcile, Reconciled, reconcile
from welfare_desk.services.session import Session

HIS, HERS = "IR580540105180021273113007", "IR820540102680020817909002"
CARE, AMOUNT = PaymentKind.CARE, 30_000_000
HEAD = ["کد ملی", "شماره پرونده", "شبا", "مبلغ"]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        opened.do(record_rate, RecordRate(CARE, MEHR.plus(-6), (Rial(AMOUNT),), "نامه"))
        yield opened


def couple(session: Session) -> tuple[str, str]:
    """He has an allowance that she draws into her account; their files."""
    his = register(session, 1).file_no
    fields = {"first_name": "زهرا", "last_name": "کریمی", "national_id": national_id(5)}
    facts = RegisterFile(
        fields, Domain.SOCIAL, household_of=his, kinship=Kinship.SPOUSE, opened_on=date(2025, 5, 1)
    )
    hers = session.do(register_file, facts).file_no
    session.do(change_allowance, grant(his, DrawnBy(session.ask(show, ShowFile(hers)).person.id, HERS)))
    return his, hers


def grant(file_no: str, drawn_by: DrawnBy) -> ChangeAllowance:
    return ChangeAllowance(
        file_no, AllowanceKind.CARE, PensionState.ON_PENSION, date(2025, 9, 25), "نامهٔ ستاد", "۷",
        arrears=False, drawn_by=drawn_by, confirmed=(Need.SPINAL_OR_BEDRIDDEN, Need.NEEDY),
        despite=(Need.SEVERE,),
    )  # fmt: skip


def take(session: Session, *rows: list[object]) -> Reconciled:
    path = session.office_dir.parent / "paid.xlsx"
    path.write_bytes(workbook([HEAD, *rows]))
    return session.do(reconcile, Reconcile(MEHR, str(path), CARE))


def test_the_line_keeps_whose_account_it_was(session: Session) -> None:
    his, _ = couple(session)
    listed(session, MEHR, CARE)
    session.do(redirect_allowance, RedirectAllowance(his, AllowanceKind.CARE, DrawnBy(None, HIS), "خواست او"))
    told = take(session, [national_id(5), "", "", AMOUNT])
    assert (told.paid, told.unexpected, told.missing) == (1, 0, 0)
    assert prepare(session, MEHR.plus(1), CARE).arrears == Rial(0)


@pytest.mark.parametrize("sheba", ["", HERS])
def test_a_payment_to_who_draws_is_one_to_whom_it_is_for(session: Session, sheba: str) -> None:
    couple(session)
    listed(session, MEHR, CARE)
    told = take(session, [national_id(5), "", sheba, AMOUNT])
    assert (told.paid, told.unexpected, told.missing, told.different) == (1, 0, 0, 0)


@pytest.mark.parametrize("by", ["account", "file", "nothing"])
def test_of_two_lines_that_one_person_draws_the_account_or_the_file_decides(
    session: Session, by: str
) -> None:
    his, hers = couple(session)
    session.do(change_allowance, grant(hers, DrawnBy(None, HIS)))
    listed(session, MEHR, CARE)
    told = {"account": (("", HERS), ("", HIS)), "file": ((his, ""), (hers, "")), "nothing": (("", ""),) * 2}
    rows: list[list[object]] = [[national_id(5), file_no, sheba, AMOUNT] for file_no, sheba in told[by]]
    if by == "nothing":
        with pytest.raises(RuleError) as refused:
            take(session, *rows)
        assert refused.value.code == "payment_rows_refused"
        assert refused.value.facts["codes"] == ["payment_ambiguous"] * 2
        return
    done = take(session, *rows)
    assert (done.paid, done.different, done.unexpected, done.missing) == (2, 0, 0, 0)


def test_the_banks_text_names_whoever_has_the_account(session: Session, tmp_path: Path) -> None:
    his, _ = couple(session)
    listed(session, MEHR, CARE)
    session.do(export_list, ExportMonthlyList(MEHR, str(tmp_path / "bank.txt"), CARE, ListForm.BANK))
    _, row = (tmp_path / "bank.txt").read_text("utf-8-sig").splitlines()
    assert row.split("\t") == [HERS, str(AMOUNT), "زهرا کریمی", national_id(5), his]
    (line,) = session.ask(lines, AskLines(MEHR, CARE)).rows
    assert (line.identifier, line.sheba_owner) == (national_id(1), "زهرا کریمی")
    told = session.do(reconcile, Reconcile(MEHR, str(tmp_path / "bank.txt"), CARE))
    assert (told.paid, told.different, told.missing) == (1, 0, 0)
