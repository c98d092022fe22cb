# SPDX-License-Identifier: Apache-2.0
"""Payments as a bank or headquarters tells them, row by row, and the lines of a list that they belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.digest import canonical, sha256_hex
from welfare_desk.domain.money import Rial
from welfare_desk.domain.pension.monthly_list import Settlement

_NOTHING = Rial(0)


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """One row of a file of payments: whom it names, and rial; what it does not name is empty."""

    row_no: int
    identifier: str
    file_no: str
    sheba: str
    name: str
    amount: int


@dataclass(frozen=True, slots=True)
class RowFault:
    """A row that cannot be taken: its number as a spreadsheet shows it, the field, the code of why.

    `said` is what stands there, cut where it is long; `file_no` the file that the row names, where told.
    """

    row_no: int
    field: str
    code: str
    said: str = ""
    file_no: str = ""


@dataclass(frozen=True, slots=True)
class Payable:
    """A line that may be paid: whose it is, by everything that a file of payments may name it by."""

    line_id: int
    file_no: str
    identifiers: tuple[str, ...]
    sheba: str
    net: int
    other_files: tuple[str, ...] = ()
    """Numbers of other files of the household that the line is for."""


@dataclass(frozen=True)
class PaymentFile:
    """A file of payments that was taken in."""

    id: int
    version: int
    list_id: int
    name: str
    rows: int
    letter_no: str
    recorded_at: datetime
    recorded_by: str
    struck: bool
    partial: bool = False
    """Others of the month are to follow, until somebody says that none does."""
    approved_on: tuple[JalaliMonth, ...] = ()
    """Later months whose lists were approved with this file counted: their arrears rest on it."""
    drafted_on: tuple[JalaliMonth, ...] = ()
    """Those whose lists are drafts so far."""
    mistake: Mistake | None = None
    """Who took it back, when and why; None while it stands."""


@dataclass(frozen=True)
class Comparison:
    """A list beside what was paid for it; lines but for the sums in rial."""

    sent: int
    paid: int
    missing: int
    unexpected: int
    different: int
    awaited: int
    """Not paid so far, while more files are to come."""
    sent_rial: Rial
    paid_rial: Rial
    awaited_rial: Rial

    @property
    def difference(self) -> Rial:
        """Paid less sent, without what is still awaited."""
        return self.paid_rial - (self.sent_rial - self.awaited_rial)


@dataclass(frozen=True)
class SettledLine:
    """A line and what was paid for it; or a payment that no line expects (`line_no` 0, `payment_id`)."""

    line_no: int
    payment_id: int
    file_no: str
    name: str
    identifier: str
    sheba: str
    net: Rial | None
    paid: Rial | None
    state: Settlement
    note: str
    """The last follow-up note."""
    noted_by: str
    noted_at: datetime | None
    size: int | None = None
    """Persons by whom the line was claimed; None for a payment that no line expects."""
    counts: bool = True
    """Whether the payment counts for a month: that of a line does, another where its file is known."""
    row_no: int = 0
    """Of a payment that no line expects: its row in the file of payments named `told_by`."""
    told_by: str = ""

    @property
    def difference(self) -> Rial:
        """Paid less sent; nothing while the payment is awaited."""
        if self.state is Settlement.AWAITED:
            return Rial(0)
        return (self.paid or Rial(0)) - (self.net or Rial(0))


class Likely(StrEnum):
    """What a payment that differs looks like; a guess by the amounts, for a person to follow."""

    OTHER_SIZE = "other_size"
    """The rate of a household of another size."""
    FORMER_RATE = "former_rate"
    """The rate before the one of the month."""
    WITHOUT_ARREARS = "without_arrears"
    WITHOUT_DEDUCTION = "without_deduction"


@dataclass(frozen=True)
class Guess:
    """What the amount looks like; of another size, which (persons)."""

    likely: Likely
    size: int = 0


@dataclass(frozen=True)
class SettledMonth:
    """One month of a file's payments of a kind; `size` persons, as it was claimed by."""

    month: JalaliMonth
    size: int
    net: Rial
    paid: Rial | None
    state: Settlement
    kept: Rial = _NOTHING
    """Kept back by the line; it stays so though nobody paid the line, and its arrears come without it."""


@dataclass(frozen=True)
class Claimed:
    """What a line claimed, in rial, and by how many persons."""

    amount: int
    arrears: int
    deductions: int
    size: int


