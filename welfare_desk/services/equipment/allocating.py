# SPDX-License-Identifier: Apache-2.0
"""Goods promised to named persons: allocated from the store in the order of the list, released, run out."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.calendar import days_later
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.equipment.interval import NotYet, Way, not_yet
from welfare_desk.domain.equipment.items import Item, read_size
from welfare_desk.domain.equipment.promised import (
    InLine,
    PromiseFilter,
    PromiseRow,
    PromiseSort,
    check_expiry,
)
from welfare_desk.domain.equipment.requests import AllocationState, RequestState
from welfare_desk.domain.equipment.stock import Place, read_serials
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify
from welfare_desk.domain.upkeep import BOUNDS, DatedRule
from welfare_desk.services.casework.stamps import because
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.services.equipment.happened import happened
from welfare_desk.services.equipment.queueing import call, expire, wait_again
from welfare_desk.services.equipment.taking import Leaving, Taking, refuse_promised, take
from welfare_desk.storage.casework import people
from welfare_desk.storage.equipment import balances, handing, items, promise_lists, promises, requests
from welfare_desk.storage.equipment.promise_lists import PromiseAsk
from welfare_desk.storage.equipment.promises import NewPromise
from welfare_desk.storage.equipment.request_tables import EQUIPMENT_REQUEST
from welfare_desk.storage.equipment.requests import KeptRequest
from welfare_desk.storage.office_settings import value_in_force
from welfare_desk.storage.waiting import entries

MOST_PROPOSED = 200
"""Rows of who is next in line."""
_TOUCHED = {Kind.STOCK, Kind.EQUIPMENT, Kind.QUEUE, Kind.FILE}


@dataclass(frozen=True)
class Allocate:
    """Pieces for a granted request, or the device of a serial. `quantity` None: as many as are due.

    `expires_on`, the last day on which the promise holds, follows from the office's rule where none is named.
    `reason` says why it goes to somebody who is not first in the list.
    """

    request: int
    serial: str = ""
    quantity: int | None = None
    expires_on: date | None = field(default=None, metadata=PLANNED)
    reason: str = ""
    version: int | None = None


@dataclass(frozen=True)
class ReleasePromise:
    """A promise that is given up, and why."""

    allocation: int
    reason: str
    version: int | None = None


@dataclass(frozen=True)
class PromiseKept:
    """The promise as it stands now; `early` tells that the interval will ask for a reason at handing out."""

    allocation: int
    request: int | None
    file_no: str
    item: str
    expires_on: date
    state: AllocationState
    serial: str = ""
    quantity: int = 1
    early: NotYet | None = None


@dataclass(frozen=True)
class TodaysPromises:
    """No facts: the day is the session's."""


@dataclass(frozen=True)
class PromisesExpired:
    """How many promises ran out."""

    count: int


@dataclass(frozen=True)
class ListPromises:
    """A page of promises; `words` in a name, serial or request number, `file_no` of one, `item` a code."""

    which: PromiseFilter = PromiseFilter.OPEN
    item: str = ""
    file_no: str = ""
    words: str = ""
    sort: PromiseSort = PromiseSort.EXPIRES
    descending: bool = False
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class PromisePage:
    """Rows of a page, how many there are in all, how many hold, and how many of these end soon."""

    rows: tuple[PromiseRow, ...]
    total: int
    open: int
    soon: int


@dataclass(frozen=True)
class AskNextInLine:
    """The first so many of an item's line; `size` narrows it to one."""

    item: str
    size: str = ""
    top: int = 20


@dataclass(frozen=True)
class LineTold:
    """Who is next for an item, whom they were passed over, and how many pieces are free of which size."""

    item: Item
    rows: tuple[InLine, ...]
    passed_over: tuple[InLine, ...]
    free: dict[str, int]


@command("equipment.allocate", permission=Permission.EDIT_EQUIPMENT, touches=_TOUCHED)
def allocate(work: Work, facts: Allocate) -> PromiseKept:
    """Promise free pieces to the client of a granted request, who is called; the store keeps them.

    RuleError `request_not_found`, `request_not_granted` (state, way), `allocated_already` (date, serial),
    `issue_not_in_hand`, `bad_expiry`, `bad_quantity`, `serials_not_kept`, `unknown_serial`,
    `serial_of_other_item`, `serial_not_here`, `serial_promised`, `not_in_store`, `promised_to_others`,
    `held_in_queue`, `not_first_in_queue` (name, file_no, ahead) or `waits_no_more` (service) without a
    reason, `month_closed`, `stale_row`.
    """
    on = happened(work, None)
    request = requests.find(work.db.raw, facts.request)
    version = request.version if facts.version is None else facts.version
    people.check_version(work.db, EQUIPMENT_REQUEST, request.id, version)
    if request.state is not RequestState.GRANTED or request.way is not Way.GOODS:
        way = None if request.way is None else request.way.value
        raise RuleError("request_not_granted", number=request.number, state=request.state, way=way)
    client = handing.client(work.db.raw, request.file_no)
    if client.coverage not in IN_HAND:
        raise RuleError("issue_not_in_hand", coverage=client.coverage)
    expires_on = _expiry(work, facts)
    item = items.of_ids(work.db.raw, [request.item_id])[request.item_id]
    standing = handing.standing(work.db.raw, request.file_id, [item.id], work.today)
    expire(work, ((late.id, late.version) for late in standing.late))
    _promised_already(work, request)
    line = _line(item, request, facts)
    take(work, [line], Taking(Place.STORE, on, request.file_id), standing.free)
    for device in line.devices:
        refuse_promised(work, device)
    reason = unify(facts.reason)
    _in_turn(work, request, reason)
    work.because(reason)
    call(work, request, reason)
    new = NewPromise(
        request.file_id,
        item.id,
        request.size,
        line.quantity,
        on,
        expires_on,
        work.user.name,
        request.id,
        line.devices[0].id if line.devices else None,
    )
    allocation = promises.keep_promise(work.db, new)
    work.about("file", request.file_no)
    work.about("request", request.number)
    early = None if request.pupil else not_yet(item, standing.helps.get(item.need, ()), on)
    serial = line.devices[0].serial if line.devices else ""
    state = AllocationState.OPEN
    return PromiseKept(
        allocation,
        request.id,
        request.file_no,
        item.code,
        expires_on,
        state,
        serial,
        line.quantity,
        early,
    )


