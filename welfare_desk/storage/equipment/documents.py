# SPDX-License-Identifier: Apache-2.0
"""The documents of the store as a list: what happened, of whom, by which paper, and is it still so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.stock import DocumentKind, Source
from welfare_desk.domain.summary.store import DocumentSort, DocumentTold
from welfare_desk.domain.text import fold
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.shown_names import shown_name

_TOLD = f"""
SELECT stock_document.id, stock_document.kind, {printed_number()}, coalesce(paper.kind, ''), happened_on,
    stock_document.recorded_at, {shown_name("stock_document.recorded_by")}, coalesce(case_file.file_no, ''),
    coalesce(nullif(trim(person.first_name || ' ' || person.last_name), ''), stock_document.party),
    stock_document.source,
    coalesce((SELECT group_concat(told, '، ') FROM (
        SELECT equipment_item.name || iif(size = '', '', ' (' || size || ')') || ' × ' || sum(quantity)
            AS told
        FROM stock_entry JOIN equipment_item ON equipment_item.id = item_id
        WHERE document_id = stock_document.id GROUP BY item_id, size ORDER BY min(stock_entry.id))), ''),
    coalesce((SELECT sum(quantity) FROM stock_entry WHERE document_id = stock_document.id), 0),
    stock_document.reason, collector,
    coalesce((SELECT {printed_number("taken")} FROM stock_document AS back
        LEFT JOIN paper AS taken ON taken.id = back.paper_id WHERE back.reverses = stock_document.id), ''),
    coalesce((SELECT {printed_number("taken")} FROM stock_document AS was
        LEFT JOIN paper AS taken ON taken.id = was.paper_id WHERE was.id = stock_document.reverses), '')
FROM stock_document LEFT JOIN paper ON paper.id = stock_document.paper_id
LEFT JOIN case_file ON case_file.id = stock_document.file_id
LEFT JOIN person ON person.id = case_file.person_id
"""

_JOINED = (
    "stock_document LEFT JOIN paper ON paper.id = stock_document.paper_id"
    " LEFT JOIN case_file ON case_file.id = stock_document.file_id"
    " LEFT JOIN person ON person.id = case_file.person_id"
)
_STANDS = "NOT EXISTS (SELECT 1 FROM stock_document AS back WHERE back.reverses = stock_document.id)"


@dataclass(frozen=True)
class DocumentAsk:
    """Which documents: of a kind, an item, a file, days, words in a name, party or number; empty for all.

    `by` is the sign-in name of who recorded them.
    """

    kind: str = ""
    item: str = ""
    file_no: str = ""
    since: date | None = None
    until: date | None = None
    words: str = ""
    by: str = ""


_WHO = "coalesce(nullif(trim(person.last_name || ' ' || person.first_name), ''), stock_document.party)"
_ORDER = {
    DocumentSort.RECORDED: "stock_document.id {0}",
    DocumentSort.DAY: "happened_on {0}, stock_document.id {0}",
    DocumentSort.NUMBER: "paper.year {0}, paper.number {0}, stock_document.id {0}",
    DocumentSort.KIND: "stock_document.kind {0}, stock_document.id DESC",
    DocumentSort.NAME: f"sort_key({_WHO}) {{0}}, stock_document.id DESC",
}


def documents(
    raw: Any, ask: DocumentAsk, page: tuple[int, int], order: tuple[DocumentSort, bool]
) -> tuple[tuple[DocumentTold, ...], int]:
    """A page (offset, limit) of documents in an order (by what, from the end), and how many there are."""
    conditions, asked = _where(ask)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    sorted_by = _ORDER[order[0]].format("DESC" if order[1] else "ASC")
    rows = raw.execute(
        f"{_TOLD} {where} ORDER BY {sorted_by} LIMIT :limit OFFSET :offset",
        {**asked, "limit": page[1], "offset": page[0]},
    ).fetchall()
    (total,) = raw.execute(f"SELECT count(*) FROM {_JOINED} {where}", asked).fetchone()
    return tuple(_told(row) for row in rows), int(total)


def standing(raw: Any, ask: DocumentAsk) -> int:
    """How many of these documents no correction has taken back."""
    conditions, asked = _where(ask)
    where = " AND ".join((*conditions, _STANDS))
    (total,) = raw.execute(f"SELECT count(*) FROM {_JOINED} WHERE {where}", asked).fetchone()
    return int(total)


_OF_ITEM = (
    "stock_document.id IN (SELECT document_id FROM stock_entry JOIN equipment_item"
    " ON equipment_item.id = item_id WHERE equipment_item.code = :item)"
)
_WITH_WORDS = (
    f"({printed_number()} = :words OR instr(folded(stock_document.party), :words) > 0"
    " OR instr(folded(coalesce(person.first_name || ' ' || person.last_name, '')), :words) > 0)"
)


def _where(ask: DocumentAsk) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    asked: dict[str, Any] = {}
    for name, value, condition in (
        ("kind", ask.kind, "stock_document.kind = :kind"),
        ("file", ask.file_no, "case_file.file_no = :file"),
        ("by", ask.by, "stock_document.recorded_by = :by"),
        ("since", ask.since and ask.since.isoformat(), "happened_on >= :since"),
        ("until", ask.until and ask.until.isoformat(), "happened_on <= :until"),
        (
            "item",
            ask.item,
            _OF_ITEM,
        ),
        (
            "words",
            fold(ask.words),
            _WITH_WORDS,
        ),
    ):
        if value:
            conditions.append(condition)
            asked[name] = value
    return conditions, asked


def _told(row: tuple[Any, ...]) -> DocumentTold:
    values = list(row)
    values[1], values[4] = DocumentKind(row[1]), date.fromisoformat(row[4])
    values[9] = None if row[9] is None else Source(row[9])
    return DocumentTold(*values)
