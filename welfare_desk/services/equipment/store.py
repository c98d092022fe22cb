# SPDX-License-Identifier: Apache-2.0
"""Looking into the store: balances, ledger cards, documents, devices and their lives, gifts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import ANY_DAY, FIRST_DAY
from welfare_desk.domain.equipment.device import Stay, cost_per_year, days_used
from welfare_desk.domain.equipment.items import Item, item_code
from welfare_desk.domain.equipment.store_papers import DeviceMoment
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.store import (
    CardLine,
    DeviceSort,
    DeviceTold,
    DocumentSort,
    DocumentTold,
    GiftLine,
    GiftSort,
    ItemBalance,
    PromisedPieces,
)
from welfare_desk.services.door import Look, Work, question
from welfare_desk.storage.equipment import balances, documents, items, story
from welfare_desk.storage.equipment.documents import DocumentAsk


@dataclass(frozen=True)
class AskBalance:
    """Balances of one item by its code, or of all; `by_size` gives a row for each size."""

    item: str = ""
    by_size: bool = False


@dataclass(frozen=True)
class AskCard:
    """The ledger card of an item over days; None: from the beginning, until today."""

    item: str
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)


@dataclass(frozen=True)
class AskPromised:
    """To whom pieces of an item are promised."""

    item: str


@dataclass(frozen=True)
class Card:
    """The item's figures of today, what the card begins with, and its rows by their days."""

    balance: ItemBalance
    opening: int
    lines: tuple[CardLine, ...]


@dataclass(frozen=True)
class ListDocuments:
    """A page of the store's documents, at first the latest; what is empty does not narrow."""

    kind: str = ""
    item: str = ""
    file_no: str = ""
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)
    words: str = ""
    sort: DocumentSort = DocumentSort.RECORDED
    descending: bool = True
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class DocumentPage:
    """Rows of one page, and how many there are in all."""

    rows: tuple[DocumentTold, ...]
    total: int


@dataclass(frozen=True)
class ListDevices:
    """A page of devices by item code and place, with words in a serial, model, donor or holder."""

    item: str = ""
    place: str = ""
    words: str = ""
    sort: DeviceSort = DeviceSort.ITEM
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class DevicePage:
    """Rows of one page, and how many there are in all."""

    rows: tuple[DeviceTold, ...]
    total: int


@dataclass(frozen=True)
class AskStory:
    """The life of the device with a serial number or label."""

    serial: str


@dataclass(frozen=True)
class Story:
    """A device, all that happened to it, and what a year of its use cost."""

    device: DeviceTold
    moments: tuple[DeviceMoment, ...]
    stays: tuple[Stay, ...]
    days_used: int
    repairs: Rial
    cost_per_year: Rial | None
    cares: tuple[tuple[int, int, DeviceMoment], ...]


@dataclass(frozen=True)
class ListGifts:
    """A page of what came in, by donor or receipt number and source: what became of it."""

    words: str = ""
    source: str = ""
    sort: GiftSort = GiftSort.RECEIVED
    descending: bool = True
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class GiftPage:
    """Rows of one page, and how many there are in all."""

    rows: tuple[GiftLine, ...]
    total: int


@question("equipment.balance", permission=Permission.VIEW_FILES)
def balance(look: Look, facts: AskBalance) -> tuple[ItemBalance, ...]:
    """On hand, promised and free; RuleError `unknown_item`, `bad_item_code`."""
    code = item_code(facts.item) if facts.item else ""
    found = balances.balances(look.db.raw, look.today, code, by_size=facts.by_size)
    if code and not found:
        raise RuleError("unknown_item", item=facts.item)
    return found


@question("equipment.promised", permission=Permission.VIEW_FILES)
def promised(look: Look, facts: AskPromised) -> tuple[PromisedPieces, ...]:
    """Promises of an item that hold today, the one that ends first first; RuleError `unknown_item`."""
    item = items.find_item(look.db.connection, facts.item)
    return balances.promised(look.db.raw, item.id, look.today)


@question("equipment.card", permission=Permission.VIEW_FILES)
def card(look: Look, facts: AskCard) -> Card:
    """The ledger card of an item; RuleError `unknown_item`."""
    item = items.find_item(look.db.connection, facts.item)
    return card_of(look, item, facts.since or FIRST_DAY, facts.until or look.today)


def card_of(source: Work | Look, item: Item, since: date, until: date) -> Card:
    """The card of an item over days, from one connection."""
    raw = source.db.apart
    opening, lines = balances.card(raw, item.id, since, until)
    (figures,) = balances.balances(raw, source.today, item.code)
    return Card(figures, opening, lines)


@question("equipment.documents", permission=Permission.VIEW_FILES)
def list_documents(look: Look, facts: ListDocuments) -> DocumentPage:
    """Documents of the store, those that were taken back among them."""
    page, order = (facts.offset, facts.limit), (facts.sort, facts.descending)
    ask = DocumentAsk(facts.kind, facts.item, facts.file_no, facts.since, facts.until, facts.words)
    return DocumentPage(*documents.documents(look.db.raw, ask, page, order))


@question("equipment.devices", permission=Permission.VIEW_FILES)
def list_devices(look: Look, facts: ListDevices) -> DevicePage:
    """Devices with where they are and with whom."""
    page, order = (facts.offset, facts.limit), (facts.sort, facts.descending)
    return DevicePage(*story.devices(look.db.raw, facts.item, facts.place, facts.words, page, order))


@question("equipment.story", permission=Permission.VIEW_FILES)
def device_story(look: Look, facts: AskStory) -> Story:
    """The life of a device; RuleError `unknown_serial`."""
    return story_of(look, facts.serial)


def story_of(source: Work | Look, serial: str) -> Story:
    """The life of the device with a serial number; RuleError `unknown_serial`."""
    device = story.device(source.db.raw, serial)
    life = story.life(source.db.raw, device.id)
    used, repairs = days_used(life.stays, source.today), Rial(device.repairs)
    cost = cost_per_year(device.unit_cost, repairs, used)
    return Story(device, life.moments, life.stays, used, repairs, cost, life.cares)


@question("equipment.gifts", permission=Permission.VIEW_FILES)
def list_gifts(look: Look, facts: ListGifts) -> GiftPage:
    """What came in and what became of it, without names of clients."""
    page, order = (facts.offset, facts.limit), (facts.sort, facts.descending)
    return GiftPage(*story.gifts(look.db.raw, facts.words, facts.source, page, order))
