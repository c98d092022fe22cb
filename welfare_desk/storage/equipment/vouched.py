# SPDX-License-Identifier: Apache-2.0
"""What became of what a paper of the store says: collected by whom, returned, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.storage.equipment import ledger
from welfare_desk.storage.equipment.ledger_tables import printed_number


class Fate(StrEnum):
    """What can become of a paper of the store; each has its sentence."""

    COLLECTED = "collected"
    COLLECTED_BY_KIN = "collected_by_kin"
    COLLECTED_BY_OTHER = "collected_by_other"
    BROUGHT_BACK = "brought_back"
    TAKEN_BACK = "taken_back"


@dataclass(frozen=True)
class Told:
    """One thing that became of a paper: its code, day, whoever did it, and facts by name."""

    code: Fate
    on: date
    by: str = ""
    facts: tuple[tuple[str, str], ...] = ()


_AFTER = f"""
SELECT DISTINCT later.kind, later.happened_on, {printed_number()}, later.reverses IS ?1
FROM stock_document AS later LEFT JOIN paper ON paper.id = later.paper_id
WHERE later.reverses = ?1 OR later.kind = 'return' AND later.id IN (
    SELECT came.document_id FROM stock_entry AS came JOIN stock_entry AS went ON went.id = came.of_entry
    WHERE went.document_id = ?1)
ORDER BY later.id
"""


def became(raw: Any, kind: str, year: int, number: int) -> tuple[Told, ...]:
    """What became of the document with this paper, in order; nothing for a paper that is none."""
    document = ledger.document_of_paper(raw, kind, year, number)
    if document is None:
        return ()
    told: list[Told] = []
    if document.kind is DocumentKind.ISSUE:
        collector = document.collector or document.name
        facts = (("kinship", document.kinship), ("file_no", document.file_no))
        code = Fate.COLLECTED
        if document.collector:
            code = Fate.COLLECTED_BY_KIN if document.kinship else Fate.COLLECTED_BY_OTHER
        told.append(Told(code, document.happened_on, collector, facts))
    for after, on, printed, reverses in raw.execute(_AFTER, (document.id,)).fetchall():
        code = Fate.TAKEN_BACK if reverses or after == DocumentKind.REVERSAL else Fate.BROUGHT_BACK
        told.append(Told(code, date.fromisoformat(on), "", (("number", printed),)))
    return tuple(told)
