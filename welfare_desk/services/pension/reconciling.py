# SPDX-License-Identifier: Apache-2.0
"""Use cases of the reconciliation: what a bank or headquarters paid, beside what the list claimed.

The county prepares and sends; others pay. Whatever differs is carried forward by the next list.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PATH
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.monthly_list import ListState, MonthlyList, Settlement, check_step
from welfare_desk.domain.pension.odd_amounts import OddAmount, OtherUnit
from welfare_desk.domain.pension.settling import (
    Comparison,
    PaymentFile,
    RowFault,
    SettledLine,
    rows_digest,
)
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.services.casework.stamps import mistaken
from welfare_desk.services.door import Desk, Kind, Look, Work, command, question
from welfare_desk.services.pension.judging_payments import (
    REPEATED,
    all_strangers,
    judge,
    paid_before,
    refuse_faults,
    refuse_odd,
    refuse_paid_before,
    refuse_strangers,
)
from welfare_desk.services.pension.payment_book import PaymentBook, open_book
from welfare_desk.storage.pension import lists, payees, payments


@dataclass(frozen=True)
class Reconcile:
    """A file of payments for a month's list: an Excel workbook, or text with tabs, commas or semicolons.

    `file_sha256`: what it must still be, from a look at it; empty where nobody has looked. `partial`: other
    files of the month follow (of other banks), so that nobody counts as unpaid yet and the list stays sent.
    `again`: it pays what a file with the very same rows has paid before, or a line twice, as halves of a
    month do. `as_read`: amounts that lie far from their lines are right as they stand.
    """

    month: JalaliMonth
    path: str = field(metadata=PATH)
    kind: PaymentKind = PaymentKind.PENSION
    letter_no: str = ""
    file_sha256: str = ""
    partial: bool = False
    again: bool = False
    as_read: bool = False


@dataclass(frozen=True)
class Reconciled:
    """The list beside everything paid for it so far; lines, but for the sums in rial."""

    month: JalaliMonth
    kind: PaymentKind
    state: ListState
    payment_file_id: int
    sent: int
    paid: int
    missing: int
    unexpected: int
    different: int
    awaited: int
    sent_rial: Rial
    paid_rial: Rial
    awaited_rial: Rial
    rested: tuple[JalaliMonth, ...] = ()
    """Of a file that was struck: later months whose lists were made with it counted."""


@dataclass(frozen=True)
class CheckPayments:
    """A file of payments that nobody has taken in yet."""

    month: JalaliMonth
    path: str = field(metadata=PATH)
    kind: PaymentKind = PaymentKind.PENSION
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class PaymentsChecked:
    """What the file holds, and a page of the rows that cannot be taken; `headings` of the columns found.

    `again`: lines that another file has paid already; taken in, they count a second time. `returned`: rows
    that say that the money came back.
    """

    file_sha256: str
    rows: int
    matched: int
    unexpected: int
    amount: Rial
    fault_count: int
    faults: tuple[RowFault, ...]
    headings: dict[str, str]
    again: int = 0
    returned: int = 0
    same_as: str = ""
    """The file that has brought the very same rows."""
    repeated: int = 0
    """Of the faults: rows that pay a line the same amount once more in this file, which `again` takes."""
    in_full: int = 0
    """Lines paid whole and payments without one that other files have brought; only `again` takes them."""
    odd_count: int = 0
    odd: tuple[OddAmount, ...] = ()
    """Rows far from their lines, which only `as_read` takes; so many of them at most as of the faults."""
    unit: OtherUnit | None = None
    """The unit that the amounts as a whole seem to be of, where that is not the one they were read in."""
    strangers: bool = False
    """No row pays a line, which only `as_read` takes."""


@dataclass(frozen=True)
class AskSettlements:
    """Lines beside what was paid for them, all or those that match everything asked.

    `differing`: all but those equal or awaited. `followed`: whether something was noted. `bank`: three
    digits, empty without SHEBA.
    """

    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION
    state: Settlement | None = None
    offset: int = 0
    limit: int = 200
    differing: bool = False
    followed: bool | None = None
    bank: str | None = None
    size: int | None = None


@dataclass(frozen=True)
class Settlements:
    """The comparison as a whole, the files behind it, and a page of its lines."""

    head: MonthlyList
    comparison: Comparison
    files: tuple[PaymentFile, ...]
    total: int
    rows: tuple[SettledLine, ...]


@dataclass(frozen=True)
class FollowUp:
    """What was found out about a line, or about a payment that no line expects (`payment_id`)."""

    month: JalaliMonth
    text: str
    line_no: int = 0
    payment_id: int = 0
    kind: PaymentKind = PaymentKind.PENSION


@dataclass(frozen=True)
class NoteKept:
    """The row of the note."""

    note_id: int


@dataclass(frozen=True)
class PaymentFileMistaken:
    """A file was taken in by mistake; the version is the one shown."""

    id: int
    version: int
    reason: str = ""


def _prepare(desk: Desk, facts: Reconcile) -> PaymentBook:
    opened = open_book(facts.path, desk.progress)
    if facts.file_sha256 and facts.file_sha256 != opened.sha256:
        raise RuleError("list_changed")
    return opened


@command("pension.reconcile", permission=Permission.EDIT_PENSION, touches={Kind.PENSION}, prepare=_prepare)
def reconcile(work: Work, facts: Reconcile) -> Reconciled:
    """Take a file of payments in beside the list that was sent; a further file adds to it.

    RuleError `list_not_prepared`, `list_step_not_allowed` before it was sent, `payment_file_known`,
    `payment_columns_missing`, `payment_sheets`, `payment_amounts_twice`, `payment_head_differs`,
    `payment_of_other_month`, `payment_of_other_kind`, `payments_empty`,
    `payment_rows_known` and `payment_lines_paid` unless `again`, `payment_amounts_odd` and
    `payment_none_listed` unless `as_read`,
    `payment_rows_refused` with every row that cannot be taken, and those of the reader.
    """
    opened: PaymentBook = work.prepared
    raw = work.db.raw
    found = lists.existing(raw, facts.kind, facts.month)
    check_step(found.state, ListState.RECONCILED)
    payments.refuse_known(raw, found.id, opened.sha256)
    found_rows = judge(raw, opened, found)
    read, lines = found_rows.read, found_rows.lines
    refuse_faults(found_rows, again=facts.again)
    told_rows = rows_digest(read.rows)
    if not facts.again:
        refuse_paid_before(raw, found, found_rows, told_rows)
    if not facts.as_read:
        refuse_strangers(found_rows)
        refuse_odd(found_rows.odd)
    owners = payees.files_of(raw, (row for row in read.rows if lines[row.row_no] is None))
    new = payments.NewFile(
        found.id,
        opened.name,
        opened.sha256,
        told_rows,
        unify(facts.letter_no),
        work.now,
        work.user.name,
        facts.partial,
    )
    made = payments.keep(work.db, new, read.rows, lines, owners)
    if found.state is not ListState.RECONCILED and not facts.partial:
        lists.step(work.db, found.id, ListState.RECONCILED)
    work.about("monthly_list", f"{facts.kind.value}/{facts.month}")
    return _told(raw, lists.existing(raw, facts.kind, facts.month), made)


def _told(raw: Any, found: MonthlyList, made: int) -> Reconciled:
    beside = payments.comparison(raw, found)
    return Reconciled(found.month, found.kind, found.state, made, **vars(beside))


@question("pension.check_payments", permission=Permission.EDIT_PENSION)
def check_payments(look: Look, facts: CheckPayments) -> PaymentsChecked:
    """What a file of payments would tell, with every row that cannot be taken; nothing is written.

    Refused as `reconcile` refuses, but for its rows.
    """
    opened = open_book(facts.path, look.progress)
    raw = look.db.apart
    found = lists.existing(raw, facts.kind, facts.month)
    payments.refuse_known(raw, found.id, opened.sha256)
    judged = judge(raw, opened, found)
    read, lines, faults, odd = judged
    same = payments.same_rows(raw, found, rows_digest(read.rows), of_month="month" in read.headings)
    expected = sum(line is not None for line in lines.values())
    named = {line for line in lines.values() if line is not None}
    return PaymentsChecked(
        opened.sha256,
        len(read.rows),
        expected,
        len(lines) - expected,
        Rial(sum(row.amount for row in read.rows)),
        len(faults),
        tuple(faults[facts.offset : facts.offset + facts.limit]),
        dict(read.headings),
        payments.paid_already(raw, found.id, named),
        read.returned,
        "" if same is None else same.name,
        sum(fault.code == REPEATED for fault in faults),
        paid_before(raw, found, judged),
        len(odd.rows),
        odd.rows[: facts.limit],
        odd.unit,
        all_strangers(judged),
    )


@question("pension.settlements", permission=Permission.VIEW_FILES)
def settlements(look: Look, facts: AskSettlements) -> Settlements:
    """Sent and paid side by side; RuleError `list_not_prepared`."""
    raw = look.db.apart
    found = lists.existing(raw, facts.kind, facts.month)
    state = "" if facts.state is None else facts.state.value
    wanted = payments.Narrowing(state, facts.differing, facts.followed, facts.bank, facts.size)
    total, rows = payments.sides(raw, found, wanted, facts.limit, facts.offset)
    return Settlements(found, payments.comparison(raw, found), payments.files(raw, found.id), total, rows)


@command("pension.follow_up", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def follow_up(work: Work, facts: FollowUp) -> NoteKept:
    """Note what was found out about a difference; notes stay, the last one is shown.

    RuleError `list_not_prepared`, `no_line`, `bad_fields` without words.
    """
    found = lists.existing(work.db.raw, facts.kind, facts.month)
    text = unify_lines(facts.text)
    if not text:
        raise refused([Problem("text", "required")])
    made = payments.note(work.db, found.id, facts.line_no, facts.payment_id, text, work.now, work.user.name)
    work.about("monthly_list", f"{facts.kind.value}/{facts.month}")
    return NoteKept(made)


@command("pension.payment_file_mistaken", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def payment_file_mistaken(work: Work, facts: PaymentFileMistaken) -> Reconciled:
    """Strike a file of payments: the list stands as it did before it.

    Without another file, or while others were still to follow those that stand, it is only sent. Later lists
    that were approved with it stay as they are; the next one carries what changes.

    RuleError `bad_fields` without a reason, `payment_file_gone`, `payment_file_struck`, `stale_row`,
    `month_closed`.
    """
    told = mistaken(work, facts.reason)
    raw = work.db.raw
    struck = payments.file(raw, facts.id)
    if struck.struck:
        raise RuleError("payment_file_struck", name=struck.name)
    payments.strike(work.db, facts.id, facts.version, told)
    found = lists.by_id(raw, struck.list_id)
    final = any(not each.struck and not each.partial for each in payments.files(raw, found.id))
    if not final and found.state is ListState.RECONCILED:
        lists.step(work.db, found.id, ListState.SENT)
    work.about("monthly_list", f"{found.kind.value}/{found.month}")
    rested = tuple(sorted({*struck.approved_on, *struck.drafted_on}))
    return replace(_told(raw, lists.by_id(raw, found.id), facts.id), rested=rested)


@dataclass(frozen=True)
class PaymentsComplete:
    """No further file of payments comes for the list of a month."""

    month: JalaliMonth
    kind: PaymentKind = PaymentKind.PENSION


@command("pension.payments_complete", permission=Permission.EDIT_PENSION, touches={Kind.PENSION})
def payments_complete(work: Work, facts: PaymentsComplete) -> Reconciled:
    """Let what was taken in so far be all: who is in no file counts as not paid from now on.

    RuleError `list_not_prepared`, `list_step_not_allowed` of a list that is not sent, `no_payments` without
    any file.
    """
    raw = work.db.raw
    found = lists.existing(raw, facts.kind, facts.month)
    check_step(found.state, ListState.RECONCILED)
    standing = [each for each in payments.files(raw, found.id) if not each.struck]
    if not standing:
        raise RuleError("no_payments", month=str(facts.month))
    last = standing[-1]
    if last.partial:
        payments.complete(work.db, last.id, last.version)
    if found.state is not ListState.RECONCILED:
        lists.step(work.db, found.id, ListState.RECONCILED)
    work.about("monthly_list", f"{facts.kind.value}/{facts.month}")
    return _told(raw, lists.existing(raw, facts.kind, facts.month), last.id)
