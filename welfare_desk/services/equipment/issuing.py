# SPDX-License-Identifier: Apache-2.0
"""Goods go to a client, for good or as a loan, by a signed voucher (domain notes 4.3, 4.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
from welfare_desk.services.door import Kind, Look, Work, command
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
class Handed(Leaving):
    """A line as it was read, and the promises that it keeps; a promise's pieces are among its own."""

    due_on: date | None = None
    kept: list[Promise] = field(default_factory=list)
    granted: Granted | None = None
    """A request that it fulfils without a promise before it."""

    @property
    def mode(self) -> Mode:
        """For good, or a loan where a last day is named."""
        return Mode.GIVEN if self.due_on is None else Mode.LOAN

    @property
    def place(self) -> Place:
        """Where the pieces go."""
        return Place.GIVEN if self.due_on is None else Place.LOAN

    @property
    def unpromised(self) -> int:
        """Pieces that no promise is kept by."""
        return self.quantity - sum(promise.quantity for promise in self.kept)


@dataclass(frozen=True)
class Decided:
    """What a voucher is made of; `approvals` are used up by it."""

    client: Client
    handed_on: date
    lines: list[Handed]
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
    lines = read_lines(work, facts.lines, handed_on)
    standing = handing.standing(work.db.raw, client.file_id, [one.item.id for one in lines], work.today)
    taking = Taking(Place.STORE, handed_on, client.file_id)
    take(work, lines, taking, standing.free, keeping(standing))
    decided = _allowed(work, facts, standing, Decided(client, handed_on, lines))
    expire(work, ((late.id, late.version) for late in standing.late))
    return _written(work, facts, decided)


def read_lines(source: Work | Look, asked: Sequence[IssueLine], handed_on: date) -> list[Handed]:
    """The lines with their items; refusals as of `issue`."""
    lines = []
    typed = [Asked(line.item, line.quantity, line.size, line.serials) for line in asked]
    for line, one in zip(asked, read(source, typed), strict=True):
        if line.due_on is not None:
            check_loan(one.item, line.due_on, handed_on)
        lines.append(Handed(one.item, one.size, one.quantity, one.serials, due_on=line.due_on))
    return lines


def check_loan(item: Item, due_on: date, handed_on: date) -> None:
    """RuleError `not_for_loan` for what does not come back, `loan_too_short` for a loan without a day."""
    if not item.returnable:
        raise RuleError("not_for_loan", item=item.code)
    if due_on <= handed_on:
        raise RuleError("loan_too_short", date=due_on.isoformat(), handed=handed_on.isoformat())


def keeping(standing: Standing) -> Callable[[Handed], None]:
    """Lets lines take the client's promises, those of their very devices first."""
    waiting = list(standing.promises)

    def keep(one: Handed) -> None:
        ids = {device.id for device in one.devices}
        mine = [p for p in waiting if (p.item_id, p.size) == (one.item.id, one.size)]
        for promise in sorted(mine, key=lambda p: p.device_id is None):
            fits = promise.device_id is None or promise.device_id in ids
            if fits and promise.quantity <= one.unpromised:
                one.kept.append(promise)
                waiting.remove(promise)

    return keep


def not_yet_lines(
    lines: Sequence[Handed], standing: Standing, handed_on: date, *, pupil: bool
) -> Iterator[tuple[Handed, NotYet | None]]:
    """Every line with the interval that it would pass, and the granted request that it fulfils noted in it.

    What stands before it on the voucher for the same need counts too; two pieces of one item are one help.
    """
    for place, one in enumerate(lines):
        item = one.item
        one.granted = _granted(one, standing)
        of_pupil = one.granted is not None and one.granted.pupil
        if pupil or of_pupil or any(promise.pupil for promise in one.kept):
            yield one, None
            continue
        beside = [
            Help(other.item.code, other.item.name, handed_on, Way.GOODS)
            for other in lines[:place]
            if other.item.need == item.need and other.item.code != item.code
        ]
        yield one, not_yet(item, [*standing.helps.get(item.need, ()), *beside], handed_on)


def _granted(one: Handed, standing: Standing) -> Granted | None:
    """The granted request that a line fulfils without a promise: of its size, with no more pieces."""
    found = standing.granted.get(one.item.id)
    if one.kept or found is None or found.size != one.size or found.quantity > one.quantity:
        return None
    return found


def needs_request(one: Handed, standing: Standing) -> bool:
    """Whether it needs a prescription, and neither a promise nor a granted request stands behind it."""
    return one.item.needs_prescription and not one.kept and one.item.id not in standing.granted


def _allowed(work: Work, facts: IssueGoods, standing: Standing, decided: Decided) -> Decided:
    """Ask for prescriptions and intervals; what is passed needs a reason, an interval the head as well."""
    reason = unify(facts.reason)
    approvals: list[Approval] = []
    reasons, by = [], ""
    for one, early in not_yet_lines(decided.lines, standing, decided.handed_on, pupil=facts.pupil):
        item = one.item
        if needs_request(one, standing) and not reason:
            raise RuleError("request_needed", item=item.code, name=item.name)
        if early is not None:
            approval = standing.approvals.get(item.id)
            why = reason or (approval.reason if approval else "")
            check_early(item, early, why, approved=approval is not None or work.user.may(Permission.APPROVE))
            reasons.append(why)
            by = approval.decided_by if approval else work.user.name
            approvals += [approval] if approval and approval not in approvals else []
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


def voucher_of(source: Work | Look, facts: IssueGoods, decided: Decided) -> IssueVoucher:
    """What the paper says; RuleError `bad_fields` for a collector without a name."""
    lines = decided.lines
    numbers = [promise.request_no for one in lines for promise in one.kept if promise.request_no]
    return IssueVoucher(
        decided.handed_on,
        source.today,
        decided.client.receiver,
        tuple(row for one in lines for row in _printed(one)),
        "، ".join(dict.fromkeys(numbers)),
        _collector(facts),
        decided.override,
        office_settings.value_in_force(source.db.raw, DatedRule.LOAN_RETURN_DAYS, source.today)
        if any(one.due_on for one in lines)
        else 0,
        handing_signers(source),
    )


def _written(work: Work, facts: IssueGoods, decided: Decided) -> StockMoved:
    client, lines = decided.client, decided.lines
    says = voucher_of(work, facts, decided)
    collector = says.collector
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


def _printed(one: Handed) -> list[HandedLine]:
    """A row for each device, or one for pieces without a number."""
    name, unit = one.item.titled(one.size), one.item.unit
    if one.devices:
        return [
            HandedLine(name, device.serial, 1, unit, one.mode, device.unit_cost, one.due_on)
            for device in one.devices
        ]
    return [HandedLine(name, "", one.quantity, unit, one.mode, one.value, one.due_on)]


def _settle(work: Work, document: int, decided: Decided) -> None:
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
        if one.granted is not None:
            _hand_granted(work, document, decided, one, one.granted)


def _hand_granted(work: Work, document: int, decided: Decided, one: Handed, granted: Granted) -> None:
    """A granted request is done although nothing was promised for it."""
    device = one.devices[0].id if len(one.devices) == 1 else None
    file_id, today = decided.client.file_id, work.today
    pieces = 1 if device else one.quantity
    handed = promises.NewPromise(
        file_id, one.item.id, one.size, pieces, today, today, work.user.name, granted.request, device
    )
    promises.keep_handed(work.db, handed, document)
    fulfil(work, granted.request, file_id, granted.service, decided.handed_on)
