# SPDX-License-Identifier: Apache-2.0
"""One change of a pension or an allowance as the notice to its client tells it."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import ChangeTerms, PensionState, SuspensionReason
from welfare_desk.domain.pension.notice import PaymentEvent
from welfare_desk.storage.casework.striking import in_force
from welfare_desk.storage.metadata import month_of_text


def _event(table: str, payment: str) -> str:
    events = f"{table}_event"
    return (
        f"SELECT file_no, {payment}, from_state, to_state, effective_on, reason, letter_no, reason_code,"
        f" from_month, arrears FROM {events} JOIN {table} ON {table}.id = {events}.{table}_id"
        f" JOIN case_file ON case_file.id = {table}.file_id WHERE {events}.id = ? AND {in_force(events)}"
    )


_OF_PENSION = _event("pension", "'pension'")
_OF_ALLOWANCE = _event("allowance", "kind")


def event(raw: Any, event_id: int, *, allowance: bool) -> PaymentEvent:
    """A change in force, of a pension or of an allowance; RuleError `payment_event_gone`."""
    row = raw.execute(_OF_ALLOWANCE if allowance else _OF_PENSION, (event_id,)).fetchone()
    if row is None:
        raise RuleError("payment_event_gone")
    file_no, payment, before, after, on, reason, letter_no, code, month, arrears = row
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
