# SPDX-License-Identifier: Apache-2.0
"""A document of the store is never edited: it is taken back by a correction, and made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.stock import HELD, DocumentKind, Place
from welfare_desk.domain.equipment.store_papers import CorrectedLine, StockCorrection
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.fulfilling import stand_again
from welfare_desk.services.equipment.happened import StockMoved, happened, store_signers, told
from welfare_desk.services.equipment.paper_forms import FrozenCorrection
from welfare_desk.services.equipment.queueing import expire
from welfare_desk.services.equipment.taking import refuse_promised
from welfare_desk.services.numbered import issue_flowing
from welfare_desk.storage.equipment import balances, handing, items, ledger
from welfare_desk.storage.equipment.ledger import EntryOut, KeptDocument, NewDocument, NewEntry


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

    RuleError `bad_fields` (reason), `paper_not_found`, `document_not_found`, `reversal_final`,
    `document_reversed`, `moved_on_since` (item, serial, place) once its pieces are elsewhere,
    `promised_to_others`, `date_in_future`, `month_closed`, `no_glyph`.
    """
    reason = told(work, "reason", facts.reason)
    on = happened(work, facts.corrected_on)
    document = _document(work, facts)
    if document.kind is DocumentKind.REVERSAL:
        raise RuleError("reversal_final", number=document.number)
    if document.reversed_by is not None:
        raise RuleError("document_reversed", number=document.number)
    if on < document.happened_on:
        raise RuleError("corrected_before", date=on.isoformat(), happened=document.happened_on.isoformat())
    entries = ledger.entries_of(work.db.raw, document.id)
    _check_there(work, entries)
    return _written(work, document, entries, on, reason)


def _document(work: Work, facts: TakeDocumentBack) -> KeptDocument:
    if facts.kind is not None:
        number = PaperNumber.parse(facts.kind.value, facts.number)
        found = ledger.document_of_paper(work.db.raw, number.kind, number.year, number.number)
        if found is None:
            raise RuleError("paper_not_found", number=str(number))
        return found
    if facts.document is None or not ledger.has_document(work.db.raw, facts.document):
        raise RuleError("document_not_found")
    return ledger.document(work.db.raw, facts.document)


def _check_there(work: Work, entries: Sequence[EntryOut]) -> None:
    """Refuse unless every piece is still where the document took it, and nobody is promised it."""
    codes = {item.id: item.code for item in items.items(work.db.connection)}
    for entry in entries:
        if entry.left < entry.quantity:
            raise RuleError("moved_on_since", item=codes[entry.item_id], serial="", place="")
        if entry.device_id is not None:
            device = ledger.device_by_id(work.db.raw, entry.device_id)
            if device.entry_id is None or ledger.stands_by(work.db.raw, device.entry_id) != entry.id:
                raise RuleError("moved_on_since", item=device.code, serial=device.serial, place=device.place)
            refuse_promised(work, device)
    standing = handing.standing(work.db.raw, 0, sorted({entry.item_id for entry in entries}), work.today)
    expire(work, ((late.id, late.version) for late in standing.late))
    free = dict(standing.free)
    lots = balances.lots(work.db.raw, [entry.lot_id for entry in entries])
    for entry in entries:
        if entry.to_place in HELD:
            there = lots[entry.lot_id][entry.to_place]
            if there < entry.quantity:
                raise RuleError("moved_on_since", item=codes[entry.item_id], serial="", place="")
            lots[entry.lot_id][entry.to_place] = there - entry.quantity
        if entry.to_place is Place.STORE:
            pair = entry.item_id, entry.size
            free[pair] = free.get(pair, 0) - entry.quantity
            if free[pair] < 0:
                raise RuleError(
                    "promised_to_others",
                    item=codes[entry.item_id],
                    quantity=entry.quantity,
                    on_hand=there,
                    free=max(0, free[pair] + entry.quantity),
                )


def _written(
    work: Work, document: KeptDocument, entries: Sequence[EntryOut], on: date, reason: str
) -> StockMoved:
    known = {item.id: item for item in items.items(work.db.connection)}
    serials = {
        entry.device_id: ledger.device_by_id(work.db.raw, entry.device_id).serial
        for entry in entries
        if entry.device_id is not None
    }
    says = StockCorrection(
        on,
        document.kind,
        document.number,
        document.happened_on,
        reason,
        tuple(
            CorrectedLine(
                known[entry.item_id].code,
                known[entry.item_id].titled(entry.size),
                known[entry.item_id].unit,
                entry.quantity,
                serials.get(entry.device_id, "") if entry.device_id is not None else "",
            )
            for entry in entries
        ),
        document.name or document.party,
        store_signers(work),
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
    ledger.post(
        work.db,
        back,
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
            for entry in entries
        ],
    )
    if document.kind is DocumentKind.ISSUE:
        stand_again(work, document.id, on)
    if document.file_no:
        work.about("file", document.file_no)
    return StockMoved(
        back,
        paper.issued.kind,
        paper.issued.number,
        paper.issued.fingerprint,
        tuple(dict.fromkeys(known[entry.item_id].code for entry in entries)),
        tuple(serials.values()),
    )