def _expiry(work: Work, facts: Allocate) -> date:
    if facts.expires_on is None:
        return days_later(work.today, value_in_force(work.db.raw, DatedRule.ALLOCATION_DAYS, work.today))
    check_expiry(facts.expires_on, work.today, BOUNDS[DatedRule.ALLOCATION_DAYS][1])
    return facts.expires_on


def _promised_already(work: Work, request: KeptRequest) -> None:
    present = promises.open_promise(work.db.raw, request.id)
    if present is not None:
        day = present.expires_on.isoformat()
        raise RuleError("allocated_already", number=request.number, date=day, serial=present.serial)


def _line(item: Item, request: KeptRequest, facts: Allocate) -> Leaving:
    """A named device is one piece; pieces are as many as are still due, or fewer."""
    serial = unify(facts.serial)
    asked = facts.quantity if facts.quantity is not None else 1 if serial else request.due
    if not 1 <= asked <= request.due or (serial and asked != 1):
        most = 1 if serial else request.due
        raise RuleError("bad_quantity", item=item.code, name=item.name, quantity=asked, most=most)
    serials = read_serials(item, 1, (serial,)) if serial else ()
    return Leaving(item, request.size, asked, serials)


def _in_turn(work: Work, request: KeptRequest, reason: str) -> None:
    """Whom a promise passes over is told, unless a reason says why.

    Who was admitted by a run of the queue, and so stands in it no more, has had their turn.
    """
    entry = entries.find_open(work.db.raw, request.file_id, request.service)
    if entry is None:
        admitted = promise_lists.was_admitted(work.db.raw, request.file_id, request.service)
        if not reason and not admitted:
            raise RuleError("waits_no_more", number=request.number, service=request.service)
        return
    ahead = promise_lists.ahead(work.db.raw, (request.item_id, request.size), entry.id, work.today)
    if ahead is not None and not reason:
        raise RuleError(
            "not_first_in_queue",
            number=request.number,
            service=request.service,
            name=ahead.name,
            file_no=ahead.file_no,
            ahead=ahead.count,
        )


@command("equipment.release", permission=Permission.EDIT_EQUIPMENT, touches=_TOUCHED)
def release(work: Work, facts: ReleasePromise) -> PromiseKept:
    """Give a promise up: its pieces are free again, and whoever was called for it waits again.

    RuleError `bad_fields` (reason), `allocation_not_found`, `allocation_ended` (state), `month_closed`,
    `stale_row`.
    """
    reason = because(work, facts.reason)
    found = promise_lists.promise(work.db.raw, facts.allocation)
    if found.state is not AllocationState.OPEN:
        raise RuleError("allocation_ended", state=found.state)
    on = happened(work, None)
    version = found.version if facts.version is None else facts.version
    promises.end_promise(work.db, (found.id, version), AllocationState.RELEASED, on, reason=reason)
    wait_again(work, [found.id], reason)
    work.about("file", found.file_no)
    return PromiseKept(
        found.id,
        found.request,
        found.file_no,
        found.code,
        found.expires_on,
        AllocationState.RELEASED,
        found.serial,
        found.quantity,
    )


@question("equipment.promises_late", permission=Permission.OWN_ACCOUNT)
def promises_late(look: Look, _facts: TodaysPromises) -> bool:
    """Whether a promise ran out that has not been ended yet."""
    return bool(promises.late_promises(look.db.apart, look.today))


@command("equipment.expire_allocations", permission=Permission.OWN_ACCOUNT, touches=_TOUCHED)
def expire_allocations(work: Work, _facts: TodaysPromises) -> PromisesExpired:
    """End every promise that ran out; whoever was called for one waits again.

    The rule decides, not who opens the day: any account may. A second time there is nothing left to end.
    """
    work.about("day", work.today.isoformat())
    return PromisesExpired(expire(work, promises.late_promises(work.db.raw, work.today)))


@question("equipment.allocations", permission=Permission.VIEW_FILES)
def list_promises(look: Look, facts: ListPromises) -> PromisePage:
    """Promises, the first to end first unless sorted otherwise."""
    ask = PromiseAsk(facts.which, look.today, facts.item, facts.file_no, facts.words)
    order = facts.sort, facts.descending
    rows, total = promise_lists.page(look.db.raw, ask, order, facts.offset, facts.limit)
    return PromisePage(rows, total, *promise_lists.counts(look.db.raw, look.today))


@question("equipment.next_in_line", permission=Permission.VIEW_FILES)
def next_in_line(look: Look, facts: AskNextInLine) -> LineTold:
    """Who is next for an item, in the order of its list; RuleError `unknown_item`, `unknown_size`."""
    raw = look.db.apart
    item = items.find_item(look.db.connection, facts.item)
    size = read_size(item, facts.size) if unify(facts.size) else None
    top = max(1, min(facts.top, MOST_PROPOSED))
    rows, over = promise_lists.next_in_line(raw, item.id, look.today, size, top)
    there = balances.balances(raw, look.today, item.code, by_size=True)
    return LineTold(item, rows, over, {one.size: one.free for one in there})
