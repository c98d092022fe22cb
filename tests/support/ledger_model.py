# SPDX-License-Identifier: Apache-2.0
"""The store in plain Python beside the real one: what moves, what is promised, and what must be refused.

Ids of entries and lots are those that the database gives: each is one more than the last.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime

from welfare_desk.domain.equipment.stock import HELD, DocumentKind, Place

Pair = tuple[str, str]
"""Item code and size."""


@dataclass
class Moved:
    """One movement."""

    id: int
    document: int
    pair: Pair
    lot: int
    serial: str
    quantity: int
    from_place: Place
    to_place: Place
    of: int | None = None


@dataclass
class Document:
    """One document; `done` are requests that it has fulfilled."""

    id: int
    kind: DocumentKind
    number: str
    day: date
    entries: list[Moved] = field(default_factory=list)
    client: int = -1
    reversed: bool = False
    handed: list[tuple[Request, int]] = field(default_factory=list)


@dataclass
class Request:
    """A request of a client; granted until all its pieces are handed out."""

    id: int
    client: int
    pair: Pair
    quantity: int = 1
    handed: int = 0

    @property
    def granted(self) -> bool:
        """Whether pieces are due."""
        return self.handed < self.quantity


@dataclass
class Promise:
    """Pieces kept for a client until a day."""

    request: Request
    quantity: int
    serial: str
    expires_on: date
    open: bool = True


@dataclass
class Device:
    """A device and what took it where it is."""

    pair: Pair
    lot: int
    place: Place
    entry: int


class Refused(Exception):
    """The model refuses with this code."""


class Ledger:
    """What the store must be."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.documents: dict[int, Document] = {}
        self.entries: list[Moved] = []
        self.lots: dict[Pair, list[int]] = defaultdict(list)
        self.there: dict[tuple[int, Place], int] = defaultdict(int)
        self.devices: dict[str, Device] = {}
        self.promises: list[Promise] = []
        self.requests: list[Request] = []
        self.last_lot = 0
        self.count_open = False
        self.counted: dict[Pair, list[tuple[int, datetime]]] = defaultdict(list)

    def pieces(self, pair: Pair, place: Place = Place.STORE) -> int:
        """Pieces in a place that is counted."""
        return sum(self.there[lot, place] for lot in self.lots[pair])

    def holds(self, promise: Promise) -> bool:
        """Whether a promise still binds."""
        return promise.open and promise.expires_on >= self.today

    def free(self, pair: Pair) -> int:
        """Pieces in store that nobody is promised."""
        kept = sum(one.quantity for one in self.promises if self.holds(one) and one.request.pair == pair)
        return self.pieces(pair) - kept

    def left(self, entry: Moved) -> int:
        """Pieces of a movement that have not come back."""
        back = 0
        for came in self.entries:
            if came.of == entry.id:
                back += came.quantity - sum(one.quantity for one in self.entries if one.of == came.id)
        return entry.quantity - back

    def stands_by(self, entry_id: int) -> int:
        """The movement that brought pieces where they are: of a return taken back, the first handing out."""
        found = [entry_id]
        while True:
            again = self.entries[found[-1] - 1]
            if self.documents[again.document].kind is not DocumentKind.REVERSAL or again.of is None:
                return min(found)
            came = self.entries[again.of - 1]
            if came.of is None:
                return min(found)
            found.append(came.of)

    def promised(self, serial: str, client: int = -1) -> bool:
        """Whether a device is promised to somebody else."""
        return any(
            self.holds(one) and one.serial == serial and one.request.client != client for one in self.promises
        )

    def lot_came(self, pair: Pair) -> int:
        """A new lot."""
        self.last_lot += 1
        self.lots[pair].append(self.last_lot)
        return self.last_lot

    def take(
        self, pair: Pair, quantity: int, serials: tuple[str, ...], place: Place, client: int = -1
    ) -> list[Promise]:
        """Refuse what may not leave a place; the promises that the client's line would keep."""
        for serial in serials:
            device = self.devices[serial]
            if device.pair != pair:
                raise Refused("serial_of_other_item")
            if device.place is not place:
                raise Refused("serial_not_here")
            if self.promised(serial, client):
                raise Refused("serial_promised")
        kept: list[Promise] = []
        mine = [one for one in self.promises if self.holds(one) and one.request.client == client]
        for one in sorted((one for one in mine if one.request.pair == pair), key=lambda one: not one.serial):
            fits = not one.serial or one.serial in serials
            if fits and one.quantity <= quantity - sum(each.quantity for each in kept):
                kept.append(one)
        there = self.pieces(pair, place)
        unpromised = quantity - sum(one.quantity for one in kept)
        if place is Place.STORE and unpromised > self.free(pair):
            raise Refused("not_in_store" if quantity > there else "promised_to_others")
        if not serials and quantity > there:
            raise Refused("not_in_store")
        return kept

    def fulfil(self, document: Document, pair: Pair, quantity: int, kept: list[Promise]) -> None:
        """Promises are kept, then what is due and not promised is handed out without one."""
        rest = quantity
        for promise in kept:
            promise.open = False
            rest -= promise.quantity
            self._hand(document, promise.request, promise.quantity)
        for request in self.requests:
            if (request.client, request.pair) == (document.client, pair):
                mine = (one for one in self.promises if one.request is request and self.holds(one))
                bound = sum(one.quantity for one in mine)
                pieces = min(rest, request.quantity - request.handed - bound)
                if pieces > 0:
                    self._hand(document, request, pieces)
                    self.promises.append(Promise(request, pieces, "", self.today, open=False))
                    rest -= pieces

    def _hand(self, document: Document, request: Request, pieces: int) -> None:
        request.handed += pieces
        document.handed.append((request, pieces))

    def ends_late(self, item: str) -> None:
        """Promises of an item that ran out are ended by whoever next takes something of it."""
        for one in self.promises:
            if one.open and not self.holds(one) and one.request.pair[0] == item:
                one.open = False

    def begin(self, document: int, kind: DocumentKind, number: str = "", client: int = -1) -> Document:
        """A document that was made."""
        self.documents[document] = made = Document(document, kind, number, self.today, client=client)
        return made

    def post(
        self,
        document: Document,
        what: tuple[Pair, int, str, int],
        way: tuple[Place, Place],
        of: int | None = None,
    ) -> None:
        """A movement: pair, lot, serial and quantity, from where to where."""
        pair, lot, serial, quantity = what
        entry = Moved(len(self.entries) + 1, document.id, pair, lot, serial, quantity, *way, of)
        self.entries.append(entry)
        document.entries.append(entry)
        for place, sign in zip(way, (-1, 1), strict=True):
            if place in HELD:
                self.there[lot, place] += sign * quantity
        if serial:
            self.devices[serial] = Device(pair, lot, way[1], entry.id)

    def leave(
        self,
        document: Document,
        pair: Pair,
        quantity: int,
        serials: tuple[str, ...],
        way: tuple[Place, Place],
    ) -> None:
        """Named devices, or pieces of the lots that came first, go from one place to another."""
        for serial in serials:
            self.post(document, (pair, self.devices[serial].lot, serial, 1), way)
        if serials:
            return
        for lot in list(self.lots[pair]):
            taken = min(quantity, self.there[lot, way[0]])
            if taken:
                self.post(document, (pair, lot, "", taken), way)
                quantity -= taken

    def check_reversal(self, document: Document) -> None:
        """Refuse to take a document back whose pieces are elsewhere or promised."""
        if document.kind is DocumentKind.REVERSAL:
            raise Refused("reversal_final")
        if document.reversed:
            raise Refused("document_reversed")
        for entry in document.entries:
            if self.left(entry) < entry.quantity:
                raise Refused("moved_on_since")
            if entry.serial and self.stands_by(self.devices[entry.serial].entry) != entry.id:
                raise Refused("moved_on_since")
            if entry.serial and self.promised(entry.serial):
                raise Refused("serial_promised")
        self._check_there(document)

    def _check_there(self, document: Document) -> None:
        """Every piece is still in its lot and place, and free where it is in the store."""
        taken: dict[tuple[int, Place], int] = defaultdict(int)
        gone: dict[Pair, int] = defaultdict(int)
        for entry in document.entries:
            if entry.to_place in HELD:
                key = entry.lot, entry.to_place
                if self.there[key] - taken[key] < entry.quantity:
                    raise Refused("moved_on_since")
                taken[key] += entry.quantity
            if entry.to_place is Place.STORE:
                gone[entry.pair] += entry.quantity
                if self.free(entry.pair) < gone[entry.pair]:
                    raise Refused("promised_to_others")

    def reverse(self, document: Document, made: int) -> None:
        """A document is taken back, and its requests are granted again."""
        back = self.begin(made, DocumentKind.REVERSAL)
        for entry in document.entries:
            way = entry.to_place, entry.from_place
            self.post(back, (entry.pair, entry.lot, entry.serial, entry.quantity), way, entry.id)
        document.reversed = True
        for request, pieces in document.handed:
            request.handed -= pieces
