# SPDX-License-Identifier: Apache-2.0
"""Goods go to a client, for good or as a loan, by a signed voucher (domain notes 4.3, 4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.casework.lifespan import Lifespan, check_born
from welfare_desk.domain.equipment.handing_papers import Collector, HandedLine, IssueVoucher
from welfare_desk.domain.equipment.interval import Help, NotYet, Way, not_yet
from welfare_desk.domain.equipment.items import Item, ItemKind, read_size
from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.domain.equipment.stock import (
    DocumentKind,
    Draw,
    Mode,
    Place,
    check_quantity,
    draw,
    read_serials,
    serial_key,
    value_of,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import latin_digits, unify
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.fulfilling import fulfil
from welfare_desk.services.equipment.happened import StockMoved, check_lines, handing_signers, happened
from welfare_desk.services.equipment.paper_forms import FrozenVoucher
from welfare_desk.services.numbered import issue_flowing
from welfare_desk.storage import office_settings
from welfare_desk.storage.equipment import handing, items, ledger, promises
from welfare_desk.storage.equipment.handing import Approval, Client, Promise, Standing
from welfare_desk.storage.equipment.ledger import DeviceAt, Goods, NewDocument, NewEntry


@dataclass(frozen=True)
class IssueLine:
    """Pieces of one item; a serial for each device. `due_on`, the last day, makes it a loan.

    What is promised to the client of this item is handed out first, without being named.
    """

    item: str
    quantity: int = 1
    size: str = ""
    serials: tuple[str, ...] = ()
    due_on: date | None = field(default=None, metadata=PLANNED)


@dataclass(frozen=True)
class IssueGoods:
    """A voucher for a client (file number or identifier). `handed_on` None: today.

    `collector` came instead of the client. `reason` says why the interval is passed, or why something that
    needs a prescription goes out without a granted request. `pupil` exempts from intervals.
    """

    key: str
    lines: tuple[IssueLine, ...]
    handed_on: date | None = None
    collector: str = ""
    kinship: str = ""
    collector_id: str = ""
    reason: str = ""
    pupil: bool = False


@dataclass
class _Handed:
    """A line as it was read: what leaves, the promises it keeps, and from which lots or which devices."""

    item: Item
    size: str
    quantity: int
    due_on: date | None
    serials: tuple[str, ...]
    kept: list[Promise] = field(default_factory=list)
    devices: list[DeviceAt] = field(default_factory=list)
    draws: tuple[Draw, ...] = ()

    @property
    def mode(self) -> Mode:
        return Mode.GIVEN if self.due_on is None else Mode.LOAN

    @property
    def place(self) -> Place:
        return Place.GIVEN if self.due_on is None else Place.LOAN

    @property
    def unpromised(self) -> int:
        return self.quantity - sum(promise.quantity for promise in self.kept)


@dataclass(frozen=True)
class _Decided:
    """What a voucher is made of; `approvals` are used up by it."""

    client: Client
    handed_on: date
    lines: list[_Handed]
    override: str = ""
    approved_by: str = ""
    approvals: tuple[Approval, ...] = ()


@command(
    "equipment.issue",
    permission=Permission.EDIT_STORE,
    touches={Kind.STOCK, Kind.EQUIPMENT, Kind.PAPER, Kind.FILE, Kind.QUEUE},
)
def issue(work: Work, facts: IssueGoods) -> StockMoved:
    """Hand goods to a client under a numbered voucher; promises are kept by it, their requests done.

    RuleError `file_not_found`, `stale_row`, `issue_not_in_hand`, `no_lines`, `unknown_item`, `unknown_size`,
    `bad_quantity`, `serials_not_kept`, `serials_differ`, `serial_needed`, `unknown_serial`,
    `serial_not_here`, `serial_promised`, `serial_of_other_item`, `not_in_store`, `promised_to_others`, `not_for_loan`,
    `loan_too_short`, `request_needed`, `interval_not_over`, `interval_needs_approval`, `date_in_future`,
    `month_closed`, `before_birth`, `before_received`, `no_glyph`.
    """
    check_lines(len(facts.lines))
    handed_on = happened(work, facts.handed_on)
    client = handing.client(work.db.raw, facts.key)
    if client.coverage not in IN_HAND:
        raise RuleError("issue_not_in_hand", coverage=client.coverage)
    check_born(Lifespan(client.birth_date, None), handed_on)
    lines = _read(work, facts.lines, handed_on)
    standing = handing.standing(work.db.raw, client.file_id, [one.item.id for one in lines], work.today)
    _take(work, lines, standing, client, handed_on)
    decided = _allowed(work, facts, standing, _Decided(client, handed_on, lines))
    promises.expire(work.db, ((late.id, late.version) for late in standing.late), work.today)
    return _written(work, facts, decided)


def _read(work: Work, asked: Sequence[IssueLine], handed_on: date) -> list[_Handed]:
    known = items.of_codes(work.db.connection, (line.item for line in asked))
    lines = []
    for line in asked:
        item = known[line.item]
        check_quantity(item.code, line.quantity)
        serials = read_serials(item, line.quantity, line.serials)
        if item.kind is ItemKind.SERIAL and not serials:
            raise RuleError(
                "serial_needed", item=item.code, serials=ledger.some_in_store(work.db.raw, item.id)
            )
        if line.due_on is not None:
            check_loan(item, line.due_on, handed_on)
        lines.append(_Handed(item, read_size(item, line.size), line.quantity, line.due_on, serials))
    return lines


def check_loan(item: Item, due_on: date, handed_on: date) -> None:
    """RuleError `not_for_loan` for what does not come back, `loan_too_short` for a loan without a day."""
    if not item.returnable:
        raise RuleError("not_for_loan", item=item.code)
    if due_on <= handed_on:
        raise RuleError("loan_too_short", date=due_on.isoformat(), handed=handed_on.isoformat())


def _take(work: Work, lines: Sequence[_Handed], standing: Standing, client: Client, handed_on: date) -> None:
    """Find what leaves: promises first, then what is free; devices by their serial, others by their lots."""
    serials = [serial for one in lines for serial in one.serials]
    if len(set(map(serial_key, serials))) < len(serials):
        raise RuleError("serial_twice", item=lines[0].item.code, serial=serials[0])
    found = ledger.goods(work.db.raw, [(one.item.id, one.size) for one in lines], serials)
    lots = {pair: list(kept) for pair, kept in found.lots.items()}
    free, waiting = dict(standing.free), list(standing.promises)
    for one in lines:
        pair = one.item.id, one.size
        one.devices = [_device(work, one, serial, found, client) for serial in one.serials]
        _keep_promises(one, waiting)
        if one.unpromised > free.get(pair, 0):
            there = sum(lot.in_store for lot in lots.get(pair, ()))
            code = "not_in_store" if one.quantity > there else "promised_to_others"
            raise RuleError(
                code,
                item=one.item.code,
                quantity=one.quantity,
                on_hand=there,
                free=max(0, free.get(pair, 0)),
            )
        free[pair] = free.get(pair, 0) - one.unpromised
        if one.devices:
            _check_received([device.received_on for device in one.devices], one.item, handed_on)
            one.draws = tuple(Draw(device.lot_id, 1, device.unit_cost) for device in one.devices)
        else:
            by_then = [lot for lot in lots.get(pair, ()) if lot.received_on <= handed_on]
            if sum(lot.in_store for lot in by_then) < one.quantity:
                _check_received([lot.received_on for lot in lots[pair]], one.item, handed_on)
            one.draws = draw(one.item.code, by_then, one.quantity)
            taken = {each.lot_id: each.quantity for each in one.draws}
            lots[pair] = [replace(lot, in_store=lot.in_store - taken.get(lot.id, 0)) for lot in lots[pair]]


def _check_received(days: Sequence[date], item: Item, handed_on: date) -> None:
    if max(days) > handed_on:
        raise RuleError(
            "before_received", item=item.code, date=handed_on.isoformat(), received=max(days).isoformat()
        )


def _device(work: Work, one: _Handed, serial: str, found: Goods, client: Client) -> DeviceAt:
    device = found.devices.get(serial_key(serial))
    if device is None:
        raise RuleError("unknown_serial", serial=serial)
    if (device.item_id, device.size) != (one.item.id, one.size):
        raise RuleError("serial_of_other_item", serial=serial, item=device.code, size=device.size)
    if device.place is not Place.STORE:
        raise RuleError("serial_not_here", serial=serial, place=device.place)
    until = device.promised_until
    if device.promised_to not in (None, client.file_id) and until is not None and until >= work.today:
        name, file_no = handing.named(work.db.raw, device.promised_to)
        raise RuleError("serial_promised", serial=serial, name=name, file_no=file_no, date=until.isoformat())
    return device


def _keep_promises(one: _Handed, waiting: list[Promise]) -> None:
    """Take the client's promises that this line keeps, those of its very devices first."""
    ids = {device.id for device in one.devices}
    mine = [p for p in waiting if (p.item_id, p.size) == (one.item.id, one.size)]
    for promise in sorted(mine, key=lambda p: p.device_id is None):
        fits = promise.device_id is None or promise.device_id in ids
        if fits and promise.quantity <= one.unpromised:
            one.kept.append(promise)
            waiting.remove(promise)


