# SPDX-License-Identifier: Apache-2.0
"""What handing out says to the database: at most fourteen statements between BEGIN and COMMIT."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.campaigns.scenes import file, national_id
from tests.support.faults import Plan
from tests.support.office import copy_office, desk
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.storage.check import check


@pytest.mark.parametrize("loan", [False, True])
@pytest.mark.parametrize("lines", [1, 4])
def test_a_voucher_is_issued_in_fourteen_statements(lines: int, loan: bool, tmp_path: Path) -> None:
    plan = Plan()
    with desk(copy_office(tmp_path), plan.connect) as session:
        number = file(session, national_id(7))
        items = ("CANE-WHITE", "WALKER", "COMMODE-MOBILE", "CUSHION")[:lines]
        goods = tuple(ReceiveLine(item, 9) for item in (*items, "BEDPAN"))
        session.do(receive, ReceiveGoods(goods, Source.PROVINCE, "12"))
        session.do(issue, IssueGoods(number, (IssueLine("BEDPAN"),)))  # the series of the year begins with it
        due = session.today() + timedelta(days=90) if loan else None
        plan.start(-1, "io", after=False)
        session.do(issue, IssueGoods(number, tuple(IssueLine(item, due_on=due) for item in items)))
        plan.stop()
        assert (plan.seen[0], plan.seen[-1]) == ("BEGIN IMMEDIATE", "COMMIT")
        assert len(plan.seen) - 2 <= 14
        assert check(session._store).findings == ()
