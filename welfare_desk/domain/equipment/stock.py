# SPDX-License-Identifier: Apache-2.0
"""The store's ledger: what moves from where to where, why, and from which lots (domain notes 4.5).

A movement takes pieces of one lot from one place to another. A balance is the sum of movements, never below
zero; a correction is a movement back and a new one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from welfare_desk.domain.equipment.items import MOST_IN_STORE, Item, ItemKind
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import fold, latin_digits, unify

LONGEST_SERIAL = 60
MOST_LINES = 200
"""Lines of one document."""
LONGEST_COUNT = 31
"""Days: a store is counted within a month, so a sheet dated longer before its count is a slip."""


class Place(StrEnum):
    """Where goods are. The first three are counted by the office, the others lie outside its store."""

    STORE = "store"
    WORKSHOP = "workshop"
    """Being repaired, cleaned or waiting for the minutes of their scrapping."""
    LOAN = "loan"
    GIVEN = "given"
    ELSEWHERE = "elsewhere"
    """Suppliers and donors they come from; other offices and centres they go to."""
    SCRAPPED = "scrapped"
    DIFFERENCE = "difference"
    """What a count found missing went here, what it found too much came from here."""


HELD: tuple[Place, ...] = (Place.STORE, Place.WORKSHOP, Place.LOAN)
"""Places whose balances are kept and never fall below zero."""

OUT: tuple[Place, ...] = (Place.LOAN, Place.GIVEN)
"""With a client: places that goods come back from."""


class DocumentKind(StrEnum):
    """What a set of movements is made by."""

    RECEIPT = "receipt"
    ISSUE = "issue"
    RETURN = "return"
    TRANSFER = "transfer"
    SCRAP = "scrap"
    COUNT = "count"
    REPAIR = "repair"
    REVERSAL = "reversal"


class Source(StrEnum):
    """Where a receipt comes from (domain notes 4.5)."""

    PROVINCE = "province"
    PURCHASE = "purchase"
    DONOR = "donor"
    RETURN = "return"
    SEIZED = "seized"
    SENTENCE = "sentence"
    TRANSFER = "transfer"
    OPENING = "opening"
    """What stood in the store when the program began."""
    COUNT = "count"
    """What a count found too much; no receipt may name it."""


class Mode(StrEnum):
    """How goods are handed out: for good or as a loan."""

    GIVEN = "given"
    LOAN = "loan"


class Condition(StrEnum):
    """In what state something comes back."""

    SOUND = "sound"
    TO_CLEAN = "to_clean"
    TO_REPAIR = "to_repair"
    TO_SCRAP = "to_scrap"


MOVES: frozenset[tuple[DocumentKind, Place, Place]] = frozenset(
    {
        (DocumentKind.RECEIPT, Place.ELSEWHERE, Place.STORE),
        (DocumentKind.ISSUE, Place.STORE, Place.LOAN),
        (DocumentKind.ISSUE, Place.STORE, Place.GIVEN),
        (DocumentKind.RETURN, Place.LOAN, Place.STORE),
        (DocumentKind.RETURN, Place.LOAN, Place.WORKSHOP),
        (DocumentKind.RETURN, Place.GIVEN, Place.STORE),
        (DocumentKind.RETURN, Place.GIVEN, Place.WORKSHOP),
        (DocumentKind.TRANSFER, Place.STORE, Place.ELSEWHERE),
        (DocumentKind.SCRAP, Place.STORE, Place.SCRAPPED),
        (DocumentKind.SCRAP, Place.WORKSHOP, Place.SCRAPPED),
        (DocumentKind.COUNT, Place.STORE, Place.DIFFERENCE),
        (DocumentKind.COUNT, Place.DIFFERENCE, Place.STORE),
        (DocumentKind.REPAIR, Place.STORE, Place.WORKSHOP),
        (DocumentKind.REPAIR, Place.WORKSHOP, Place.STORE),
    }
)
"""Every movement that a document may make; a reversal makes those of its document the other way round."""


def back_to(condition: Condition) -> Place:
    """Where goods go that come back in a state: what is sound is free at once, the rest is worked on."""
    return Place.STORE if condition is Condition.SOUND else Place.WORKSHOP


@dataclass(frozen=True)
class Lot:
    """Pieces that came in together: of one donor, at one price. `unit_cost` None: unknown."""

    id: int
    item_id: int
    size: str
    source: Source
    donor: str
    unit_cost: Rial | None
    received_on: date
    pieces: int = 0
    """In the place that is asked about."""


@dataclass(frozen=True)
class Balance:
    """What is where of an item (and size): pieces. `allocated` is promised to named persons."""

    code: str
    name: str
    on_hand: int
    allocated: int
    workshop: int = 0
    on_loan: int = 0
    size: str = ""

    @property
    def free(self) -> int:
        """What may be promised or handed to anybody."""
        return self.on_hand - self.allocated


def read_serial(typed: str) -> str:
    """A serial number as kept, in Latin digits and capitals; RuleError ``bad_serial``."""
    serial = latin_digits(unify(typed)).upper()
    if not fold(serial) or len(serial) > LONGEST_SERIAL or not serial.isprintable():
        raise RuleError("bad_serial", longest=LONGEST_SERIAL)
    return serial


def serial_key(serial: str) -> str:
    """What two spellings of one serial number have in common."""
    return fold(serial)


def read_serials(item: Item, quantity: int, typed: Sequence[str]) -> tuple[str, ...]:
    """The serial numbers of a line as kept; none at all lets the office number the devices itself.

    RuleError ``serials_not_kept`` for an item without, ``serials_differ`` (quantity, serials) when there are
    fewer or more than pieces, ``serial_twice`` (serial), ``bad_serial``.
    """
    serials = tuple(read_serial(one) for one in typed if unify(one))
    if serials and item.kind is not ItemKind.SERIAL:
        raise RuleError("serials_not_kept", item=item.code, name=item.name)
    if serials and len(serials) != quantity:
        raise RuleError(
            "serials_differ", item=item.code, name=item.name, quantity=quantity, serials=len(serials)
        )
    seen: set[str] = set()
    for serial in serials:
        if serial_key(serial) in seen:
            raise RuleError("serial_twice", item=item.code, name=item.name, serial=serial)
        seen.add(serial_key(serial))
    return serials


def check_quantity(item: Item, quantity: int) -> None:
    """RuleError ``bad_quantity`` (most) unless it is a whole number from 1 up."""
    if not 1 <= quantity <= MOST_IN_STORE:
        raise RuleError("bad_quantity", item=item.code, name=item.name, quantity=quantity, most=MOST_IN_STORE)


def own_label(code: str, number: int) -> str:
    """The number that the office gives a device without one; it is stuck on it."""
    return f"{code}-{number:05d}"


LABELS_AHEAD = 10_000
"""How far a label typed by hand may run ahead of the next that the office would give."""


def label_number(code: str, serial: str) -> int | None:
    """The number of a serial that has the form of the office's own labels; None for any other."""
    found = re.fullmatch(rf"{re.escape(code)}-([0-9]{{5,}})", serial)
    return None if found is None else int(found[1])