def _allowed(work: Work, facts: IssueGoods, standing: Standing, decided: _Decided) -> _Decided:
    """Ask for prescriptions and intervals; what is passed needs a reason, an interval the head as well."""
    reason = unify(facts.reason)
    approvals: list[Approval] = []
    reasons, by = [], ""
    helps = {need: list(had) for need, had in standing.helps.items()}
    for one in decided.lines:
        item = one.item
        if item.needs_prescription and not one.kept and item.id not in standing.granted and not reason:
            raise RuleError("request_needed", item=item.code, name=item.name)
        exempt = facts.pupil or any(promise.pupil for promise in one.kept)
        early = None if exempt else not_yet(item, helps.get(item.need, ()), decided.handed_on)
        if early is not None:
            approval = standing.approvals.get(item.id)
            check_early(
                item, early, reason, approved=approval is not None or work.user.may(Permission.APPROVE)
            )
            reasons.append(approval.reason if approval else reason)
            by = approval.decided_by if approval else work.user.name
            approvals += [approval] if approval else []
        if item.reissue_months is not None:
            this = Help(item.code, item.name, decided.handed_on, Way.GOODS)
            helps.setdefault(item.need, []).append(this) if len(decided.lines) > 1 else None
    override = "، ".join(dict.fromkeys(filter(None, [*reasons, reason])))
    work.because(override)
    return replace(decided, override=override, approved_by=by, approvals=tuple(approvals))


