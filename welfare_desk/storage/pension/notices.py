# SPDX-License-Identifier: Apache-2.0
"""Changes of pensions and allowances, as the notice to a client and the page of a file tell them."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import ChangeTerms, PensionState, SuspensionReason
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.notice import EventRow, PaymentEvent
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.metadata import month_of_text
from welfare_desk.storage.shown_names import shown_name


def _events(table: str, payment: str, where: str) -> str:
    events = f"{table}_event"
    return (
        f"SELECT file_no, {payment}, from_state, to_state, effective_on, reason, letter_no, reason_code,"
        f" from_month, arrears, {events}.id, {shown_name('recorded_by')}, {in_force(events)}, recorded_at"
        f" FROM {events} JOIN {table} ON {table}.id = {events}.{table}_id"
        f" JOIN case_file ON case_file.id = {table}.file_id WHERE {where}"
    )


def _one(table: str, payment: str) -> str:
    return _events(table, payment, f"{table}_event.id = ? AND {in_force(f'{table}_event')}")


_OF_PENSION = _one("pension", "'pension'")
_OF_ALLOWANCE = _one("allowance", "kind")
_OF_FILE = (
    " UNION ALL ".join(
        _events(table, payment, "file_no = ?1")
        for table, payment in (("pension", "'pension'"), ("allowance", "kind"))
    )
    + " ORDER BY 5 DESC, 14 DESC, 11 DESC"
)


def event(raw: Any, event_id: int, *, allowance: bool) -> PaymentEvent:
    """A change in force, of a pension or of an allowance; RuleError `payment_event_gone`."""
    row = raw.execute(_OF_ALLOWANCE if allowance else _OF_PENSION, (event_id,)).fetchone()
    if row is None:
        raise RuleError("payment_event_gone")
    return _read(row)


def events_of(raw: Any, file_no: str) -> tuple[EventRow, ...]:
    """Every change of every payment of a file, the last day first."""
    return tuple(
        EventRow(row[10], row[1] != PaymentKind.PENSION, _read(row), row[11], not row[12])
        for row in raw.execute(_OF_FILE, (file_no,)).fetchall()
    )


def _read(row: Any) -> PaymentEvent:
    file_no, payment, before, after, on, reason, letter_no, code, month, arrears, *_ = row
    return PaymentEvent(
        file_no,
        payment,
        PensionState(before or PensionState.NONE),
        PensionState(after),
        date.fromisoformat(on),
        reason,
        letter_no,
        ChangeTerms(SuspensionReason(code) if code else None, month_of_text(month), bool(arrears)),
    )
