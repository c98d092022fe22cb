# SPDX-License-Identifier: Apache-2.0
"""Goods come in: each receipt names where from and by which letter, and makes lots that stay apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.equipment.items import Item, ItemKind, read_size
from welfare_desk.domain.equipment.stock import (
    LABELS_AHEAD,
    DocumentKind,
    Place,
    Source,
    check_quantity,
    label_number,
    own_label,
    read_serials,
    serial_key,
    unlike_price,
)
from welfare_desk.domain.equipment.store_papers import GoodsReceipt, ReceivedLine
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import MOST_TYPED, Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import latin_digits, unify
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.happened import StockMoved, check_lines, happened, store_signers
from welfare_desk.services.equipment.paper_forms import FrozenReceipt
from welfare_desk.services.equipment.posting import post
from welfare_desk.services.equipment.refused_lines import RefusedLines
from welfare_desk.services.equipment.taking import check_moved
from welfare_desk.services.numbered import issue_flowing
from welfare_desk.storage.equipment import items, ledger
from welfare_desk.storage.equipment.ledger import DeviceAt, NewDocument, NewEntry, NewLot


@dataclass(frozen=True)
class ReceiveLine:
    """Pieces of one item; without serials the office numbers devices itself. `unit_cost` None: unknown.

    `as_typed` keeps a price about ten times off the usual one, which is asked about otherwise.
    """

    item: str
    quantity: int
    size: str = ""
    serials: tuple[str, ...] = ()
    unit_cost: Rial | None = None
    model: str = ""
    as_typed: bool = False


@dataclass(frozen=True)
class ReceiveGoods:
    """A receipt: where the goods come from, by which letter, who brought them. `received_on` None: today."""

    lines: tuple[ReceiveLine, ...]
    source: Source
    letter_no: str = ""
    letter_on: date | None = None
    received_on: date | None = None
    party: str = ""
    party_id: str = ""
    deliverer: str = ""
    campaign: str = ""
    note: str = ""


@dataclass(frozen=True)
class _Line:
    """A line as it was read; `again` are devices, by serial, that had left and come in once more."""

    item: Item
    size: str
    quantity: int
    serials: tuple[str, ...]
    unit_cost: Rial | None
    model: str
    again: dict[str, DeviceAt] = field(default_factory=dict)

    @property
    def new(self) -> bool:
        """Whether any of it is here for the first time."""
        return len(self.again) < self.quantity


@command("equipment.receive", permission=Permission.EDIT_STORE, touches={Kind.STOCK, Kind.PAPER})
def receive(work: Work, facts: ReceiveGoods) -> StockMoved:
    """Take goods into the store under a numbered receipt.

    A device that left the office or was missing at a count comes in again by its serial.

    RuleError `bad_fields` (letter_no, letter_on), `no_lines`, `unknown_item`, `item_retired`, `unknown_size`,
    `bad_quantity`, `serials_differ`, `serials_not_kept`, `serial_twice`, `bad_serial`, `serial_known`
    (serial, item, place), `before_last_move`, `price_unlike_usual`, `date_in_future`, `month_closed`,
    `lines_refused`, `no_glyph`.
    """
    check_lines(len(facts.lines))
    _check_origin(facts, work.today)
    received_on = happened(work, facts.received_on)
    lines = _labelled(work, _again(work, _read(work, facts.lines), received_on))
    says = _says(work, facts, received_on, lines)
    paper = issue_flowing(work, PaperKind.GOODS_RECEIPT, says, FrozenReceipt, None)
    document = ledger.keep_document(
        work.db,
        NewDocument(
            DocumentKind.RECEIPT,
            received_on,
            work.now,
            work.user.name,
            paper.paper_id,
            source=facts.source,
            party=says.donor,
            party_id=says.legal_id,
            letter_no=says.letter_no,
            letter_on=facts.letter_on,
            campaign=says.campaign,
            reason=says.note,
        ),
    )
    _bring(work, document, (facts.source, says.donor), received_on, lines)
    return StockMoved.by(
        document, paper, (one.item.code for one in lines), (serial for one in lines for serial in one.serials)
    )


def _says(work: Work, facts: ReceiveGoods, received_on: date, lines: Sequence[_Line]) -> GoodsReceipt:
    return GoodsReceipt(
        received_on,
        work.today,
        facts.source,
        tuple(
            ReceivedLine(
                one.item.code,
                one.item.titled(one.size, one.model),
                one.item.unit,
                one.quantity,
                one.serials,
                one.unit_cost,
            )
            for one in lines
        ),
        unify(facts.letter_no),
        facts.letter_on,
        unify(facts.deliverer),
        unify(facts.party),
        latin_digits(unify(facts.party_id)),
        unify(facts.campaign),
        unify(facts.note),
        store_signers(work),
    )


def _check_origin(facts: ReceiveGoods, today: date) -> None:
    if facts.source is Source.COUNT:
        raise RuleError("source_not_received", source=facts.source)
    problems = []
    if facts.letter_on is not None and facts.letter_on > today:
        problems.append(Problem("letter_on", "date_in_future"))
    if facts.source is not Source.OPENING and not unify(facts.letter_no):
        problems.append(Problem("letter_no", "required"))
    if problems:
        raise refused(problems)


def _read(work: Work, asked: Sequence[ReceiveLine]) -> list[_Line]:
    known = items.of_codes(work.db.connection, (line.item for line in asked))
    lines: list[_Line] = []
    seen: set[str] = set()
    refusals = RefusedLines(len(asked))
    for number, line in enumerate(asked, start=1):
        with refusals.line(number):
            lines.append(_read_line(items.known_item(known, line.item), line, seen))
    refusals.settle()
    return lines


def _read_line(item: Item, line: ReceiveLine, seen: set[str]) -> _Line:
    if item.retired:
        raise RuleError("item_retired", item=item.code, name=item.name)
    check_quantity(item, line.quantity)
    serials = read_serials(item, line.quantity, line.serials)
    twice = seen.intersection(serials)
    if twice:
        raise RuleError("serial_twice", item=item.code, name=item.name, serial=min(twice))
    seen.update(serials)
    usual = None if line.as_typed else unlike_price(item, line.unit_cost)
    if usual is not None and line.unit_cost is not None:
        raise RuleError(
            "price_unlike_usual",
            item=item.code,
            name=item.name,
            unit_cost=line.unit_cost.amount,
            usual=usual.amount,
        )
    cost = None if line.unit_cost is None else line.unit_cost.amount
    if cost is not None and (cost < 0 or cost * line.quantity >= MOST_TYPED):
        raise refused([Problem("unit_cost", "out_of_range" if cost < 0 else "worth_out_of_range")])
    size = read_size(item, line.size)
    return _Line(item, size, line.quantity, serials, line.unit_cost, unify(line.model))


def _again(work: Work, lines: Sequence[_Line], received_on: date) -> Sequence[_Line]:
    """Find the devices that were here before: one that left the office, or was missing, comes in again."""
    known = ledger.known_devices(work.db.raw, (serial for one in lines for serial in one.serials))
    refusals = RefusedLines(len(lines))
    for number, one in enumerate(lines, start=1):
        with refusals.line(number):
            _find_again(one, known, received_on)
    refusals.settle()
    return lines


def _find_again(one: _Line, known: Mapping[str, DeviceAt], received_on: date) -> None:
    for serial in one.serials:
        device = known.get(serial_key(serial))
        if device is None:
            continue
        same = (device.item_id, device.size) == (one.item.id, one.size)
        if not same or device.place not in (Place.ELSEWHERE, Place.DIFFERENCE):
            raise RuleError(
                "serial_known", serial=device.serial, item=device.code, name=device.name, place=device.place
            )
        check_moved([device], received_on)
        one.again[serial] = device


def _labelled(work: Work, lines: Sequence[_Line]) -> list[_Line]:
    """Devices that came without serial numbers get labels of the office, one after the other.

    A label typed for a device may run ahead of them only so far (RuleError `label_far_ahead`: serial, next),
    else one slip would leave the office no labels.
    """
    following: dict[str, int] = {}
    labelled = []
    refusals = RefusedLines(len(lines))
    for number, one in enumerate(lines, start=1):
        code = one.item.code
        read = (label_number(code, serial) for serial in one.serials if serial not in one.again)
        typed = [label for label in read if label is not None]
        if one.item.kind is ItemKind.SERIAL and (typed or not one.serials) and code not in following:
            following[code] = ledger.next_label(work.db, code)
        with refusals.line(number):
            for label in typed:
                if label >= following[code] + LABELS_AHEAD:
                    raise RuleError(
                        "label_far_ahead",
                        item=code,
                        name=one.item.name,
                        serial=own_label(code, label),
                        next=own_label(code, following[code]),
                    )
                following[code] = max(following[code], label + 1)
    refusals.settle()
    for one in lines:
        if one.item.kind is ItemKind.SERIAL and not one.serials:
            code = one.item.code
            first = following[code]
            following[code] = first + one.quantity
            serials = tuple(own_label(code, number) for number in range(first, first + one.quantity))
            labelled.append(_Line(one.item, one.size, one.quantity, serials, one.unit_cost, one.model))
        else:
            labelled.append(one)
    return labelled


def _bring(
    work: Work, document: int, origin: tuple[Source, str], received_on: date, lines: Sequence[_Line]
) -> None:
    """Post the lines: what is new makes a lot, a device that comes again stays one of its first lot."""
    new = [(number, one) for number, one in enumerate(lines, start=1) if one.new]
    lots = ledger.keep_lots(
        work.db,
        document,
        [NewLot(one.item.id, one.size, *origin, one.unit_cost, received_on) for _, one in new],
    )
    entries = [
        NewEntry(number, one.item.id, one.size, device.lot_id, 1, device.place, Place.STORE, device.id)
        for number, one in enumerate(lines, start=1)
        for device in one.again.values()
    ]
    for (number, one), lot in zip(new, lots, strict=True):
        place = (Place.ELSEWHERE, Place.STORE)
        serials = [serial for serial in one.serials if serial not in one.again]
        if serials:
            made = ledger.keep_devices(work.db, one.item.id, one.size, lot, serials, one.model)
            entries += [NewEntry(number, one.item.id, one.size, lot, 1, *place, device) for device in made]
        else:
            entries.append(NewEntry(number, one.item.id, one.size, lot, one.quantity, *place))
    post(work, document, received_on, sorted(entries, key=lambda entry: entry.line_no))