def check_early(item: Item, early: NotYet, reason: str, *, approved: bool) -> None:
    """RuleError `interval_not_over` without a reason, `interval_needs_approval` without the head's.

    Both tell what was had last, when, by which way, and from which day on it may be had again.
    """
    told = {
        "item": item.code,
        "name": item.name,
        "last": early.last.item_name,
        "date": early.last.on.isoformat(),
        "way": early.last.way.value,
        "paper": early.last.paper,
        "months": early.months,
        "until": early.until.isoformat(),
        "proposed": early.proposed,
    }
    if not reason:
        raise RuleError("interval_not_over", **told)
    if not approved:
        raise RuleError("interval_needs_approval", **told)


def _written(work: Work, facts: IssueGoods, decided: _Decided) -> StockMoved:
    client, lines = decided.client, decided.lines
    collector = _collector(facts)
    numbers = [promise.request_no for one in lines for promise in one.kept if promise.request_no]
    says = IssueVoucher(
        decided.handed_on,
        work.today,
        client.receiver,
        tuple(row for one in lines for row in _printed(one)),
        "، ".join(dict.fromkeys(numbers)),
        collector,
        decided.override,
        office_settings.value_in_force(work.db.raw, DatedRule.LOAN_RETURN_DAYS, work.today)
        if any(one.due_on for one in lines)
        else 0,
        handing_signers(work),
    )
    paper = issue_flowing(work, PaperKind.ISSUE_VOUCHER, says, FrozenVoucher, client.file_id)
    document = ledger.keep_document(
        work.db,
        NewDocument(
            DocumentKind.ISSUE,
            decided.handed_on,
            work.now,
            work.user.name,
            paper.paper_id,
            client.file_id,
            reason=decided.override,
            collector=collector.name if collector else "",
            kinship=collector.kinship if collector else "",
            collector_id=collector.identifier if collector else "",
            approved_by=decided.approved_by,
        ),
    )
    _settle(work, document, decided)
    ledger.post(
        work.db, document, [entry for number, one in enumerate(lines, 1) for entry in _entries(number, one)]
    )
    work.about("file", client.file_no)
    return StockMoved(
        document,
        paper.issued.kind,
        paper.issued.number,
        paper.issued.fingerprint,
        tuple(dict.fromkeys(one.item.code for one in lines)),
        tuple(device.serial for one in lines for device in one.devices),
    )


def _collector(facts: IssueGoods) -> Collector | None:
    name = unify(facts.collector)
    if not name and (unify(facts.kinship) or unify(facts.collector_id)):
        raise refused([Problem("collector", "required")])
    return Collector(name, unify(facts.kinship), latin_digits(unify(facts.collector_id))) if name else None


def _printed(one: _Handed) -> list[HandedLine]:
    """A row for each device, or one for pieces without a number."""
    name, unit = one.item.titled(one.size), one.item.unit
    if one.devices:
        return [
            HandedLine(name, device.serial, 1, unit, one.mode, device.unit_cost, one.due_on)
            for device in one.devices
        ]
    return [HandedLine(name, "", one.quantity, unit, one.mode, value_of(one.draws), one.due_on)]


def _entries(number: int, one: _Handed) -> list[NewEntry]:
    move = (Place.STORE, one.place)
    if one.devices:
        return [
            NewEntry(number, one.item.id, one.size, device.lot_id, 1, *move, device.id, None, one.due_on)
            for device in one.devices
        ]
    return [
        NewEntry(number, one.item.id, one.size, each.lot_id, each.quantity, *move, due_on=one.due_on)
        for each in one.draws
    ]


def _settle(work: Work, document: int, decided: _Decided) -> None:
    """End what the voucher fulfils: promises, with their requests and places in queues, and approvals."""
    for approval in decided.approvals:
        promises.use_approval(work.db, (approval.id, approval.version))
    for one in decided.lines:
        for promise in one.kept:
            ended = AllocationState.ISSUED
            promises.end_promise(
                work.db, (promise.id, promise.version), ended, work.today, document_id=document
            )
            if promise.request_id is not None:
                fulfil(work, promise.request_id, decided.client.file_id, promise.service, decided.handed_on)
