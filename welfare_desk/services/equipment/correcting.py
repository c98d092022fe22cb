# SPDX-License-Identifier: Apache-2.0
"""A document of the store is never edited: it is taken back by a correction, and made anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.stock import HELD, DocumentKind, Place
from welfare_desk.domain.equipment.store_papers import CorrectedLine, StockCorrection
from welfare_desk.domain.errors import NotPermitted, RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.fulfilling import stand_again
from welfare_desk.services.equipment.happened import StockMoved, happened, store_signers, told
from welfare_desk.services.equipment.paper_forms import FrozenCorrection
from welfare_desk.services.equipment.posting import post
from welfare_desk.services.equipment.queueing import expire
from welfare_desk.services.equipment.taking import OUTSIDE, refuse_promised
from welfare_desk.services.numbered import issue_flowing, stored_paper
from welfare_desk.services.voiding import make_void
from welfare_desk.storage import papers
from welfare_desk.storage.equipment import balances, handing, items, ledger, movements
from welfare_desk.storage.equipment.ledger import KeptDocument, NewDocument, NewEntry
from welfare_desk.storage.equipment.movements import EntryOut


@dataclass(frozen=True)
class TakeDocumentBack:
    """A document of the store by its paper (kind and number), or one without a paper by its id, and why."""

    reason: str
    kind: PaperKind | None = None
    number: str = ""
    document: int | None = None
    corrected_on: date | None = None


@command(
    "equipment.take_back",
    permission=Permission.EDIT_STORE,
    touches={Kind.STOCK, Kind.PAPER, Kind.EQUIPMENT, Kind.FILE, Kind.QUEUE},
)
def take_back(work: Work, facts: TakeDocumentBack) -> StockMoved:
    """Take a whole document back by a numbered correction; what it moved goes back to where it was.

    A voucher's loan contract is void with it. RuleError `bad_fields` (reason), `paper_not_found`,
    `stock_document_not_found`, `reversal_final`, `document_reversed`, `corrected_before`, `moved_on_since`
    (item, and serial and place of a device) once its pieces are elsewhere, `serial_promised`,
    `promised_to_others`, `date_in_future`, `month_closed`, `no_glyph`; NotPermitted without the right to
    approve what needed it.
    """
    reason = told(work, "reason", facts.reason)
    on = happened(work, facts.corrected_on)
    document = _document(work, facts)
    right = right_to_take_back(document.kind)
    if not work.user.may(right):
        raise NotPermitted(permission=right.value, user=work.user.name)
    if document.kind is DocumentKind.REVERSAL:
        raise RuleError("reversal_final", number=document.number)
    if document.reversed_by is not None:
        raise RuleError("document_reversed", number=document.number)
    if on < document.happened_on:
        raise RuleError("corrected_before", date=on.isoformat(), happened=document.happened_on.isoformat())
    entries = movements.entries_of(work.db.raw, document.id)
    known = items.of_ids(work.db.raw, {entry.item_id for entry in entries})
    _check_there(work, entries, known)
    return _written(work, document, [(entry, known[entry.item_id]) for entry in entries], on, reason)


def right_to_take_back(kind: DocumentKind) -> Permission:
    """What only the head settles, only the head takes back."""
    settled = kind in (DocumentKind.SCRAP, DocumentKind.COUNT)
    return Permission.APPROVE if settled else Permission.EDIT_STORE


def _document(work: Work, facts: TakeDocumentBack) -> KeptDocument:
    if facts.kind is not None:
        number = PaperNumber.parse(facts.kind.value, facts.number)
        found = ledger.document_of_paper(work.db.raw, number.kind, number.year, number.number)
        if found is None:
            raise RuleError("paper_not_found", number=str(number))
        return found
    if facts.document is None or not ledger.has_document(work.db.raw, facts.document):
        raise RuleError("stock_document_not_found")
    return ledger.document(work.db.raw, facts.document)


def _check_there(work: Work, entries: Sequence[EntryOut], known: Mapping[int, Item]) -> None:
    """Refuse unless every piece is still where the document took it, and nobody is promised it."""
    devices = ledger.devices_by_id(work.db.raw, [one.device_id for one in entries if one.device_id])
    brought = movements.stand_by(work.db.raw, [one.entry_id for one in devices.values() if one.entry_id])
    for entry in entries:
        if entry.device_id is not None:
            device = devices[entry.device_id]
            if device.entry_id is None or brought[device.entry_id] != entry.id:
                raise RuleError(
                    "moved_on_since",
                    item=device.code,
                    name=device.name,
                    serial=device.serial,
                    place=device.place,
                )
            refuse_promised(work, device)
        elif entry.left < entry.quantity:
            raise _pieces_moved(known[entry.item_id])
    standing = handing.standing(work.db.raw, OUTSIDE, [entry.item_id for entry in entries], work.today)
    expire(work, ((late.id, late.version) for late in standing.late))
    free = dict(standing.free)
    lots = balances.lots(work.db.raw, [entry.lot_id for entry in entries])
    for entry in entries:
        if entry.to_place in HELD:
            there = lots[entry.lot_id][entry.to_place]
            if there < entry.quantity:
                raise _pieces_moved(known[entry.item_id])
            lots[entry.lot_id][entry.to_place] = there - entry.quantity
        if entry.to_place is Place.STORE:
            pair = entry.item_id, entry.size
            free[pair] = free.get(pair, 0) - entry.quantity
            if free[pair] < 0:
                raise RuleError(
                    "promised_to_others",
                    item=known[entry.item_id].code,
                    name=known[entry.item_id].name,
                    quantity=entry.quantity,
                    on_hand=there,
                    free=max(0, free[pair] + entry.quantity),
                )


def _pieces_moved(item: Item) -> RuleError:
    return RuleError("moved_on_since", reason="pieces", item=item.code, name=item.name)


def _printed(entry: EntryOut, item: Item) -> CorrectedLine:
    return CorrectedLine(item.code, item.titled(entry.size), item.unit, entry.quantity, entry.serial)


def _written(
    work: Work, document: KeptDocument, moved: Sequence[tuple[EntryOut, Item]], on: date, reason: str
) -> StockMoved:
    lines = tuple(_printed(entry, item) for entry, item in moved)
    who = document.name or document.party
    says = StockCorrection(
        on, document.kind, document.number, document.happened_on, reason, lines, who, store_signers(work)
    )
    paper = issue_flowing(work, PaperKind.STOCK_CORRECTION, says, FrozenCorrection, document.file_id)
    back = ledger.keep_document(
        work.db,
        NewDocument(
            DocumentKind.REVERSAL,
            on,
            work.now,
            work.user.name,
            paper.paper_id,
            document.file_id,
            party=document.party,
            reason=reason,
            reverses=document.id,
        ),
    )
    post(
        work,
        back,
        on,
        [
            NewEntry(
                entry.line_no,
                entry.item_id,
                entry.size,
                entry.lot_id,
                entry.quantity,
                entry.to_place,
                entry.from_place,
                entry.device_id,
                entry.id,
            )
            for entry, _ in moved
        ],
    )
    if document.kind is DocumentKind.ISSUE:
        stand_again(work, document.id, on)
    if document.paper_id is not None:
        make_void(work, papers.paper_of(work.db.connection, document.paper_id), reason)
    if document.kind is DocumentKind.ISSUE and document.file_id is not None:
        contract = papers.contract_of(work.db.raw, document.file_id, document.number)
        if contract is not None:
            make_void(work, stored_paper(work.db.connection, PaperKind.LOAN_CONTRACT, str(contract)), reason)
    if document.file_no:
        work.about("file", document.file_no)
    serials = (line.serial for line in lines if line.serial)
    return StockMoved.by(back, paper, (line.code for line in lines), serials)
