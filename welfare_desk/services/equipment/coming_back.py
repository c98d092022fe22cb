# SPDX-License-Identifier: Apache-2.0
"""What of a voucher is still with the client: the lines that a return slip may take back."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.stock import OUT, Mode, Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.handing import LineOut, VoucherOut
from welfare_desk.services.door import Look, question
from welfare_desk.storage.equipment import items, ledger, movements
from welfare_desk.storage.equipment.ledger import KeptDocument


@dataclass(frozen=True)
class AskOut:
    """A voucher by its number, or by the serial number of a device that it handed out."""

    voucher: str = ""
    serial: str = ""


@question("equipment.out_of_voucher", permission=Permission.VIEW_FILES)
def out_of_voucher(look: Look, facts: AskOut) -> VoucherOut:
    """What can come back of a voucher.

    RuleError `bad_paper_number`, `paper_not_found`; of a serial `unknown_serial`, `serial_not_out` (place).
    """
    found = _of_device(look, facts.serial) if facts.serial else _of_number(look, facts.voucher)
    entries = [one for one in movements.entries_of(look.db.raw, found.id) if one.left]
    known = items.of_ids(look.db.raw, {one.item_id for one in entries})
    lines = tuple(
        LineOut(
            one.id,
            known[one.item_id].code,
            known[one.item_id].titled(one.size),
            one.size,
            one.serial,
            one.left,
            known[one.item_id].unit,
            Mode.LOAN if one.to_place is Place.LOAN else Mode.GIVEN,
            one.due_on,
        )
        for one in entries
    )
    reversed_ = found.reversed_by is not None
    return VoucherOut(found.number, found.happened_on, found.file_no, found.name, lines, reversed_)


def _of_number(look: Look, typed: str) -> KeptDocument:
    number = PaperNumber.parse(PaperKind.ISSUE_VOUCHER.value, typed)
    found = ledger.document_of_paper(look.db.raw, number.kind, number.year, number.number)
    if found is None:
        raise RuleError("paper_not_found", number=str(number))
    return found


def _of_device(look: Look, serial: str) -> KeptDocument:
    device = ledger.find_device(look.db.raw, serial)
    if device.place not in OUT or device.entry_id is None:
        raise RuleError("serial_not_out", serial=device.serial, place=device.place)
    (went,) = movements.stand_by(look.db.raw, (device.entry_id,)).values()
    return ledger.document(look.db.raw, movements.entry(look.db.raw, went).document_id)
