# SPDX-License-Identifier: Apache-2.0
"""The lines of all monthly lists that were approved, over many months."""

from __future__ import annotations

import json
from typing import Any

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState
from welfare_desk.domain.summary.reports.rows import ListPaid, PaidPage, PaidRow, PaidSort

_FROM = f"""
FROM monthly_line JOIN monthly_list ON monthly_list.id = list_id
WHERE monthly_list.state <> '{ListState.DRAFT}'
"""
_ROWS = """
SELECT month, monthly_line.kind, monthly_list.state, file_no, name, identifier, size, monthly_line.amount,
    arrears, monthly_line.deductions, monthly_line.net, sheba
"""
_ORDER = {
    PaidSort.MONTH: "month {0}, monthly_line.kind, line_no",
    PaidSort.FILE_NO: "file_no {0}, month, monthly_line.kind",
    PaidSort.NET: "monthly_line.net {0}, monthly_line.id",
}


def page(raw: Any, wanted: ListPaid) -> PaidPage:
    """One page of the lines."""
    where, asked = "", {}
    months = [None if day is None else str(JalaliMonth.of(day)) for day in (wanted.since, wanted.until)]
    for name, value, condition in (
        ("kinds", json.dumps([str(kind) for kind in wanted.kinds]) if wanted.kinds else "",
         "monthly_line.kind IN (SELECT value FROM json_each(:kinds))"),
        ("file", wanted.file_no, "file_no = :file"),
        ("since", months[0], "month >= :since"),
        ("until", months[1], "month <= :until"),
    ):  # fmt: skip
        if value:
            where += f" AND {condition}"
            asked[name] = value
    order = _ORDER[wanted.sort].format("DESC" if wanted.descending else "ASC")
    rows = raw.execute(
        f"{_ROWS} {_FROM} {where} ORDER BY {order} LIMIT :limit OFFSET :offset",
        {**asked, "limit": wanted.limit, "offset": wanted.offset},
    ).fetchall()
    (total,) = raw.execute(f"SELECT count(*) {_FROM} {where}", asked).fetchone()
    return PaidPage(tuple(_row(row) for row in rows), int(total))


def _row(row: Any) -> PaidRow:
    month, kind, state, file_no, name, identifier, size, amount, arrears, deductions, net, sheba = row
    return PaidRow(
        JalaliMonth.parse(month), PaymentKind(kind), ListState(state), file_no, name, identifier, size,
        Rial(amount), arrears, Rial(deductions), Rial(net), sheba,
    )  # fmt: skip
