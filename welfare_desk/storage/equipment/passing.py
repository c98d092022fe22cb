# SPDX-License-Identifier: Apache-2.0
"""Approvals to pass an interval, and cash aid, as rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.passing import ApprovalFilter, ApprovalRow, CashFilter, CashRow
from welfare_desk.domain.equipment.requests import ApprovalState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.text import fold, latin_digits, unify
from welfare_desk.storage.casework import mistakes
from welfare_desk.storage.casework.life import Stamp
from welfare_desk.storage.casework.mistakes import STANDS, told_of
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.equipment.request_lists import NAME
from welfare_desk.storage.equipment.request_tables import CASH_AID, INTERVAL_APPROVAL
from welfare_desk.storage.metadata import iso_day
from welfare_desk.storage.shown_names import shown_name
from welfare_desk.storage.uow import UnitOfWork

_APPROVALS = f"""
SELECT interval_approval.id, interval_approval.version, file_no, {NAME}, equipment_item.code,
    equipment_item.name, reason, asked_on, {shown_name("asked_by")}, interval_approval.state, decided_on,
    {shown_name("decided_by")}, answer,
    coalesce((SELECT {printed_number()} FROM stock_document JOIN paper ON paper.id = stock_document.paper_id
        WHERE stock_document.id = interval_approval.document_id), ''),
    coalesce((SELECT letter_no FROM cash_aid WHERE cash_aid.id = interval_approval.cash_id), ''),
    interval_approval.way, interval_approval.amount
FROM interval_approval JOIN case_file ON case_file.id = interval_approval.file_id
JOIN person ON person.id = case_file.person_id
JOIN equipment_item ON equipment_item.id = interval_approval.item_id
"""
_WHICH = {
    ApprovalFilter.ASKED: f"interval_approval.state = '{ApprovalState.ASKED}'",
    ApprovalFilter.OPEN: f"interval_approval.state IN ('{ApprovalState.ASKED}', '{ApprovalState.APPROVED}')",
    ApprovalFilter.ALL: "true",
}
_ENDED = "(interval_approval.state NOT IN ('asked', 'approved'))"
_IN_ORDER = (
    f"{_ENDED}, interval_approval.state = 'approved', iif({_ENDED}, '', asked_on),"
    f" iif({_ENDED}, 0, interval_approval.id), decided_on DESC, interval_approval.id DESC"
)
WAITS_FOR_HEAD = "state = 'asked'"
"""The SQL condition that an approval was asked for and has no answer."""


def _approval(row: tuple[Any, ...]) -> ApprovalRow:
    values = list(row)
    values[7], values[9], values[10] = date.fromisoformat(row[7]), ApprovalState(row[9]), iso_day(row[10])
    values[15:17] = [Way(row[15]), None if row[16] is None else Rial(row[16])]
    return ApprovalRow(*values)


def approvals(
    raw: Any, which: ApprovalFilter, file_no: str, offset: int, limit: int
) -> tuple[tuple[ApprovalRow, ...], int]:
    """A page of approvals and how many there are; all files where none is named.

    First those that wait, the longest first, then those not used yet, then those that ended, the last first.
    """
    where = f" WHERE {_WHICH[which]} AND (:file = '' OR file_no = :file)"
    (total,) = raw.execute(f"SELECT count(*) FROM ({_APPROVALS}{where})", {"file": file_no}).fetchone()
    rows = raw.execute(
        f"{_APPROVALS}{where} ORDER BY {_IN_ORDER} LIMIT :limit OFFSET :offset",
        {"file": file_no, "limit": limit, "offset": offset},
    ).fetchall()
    return tuple(map(_approval, rows)), int(total)


def asked_of_head(raw: Any) -> int:
    """How many approvals wait for the head's answer."""
    (count,) = raw.execute(f"SELECT count(*) FROM interval_approval WHERE {WAITS_FOR_HEAD}").fetchone()
    return int(count)


def approval(raw: Any, approval_id: int) -> ApprovalRow:
    """The approval of this id; RuleError `approval_not_found`."""
    row = raw.execute(f"{_APPROVALS} WHERE interval_approval.id = ?", (approval_id,)).fetchone()
    if row is None:
        raise RuleError("approval_not_found")
    return _approval(row)


@dataclass(frozen=True)
class AskedOfHead:
    """What the head is asked to approve; `amount` of money, None of goods."""

    file_id: int
    item_id: int
    way: Way
    amount: Rial | None
    reason: str


