# SPDX-License-Identifier: Apache-2.0
"""Stock counts: what is counted is compared with the balance of that moment; closing posts differences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NoReturn

from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN, days_later
from welfare_desk.domain.equipment.items import MOST_IN_STORE, Item, ItemKind, read_size
from welfare_desk.domain.equipment.stock import (
    LONGEST_COUNT,
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
from welfare_desk.services.equipment.posting import post
from welfare_desk.services.equipment.queueing import expire
from welfare_desk.services.equipment.taking import OUTSIDE, refuse_beyond, refuse_promised
from welfare_desk.services.numbered import issue_flowing
from welfare_desk.storage.equipment import balances, counts, handing, items, ledger
from welfare_desk.storage.equipment.counts import DeviceThen, NewCountLine, Then
from welfare_desk.storage.equipment.ledger import DeviceAt, NewDocument, NewEntry, NewLot


@dataclass(frozen=True)
class BeginCount:
    """A new count of the store; `note` says which shelves or why."""

    note: str = ""


@dataclass(frozen=True)
class CountItem:
    """What was counted of an item; of devices the serials seen, unless all are there.

    `counted_at` is when: None now, else any time since shortly before the count was begun, for a sheet that
    is keyed in later. `sizes` are counted one by one.
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
    """One item counted and settled at once; `counted_at` as of `CountItem`."""

    item: str
    counted: int
    size: str = ""
    serials: tuple[str, ...] = ()
    note: str = ""
    counted_at: datetime | None = None


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
    `count_needs_serials`, `count_found_device`, `serials_differ`, `serials_not_kept`, `serial_twice`,
    `bad_serial`, `unknown_serial`, `serial_of_other_item`, `serial_not_here`, `serial_not_then`,
    `missing_moved_on`, `counted_in_future`, `counted_long_ago`, `counted_again_since`.
    """
    count = _open(work, facts.count)
    if (
        facts.counted_at is not None and facts.counted_at.tzinfo is None
    ):  # an hour as the office's clock shows it
        facts = replace(facts, counted_at=facts.counted_at.replace(tzinfo=IRAN))
    item = items.find_item(work.db.connection, facts.item)
    size = read_size(item, facts.size)
    if not 0 <= facts.counted <= MOST_IN_STORE:
        raise RuleError(
            "bad_quantity", item=item.code, name=item.name, quantity=facts.counted, most=MOST_IN_STORE
        )
    at = _moment(work, count, facts.counted_at)
    later = counts.counted_later(work.db.raw, item.id, size, at)
    if later is not None:
        told = later.astimezone(IRAN)
        raise RuleError(
            "counted_again_since",
            item=item.code,
            name=item.titled(size),
            date=told.date().isoformat(),
            hour=f"{told:%H:%M}",
        )
    last = counts.last_document(work.db.raw, facts.counted_at)
    then = Then(last, at.astimezone(IRAN).date())
    if item.kind is ItemKind.SERIAL:
        balance, missing = _devices_counted(work, item, size, facts, then)
        difference = facts.counted - balance
    else:
        read_serials(item, facts.counted, facts.serials)
        missing = ()
        moved = counts.moved_since(work.db.raw, item.id, size, then)
        balance, difference = count_difference(facts.counted, _in_store(work, item, size), moved)
    words = unify(facts.words)
    counts.keep_line(
        work.db,
        count.id,
        NewCountLine(item.id, size, facts.counted, balance, at, last, work.user.name, missing, words),
    )
    work.about("count", count.id)
    work.about("item", item.code)
    return CountKept(count.id, balance, difference)


@command("equipment.close_count", permission=Permission.APPROVE, touches={Kind.STOCK, Kind.PAPER})
def close_count(work: Work, facts: EndCount) -> StockMoved:
    """Post the differences of a count under a numbered sheet; movements since the counting stay.

    RuleError `count_not_found`, `count_ended`, `count_empty`, `count_more_than_there`,
    `promised_to_others`, `serial_promised`, `missing_moved_on`, `stale_row`, `no_glyph`.
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
    told = CountItem(count, facts.item, facts.counted, facts.size, facts.serials, facts.counted_at)
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


