# SPDX-License-Identifier: Apache-2.0
"""What is told of the store: balances, rows of ledger cards, documents, devices, gifts, counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.domain.equipment.store_papers import LedgerRow
from welfare_desk.domain.money import Rial


class DocumentSort(StrEnum):
    """Orders of the list of documents."""

    RECORDED = "recorded"
    DAY = "day"
    NUMBER = "number"
    KIND = "kind"
    NAME = "name"


class DeviceSort(StrEnum):
    """Orders of the list of devices."""

    ITEM = "item"
    SERIAL = "serial"
    PLACE = "place"
    RECEIVED = "received"
    HOLDER = "holder"
    REPAIRS = "repairs"


class GiftSort(StrEnum):
    """Orders of the list of gifts."""

    RECEIVED = "received"
    DONOR = "donor"
    ITEM = "item"


@dataclass(frozen=True)
class ItemBalance:
    """An item with what is where of it, all sizes together or one; `allocated` holds as of a day."""

    item_id: int
    code: str
    name: str
    group: ItemGroup
    kind: ItemKind
    unit: Unit
    size: str
    min_stock: int
    on_hand: int
    allocated: int
    workshop: int
    on_loan: int
    retired: bool
    shelf: str = ""
    next_expiry: date | None = None
    """The earliest last day among promises of it that hold."""
    barcode: str = ""

    @property
    def free(self) -> int:
        """What may be promised or handed to anybody."""
        return self.on_hand - self.allocated

    @property
    def below(self) -> bool:
        """Whether less is free than the least stock asks for."""
        return self.free < self.min_stock

    @property
    def listed(self) -> bool:
        """Whether the list of the store has it: a retired item only while any piece of it is there."""
        return not self.retired or self.on_hand > 0 or self.workshop > 0


@dataclass(frozen=True)
class CardLine:
    """A row of the ledger card with what leads on: its document, paper and client."""

    row: LedgerRow
    document_id: int
    paper_kind: str
    file_no: str


@dataclass(frozen=True)
class DocumentTold:
    """A document with what it moved in words: names of items with pieces, separated by «،»."""

    id: int
    kind: DocumentKind
    number: str
    paper_kind: str
    happened_on: date
    recorded_at: str
    recorded_by: str
    file_no: str
    who: str
    source: Source | None
    items: str
    pieces: int
    reason: str
    collector: str
    reversed_by: str
    """The number of the correction that took it back."""
    reverses: str


@dataclass(frozen=True)
class DeviceTold:
    """A device with where it is now; `holder` is the client it is with or promised to."""

    id: int
    code: str
    item: str
    size: str
    serial: str
    model: str
    place: Place
    received_on: date
    source: Source
    donor: str
    unit_cost: Rial | None
    file_no: str
    holder: str
    promised_until: date | None
    repairs: int
    """Rial spent on repairs."""


@dataclass(frozen=True)
class GiftLine:
    """A lot and what became of it: pieces in each place, and how many clients had of it."""

    receipt: str
    received_on: date
    source: Source
    donor: str
    code: str
    item: str
    size: str
    unit_cost: Rial | None
    received: int
    store: int
    workshop: int
    on_loan: int
    given: int
    transferred: int
    scrapped: int
    missing: int
    clients: int


@dataclass(frozen=True)
class KeptCount:
    """A count; `number` is that of its paper once it is closed."""

    id: int
    version: int
    begun_on: date
    begun_by: str
    note: str
    state: str
    document_id: int | None
    number: str
    lines: int


@dataclass(frozen=True)
class KeptCountLine:
    """What was counted of an item and size, and the balance at that moment; `missing` are device ids.

    `last_document` is the id of the last document that the ledger had by then; 0 before the first.
    """

    id: int
    version: int
    item_id: int
    size: str
    counted: int
    balance: int
    counted_at: datetime
    counted_by: str
    missing: tuple[int, ...]
    words: str
    last_document: int

    @property
    def difference(self) -> int:
        """Found too much, or missing (below zero)."""
        return self.counted - self.balance


@dataclass(frozen=True)
class PromisedPieces:
    """Pieces that are kept for a named person until a day, and nobody else is handed."""

    id: int
    file_no: str
    name: str
    quantity: int
    size: str
    serial: str
    allocated_on: date
    expires_on: date
    request_no: str


@dataclass(frozen=True)
class CountedLine:
    """A line of a count with its item in words; the serials of devices that nobody saw."""

    line: KeptCountLine
    code: str
    name: str
    unit: Unit
    kind: ItemKind
    shelf: str
    missing: tuple[str, ...]
