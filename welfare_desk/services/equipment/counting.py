# SPDX-License-Identifier: Apache-2.0
"""Stock counts: what is counted is compared with the balance of that moment; closing posts differences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.items import MOST_IN_STORE, Item, ItemKind, read_size
from welfare_desk.domain.equipment.stock import (
    DocumentKind,
    Place,
    Source,
    count_difference,
    draw,
    read_serials,
    serial_key,
)
from welfare_desk.domain.equipment.store_papers import CountLine, CountSheet
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.store import KeptCount, KeptCountLine
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.happened import StockMoved, store_signers
from welfare_desk.services.equipment.paper_forms import FrozenCount
from welfare_desk.services.equipment.queueing import expire
from welfare_desk.services.equipment.taking import OUTSIDE, refuse_promised
from welfare_desk.services.numbered import issue_flowing
from welfare_desk.storage.equipment import balances, counts, handing, items, ledger
from welfare_desk.storage.equipment.counts import NewCountLine
from welfare_desk.storage.equipment.ledger import NewDocument, NewEntry, NewLot


@dataclass(frozen=True)
class BeginCount:
    """A new count of the store; `note` says which shelves or why."""

    note: str = ""


@dataclass(frozen=True)
class CountItem:
    """What was counted of an item; of devices the serials seen, unless all are there.

    `counted_at` None: now. `sizes` are counted one by one.
    """

    count: int
    item: str
    counted: int
    size: str = ""
    serials: tuple[str, ...] = ()
    counted_at: datetime | None = None
    words: str = ""


@dataclass(frozen=True)
class EndCount:
    """A count to be closed, or dropped, as it was seen."""

    count: int
    version: int | None = None


@dataclass(frozen=True)
class CountNow:
    """One item counted and settled at once."""

    item: str
    counted: int
    size: str = ""
    serials: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class CountKept:
    """The count, and the difference of the line that was counted last."""

    count: int
    balance: int = 0
    difference: int = 0


@command("equipment.begin_count", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def begin_count(work: Work, facts: BeginCount) -> CountKept:
    """Open a count; RuleError `count_open` while another one is."""
    count = counts.begin(work.db, work.today, work.user.name, unify(facts.note))
    work.about("count", count)
    return CountKept(count)


@command("equipment.count_item", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def count_item(work: Work, facts: CountItem) -> CountKept:
    """Keep what was counted of an item, with the balance of that moment; nothing moves yet.

    RuleError `count_not_found`, `count_ended`, `unknown_item`, `unknown_size`, `bad_quantity`,
    `count_needs_serials`, `serials_differ`, `unknown_serial`, `serial_not_here`, `counted_in_future`.
    """
    count = _open(work, facts.count)
    item = items.find_item(work.db.connection, facts.item)
    size = read_size(item, facts.size)
    if not 0 <= facts.counted <= MOST_IN_STORE:
        raise RuleError("bad_quantity", item=item.code, quantity=facts.counted, most=MOST_IN_STORE)
    at = facts.counted_at or work.now
    if at > work.now:
        raise RuleError("counted_in_future")
    now = _in_store(work, item, size)
    moved = counts.moved_since(work.db.raw, item.id, size, at)
    balance, difference = count_difference(facts.counted, now, moved)
    missing = _missing(work, item, size, facts, difference)
    new = NewCountLine(item.id, size, facts.counted, balance, at, work.user.name, missing, unify(facts.words))
    counts.keep_line(work.db, count.id, new)
    work.about("count", count.id)
    work.about("item", item.code)
    return CountKept(count.id, balance, difference)


@command("equipment.close_count", permission=Permission.APPROVE, touches={Kind.STOCK, Kind.PAPER})
def close_count(work: Work, facts: EndCount) -> StockMoved:
    """Post the differences of a count under a numbered sheet; movements since the counting stay.

    RuleError `count_not_found`, `count_ended`, `count_empty`, `not_in_store`, `promised_to_others`,
    `stale_row`, `no_glyph`.
    """
    return _closed(work, _open(work, facts.count), facts.version)


@command("equipment.drop_count", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def drop_count(work: Work, facts: EndCount) -> None:
    """Give a count up; nothing of it counts. RuleError `count_not_found`, `count_ended`, `stale_row`."""
    counts.end(work.db, _open(work, facts.count), facts.version, None)
    work.about("count", facts.count)


@command("equipment.count_now", permission=Permission.EDIT_STORE, touches={Kind.STOCK, Kind.PAPER})
def count_now(work: Work, facts: CountNow) -> StockMoved:
    """Count one item and settle it at once; a difference needs the right to approve.

    RuleError as of `count_item` and `close_count`; NotPermitted for a difference.
    """
    count = counts.begin(work.db, work.today, work.user.name, unify(facts.note))
    told = CountItem(count, facts.item, facts.counted, facts.size, facts.serials)
    if count_item(work, told).difference and not work.user.may(Permission.APPROVE):
        raise NotPermitted(permission=Permission.APPROVE.value, user=work.user.name)
    return _closed(work, counts.find(work.db.raw, count), None)


def _open(work: Work, count_id: int) -> KeptCount:
    count = counts.find(work.db.raw, count_id)
    if count.state != "open":
        raise RuleError("count_ended", state=count.state)
    return count


def _in_store(work: Work, item: Item, size: str) -> int:
    found = balances.balances(work.db.raw, work.today, item.code, by_size=True)
    return sum(one.on_hand for one in found if one.size == size)


def _missing(work: Work, item: Item, size: str, facts: CountItem, difference: int) -> tuple[int, ...]:
    """Ids of devices that the ledger has in the store and nobody has seen."""
    if item.kind is not ItemKind.SERIAL:
        read_serials(item, facts.counted, facts.serials)
        return ()
    there = counts.devices_in_store(work.db.raw, item.id, size)
    if not facts.serials:
        if difference and facts.counted:
            raise RuleError("count_needs_serials", item=item.code, balance=facts.counted - difference)
        return () if facts.counted else tuple(sorted(there.values()))
    seen = {serial_key(serial): serial for serial in read_serials(item, facts.counted, facts.serials)}
    for key, serial in seen.items():
        if key not in there:
            device = ledger.find_device(work.db.raw, serial)
            raise RuleError("serial_not_here", serial=serial, place=device.place)
    return tuple(sorted(device for key, device in there.items() if key not in seen))


def _closed(work: Work, count: KeptCount, version: int | None) -> StockMoved:
    lines = counts.lines(work.db.raw, count.id)
    if not lines:
        raise RuleError("count_empty")
    known = {item.id: item for item in items.items(work.db.connection)}
    says = CountSheet(
        count.begun_on,
        tuple(
            CountLine(
                known[line.item_id].code,
                known[line.item_id].titled(line.size),
                known[line.item_id].unit,
                line.balance,
                line.counted,
                known[line.item_id].shelf,
                line.words,
            )
            for line in lines
        ),
        work.today,
        count.note,
        store_signers(work),
    )
    paper = issue_flowing(work, PaperKind.STOCK_COUNT, says, FrozenCount, None)
    document = ledger.keep_document(
        work.db,
        NewDocument(
            DocumentKind.COUNT,
            work.today,
            work.now,
            work.user.name,
            paper.paper_id,
            reason=count.note,
        ),
    )
    moves = _short(work, lines, known) + _over(work, document, lines)
    if moves:
        ledger.post(work.db, document, moves)
    counts.end(work.db, count, version, document)
    return StockMoved.by(document, paper, (known[line.item_id].code for line in lines))


def _short(work: Work, lines: Sequence[KeptCountLine], known: dict[int, Item]) -> list[NewEntry]:
    """What is missing leaves the store: the devices nobody saw, of others the lots that came first."""
    short = [line for line in lines if line.difference < 0]
    if not short:
        return []
    standing = handing.standing(work.db.raw, OUTSIDE, [line.item_id for line in short], work.today)
    expire(work, ((late.id, late.version) for late in standing.late))
    found = ledger.goods(work.db.raw, [(line.item_id, line.size) for line in short], ())
    missing = ledger.devices_by_id(work.db.raw, [each for line in short for each in line.missing])
    way = (Place.STORE, Place.DIFFERENCE)
    moves = []
    for number, line in enumerate(lines, start=1):
        if line.difference >= 0:
            continue
        code, pair, count = known[line.item_id].code, (line.item_id, line.size), -line.difference
        lots = found.lots.get(pair, ())
        if count > standing.free.get(pair, 0):
            there = sum(lot.pieces for lot in lots)
            why = "not_in_store" if count > there else "promised_to_others"
            free = max(0, standing.free.get(pair, 0))
            raise RuleError(why, item=code, quantity=count, on_hand=there, free=free)
        if line.missing:
            for device_id in line.missing:
                device = missing[device_id]
                if device.place is not Place.STORE:
                    raise RuleError("serial_not_here", serial=device.serial, place=device.place)
                refuse_promised(work, device)
                moves.append(NewEntry(number, *pair, device.lot_id, 1, *way, device_id))
        else:
            moves += [
                NewEntry(number, *pair, one.lot_id, one.quantity, *way) for one in draw(code, lots, count)
            ]
    return moves


def _over(work: Work, document: int, lines: Sequence[KeptCountLine]) -> list[NewEntry]:
    """What was found too much comes in as lots of the count, at no known price."""
    over = [(number, line) for number, line in enumerate(lines, start=1) if line.difference > 0]
    lots = ledger.keep_lots(
        work.db,
        document,
        [NewLot(line.item_id, line.size, Source.COUNT, "", None, work.today) for _, line in over],
    )
    way = (Place.DIFFERENCE, Place.STORE)
    return [
        NewEntry(number, line.item_id, line.size, lot, line.difference, *way)
        for (number, line), lot in zip(over, lots, strict=True)
    ]