def _moment(work: Work, count: KeptCount, counted_at: datetime | None) -> datetime:
    """When it was counted: not yet to come, and about when the count was."""
    if counted_at is None:
        return work.now
    if counted_at > work.now:
        raise RuleError("counted_in_future")
    on = counted_at.astimezone(IRAN).date()
    if on < days_later(count.begun_on, -LONGEST_COUNT):
        raise RuleError("counted_long_ago", date=on.isoformat(), days=LONGEST_COUNT)
    return counted_at


def _devices_counted(
    work: Work, item: Item, size: str, facts: CountItem, then: Then
) -> tuple[int, tuple[int, ...]]:
    """How many devices stood in the store then by the ledger, and ids of those unseen.

    As many are unseen as the count is short: a device is never found too much, it is received.
    """
    known = counts.devices_then(work.db.raw, item.id, size, then)
    there = {key: device for key, device in known.items() if device.place is Place.STORE}
    balance = len(there)
    seen = {serial_key(serial): serial for serial in read_serials(item, facts.counted, facts.serials)}
    for key, serial in seen.items():
        if key not in there:
            _refuse_seen(work, serial, known.get(key), facts.counted_at)
    if not seen and facts.counted:
        if facts.counted > balance:
            raise RuleError(
                "count_found_device", item=item.code, name=item.name, counted=facts.counted, balance=balance
            )
        if facts.counted < balance:
            raise RuleError("count_needs_serials", item=item.code, name=item.name, balance=balance)
        return balance, ()
    missing = sorted(device.id for key, device in there.items() if key not in seen)
    for device in ledger.devices_by_id(work.db.raw, missing).values():
        _check_still_missing(work, item, device, then)
    return balance, tuple(missing)


def _refuse_seen(work: Work, serial: str, then: DeviceThen | None, counted_at: datetime | None) -> NoReturn:
    """Say why a device cannot have been seen: where it is, or where it was when the count was made."""
    device = ledger.find_device(work.db.raw, serial)
    if then is None:
        raise RuleError(
            "serial_of_other_item", serial=serial, item=device.code, name=device.name, size=device.size
        )
    if counted_at is None or device.place is then.place:
        raise RuleError("serial_not_here", serial=serial, place=device.place)
    at = counted_at.astimezone(IRAN)
    raise RuleError(
        "serial_not_then", serial=serial, place=then.place, date=at.date().isoformat(), hour=f"{at:%H:%M}"
    )


def _check_still_missing(work: Work, item: Item, device: DeviceAt, then: Then) -> None:
    """RuleError `missing_moved_on` for a device that nobody saw, once it moved after the counting."""
    if counts.moved_after(work.db.raw, device.id, then):
        raise RuleError(
            "missing_moved_on", serial=device.serial, item=item.code, name=item.name, place=device.place
        )


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
                line.counted_at.astimezone(IRAN).replace(second=0, microsecond=0),
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
        post(work, document, work.today, moves)
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
        item, pair, count = known[line.item_id], (line.item_id, line.size), -line.difference
        lots = found.lots.get(pair, ())
        devices = [missing[device_id] for device_id in line.missing]
        for device in devices:
            _check_still_missing(
                work, item, device, Then(line.last_document, line.counted_at.astimezone(IRAN).date())
            )
        if count > standing.free.get(pair, 0):
            there = sum(lot.pieces for lot in lots)
            if count > there:
                raise RuleError(
                    "count_more_than_there", item=item.code, name=item.name, short=count, on_hand=there
                )
            refuse_beyond(item, line.size, count, (there, standing.free.get(pair, 0)))
        for device in devices:
            refuse_promised(work, device)
            moves.append(NewEntry(number, *pair, device.lot_id, 1, *way, device.id))
        if not devices:
            moves += [
                NewEntry(number, *pair, one.lot_id, one.quantity, *way) for one in draw(item, lots, count)
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
