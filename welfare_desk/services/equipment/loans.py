# SPDX-License-Identifier: Apache-2.0
"""Loans: which are out, overdue or due soon; days put off, clients reminded, the contract printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.equipment.handing_papers import Collector, HandedLine, LoanContract
from welfare_desk.domain.equipment.loans import (
    Loan,
    LoanFilter,
    LoanSort,
    ReminderWay,
    check_extension,
)
from welfare_desk.domain.equipment.stock import DocumentKind, Mode, Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import unify
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.casework.stamps import stamp
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.happened import handing_signers, happened, told
from welfare_desk.services.equipment.paper_forms import FrozenLoan
from welfare_desk.services.numbered import Issued, issue_flowing
from welfare_desk.storage.equipment import handing, items, ledger, movements
from welfare_desk.storage.equipment import loans as kept
from welfare_desk.storage.equipment.loans import LoanAsk
from welfare_desk.storage.office_settings import value_in_force
from welfare_desk.storage.papers import contract_of


@dataclass(frozen=True)
class ListLoans:
    """A page of loans; `words` in a name, serial or voucher, `file_no` of one client, `item` a code."""

    which: LoanFilter = LoanFilter.ALL
    item: str = ""
    file_no: str = ""
    words: str = ""
    sort: LoanSort = LoanSort.DUE
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class LoanPage:
    """Rows of a page, how many there are in all, and the counts that tabs show."""

    rows: tuple[Loan, ...]
    total: int
    out: int
    overdue: int
    soon: int


@dataclass(frozen=True)
class ExtendLoan:
    """Another last day for a loan, agreed today or on `agreed_on`, and why."""

    entry: int
    due_on: date = field(metadata=PLANNED)
    reason: str
    agreed_on: date | None = None


@dataclass(frozen=True)
class RemindOfLoan:
    """That a client was reminded of a loan, how, and what they said."""

    entry: int
    way: ReminderWay
    words: str = ""
    reminded_on: date | None = None


@dataclass(frozen=True)
class LoanKept:
    """The loan as it stands now."""

    entry: int
    file_no: str
    due_on: date | None
    row: int = 0


@dataclass(frozen=True)
class IssueLoanContract:
    """The contract of what a voucher lends; `guarantor` answers for it beside the client."""

    voucher: str
    guarantor: str = ""


@question("equipment.loans", permission=Permission.VIEW_FILES)
def list_loans(look: Look, facts: ListLoans) -> LoanPage:
    """Loans that are out, the first due first unless sorted otherwise."""
    soon = _soon(look)
    ask = LoanAsk(facts.which, look.today, soon, facts.item, facts.file_no, facts.words)
    raw = look.db.raw
    rows, total = kept.loans(raw, ask, (facts.sort, facts.descending), facts.offset, facts.limit)
    return LoanPage(rows, total, *kept.loan_counts(raw, look.today, soon))


def _soon(look: Look) -> date:
    days = value_in_force(look.db.raw, DatedRule.LOAN_SOON_DAYS, look.today)
    return days_later(look.today, days)


@command("equipment.extend_loan", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def extend_loan(work: Work, facts: ExtendLoan) -> LoanKept:
    """Agree on a later last day of a loan; the day before it stays on record.

    RuleError `loan_not_out`, `before_handed` (date, handed), `not_extended`, `bad_fields` (reason),
    `date_in_future`, `month_closed`.
    """
    agreed_on = happened(work, facts.agreed_on)
    found = kept.loan(work.db.raw, facts.entry)
    if agreed_on < found.handed_on:
        raise RuleError("before_handed", date=agreed_on.isoformat(), handed=found.handed_on.isoformat())
    check_extension(found.due_on, facts.due_on, agreed_on)
    reason = told(work, "reason", facts.reason)
    row = kept.keep_term(work.db, found.entry_id, facts.due_on, stamp(work, agreed_on, reason, ""))
    work.about("file", found.file_no)
    return LoanKept(found.entry_id, found.file_no, facts.due_on, row)


@command("equipment.remind", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def remind(work: Work, facts: RemindOfLoan) -> LoanKept:
    """Keep that a client was reminded; RuleError `loan_not_out`, `date_in_future`, `month_closed`."""
    on = happened(work, facts.reminded_on)
    found = kept.loan(work.db.raw, facts.entry)
    row = kept.keep_reminder(work.db, found.entry_id, facts.way, unify(facts.words), stamp(work, on, "", ""))
    work.about("file", found.file_no)
    return LoanKept(found.entry_id, found.file_no, found.due_on, row)


@command("equipment.issue_loan_contract", permission=Permission.EDIT_STORE, touches={Kind.PAPER})
def issue_loan_contract(work: Work, facts: IssueLoanContract) -> Issued:
    """Number the contract of what is still out of a voucher's loans, each until the day agreed last.

    RuleError `paper_not_found`, `document_reversed`, `no_loan_on_voucher`, `loan_all_back`, `contract_stands`
    (contract), `no_glyph`.
    """
    number = PaperNumber.parse(PaperKind.ISSUE_VOUCHER.value, facts.voucher)
    voucher = ledger.document_of_paper(work.db.raw, number.kind, number.year, number.number)
    if voucher is None or voucher.kind is not DocumentKind.ISSUE:
        raise RuleError("paper_not_found", number=str(number))
    if voucher.reversed_by is not None:
        raise RuleError("document_reversed", number=voucher.number)
    if not any(one.to_place is Place.LOAN for one in movements.entries_of(work.db.raw, voucher.id)):
        raise RuleError("no_loan_on_voucher", number=voucher.number)
    lent = kept.loans_of(work.db.raw, voucher.id)
    if not lent:
        raise RuleError("loan_all_back", number=voucher.number)
    client = handing.client(work.db.raw, voucher.file_no, also_closed=True)
    standing = contract_of(work.db.raw, client.file_id, voucher.number)
    if standing is not None:
        raise RuleError("contract_stands", number=voucher.number, contract=str(standing))
    known = {item.code: item for item in items.items(work.db.connection)}
    devices = ledger.known_devices(work.db.raw, (one.serial for one in lent if one.serial))
    models = {device.serial: device.model for device in devices.values()}
    says = LoanContract(
        work.today,
        voucher.happened_on,
        voucher.number,
        client.receiver,
        tuple(
            HandedLine(
                known[one.code].titled(one.size, models.get(one.serial, "")),
                one.serial,
                one.left,
                known[one.code].unit,
                Mode.LOAN,
                None if one.value is None else Rial(one.value),
                one.due_on,
            )
            for one in lent
        ),
        Collector(voucher.collector, voucher.kinship) if voucher.collector else None,
        value_in_force(work.db.raw, DatedRule.LOAN_RETURN_DAYS, work.today),
        unify(facts.guarantor),
        handing_signers(work),
    )
    work.about("file", client.file_no)
    return issue_flowing(work, PaperKind.LOAN_CONTRACT, says, FrozenLoan, client.file_id).issued
