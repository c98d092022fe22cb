# SPDX-License-Identifier: Apache-2.0
"""What speaks against a file of payments: rows that cannot be taken, money paid before, amounts far off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.payments import PaymentsRead, read_payments, told_faults
from welfare_desk.domain.pension.monthly_list import MonthlyList
from welfare_desk.domain.pension.odd_amounts import OddAmounts, odd_amounts
from welfare_desk.domain.pension.settling import RowFault, matched, misnamed
from welfare_desk.services.pension.payment_book import PaymentBook
from welfare_desk.storage.pension import payees, payments

REPEATED, CONTRADICTS = "payment_repeated", "payment_contradicts"
MOST_TOLD = 500
"""Rows told in one refusal; `pension.check_payments` gives them all."""


class Judged(NamedTuple):
    """The rows of a file beside the lines of a list: whose each is, and what speaks against taking it in."""

    read: PaymentsRead
    lines: dict[int, int | None]
    faults: Sequence[RowFault]
    odd: OddAmounts


def judge(raw: Any, opened: PaymentBook, found: MonthlyList) -> Judged:
    """Read the rows and find their lines; refused as `read_payments` refuses."""
    read = read_payments(opened.tables, found.kind, found.month)
    payable = payees.payables(raw, found.id)
    lines, contradicting = matched(read.rows, payable)
    known = payees.on_record(raw, (row.file_no for row in read.rows))
    told = {fault.row_no for fault in contradicting if fault.code == CONTRADICTS}
    others = (fault for fault in misnamed(read.rows, payable, known) if fault.row_no not in told)
    faults = _by_row([*read.faults, *contradicting, *others])
    return Judged(read, lines, faults, odd_amounts(read.rows, lines, payable))


def refuse_faults(judged: Judged, *, again: bool) -> None:
    """RuleError `payment_rows_refused`; a line paid twice is no fault where it is paid `again`."""
    faults = [fault for fault in judged.faults if not (again and fault.code == REPEATED)]
    if faults:
        told = list(told_faults(judged.read, faults, MOST_TOLD))
        names, codes = [name for name, _ in told], [code for _, code in told]
        raise RuleError(
            "payment_rows_refused", count=len({fault.row_no for fault in faults}), names=names, codes=codes
        )


def refuse_paid_before(raw: Any, found: MonthlyList, judged: Judged, rows_sha256: str) -> None:
    """RuleError `payment_rows_known`, `payment_lines_paid` (count): nobody is paid twice by mistake."""
    same = payments.same_rows(raw, found, rows_sha256, of_month="month" in judged.read.headings)
    if same is not None:
        raise RuleError("payment_rows_known", name=same.name, date=same.on)
    count = paid_before(raw, found, judged)
    if count:
        raise RuleError("payment_lines_paid", count=count)


def paid_before(raw: Any, found: MonthlyList, judged: Judged) -> int:
    """How many lines other files have paid whole, and payments without a line that they have brought."""
    lines = {line for line in judged.lines.values() if line is not None}
    strays = (row for row in judged.read.rows if judged.lines.get(row.row_no) is None)
    return payments.paid_in_full(raw, found.id, lines) + payments.brought_already(raw, found.id, strays)


def all_strangers(judged: Judged) -> bool:
    """Whether no row pays a line, as in a file of another office: taken in, everybody counts as unpaid."""
    return set(judged.lines.values()) == {None}


def refuse_strangers(judged: Judged) -> None:
    """RuleError `payment_none_listed` (count) for a file of `all_strangers`."""
    if all_strangers(judged):
        raise RuleError("payment_none_listed", count=len(judged.lines))


def refuse_odd(odd: OddAmounts) -> None:
    """RuleError `payment_amounts_odd` (count, names: row, file, amount and the line's; reason: the unit)."""
    if odd.rows:
        names = [each.told() for each in odd.rows[:MOST_TOLD]]
        reason = "" if odd.unit is None else odd.unit.value
        raise RuleError("payment_amounts_odd", count=len(odd.rows), names=names, reason=reason)


def _by_row(faults: Iterable[RowFault]) -> list[RowFault]:
    return sorted(faults, key=lambda fault: fault.row_no)
