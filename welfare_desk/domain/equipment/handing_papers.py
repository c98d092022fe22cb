# SPDX-License-Identifier: Apache-2.0
"""What the papers freeze that a client signs: voucher, loan contract, return slip (domain notes 6.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import Condition, Mode
from welfare_desk.domain.money import Rial


@dataclass(frozen=True)
class Receiver:
    """The client that goods are for, as of the day; `address` with the postal code apart."""

    full_name: str
    identifier: str
    file_no: str
    foreign: bool = False
    disability: DisabilityType | None = None
    severity: Severity | None = None
    mobile: str = ""
    address: str = ""
    postal_code: str = ""


@dataclass(frozen=True)
class Collector:
    """Who came for the goods instead of the client: name, identifier and kinship in the office's words."""

    name: str
    kinship: str = ""
    identifier: str = ""


@dataclass(frozen=True)
class HandingSigners:
    """Names under the boxes, as of the day; an empty one is written by hand."""

    storekeeper: str = ""
    expert: str = ""
    head: str = ""


@dataclass(frozen=True)
class HandedLine:
    """One row: goods with their serial, how they are handed out, what they are worth.

    `value` is of the whole row; None: the price is not known.
    """

    name: str
    serial: str
    quantity: int
    unit: Unit
    mode: Mode
    value: Rial | None = None
    due_on: date | None = None
    """The last day of a loan."""


@dataclass(frozen=True)
class HeadsWord:
    """Who let an interval be passed, by the name shown, and on which day."""

    name: str
    on: date


@dataclass(frozen=True)
class IssueVoucher:
    """An issue voucher. `handed_on` is the day it happened, `entered_on` the day it was keyed in."""

    handed_on: date
    entered_on: date
    receiver: Receiver
    lines: tuple[HandedLine, ...]
    request_no: str = ""
    collector: Collector | None = None
    override: str = ""
    """Why it was handed out before the interval was over; empty otherwise."""
    return_days: int = 15
    """Days within which a loan that is no longer needed comes back."""
    signers: HandingSigners = field(default_factory=HandingSigners)
    unasked: str = ""
    """Why something went out without a granted request; empty otherwise."""
    pupil: bool = False
    """Whether an interval was not waited for because the client is a pupil."""
    approvals: tuple[HeadsWord, ...] = ()
    """Who approved that an interval is passed, each once."""

    @property
    def total(self) -> Rial | None:
        """What all rows are worth; None once one is unknown."""
        known = [line.value for line in self.lines if line.value is not None]
        return sum(known, Rial(0)) if len(known) == len(self.lines) else None

    @property
    def loans(self) -> tuple[int, ...]:
        """Numbers of the rows that are lent, from 1."""
        return tuple(number for number, line in enumerate(self.lines, start=1) if line.mode is Mode.LOAN)


@dataclass(frozen=True)
class LoanContract:
    """The contract of what one voucher lends; its rows are loans only.

    It is dated with the day it is issued on, which may be long after the goods were handed out.
    """

    issued_on: date
    handed_on: date
    voucher_no: str
    receiver: Receiver
    lines: tuple[HandedLine, ...]
    collector: Collector | None = None
    return_days: int = 15
    guarantor: str = ""
    signers: HandingSigners = field(default_factory=HandingSigners)

    @property
    def total(self) -> Rial | None:
        """As `IssueVoucher.total`."""
        known = [line.value for line in self.lines if line.value is not None]
        return sum(known, Rial(0)) if len(known) == len(self.lines) else None


@dataclass(frozen=True)
class ReturnedLine:
    """One row that came back, in which state; `repair_cost` is an estimate, None: none was made."""

    name: str
    serial: str
    quantity: int
    unit: Unit
    condition: Condition
    repair_cost: Rial | None = None
    words: str = ""


@dataclass(frozen=True)
class ReturnSlip:
    """What a client brought back of one voucher, and when it was due; `due_on` None: it had been given."""

    returned_on: date
    entered_on: date
    receiver: Receiver
    voucher_no: str
    handed_on: date
    due_on: date | None
    lines: tuple[ReturnedLine, ...]
    brought_by: Collector | None = None
    signers: HandingSigners = field(default_factory=HandingSigners)