@dataclass(frozen=True)
class Draw:
    """Pieces to be taken from one lot."""

    lot_id: int
    quantity: int
    unit_cost: Rial | None = None


def draw(
    item: Item, lots: Iterable[Lot], quantity: int, place: Place = Place.STORE, size: str = ""
) -> tuple[Draw, ...]:
    """From which lots of a place pieces are taken, those that came first first.

    RuleError ``not_in_store`` (on_hand; reason: the place, which need not be the store).
    """
    left, drawn, there = quantity, [], 0
    for lot in sorted(lots, key=lambda lot: (lot.received_on, lot.id)):
        there += lot.pieces
        taken = min(left, lot.pieces)
        if taken > 0:
            drawn.append(Draw(lot.id, taken, lot.unit_cost))
            left -= taken
    if left:
        raise RuleError(
            "not_in_store",
            item=item.code,
            name=item.titled(size),
            unit=item.unit,
            quantity=quantity,
            on_hand=there,
            reason=place.value,
        )
    return tuple(drawn)


def value_of(draws: Iterable[Draw]) -> Rial | None:
    """What the pieces drawn cost together; None once the cost of one of them is unknown."""
    total = Rial(0)
    for one in draws:
        if one.unit_cost is None:
            return None
        total += one.unit_cost * one.quantity
    return total


TEN_TIMES = 8
"""How many times off a price must be to be asked about: a slip between rial and toman is ten."""


def unlike_price(item: Item, unit_cost: Rial | None) -> Rial | None:
    """The usual price when this one is about ten times off it, as rial typed for toman is; else None."""
    usual = item.unit_price
    if usual is None or unit_cost is None or not unit_cost.amount:
        return None
    low, high = sorted((usual.amount, unit_cost.amount))
    return usual if high >= low * TEN_TIMES else None


def sheet_order(catalogue: Iterable[Item]) -> tuple[tuple[Item, str], ...]:
    """Items and sizes as the empty sheet of a count has them: along the shelves, then as the catalogue is.

    The number of a row there is its place here, so that a sheet can be keyed in by numbers alone.
    """
    walked = sorted(catalogue, key=lambda item: (not item.shelf, item.shelf))
    return tuple((item, size) for item in walked for size in item.sizes or ("",))


def count_difference(counted: int, now: int, moved_since: int) -> tuple[int, int]:
    """The balance at the time of counting, and how many pieces the count found more (or fewer, below zero).

    `moved_since` is what came in (out below zero) between the counting and `now`; it is no difference
    (`peers.md` lesson 9).
    """
    then = now - moved_since
    return then, counted - then
