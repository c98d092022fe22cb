# SPDX-License-Identifier: Apache-2.0
"""Everything that was handed to clients, a row for each line of a voucher that stands."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.equipment.stock import DocumentKind, Mode, Place
from welfare_desk.domain.summary.reports.rows import HandedPage, HandedRow, HandedSort, ListHanded
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.metadata import iso_day

_FROM = f"""
FROM stock_document JOIN stock_entry ON document_id = stock_document.id
JOIN equipment_item ON equipment_item.id = stock_entry.item_id
JOIN case_file ON case_file.id = stock_document.file_id
JOIN person ON person.id = case_file.person_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
LEFT JOIN device ON device.id = device_id
WHERE stock_document.kind = '{DocumentKind.ISSUE}' AND to_place IN ('{Place.GIVEN}', '{Place.LOAN}')
    AND NOT EXISTS (SELECT 1 FROM stock_document AS back WHERE back.reverses = stock_document.id)
"""
_ROWS = f"""
SELECT {printed_number()}, happened_on, file_no, trim(first_name || ' ' || last_name), code,
    equipment_item.name, stock_entry.size, coalesce(serial, ''), quantity, to_place, due_on
"""
_ORDER = {
    HandedSort.DAY: "happened_on {0}, stock_entry.id {0}",
    HandedSort.NAME: "sort_key(trim(last_name || ' ' || first_name)) {0}, stock_entry.id",
    HandedSort.ITEM: "sort_key(equipment_item.name) {0}, stock_entry.id",
}


def page(raw: Any, wanted: ListHanded) -> HandedPage:
    """One page of what was handed out."""
    where, asked = "", {}
    for name, value, condition in (
        ("item", wanted.item, "code = :item"),
        ("file", wanted.file_no, "file_no = :file"),
        ("mode", wanted.mode, "to_place = :mode"),
        ("since", wanted.since, "happened_on >= :since"),
        ("until", wanted.until, "happened_on <= :until"),
    ):
        if value:
            where += f" AND {condition}"
            asked[name] = value.isoformat() if isinstance(value, date) else str(value)
    order = _ORDER[wanted.sort].format("DESC" if wanted.descending else "ASC")
    rows = raw.execute(
        f"{_ROWS} {_FROM} {where} ORDER BY {order} LIMIT :limit OFFSET :offset",
        {**asked, "limit": wanted.limit, "offset": wanted.offset},
    ).fetchall()
    (total,) = raw.execute(f"SELECT count(*) {_FROM} {where}", asked).fetchone()
    return HandedPage(tuple(_row(row) for row in rows), int(total))


def _row(row: Any) -> HandedRow:
    voucher, handed_on, file_no, name, code, item, size, serial, quantity, mode, due_on = row
    return HandedRow(
        voucher, date.fromisoformat(handed_on), file_no, name, code, item, size, serial, quantity, Mode(mode),
        iso_day(due_on),
    )  # fmt: skip