def ask_approval(uow: UnitOfWork, wanted: AskedOfHead, asked: tuple[date, str]) -> int:
    """Ask for an approval; `asked` is the day and the sign-in name.

    RuleError `approval_open` (state, date) while another one is.
    """
    present = uow.raw.execute(
        "SELECT state, asked_on FROM interval_approval WHERE file_id = ? AND item_id = ? AND way = ?"
        f" AND state IN ('{ApprovalState.ASKED}', '{ApprovalState.APPROVED}')",
        (wanted.file_id, wanted.item_id, wanted.way.value),
    ).fetchone()
    if present is not None:
        raise RuleError("approval_open", state=present[0], date=present[1])
    return uow.insert(
        INTERVAL_APPROVAL,
        {
            **vars(wanted),
            "asked_on": asked[0],
            "asked_by": asked[1],
            "state": ApprovalState.ASKED,
        },
    )


def end_approval(
    uow: UnitOfWork,
    approval_row: tuple[int, int | None],
    state: ApprovalState,
    decided: tuple[date, str],
    answer: str,
) -> None:
    """Decide on an approval, or withdraw it, named by id and version; RuleError `stale_row`."""
    changes = {"state": state, "decided_on": decided[0], "decided_by": decided[1], "answer": answer}
    uow.update(INTERVAL_APPROVAL, approval_row[0], approval_row[1], changes)


@dataclass(frozen=True)
class NewCash:
    """A cash aid to keep; `approved_by` let the interval be passed, which does not hold for a `pupil`."""

    file_id: int
    item_id: int
    request_id: int | None
    amount: Rial
    granted_on: date
    letter_no: str
    invoice_no: str
    seller: str
    reason: str
    approved_by: str
    pupil: bool
    recorded_at: datetime
    recorded_by: str


def keep_cash(uow: UnitOfWork, new: NewCash) -> int:
    """Keep a cash aid; returns its id."""
    return uow.insert(CASH_AID, vars(new))


_CASH_TABLES = """
FROM cash_aid JOIN case_file ON case_file.id = cash_aid.file_id
JOIN person ON person.id = case_file.person_id
JOIN equipment_item ON equipment_item.id = cash_aid.item_id
LEFT JOIN equipment_request ON equipment_request.id = cash_aid.request_id
"""
_CASH = f"""
SELECT cash_aid.id, cash_aid.version, file_no, {NAME}, equipment_item.code, equipment_item.name,
    {printed_number("equipment_request")}, amount,
    cash_aid.granted_on, letter_no, invoice_no, seller, cash_aid.reason, {shown_name("approved_by")},
    {told_of("cash_aid")}, cash_aid.request_id
{_CASH_TABLES}
"""
_WHICH_CASH = {
    CashFilter.STANDING: STANDS,
    CashFilter.TAKEN_BACK: f"NOT ({STANDS})",
    CashFilter.ALL: "true",
}
_CASH_WORDS = (
    " AND (instr(folded(person.first_name || ' ' || person.last_name), :words) > 0 OR file_no = :typed"
    f" OR letter_no = :typed OR {printed_number('equipment_request')} = :typed)"
)


def _cash(row: tuple[Any, ...]) -> CashRow:
    values = [*row[:14], mistakes.mistake(*row[14:17])]
    values[7], values[8] = Rial(row[7]), date.fromisoformat(row[8])
    return CashRow(*values)


@dataclass(frozen=True)
class CashAsk:
    """Which cash aids: by state, client (file number), and words in a name or a number."""

    which: CashFilter = CashFilter.ALL
    file_no: str = ""
    words: str = ""


def cash_aids(raw: Any, ask: CashAsk, offset: int, limit: int) -> tuple[tuple[CashRow, ...], int, Rial]:
    """A page of cash aids, the latest first; how many there are, and the sum of those that stand."""
    asked: dict[str, Any] = {"file": ask.file_no}
    where = f"WHERE {_WHICH_CASH[ask.which]} AND (:file = '' OR file_no = :file)"
    if words := fold(ask.words):
        where += _CASH_WORDS
        asked |= {"words": words, "typed": latin_digits(unify(ask.words))}
    count, amount = raw.execute(
        f"SELECT count(*), coalesce(sum(CASE WHEN {STANDS} THEN amount END), 0) {_CASH_TABLES} {where}", asked
    ).fetchone()
    rows = raw.execute(
        f"{_CASH} {where} ORDER BY cash_aid.granted_on DESC, cash_aid.id DESC LIMIT :limit OFFSET :offset",
        {**asked, "limit": limit, "offset": offset},
    ).fetchall()
    return tuple(map(_cash, rows)), int(count), Rial(amount)


def cash(raw: Any, cash_id: int) -> tuple[CashRow, int | None]:
    """A cash aid with the id of its request; RuleError `cash_not_found`."""
    row = raw.execute(f"{_CASH} WHERE cash_aid.id = ?", (cash_id,)).fetchone()
    if row is None:
        raise RuleError("cash_not_found")
    return _cash(row), row[17]


def strike_cash(uow: UnitOfWork, cash_id: int, version: int, stamp: Stamp) -> None:
    """A cash aid counts no more; RuleError `stale_row`."""
    mistakes.strike(uow, CASH_AID, cash_id, version, stamp)
