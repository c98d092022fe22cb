# SPDX-License-Identifier: Apache-2.0
"""Pieces that leave a place: which devices by their serials, from which lots the others, are they free."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NoReturn, TypeVar

from welfare_desk.domain.equipment.items import Item, ItemKind, read_size
from welfare_desk.domain.equipment.stock import (
    Draw,
    Lot,
    Place,
    check_quantity,
    draw,
    read_serials,
    serial_key,
    value_of,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.services.door import Look, Work
from welfare_desk.services.equipment.queueing import expire
from welfare_desk.services.equipment.refused_lines import RefusedLines
from welfare_desk.storage.equipment import handing, items, ledger
from welfare_desk.storage.equipment.ledger import DeviceAt, Goods, NewEntry

OUTSIDE = 0
"""Stands for the client of a document that has none: no row has this id."""


@dataclass(frozen=True)
class Asked:
    """Pieces of one item as typed; a serial for each device."""

    item: str
    quantity: int = 1
    size: str = ""
    serials: tuple[str, ...] = ()


@dataclass
class Leaving:
    """A line as it was read; `devices` or `draws` once it is known what leaves."""

    item: Item
    size: str
    quantity: int
    serials: tuple[str, ...]
    devices: list[DeviceAt] = field(default_factory=list)
    draws: tuple[Draw, ...] = ()

    @property
    def unpromised(self) -> int:
        """Pieces that no promise is kept by."""
        return self.quantity

    @property
    def value(self) -> Rial | None:
        """What the pieces cost; None: not known."""
        return value_of(self.draws)

    def moves(
        self, number: int, from_place: Place, to_place: Place, due_on: date | None = None
    ) -> list[NewEntry]:
        """The movements of the line, whose number on its document is given."""
        pair = self.item.id, self.size
        if self.devices:
            return [
                NewEntry(number, *pair, device.lot_id, 1, from_place, to_place, device.id, None, due_on)
                for device in self.devices
            ]
        return [
            NewEntry(number, *pair, one.lot_id, one.quantity, from_place, to_place, due_on=due_on)
            for one in self.draws
        ]


L = TypeVar("L", bound=Leaving)


def read(source: Work | Look, asked: Sequence[Asked]) -> list[Leaving]:
    """The lines with their items.

    RuleError `unknown_item`, `unknown_size`, `bad_quantity`, `serials_not_kept`, `serials_differ`,
    `serial_needed` (serials: some that are there), `serial_twice`, `bad_serial`.
    """
    known = items.of_codes(source.db.connection, (line.item for line in asked))
    lines: list[Leaving] = []
    keys: set[str] = set()
    refusals = RefusedLines(len(asked))
    for number, line in enumerate(asked, start=1):
        with refusals.line(number):
            lines.append(_read_line(source, items.known_item(known, line.item), line, keys))
    refusals.settle()
    return lines


def _read_line(source: Work | Look, item: Item, line: Asked, keys: set[str]) -> Leaving:
    check_quantity(item, line.quantity)
    serials = read_serials(item, line.quantity, line.serials)
    if item.kind is ItemKind.SERIAL and not serials:
        there = ledger.some_in_store(source.db.raw, item.id, source.today)
        raise RuleError("serial_needed", item=item.code, name=item.name, serials=there)
    for serial in serials:
        if serial_key(serial) in keys:
            raise RuleError("serial_twice", item=item.code, name=item.name, serial=serial)
        keys.add(serial_key(serial))
    return Leaving(item, read_size(item, line.size), line.quantity, serials)


@dataclass(frozen=True)
class Taking:
    """From where, on which day, for whom: the file id of a client or `OUTSIDE`."""

    place: Place
    day: date
    file_id: int = OUTSIDE


def take(
    source: Work | Look,
    lines: Sequence[L],
    taking: Taking,
    free: dict[tuple[int, str], int],
    keep: Callable[[Sequence[L]], None] = lambda _: None,
) -> None:
    """Say of every line what leaves. `keep` lets lines keep promises once their devices are known.

    `free` are the unpromised pieces in store; of another place whatever is there may be taken. RuleError
    `unknown_serial`, `serial_of_other_item`, `serial_not_here`, `serial_promised`, `not_in_store`,
    `promised_to_others`, `before_received`, `before_last_move` (serial, date, moved).
    """
    serials = [serial for one in lines for serial in one.serials]
    found = ledger.goods(source.db.raw, [(one.item.id, one.size) for one in lines], serials, taking.place)
    lots = {pair: list(kept) for pair, kept in found.lots.items()}
    free = dict(free)
    refusals = RefusedLines(len(lines))
    for number, one in enumerate(lines, start=1):
        with refusals.line(number):
            one.devices = [_device(source, one, serial, found, taking) for serial in one.serials]
    refusals.settle()
    keep(lines)
    for number, one in enumerate(lines, start=1):
        with refusals.line(number):
            _leave(one, taking, lots, free)
    refusals.settle()


def _leave(
    one: Leaving, taking: Taking, lots: dict[tuple[int, str], list[Lot]], free: dict[tuple[int, str], int]
) -> None:
    """Take a line out of what is there and free."""
    pair = one.item.id, one.size
    there = sum(lot.pieces for lot in lots.get(pair, ()))
    if taking.place is Place.STORE and one.unpromised > free.get(pair, 0):
        refuse_beyond(one.item, one.size, one.quantity, (there, free.get(pair, 0)))
    if one.devices:
        _check_received((device.received_on for device in one.devices), one.item, taking.day)
        check_moved(one.devices, taking.day)
        one.draws = tuple(Draw(device.lot_id, 1, device.unit_cost) for device in one.devices)
        taken = dict.fromkeys((device.lot_id for device in one.devices), 0)
        for device in one.devices:
            taken[device.lot_id] += 1
    else:
        by_then = [lot for lot in lots.get(pair, ()) if lot.received_on <= taking.day]
        if sum(lot.pieces for lot in by_then) < one.quantity <= there:
            _check_received((lot.received_on for lot in lots[pair]), one.item, taking.day)
        one.draws = draw(one.item, by_then, one.quantity, taking.place, one.size)
        taken = {each.lot_id: each.quantity for each in one.draws}
    free[pair] = free.get(pair, 0) - one.unpromised
    lots[pair] = [replace(lot, pieces=lot.pieces - taken.get(lot.id, 0)) for lot in lots.get(pair, ())]


def refuse_beyond(item: Item, size: str, quantity: int, stands: tuple[int, int]) -> NoReturn:
    """Say of more pieces than are free: RuleError `not_in_store`, or `promised_to_others` while they are.

    `stands`: how many are in the store, and how many of them are free.
    """
    there, free = stands
    code = "not_in_store" if quantity > there else "promised_to_others"
    raise RuleError(
        code,
        item=item.code,
        name=item.titled(size),
        unit=item.unit,
        quantity=quantity,
        on_hand=there,
        free=max(0, free),
    )


def take_unasked(work: Work, lines: Sequence[Leaving], taking: Taking) -> None:
    """The same of what leaves for no client; promises that ran out end. RuleError as of `take`."""
    standing = handing.standing(work.db.raw, OUTSIDE, [one.item.id for one in lines], work.today)
    take(work, lines, taking, standing.free)
    expire(work, ((late.id, late.version) for late in standing.late))


def _check_received(days: Iterable[date], item: Item, day: date) -> None:
    last = max(days)
    if last > day:
        raise RuleError(
            "before_received", item=item.code, name=item.name, date=day.isoformat(), received=last.isoformat()
        )


def check_moved(devices: Sequence[DeviceAt], day: date) -> None:
    """RuleError `before_last_move` (serial, date, moved) for a device that moved after a day."""
    for device in devices:
        if device.moved_on > day:
            raise RuleError(
                "before_last_move",
                serial=device.serial,
                date=day.isoformat(),
                moved=device.moved_on.isoformat(),
            )


def _device(source: Work | Look, one: Leaving, serial: str, found: Goods, taking: Taking) -> DeviceAt:
    device = found.devices.get(serial_key(serial))
    if device is None:
        raise RuleError("unknown_serial", serial=serial)
    if (device.item_id, device.size) != (one.item.id, one.size):
        raise RuleError(
            "serial_of_other_item", serial=serial, item=device.code, name=device.name, size=device.size
        )
    if device.place is not taking.place:
        raise RuleError("serial_not_here", serial=serial, place=device.place)
    refuse_promised(source, device, taking.file_id)
    return device


def refuse_promised(source: Work | Look, device: DeviceAt, file_id: int = OUTSIDE) -> None:
    """RuleError `serial_promised` (name, file_no, date) for a device that is promised to anybody else."""
    until = device.promised_until
    if device.promised_to not in (None, file_id) and until is not None and until >= source.today:
        name, file_no = handing.named(source.db.raw, device.promised_to)
        raise RuleError(
            "serial_promised",
            serial=device.serial,
            name=name,
            file_no=file_no,
            date=until.isoformat(),
        )
