# SPDX-License-Identifier: Apache-2.0
"""Care for goods: to the workshop and back, repairs with their cost, fittings, cleanings, inspections."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import unify, unify_lines
from welfare_desk.services.casework.stamps import mistaken, stamp
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.happened import StockMoved, check_lines, happened
from welfare_desk.services.equipment.posting import post
from welfare_desk.services.equipment.taking import Asked, Taking, read, take_unasked
from welfare_desk.storage.equipment import devices, ledger
from welfare_desk.storage.equipment.devices import NewCare
from welfare_desk.storage.equipment.ledger import NewDocument


@dataclass(frozen=True)
class MoveToWorkshop:
    """Goods taken into the workshop, or ready and back in the store (`ready`). `moved_on` None: today."""

    lines: tuple[Asked, ...]
    ready: bool = False
    moved_on: date | None = None
    reason: str = ""


@dataclass(frozen=True)
class CareForDevice:
    """A fitting, repair, disinfection or inspection of a device, wherever it is. `happened_on` None: today.

    `ready` brings it from the workshop back into the store as well.
    """

    serial: str
    care: Care
    happened_on: date | None = None
    cost: Rial | None = None
    done_by: str = ""
    words: str = ""
    ready: bool = False


@dataclass(frozen=True)
class CareByMistake:
    """What was done to a device that was recorded by mistake."""

    care_id: int
    reason: str
    version: int | None = None


@dataclass(frozen=True)
class CareKept:
    """What stands of a device now; `document` is the movement that made it ready."""

    care_id: int
    serial: str
    place: Place
    document: int | None = None


@command("equipment.workshop", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def workshop(work: Work, facts: MoveToWorkshop) -> StockMoved:
    """Take goods from the store to be repaired or cleaned, or bring ready ones back; nothing is printed.

    RuleError as of `taking.read` and `taking.take`, `bad_fields` (reason, into the workshop),
    `date_in_future`, `month_closed`.
    """
    check_lines(len(facts.lines))
    moved_on = happened(work, facts.moved_on)
    reason = unify(facts.reason)
    if not facts.ready and not reason:
        raise refused([Problem("reason", "required")])
    way = (Place.WORKSHOP, Place.STORE) if facts.ready else (Place.STORE, Place.WORKSHOP)
    lines = read(work, facts.lines)
    take_unasked(work, lines, Taking(way[0], moved_on))
    work.because(reason)
    new = NewDocument(DocumentKind.REPAIR, moved_on, work.now, work.user.name, reason=reason)
    document = ledger.keep_document(work.db, new)
    moves = [move for number, one in enumerate(lines, start=1) for move in one.moves(number, *way)]
    post(work, document, moved_on, moves)
    for one in lines:
        for device in one.devices:
            work.about("device", device.serial)
        work.about("item", one.item.code)
    return StockMoved(
        document,
        items=tuple(dict.fromkeys(one.item.code for one in lines)),
        serials=tuple(device.serial for one in lines for device in one.devices),
    )


@command("equipment.care", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def care(work: Work, facts: CareForDevice) -> CareKept:
    """Keep what was done to a device, and what it cost.

    RuleError `unknown_serial`, `bad_fields`, `not_in_workshop` for one to be made ready that is not there,
    `before_received`, `date_in_future`, `month_closed`.
    """
    on = happened(work, facts.happened_on)
    device = ledger.find_device(work.db.raw, facts.serial)
    if facts.cost is not None and facts.cost.amount < 0:
        raise refused([Problem("cost", "out_of_range")])
    if on < device.received_on:
        raise RuleError(
            "before_received",
            item=device.code,
            name=device.name,
            date=on.isoformat(),
            received=device.received_on.isoformat(),
        )
    if facts.ready and device.place is not Place.WORKSHOP:
        raise RuleError("not_in_workshop", serial=device.serial, place=device.place)
    words = unify_lines(facts.words)
    new = NewCare(device.id, facts.care, on, facts.cost, unify(facts.done_by), words)
    work.about("device", device.serial)
    care_id = devices.keep_care(work.db, new, stamp(work, on, "", ""))
    if not facts.ready:
        return CareKept(care_id, device.serial, device.place)
    ready = MoveToWorkshop((Asked(device.code, 1, device.size, (device.serial,)),), ready=True, moved_on=on)
    return CareKept(care_id, device.serial, Place.STORE, workshop(work, ready).document)


@command("equipment.care_by_mistake", permission=Permission.EDIT_STORE, touches={Kind.STOCK})
def care_by_mistake(work: Work, facts: CareByMistake) -> None:
    """Strike what was recorded of a device by mistake; its cost counts no more.

    RuleError `care_not_found`, `recorded_by_mistake`, `bad_fields` (reason), `stale_row`.
    """
    work.about("care", facts.care_id)
    devices.strike_care(work.db, facts.care_id, facts.version, mistaken(work, facts.reason))
