# SPDX-License-Identifier: Apache-2.0
"""Promises to named persons (allocations): made, handed out, run out, given up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.requests import AllocationState
from welfare_desk.domain.errors import RuleError
from welfare_desk.storage.equipment.request_tables import ALLOCATION, INTERVAL_APPROVAL
from welfare_desk.storage.uow import UnitOfWork


@dataclass(frozen=True)
class NewPromise:
    """Pieces to be kept for a client until a day."""

    file_id: int
    item_id: int
    size: str
    quantity: int
    allocated_on: date
    expires_on: date
    allocated_by: str
    request_id: int | None = None
    device_id: int | None = None


def keep_promise(uow: UnitOfWork, new: NewPromise) -> int:
    """Keep a promise; the database refuses more than is in store. Returns its id."""
    return uow.insert(ALLOCATION, {**vars(new), "state": AllocationState.OPEN})


def end_promise(
    uow: UnitOfWork,
    promise: tuple[int, int | None],
    state: AllocationState,
    on: date,
    *,
    reason: str = "",
    document_id: int | None = None,
) -> None:
    """End a promise, named by id and version; RuleError `stale_row`."""
    changes = {"state": state, "ended_on": on, "reason": reason, "document_id": document_id}
    uow.update(ALLOCATION, promise[0], promise[1], changes)


def expire(uow: UnitOfWork, late: Iterable[tuple[int, int]], today: date) -> None:
    """End promises that ran out, named by id and version."""
    for promise in late:
        end_promise(uow, promise, AllocationState.EXPIRED, today)


def late_promises(raw: Any, today: date) -> tuple[tuple[int, int], ...]:
    """Ids and versions of open promises that ran out before a day."""
    rows = raw.execute(
        "SELECT id, version FROM allocation WHERE state = 'open' AND expires_on < ? ORDER BY id",
        (today.isoformat(),),
    )
    return tuple((row[0], row[1]) for row in rows.fetchall())


def use_approval(uow: UnitOfWork, approval: tuple[int, int]) -> None:
    """An approval to pass an interval is used up; RuleError `stale_row`."""
    uow.update(INTERVAL_APPROVAL, approval[0], approval[1], {"state": "used"})


def promise_of(raw: Any, allocation_id: int) -> dict[str, Any]:
    """The row of a promise; RuleError `allocation_not_found`."""
    cursor = raw.execute("SELECT * FROM allocation WHERE id = ?", (allocation_id,))
    row = cursor.fetchone()
    if row is None:
        raise RuleError("allocation_not_found")
    return dict(zip((part[0] for part in cursor.description), row, strict=True))
