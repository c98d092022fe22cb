# SPDX-License-Identifier: Apache-2.0
"""Goods go to a client, for good or as a loan, by a signed voucher (domain notes 4.3, 4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.casework.life import IN_HAND
from welfare_desk.domain.casework.lifespan import Lifespan, check_born
from welfare_desk.domain.equipment.handing_papers import HandedLine, IssueVoucher
from welfare_desk.domain.equipment.interval import check_pupil
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import unify
from welfare_desk.domain.upkeep import DatedRule, in_force
from welfare_desk.services.door import Kind, Look, Work, command
from welfare_desk.services.equipment.collecting import check_related, read_collector
from welfare_desk.services.equipment.covering import Handed, cover
from welfare_desk.services.equipment.fulfilling import fulfil
from welfare_desk.services.equipment.happened import StockMoved, check_lines, handing_signers, happened
from welfare_desk.services.equipment.overriding import Override, check_passed, override, passed
from welfare_desk.services.equipment.paper_forms import FrozenVoucher
from welfare_desk.services.equipment.posting import post
from welfare_desk.services.equipment.queueing import expire
from welfare_desk.services.equipment.taking import Asked, Taking, read, take
from welfare_desk.services.numbered import issue_flowing, office_of
from welfare_desk.storage.equipment import handing, ledger, promises
from welfare_desk.storage.equipment.handing import Client, Granted
from welfare_desk.storage.equipment.ledger import NewDocument
from welfare_desk.storage.equipment.promises import NewPromise


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
    takes a prescription, or several devices of one kind, go out without a granted request; where nothing is
    passed it is not kept. `pupil` exempts from intervals, and the voucher says so where one runs.
    """

    key: str
    lines: tuple[IssueLine, ...]
    handed_on: date | None = None
    collector: str = ""
    kinship: str = ""
    collector_id: str = ""
    reason: str = ""
    pupil: bool = False


@dataclass(frozen=True)
class Decided:
    """What a voucher is made of."""

    client: Client
    handed_on: date
    lines: list[Handed]
    override: Override


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
    `lines_refused`, `not_for_loan`, `loan_too_short`, `request_needed`, `several_of_one`, `not_a_pupil`,
    `interval_not_over`, `interval_needs_approval`, `date_in_future`, `month_closed`, `before_birth`,
    `before_received`, `before_last_move`, `bad_fields` (collector, kinship), `no_glyph`.
    """
    check_lines(len(facts.lines))
    check_related(facts.collector, facts.kinship)
    handed_on = happened(work, facts.handed_on)
    client = handing.client(work.db.raw, facts.key)
    if client.coverage not in IN_HAND:
        raise RuleError("issue_not_in_hand", coverage=client.coverage)
    check_born(Lifespan(client.birth_date, None), handed_on)
    lines = read_lines(work, facts.lines, handed_on)
    standing = handing.standing(work.db.raw, client.file_id, [one.item.id for one in lines], work.today)
    taking = Taking(Place.STORE, handed_on, client.file_id)
    take(work, lines, taking, standing.free, cover(standing))
    reason = unify(facts.reason)
    if facts.pupil:
        check_pupil(client.birth_date, handed_on)
    passing = passed(lines, standing, client, handed_on, pupil=facts.pupil)
    check_passed(passing, reason, may_approve=work.user.may(Permission.APPROVE))
    decided = Decided(client, handed_on, lines, override(passing, reason, work.user, work.today))
    work.because(decided.override.reason)
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
        raise RuleError("not_for_loan", item=item.code, name=item.name)
    if due_on <= handed_on:
        raise RuleError("loan_too_short", date=due_on.isoformat(), handed=handed_on.isoformat())


def voucher_of(source: Work | Look, facts: IssueGoods, decided: Decided) -> IssueVoucher:
    """What the paper says; RuleError `bad_fields` for a collector without a name."""
    lines = decided.lines
    numbers = [kept.promise.request_no for one in lines for kept in one.kept]
    numbers += [one.granted.number for one in lines if one.granted is not None]
    return IssueVoucher(
        decided.handed_on,
        source.today,
        decided.client.receiver,
        tuple(row for one in lines for row in _printed(one)),
        "، ".join(dict.fromkeys(filter(None, numbers))),
        read_collector(facts.collector, facts.kinship, facts.collector_id),
        decided.override.early,
        in_force(office_of(source).rules, DatedRule.LOAN_RETURN_DAYS, source.today).value
        if any(one.due_on for one in lines)
        else 0,
        handing_signers(source),
        decided.override.unasked,
        decided.override.pupil,
        decided.override.words,
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
            reason=decided.override.reason,
            collector=collector.name if collector else "",
            kinship=collector.kinship if collector else "",
            collector_id=collector.identifier if collector else "",
            approved_by=decided.override.by,
            pupil=decided.override.pupil,
        ),
    )
    _settle(work, document, decided)
    post(
        work,
        document,
        decided.handed_on,
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


def _printed(one: Handed) -> list[HandedLine]:
    """A row for each device, or one for pieces without a number."""
    item, unit = one.item, one.item.unit
    if one.devices:
        return [
            HandedLine(
                item.titled(one.size, device.model),
                device.serial,
                1,
                unit,
                one.mode,
                device.unit_cost,
                one.due_on,
            )
            for device in one.devices
        ]
    return [HandedLine(item.titled(one.size), "", one.quantity, unit, one.mode, one.value, one.due_on)]


def _settle(work: Work, document: int, decided: Decided) -> None:
    """End what the voucher fulfils: approvals, promises, and requests with their places in queues."""
    for approval in decided.override.approvals:
        promises.use_approval(work.db, (approval.id, approval.version), document_id=document)
    left: dict[int, tuple[str, int]] = {}
    kept = {each.promise.id: each.promise for one in decided.lines for each in one.kept}
    for promise in kept.values():
        ended = AllocationState.ISSUED
        promises.end_promise(work.db, (promise.id, promise.version), ended, work.today, document_id=document)
        if promise.request_id is not None:
            left[promise.request_id] = promise.service, promise.due - promise.quantity
    for one in decided.lines:
        if one.granted is not None:
            promises.keep_handed(work.db, _handed(work, decided.client.file_id, one, one.granted), document)
            service, due = left.get(one.granted.request, (one.granted.service, one.granted.due))
            left[one.granted.request] = service, due - one.asked
    for request, (service, due) in left.items():
        fulfil(work, request, decided.client.file_id, service, decided.handed_on, due=due)


def _handed(work: Work, file_id: int, one: Handed, granted: Granted) -> NewPromise:
    """What a request gets although nothing was promised for it."""
    device = one.devices[0].id if len(one.devices) == 1 else None
    today = work.today
    return NewPromise(
        file_id, one.item.id, one.size, one.asked, today, today, work.user.name, granted.request, device
    )