def guessed(claimed: Claimed, paid: int, rates: Mapping[int, int], former: int | None) -> Guess | None:
    """What a payment that differs looks like; None where the amounts do not say.

    `rates`: rial of the month by household size; `former`: what the size got by the tariff before.
    """
    if not claimed.amount:
        return None
    beside = {0, claimed.arrears - claimed.deductions, claimed.arrears, -claimed.deductions}
    if claimed.arrears and paid == claimed.amount - claimed.deductions:
        return Guess(Likely.WITHOUT_ARREARS)
    if claimed.deductions and paid == claimed.amount + claimed.arrears:
        return Guess(Likely.WITHOUT_DEDUCTION)
    if former is not None and former != claimed.amount and paid - former in beside:
        return Guess(Likely.FORMER_RATE)
    for size, rate in sorted(rates.items()):
        if size != claimed.size and rate != claimed.amount and paid - rate in beside:
            return Guess(Likely.OTHER_SIZE, size)
    return None


def rows_digest(rows: Iterable[PaymentRow]) -> str:
    """SHA-256 of what a file says, whatever the order of its rows and whichever program saved it."""
    told = sorted([row.identifier, row.file_no, row.sheba, row.name, row.amount] for row in rows)
    return sha256_hex(canonical(told))


class _Index:
    """Lines by what names them."""

    def __init__(self, lines: Iterable[Payable]) -> None:
        self.lines: dict[int, Payable] = {}
        self.by: dict[str, defaultdict[str, set[int]]] = {
            field: defaultdict(set) for field in ("file_no", "national_id", "sheba")
        }
        for line in lines:
            self.lines[line.line_id] = line
            for file_no in (line.file_no, *line.other_files):
                self.by["file_no"][file_no].add(line.line_id)
            for identifier in line.identifiers:
                self.by["national_id"][identifier].add(line.line_id)
            if line.sheba:
                self.by["sheba"][line.sheba].add(line.line_id)

    def is_account_of(self, sheba: str, ids: set[int]) -> bool:
        """Whether an account may be theirs: one of them has it, or nobody of the list."""
        owners = self.by["sheba"].get(sheba, set())
        return not owners or bool(owners & ids)


def matched(
    rows: Iterable[PaymentRow], lines: Iterable[Payable]
) -> tuple[dict[int, int | None], tuple[RowFault, ...]]:
    """By row number the line that it pays, None for one that no line expects; and rows that contradict.

    A file number and an identifier say whose it is, and must agree where both are known here. Where neither
    is, or none is told, the account says it if one line has it, or one of those has this very amount. An
    account that has changed since is no contradiction, one that only others of the list have is.
    """
    index = _Index(lines)
    found: dict[int, int | None] = {}
    faults = []
    paid = set[tuple[object, int]]()
    for row in rows:
        named = {
            field: index.by[field].get(value, set())
            for field, value in (("file_no", row.file_no), ("national_id", row.identifier))
            if value
        }
        told = [ids for ids in named.values() if ids]
        if len(told) == 2 and not told[0] & told[1]:
            faults.append(RowFault(row.row_no, "file_no", "payment_contradicts", row.file_no))
            continue
        ids = set.intersection(*told) if told else set()
        if not ids and not told and row.sheba:
            ids = index.by["sheba"].get(row.sheba, set())
        if ids and row.sheba and not index.is_account_of(row.sheba, ids):
            faults.append(RowFault(row.row_no, "sheba", "payment_contradicts", row.sheba))
            continue
        if len(ids) > 1:
            ids = _narrowed(ids, row, index.lines)
        if len(ids) > 1:
            faults.append(RowFault(row.row_no, "sheba", "payment_ambiguous", row.sheba))
            continue
        line = found[row.row_no] = next(iter(ids), None)
        whose = line or (row.file_no, row.identifier, row.sheba)
        if (whose, row.amount) in paid and whose != ("", "", ""):
            faults.append(RowFault(row.row_no, "amount", "payment_repeated", str(row.amount)))
        paid.add((whose, row.amount))
    return found, tuple(faults)


def misnamed(
    rows: Iterable[PaymentRow], lines: Iterable[Payable], on_record: Mapping[str, Collection[str]]
) -> tuple[RowFault, ...]:
    """Rows that name a file beside an identifier that nobody of it has, where somebody of it has one.

    `on_record`: by file number the identifiers of the client, the head, and whoever draws.
    """
    known: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines:
        known[line.file_no].update(line.identifiers)
    for file_no, identifiers in on_record.items():
        known[file_no].update(identifiers)
    return tuple(
        RowFault(row.row_no, "national_id", "payment_id_differs", row.identifier, row.file_no)
        for row in rows
        if row.identifier and (found := known.get(row.file_no)) and row.identifier not in found
    )


def _narrowed(ids: set[int], row: PaymentRow, lines: Mapping[int, Payable]) -> set[int]:
    """Of several lines those of the account, and of these the one of the amount."""
    of_account = {one for one in ids if row.sheba and lines[one].sheba == row.sheba} or ids
    of_amount = {one for one in of_account if lines[one].net == row.amount}
    return of_amount if len(of_amount) == 1 else of_account
