# SPDX-License-Identifier: Apache-2.0
"""What the store's own papers freeze: receipt, transfer, scrapping, count, correction, ledger card, property.

Source: domain notes 4.5, 6.1; the shapes stand in `papers.md` 2.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from welfare_desk.domain.equipment.device import Moment
from welfare_desk.domain.equipment.handing_papers import HandingSigners
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import Condition, DocumentKind, Source
from welfare_desk.domain.money import Rial


@dataclass(frozen=True)
class StoreSigners:
    """Names under the boxes, as of the day; an empty one is written by hand."""

    storekeeper: str = ""
    custodian: str = ""
    accountant: str = ""
    head: str = ""


@dataclass(frozen=True)
class ReceivedLine:
    """One row of a receipt: `unit_cost` None: not known."""

    code: str
    name: str
    unit: Unit
    quantity: int
    serials: tuple[str, ...] = ()
    unit_cost: Rial | None = None

    @property
    def cost(self) -> Rial | None:
        """What the row costs."""
        return None if self.unit_cost is None else self.unit_cost * self.quantity


def total_of(lines: tuple[ReceivedLine, ...]) -> Rial | None:
    """What rows cost together; None once one is unknown."""
    known = [line.cost for line in lines if line.cost is not None]
    return sum(known, Rial(0)) if len(known) == len(lines) else None


@dataclass(frozen=True)
class GoodsReceipt:
    """Goods that came in: from whom, under which letter or invoice."""

    received_on: date
    entered_on: date
    source: Source
    lines: tuple[ReceivedLine, ...]
    letter_no: str = ""
    letter_on: date | None = None
    deliverer: str = ""
    """Who brought it."""
    donor: str = ""
    """The donor, supplier or office it comes from."""
    legal_id: str = ""
    campaign: str = ""
    note: str = ""
    signers: StoreSigners = field(default_factory=StoreSigners)

    @property
    def total(self) -> Rial | None:
        """What all rows cost; None once one is unknown."""
        return total_of(self.lines)


@dataclass(frozen=True)
class TransferVoucher:
    """Goods that went to another office or centre."""

    sent_on: date
    entered_on: date
    to: str
    lines: tuple[ReceivedLine, ...]
    letter_no: str = ""
    letter_on: date | None = None
    taken_by: str = ""
    note: str = ""
    signers: StoreSigners = field(default_factory=StoreSigners)

    @property
    def total(self) -> Rial | None:
        """As `GoodsReceipt.total`."""
        return total_of(self.lines)


@dataclass(frozen=True)
class ScrappedLine:
    """One row that is scrapped: its age in use, what it cost and what was spent on repairs."""

    code: str
    name: str
    unit: Unit
    quantity: int
    serial: str = ""
    received_on: date | None = None
    cost: Rial | None = None
    repairs: Rial | None = None
    words: str = ""


@dataclass(frozen=True)
class ScrapMinutes:
    """The minutes by which goods leave the books; `members` are the names of the commission that signs."""

    held_on: date
    entered_on: date
    reason: str
    lines: tuple[ScrappedLine, ...]
    letter_no: str = ""
    members: tuple[str, ...] = ()
    signers: StoreSigners = field(default_factory=StoreSigners)


@dataclass(frozen=True)
class CountLine:
    """One row of a count: the balance at the time of counting and what was counted; None: not yet."""

    code: str
    name: str
    unit: Unit
    balance: int | None
    counted: int | None
    shelf: str = ""
    words: str = ""
    counted_at: datetime | None = None
    """When it was counted, by the office's clock."""

    @property
    def difference(self) -> int | None:
        """Found too much (or missing, below zero)."""
        return None if self.balance is None or self.counted is None else self.counted - self.balance


@dataclass(frozen=True)
class CountSheet:
    """A stock count: an empty sheet to count on (no balances are told), or the closed one."""

    begun_on: date
    lines: tuple[CountLine, ...]
    closed_on: date | None = None
    note: str = ""
    signers: StoreSigners = field(default_factory=StoreSigners)

    @property
    def moments(self) -> tuple[datetime, ...]:
        """When its rows were counted, the first and the last of them; none where no row tells it."""
        known = [line.counted_at for line in self.lines if line.counted_at is not None]
        return (min(known), max(known)) if known else ()


@dataclass(frozen=True)
class CorrectedLine:
    """One row of a correction, as its document had it; `quantity` goes the other way now."""

    code: str
    name: str
    unit: Unit
    quantity: int
    serial: str = ""


@dataclass(frozen=True)
class StockCorrection:
    """A document taken back: which one, of which day, why."""

    corrected_on: date
    kind: DocumentKind
    document_no: str
    document_on: date
    reason: str
    lines: tuple[CorrectedLine, ...]
    who: str = ""
    """The client or body of the document."""
    signers: StoreSigners = field(default_factory=StoreSigners)


