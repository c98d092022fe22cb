# SPDX-License-Identifier: Apache-2.0
"""The printed call list of overdue loans: logged first, for telephones leave the office on it."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission, Sighting
from welfare_desk.domain.equipment.loan_calls import LoanCallLine, LoanCallList
from welfare_desk.domain.equipment.loans import Loan, LoanFilter, LoanSort
from welfare_desk.domain.errors import RuleError
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.numbered import stamp_at
from welfare_desk.services.sightings import Ticket, logged, note
from welfare_desk.storage.equipment import loans as kept
from welfare_desk.storage.equipment.loans import LoanAsk

MOST_CALLED = 1_000
"""Rows of one call list."""


@dataclass(frozen=True)
class PrintLoanCalls:
    """The overdue loans, of one item where `item` names its code."""

    item: str = ""


@dataclass(frozen=True)
class LoanCallsPdf:
    """The call list of a ticket."""

    ticket: int
    item: str = ""


@command("equipment.print_loan_calls", permission=Permission.EDIT_STORE, touches={Kind.SIGHTING})
def print_loan_calls(work: Work, facts: PrintLoanCalls) -> Ticket:
    """Log the printing of the call list. RuleError `nothing_to_print`."""
    rows = len(_overdue(work, facts.item))
    if not rows:
        raise RuleError("nothing_to_print")
    work.about("list", "loan_calls")
    return Ticket(note(work, Sighting.PRINTED_LIST, rows=rows), rows)


@question("equipment.loan_calls_pdf", permission=Permission.EDIT_STORE)
def loan_calls_pdf(look: Look, facts: LoanCallsPdf) -> bytes:
    """The call list as PDF. RuleError `not_logged`, `nothing_to_print`."""
    from welfare_desk.documents.equipment.loan_calls import loan_calls

    rows = _overdue(look, facts.item)
    seen = logged(look, facts.ticket, print_loan_calls, PrintLoanCalls(facts.item), len(rows))
    lines = tuple(_line(look, row) for row in rows)
    stamp = stamp_at(look, seen.at)
    return loan_calls(LoanCallList(look.today, lines), stamp)


def _overdue(source: Work | Look, item: str) -> tuple[Loan, ...]:
    ask = LoanAsk(LoanFilter.OVERDUE, source.today, source.today, item)
    rows, _ = kept.loans(source.db.raw, ask, (LoanSort.DUE, False), 0, MOST_CALLED)
    return rows


def _line(look: Look, row: Loan) -> LoanCallLine:
    assert row.due_on is not None
    goods = "، ".join(filter(None, [row.item, row.serial]))
    days = row.overdue_days(look.today)
    return LoanCallLine(row.name, row.file_no, row.mobile, goods, row.due_on, days, row.reminded_on)
