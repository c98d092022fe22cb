# SPDX-License-Identifier: Apache-2.0
"""Goods go to a client, for good or as a loan, by a signed voucher (domain notes 4.3, 4.5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.casework.lifespan import Lifespan, check_born
from welfare_desk.domain.equipment.handing_papers import Collector, HandedLine, IssueVoucher
from welfare_desk.domain.equipment.interval import Help, NotYet, Way, not_yet
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.domain.equipment.stock import DocumentKind, Mode, Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import latin_digits, unify
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.fulfilling import fulfil
from welfare_desk.services.equipment.happened import StockMoved, check_lines, handing_signers, happened
from welfare_desk.services.equipment.paper_forms import FrozenVoucher
from welfare_desk.services.equipment.queueing import expire
from welfare_desk.services.equipment.taking import Asked, Leaving, Taking, read, take
from welfare_desk.services.numbered import issue_flowing
from welfare_desk.storage import office_settings
from welfare_desk.storage.equipment import handing, ledger, promises
from welfare_desk.storage.equipment.handing import Approval, Client, Granted, Promise, Standing
from welfare_desk.storage.equipment.ledger import NewDocument


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
class _Handed(Leaving):
    """A line as it was read, and the promises that it keeps."""

    due_on: date | None = None
    kept: list[Promise] = field(default_factory=list)
    granted: Granted | None = None
    """A request that it fulfils without a promise before it."""

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
    `serial_not_here`, `serial_promised`, `serial_of_other_item`, `not_in_store`, `promised_to_others`,
    `not_for_loan`, `loan_too_short`, `request_needed`, `interval_not_over`, `interval_needs_approval`,
    `date_in_future`, `month_closed`, `before_birth`, `before_received`, `no_glyph`.
    """
    check_lines(len(facts.lines))
    handed_on = happened(work, facts.handed_on)
    client = handing.client(work.db.raw, facts.key)
    if client.coverage not in IN_HAND:
        raise RuleError("issue_not_in_hand", coverage=client.coverage)
    check_born(Lifespan(client.birth_date, None), handed_on)
    lines = _read(work, facts.lines, handed_on)
    standing = handing.standing(work.db.raw, client.file_id, [one.item.id for one in lines], work.today)
    taking = Taking(Place.STORE, handed_on, client.file_id)
    take(work, lines, taking, standing.free, _keeping(standing))
    decided = _allowed(work, facts, standing, _Decided(client, handed_on, lines))
    expire(work, ((late.id, late.version) for late in standing.late))
    return _written(work, facts, decided)


def _read(work: Work, asked: Sequence[IssueLine], handed_on: date) -> list[_Handed]:
    lines = []
    typed = [Asked(line.item, line.quantity, line.size, line.serials) for line in asked]
    for line, one in zip(asked, read(work, typed), strict=True):
        if line.due_on is not None:
            check_loan(one.item, line.due_on, handed_on)
        lines.append(_Handed(one.item, one.size, one.quantity, one.serials, due_on=line.due_on))
    return lines


def check_loan(item: Item, due_on: date, handed_on: date) -> None:
    """RuleError `not_for_loan` for what does not come back, `loan_too_short` for a loan without a day."""
    if not item.returnable:
        raise RuleError("not_for_loan", item=item.code)
    if due_on <= handed_on:
        raise RuleError("loan_too_short", date=due_on.isoformat(), handed=handed_on.isoformat())


def _keeping(standing: Standing) -> Callable[[_Handed], None]:
    """Lets lines take the client's promises, those of their very devices first."""
    waiting = list(standing.promises)

    def keep(one: _Handed) -> None:
        ids = {device.id for device in one.devices}
        mine = [p for p in waiting if (p.item_id, p.size) == (one.item.id, one.size)]
        for promise in sorted(mine, key=lambda p: p.device_id is None):
            fits = promise.device_id is None or promise.device_id in ids
            if fits and promise.quantity <= one.unpromised:
                one.kept.append(promise)
                waiting.remove(promise)

    return keep


def _allowed(work: Work, facts: IssueGoods, standing: Standing, decided: _Decided) -> _Decided:
    """Ask for prescriptions and intervals; what is passed needs a reason, an interval the head as well."""
    reason = unify(facts.reason)
    approvals: list[Approval] = []
    reasons, by = [], ""
    for place, one in enumerate(decided.lines):
        item = one.item
        one.granted = _granted(one, standing)
        if item.needs_prescription and not one.kept and item.id not in standing.granted and not reason:
            raise RuleError("request_needed", item=item.code, name=item.name)
        pupil = one.granted is not None and one.granted.pupil
        if facts.pupil or pupil or any(promise.pupil for promise in one.kept):
            continue
        had = [*standing.helps.get(item.need, ()), *_beside(decided, place)]
        early = not_yet(item, had, decided.handed_on)
        if early is not None:
            approval = standing.approvals.get(item.id)
            why = reason or (approval.reason if approval else "")
            approved = approval is not None or work.user.may(Permission.APPROVE)
            check_early(item, early, why, approved=approved)
            reasons.append(why)
            by = approval.decided_by if approval else work.user.name
            approvals += [approval] if approval else []
    override = "، ".join(dict.fromkeys(filter(None, [*reasons, reason])))
    work.because(override)
    return replace(decided, override=override, approved_by=by, approvals=tuple(approvals))


def _granted(one: _Handed, standing: Standing) -> Granted | None:
    """The granted request that a line fulfils without a promise: of its size, with no more pieces."""
    found = standing.granted.get(one.item.id)
    if one.kept or found is None or found.size != one.size or found.quantity > one.quantity:
        return None
    return found


def _beside(decided: _Decided, place: int) -> list[Help]:
    """What lines before this one hand out for the same need: two pieces of one item are one help."""
    item = decided.lines[place].item
    return [
        Help(other.item.code, other.item.name, decided.handed_on, Way.GOODS)
        for other in decided.lines[:place]
        if other.item.need == item.need and other.item.code != item.code
    ]


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
        work.db,
        document,
        [
            move
            for number, one in enumerate(lines, 1)
            for move in one.moves(number, Place.STORE, one.place, one.due_on)
        ],
    )
    work.about("file", client.file_no)
    return StockMoved.by(
        document,
        paper,
        (one.item.code for one in lines),
        (device.serial for one in lines for device in one.devices),
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
    return [HandedLine(name, "", one.quantity, unit, one.mode, one.value, one.due_on)]


def _settle(work: Work, document: int, decided: _Decided) -> None:
    """End what the voucher fulfils: promises, their requests and places in queues, and approvals."""
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
        if one.granted is not None:
            _hand_granted(work, document, decided, one, one.granted)


def _hand_granted(work: Work, document: int, decided: _Decided, one: _Handed, granted: Granted) -> None:
    """A granted request is done although nothing was promised for it."""
    device = one.devices[0].id if len(one.devices) == 1 else None
    file_id, today = decided.client.file_id, work.today
    pieces = 1 if device else one.quantity
    handed = promises.NewPromise(
        file_id, one.item.id, one.size, pieces, today, today, work.user.name, granted.request, device
    )
    promises.keep_handed(work.db, handed, document)
    fulfil(work, granted.request, file_id, granted.service, decided.handed_on)
