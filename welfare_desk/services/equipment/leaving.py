# SPDX-License-Identifier: Apache-2.0
"""Goods that leave the office otherwise than to a client: to another office or centre, or by scrapping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.stock import DocumentKind, Place
from welfare_desk.domain.equipment.store_papers import (
    ReceivedLine,
    ScrapMinutes,
    ScrappedLine,
    TransferVoucher,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import unify
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.happened import (
    StockMoved,
    check_lines,
    happened,
    store_signers,
    told,
)
from welfare_desk.services.equipment.paper_forms import FrozenScrap, FrozenTransfer
from welfare_desk.services.equipment.posting import post
from welfare_desk.services.equipment.taking import Asked, Leaving, Taking, read, take_unasked
from welfare_desk.services.numbered import Kept, issue_flowing
from welfare_desk.storage.equipment import devices, ledger
from welfare_desk.storage.equipment.ledger import NewDocument


@dataclass(frozen=True)
class TransferGoods:
    """Goods for another office or centre (`to`), by a letter. `sent_on` None: today."""

    lines: tuple[Asked, ...]
    to: str
    letter_no: str = ""
    letter_on: date | None = None
    sent_on: date | None = None
    taken_by: str = ""
    note: str = ""


@dataclass(frozen=True)
class ScrapGoods:
    """Goods that leave the books by minutes; `place` is the store or the workshop. `held_on` None: today."""

    lines: tuple[Asked, ...]
    reason: str
    letter_no: str
    place: Place = Place.WORKSHOP
    held_on: date | None = None
    members: tuple[str, ...] = ()


@command("equipment.transfer", permission=Permission.EDIT_STORE, touches={Kind.STOCK, Kind.PAPER})
def transfer(work: Work, facts: TransferGoods) -> StockMoved:
    """Send goods to another office or centre under a numbered voucher.

    RuleError `bad_fields` (to), what `taking.read` and `taking.take` refuse, `date_in_future`,
    `month_closed`, `no_glyph`.
    """
    check_lines(len(facts.lines))
    sent_on, to = happened(work, facts.sent_on), told(work, "to", facts.to)
    lines = read(work, facts.lines)
    take_unasked(work, lines, Taking(Place.STORE, sent_on))
    says = TransferVoucher(
        sent_on,
        work.today,
        to,
        tuple(row for one in lines for row in _valued(one)),
        unify(facts.letter_no),
        facts.letter_on,
        unify(facts.taken_by),
        unify(facts.note),
        store_signers(work),
    )
    paper = issue_flowing(work, PaperKind.TRANSFER_VOUCHER, says, FrozenTransfer, None)
    document = NewDocument(
        DocumentKind.TRANSFER,
        sent_on,
        work.now,
        work.user.name,
        paper.paper_id,
        party=to,
        letter_no=says.letter_no,
        letter_on=facts.letter_on,
        reason=says.note,
        collector=says.taken_by,
    )
    return _posted(work, document, lines, (Place.STORE, Place.ELSEWHERE), paper)


@command("equipment.scrap", permission=Permission.APPROVE, touches={Kind.STOCK, Kind.PAPER})
def scrap(work: Work, facts: ScrapGoods) -> StockMoved:
    """Take goods out of the books by minutes, which the head signs.

    RuleError `bad_fields` (reason, letter_no), `not_scrapped_from` (place), what `taking.read` and
    `taking.take` refuse, `date_in_future`, `month_closed`, `no_glyph`.
    """
    check_lines(len(facts.lines))
    if facts.place not in (Place.STORE, Place.WORKSHOP):
        raise RuleError("not_scrapped_from", place=facts.place)
    held_on = happened(work, facts.held_on)
    letter, reason = told(work, "letter_no", facts.letter_no), told(work, "reason", facts.reason)
    lines = read(work, facts.lines)
    take_unasked(work, lines, Taking(facts.place, held_on))
    spent = devices.costs_of_care(work.db.raw, [device.id for one in lines for device in one.devices])
    says = ScrapMinutes(
        held_on,
        work.today,
        reason,
        tuple(row for one in lines for row in _scrapped(one, spent)),
        letter,
        tuple(filter(None, map(unify, facts.members))),
        store_signers(work),
    )
    paper = issue_flowing(work, PaperKind.SCRAP_MINUTES, says, FrozenScrap, None)
    document = NewDocument(
        DocumentKind.SCRAP,
        held_on,
        work.now,
        work.user.name,
        paper.paper_id,
        letter_no=letter,
        reason=reason,
    )
    return _posted(work, document, lines, (facts.place, Place.SCRAPPED), paper)


def _valued(one: Leaving) -> list[ReceivedLine]:
    """Rows of one price each, so that a price times its pieces is the row's cost."""
    name, unit = one.item.titled(one.size), one.item.unit
    serials = [device.serial for device in one.devices]
    rows: dict[Rial | None, tuple[int, list[str]]] = {}
    for place, each in enumerate(one.draws):
        count, named = rows.get(each.unit_cost, (0, []))
        rows[each.unit_cost] = count + each.quantity, [*named, *serials[place : place + 1]]
    return [
        ReceivedLine(one.item.code, name, unit, count, tuple(named), cost)
        for cost, (count, named) in rows.items()
    ]


def _scrapped(one: Leaving, spent: dict[int, Rial]) -> list[ScrappedLine]:
    code, name, unit = one.item.code, one.item.titled(one.size), one.item.unit
    if not one.devices:
        return [ScrappedLine(code, name, unit, one.quantity, cost=one.value)]
    return [
        ScrappedLine(
            code,
            name,
            unit,
            1,
            device.serial,
            device.received_on,
            device.unit_cost,
            spent.get(device.id),
        )
        for device in one.devices
    ]


def _posted(
    work: Work, new: NewDocument, lines: Sequence[Leaving], way: tuple[Place, Place], paper: Kept
) -> StockMoved:
    document = ledger.keep_document(work.db, new)
    moves = [move for number, one in enumerate(lines, start=1) for move in one.moves(number, *way)]
    post(work, document, new.happened_on, moves)
    return StockMoved.by(
        document,
        paper,
        (one.item.code for one in lines),
        (device.serial for one in lines for device in one.devices),
    )