@dataclass(frozen=True)
class LedgerRow:
    """One movement on a ledger card. Exactly one of `came` and `went` is not zero, but for a count.

    What a client brought back for the workshop, and what is scrapped from there, passes beside the store:
    both are zero, `workshop` tells it.
    `amount` is what its pieces cost; None: not known. `balance` is after it.
    """

    on: date
    kind: DocumentKind
    document_no: str
    who: str
    came: int
    went: int
    balance: int
    amount: Rial | None = None
    source: Source | None = None
    loan: bool = False
    reversed: bool = False
    """Its document was taken back later."""
    undoes: str = ""
    """The number of the document that this one takes back."""
    undoes_kind: DocumentKind | None = None
    """The kind of that document, for numbers of two kinds may be equal."""
    workshop: int = 0
    """Pieces that went from a client straight into the workshop, or were scrapped from it."""
    came_by: str = ""
    """Of devices that left the workshop: the return slips by which clients had brought them."""
    sizes: tuple[tuple[str, int], ...] = ()
    """The sizes that moved, each with its pieces; none of an item without sizes."""


@dataclass(frozen=True)
class LedgerCard:
    """The ledger card (کاردکس) of an item from a day to a day: opening, every movement, closing."""

    code: str
    name: str
    unit: Unit
    since: date
    until: date
    opening: int
    rows: tuple[LedgerRow, ...]
    on_hand: int
    """Today's figures, below the rows."""
    allocated: int
    workshop: int = 0
    on_loan: int = 0
    overdue: int = 0
    opening_amount: Rial | None = None
    shelf: str = ""
    min_stock: int = 0
    reissue_months: int | None = None
    dated: date | None = None
    """The day on which it was made; the last day of the card where none is told."""
    signers: StoreSigners = field(default_factory=StoreSigners)

    @property
    def came(self) -> int:
        """Pieces that came in."""
        return sum(row.came for row in self.rows)

    @property
    def went(self) -> int:
        """Pieces that went out."""
        return sum(row.went for row in self.rows)

    @property
    def closing(self) -> int:
        """Opening + in − out."""
        return self.opening + self.came - self.went

    @property
    def rial_balances(self) -> tuple[Rial | None, ...]:
        """What the pieces cost: the opening, then after every row; None from an unknown amount on.

        Known again once there is nothing left, for that costs nothing.
        """
        balance = self.opening_amount if self.opening else Rial(0)
        balances = [balance]
        for row in self.rows:
            if not row.balance:
                balance = Rial(0)
            elif row.came != row.went:
                balance = _moved(balance, row)
            balances.append(balance)
        return tuple(balances)


def _moved(balance: Rial | None, row: LedgerRow) -> Rial | None:
    if balance is None or row.amount is None:
        return None
    return balance + row.amount if row.came > row.went else balance - row.amount


@dataclass(frozen=True)
class PropertyLine:
    """One kind of property over half a year; `amount` of the closing stock, None: not known."""

    code: str
    name: str
    unit: Unit
    opening: int
    came: int
    went: int
    scrapped: int
    closing: int
    on_loan: int
    amount: Rial | None = None


@dataclass(frozen=True)
class PropertyStatement:
    """The half-yearly statement of non-consumable movables, in three copies (domain notes 1.3).

    `half` is 1 or 2 of a Jalali year; `due_on` the last day to send it.
    """

    year: int
    half: int
    since: date
    until: date
    due_on: date
    lines: tuple[PropertyLine, ...]
    dated: date | None = None
    """As `LedgerCard.dated`."""
    signers: StoreSigners = field(default_factory=StoreSigners)


@dataclass(frozen=True)
class DeviceMoment:
    """One row of a device's story; `cost` of a repair, `who` the client, donor or workshop."""

    on: date
    event: Moment
    who: str = ""
    document_no: str = ""
    cost: Rial | None = None
    words: str = ""
    condition: Condition | None = None
    """Of a return: in what state it came back."""


@dataclass(frozen=True)
class DeviceStory:
    """The life of one device; `days_used` are those it was with clients."""

    code: str
    name: str
    serial: str
    received_on: date
    source: Source
    donor: str
    unit_cost: Rial | None
    moments: tuple[DeviceMoment, ...]
    days_used: int
    repairs: Rial
    cost_per_year: Rial | None = None
    """Price and repairs over the years of use; None where the price is unknown or it was never used."""
    model: str = ""
    where: str = ""
    """Code of the place it is in."""
    holder: str = ""
    dated: date | None = None
    """The day on which it was told; the day of printing where none is."""
    times_out: int = 0
    """How often it was with clients; what came back on the same day has no whole day of use."""
    signers: HandingSigners = field(default_factory=HandingSigners)


@dataclass(frozen=True)
class TickLine:
    """One row of a tick sheet for an outreach day: who is to get what; `number` is keyed in afterwards."""

    number: int
    full_name: str
    file_no: str
    identifier: str
    item: str
    serial: str
    quantity: int
    unit: Unit


@dataclass(frozen=True)
class TickSheet:
    """A list to tick on paper where the computer is not; it carries no number of a series."""

    place: str
    planned_on: date
    lines: tuple[TickLine, ...]
