# SPDX-License-Identifier: Apache-2.0
"""What of a voucher is still with the client: the lines that a return slip may take back."""

from __future__ import annotations

from dataclasses import dataclass

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.stock import Mode, Place
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.handing import LineOut, VoucherOut
from welfare_desk.services.door import Look, question
from welfare_desk.storage.equipment import items, ledger, movements


@dataclass(frozen=True)
class AskOut:
    """A voucher by its number."""

    voucher: str


@question("equipment.out_of_voucher", permission=Permission.VIEW_FILES)
def out_of_voucher(look: Look, facts: AskOut) -> VoucherOut:
    """What can come back of a voucher; RuleError `bad_paper_number`, `paper_not_found`."""
    number = PaperNumber.parse(PaperKind.ISSUE_VOUCHER.value, facts.voucher)
    found = ledger.document_of_paper(look.db.raw, number.kind, number.year, number.number)
    if found is None:
        raise RuleError("paper_not_found", number=str(number))
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
