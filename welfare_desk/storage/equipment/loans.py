# SPDX-License-Identifier: Apache-2.0
"""Loans that are out: movements to clients whose pieces have not come back, with their last agreed day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.loans import Loan, LoanFilter, LoanSort, ReminderWay
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.equipment.count_tables import LOAN_REMINDER, LOAN_TERM
from welfare_desk.storage.equipment.ledger_tables import BACK, printed_number
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.uow import UnitOfWork

_LEFT = f"(stock_entry.quantity - {BACK.format(entry='stock_entry.id')})"
_DUE = (
    "coalesce((SELECT due_on FROM loan_term WHERE loan_term.entry_id = stock_entry.id"
    " ORDER BY loan_term.id DESC LIMIT 1), stock_entry.due_on)"
)
_LOANS = f"""
SELECT stock_entry.id, stock_entry.document_id, {printed_number()},
    stock_document.file_id, case_file.file_no, trim(person.first_name || ' ' || person.last_name),
    coalesce(person.mobile, person.phone, ''), equipment_item.code, equipment_item.name, stock_entry.size,
    coalesce(device.serial, ''), {_LEFT}, stock_entry.quantity, happened_on, {_DUE} AS due,
    (SELECT count(*) FROM loan_term WHERE loan_term.entry_id = stock_entry.id),
    (SELECT count(*) FROM loan_reminder WHERE loan_reminder.entry_id = stock_entry.id),
    (SELECT max(reminded_on) FROM loan_reminder WHERE loan_reminder.entry_id = stock_entry.id),
    stock_lot.unit_cost * {_LEFT}
FROM lot_balance JOIN stock_entry ON stock_entry.lot_id = lot_balance.lot_id
JOIN stock_document ON stock_document.id = stock_entry.document_id
JOIN stock_lot ON stock_lot.id = stock_entry.lot_id
JOIN equipment_item ON equipment_item.id = stock_entry.item_id
JOIN case_file ON case_file.id = stock_document.file_id
JOIN person ON person.id = case_file.person_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
LEFT JOIN device ON device.id = stock_entry.device_id
WHERE lot_balance.loan > 0 AND stock_entry.to_place = 'loan' AND stock_document.kind = 'issue' AND {_LEFT} > 0
"""
_FILTERS = {
    LoanFilter.ALL: "",
    LoanFilter.OVERDUE: f" AND {_DUE} < :today",
    LoanFilter.SOON: f" AND {_DUE} BETWEEN :today AND :soon",
    LoanFilter.OPEN_ENDED: f" AND {_DUE} IS NULL",
}
_ORDER = {
    LoanSort.DUE: "due IS NULL, due {0}, stock_entry.id {0}",
    LoanSort.NAME: "sort_key(person.last_name || ' ' || person.first_name) {0}, stock_entry.id",
    LoanSort.ITEM: "sort_key(equipment_item.name) {0}, due, stock_entry.id",
    LoanSort.HANDED: "happened_on {0}, stock_entry.id {0}",
}


@dataclass(frozen=True)
class LoanAsk:
    """Which loans: by filter, item code, client (file number), and words in a name, serial or voucher."""

    which: LoanFilter
    today: date
    soon: date
    item: str = ""
    file_no: str = ""
    words: str = ""


def loans(
    raw: Any, ask: LoanAsk, order: tuple[LoanSort, bool], offset: int, limit: int
) -> tuple[tuple[Loan, ...], int]:
    """A page of loans in this order (the column, whether descending), and how many there are in all."""
    words = fold(ask.words)
    where = _FILTERS[ask.which]
    asked: dict[str, Any] = {"today": ask.today.isoformat(), "soon": ask.soon.isoformat()}
    if ask.item:
        where += " AND equipment_item.code = :item"
        asked["item"] = ask.item
    if ask.file_no:
        where += " AND case_file.file_no = :file"
        asked["file"] = ask.file_no
    if words:
        where += (
            " AND (instr(folded(person.first_name || ' ' || person.last_name), :words) > 0"
            " OR instr(coalesce(device.serial_key, ''), :words) > 0 OR case_file.file_no = :typed"
            f" OR {printed_number()} = :typed)"
        )
        asked |= {"words": words, "typed": words}
    sorted_by = _ORDER[order[0]].format("DESC" if order[1] else "ASC")
    statement = (
        f"SELECT *, count(*) OVER () FROM ({_LOANS}{where} ORDER BY {sorted_by}) LIMIT :limit OFFSET :offset"
    )
    rows = raw.execute(statement, {**asked, "limit": limit, "offset": offset}).fetchall()
    if not rows and offset:
        (total,) = raw.execute(f"SELECT count(*) FROM ({_LOANS}{where})", asked).fetchone()
        return (), int(total)
    return tuple(_loan(row) for row in rows), int(rows[0][-1]) if rows else 0


def _loan(row: tuple[Any, ...]) -> Loan:
    values = list(row[:19])
    values[13], values[14], values[17] = date.fromisoformat(row[13]), iso_day(row[14]), iso_day(row[17])
    return Loan(*values)


def loan(raw: Any, entry_id: int) -> Loan:
    """The loan of a movement; RuleError `loan_not_out` for one that came back or never was one."""
    row = raw.execute(f"{_LOANS} AND stock_entry.id = ?", (entry_id,)).fetchone()
    if row is None:
        raise RuleError("loan_not_out")
    return _loan(row)


def loans_of(raw: Any, document_id: int) -> tuple[Loan, ...]:
    """What is still out of the loans of a voucher, in its order."""
    statement = f"{_LOANS} AND stock_document.id = ? ORDER BY stock_entry.id"
    return tuple(_loan(row) for row in raw.execute(statement, (document_id,)).fetchall())


def loan_counts(raw: Any, today: date, soon: date) -> tuple[int, int, int]:
    """How many loans are out, overdue, and due soon."""
    row = raw.execute(
        "SELECT count(*), coalesce(sum(due < ?1), 0), coalesce(sum(due BETWEEN ?1 AND ?2), 0)"
        f" FROM ({_LOANS})",
        (today.isoformat(), soon.isoformat()),
    ).fetchone()
    return int(row[0]), int(row[1]), int(row[2])


def overdue_pieces(raw: Any, item_id: int, today: date) -> int:
    """Pieces of an item that should have come back before a day."""
    (pieces,) = raw.execute(
        f"SELECT coalesce(sum({_LEFT}), 0) FROM stock_entry WHERE item_id = ? AND to_place = 'loan'"
        f" AND {_DUE} < ?",
        (item_id, today.isoformat()),
    ).fetchone()
    return int(pieces)


def keep_term(uow: UnitOfWork, entry_id: int, due_on: date, stamp: Stamp) -> int:
    """Another last day of a loan, agreed on the stamp's day; returns its row."""
    return uow.insert(
        LOAN_TERM,
        {
            "entry_id": entry_id,
            "due_on": due_on,
            "agreed_on": stamp.effective_on,
            "reason": stamp.reason,
            "recorded_at": stamp.recorded_at,
            "recorded_by": stamp.recorded_by,
        },
    )


def keep_reminder(uow: UnitOfWork, entry_id: int, way: ReminderWay, words: str, stamp: Stamp) -> int:
    """That a client was reminded on the stamp's day; returns its row."""
    return uow.insert(
        LOAN_REMINDER,
        {
            "entry_id": entry_id,
            "reminded_on": stamp.effective_on,
            "way": way,
            "words": words,
            "recorded_at": stamp.recorded_at,
            "recorded_by": stamp.recorded_by,
        },
    )
