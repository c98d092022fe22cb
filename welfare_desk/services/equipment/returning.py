# SPDX-License-Identifier: Apache-2.0
"""What was lent or given comes back, in a state that decides where it goes, with a slip that is signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.equipment.handing_papers import Collector, ReturnedLine, ReturnSlip
from welfare_desk.domain.equipment.items import Item, ItemKind
from welfare_desk.domain.equipment.stock import OUT, Condition, DocumentKind, back_to, check_quantity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.text import fold, unify
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.collecting import read_collector
from welfare_desk.services.equipment.happened import StockMoved, check_lines, handing_signers, happened
from welfare_desk.services.equipment.paper_forms import FrozenReturn
from welfare_desk.services.equipment.posting import post
from welfare_desk.services.equipment.refused_lines import RefusedLines
from welfare_desk.services.numbered import issue_flowing
from welfare_desk.storage.equipment import handing, items, ledger, movements
from welfare_desk.storage.equipment.ledger import KeptDocument, NewDocument, NewEntry
from welfare_desk.storage.equipment.movements import EntryOut


@dataclass(frozen=True)
class ReturnLine:
    """A device by its serial, or pieces of an item of the voucher. `repair_cost` is an estimate."""

    condition: Condition
    serial: str = ""
    item: str = ""
    size: str = ""
    quantity: int = 1
    repair_cost: Rial | None = None
    words: str = ""


@dataclass(frozen=True)
class ReturnGoods:
    """What a client brings back of one voucher (`1404/000123`), which a serial tells by itself."""

    lines: tuple[ReturnLine, ...]
    voucher: str = ""
    returned_on: date | None = None
    brought_by: str = ""
    kinship: str = ""
    brought_by_id: str = ""


@dataclass(frozen=True)
class _Back:
    """A line as it was found: the movements that it takes back, of which document."""

    item: Item
    size: str
    serial: str
    line: ReturnLine
    out: tuple[tuple[EntryOut, int], ...]


@command(
    "equipment.return",
    permission=Permission.EDIT_STORE,
    touches={Kind.STOCK, Kind.PAPER, Kind.EQUIPMENT, Kind.FILE},
)
def return_goods(work: Work, facts: ReturnGoods) -> StockMoved:
    """Take goods back from a client with a numbered slip; what is sound is in the store again at once.

    RuleError `no_lines`, `unknown_serial`, `serial_not_out` (place), `voucher_needed`, `paper_not_found`,
    `bad_paper_number`, `not_on_voucher`, `more_than_out` (left), `returns_of_several`, `returned_before`,
    `unknown_item`, `bad_quantity`, `date_in_future`, `month_closed`, `no_glyph`, `lines_refused`,
    `bad_fields` (`brought_by`, `brought_by_id`, `repair_cost`).
    """
    check_lines(len(facts.lines))
    returned_on = happened(work, facts.returned_on)
    known = items.items(work.db.connection)
    voucher = _voucher(work, facts.voucher)
    lines: list[_Back] = []
    refusals = RefusedLines(len(facts.lines))
    for number, line in enumerate(facts.lines, start=1):
        with refusals.line(number):
            lines.append(_found(work, line, voucher, known, lines))
    refusals.settle()
    document = _one_voucher(work, lines)
    if returned_on < document.happened_on:
        raise RuleError(
            "returned_before", date=returned_on.isoformat(), handed=document.happened_on.isoformat()
        )
    return _written(work, facts, returned_on, document, lines)


def _voucher(work: Work, typed: str) -> KeptDocument | None:
    if not unify(typed):
        return None
    number = PaperNumber.parse(PaperKind.ISSUE_VOUCHER.value, typed)
    found = ledger.document_of_paper(work.db.raw, number.kind, number.year, number.number)
    if found is None:
        raise RuleError("paper_not_found", number=str(number))
    return found


def _found(
    work: Work, line: ReturnLine, voucher: KeptDocument | None, known: Sequence[Item], before: Sequence[_Back]
) -> _Back:
    if line.repair_cost is not None and line.repair_cost.amount < 0:
        raise refused([Problem("repair_cost", "out_of_range")])
    if unify(line.serial):
        device = ledger.find_device(work.db.raw, line.serial)
        if device.place not in OUT or device.entry_id is None:
            raise RuleError("serial_not_out", serial=device.serial, place=device.place)
        (came,) = movements.stand_by(work.db.raw, (device.entry_id,)).values()
        out = movements.entry(work.db.raw, came)
        if any(device.id == entry.device_id for one in before for entry, _ in one.out):
            raise RuleError("serial_twice", item=device.code, name=device.name, serial=device.serial)
        item = next(item for item in known if item.id == device.item_id)
        return _Back(item, device.size, device.serial, line, ((out, 1),))
    if voucher is None:
        raise RuleError("voucher_needed")
    item = items.find_item(work.db.connection, line.item)
    if item.kind is ItemKind.SERIAL:
        raise RuleError("serial_needed", item=item.code, name=item.name, serials=[])
    check_quantity(item, line.quantity)
    return _Back(item, line.size, "", line, _pieces(work, line, voucher, item, before))


def _pieces(
    work: Work, line: ReturnLine, voucher: KeptDocument, item: Item, before: Sequence[_Back]
) -> tuple[tuple[EntryOut, int], ...]:
    """Which movements of the voucher pieces go back to, the first first."""
    taken: dict[int, int] = {}
    for one in before:
        for entry, count in one.out:
            taken[entry.id] = taken.get(entry.id, 0) + count
    size = fold(line.size)
    mine = [
        entry
        for entry in movements.entries_of(work.db.raw, voucher.id)
        if entry.item_id == item.id and entry.to_place in OUT and (not size or fold(entry.size) == size)
    ]
    if not mine:
        raise RuleError("not_on_voucher", item=item.code, name=item.name, number=voucher.number)
    left, out = line.quantity, []
    for entry in mine:
        count = min(left, entry.left - taken.get(entry.id, 0))
        if count > 0:
            out.append((entry, count))
            left -= count
    if left:
        there = sum(entry.left - taken.get(entry.id, 0) for entry in mine)
        raise RuleError("more_than_out", item=item.code, name=item.name, quantity=line.quantity, left=there)
    return tuple(out)


def _one_voucher(work: Work, lines: Sequence[_Back]) -> KeptDocument:
    documents = {entry.document_id for one in lines for entry, _ in one.out}
    found = [ledger.document(work.db.raw, each) for each in sorted(documents)]
    if len(found) > 1:
        raise RuleError("returns_of_several", numbers=[each.number for each in found])
    return found[0]


def _says(
    work: Work, of: tuple[date, KeptDocument, handing.Client, Collector | None], lines: Sequence[_Back]
) -> ReturnSlip:
    returned_on, voucher, client, brought = of
    dues = [entry.due_on for one in lines for entry, _ in one.out if entry.due_on is not None]
    return ReturnSlip(
        returned_on,
        work.today,
        client.receiver,
        voucher.number,
        voucher.happened_on,
        min(dues) if dues else None,
        tuple(
            ReturnedLine(
                one.item.titled(one.size, one.out[0][0].model if one.serial else ""),
                one.serial,
                sum(count for _, count in one.out),
                one.item.unit,
                one.line.condition,
                one.line.repair_cost,
                unify(one.line.words),
            )
            for one in lines
        ),
        brought,
        handing_signers(work),
    )


def _written(
    work: Work, facts: ReturnGoods, returned_on: date, voucher: KeptDocument, lines: Sequence[_Back]
) -> StockMoved:
    client = handing.client(work.db.raw, voucher.file_no, also_closed=True)
    brought = read_collector(
        facts.brought_by, facts.kinship, facts.brought_by_id, fields=("brought_by", "brought_by_id")
    )
    says = _says(work, (returned_on, voucher, client, brought), lines)
    paper = issue_flowing(work, PaperKind.RETURN_SLIP, says, FrozenReturn, client.file_id)
    document = ledger.keep_document(
        work.db,
        NewDocument(
            DocumentKind.RETURN,
            returned_on,
            work.now,
            work.user.name,
            paper.paper_id,
            client.file_id,
            collector=brought.name if brought else "",
            kinship=brought.kinship if brought else "",
            collector_id=brought.identifier if brought else "",
        ),
    )
    post(
        work,
        document,
        returned_on,
        [
            NewEntry(
                number,
                entry.item_id,
                entry.size,
                entry.lot_id,
                count,
                entry.to_place,
                back_to(one.line.condition),
                entry.device_id,
                entry.id,
            )
            for number, one in enumerate(lines, start=1)
            for entry, count in one.out
        ],
    )
    work.about("file", client.file_no)
    return StockMoved.by(
        document, paper, (one.item.code for one in lines), (one.serial for one in lines if one.serial)
    )
