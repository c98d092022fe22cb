# SPDX-License-Identifier: Apache-2.0
"""Each allowance has a list of its own, drawn from its own events, amounts and accounts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.support.clients import national_id, register
from tests.support.office import office
from tests.support.pension_lists import MEHR, listed, prepare
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.pension.allowances import ChangeAllowance, DrawnBy, change_allowance
from welfare_desk.services.pension.lists import AskLines, lines
from welfare_desk.services.pension.rates import RecordRate, record_rate
from welfare_desk.storage.check import check

SHEBA = "IR580540105180021273113007"
CARE = PaymentKind.CARE


def test_a_care_allowance_is_listed_and_paid_into_its_own_account(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        file_no = register(session, 1, sheba="IR820540102680020817909002").file_no
        facts = ChangeAllowance(
            file_no, AllowanceKind.CARE, PensionState.ON_PENSION, date(2025, 9, 25), "نامهٔ ستاد", "۷",
            arrears=False, drawn_by=DrawnBy(None, SHEBA), confirmed=(Need.SPINAL_OR_BEDRIDDEN, Need.NEEDY),
            despite=(Need.SEVERE,),
        )  # fmt: skip
        session.do(change_allowance, facts)
        session.do(record_rate, RecordRate(CARE, MEHR.plus(-6), (Rial(30_000_000),), "نامه"))
        made = prepare(session, kind=CARE)
        assert (made.lines, made.total) == (1, Rial(30_000_000))
        row = session.ask(lines, AskLines(MEHR, CARE)).rows[0]
        assert (row.identifier, row.size, row.sheba) == (national_id(1), 1, SHEBA)
        listed(session, MEHR, CARE)
        assert prepare(session, MEHR.plus(1), CARE).arrears == Rial(0)
        assert check(session._store).findings == ()
